import type { Indicator } from "#define";
import { perYear, yearsApart } from "#evaluate";
import type { ReadingFigure } from "#ledger";
import { averages } from "../data/names.ts";
import { spanEnds } from "../read/against.ts";
import type { Question } from "../read/questions.ts";
import { fit, says, scaled, statedIn } from "./compare.ts";
import { dayOf, figureValue, halfOf, readingsAt, seriesOf, text, yearBefore } from "./context.ts";
import { checkLevel } from "./level.ts";
import { type Case, type Verdict, verdict } from "./verdict.ts";
import { figureText, inPeriod, percentText } from "./words.ts";

/** Two figures of one indicator a growth, a difference or a multiple is counted between. */
export type Ends = { readonly indicator: Indicator; readonly from: ReadingFigure; readonly to: ReadingFigure };

/** The two periods a change is said of; the year before where no other is named. */
function periodsOf({ context, q }: Case, indicator: Indicator): { readonly from: string | null; readonly to: string } | null {
  if (q.pair?.toPeriod) return { from: q.pair.fromPeriod ?? yearBefore(q.pair.toPeriod), to: q.pair.toPeriod };
  const to = q.period ?? seriesOf(context, indicator, q.region).at(-1)?.period;
  if (to === undefined) return null;
  const span = spanEnds(to);
  if (span) return span;
  return { from: q.base ?? yearBefore(to), to };
}

/** The first thing meant that has figures at both ends. */
export function endsOf(given: Case): Ends | null {
  const { context, q } = given;
  for (const id of q.mention?.means ?? []) {
    const indicator = context.plan.indicator(id);
    const periods = periodsOf(given, indicator);
    if (q.against) {
      const when = q.period ?? seriesOf(context, indicator, q.region).at(-1)?.period ?? "";
      const [other, own] = [q.against, q.region].map((region) => readingsAt(context, indicator, region, when)[0]);
      if (other && own) return { indicator, from: other, to: own };
      continue;
    }
    if (!periods?.from) continue;
    const [from, to] = [readingsAt(context, indicator, q.region, periods.from)[0], readingsAt(context, indicator, q.region, periods.to)[0]];
    if (from && to && from.period !== to.period) return { indicator, from, to };
  }
  return null;
}

/** A growth in per cent: held against the issuer's own where it publishes one, else against what the two figures give. */
export function checkGrowth(given: Case): Verdict {
  const { context, q } = given;
  const first = context.plan.indicator(q.mention?.means[0] ?? "");
  if (first.kind === "rate") return rateVerdict(given, first);
  const signed: Question = { ...q, n: { ...q.n, value: q.n.value * q.meant.sign } };
  const ends = endsOf(given);
  const computed = ends && growthOf(ends, q.meant.yearly || isSpan(q));
  const issued = isYearly(q) ? publishedFor(given) : null;
  if (issued) {
    const stated = statedIn(signed.n, issued.indicator);
    const right = figureText(issued.reading, issued.indicator);
    const more = { right, reading: issued.reading, period: issued.reading.period };
    if (stated && fit(stated, issued.reading, issued.indicator) === "yes")
      return verdict(
        q,
        "agrees",
        issued.indicator,
        text(`与公布的增速${right.zh}相符。`, `Agrees with the published growth of ${right.en}.`),
        { ...more, right: null },
      );
    if (computed && says(scaled(signed.n, 0.01), computed.rate, computed.reach))
      return verdict(
        q,
        "other-scope",
        issued.indicator,
        text(
          `这是按公布数推算的增速；发布机构按未取整数公布为${right.zh}。`,
          `This is worked out from rounded figures; the issuer itself publishes ${right.en}.`,
        ),
        more,
      );
    return verdict(q, "differs", issued.indicator, text(`公布的增速为${right.zh}。`, `The published growth is ${right.en}.`), more);
  }
  if (!ends || !computed) return noEnds(given, first);
  const right = text(percentText(computed.rate), percentText(computed.rate));
  const said = text(
    `由${inPeriod(ends.from.period).zh}的${figureText(ends.from, ends.indicator).zh}到${inPeriod(ends.to.period).zh}的${figureText(ends.to, ends.indicator).zh}，${q.meant.yearly || isSpan(q) ? "年均" : ""}${computed.rate < 0 ? "变动" : "增长"}${right.zh}。`,
    `From ${figureText(ends.from, ends.indicator).en} (${inPeriod(ends.from.period).en}) to ${figureText(ends.to, ends.indicator).en} (${inPeriod(ends.to.period).en}) is ${right.en}${q.meant.yearly || isSpan(q) ? " a year" : ""}.`,
  );
  const agrees = says(scaled(signed.n, 0.01), computed.rate, computed.reach);
  if (isBounded(ends)) return boundedVerdict(given, ends, agrees);
  return verdict(q, agrees ? "agrees" : "differs", ends.indicator, said, {
    right: agrees ? null : right,
    reading: ends.to,
    period: ends.to.period,
  });
}

