import { addMonths, type Day } from "#kernel";
import type { PaceBasis } from "./pace.ts";
import type { Point } from "./point.ts";
import { yearsApart } from "./years.ts";

/**
 * Where a steady course from one point to another stands on a day: constant growth, or a straight line for what is told in differences
 * or passes zero. Before the start and after the end it stays at either end.
 */
export function valueOnPath(from: Point, to: Point, on: Day, basis: PaceBasis): number {
  const whole = yearsApart(from.on, to.on);
  const share = whole <= 0 ? 1 : Math.min(1, Math.max(0, yearsApart(from.on, on) / whole));
  if (basis === "difference" || from.value <= 0 || to.value <= 0) return from.value + (to.value - from.value) * share;
  return from.value * (to.value / from.value) ** share;
}

/** The course year by year, both ends included: the planned path from base to goal, or the needed path from the latest value to it. */
export function steadyPath(from: Point, to: Point, basis: PaceBasis): readonly Point[] {
  return yearlyDays(from.on, to.on).map((on) => ({ on, value: valueOnPath(from, to, on, basis) }));
}

/** A day, the same day of each following year, and the last day. At most a century. */
export function yearlyDays(from: Day, to: Day): readonly Day[] {
  const days: Day[] = [from];
  for (let year = 1; year <= 100 && addMonths(from, 12 * year) < to; year++) days.push(addMonths(from, 12 * year));
  return from < to ? [...days, to] : days;
}
