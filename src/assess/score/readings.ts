import type { CheckedPlan, Indicator } from "#define";
import { convert, type Day, lastDay, type RegionCode, toDecimal, toNumber, type UnitId } from "#kernel";
import type { Figures, Reading, ReadingFigure } from "#ledger";
import type { Known } from "./points.ts";
import type { ScoredFigure } from "./types.ts";

/** The plan, all figures at one cut, and the time asked about. */
export type AssessContext = {
  readonly plan: CheckedPlan;
  readonly figures: Figures;
  readonly asOf: Day;
  readonly knownAt: Day | null;
  readonly today: Day;
};

export type Read = { readonly known: Known; readonly figure: ScoredFigure; readonly reading: ReadingFigure };

/** Half a unit of the last digit given; zeros at the end of a whole number are rounding. */
function halfStep(decimal: string): number {
  const [whole = "", fraction = ""] = decimal.replace("-", "").split(".");
  if (fraction !== "") return 0.5 * 10 ** -fraction.length;
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return zeros === whole.length ? 0.5 : 0.5 * 10 ** zeros;
}

/** A figure in a unit, with its range; undefined where the units are unlike. */
export function readIn(r: ReadingFigure, unit: UnitId): Read | undefined {
  const converted = convert(r.quantity, unit);
  if (!converted.ok) return undefined;
  const { indicator, region, period, qualifier } = r;
  const note = r.vintages.at(-1)?.note ?? null;
  const [value, decimal] = [toNumber(converted.value), toDecimal(converted.value)];
  const half = qualifier === "rounded" ? halfStep(decimal) : 0;
  const high = qualifier === "at-least" ? Number.POSITIVE_INFINITY : value + half;
  return {
    known: { value, low: value - half, high, qualifier },
    figure: { indicator, region, period, value: decimal, unit, qualifier, note },
    reading: r,
  };
}

/**
 * A year's figure: that of the whole year, or, of what is no flow, the last one within it. `like` asks for the same part of its year as another figure,
 * so that a half-year is never compared with a year.
 */
export function figureOf(
  { figures, asOf, knownAt }: AssessContext,
  indicator: Indicator,
  region: RegionCode,
  year: number,
  like?: ReadingFigure,
): Reading {
  const question = { asOf, knownAt };
  const part = like?.period.slice(4);
  const whole = figures.at(indicator.id, region, `${year}${part ?? ""}`, question);
  if (whole.kind === "figure" || part !== undefined || indicator.kind === "flow") return whole;
  return figures.series(indicator.id, region, question).findLast((r) => lastDay(r).startsWith(String(year))) ?? whole;
}
