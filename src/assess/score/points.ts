import type { Qualifier } from "#define";

/** A value with the range its true value lies in. */
export type Known = { readonly value: number; readonly low: number; readonly high: number; readonly qualifier: Qualifier };
export type Better = "higher" | "lower";
export type Bounds = { readonly floor: number; readonly cap: number };
/** Points of a hundred, as read and at either end of what the figures bear. */
export type Points = { readonly points: number; readonly low: number; readonly high: number; readonly capped: boolean };
/** Nothing to measure from, or nothing that decides. */
export type NoPoints = "nothing-before" | "not-decidable" | "not-comparable";

const hundred = 100;

/** Value over goal; for what is better lower, goal over value. A goal is above nought. */
export function attained(value: number, goal: number, better: Better): number {
  if (better === "higher") return (value / goal) * hundred;
  return value <= 0 ? Number.POSITIVE_INFINITY : (goal / value) * hundred;
}

/** Growth on the year before over the growth asked for, both in per cent; undefined where the year before was nought or below. */
export function grown(value: number, before: number, goal: number, better: Better): number | undefined {
  if (before <= 0) return undefined;
  const growth = (value / before - 1) * hundred * (better === "higher" ? 1 : -1);
  return (growth / goal) * hundred;
}

/**
 * The share closed of the gap that stood a year ago. Whoever had none then has a hundred for as long as none has opened, and the attainment of the aim
 * where one has.
 */
export function closed(value: number, before: number, aim: number, better: Better): number {
  const sign = better === "higher" ? 1 : -1;
  const gap = sign * (aim - before);
  if (gap > 0) return ((sign * (value - before)) / gap) * hundred;
  return sign * (value - aim) >= 0 ? hundred : Math.min(hundred, aim > 0 ? attained(value, aim, better) : 0);
}

/** The first a hundred, the last nought, equal ones the middle of the places they share; undefined where there is nobody to compare with. */
export function placed(value: number, others: readonly number[], better: Better): number | undefined {
  if (others.length === 0) return undefined;
  const behind = others.filter((other) => (better === "higher" ? other < value : other > value)).length;
  const equal = others.filter((other) => other === value).length;
  return ((behind + equal / 2) / others.length) * hundred;
}

const within = (points: number, { floor, cap }: Bounds): number => Math.min(cap, Math.max(floor, points));

/** What some readings come to within the bounds; the widest ends of them are the range. */
export function bounded(points: number, ends: readonly number[], bounds: Bounds): Points {
  const all = [points, ...ends].map((one) => within(one, bounds));
  return { points: within(points, bounds), low: Math.min(...all), high: Math.max(...all), capped: points > bounds.cap };
}

export const isOpen = ({ qualifier }: Known): boolean => qualifier === "at-least" || qualifier === "sample";

/**
 * Points of one's own figure where nothing else is in doubt. A floor counts where it already reaches the goal and decides nothing below it: it never
 * proves a miss. A sample without its interval decides nothing.
 */
export function decided(own: Known, better: Better, bounds: Bounds, of: (value: number) => number | undefined): Points | NoPoints {
  const points = of(own.value);
  if (points === undefined) return "nothing-before";
  if (own.qualifier === "sample") return "not-decidable";
  if (own.qualifier === "at-least") {
    if (better === "lower" || points < hundred) return "not-decidable";
    return { points: within(points, bounds), low: within(points, bounds), high: bounds.cap, capped: points > bounds.cap };
  }
  return bounded(
    points,
    [of(own.low), of(own.high)].filter((one) => one !== undefined),
    bounds,
  );
}
