import type { ReadingScope } from "#access";
import { type CheckedPlan, yardstickOf } from "#define";
import type { Store } from "#store";
import { isPublished } from "./answers/year.ts";
import { unitAt } from "./parts.ts";
import { matterNumbered } from "./rows.ts";
import { itemLabel } from "./score/words.ts";

type Values = Readonly<Record<string, unknown>>;

/**
 * What is known already of an incentive that rests on a result, or of an application that an indicator be left out of it.
 * Nothing where the result is neither published nor the asker's to see.
 */
export async function proposedFor(
  { store, plan }: { readonly store: Pick<Store, "rows">; readonly plan: CheckedPlan },
  number: string,
  item: string,
  scope: ReadingScope,
): Promise<Values> {
  const matter = await matterNumbered(store, number, scope);
  if (!matter || (!isPublished(matter) && !matter.reached)) return {};
  const unit = unitAt(matter.lead);
  const year = Number(matter.fields.year);
  const name = plan.unitOfGovernment(unit).short.zh;
  const indicator = yardstickOf(plan, item);
  return {
    unit,
    year,
    result: number,
    clause: "9.5.4",
    incentiveTitle: `${name}${year}年度考核结果激励`,
    toleranceTitle: `${name}${year}年度${indicator ? itemLabel(plan, { indicator: item }).zh : "考核指标"}容错申请`,
    ...(indicator ? { item } : {}),
  };
}
