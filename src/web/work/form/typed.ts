import { convert, formatMoney, isDay, type Language, parseQuantity, parseYuan, sameDims, toDecimal, type UnitId, unitOf } from "#kernel";

/** Reads what people type: full-width figures, separators of thousands, days as they are written in documents. */
const narrow = (text: string): string => text.normalize("NFKC").replaceAll(/[\s,，]/g, "");

/** `１，２００` → 1200; what is no whole number stays as it was typed. */
export function wholeTyped(text: string): number | string {
  const plain = narrow(text);
  const number = Number(plain);
  return /^[+-]?\d+$/.test(plain) && Number.isSafeInteger(number) ? number : text;
}

/** `1,200.50` → `1200.50`; what is no decimal stays as it was typed. */
export function decimalTyped(text: string): string {
  const plain = narrow(text)
    .replace(/^\+/, "")
    .replace(/^(-?)\./, "$10.");
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : text;
}

/** `20231231`, `2023/12/31`, `2023年12月3日` → `2023-12-31`; what is no day stays as it was typed. */
export function dayTyped(text: string): string {
  const plain = text.normalize("NFKC").trim();
  const found = /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?$/.exec(plain);
  if (!found) return text;
  const [, year = "", month = "", day = ""] = found;
  const made = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(made) ? made : text;
}

const fenOfHundredMillion = 10_000_000_000n;

/** A sum of money read out in yuan, and in 亿元 where it is that large; null where the field is no money or holds no sum yet. */
export function moneyRead(value: string, unit: UnitId, language: Language): string | null {
  if (unit === "CNY" || !sameDims(unitOf(unit).dims, unitOf("CNY").dims)) return null;
  const given = parseQuantity(value, unit);
  const yuan = given.ok ? convert(given.value, "CNY") : given;
  const fen = yuan.ok ? parseYuan(toDecimal(yuan.value)) : yuan;
  if (!fen.ok) return null;
  const plain = formatMoney(fen.value, "CNY", fen.value % 100n === 0n ? 0 : 2, language);
  const isLarge = fen.value >= fenOfHundredMillion || fen.value <= -fenOfHundredMillion;
  return isLarge && unit !== "CNY-100m" ? `${plain} = ${formatMoney(fen.value, "CNY-100m", 2, language)}` : plain;
}
