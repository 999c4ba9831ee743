import { formatNumber, formatQuantity, isUnitId, type Label, type Language, parseQuantity, type UnitId, unitOf } from "#kernel";

/** Digits and units as they stand on a public page. Nothing here changes a figure; it is rounded once, for showing. */
export const none = "—";

const quantityFrom = (value: string, unit: string) => parseQuantity(value, isUnitId(unit) ? unit : "one");

/** `298.2亿元`, `298.2 × 100m yuan`. */
export function amountText(value: string, unit: string, places: number, language: Language): string {
  const parsed = quantityFrom(value, unit);
  return parsed.ok ? formatQuantity(parsed.value, places, language) : value;
}
/** The number alone, where the unit stands in the head of a column. */
export function numberText(value: string, unit: string, places: number): string {
  const parsed = quantityFrom(value, unit);
  return parsed.ok ? formatNumber(parsed.value, places) : value;
}
/** A count with its thousands set off. */
export const countText = (count: number): string => numberText(String(count), "one", 0);
/** A share an engine gave, `0.706` as `70.6%`. */
export const percentText = (share: number): string => `${numberText((share * 100).toFixed(1), "percent", 1)}%`;

export const unitText = (unit: string): Label => (isUnitId(unit) ? unitOf(unit as UnitId).label : { zh: unit, en: unit });
/** Stages and yes-or-no are told in words. */
export const isAmount = (unit: string): boolean => unit !== "stage" && unit !== "flag";

const quarters = ["一", "二", "三", "四"];
/** `2023` as 2023年, `2023-09` as 2023年9月, a span with a dash. */
export function periodText(period: string, language: Language): string {
  if (language === "en") return period.replace("/", "–");
  const [first = "", last] = period.split("/");
  if (last !== undefined) return `${periodText(first, language)}至${periodText(last, language)}`;
  const [, year, part] = /^(\d{4})(?:-(\d{2}|H[12]|Q[1-4]))?$/.exec(first) ?? [];
  if (year === undefined) return period;
  if (part === undefined) return `${year}年`;
  if (part.startsWith("H")) return `${year}年${part === "H1" ? "上" : "下"}半年`;
  return part.startsWith("Q") ? `${year}年第${quarters[Number(part[1]) - 1] ?? ""}季度` : `${year}年${Number(part)}月`;
}

export const qualifierWords: Readonly<Record<string, Label>> = {
  exact: { zh: "确数", en: "exact" },
  rounded: { zh: "取整", en: "rounded" },
  "at-least": { zh: "下限值", en: "at least" },
  provisional: { zh: "初步数", en: "provisional" },
  sample: { zh: "抽样", en: "sample" },
};
