import { codesOf, formulaOf, type Indicator } from "#define";
import { type RegionCode, toNumber, unitOf } from "#kernel";
import type { ReadingContext } from "./context.ts";
import { rankedPeriod } from "./position.ts";

/** A ratio with what it is made of. */
export type Quotient = { readonly ratio: Indicator; readonly numerator: Indicator; readonly denominator: Indicator };

/** The formula an indicator is computed by now; absent for any other measure. */
const formulaNow = (indicator: Indicator) => formulaOf(indicator.versions.at(-1) ?? indicator.versions[0]);

/** Numerator and denominator of a formula that divides one by the other; null for any other measure. */
export function quotientOf({ plan }: ReadingContext, ratio: Indicator): Quotient | null {
  const formula = formulaNow(ratio);
  if (formula?.kind === "ratio" || formula?.kind === "share")
    return { ratio, numerator: plan.indicator(formula.of), denominator: plan.indicator(formula.to) };
  if (formula?.kind === "per-head")
    return { ratio, numerator: plan.indicator(formula.of), denominator: plan.indicator(formula.population) };
  return null;
}

/**
 * Whether one figure over another gives a published ratio, to half a unit of the ratio's last digit, in the last period all three are known.
 * What a ratio is made of does not depend on the day asked about, so everything published to date is looked at.
 */
function reproduces({ figures, today }: ReadingContext, { ratio, numerator, denominator }: Quotient, region: RegionCode): boolean {
  const question = { asOf: today, knownAt: null };
  const over = new Map(figures.series(denominator.id, region, question).map((r) => [r.period, r.quantity]));
  const above = new Map(figures.series(numerator.id, region, question).map((r) => [r.period, r.quantity]));
  const last = figures.series(ratio.id, region, question).findLast((r) => over.has(r.period) && above.has(r.period));
  const [a, b] = [last && above.get(last.period), last && over.get(last.period)];
  if (!last || !a || !b || b.digits === 0n) return false;
  const shift = unitOf(numerator.unit).exponent - unitOf(denominator.unit).exponent - unitOf(ratio.unit).exponent;
  const computed = (toNumber(a) / toNumber(b)) * 10 ** shift;
  return Math.abs(computed - toNumber(last.quantity)) <= 0.5 * 10 ** -last.quantity.scale + 1e-9;
}

/**
 * Ratios made from an indicator: published ones first, whose denominator the plan names (a helper lists them as its users) and whose value the two
 * reproduce; then formulas that divide it.
 */
export function quotientsFrom(context: ReadingContext, numerator: Indicator, region: RegionCode): readonly Quotient[] {
  const { plan } = context;
  const helpers = plan.indicators.filter((i) => i.context !== undefined && i.id !== numerator.id);
  const published = plan.indicators
    .filter((i) => i.kind === "ratio" && !formulaNow(i))
    .flatMap((ratio) =>
      helpers
        .filter((h) => h.context?.includes(ratio.id))
        .map((denominator) => ({ ratio, numerator, denominator }))
        .filter((q) => reproduces(context, q, region))
        .slice(0, 1),
    );
  const formulas = plan.indicators.flatMap((i) => quotientOf(context, i) ?? []).filter((q) => q.numerator.id === numerator.id);
  return [...published, ...formulas];
}

/** The ratio shown beside an indicator: the first made from it by which provinces can be ranked. */
export const ratioBeside = (context: ReadingContext, indicator: Indicator, region: RegionCode): Quotient | null =>
  quotientsFrom(context, indicator, region).find((q) => rankedPeriod(context, q.ratio) !== undefined) ?? null;

/** A rank published for the same figure: the data files name it after the figure's code. */
export function publishedRank({ plan }: ReadingContext, indicator: Indicator): Indicator | null {
  for (const code of codesOf(indicator)) {
    const found = plan.findIndicator(`${code}_RANK`);
    if (found) return found;
  }
  return null;
}
