import { type Label, type Language, parseQuantity, round, toDecimal, type UnitId, units } from "#kernel";

/** Words and digits as they stand on a page. Nothing here changes a figure; it is rounded once, for showing. */
export const minus = "\u2212";
export const none = "—";

const grouped = (whole: string): string => whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");

/** `-1234.5` → `−1,234.50` at two places. A year or a code is never given here. */
export function decimalText(value: string, places?: number): string {
  const parsed = parseQuantity(value, "one");
  if (!parsed.ok) return value;
  const text = places === undefined ? value : toDecimal(round(parsed.value, places));
  const [whole = "", fraction] = text.replace("-", "").split(".");
  const sign = text.startsWith("-") && /[1-9]/.test(text) ? minus : "";
  return `${sign}${grouped(whole)}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A float that an engine gave (a rate, a forecast), for showing. */
export const numberText = (value: number, places: number): string => decimalText(value.toFixed(places), places);
export const signed = (value: number, places: number): string =>
  `${Number(value.toFixed(places)) > 0 ? "+" : ""}${numberText(value, places)}`;
export const percentText = (share: number, places = 1): string => `${numberText(share * 100, places)}%`;
export const signedPercent = (share: number, places = 1): string => `${signed(share * 100, places)}%`;

export function unitText(unit: string, language: Language): string {
  return Object.hasOwn(units, unit) ? units[unit as UnitId].label[language] : unit;
}
/** Stages and yes-or-no are told in words; their numbers say nothing to a reader. */
export const isAmount = (unit: string): boolean => unit !== "stage" && unit !== "flag";

/** A blank between number and unit, except before a per cent sign. */
export function withUnit(text: string, unit: string, language: Language): string {
  const word = unitText(unit, language);
  if (word === "" || word === "%") return text + word;
  return /^\d/.test(word) ? `${text} × ${word}` : `${text} ${word}`;
}

/** `2023` → `2023 年`; months, quarters and days are read as they stand. */
export function periodText(period: string, language: Language): string {
  if (/^\d{4}$/.test(period)) return language === "zh" ? `${period} 年` : period;
  return period.replace("/", "–");
}
/** Publication is known to the month for a reader's purpose. */
export const monthText = (day: string): string => day.slice(0, 7);

/** One language of a label, the other where it was left empty. */
export const inLanguage = (label: Label, language: Language): string => label[language] || label.zh;
