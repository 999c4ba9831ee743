import type { Refusal } from "#kernel";
import { refusals } from "../refusals.ts";
import { commonWords } from "./common-words.ts";

export const shortest = 10;
export const longest = 128;
const classesNeeded = 3;
const runLength = 4;

const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u];
const rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"];
const runsOn = [...rows, ...rows.map((row) => [...row].reverse().join(""))];

/** Letters written as digits or signs that look like them. */
const lookAlike: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "l",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Neighbours of the alphabet, of the digits or of a keyboard, or one character again and again. */
function hasRun(folded: string): boolean {
  const letters = [...folded];
  return letters.some((letter, at) => {
    const run = letters.slice(at, at + runLength);
    return run.length === runLength && (run.every((other) => other === letter) || runsOn.some((row) => row.includes(run.join(""))));
  });
}

const read = (text: string): string => [...text].map((letter) => lookAlike[letter] ?? letter).join("");

/** A word everybody tries first, with digits and signs around it or within it, or written with letters that look like its own. */
function isCommon(folded: string): boolean {
  const endless = folded.replace(/[^\p{L}]+$/u, "");
  const bare = endless.replace(/^[^\p{L}]+/u, "");
  return [folded, endless, bare].some(
    (text) => commonWords.has(text) || commonWords.has(read(text)) || commonWords.has(text.replace(/[^\p{L}]+/gu, "")),
  );
}

/**
 * Everything that is wrong with a new password.
 * @refuses access/passwordTooShort, passwordTooLong, passwordTooFewClasses, passwordHoldsLogin, passwordHasRun, passwordCommon — all that apply
 */
export function whyNotPassword(password: string, login: string): readonly Refusal[] {
  const text = password.normalize("NFC");
  const folded = text.normalize("NFKC").toLowerCase();
  const length = [...text].length;
  const found = classes.filter((pattern) => pattern.test(text)).length;
  return [
    ...(length < shortest ? [refusals.passwordTooShort({ shortest })] : []),
    ...(length > longest ? [refusals.passwordTooLong({ longest })] : []),
    ...(found < classesNeeded ? [refusals.passwordTooFewClasses({ found, needed: classesNeeded })] : []),
    ...(login !== "" && folded.includes(login.toLowerCase()) ? [refusals.passwordHoldsLogin({})] : []),
    ...(hasRun(folded) ? [refusals.passwordHasRun({ length: runLength })] : []),
    ...(isCommon(folded) ? [refusals.passwordCommon({})] : []),
  ];
}
