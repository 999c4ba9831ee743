import type { Position } from "#contract";
import type { Indicator } from "#define";
import { placeOf } from "#evaluate";
import type { Label, RegionCode } from "#kernel";
import { levelOf } from "#kernel";
import { baseYearOf, homeOf, type ReadingContext } from "./context.ts";
import { numberAt, seriesOf } from "./figure.ts";
import { text } from "./words.ts";

export type Valued = { readonly region: RegionCode; readonly value: number };
type Better = Indicator["better"];

/** All provinces' values at a period. */
export function provinceValues(context: ReadingContext, indicator: Indicator, period: string): readonly Valued[] {
  return provincesOf(context).flatMap((region) => {
    const value = numberAt(context, indicator, region, period);
    return value === undefined ? [] : [{ region, value }];
  });
}
export const provincesOf = ({ plan }: ReadingContext): readonly RegionCode[] =>
  plan.regions.regions.map((r) => r.code).filter((code) => levelOf(code) === "province");

/** The first group of the plan's region scheme that the region belongs to. */
export const groupOf = ({ plan }: ReadingContext, region: RegionCode) => plan.regions.groups.find((g) => g.members.includes(region));

/** A place among few is no place: at least this many provinces must have a figure. */
const leastRanked = 5;

/** The last period in which the region and enough provinces have a figure. */
export function rankedPeriod(context: ReadingContext, indicator: Indicator, region: RegionCode = homeOf(context)): string | undefined {
  const periods = seriesOf(context, indicator.id, region).map((r) => r.period);
  return periods.findLast((period) => provinceValues(context, indicator, period).length >= leastRanked);
}

/** Where a region stands among given values, and in its group, with the places won since a base. */
export function positionAmong(
  context: ReadingContext,
  about: { readonly indicator: string; readonly measure: Label; readonly better: Better; readonly region?: RegionCode },
  now: { readonly period: string; readonly values: readonly Valued[] },
  base: { readonly period: string; readonly values: readonly Valued[] } | null,
): Position | null {
  const region = about.region ?? homeOf(context);
  const baseValues = base !== null && base.values.length > 0 ? base.values : null;
  const all = placeOf(region, now.values, baseValues, about.better);
  if (!all || now.values.length < leastRanked) return null;
  const group = groupOf(context, region);
  const within = (list: readonly Valued[]) => list.filter((v) => group?.members.includes(v.region));
  const inGroup = group && placeOf(region, within(now.values), baseValues && within(baseValues), about.better);
  return {
    indicator: about.indicator,
    measure: about.measure,
    period: now.period,
    rank: all.rank,
    of: all.of,
    change: all.change,
    basePeriod: all.change === null ? null : (base?.period ?? null),
    group: group && inGroup ? { label: group.label, rank: inGroup.rank, of: inGroup.of, change: inGroup.change } : null,
  };
}

/**
 * Where the region stands among the provinces in the last period all compare, and the places won since the year before the plan.
 * An indicator without figures by province is ranked by what its definition names in its place, and says so.
 */
export function positionOf(context: ReadingContext, indicator: Indicator, region: RegionCode = homeOf(context)): Position | null {
  if (levelOf(region) !== "province") return null;
  const standIn = indicator.rankBy;
  const ranked = standIn ? context.plan.indicator(standIn.indicator) : indicator;
  const period = rankedPeriod(context, ranked, region);
  if (period === undefined) return null;
  const basePeriod = String(baseYearOf(context));
  const measure = standIn?.say ?? text(`按${ranked.label.zh}排名`, `Ranked by: ${ranked.label.en}`);
  return positionAmong(
    context,
    { indicator: ranked.id, measure, better: ranked.better, region },
    { period, values: provinceValues(context, ranked, period) },
    { period: basePeriod, values: basePeriod === period ? [] : provinceValues(context, ranked, basePeriod) },
  );
}
