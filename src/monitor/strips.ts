import type { Position, Strip } from "#contract";
import type { Indicator } from "#define";
import { perYear } from "#evaluate";
import type { Label } from "#kernel";
import { baseYearOf, homeOf, type ReadingContext, regionRef } from "./context.ts";
import { groupOf, positionAmong, positionOf, provinceValues, rankedPeriod, type Valued } from "./position.ts";
import { ratioBeside } from "./related.ts";
import { text } from "./words.ts";

/** A spread of more than this factor between smallest and largest is drawn on a logarithmic scale. */
const logFrom = 30;

export function scaleKindOf(values: readonly Valued[]): Strip["scale"] {
  const [low, high] = [Math.min(...values.map((v) => v.value)), Math.max(...values.map((v) => v.value))];
  return low > 0 && high / low > logFrom ? "log" : "linear";
}

type Drawn = { readonly indicator: string; readonly label: Label; readonly unit: string; readonly places: number; readonly period: string };
function stripFrom(context: ReadingContext, drawn: Drawn, values: readonly Valued[], position: Position | null): Strip {
  const home = homeOf(context);
  const group = groupOf(context, home);
  const rows = values.map(({ region, value }) => ({
    region,
    short: regionRef(context, region).short,
    value,
    inGroup: group?.members.includes(region) ?? false,
    own: region === home,
  }));
  return { ...drawn, scale: scaleKindOf(values), values: rows, position };
}

function stripOf(context: ReadingContext, indicator: Indicator): Strip | null {
  const period = rankedPeriod(context, indicator);
  if (period === undefined) return null;
  const { id, unit, places } = indicator;
  const label = indicator.short ?? indicator.label;
  return stripFrom(
    context,
    { indicator: id, label, unit, places, period },
    provinceValues(context, indicator, period),
    positionOf(context, indicator),
  );
}

/** Yearly growth of all provinces over the three years to a period, where that is a year. */
function growthOver(context: ReadingContext, indicator: Indicator, year: number, years: number): readonly Valued[] {
  const before = new Map(provinceValues(context, indicator, String(year - years)).map((v) => [v.region, v.value]));
  return provinceValues(context, indicator, String(year)).flatMap(({ region, value }) => {
    const from = before.get(region);
    const rate = from === undefined ? null : perYear(from, value, years, "rate");
    return rate === null ? [] : [{ region, value: rate * 100 }];
  });
}

function growthStrip(context: ReadingContext, indicator: Indicator): Strip | null {
  const period = rankedPeriod(context, indicator);
  if (period === undefined || !/^\d{4}$/.test(period) || (indicator.kind !== "flow" && indicator.kind !== "stock")) return null;
  const [year, years] = [Number(period), 3];
  const values = growthOver(context, indicator, year, years);
  const label = text("三年年均增速", "Yearly growth over three years");
  const basePeriod = baseYearOf(context);
  const position = positionAmong(
    context,
    { indicator: indicator.id, measure: label, better: "higher" },
    { period, values },
    { period: String(basePeriod), values: basePeriod === year ? [] : growthOver(context, indicator, basePeriod, years) },
  );
  if (!position) return null;
  return stripFrom(
    context,
    { indicator: indicator.id, label, unit: "percent", places: 1, period: `${year - years}/${year}` },
    values,
    position,
  );
}

/** The province among all on one scale: the indicator (or what stands in for it), a ratio made from it, and its growth over three years. */
export function stripsOf(context: ReadingContext, indicator: Indicator): readonly Strip[] {
  const ranked = indicator.rankBy ? context.plan.indicator(indicator.rankBy.indicator) : indicator;
  const beside = ratioBeside(context, ranked, homeOf(context));
  const strips = [stripOf(context, ranked), beside && stripOf(context, beside.ratio), growthStrip(context, ranked)];
  return strips.flatMap((s) => s ?? []);
}
