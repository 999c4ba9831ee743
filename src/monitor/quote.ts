import type { Answer } from "#contract";
import { describeMeasure, type Indicator } from "#define";
import { type Label, lastDay, ok, type Result, toNumber } from "#kernel";
import type { Reading, ReadingFigure } from "#ledger";
import { type Asked, checkedIndicator, checkedPeriod, checkedRegion } from "./asked.ts";
import { homeOf, momentOf, questionOf, type ReadingContext, regionRef } from "./context.ts";
import { readAt } from "./figure.ts";
import { amount, periodText, text } from "./words.ts";

/** A note's first sentence, and what follows it: the one is shown, the other folded. */
export function firstSentence({ zh, en }: Label): { readonly first: Label; readonly rest: Label } {
  const [zhEnd, enEnd] = [zh.indexOf("。") + 1, /\.(?= [A-Z“"(])/.exec(en)];
  const zhFirst = zhEnd > 0 ? zh.slice(0, zhEnd) : zh;
  const enFirst = enEnd ? en.slice(0, enEnd.index + 1) : en;
  return { first: { zh: zhFirst, en: enFirst }, rest: { zh: zh.slice(zhFirst.length), en: en.slice(enFirst.length).trim() } };
}

const withoutStop = ({ zh, en }: Label): Label => ({ zh: zh.replace(/[。；]$/, ""), en: en.replace(/[.;]$/, "") });

/** A value with what was published of its exactness: a floor is never passed on as the number itself. */
export const qualified: Readonly<Record<ReadingFigure["qualifier"], (shown: Label) => Label>> = {
  exact: (shown) => shown,
  rounded: ({ zh, en }) => text(`约${zh}`, `about ${en}`),
  "at-least": ({ zh, en }) => text(`不少于${zh}`, `at least ${en}`),
  provisional: ({ zh, en }) => text(`${zh}（初步数）`, `${en} (provisional)`),
  sample: ({ zh, en }) => text(`${zh}（抽样推算）`, `${en} (from a sample)`),
};

const published = ({ publishedOn, publishedAssumed }: ReadingFigure): Label =>
  publishedAssumed
    ? text(`发布日期不详，推定不晚于${publishedOn}`, `day of publication unknown, taken as ${publishedOn}`)
    : text(`${publishedOn}发布`, `published ${publishedOn}`);

/** Where a figure comes from: its source and day, the formula and its operands' latest day, or the platform's own book. */
function originOf({ plan }: ReadingContext, indicator: Indicator, r: ReadingFigure): Label {
  const out = published(r);
  if (r.source !== null) {
    const title = plan.source(r.source)?.title ?? text(r.source, r.source);
    const again = r.vintages.length > 1 ? text("，为修订后数", ", as revised") : text("", "");
    return text(`来源：${title.zh}，${out.zh}${again.zh}`, `source: ${title.en}, ${out.en}${again.en}`);
  }
  const how = describeMeasure(plan.versionOn(indicator, lastDay(r)), plan);
  if (r.operands.length === 0) return text(`来源：${how.zh}`, `source: ${how.en}`);
  return text(`计算：${how.zh}，所用数最晚${out.zh}`, `computed: ${how.en}, the last of its figures ${out.en}`);
}

/**
 * One figure as a sentence that can stand in a document by itself: period, region, value, scope, source, and the day it was known by where that is asked.
 * A gap is a sentence too, so that nothing is pasted as a number that is none.
 */
export function quoteOf(context: ReadingContext, indicator: Indicator, r: Reading): Label {
  const name = indicator.label;
  const where = regionRef(context, r.region).label;
  const scope = withoutStop(firstSentence(indicator.scope).first);
  const then = context.knownAt === null ? text("", "") : text(`；按${context.knownAt}当时可见`, `; as known on ${context.knownAt}`);
  if (r.kind === "gap") {
    const when = r.period === null ? text("", "") : periodText(r.period);
    return text(
      `${when.zh}${where.zh}${name.zh}：截至${context.asOf}${r.say.zh.replace(/。$/, "")}（${scope.zh}${then.zh}）`,
      `${name.en}, ${where.en}${when.en === "" ? "" : `, ${when.en}`}: ${r.say.en.replace(/\.$/, "")} as of ${context.asOf} (${scope.en}${then.en})`,
    );
  }
  const when = periodText(r.period);
  const value = qualified[r.qualifier](amount(toNumber(r.quantity), indicator.unit, indicator.places));
  const origin = originOf(context, indicator, r);
  return text(
    `${when.zh}${where.zh}${name.zh}${value.zh}（${scope.zh}；${origin.zh}${then.zh}）`,
    `${name.en}, ${where.en}, ${when.en}: ${value.en} (${scope.en}; ${origin.en}${then.en})`,
  );
}

/**
 * The sentence for one figure; without a period, the last one.
 * @refuses monitor/unknownIndicator, monitor/unknownRegion, monitor/unknownPeriod
 */
export function quoteAnswer(context: ReadingContext, idOrCode: string, asked: Asked): Result<Answer<"quote">> {
  const found = checkedIndicator(context, idOrCode);
  const region = checkedRegion(context, asked.region ?? homeOf(context));
  if (!found.ok || !region.ok) return { ok: false, refusals: [found, region].flatMap((r) => (r.ok ? [] : r.refusals)) };
  const period = asked.period === undefined ? null : checkedPeriod(context, found.value, region.value, asked.period);
  if (period && !period.ok) return period;
  const r = period
    ? readAt(context, found.value.id, region.value, period.value)
    : context.figures.latest(found.value.id, region.value, questionOf(context));
  return ok({ moment: momentOf(context), quote: quoteOf(context, found.value, r) });
}
