import type { ComparedIndicator, Comparison } from "#contract";
import { formulaOf, type Indicator } from "#define";
import type { RegionCode } from "#kernel";
import type { ReadingFigure } from "#ledger";
import type { ReadingContext } from "../context.ts";
import { dayOfFigure, figureAnswer, noFigure, valueIn } from "../figure.ts";
import { wholeSeries } from "../region/peers.ts";
import { yearOnYear } from "../region/standing.ts";

type Measure = Comparison["measure"];
type Series = ComparedIndicator["series"][number];
export type Line = { readonly region: RegionCode; readonly figures: readonly ReadingFigure[] };

/** The indicator a measure is read from: itself, or the plan's own formula per head or as a share. None is made up where the plan has none. */
export function measuredBy({ plan }: ReadingContext, indicator: Indicator, measure: Measure): Indicator | null {
  if (measure !== "per-head" && measure !== "share") return indicator;
  return (
    plan.indicators.find((i) => {
      const formula = formulaOf(i.versions.at(-1) ?? i.versions[0]);
      return formula?.kind === measure && formula.of === indicator.id;
    }) ?? null
  );
}

const yearOfFigure = (r: ReadingFigure): number => Number(dayOfFigure(r).slice(0, 4));

/** Each region's whole periods. Years are cut afterwards, so that the first year shown still has its growth. */
export const linesOf = (context: ReadingContext, indicator: Indicator, regions: readonly RegionCode[]): readonly Line[] =>
  regions.map((region) => ({ region, figures: wholeSeries(context, indicator, region) }));
export const within = (from: number | null, to: number | null) => (r: ReadingFigure) =>
  (from === null || yearOfFigure(r) >= from) && (to === null || yearOfFigure(r) <= to);
export const yearsOf = (lines: readonly Line[]): readonly number[] => lines.flatMap((line) => line.figures.map(yearOfFigure));

const unindexed = new Set(["flag", "stage", "rank"]);

/** The first period in which every region that has figures at all has one above zero; null where there is none. */
export function commonBase(indicator: Indicator, lines: readonly Line[]): string | null {
  const known = lines.filter((line) => line.figures.length > 0);
  const [first] = known;
  if (!first || unindexed.has(indicator.kind)) return null;
  const isPositive = (line: Line, period: string) =>
    line.figures.some((r) => r.period === period && r.qualifier !== "at-least" && (valueIn(r, indicator.unit) ?? 0) > 0);
  return first.figures.find((r) => known.every((line) => isPositive(line, r.period)))?.period ?? null;
}

const hundred = 100;

/** What is drawn of one figure. A bound has no growth and no index: nobody knows how much more it is. */
function shownOf(indicator: Indicator, measure: Measure, line: Line, r: ReadingFigure, base: string | null): number | null {
  const value = valueIn(r, indicator.unit) ?? null;
  if (measure === "growth") {
    const growth = yearOnYear(indicator, line.figures, r);
    if (growth === null) return null;
    return growth.basis === "rate" ? growth.value * hundred : growth.value;
  }
  if (measure !== "index") return value;
  const at = line.figures.find((f) => f.period === base);
  const start = at && valueIn(at, indicator.unit);
  return start && value !== null && r.qualifier !== "at-least" ? (value / start) * hundred : null;
}

/** Every region at every period any of them has, gaps included. */
export function seriesShown(
  indicator: Indicator,
  measure: Measure,
  all: readonly Line[],
  shown: readonly Line[],
  base: string | null,
): {
  readonly periods: readonly string[];
  readonly series: readonly Series[];
} {
  const ends = new Map(shown.flatMap((line) => line.figures.map((r) => [r.period, r] as const)));
  const periods = [...ends.values()].sort((a, b) => (a.until === b.until ? (a.from < b.from ? 1 : -1) : a.until < b.until ? -1 : 1));
  const series = shown.map((line, n): Series => {
    const whole = all[n] ?? line;
    const points = periods.map((at) => {
      const r = line.figures.find((f) => f.period === at.period);
      return {
        period: at.period,
        on: dayOfFigure(at),
        actual: r ? figureAnswer(r) : noFigure(at.period),
        shown: r ? shownOf(indicator, measure, whole, r, base) : null,
      };
    });
    return { region: line.region, points };
  });
  return { periods: periods.map((r) => r.period), series };
}

/** Unit and places of what is drawn. */
export function shownIn(indicator: Indicator, measure: Measure): { readonly shownUnit: string; readonly shownPlaces: number } {
  if (measure === "index") return { shownUnit: "one", shownPlaces: 1 };
  if (measure !== "growth") return { shownUnit: indicator.unit, shownPlaces: indicator.places };
  if (indicator.kind === "flow" || indicator.kind === "stock") return { shownUnit: "percent", shownPlaces: 1 };
  return { shownUnit: indicator.unit === "percent" ? "percentage-point" : indicator.unit, shownPlaces: Math.max(1, indicator.places) };
}
