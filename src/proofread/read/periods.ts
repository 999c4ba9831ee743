import { periodName, periodOf } from "#kernel";
import type { When } from "../types.ts";

type Reader = readonly [RegExp, (m: RegExpExecArray, year: number | null) => string | null];
const two = (text: string | undefined): string => (text ?? "").padStart(2, "0");
const quarterOf: Readonly<Record<string, string>> = { 一: "Q1", 二: "Q2", 三: "Q3", 四: "Q4", "1": "Q1", "2": "Q2", "3": "Q3", "4": "Q4" };
const months: Readonly<Record<string, string>> = Object.fromEntries(
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((m, i) => [m, two(String(i + 1))]),
);
const month =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|Jun[e]?|Jul[y]?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const monthOf = (name: string | undefined): string => months[(name ?? "").slice(0, 3).toLowerCase()] ?? "01";
const sep = "[-—–~～至到]+";
const plans: Readonly<Record<string, number>> = { 二: 2011, 三: 2016, 四: 2021 };
const ordinals: Readonly<Record<string, number>> = { "12th": 2011, "13th": 2016, "14th": 2021 };

/** Times of their own, the longest form first; `null` where the words name none. */
const readers: readonly Reader[] = [
  [new RegExp(String.raw`((?:19|20)\d{2})\s*年?\s*${sep}\s*((?:19|20)\d{2})\s*年`, "g"), (m) => `${m[1]}/${m[2]}`],
  [/\bbetween\s+((?:19|20)\d{2})\s+and\s+((?:19|20)\d{2})\b/gi, (m) => `${m[1]}/${m[2]}`],
  [/\b(?:from\s+)?((?:19|20)\d{2})\s*(?:[-–—]|to|through)\s*((?:19|20)\d{2})\b/gi, (m) => `${m[1]}/${m[2]}`],
  [
    new RegExp(String.raw`((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月?\s*${sep}\s*(\d{1,2})\s*月`, "g"),
    (m) => `${m[1]}-${two(m[2])}/${m[1]}-${two(m[3])}`,
  ],
  [/((?:19|20)\d{2})\s*年前三(?:个)?季度/g, (m) => `${m[1]}-01/${m[1]}-09`],
  [/((?:19|20)\d{2})\s*年前\s*(\d{1,2})\s*个月/g, (m) => `${m[1]}-01/${m[1]}-${two(m[2])}`],
  [/((?:19|20)\d{2})\s*年上半年/g, (m) => `${m[1]}-H1`],
  [/((?:19|20)\d{2})\s*年下半年/g, (m) => `${m[1]}-H2`],
  [/((?:19|20)\d{2})\s*年第?([一二三四1-4])季度/g, (m) => `${m[1]}-${quarterOf[m[2] ?? ""] ?? ""}`],
  [/((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?(?:底|末)?/g, (m) => `${m[1]}-${two(m[2])}`],
  [/((?:19|20)\d{2})\s*年(?:年?底|年?末)?/g, (m) => `${m[1]}`],
  [/[“"]?十([二三四])五[”"]?(?:时期|规划)?(?:期末|末期|末年|末|收官|收官之年|期满)/g, (m) => String((plans[m[1] ?? ""] ?? 2016) + 4)],
  [/[“"]?十([二三四])五[”"]?(?:期间|时期|以来|五年)/g, (m) => `${plans[m[1] ?? ""]}/${(plans[m[1] ?? ""] ?? 2016) + 4}`],
  [/\bend of the (1[234]th)[- ]five[- ]year/gi, (m) => String((ordinals[(m[1] ?? "").toLowerCase()] ?? 2016) + 4)],
  [
    /\b(1[234]th)[- ]five[- ]year (?:plan )?period/gi,
    (m) => `${ordinals[(m[1] ?? "").toLowerCase()]}/${(ordinals[(m[1] ?? "").toLowerCase()] ?? 2016) + 4}`,
  ],
  [
    new RegExp(String.raw`\b${month}\s*(?:[-–—]|to|through)\s*${month},?\s+((?:19|20)\d{2})\b`, "gi"),
    (m) => `${m[3]}-${monthOf(m[1])}/${m[3]}-${monthOf(m[2])}`,
  ],
  [new RegExp(String.raw`\b${month}\s+(?:of\s+)?((?:19|20)\d{2})\b`, "gi"), (m) => `${m[2]}-${monthOf(m[1])}`],
  [/\b(?:the )?first half of ((?:19|20)\d{2})|\bH1 ((?:19|20)\d{2})/gi, (m) => `${m[1] ?? m[2]}-H1`],
  [/(?<=\b(?:in|by|of|since|during|for|until)\s)((?:19|20)\d{2})(?![\d,.]\d|\d)/gi, (m) => `${m[1]}`],
  [
    /(?<![\d.,〔[（(【-])((?:19|20)\d{2})(?![\d%〕-]|[.,]\d|\s*(?:家|个|件|项|人|名|户|元|万|亿|所|enterprises|firms|patents|contracts|people|yuan|million|billion|high|science|valid|invention|technology))/g,
    (m) => `${m[1]}`,
  ],
  [
    new RegExp(String.raw`(?<![年\d])(\d{1,2})\s*月?\s*${sep}\s*(\d{1,2})\s*月`, "g"),
    (m, y) => (y === null ? null : `${y}-${two(m[1])}/${y}-${two(m[2])}`),
  ],
  [/(?<!年)前三(?:个)?季度/g, (_, y) => (y === null ? null : `${y}-01/${y}-09`)],
  [/(?<!年)上半年/g, (_, y) => (y === null ? null : `${y}-H1`)],
  [/(?<![年\d])(\d{1,2})\s*月(?:底|末)/g, (m, y) => (y === null ? null : `${y}-${two(m[1])}`)],
  [/上一?年|前一年|上年度|去年|the previous year|the year before|a year earlier/gi, (_, y) => (y === null ? null : String(y - 1))],
];

const baseBefore = /(?:比|较|与|同|相比|较之|从而比|compared with|compared to|than in|than|over|against|up from|from)\s*[“"]?$/i;
const baseAfter = /^(?:年?底?末?)?(?:相比|同期|的\d|增长|翻)/;

/**
 * Every time a normalised text names, in reading order, with the names of the kernel. A month or a half-year without its year takes the year before it.
 * `base` is the other end of a comparison (比2020年).
 * @param carried  the year the paragraph is about before this text begins
 */
export function periodsIn(text: string, carried: number | null): readonly When[] {
  const spans: { readonly at: number; readonly length: number; readonly read: Reader[1]; readonly match: RegExpExecArray }[] = [];
  for (const [pattern, read] of readers)
    for (const match of text.matchAll(pattern)) {
      const [at, length] = [match.index, match[0].length];
      if (!spans.some((s) => at < s.at + s.length && s.at < at + length)) spans.push({ at, length, read, match });
    }
  let year = carried;
  return spans
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, length, read, match }): readonly When[] => {
      const named = read(match, year);
      const period = named === null ? undefined : periodOf(named);
      if (named === null || period === undefined) return [];
      const role = isBase(text, at, length) ? "base" : "own";
      if (role === "own") year = Number(named.slice(-7).match(/(\d{4})(?:-|$)/)?.[1] ?? named.slice(0, 4));
      return [{ kind: "when", at, length, period: periodName(period), role }];
    });
}

function isBase(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  if (/(?:不比|由|从|自)\s*$/.test(before)) return false;
  if (/^的\s*[\d.]+\s*倍/.test(text.slice(at + length))) return true;
  return baseBefore.test(before) || (/(?:较|比)[^，。；\d]{0,6}$/.test(before) && baseAfter.test(text.slice(at + length)));
}
