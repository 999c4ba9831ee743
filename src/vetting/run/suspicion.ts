import type { Indicator } from "#define";
import { formatQuantity, type Label, parseQuantity, type RegionCode } from "#kernel";
import type { Looked, Sight } from "./figures.ts";

export const checkIds = [
  "first-digit",
  "last-digit",
  "round-figures",
  "repeats",
  "bunching",
  "break",
  "sums",
  "parts",
  "bounds",
  "register",
  "revision-direction",
  "revision-deadline",
  "late-records",
  "just-reached",
  "growth-at-need",
  "jump-and-fall",
] as const;
export type CheckId = (typeof checkIds)[number];

export type Bar = { readonly label: Label; readonly seen: number; readonly expected: number };
export type FigureRef = {
  readonly indicator: string;
  readonly region: RegionCode;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly source: string | null;
  readonly note: Label | null;
};
/** One test as it came out: what it would say if it were reported. `chance` is null where arithmetic decides, not likelihood. */
export type Tested = {
  readonly chance: number | null;
  /** Worth a question at all, likelihood apart. */
  readonly worth: boolean;
  readonly subject: Label;
  readonly say: Label;
  readonly indicator: string | null;
  readonly region: RegionCode | null;
  readonly figures: readonly FigureRef[];
  readonly bars: readonly Bar[];
};
export type CheckRun = { readonly check: CheckId; readonly tested: readonly Tested[]; readonly tooFew: number };

export const label = (zh: string, en: string): Label => ({ zh, en });
export const refOf = ({ indicator, region, period, text, source, note }: Looked): FigureRef => ({
  indicator: indicator.id,
  region,
  period,
  value: text,
  unit: indicator.unit,
  source,
  note,
});
/** `12.3%`, with the sign where it is a change. */
export const percent = (share: number, places = 0): string => `${(share * 100).toFixed(places)}%`;
/** A growth in logarithms as people say it. */
export const growthText = (growth: number): string => `${growth < 0 ? "−" : "+"}${Math.abs(Math.expm1(growth) * 100).toFixed(1)}%`;
/** Twelve digits are more than any source prints; what adding binary numbers leaves behind is not shown. */
export const plain = (value: number): string => String(Number(value.toPrecision(10)));

/** A figure as people read it: thousands apart, its unit behind it; a large one keeps two decimals of those printed. */
export function amount(value: number | string, { unit }: Pick<Indicator, "unit">): Label {
  const text = typeof value === "number" ? plain(value) : value;
  const quantity = parseQuantity(text, unit);
  if (!quantity.ok) return label(text, text);
  const printed = text.split(".")[1]?.length ?? 0;
  const places = Math.abs(Number(text)) >= 100 ? Math.min(printed, 2) : printed;
  return label(formatQuantity(quantity.value, places, "zh"), formatQuantity(quantity.value, places, "en"));
}

export function regionName({ plan }: Sight, code: RegionCode): Label {
  const named = plan.region(code);
  return named?.short ?? named?.label ?? label(code, code);
}
export const named = (sight: Sight, { indicator, region, period }: Pick<Looked, "indicator" | "region" | "period">): Label => {
  const where = regionName(sight, region);
  return label(`${where.zh}${period}年${indicator.label.zh}`, `${indicator.label.en}, ${where.en} ${period}`);
};
