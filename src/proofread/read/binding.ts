import type { Indicator } from "#define";
import { unitOf } from "#kernel";
import { endOf, type Mention, type Span, type Written } from "../types.ts";
import { isHan } from "./normal.ts";

const counted = ["organisation", "item", "case", "project", "school", "document", "chain", "occurrence", "visit"];

/** Measure words that count one kind of thing only. */
const ownThings: Readonly<Record<string, readonly string[]>> = { 次: ["occurrence", "visit"], 条: ["chain"], 份: ["document"] };

/**
 * The factor from a written number's base to an indicator's unit; null where they measure different things. What is counted per something
 * (件/万人) is written in the counted thing alone.
 */
export function factorTo(n: Pick<Written, "quality"> & { readonly word?: string }, { unit }: Indicator): number | null {
  const { dims, exponent } = unitOf(unit);
  const above = Object.keys(dims).filter((d) => (dims as Readonly<Record<string, number>>)[d] === 1);
  const is = (name: string): boolean => above.length === 1 && above[0] === name;
  switch (n.quality) {
    case "money":
      return is("money") ? 10 ** -exponent : null;
    case "person":
      return is("person") ? 10 ** -exponent : is("visit") ? 1 : null;
    case "person-year":
      return above.length === 2 && above.includes("person") && above.includes("year") ? 1 : null;
    case "count":
      return above.length === 1 && (ownThings[n.word ?? ""] ?? counted).includes(above[0] ?? "") ? 1 : null;
    case "percent":
      return unit === "percent" ? 1 : null;
    case "score":
      return unit === "score" ? 1 : null;
    case "bare":
      if (above.includes("person")) return 10 ** -exponent;
      return unit === "score" || unit === "one" || (above.length === 1 && counted.includes(above[0] ?? "")) ? 1 : null;
    default:
      return null;
  }
}

/** Words that may stand between an indicator's name and its number without naming something else. */
const light = new RegExp(
  [
    "数量|总数|总量|总额|总规模|规模|存量|达到|突破|超过|不低于|不少于|增加到|增长到|提高到|提升至|提升到|上升到|增至|增加|增长|提高|提升|上升|减少|下降|回落|同比|比上年|较上年|上年|同期|首次|历史|最高|水平|累计|合计|总计|共计|实现|完成|保持|稳定|左右|以上|其中|目前|力争|目标|规划|预计|预期|截至|全年|全省|我省|全国|全市|年底|年末|期末|翻番|倍增|分别|比重|位居|排名|进一步|持续|连续|登记|入库|发展|拥有|建成|建设|认定|共有|现有|已有|净增|新增|一年|实际|最终|公布|公报|显示|数据|根据|统计|年鉴|较大|快速|大幅|稳步|明显|显著|总体",
    '[数量达为是有共已约近超逾仅只才就则也均由从到至了的年底末在比较与和及而但净又再占居列第位个家件项亿万元人次月日度期：:，,、（）()“”"%％\\d\\s.—\\-–~年]',
  ].join("|"),
  "g",
);

/** What is left of the words between a name and a number: little, or the number counts something else. */
export const heavy = (text: string): number => text.replaceAll(light, "").length;

const free = '，。；、）)和及与或的以左同比较占居列位其是增减下提上升在已均分约并而即，；：:“”"|!？！\n增';

/** 5个方面: the number counts the noun after it. */
export function countsAnother(text: string, n: Span): boolean {
  const next = text.slice(endOf(n)).trimStart()[0];
  return isHan(next) && !free.includes(next ?? "");
}

const between = /[，。；、,;:：()（）。\d]|为|是|达|占|居|较|比|同|用于|支持|服务|投向|给予|补助|带动/;

/** The name right after a number: 5个国家级重点实验室, 4,155 high-tech enterprises. */
export function following(text: string, n: Written, mentions: readonly Mention[], until: number): Mention | undefined {
  if (n.quality === "percent" || n.quality === "point" || n.quality === "times" || n.quality === "rank") return undefined;
  const next = mentions.find((m) => m.at >= n.at + 1 && endOf(m) > endOf(n));
  if (!next || next.at >= until) return undefined;
  const gap = text.slice(endOf(n), Math.max(next.at, endOf(n)));
  const reach = /[a-z]/i.test(gap) ? 26 : 10;
  return gap.length <= reach && !between.test(gap) ? next : undefined;
}
