import type { Indicator, Qualifier, Target } from "#define";
import type { Point } from "#evaluate";
import { convert, type Day, toDecimal, toNumber } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { dayOfFigure } from "./figure.ts";
import type { Base } from "./goal.ts";

/** A point a verdict may rest on, with the range its true value lies in. */
export type Known = Point & {
  readonly period: string;
  readonly until: Day;
  readonly qualifier: Qualifier;
  readonly low: number;
  readonly high: number;
};

/** Half a unit of the last digit that is not a rounding zero: 4,500 rounded lies within 50, 561.8 within 0.05. */
function halfStep(decimal: string): number {
  const [whole = "", fraction = ""] = decimal.replace("-", "").split(".");
  if (fraction !== "") return 0.5 * 10 ** -fraction.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return zeros === whole.length ? 0.5 : 0.5 * 10 ** zeros;
}

/** The range a value stands for: a floor is open above, a rounded value reaches half its last step either way. */
export function rangeOf(value: number, decimal: string, qualifier: Qualifier): { readonly low: number; readonly high: number } {
  if (qualifier === "at-least") return { low: value, high: Number.POSITIVE_INFINITY };
  if (qualifier !== "rounded") return { low: value, high: value };
  const half = halfStep(decimal);
  return { low: value - half, high: value + half };
}

export function knownOf(r: ReadingFigure, target: Target): Known | null {
  const converted = convert(r.quantity, target.unit);
  if (!converted.ok) return null;
  const value = toNumber(converted.value);
  const range = rangeOf(value, toDecimal(converted.value), r.qualifier);
  return { on: dayOfFigure(r), value, period: r.period, until: r.until, qualifier: r.qualifier, ...range };
}

/** The series with the plan's base before it, where the series has nothing on that day. */
export function withBase(series: readonly Known[], base: Base | null, asOf: Day): readonly Known[] {
  if (base === null || base.on > asOf || series.some((p) => p.on === base.on)) return series;
  const period = base.on.endsWith("-12-31") ? base.on.slice(0, 4) : base.on.slice(0, 7);
  const point: Known = {
    on: base.on,
    value: base.value,
    period,
    until: base.on,
    qualifier: "exact",
    low: base.value,
    high: base.value,
  };
  return [...series, point].sort((a, b) => (a.on < b.on ? -1 : 1));
}

const accumulates = new Set(["stock", "flow", "stage", "flag"]);
/** Whether passing the goal once settles it: a ratio may fall back under it before the day, what was built or spent stands. */
export const settlesOnce = (indicator: Indicator): boolean => accumulates.has(indicator.kind);
