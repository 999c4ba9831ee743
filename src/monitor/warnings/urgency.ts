import type { Wording } from "#define";
import { urgencyOf, yearsApart } from "#evaluate";
import type { Assessment } from "../assess.ts";
import { baseYearOf, type ReadingContext } from "../context.ts";

/** What the plan commits to comes before what it strives for, and that before what it promotes. */
const weights: Readonly<Record<Wording["strength"], number>> = {
  commits: 3,
  keeps: 3,
  rule: 3,
  issues: 3,
  strives: 2,
  promotes: 1,
  about: 1,
};
/** Of a target whose gap cannot be told. */
const openGap = 0.2;

/** How soon an alert about a target should be looked at: gap × weight × time left. */
export function urgencyIn(context: ReadingContext, { target, goal, latest }: Assessment): number {
  const gap = goal && latest && goal.value !== 0 ? Math.abs(goal.value - latest.value) / Math.abs(goal.value) : openGap;
  const start = `${baseYearOf(context)}-12-31` as const;
  const whole = Math.max(0.01, yearsApart(start, target.due));
  return urgencyOf(gap, weights[target.wording.strength], yearsApart(context.asOf, target.due) / whole);
}

/** Of an alert about data that no target is judged by. */
export const urgencyOfData = urgencyOf(0.1, 1, 1);
