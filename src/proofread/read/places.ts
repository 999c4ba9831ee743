import type { CheckedPlan } from "#define";
import { country, levelOf, type RegionCode } from "#kernel";
import type { Place } from "../types.ts";

type Named = readonly [RegExp, (plan: CheckedPlan, city: RegionCode, province: RegionCode) => RegionCode];
const own: Named[1] = (plan) => plan.regions.home;

/** Words for the home region, the country, and the city last named. */
const fixed: readonly Named[] = [
  [/全省|该省|省内/g, (_plan, _city, province) => province],
  [/我省|本省|the province(?:'s|'s|-wide|wide)?|province-wide|provincewide/gi, own],
  [/全市|我市|本市|the city(?:'s|'s)?/gi, (_, before) => before],
  [
    /我国|全国|(?<!其)中国(?![（(]|家|区域|科|工程|人|银行|电|中|共|煤|山西)|\bChina(?:'s|'s)?(?! \()|the country(?:'s|'s)?|nationwide|nationally|national average/gi,
    () => country,
  ],
];
/** 全国 beside a rank or a share is the field, not whose figure it is. */
const scopeAfter = /^(?:各省份?|省份|31个省[^，。]{0,6})?(?:排名|位次|位居|排|居|第|的?位|科技|重点|人大|两会|十|[各]?省)/;
const scopeBefore = /(?:居|列|位居|位列|占|排名|排在|排|高于|低于|ranked|ranks|place|ranking|from|in|of|to)\s*$/i;

const cache = new WeakMap<CheckedPlan, readonly (readonly [RegExp, RegionCode])[]>();

function patterns(plan: CheckedPlan): readonly (readonly [RegExp, RegionCode])[] {
  const known = cache.get(plan);
  if (known) return known;
  const made = plan.regions.regions
    .filter(({ code }) => levelOf(code) === "province" || levelOf(code) === "city")
    .flatMap(({ code, label, short }): readonly (readonly [RegExp, RegionCode])[] => {
      const zh = [...new Set([label.zh, short.zh])].sort((a, b) => b.length - a.length).join("|");
      const en = [...new Set([label.en, short.en])].sort((a, b) => b.length - a.length).join("|");
      return [
        [new RegExp(`(?:${zh})(?!久安|小异)`, "g"), code],
        [new RegExp(String.raw`\b(?:${en})\b`, "g"), code],
      ];
    });
  cache.set(plan, made);
  return made;
}

/**
 * Every region a normalised text names, and whether it is whose figure follows or only the field of a rank.
 * @param carried  what 全市 and 全省 mean by the sentences before: the city last named, the province they began with
 */
export function placesIn(
  text: string,
  plan: CheckedPlan,
  carried: { readonly city: RegionCode; readonly province: RegionCode },
): readonly Place[] {
  const found: Place[] = [];
  const add = (at: number, length: number, region: RegionCode, role: Place["role"]) => {
    if (!found.some((p) => at < p.at + p.length && p.at < at + length)) found.push({ kind: "place", at, length, region, role });
  };
  for (const [pattern, code] of patterns(plan))
    for (const match of text.matchAll(pattern))
      if (!isPartOfName(text, match.index, match[0])) add(match.index, match[0].length, code, "own");
  const province = provinceOpening(text, found) ?? carried.province;
  for (const [pattern, regionOf] of fixed)
    for (const match of text.matchAll(pattern)) {
      const last = found.filter((p) => p.at < match.index && levelOf(p.region) === "city").sort((a, b) => b.at - a.at)[0];
      const region = regionOf(plan, last?.region ?? carried.city, province);
      add(match.index, match[0].length, region, isScope(text, match.index, match[0], region) ? "scope" : "own");
    }
  return found.sort((a, b) => a.at - b.at);
}

/** The province a sentence begins with, a time before it left aside: whose figures 全省 means from there on. */
export function provinceOpening(text: string, places: readonly Place[]): RegionCode | null {
  const first = places.reduce<Place | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);
  if (!first || (levelOf(first.region) !== "province" && levelOf(first.region) !== "city")) return null;
  const opens = /^(?:[\s，,“”]|先看|再看|其中|截至|\d{4}年(?:\d{1,2}月)?底?末?)*$/.test(text.slice(0, first.at));
  return opens ? (`${first.region.slice(0, 2)}0000` as RegionCode) : null;
}

function isScope(text: string, at: number, word: string, region: RegionCode): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 8), at), text.slice(at + word.length, at + word.length + 12)];
  if (region === country) return scopeAfter.test(after) || (scopeBefore.test(before) && !/average|平均/.test(word + after.slice(0, 3)));
  return /^(?:第|排名|位次|位居|11个|各市)/.test(after) || /(?:居|列|位居|位列|占|排名|排在|排|高于|低于|是|在)$/.test(before);
}

/** 山西大学, 太原理工 and their like are names of bodies, not of the region whose figure stands there. */
const isPartOfName = (text: string, at: number, word: string): boolean =>
  /^(?:大学|理工|农大|医科|日报|能源低碳|钢铁|重工|太钢|实践|能力)/.test(text.slice(at + word.length));
