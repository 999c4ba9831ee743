import { type Claim, endOf, type Span, type Written } from "../types.ts";

/** How a number is meant, from the words around it. */
export type Meant = {
  readonly claim: Claim;
  readonly sign: 1 | -1;
  /** A yearly average (年均). */
  readonly yearly: boolean;
  /** For a multiple: grown by it (增长3.5倍), or that many times as much (是……的4.4倍). */
  readonly by: boolean;
  /** What was added without taking off what left (新增, 新认定): no difference of two figures need equal it. */
  readonly gross?: boolean;
};

const verbs = "增长|增加|上升|提高|提升|扩大|增幅|增速|增长率|涨幅|升高|攀升|跃升|增|升|涨";
const falls = "下降|减少|降低|回落|下滑|缩减|负增长|收窄|降|减";
const fillers = String.raw`(?:了|约|近|超过|超|逾|达到|达|为|均为|高达|仅|大约|将近|不足|至少|均|也|速度|幅度|[\s:：])*`;
const rise = new RegExp(`(?:${verbs}|${falls})${fillers}$`);
const rate = /(?:增速|增幅|增长率|增长速度|涨幅)[^，；。]{0,8}$/;
const toward = new RegExp(`(?:${verbs}|${falls})(?:到|至|为)[^，；。\\d]{0,6}$|(?:增至|升至|降至|减至|达到|达)[^，；。\\d]{0,4}$`);
const yearOnYear = /(?:同比|比上年|较上年|比去年|较去年|比\d{4}年|较\d{4}年)[^，；。]{0,5}$/;
const english =
  /\b(?:grew|grow|grown|growing|growth(?: rate)?|rose|rise|risen|rising|increased?|increasing|up|gain(?:ed)?|expanded|fell|fall(?:en)?|declined?|dropped|down|decreased?|shrank)(?:\s+(?:of|by|at|was|rate|some|about|nearly|almost|over|around|more|than|an|a|annual|average|year|on|roughly|stood|reached|came))*\s*$/i;
const englishAfter =
  /^\s*(?:increase|growth|rise|gain|higher|more than|decrease|decline|drop|lower|(?:up )?(?:on|over|from) (?:the )?(?:previous|a year|year|\d{4})|year[- ]on[- ]year|annual (?:average )?growth|average annual growth)/i;
const down = new RegExp(`(?:${falls})${fillers}$|\\b(?:fell|fall|fallen|declin|drop|down|decreas|shrank)[a-z]*[^,.;]{0,16}$`, "i");
const downAfter = /^\s*(?:decrease|decline|drop|lower)/i;
const yearlyWords = /年均|平均每年|年平均|average annual|annual average|on average|per year|a year on average|compound annual/i;
const difference =
  /(?:比|较)[^，。；]{0,14}(?:多|少)(?:了|出)?$|(?:增加|减少|净增|净减|多增|新增|增长|下降|提高|上升)(?:了|约|近|超过|超|逾|达|共|\s)*$|\b(?:an? (?:increase|rise|gain|decrease|drop|decline) of|up by|down by|added|adding|net (?:increase|addition) of|rose by|fell by|increased by|grew by|more by)\s*$/i;
const differenceAfter = /^\s*(?:more than|fewer than|higher than|lower than) (?:in|a year|the|\d{4})/i;

const ahead = (text: string, n: Span, from: number): string => text.slice(Math.max(from, n.at - 36), n.at);

/** @param from where the words that can belong to the number begin: after the number before it, at most the segment's beginning */
export function meantBy(text: string, n: Written, from: number): Meant {
  const [before, after] = [ahead(text, n, from), text.slice(endOf(n), endOf(n) + 28)];
  const sign = down.test(before) || downAfter.test(after) ? -1 : 1;
  const yearly = yearlyWords.test(before) || /^\s*(?:a year on average|annually|per year|a year)\b/i.test(after);
  const meant = (claim: Claim, by = false): Meant => ({ claim, sign, yearly, by });
  switch (n.quality) {
    case "rank":
      return meant("rank");
    case "point":
      return meant("difference");
    case "times":
      return meant("multiple", rise.test(before) && !toward.test(before));
    case "percent":
      if (
        /占(?:全国|我国|中国|全省)[^，；。]{0,10}$|\b(?:share of|accounting for|accounted for)\s*$/i.test(before) &&
        isOfCountry(before, after)
      )
        return meant("share");
      return grows(before, after) ? meant("growth") : meant("level");
    default:
      return (difference.test(before) && !toward.test(before)) || differenceAfter.test(after) ? meant("difference") : meant("level");
  }
}

const isOfCountry = (before: string, after: string): boolean =>
  /占(?:全国|我国|中国|全省)/.test(before) || /^\s*of (?:the )?(?:national|country|China)/i.test(after);

function grows(before: string, after: string): boolean {
  if (rate.test(before)) return true;
  if (toward.test(before) && !/(?:增长|上升|下降|提高)达到?[^，；。]{0,3}$/.test(before)) return false;
  if (/\bto\s+(?:about |nearly |over |around )?$/i.test(before)) return false;
  return rise.test(before) || yearOnYear.test(before) || english.test(before) || englishAfter.test(after);
}

/** Words that put a number in the future: a goal, not a fact. */
const goalWords =
  /力争|目标|确保达到|计划到|规划到|预期|预计|将达到?|拟|要达到|争取|到20(?:25|30|35)年|\b(?:target|aims?|aiming|goal|plans? to|is to|will|by 2025|shall)\b/i;
export const isGoal = (text: string): boolean => goalWords.test(text);

/** 翻番 and its like: what is called a doubling, without a number of its own. */
export type Doubling = Span & { readonly factor: number };
const doublings: readonly (readonly [RegExp, number])[] = [
  [/翻(?:了)?(?:两|二|2)番|quadrupl(?:e|ed|ing)/gi, 4],
  [/翻(?:了)?(?:一|1)?番|翻(?:了)?一倍|(?<![\d个])倍增(?!计划|行动|工程|目标|器)|成倍增长|\bdoubl(?:e|ed|es|ing)\b|\btwofold\b/gi, 2],
];
export function doublingsIn(text: string): readonly Doubling[] {
  return doublings
    .flatMap(([pattern, factor]) => [...text.matchAll(pattern)].map((m) => ({ at: m.index, length: m[0].length, factor })))
    .sort((a, b) => a.at - b.at);
}
