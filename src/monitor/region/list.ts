import type { RegionList } from "#contract";
import type { Indicator } from "#define";
import { ranking } from "#evaluate";
import { levelOf, type RegionCode, type RegionLevel } from "#kernel";
import { citiesOf } from "../cities.ts";
import { homeOf, momentOf, type ReadingContext } from "../context.ts";
import { figureAnswer, noFigure } from "../figure.ts";
import { groupOf } from "../position.ts";
import { keyIndicators, namedRegion, partsOf, peersAt, peersLabel, valuesAt, wholeSeries, widestPeriod } from "./peers.ts";

type Group = RegionList["groups"][number];

/** So many columns stand side by side on a desk. */
const mostColumns = 5;

function groupAt(context: ReadingContext, level: Group["level"]): Group {
  const regions = peersAt(context, level);
  const measures = keyIndicators(context, level)
    .slice(0, mostColumns)
    .flatMap((indicator) => {
      const period = widestPeriod(context, indicator, level);
      return period === undefined ? [] : [{ indicator, period, ranks: ranksAt(context, indicator, level, period) }];
    });
  const home = homeOf(context);
  const group = level === "province" ? groupOf(context, home)?.members : undefined;
  return {
    level,
    label: peersLabel(context, level),
    measures: measures.map(({ indicator: { id, label, short, unit, places }, period }) => ({
      id,
      label,
      short: short ?? label,
      unit,
      places,
      period,
    })),
    rows: regions.map((code) => ({
      ...namedRegion(context, code),
      inGroup: group?.includes(code) ?? false,
      own: code === home,
      cells: measures.map(({ indicator, period, ranks }) => {
        const at = wholeSeries(context, indicator, code).find((r) => r.period === period);
        return { actual: at ? figureAnswer(at) : noFigure(period), rank: ranks.get(code) ?? null };
      }),
    })),
  };
}

function ranksAt(context: ReadingContext, indicator: Indicator, level: RegionLevel, period: string): ReadonlyMap<RegionCode, number> {
  return new Map(ranking(valuesAt(context, indicator, level, period), indicator.better).map((r) => [r.region, r.rank]));
}

/** Provinces and cities with a few key figures, and the counties by name. */
export function regionList(context: ReadingContext): RegionList {
  return {
    moment: momentOf(context),
    groups: [groupAt(context, "province"), groupAt(context, "city")],
    counties: citiesOf(context).map((city) => ({
      city: namedRegion(context, city),
      counties: partsOf(context, city)
        .filter((code) => levelOf(code) === "county")
        .map((code) => namedRegion(context, code)),
    })),
  };
}
