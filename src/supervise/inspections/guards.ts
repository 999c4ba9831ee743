import type { CheckedPlan } from "#define";
import { daysBetween, isDay, type Refusal } from "#kernel";
import type { GuardFacts, Guards } from "#procedure";
import type { Store } from "#store";
import { inspectionsIn } from "./allowance.ts";
import { refusals } from "./refusals.ts";

export type InspectionParts = { readonly store: Pick<Store, "rows">; readonly plan: CheckedPlan };

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);

/** Beyond the allowance, or outside the year's plan, it needs a reason that stays on record. */
async function withinAllowance({ store, plan }: InspectionParts, { snapshot: { matter }, input }: GuardFacts): Promise<readonly Refusal[]> {
  if (textOf(input.beyond).trim() !== "") return [];
  const year = textOf(matter.fields.from).slice(0, 4);
  const most = plan.supervisionRules.limits.inspectionsPerYear;
  const counted = await inspectionsIn(store, year, matter.id);
  const over = listOf(matter.fields.subjects).flatMap((id) => {
    const count = counted.get(id)?.count ?? 0;
    return count >= most ? [refusals.overAllowance({ unit: plan.unitOfGovernment(id).short, count, most, year })] : [];
  });
  return [...over, ...(matter.fields.planned === true ? [] : [refusals.outsidePlan({})])];
}

function rightSpan({ plan }: InspectionParts, { snapshot: { matter } }: GuardFacts): readonly Refusal[] {
  const [from, until] = [textOf(matter.fields.from), textOf(matter.fields.until)];
  if (!isDay(from) || !isDay(until)) return [];
  if (until < from) return [refusals.endsBeforeItBegins({ from, until })];
  const [days, most] = [daysBetween(from, until) + 1, plan.supervisionRules.limits.inspectionDays];
  return days > most ? [refusals.tooLong({ days, most })] : [];
}

/** Guards of inspections: frequency and length are limited, and going beyond is somebody's recorded decision. */
export function inspectionGuards(parts: InspectionParts): Guards {
  return {
    "inspection-allowance": (facts) => withinAllowance(parts, facts),
    "inspection-span": (facts) => rightSpan(parts, facts),
  };
}
