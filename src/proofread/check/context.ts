import type { Indicator } from "#define";
import { convert, type Label, lastDay, levelOf, periodOf, type RegionCode, toDecimal, toNumber } from "#kernel";
import type { ReadingFigure } from "#ledger";
import type { ReadingContext } from "#monitor";

export const text = (zh: string, en: string): Label => ({ zh, en });

/** Every figure an indicator has for a region, oldest first. */
export const seriesOf = ({ figures, asOf, knownAt }: ReadingContext, indicator: Indicator, region: RegionCode): readonly ReadingFigure[] =>
  figures.series(indicator.id, region, { asOf, knownAt });

/**
 * The figures that answer for a period a draft names: its own; else those that end with it (2020年12月 → 2020); else those inside it, the last
 * first (2023年 → 2023年9月).
 */
export function readingsAt(context: ReadingContext, indicator: Indicator, region: RegionCode, period: string): readonly ReadingFigure[] {
  const series = seriesOf(context, indicator, region);
  const exact = series.filter((r) => r.period === period);
  if (exact.length > 0) return exact;
  const asked = periodOf(period);
  if (!asked) return [];
  const ending = series.filter((r) => r.until === asked.until);
  if (ending.length > 0 && indicator.kind !== "flow") return ending;
  return series.filter((r) => r.from >= asked.from && r.until <= asked.until).reverse();
}

/** The value in the indicator's own unit. */
export function figureValue(r: ReadingFigure, { unit }: Indicator): number {
  const made = r.quantity.unit === unit ? { ok: true as const, value: r.quantity } : convert(r.quantity, unit);
  return made.ok ? toNumber(made.value) : Number.NaN;
}

/** Half a step of the last digit a figure is published with, in the indicator's unit. */
export function halfOf(r: ReadingFigure, { unit }: Indicator): number {
  const made = convert(r.quantity, unit);
  const decimal = made.ok ? toDecimal(made.value) : "0";
  const fraction = decimal.split(".")[1]?.length ?? 0;
  const trailing = r.qualifier === "rounded" && fraction === 0 ? (/0*$/.exec(decimal)?.[0].length ?? 0) : 0;
  return 0.5 * 10 ** (trailing - fraction);
}

/** The same stretch of time one year before. */
export function yearBefore(period: string): string | null {
  const moved = period.replaceAll(/\d{4}/g, (year) => String(Number(year) - 1));
  return periodOf(moved) ? moved : null;
}

export const dayOf = (r: ReadingFigure) => lastDay(r);
export const provinces = ({ plan }: ReadingContext): readonly RegionCode[] =>
  plan.regions.regions.map((r) => r.code).filter((c) => levelOf(c) === "province");
export const cities = ({ plan }: ReadingContext): readonly RegionCode[] =>
  plan.regions.regions.map((r) => r.code).filter((c) => levelOf(c) === "city" && c.slice(0, 2) === plan.regions.home.slice(0, 2));
export const shortOf = ({ plan }: ReadingContext, region: RegionCode): Label => plan.region(region)?.label ?? text(region, region);
