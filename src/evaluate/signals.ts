import { byDay, type Point } from "./point.ts";

/** What the pace of a target calls for: below `twice` in two readings in a row, or below `once` in the last. */
export type PaceSignal = { readonly rule: "once" | "twice"; readonly below: number };

const belowTwice = 0.95;
const belowOnce = 0.6;

/**
 * Whether the pace kept calls for attention.
 * @param ratios  kept over needed, one per reading, oldest first; null where none could be told
 * @returns       null where it does not, or where the last reading has none
 * @source        ρ below 0.95 twice in a row, or below 0.6 once
 */
export function paceSignal(ratios: readonly (number | null)[]): PaceSignal | null {
  const [before, last] = [ratios.at(-2), ratios.at(-1)];
  if (last === undefined || last === null) return null;
  if (last < belowOnce) return { rule: "once", below: belowOnce };
  return last < belowTwice && before !== undefined && before !== null && before < belowTwice ? { rule: "twice", below: belowTwice } : null;
}

/** Steps of a series from point to point: log growth where all values are positive, differences otherwise. */
export function stepsOf(points: readonly Point[]): readonly number[] {
  const known = byDay(points);
  const grows = known.every((p) => p.value > 0);
  return known.slice(1).map((p, i) => {
    const before = known[i]?.value ?? p.value;
    return grows ? Math.log(p.value / before) : p.value - before;
  });
}

export type Limits = { readonly centre: number; readonly low: number; readonly high: number };

/** Fewer values than this make no limits. */
const leastForLimits = 5;
/** From moving ranges of two to three standard deviations. */
const rangeFactor = 2.66;

/**
 * Limits of an individuals chart: within them a value differs from the others as they differ from each other.
 * @param values  at least five, oldest first
 * @param least   what the limits lie apart from the centre at least; rounding alone must not make a signal
 * @returns       null with fewer
 * @source        XmR chart: mean ± 2.66 × mean moving range
 */
export function limitsOf(values: readonly number[], least = 0): Limits | null {
  if (values.length < leastForLimits) return null;
  const centre = mean(values);
  const ranges = values.slice(1).map((v, i) => Math.abs(v - (values[i] ?? v)));
  const reach = Math.max(rangeFactor * mean(ranges), least);
  return { centre, low: centre - reach, high: centre + reach };
}
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

export type Outlier = { readonly median: number; readonly spread: number; readonly distance: number };

/** Medians so far off in median deviations ask for a look before anybody relies on the value. */
export const outlierFrom = 4;

/**
 * How far a new value stands from the earlier ones, in median absolute deviations.
 * @param earlier  at least five
 * @param least    the smallest deviation taken for one: what never varied would otherwise make any change infinite
 * @returns        null with fewer
 */
export function outlierOf(earlier: readonly number[], value: number, least: number): Outlier | null {
  if (earlier.length < leastForLimits) return null;
  const median = middle(earlier);
  const spread = Math.max(middle(earlier.map((v) => Math.abs(v - median))), least);
  return { median, spread, distance: Math.abs(value - median) / spread };
}

/** Of an even number the mean of the two in the middle. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[half - 1] ?? 0, sorted[half] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/**
 * What parts leave over of a whole, where it is more than rounding explains.
 * @param slack  how far the parts may differ from the whole by rounding
 */
export function unexplained(parts: readonly number[], whole: number, slack: number): number | null {
  const left = whole - parts.reduce((sum, part) => sum + part, 0);
  return Math.abs(left) > slack + 1e-9 ? left : null;
}

/**
 * What comes first where only so many can be looked at: the part of the goal that is missing, by its weight, by the share of time still left.
 * @param gap       missing part of the goal, 0 to 1
 * @param timeLeft  share of the plan's time that is left, 0 to 1: what can still be moved comes before what cannot
 */
export const urgencyOf = (gap: number, weight: number, timeLeft: number): number =>
  Math.max(0, Math.min(1, gap)) * weight * Math.max(0.05, Math.min(1, timeLeft));
