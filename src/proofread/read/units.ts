import type { Quality } from "../types.ts";

type Unit = { readonly quality: Quality; readonly factor: number };
const unit = (quality: Quality, factor = 1): Unit => ({ quality, factor });

/** Unit words after a number. Multipliers (万, 亿, million) are read before them and are not part of these. */
const words: Readonly<Record<string, Unit>> = {
  元人民币: unit("money"),
  元: unit("money"),
  yuan: unit("money"),
  rmb: unit("money"),
  cny: unit("money"),
  人年: unit("person-year"),
  "person-years": unit("person-year"),
  "person years": unit("person-year"),
  "full-time equivalents": unit("person-year"),
  人次: unit("person"),
  人: unit("person"),
  名: unit("person"),
  people: unit("person"),
  persons: unit("person"),
  residents: unit("person"),
  个百分点: unit("point"),
  "percentage points": unit("point"),
  "percentage point": unit("point"),
  pp: unit("point"),
  "%": unit("percent"),
  "per cent": unit("percent"),
  percent: unit("percent"),
  "‰": unit("percent", 0.1),
  成: unit("percent", 10),
  倍: unit("times"),
  times: unit("times"),
  "-fold": unit("times"),
  分: unit("score"),
  points: unit("score"),
  家: unit("count"),
  户: unit("count"),
  个: unit("count"),
  件: unit("count"),
  项: unit("count"),
  所: unit("count"),
  条: unit("count"),
  份: unit("count"),
  次: unit("count"),
  支: unit("count"),
  种: unit("count"),
  只: unit("count"),
  座: unit("count"),
  enterprises: unit("count"),
  firms: unit("count"),
  contracts: unit("count"),
  patents: unit("count"),
  items: unit("count"),
};
/** Units no indicator is kept in: told, and not matched. */
const foreign = [
  "美元|欧元|港元|日元|US dollars|dollars|euros",
  "公里|千米|厘米|毫米|米|平方公里|平方米|亩|公顷|吨|千克|公斤|克|升|千瓦时|千瓦|兆瓦|度|立方米",
  "部|台|套|辆|架|艘|株|头|场|km|tonnes|tons|hectares|MW|kW|GWh",
].join("|");

/** Lengths of time, ranks of things and places in a text: no figures at all. */
const passing =
  "批|岁|天|日|小时|分钟|秒|周|个月|个工作日|个多月|代|级|层|页|字|篇|期|届|轮|年|days?|months?|weeks?|hours?|minutes?|years?";

const names = Object.keys(words).sort((a, b) => b.length - a.length);
const escaped = (text: string): string => text.replaceAll(/[-.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** English words end at a word's end; Chinese ones need no blank. */
export const unitPattern = [...names.map((n) => escaped(n) + (/[a-z]$/i.test(n) ? String.raw`\b` : ""))].join("|");
const pattern = (list: string): string =>
  list
    .split("|")
    .sort((a, b) => b.length - a.length)
    .map((n) => n + (/[a-z?]$/i.test(n) ? String.raw`\b` : ""))
    .join("|");
export const foreignPattern = pattern(foreign);
export const passingPattern = pattern(passing);

export const unitNamed = (word: string): Unit => words[word.toLowerCase()] ?? unit("other");

const powers: Readonly<Record<string, number>> = {
  十: 10,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
export const powerPattern = String.raw`万亿|千亿|百亿|亿|千万|百万|十万|万|千|百|thousand\b|million\b|billion\b|trillion\b|bn\b|mn\b`;
export const powerOf = (word: string | undefined): number => (word ? (powers[word.toLowerCase()] ?? 1) : 1);
