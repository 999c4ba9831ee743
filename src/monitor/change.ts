import type { Change } from "#contract";
import type { Indicator } from "#define";
import { decompose, roundToSum, shapleyOfRatio } from "#evaluate";
import { type Label, type RegionCode, unitOf } from "#kernel";
import type { ReadingFigure } from "#ledger";
import type { ReadingContext } from "./context.ts";
import { figureOrGap, readAt, seriesOf, valueIn } from "./figure.ts";
import { type Quotient, quotientOf, quotientsFrom } from "./related.ts";
import { text } from "./words.ts";

type Split = NonNullable<Indicator["splits"]>[number];
type Part = Change["parts"][number];

const restLabel = text("其余与尾差", "Rest and rounding");
const pow = (places: number) => 10 ** places;
/** A rest too small to be seen is dropped: it is what the tenth decimal of a unit conversion leaves. */
const visible = (value: number, places: number): boolean => Math.round(value * pow(places)) !== 0;

/** Periods in which the whole and every part are known, the last two. */
function lastTwo(context: ReadingContext, whole: string, parts: readonly string[], region: RegionCode): readonly [string, string] | null {
  const periods = seriesOf(context, whole, region)
    .map((r) => r.period)
    .filter((period) => parts.every((p) => readAt(context, p, region, period).kind === "figure"));
  const [before, after] = [periods.at(-2), periods.at(-1)];
  return before !== undefined && after !== undefined ? [before, after] : null;
}

/** Both readings, when both are figures. */
function pair(
  context: ReadingContext,
  id: string,
  region: RegionCode,
  [from, to]: readonly [string, string],
): [ReadingFigure, ReadingFigure] | null {
  const [a, b] = [readAt(context, id, region, from), readAt(context, id, region, to)];
  return a.kind === "figure" && b.kind === "figure" ? [a, b] : null;
}

const frame = (id: string, label: Label, indicator: Indicator, [fromPeriod, toPeriod]: readonly [string, string], places: number) => ({
  id,
  label,
  indicator: indicator.id,
  unit: indicator.unit,
  fromPeriod,
  toPeriod,
  places,
});

/** The change of an indicator by the parts its definition names; what they leave over is a part of its own. Null where two such periods are not known. */
function changeByParts(context: ReadingContext, indicator: Indicator, split: Split, region: RegionCode): Change | null {
  const periods = lastTwo(context, indicator.id, split.parts, region);
  const whole = periods && pair(context, indicator.id, region, periods);
  if (!periods || !whole) return null;
  const unit = indicator.unit;
  const read = split.parts.flatMap((id) => {
    const figures = pair(context, id, region, periods);
    const [before, after] = figures ? [valueIn(figures[0], unit), valueIn(figures[1], unit)] : [];
    return figures && before !== undefined && after !== undefined ? [{ id, before, after, figures }] : [];
  });
  const [before = 0, after = 0] = [valueIn(whole[0], unit), valueIn(whole[1], unit)];
  const made = decompose(before, after, read);
  const all =
    made.rest && [made.rest.before, made.rest.after, made.rest.change].some((v) => visible(v, indicator.places))
      ? [...made.parts, made.rest]
      : made.parts;
  const shown = roundToSum(
    all.map((p) => p.change),
    made.total,
    indicator.places,
  );
  const parts = all.map((p, i): Part => {
    const figures = read.find((r) => r.id === p.id)?.figures;
    const part = figures && context.plan.indicator(p.id);
    const label = part ? (part.short ?? part.label) : (split.rest ?? restLabel);
    return {
      id: p.id,
      label,
      before: p.before,
      after: p.after,
      change: shown[i] ?? p.change,
      figureBefore: figures ? figureOrGap(figures[0]) : null,
      figureAfter: figures ? figureOrGap(figures[1]) : null,
    };
  });
  const total = Math.round(made.total * pow(indicator.places)) / pow(indicator.places);
  return { ...frame(split.id, split.label, indicator, periods, indicator.places), before, after, total, parts, method: "parts" };
}

/** One more decimal than the ratio is published with: its own change is often smaller than its last digit. */
const ratioPlaces = (ratio: Indicator): number => ratio.places + 1;

/** The change of a ratio by its numerator and denominator, from their own figures. */
function changeByFactors(context: ReadingContext, q: Quotient, region: RegionCode): Change | null {
  const periods = lastTwo(context, q.numerator.id, [q.denominator.id], region);
  const [above, below] = periods ? [pair(context, q.numerator.id, region, periods), pair(context, q.denominator.id, region, periods)] : [];
  if (!periods || !above || !below) return null;
  const [before, after] = [0, 1].map((i) => ({
    numerator: valueIn(above[i] ?? above[0], q.numerator.unit) ?? 0,
    denominator: valueIn(below[i] ?? below[0], q.denominator.unit) ?? 0,
  }));
  if (!before || !after || before.denominator === 0 || after.denominator === 0) return null;
  const scale = 10 ** (unitOf(q.numerator.unit).exponent - unitOf(q.denominator.unit).exponent - unitOf(q.ratio.unit).exponent);
  const made = shapleyOfRatio(before, after, scale);
  const places = ratioPlaces(q.ratio);
  const shown = roundToSum([made.numerator, made.denominator], made.total, places);
  const part = (indicator: Indicator, figures: [ReadingFigure, ReadingFigure], change: number, of: "numerator" | "denominator"): Part => ({
    id: indicator.id,
    label: indicator.short ?? indicator.label,
    before: before[of],
    after: after[of],
    change,
    figureBefore: figureOrGap(figures[0]),
    figureAfter: figureOrGap(figures[1]),
  });
  return {
    ...frame(`${q.ratio.id}-by-factor`, factorLabel(q), q.ratio, periods, places),
    before: (before.numerator / before.denominator) * scale,
    after: (after.numerator / after.denominator) * scale,
    total: Math.round(made.total * pow(places)) / pow(places),
    parts: [
      part(q.numerator, above, shown[0] ?? made.numerator, "numerator"),
      part(q.denominator, below, shown[1] ?? made.denominator, "denominator"),
    ],
    method: "shapley",
  };
}

const factorLabel = (q: Quotient): Label => text(`${q.ratio.label.zh}：按分子与分母`, `${q.ratio.label.en}: by numerator and denominator`);

/** How an indicator changed between its last two comparable periods: by each split of its definition, and by the factors of a ratio it is or makes. */
export function changesOf(context: ReadingContext, indicator: Indicator, region: RegionCode): readonly Change[] {
  const parts = (indicator.splits ?? []).flatMap((split) => changeByParts(context, indicator, split, region) ?? []);
  const own = quotientOf(context, indicator) ?? publishedQuotient(context, indicator, region);
  const quotients = own ? [own] : quotientsFrom(context, indicator, region);
  const factors = quotients.flatMap((q) => changeByFactors(context, q, region) ?? []).slice(0, 1);
  return [...parts, ...factors];
}

/** What a published ratio is made of, where the plan names its denominator. */
function publishedQuotient(context: ReadingContext, ratio: Indicator, region: RegionCode): Quotient | null {
  if (ratio.kind !== "ratio" || !context.plan.indicators.some((i) => i.context?.includes(ratio.id))) return null;
  const candidates = context.plan.indicators
    .filter((i) => i.kind === "flow" || i.kind === "stock")
    .filter((i) => i.context === undefined && i.theme === ratio.theme);
  for (const numerator of candidates) {
    const made = quotientsFrom(context, numerator, region).find((q) => q.ratio.id === ratio.id);
    if (made) return made;
  }
  return null;
}
