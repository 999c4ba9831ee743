import type { IndicatorAnswer } from "#contract";
import type { Indicator } from "#define";
import { perYear, ranking, yearsApart } from "#evaluate";
import { levelOf, type RegionCode, type RegionLevel } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { citiesOf, cityPeriods } from "./cities.ts";
import { homeOf, type ReadingContext, regionRef } from "./context.ts";
import { dayOfFigure, figureAnswer, noFigure, seriesOf, valueIn } from "./figure.ts";
import { groupOf, provincesOf, rankedPeriod } from "./position.ts";

type Level = IndicatorAnswer["regions"][number];
type Row = Level["rows"][number];

const regionsAt = (context: ReadingContext, level: RegionLevel): readonly RegionCode[] => {
  if (level === "province") return provincesOf(context);
  if (level === "city") return citiesOf(context);
  return context.plan.regions.regions.map((r) => r.code).filter((code) => levelOf(code) === level);
};

/** Growth per year from the figure before, for what grows by rates. */
function growthTo(indicator: Indicator, series: readonly ReadingFigure[], at: ReadingFigure): number | null {
  if (indicator.kind !== "flow" && indicator.kind !== "stock") return null;
  const before = series[series.indexOf(at) - 1];
  const [from, to] = [before && valueIn(before, indicator.unit), valueIn(at, indicator.unit)];
  if (!before || from === undefined || to === undefined) return null;
  return perYear(from, to, yearsApart(dayOfFigure(before), dayOfFigure(at)), "rate");
}

function levelAt(context: ReadingContext, indicator: Indicator, level: "country" | "province" | "city", period: string): Level | null {
  const codes = regionsAt(context, level);
  const series = codes.map((region) => ({ region, all: seriesOf(context, indicator.id, region) }));
  const found = series.map(({ region, all }) => ({ region, all, at: all.find((r) => r.period === period) }));
  const values = found.flatMap(({ region, at }) => {
    const value = at && valueIn(at, indicator.unit);
    return value === undefined ? [] : [{ region, value }];
  });
  if (values.length === 0) return null;
  const ranks = new Map(ranking(values, indicator.better).map((r) => [r.region, r.rank]));
  const rows = found.map(({ region, all, at }): Row => {
    const { label, short } = regionRef(context, region);
    return {
      region,
      label,
      short,
      actual: at ? figureAnswer(at) : noFigure(period),
      rank: level === "country" || values.length < 2 ? null : (ranks.get(region) ?? null),
      growth: at ? growthTo(indicator, all, at) : null,
      inGroup: groupOf(context, homeOf(context))?.members.includes(region) ?? false,
      own: region === homeOf(context),
    };
  });
  return { level, period, rows: rows.sort((a, b) => (a.rank ?? 999) - (b.rank ?? 999)) };
}

/** The period of the level asked for, else the last in which the level can be compared. */
function periodFor(
  context: ReadingContext,
  indicator: Indicator,
  level: "country" | "province" | "city",
  asked: string | undefined,
): string | undefined {
  if (asked !== undefined) return asked;
  const home = seriesOf(context, indicator.id, homeOf(context)).at(-1)?.period;
  if (level === "city") {
    const years = cityPeriods(context, indicator);
    const most = Math.max(0, ...years.map((y) => y.figures.length));
    return years.find((y) => y.figures.length === most)?.period;
  }
  return rankedPeriod(context, indicator) ?? home;
}

/** All regions of each level that has any figure for the period. */
export const comparisons = (context: ReadingContext, indicator: Indicator, period: string | undefined): Level[] =>
  (["country", "province", "city"] as const).flatMap((level) => {
    const at = periodFor(context, indicator, level, period);
    return (at === undefined ? null : levelAt(context, indicator, level, at)) ?? [];
  });
