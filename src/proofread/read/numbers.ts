import { endOf, type Sense, type Written } from "../types.ts";
import { maskOf } from "./masks.ts";
import { chineseDigits, chineseNumber } from "./numerals.ts";
import { foreignPattern, passingPattern, powerOf, powerPattern, unitNamed, unitPattern } from "./units.ts";

const arabic = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const range = String.raw`(?:\s*(?:${powerPattern})?(?:%)?\s*(?:[-—–~～]+|至|到| to )\s*(${arabic}))?`;
const plain = new RegExp(
  String.raw`(?<![\d.])(${arabic})${range}\s?(余|多)?\s?(${powerPattern})?\s?(余|多)?\s?(${unitPattern}|${foreignPattern}|${passingPattern})?`,
  "gi",
);
const passes = new RegExp(`^(?:${passingPattern})$`, "i");
const ordinal = /(?:第\s*(\d+|[一二三四五六七八九十]{1,3})\s*(?:位|名|(?=[，。；、,;.]|$))|\b(\d{1,2})(?:st|nd|rd|th)\b)/gi;
const hundredths = new RegExp(`百分之(${chineseDigits}+(?:点[零〇一二三四五六七八九]+)?|${arabic})`, "g");
const chinese = new RegExp(
  String.raw`(?<![第\p{Script=Han}]*[一二三四五六七八九十百千]|[“"第])(${chineseDigits}+(?:点[零〇一二三四五六七八九]+)?)(余|多)?(亿元|万元|元|家|户|个百分点|人年|人次|人|件|项|所|个|条|成|倍)`,
  "gu",
);
const currencyBefore = /(?:RMB|CNY|¥|￥)\s*$/i;

type Found = Omit<Written, "sense" | "text"> & { readonly more: boolean };

/** Every number of a normalised text that counts something: with a unit, ranked, or bare where a list or a table gives its unit. */
export function numbersIn(text: string): readonly Written[] {
  const mask = maskOf(text);
  const found: Found[] = [];
  const take = (list: Iterable<Found>) => {
    for (const n of list) if (mask[n.at] !== 1 && !found.some((f) => n.at < endOf(f) && f.at < endOf(n))) found.push(n);
  };
  take(ordinals(text));
  take(perCents(text));
  take(arabicNumbers(text, mask));
  take(chineseNumbers(text));
  return found.sort((a, b) => a.at - b.at).map((n) => withSense(text, n));
}

function* arabicNumbers(text: string, mask: Uint8Array): Iterable<Found> {
  const pattern = new RegExp(plain);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, digits = "", upper, more, power, moreAfter, word = ""] = match;
    if (mask[match.index] === 1) {
      // A year before “to 4,155” is no range's beginning.
      pattern.lastIndex = match.index + digits.length;
      continue;
    }
    if (passes.test(word)) continue;
    // 298.2亿, 29.82 billion: what is counted so high and has no unit of its own is money.
    const yuan =
      word === "" &&
      (/亿|billion|bn|trillion/i.test(power ?? "") || currencyBefore.test(text.slice(Math.max(0, match.index - 6), match.index)));
    const unit = yuan ? unitNamed("元") : word === "" ? { quality: "bare" as const, factor: 1 } : unitNamed(word);
    const factor = powerOf(power) * unit.factor;
    yield {
      at: match.index,
      length: whole.trimEnd().length,
      digits,
      value: Number(digits.replaceAll(",", "")) * factor,
      upper: upper === undefined ? null : Number(upper.replaceAll(",", "")) * factor,
      half: stepOf(digits) * 0.5 * factor,
      quality: unit.quality,
      word: yuan ? "元" : word,
      more: (more ?? moreAfter) !== undefined,
    };
  }
}

/** The step of the last digit written: 298.2 → 0.1. */
export const stepOf = (digits: string): number => 10 ** -(digits.split(".")[1]?.length ?? 0);

function* ordinals(text: string): Iterable<Found> {
  for (const match of text.matchAll(ordinal)) {
    const digits = match[1] ?? match[2] ?? "";
    const value = /\d/.test(digits) ? Number(digits) : chineseNumber(digits);
    if (value === undefined || value === 0) continue;
    yield { at: match.index, length: match[0].length, digits, value, upper: null, half: 0, quality: "rank", word: "位", more: false };
  }
}

function* perCents(text: string): Iterable<Found> {
  for (const match of text.matchAll(hundredths)) {
    const digits = match[1] ?? "";
    const value = /\d/.test(digits) ? Number(digits.replaceAll(",", "")) : chineseNumber(digits);
    if (value === undefined) continue;
    const half = 0.5 * 10 ** -(/[.点](.*)$/.exec(digits)?.[1]?.length ?? 0);
    yield { at: match.index, length: match[0].length, digits, value, upper: null, half, quality: "percent", word: "%", more: false };
  }
}

/** A lone 一 or 两 before a measure word is grammar more often than a count. */
const isGrammar = (digits: string, word: string): boolean => /^[一两]$/.test(digits) && !/元|倍|成/.test(word);

function* chineseNumbers(text: string): Iterable<Found> {
  for (const match of text.matchAll(chinese)) {
    const [whole, digits = "", more, word = ""] = match;
    const value = chineseNumber(digits);
    if (value === undefined || value === 0 || isGrammar(digits, word)) continue;
    const power = word === "亿元" ? 1e8 : word === "万元" ? 1e4 : 1;
    const unit = unitNamed(power === 1 ? word : "元");
    const half = 0.5 * 10 ** -(/点(.*)$/.exec(digits)?.[1]?.length ?? 0) * (digits.endsWith("万") ? 1e4 : digits.endsWith("亿") ? 1e8 : 1);
    const factor = power * unit.factor;
    yield {
      at: match.index,
      length: whole.length,
      digits,
      value: value * factor,
      upper: null,
      half: half * factor,
      quality: unit.quality,
      word,
      more: more !== undefined,
    };
  }
}

const before: readonly (readonly [Sense, RegExp])[] = [
  [
    "over",
    /(?:超过|超|突破|逾|不低于|不少于|至少|高于|大于|多于|more than|over|at least|above|exceed(?:s|ed|ing)?|in excess of|no fewer than|no less than|surpass(?:ed|ing)?)\s*$/i,
  ],
  ["under", /(?:近|将近|接近|不足|不到|低于|少于|不超过|nearly|almost|close to|less than|fewer than|under|below|just under)\s*$/i],
  ["about", /(?:约|大约|约为|大致|about|around|roughly|approximately|some|an estimated)\s*$/i],
];
const over = /^\s*(?:以上|多(?![样元])|余|or more|and above|and over)/i;
const about = /^\s*(?:左右|上下|or so)/i;

function withSense(text: string, { more, ...n }: Found): Written {
  const [ahead, after] = [text.slice(Math.max(0, n.at - 16), n.at), text.slice(endOf(n), endOf(n) + 12)];
  const sense: Sense =
    more || over.test(after) ? "over" : about.test(after) ? "about" : (before.find(([, p]) => p.test(ahead))?.[0] ?? "exact");
  return { ...n, text: text.slice(n.at, endOf(n)), sense };
}

/** A number that has no unit of its own, counted in another's. */
export function inUnitOf(n: Written, other: Pick<Written, "quality" | "word" | "value" | "digits">): Written {
  const factor = other.value / Number(other.digits.replaceAll(",", ""));
  return {
    ...n,
    quality: other.quality,
    word: other.word,
    value: n.value * factor,
    half: n.half * factor,
    upper: n.upper === null ? null : n.upper * factor,
  };
}
