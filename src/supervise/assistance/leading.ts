import type { CheckedPlan, LeadingFigure } from "#define";
import { addDays, type Day, dayOf, isDay, type RegionCode, toNumber } from "#kernel";
import type { Ledger } from "#ledger";
import type { Matter } from "#procedure";

export type LeadingParts = { readonly plan: CheckedPlan; readonly ledger: Pick<Ledger, "balance"> };

/** Where a matter's leading figure stands: what was counted since it began, against what it should reach. */
export type LeadingStanding = {
  readonly figure: LeadingFigure;
  readonly goal: number | null;
  readonly count: number;
  readonly from: Day;
  readonly until: Day;
  readonly region: RegionCode;
  readonly reached: boolean;
};

export const findLeading = ({ leadingFigures = [] }: CheckedPlan, id: unknown): LeadingFigure | undefined =>
  leadingFigures.find((figure) => figure.id === id);

/** What the ledger counted between two days, both in it, in a region and all below it. */
export async function leadingCount(
  { ledger }: LeadingParts,
  figure: LeadingFigure,
  where: { readonly region: RegionCode; readonly from: Day; readonly until: Day },
): Promise<number> {
  const { region, from, until } = where;
  const answer = await ledger.balance({
    account: figure.account,
    region,
    ...(figure.dims && { dims: figure.dims }),
    period: { from, until: addDays(until < from ? from : until, 1) },
  });
  if (!answer.ok) throw new Error(answer.refusals.map(({ say }) => say.en).join(" "));
  return toNumber(answer.value.quantity);
}

/** Null where the matter has none, or one the plan does not know. Help is counted where the lead governs. */
export async function leadingStanding(
  parts: LeadingParts,
  matter: Pick<Matter, "fields" | "openedAt" | "region">,
  today: Day,
): Promise<LeadingStanding | null> {
  const figure = findLeading(parts.plan, matter.fields.leadingFigure);
  if (!figure) return null;
  const { leadingGoal, leadingFrom } = matter.fields;
  const from = typeof leadingFrom === "string" && isDay(leadingFrom) ? leadingFrom : dayOf(matter.openedAt);
  const goal = typeof leadingGoal === "number" && leadingGoal > 0 ? leadingGoal : null;
  const count = await leadingCount(parts, figure, { region: matter.region, from, until: today });
  return { figure, goal, count, from, until: today, region: matter.region, reached: goal !== null && count >= goal };
}
