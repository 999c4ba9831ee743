import type { Label } from "../label.ts";
import { ok, type Result, refuse } from "../result.ts";
import { bare, refusals, strangers, weighted } from "./refusals.ts";

/** A Chinese patent application number taken apart. */
export type PatentNumber = {
  /** Digits, a point and the check character, without prefix: `201710601862.3`. */
  readonly number: string;
  /** Written with ZL: the patent has been granted. */
  readonly granted: boolean;
  readonly year: number;
  readonly kind: "invention" | "utility-model" | "design";
  /** Entered China from an international application. */
  readonly international: boolean;
};

const name: Label = { zh: "专利申请号", en: "patent application number" };
const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const kinds: Readonly<Record<string, PatentNumber["kind"]>> = {
  "1": "invention",
  "2": "utility-model",
  "3": "design",
  "8": "invention",
  "9": "utility-model",
};

/** The check character for the 12 digits of a number since October 2003, or the 8 before. */
export function patentCheck(digits: string): string {
  const rest = weighted([...digits].map(Number), weights) % 11;
  return rest === 10 ? "X" : String(rest);
}

/**
 * Old and new numbers, with or without ZL or CN, point and blanks.
 * @refuses kernel/identifierLength, kernel/identifierCharacter (each), kernel/identifierCheck, kernel/identifierCheckMissing,
 *          kernel/patentYear, kernel/patentKind
 * @source ZC 0006
 */
export function parsePatentNumber(text: string): Result<PatentNumber> {
  const whole = bare(text).replace(".", "");
  const granted = whole.startsWith("ZL");
  const code = whole.replace(/^(ZL|CN)/, "");
  if (![8, 9, 12, 13].includes(code.length)) return refuse(refusals.identifierLength({ name, found: code.length, needed: "13 / 9" }));
  const size = code.length < 12 ? 8 : 12;
  const wrong = strangers(name, code, (place) => (place > size ? "0123456789X" : "0123456789"));
  if (wrong.length > 0) return refuse(...wrong);
  const [digits, found, expected] = [code.slice(0, size), code.charAt(size), patentCheck(code.slice(0, size))];
  const yearText = digits.slice(0, size === 8 ? 2 : 4);
  const year = size === 12 ? Number(yearText) : Number(yearText) + (Number(yearText) >= 85 ? 1900 : 2000);
  const kindText = digits.charAt(yearText.length);
  const kind = kinds[kindText];
  const faults = [
    ...(found === "" ? [refusals.identifierCheckMissing({ name, expected })] : []),
    ...(found !== "" && found !== expected ? [refusals.identifierCheck({ name, found, expected })] : []),
    ...((size === 8 ? year <= 2003 : year >= 2003 && year < 2100) ? [] : [refusals.patentYear({ year: yearText })]),
    ...(kind ? [] : [refusals.patentKind({ kind: kindText })]),
  ];
  if (faults.length > 0 || !kind) return refuse(...faults);
  return ok({ number: `${digits}.${found}`, granted, year, kind, international: kindText === "8" || kindText === "9" });
}