const isSpan = (q: Question): boolean => q.meant.yearly && (q.pair !== null || (q.period?.includes("/") ?? false) || q.base !== null);
/** Growth over the year before, of a whole year: what an issuer publishes. */
const isYearly = (q: Question): boolean =>
  !q.meant.yearly &&
  (q.pair === null || q.pair.fromPeriod === null) &&
  (q.base === null || (q.period !== null && q.base === yearBefore(q.period)));

function growthOf({ indicator, from, to }: Ends, yearly: boolean): { readonly rate: number; readonly reach: number } | null {
  const years = yearly ? yearsApart(dayOf(from), dayOf(to)) : 1;
  const [a, b, ha, hb] = [figureValue(from, indicator), figureValue(to, indicator), halfOf(from, indicator), halfOf(to, indicator)];
  const rate = perYear(a, b, years, "rate");
  const [low, high] = [perYear(a + ha, b - hb, years, "rate"), perYear(a - ha, b + hb, years, "rate")];
  return rate === null ? null : { rate, reach: low === null || high === null ? 0 : (high - low) / 2 };
}

function publishedFor({ context, q }: Case): { readonly indicator: Indicator; readonly reading: ReadingFigure } | null {
  for (const id of q.mention?.means ?? []) {
    const growth = context.plan.indicator(id).publishedGrowth;
    const indicator = growth === undefined ? undefined : context.plan.findIndicator(growth);
    if (!indicator) continue;
    const period = q.period ?? seriesOf(context, indicator, q.region).at(-1)?.period;
    const reading = period === undefined ? undefined : readingsAt(context, indicator, q.region, period)[0];
    if (reading) return { indicator, reading };
  }
  return null;
}

/** A name whose own figures are growth rates: 制造业增加值增长8.1%. */
function rateVerdict(given: Case, indicator: Indicator): Verdict {
  const { q } = given;
  const average = averages[indicator.id];
  const id = average !== undefined && (q.meant.yearly || (q.period?.includes("/") ?? false)) ? average : indicator.id;
  const mention = q.mention && { ...q.mention, means: [id], unlike: q.mention.unlike.filter((u) => u !== id) };
  return { ...checkLevel({ ...given, q: { ...q, mention, n: { ...q.n, value: q.n.value * q.meant.sign } } }), claim: "growth" };
}

export const isBounded = ({ from, to }: Ends): boolean => from.qualifier === "at-least" || to.qualifier === "at-least";

/** A change counted from a floor is a floor itself. */
export function boundedVerdict({ q }: Case, { indicator, from, to }: Ends, agrees: boolean): Verdict {
  const bound = figureText(to.qualifier === "at-least" ? to : from, indicator);
  const why = text(
    `公布的是下限“${bound.zh}”，由它算出的变化也只是界限。`,
    `What is published is a floor, “${bound.en}”; a change counted from it is a bound, too.`,
  );
  return verdict(q, agrees ? "floor" : "unfounded", indicator, why, { reading: to, period: to.period });
}

export function noEnds({ q }: Case, indicator: Indicator): Verdict {
  const when = q.period === null ? text("所述时期", "the period") : inPeriod(q.period);
  const base = q.base === null ? text("上一年", "the year before") : inPeriod(q.base);
  return verdict(
    q,
    "unfounded",
    indicator,
    text(
      `“${indicator.label.zh}”${when.zh}与${base.zh}的数不齐，变化无从核对。`,
      `The figures of “${indicator.label.en}” for ${when.en} and ${base.en} are not both published; the change cannot be checked.`,
    ),
  );
}
