import { stages } from "#define";
import { type Label, type UnitId, unitOf } from "#kernel";

export const text = (zh: string, en: string): Label => ({ zh, en });
export const join = (parts: readonly Label[], zh = "", en = " "): Label => ({
  zh: parts.map((p) => p.zh).join(zh),
  en: parts.map((p) => p.en).join(en),
});

/** `4155.25` to so many places with thousands separators; a true minus sign. */
export function fixed(value: number, places: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(places).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const shown = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && Number(Math.abs(value).toFixed(places)) !== 0 ? `−${shown}` : shown;
}

/** What a number of a stage or of a yes or no stands for; null for every other unit. */
export function inWords(value: number, unit: UnitId): Label | null {
  if (unit === "stage") return stages.find(({ stage }) => stage === value)?.label ?? null;
  return unit === "flag" ? (value === 0 ? text("否", "No") : text("是", "Yes")) : null;
}

/** A figure in words. What is counted in a power of ten is multiplied by it in English, where no single word names it. */
export function amount(value: number, unit: UnitId, places: number): Label {
  const words = inWords(value, unit);
  if (words) return words;
  const [shown, { label }] = [fixed(value, places), unitOf(unit)];
  if (unit === "percent") return text(`${shown}%`, `${shown}%`);
  const english = /^\d/.test(label.en) ? ` × ${label.en}` : ` ${label.en}`;
  return text(`${shown}${label.zh}`, label.en === "" ? shown : `${shown}${english}`);
}

/** A share as per cent: `0.0895` is `9.0%`. */
export const percent = (share: number, places = 1): string => `${fixed(share * 100, places)}%`;
/** The same with its sign. */
export const signedPercent = (share: number): string => (share > 0 ? `+${percent(share)}` : percent(share));

/** A pace: growth in per cent a year, or units a year. */
export function paceText(value: number, basis: "rate" | "difference", unit: UnitId, places: number): Label {
  if (basis === "rate") return text(signedPercent(value), signedPercent(value));
  const steps = amount(value, unit === "percent" ? "percentage-point" : unit, Math.max(places, 1));
  return value > 0 ? text(`+${steps.zh}`, `+${steps.en}`) : steps;
}

const quarters = ["一", "二", "三", "四"];
/** A period in words: `2023年`, `2023年9月`, `2023年上半年`. */
export function periodText(period: string): Label {
  const [first = "", last] = period.split("/");
  if (last !== undefined) return text(`${periodText(first).zh}至${periodText(last).zh}`, `${first} to ${last}`);
  const part = /^(\d{4})(?:-(\d{2}|H[12]|Q[1-4]))?(?:-(\d{2}))?$/.exec(first);
  if (!part) return text(period, period);
  const [, year = "", piece, day] = part;
  if (piece === undefined) return text(`${year}年`, year);
  if (piece.startsWith("H")) return text(`${year}年${piece === "H1" ? "上" : "下"}半年`, `${piece} ${year}`);
  if (piece.startsWith("Q")) return text(`${year}年第${quarters[Number(piece[1]) - 1] ?? ""}季度`, `${piece} ${year}`);
  const month = `${year}年${Number(piece)}月`;
  return day === undefined ? text(month, first) : text(`${month}${Number(day)}日`, first);
}

export const yearOf = (on: string): string => on.slice(0, 4);

/** A number of years: whole where it is whole. */
export const yearsText = (years: number): string => fixed(years, Number.isInteger(Math.round(years * 100) / 100) ? 0 : 1);
