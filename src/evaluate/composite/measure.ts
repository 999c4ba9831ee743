import type { Step } from "#define";
import type { Refusal } from "#kernel";
import { refusals } from "./refusals.ts";

/** Beyond these the fourth powers that describe a column are no numbers any more, or nothing but 0. */
export const [greatestGiven, leastGiven] = [1e60, 1e-60];
/** Beyond this a step has lost its measure. */
export const greatestMade = 1e75;

/** Whether some number of a column is too great, or too small without being 0. */
export function isBeyond(column: Float64Array = new Float64Array(), most: number, least = 0): boolean {
  for (let row = 0; row < column.length; row += 1) {
    const size = Math.abs(column[row] ?? 0);
    if (size > most || (size < least && size > 0)) return true;
  }
  return false;
}

const known = new WeakMap<Step, readonly string[]>();

/**
 * Numbers of steps that cannot be reckoned with.
 * @refuses evaluate/stepBeyond
 */
export const beyondIn = (steps: readonly Step[]): readonly Refusal[] =>
  steps.flatMap((step, i) => {
    const found = known.get(step) ?? placesBeyond(step, "");
    known.set(step, found);
    return found.length > 0 ? [refusals.stepBeyond({ step: step.step, place: i + 1, at: found })] : [];
  });

/** Where in a value such numbers stand. */
export function placesBeyond(value: unknown, at: string): readonly string[] {
  if (typeof value === "number") {
    const size = Math.abs(value);
    return size <= greatestGiven && (size >= leastGiven || size === 0) ? [] : [at];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => placesBeyond(below, at === "" ? key : `${at}.${key}`));
}
