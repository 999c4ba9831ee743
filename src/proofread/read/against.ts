import type { RegionCode } from "#kernel";
import { endOf, type Place, type When, type Written } from "../types.ts";

/** The other region of a comparison, where the region compared stands, and which way the words put it. */
export type Against = { readonly region: RegionCode; readonly at: number; readonly sign: 1 | -1 };

const multiple = /(?:是|为|相当于|约为)\s*$/;
const difference = /(?:比|较|高于|低于|多于|少于|高出|领先|落后)\s*$/;
const ofIt = /^(?:同期|平均水平|平均|的|水平|该项|这一|数)*$/;
const turned = /^(?:同期|平均水平|平均|水平|的|均值)*[，,]?(?:高出|高|低|多出|多|少|相差|差距|差)?(?:了|约|近|出|超过|达|为)*$/;

/**
 * 是我省的4.7倍, 比全国平均水平低1.49个百分点: what a multiple or a difference of one time is counted from.
 * @param places  all places of the sentence, also those that are not whose figure follows
 */
export function againstOf(text: string, n: Written, places: readonly Place[]): Against | null {
  const last = places.findLast((p) => endOf(p) <= n.at);
  if (last && n.quality !== "percent") {
    const [lead, gap] = [text.slice(Math.max(0, last.at - 6), last.at), text.slice(endOf(last), n.at)];
    if (n.quality === "times" ? multiple.test(lead) && ofIt.test(gap) : difference.test(lead) && turned.test(gap))
      return { region: last.region, at: last.at, sign: /低|少|落后/.test(lead + gap) ? -1 : 1 };
  }
  const next = places.find((p) => p.at >= endOf(n));
  const gap = next ? text.slice(endOf(n), next.at) : "";
  const isNext =
    n.quality === "times"
      ? /^\s*(?:that of|those of|as (?:much|many|high) as(?: in)?)\s*(?:the )?$/i.test(gap)
      : /^\s*(?:below|above|lower than|higher than|behind|short of)\s*(?:in |that of )?(?:the )?$/i.test(gap);
  return next && isNext ? { region: next.region, at: n.at, sign: /below|lower|behind|short/i.test(gap) ? -1 : 1 } : null;
}

/** 安徽高出山西1.53个百分点，江西高出0.72个百分点: the other region goes on. */
export const goesOnAgainst = (lead: string, before: RegionCode | null, at: number): Against | null => {
  const word = /(?:高出|低出|高|低)(?:了|约|近)?$/.exec(lead)?.[0];
  return before !== null && word ? { region: before, at, sign: word.startsWith("低") ? -1 : 1 } : null;
};

/** 较上年的13.1亿元: a figure of the time it is compared with. */
export const periodOfBase = (text: string, n: Written, whens: readonly When[]): string | null => {
  if (["times", "percent", "point", "rank"].includes(n.quality)) return null;
  const base = whens.findLast((w) => w.role === "base" && endOf(w) <= n.at);
  return base && /^的(?:约|近|超过)?$/.test(text.slice(endOf(base), n.at)) ? base.period : null;
};

/** Where growth over a span of years begins: a five-year plan's growth is counted from the year before it. */
export function spanEnds(period: string): { readonly from: string; readonly to: string } | null {
  const [first, last] = period.split("/");
  if (first === undefined || last === undefined || !/^\d{4}$/.test(first) || !/^\d{4}$/.test(last)) return null;
  const isPlan = Number(first) % 5 === 1 && Number(last) - Number(first) === 4;
  return { from: isPlan ? String(Number(first) - 1) : first, to: last };
}
