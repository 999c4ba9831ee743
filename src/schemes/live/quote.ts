import type { RankedUnit } from "#contract";
import type { Label } from "#kernel";
import { subjectLabels } from "../ground/units.ts";
import type { SchemeContext } from "../types.ts";
import { indexOf, type Live, ranksAmong } from "./live.ts";
import { intervalKept } from "./uncertainty.ts";

/** The sentence of a unit by its place among the units; null where it has no score. */
export function placeQuote(context: SchemeContext, live: Live, period: string, place: number): Label | null {
  const unit = live.units[place];
  const run = live.run(period);
  if (!unit || !run.ok) return null;
  const scores = indexOf(run.value);
  const [score, rank] = [scores[place] ?? null, ranksAmong(scores)[place] ?? null];
  if (score === null || rank === null) return null;
  const of = scores.filter((one) => one !== null).length;
  return quoteOf(context, live, { unit, period, score, rank, of, interval: intervalKept(context, live, period, unit.id) });
}

type Placed = {
  readonly unit: RankedUnit;
  readonly period: string;
  readonly score: number;
  readonly rank: number;
  readonly of: number;
  /** Where the runs have been done. */
  readonly interval: { readonly low: number; readonly high: number } | null;
};

/** A unit's place as a sentence that can stand in a document by itself: period, score, rank among how many, how sure, by which text and as of when. */
function quoteOf(
  { asOf, knownAt }: SchemeContext,
  { content, checksum }: Live,
  { unit, period, score, rank, of, interval }: Placed,
): Label {
  const sure = interval
    ? {
        zh: `，90%区间第${Math.floor(interval.low)}至${Math.ceil(interval.high)}位`,
        en: `, 90% interval ${Math.floor(interval.low)} to ${Math.ceil(interval.high)}`,
      }
    : { zh: "", en: "" };
  const then = knownAt === null ? { zh: "", en: "" } : { zh: `，按${knownAt}当时可见`, en: `, as known on ${knownAt}` };
  const among = subjectLabels[content.subject];
  return {
    zh: `${period}年${unit.label.zh}“${content.label.zh}”${score.toFixed(1)}分，${of}个${among.zh}中列第${rank}位${sure.zh}（平台测算；方案摘要${checksum.slice(0, 12)}；数据截至${asOf}${then.zh}）。`,
    en: `${unit.label.en} scored ${score.toFixed(1)} on “${content.label.en}” for ${period}, rank ${rank} of ${of} ${among.en.toLowerCase()}${sure.en} (worked out by this platform; digest of the scheme ${checksum.slice(0, 12)}; figures as of ${asOf}${then.en}).`,
  };
}
