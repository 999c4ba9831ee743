import type { Label } from "../label.ts";
import { ok, type Result, refuse } from "../result.ts";
import { bare, refusals, strangers } from "./refusals.ts";

/** An ORCID in its canonical writing, `0000-0002-1825-0097`. */
export type Orcid = string;

const name: Label = { zh: "ORCID 标识", en: "ORCID" };

/** The 16th character for the first 15 digits (ISO 7064, mod 11-2). */
export function orcidCheck(first15: string): string {
  const total = [...first15].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const rest = (12 - total) % 11;
  return rest === 10 ? "X" : String(rest);
}

/**
 * With or without dashes, or as its web address.
 * @refuses kernel/identifierLength, kernel/identifierCharacter (each), kernel/identifierCheck
 */
export function parseOrcid(text: string): Result<Orcid> {
  const code = bare(text.trim().replace(/^(https?:\/\/)?(www\.)?orcid\.org\//i, ""));
  if (code.length !== 16) return refuse(refusals.identifierLength({ name, found: code.length, needed: "16" }));
  const wrong = strangers(name, code, (place) => (place === 16 ? "0123456789X" : "0123456789"));
  if (wrong.length > 0) return refuse(...wrong);
  const [found, expected] = [code.charAt(15), orcidCheck(code.slice(0, 15))];
  if (found !== expected) return refuse(refusals.identifierCheck({ name, found, expected }));
  return ok([0, 4, 8, 12].map((at) => code.slice(at, at + 4)).join("-"));
}
