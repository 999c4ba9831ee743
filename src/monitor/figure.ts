import type { Figure, FigureOrGap, GapAnswer } from "#contract";
import type { Indicator } from "#define";
import { convert, type Day, lastDay, type RegionCode, toDecimal, toNumber, type UnitId } from "#kernel";
import type { ReadingFigure, ReadingGap } from "#ledger";
import { questionOf, type ReadingContext } from "./context.ts";
import { inWords, text } from "./words.ts";

/** A reading as the API answers it. */
export function figureAnswer(r: ReadingFigure): Figure {
  return {
    kind: "figure",
    value: toDecimal(r.quantity),
    unit: r.quantity.unit,
    period: r.period,
    from: r.from,
    until: r.until,
    qualifier: r.qualifier,
    publishedOn: r.publishedOn,
    publishedAssumed: r.publishedAssumed,
    source: r.source,
    vintages: r.vintages.length,
    words: inWords(toNumber(r.quantity), r.quantity.unit),
  };
}
export const gapAnswer = (r: ReadingGap): GapAnswer => ({ kind: "gap", reason: r.gap, say: r.say, period: r.period });
export const figureOrGap = (r: ReadingFigure | ReadingGap): FigureOrGap => (r.kind === "figure" ? figureAnswer(r) : gapAnswer(r));

export const noFigure = (period: string | null): GapAnswer => ({
  kind: "gap",
  reason: "not-reported",
  say: text("尚无公布数", "No figure has been published"),
  period,
});

/** The day a figure stands on: its period's last. */
export const dayOfFigure = (r: ReadingFigure): Day => lastDay(r);

/** The value as a float in a unit of the same dimension; undefined where the units are unlike. */
export function valueIn(r: ReadingFigure, unit: UnitId): number | undefined {
  if (r.quantity.unit === unit) return toNumber(r.quantity);
  const converted = convert(r.quantity, unit);
  return converted.ok ? toNumber(converted.value) : undefined;
}

export const seriesOf = (context: ReadingContext, indicator: string, region: RegionCode): readonly ReadingFigure[] =>
  context.figures.series(indicator, region, questionOf(context));
export const readAt = (context: ReadingContext, indicator: string, region: RegionCode, period: string): ReadingFigure | ReadingGap =>
  context.figures.at(indicator, region, period, questionOf(context));

/** A number's value at a period, or undefined where there is a gap. */
export function numberAt(context: ReadingContext, indicator: Indicator, region: RegionCode, period: string): number | undefined {
  const r = readAt(context, indicator.id, region, period);
  return r.kind === "figure" ? valueIn(r, indicator.unit) : undefined;
}
