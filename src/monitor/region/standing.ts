import type { Position, RegionProfile } from "#contract";
import type { Indicator } from "#define";
import { perYear } from "#evaluate";
import { levelOf, type RegionCode } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { baseYearOf, questionOf, type ReadingContext } from "../context.ts";
import { figureOrGap, readAt, valueIn } from "../figure.ts";
import { positionAmong } from "../position.ts";
import { text } from "../words.ts";
import { leastCompared, valuesAt, wholeSeries } from "./peers.ts";

export type Standing = RegionProfile["standings"][number];
export type YearOnYear = NonNullable<Standing["growth"]>;

const grows = new Set(["flow", "stock"]);
const changes = new Set(["ratio", "rate", "index"]);

const isYearEarlier = (before: string, day: string): boolean =>
  before.slice(4) === day.slice(4) && Number(day.slice(0, 4)) - Number(before.slice(0, 4)) === 1;
/** The figure of the same span a year before. */
const yearBefore = (series: readonly ReadingFigure[], at: ReadingFigure): ReadingFigure | undefined =>
  series.find((r) => isYearEarlier(r.from, at.from) && isYearEarlier(r.until, at.until));

/**
 * Growth on the same period a year before: a rate for amounts, a difference for ratios. Null where the year before is not published, where a bound
 * stands at either end (what is at least so much grows by nobody knows how much), and for what does not grow.
 */
export function yearOnYear(indicator: Indicator, series: readonly ReadingFigure[], at: ReadingFigure): YearOnYear | null {
  const before = yearBefore(series, at);
  if (!before || [before, at].some((r) => r.qualifier === "at-least")) return null;
  const [from, to] = [valueIn(before, indicator.unit), valueIn(at, indicator.unit)];
  if (from === undefined || to === undefined) return null;
  const basis = grows.has(indicator.kind) ? "rate" : changes.has(indicator.kind) ? "difference" : null;
  const value = basis && perYear(from, to, 1, basis);
  return basis === null || value === null ? null : { value, basis, from: before.period, published: false };
}

const percentPlaces = 2;
/**
 * The same, but the issuer's own rate, made from figures that were not yet rounded, where one is published for the region and period: it
 * differs from the computed one in the digits lost to rounding, and is the one that stands in the bulletin.
 */
export function growthShown(
  context: ReadingContext,
  indicator: Indicator,
  series: readonly ReadingFigure[],
  at: ReadingFigure,
): YearOnYear | null {
  const computed = yearOnYear(indicator, series, at);
  if (computed?.basis !== "rate" || indicator.publishedGrowth === undefined) return computed;
  const r = readAt(context, indicator.publishedGrowth, at.region, at.period);
  if (r.kind !== "figure" || r.quantity.unit !== "percent") return computed;
  return { ...computed, value: Number(r.quantity.digits) / 10 ** (r.quantity.scale + percentPlaces), published: true };
}

/**
 * Where a region stands among those of its level in the last period it can be compared, and the places won since the year before the plan.
 * For a city the group is all cities, so it is left out.
 */
export function standingPosition(context: ReadingContext, indicator: Indicator, region: RegionCode): Position | null {
  const level = levelOf(region);
  const own = wholeSeries(context, indicator, region).map((r) => r.period);
  const period = own.findLast((p) => valuesAt(context, indicator, level, p).length >= leastCompared);
  if (period === undefined) return null;
  const basePeriod = String(baseYearOf(context));
  const position = positionAmong(
    context,
    {
      indicator: indicator.id,
      measure: text(`按${indicator.label.zh}排名`, `Ranked by: ${indicator.label.en}`),
      better: indicator.better,
      region,
    },
    { period, values: valuesAt(context, indicator, level, period) },
    { period: basePeriod, values: basePeriod === period ? [] : valuesAt(context, indicator, level, basePeriod) },
  );
  return position && level === "city" ? { ...position, group: null } : position;
}

/** An indicator of a region: its last figure, its growth, its place. */
export function standingOf(context: ReadingContext, indicator: Indicator, region: RegionCode, isKey: boolean): Standing {
  const series = wholeSeries(context, indicator, region);
  const last = series.at(-1);
  const { id, label, unit, places, theme } = indicator;
  return {
    id,
    label,
    short: indicator.short ?? label,
    unit,
    places,
    theme,
    isKey,
    actual: figureOrGap(last ?? context.figures.latest(id, region, questionOf(context))),
    growth: last ? growthShown(context, indicator, series, last) : null,
    position: standingPosition(context, indicator, region),
  };
}
