import { type Ranked, ranking } from "#evaluate";
import { country, levelOf, type RegionCode } from "#kernel";
import { cityRanks, ranks } from "../data/names.ts";
import { says, scaled } from "./compare.ts";
import { cities, figureValue, provinces, readingsAt, seriesOf, shortOf, text, yearBefore } from "./context.ts";
import { type Case, type Verdict, verdict } from "./verdict.ts";
import { figureText, inPeriod } from "./words.ts";

/** A place among few known ones is no place: so many of a field must have a figure. */
const least = 0.6;

/** 居全国第20位: the published place where there is one, else the place the figures of all give. */
export function checkRank(given: Case): Verdict {
  const { q, context } = given;
  const field = q.field ?? (levelOf(q.region) === "city" ? "home" : "country");
  const place = (growth: boolean): Verdict | null => published(given, field, growth) ?? computed(given, field, growth);
  const growth = isOfGrowth(given) ? place(true) : null;
  // 298.2亿元，增长8.9%，居全国第20位: which of the two is ranked is not said; either will do.
  const amount = growth === null || (growth.mark !== "agrees" && !/增速|growth rate/i.test(q.lead)) ? place(false) : null;
  const best = amount?.mark === "agrees" ? amount : (growth ?? amount);
  return best ?? verdict(q, "unfounded", context.plan.indicator(q.mention?.means[0] ?? ""), noPlace);
}

const noPlace = text(
  "这一位次没有公布，也没有足够地区的数可以推算。",
  "This place is not published, and too few regions have figures to work it out.",
);

type Field = "country" | "home" | "group";

function published(given: Case, field: Field, growth: boolean): Verdict | null {
  const { q, context } = given;
  if (field === "group") return null;
  for (const id of q.mention?.means ?? []) {
    const indicator = context.plan.indicator(id);
    const base = growth ? (indicator.publishedGrowth ?? "") : id;
    const name = indicator.kind === "rank" ? id : (field === "country" ? ranks : cityRanks)[base];
    const rank = name === undefined ? undefined : context.plan.findIndicator(name);
    if (!rank) continue;
    const r = q.period === null ? seriesOf(context, rank, q.region).at(-1) : readingsAt(context, rank, q.region, q.period)[0];
    if (!r) continue;
    const right = figureText(r, rank);
    const agrees = q.n.value === figureValue(r, rank);
    return verdict(
      q,
      agrees ? "agrees" : "differs",
      rank,
      text(`公布的位次为第${right.zh}。`, `The published place is ${figureValue(r, rank)}.`),
      { right: agrees ? null : text(`第${right.zh}`, `place ${figureValue(r, rank)}`), reading: r, period: r.period },
    );
  }
  return null;
}

/** 增速居全国第5位: the place of the growth, not of the amount. */
const isOfGrowth = ({ q }: Case): boolean => /增速|增幅|增长|growth|grew/i.test(q.lead) && !/总量|规模|总额/.test(q.lead);

function members({ context, q }: Case, field: Field): readonly RegionCode[] {
  if (field === "home") return cities(context);
  if (field === "country") return provinces(context);
  return context.plan.regions.groups.find((g) => g.members.includes(q.region))?.members ?? [];
}

function computed(given: Case, field: Field, growth: boolean): Verdict | null {
  const { q, context } = given;
  const all = members(given, field);
  for (const id of q.mention?.means ?? []) {
    const indicator = context.plan.indicator(id);
    const period = q.period ?? seriesOf(context, indicator, q.region).at(-1)?.period;
    if (period === undefined) continue;
    const values = all.flatMap((region) => {
      const value = valueFor(given, id, region, period, growth);
      return value === null ? [] : [{ region, value }];
    });
    const ranked = ranking(values, indicator.better === "lower" ? "lower" : "higher");
    const own = ranked.find((r) => r.region === q.region);
    if (!own || values.length < all.length * least) continue;
    return computedVerdict(given, id, period, own, values.length);
  }
  return null;
}

function valueFor({ context }: Case, id: string, region: RegionCode, period: string, growth: boolean): number | null {
  const indicator = context.plan.indicator(id);
  const at = (p: string): number | null => {
    const r = readingsAt(context, indicator, region, p)[0];
    return r ? figureValue(r, indicator) : null;
  };
  const now = at(period);
  if (!growth || now === null) return now;
  const earlier = yearBefore(period);
  const before = earlier === null ? null : at(earlier);
  return before === null || before <= 0 ? null : now / before - 1;
}

function computedVerdict({ context, q }: Case, id: string, period: string, own: Ranked, of: number): Verdict {
  const indicator = context.plan.indicator(id);
  const agrees = says(scaled(q.n, 1), own.rank);
  const r = readingsAt(context, indicator, q.region, period)[0];
  const where = shortOf(context, q.region);
  return verdict(
    q,
    agrees ? "agrees" : "differs",
    indicator,
    text(
      `按${inPeriod(period).zh}${indicator.label.zh}，${where.zh}在有数的${of}个地区中列第${own.rank}位。`,
      `By “${indicator.label.en}” of ${inPeriod(period).en}, ${where.en} comes ${own.rank} of the ${of} regions with a figure.`,
    ),
    { right: agrees ? null : text(`第${own.rank}位`, `place ${own.rank} of ${of}`), ...(r ? { reading: r } : {}), period },
  );
}

/** 占全国的0.9%: the own figure over the country's, a city's over the province's. */
export function checkShare(given: Case): Verdict {
  const { q, context } = given;
  const whole = /全省/.test(q.lead) && q.region !== context.plan.regions.home ? context.plan.regions.home : country;
  const of = shortOf(context, whole);
  for (const id of q.mention?.means ?? []) {
    const indicator = context.plan.indicator(id);
    const period = q.period ?? seriesOf(context, indicator, q.region).at(-1)?.period;
    const [own, all] =
      period === undefined ? [] : [readingsAt(context, indicator, q.region, period)[0], readingsAt(context, indicator, whole, period)[0]];
    if (!own || !all) continue;
    const share = figureValue(own, indicator) / figureValue(all, indicator);
    const agrees = says(scaled(q.n, 0.01), share);
    const right = `${(share * 100).toFixed(2)}%`;
    return verdict(
      q,
      agrees ? "agrees" : "differs",
      indicator,
      text(
        `${figureText(own, indicator).zh}占${of.zh}${figureText(all, indicator).zh}的${right}。`,
        `${figureText(own, indicator).en} of ${of.en}'s ${figureText(all, indicator).en} is ${right}.`,
      ),
      {
        right: agrees ? null : text(right, right),
        reading: own,
        period: own.period,
      },
    );
  }
  return verdict(
    q,
    "unfounded",
    context.plan.indicator(q.mention?.means[0] ?? ""),
    text(`没有${of.zh}的数可以核对占比。`, `No figure of ${of.en} to check the share against.`),
  );
}
