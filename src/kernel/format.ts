import type { Language } from "./label.ts";
import { type Quantity, round, toDecimal } from "./quantity.ts";
import { unitOf } from "./unit.ts";

/** U+2212, as wide as the plus sign; a hyphen is not a minus. */
const minus = "\u2212";

/** The bare number, rounded once to `places`: `4,155`, `−12.50`. */
export function formatNumber(q: Quantity, places: number): string {
  const [whole = "", fraction] = toDecimal(round(q, places)).split(".");
  const grouped = whole.replace("-", "").replace(/\B(?=(\d{3})+$)/g, ",");
  return `${whole.startsWith("-") ? minus : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** The number with its unit in one language: `298.2亿元`, `298.2 × 100m yuan`, `9.7%`. */
export function formatQuantity(q: Quantity, places: number, language: Language): string {
  const [number, word] = [formatNumber(q, places), unitOf(q.unit).label[language]];
  if (word === "" || word === "%" || language === "zh") return number + word;
  // An English unit that is itself a number of yuan would run into the figure.
  return /^\d/.test(word) ? `${number} × ${word}` : `${number} ${word}`;
}
