import type { TargetAnswer } from "#contract";
import { perYear, placeOf, yearsApart } from "#evaluate";
import { type Day, type Label, lastDay, periodOf } from "#kernel";
import type { Assessment } from "../assess.ts";
import { baseYearOf, homeOf, type ReadingContext } from "../context.ts";
import { dayOfFigure, seriesOf } from "../figure.ts";
import { groupOf, provinceValues, type Valued } from "../position.ts";
import { amount, periodText, signedPercent, text } from "../words.ts";

type Mark = TargetAnswer["marks"][number];

/** Years of growth worth a mark: the two in which the province stood best, and since the plan's base the one in which it stood worst. */
const bestYears = 2;
/** A place among few is no place. */
const leastRanked = 5;

type Grown = { readonly on: Day; readonly rate: number; readonly rank: number; readonly say: Label };

function growthIn(context: ReadingContext, a: Assessment, from: string, to: string): Grown | null {
  const [start, end] = [periodOf(from), periodOf(to)];
  if (!start || !end) return null;
  const years = yearsApart(lastDay(start), lastDay(end));
  const before = new Map(provinceValues(context, a.indicator, from).map((v) => [v.region, v.value]));
  const grown = provinceValues(context, a.indicator, to).flatMap(({ region, value }): readonly Valued[] => {
    const then = before.get(region);
    const rate = then === undefined ? null : perYear(then, value, years, "rate");
    return rate === null ? [] : [{ region, value: rate }];
  });
  const home = homeOf(context);
  const own = grown.find((g) => g.region === home);
  const place = placeOf(home, grown, null, "higher");
  if (!own || !place || grown.length < leastRanked || Math.abs(years - 1) > 0.02) return null;
  const group = groupOf(context, home);
  const within =
    group &&
    placeOf(
      home,
      grown.filter((g) => group.members.includes(g.region)),
      null,
      "higher",
    );
  const rate = signedPercent(own.value);
  const say = text(
    `${rate}，增速列各省第${place.rank}${group && within ? `、${group.label.zh}第${within.rank}` : ""}`,
    `${rate}, ${place.rank} of ${place.of} provinces by growth${group && within ? `, ${within.rank} of ${within.of} in ${group.label.en}` : ""}`,
  );
  return { on: lastDay(end), rate: own.value, rank: place.rank, say };
}

function growthMarks(context: ReadingContext, a: Assessment): readonly Mark[] {
  if (a.indicator.kind !== "flow" && a.indicator.kind !== "stock") return [];
  const periods = seriesOf(context, a.indicator.id, homeOf(context)).map((r) => r.period);
  const grown = periods.slice(1).flatMap((to, i) => growthIn(context, a, periods[i] ?? to, to) ?? []);
  const best = [...grown].sort((x, y) => x.rank - y.rank || y.rate - x.rate).slice(0, bestYears);
  const since = grown.filter((g) => Number(g.on.slice(0, 4)) > baseYearOf(context));
  const worst = [...since].sort((x, y) => y.rank - x.rank || x.rate - y.rate).slice(0, since.length > 1 ? 1 : 0);
  return [...new Set([...best, ...worst])].map(({ on, say }) => ({ on, say }));
}

/** Periods whose first published value was replaced later. */
function revisionMarks(context: ReadingContext, a: Assessment): readonly Mark[] {
  return seriesOf(context, a.indicator.id, homeOf(context)).flatMap((r): readonly Mark[] => {
    const [first, last] = [r.vintages[0], r.vintages.at(-1)];
    if (!first || !last || first === last || first.value === last.value) return [];
    return [{ on: dayOfFigure(r), say: text(`由${first.value}修订为${last.value}`, `revised from ${first.value} to ${last.value}`) }];
  });
}

function ownMarks(context: ReadingContext, a: Assessment): readonly Mark[] {
  const { plan } = context;
  const { base, target, reachedFirst, indicator } = a;
  const shown = (value: number) => amount(value, target.unit, indicator.places);
  const from = base && shown(base.value);
  const passed = reachedFirst && shown(reachedFirst.value);
  return [
    ...(base && from ? [{ on: base.on, say: text(`规划基期${from.zh}`, `the plan's base, ${from.en}`) }] : []),
    { on: plan.document.issuedOn, say: text("规划印发", "plan issued") },
    ...(reachedFirst && passed ? [{ on: reachedFirst.on, say: text(`首次过线，${passed.zh}`, `first past the goal, ${passed.en}`) }] : []),
    ...(indicator.breaks ?? []).map(({ at, say }) => ({ on: at, say: text(`口径变动：${say.zh}`, `break: ${say.en}`) })),
  ];
}

/** What stands on the time axis between the first figure and the day asked about, one mark a year, in order. */
export function marksOf(context: ReadingContext, a: Assessment): Mark[] {
  if (a.series.length === 0) return [];
  const first = a.points[0]?.on ?? context.asOf;
  const all = [...ownMarks(context, a), ...growthMarks(context, a), ...revisionMarks(context, a)];
  const years = new Map<string, Mark[]>();
  for (const mark of all.filter(({ on }) => on.slice(0, 4) >= first.slice(0, 4) && on <= context.asOf))
    years.set(mark.on.slice(0, 4), [...(years.get(mark.on.slice(0, 4)) ?? []), mark]);
  return [...years]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([year, marks]) => ({
      on: `${year}-12-31`,
      say: text(`${periodText(year).zh}${marks.map((m) => m.say.zh).join("；")}`, `${year}: ${marks.map((m) => m.say.en).join("; ")}`),
    }));
}
