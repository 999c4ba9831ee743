import type { Indicator } from "#define";
import type { Label } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { type Fit, fit, isTelling, type Stated, statedIn } from "./compare.ts";
import { figureValue, halfOf, readingsAt, seriesOf, shortOf, text } from "./context.ts";
import { whyDiffers } from "./differs.ts";
import { checkGoal } from "./goal.ts";
import { type Case, type Verdict, verdict } from "./verdict.ts";
import { figureText, inPeriod } from "./words.ts";

/** One figure the number may be said of. */
export type Candidate = { readonly indicator: Indicator; readonly stated: Stated; readonly readings: readonly ReadingFigure[] };

const candidates = ({ context, q }: Case, ids: readonly string[]): readonly Candidate[] =>
  ids.flatMap((id) => {
    const indicator = context.plan.indicator(id);
    const stated = statedIn(q.n, indicator);
    if (!stated) return [];
    const series = seriesOf(context, indicator, q.region);
    return [
      { indicator, stated, readings: q.period === null ? [...series].reverse() : readingsAt(context, indicator, q.region, q.period) },
    ];
  });

const fitting = (list: readonly Candidate[], wanted: Fit): { readonly c: Candidate; readonly r: ReadingFigure } | undefined => {
  for (const c of list) for (const r of c.readings) if (fit(c.stated, r, c.indicator) === wanted && !isCoarser(list, c, r)) return { c, r };
  return undefined;
};

/** A rounded issue of a figure that is published exactly vouches for no more digits than it has itself. */
const isCoarser = (list: readonly Candidate[], c: Candidate, r: ReadingFigure): boolean =>
  r.qualifier === "rounded" &&
  list[0] !== c &&
  list[0]?.readings.some((o) => o.period === r.period && o.qualifier === "exact") === true &&
  Math.abs(figureValue(r, c.indicator) - c.stated.value) > c.stated.half;

/** A value said of an indicator: agreed, revised since, only a floor, of another scope, different, or not to be founded on anything known. */
export function checkLevel(given: Case): Verdict {
  const { q } = given;
  const own = candidates(given, q.mention?.means ?? []);
  const goal = checkGoal(given);
  if (goal?.mark === "agrees") return q.goal ? goal : asFact(given, own, goal);
  return (
    agreed(given, own) ??
    revised(given, own) ??
    floored(given, own) ??
    goal ??
    undecided(given, own) ??
    otherScope(given, own) ??
    (own.some(({ readings }) => readings.length > 0) ? whyDiffers(given, own) : unfounded(given, own))
  );
}

/** A goal's number told as if it had happened. */
function asFact(given: Case, own: readonly Candidate[], goal: Verdict): Verdict {
  const known = agreed(given, own) ?? floored(given, own);
  if (known) return known;
  const r = own[0]?.readings[0];
  const indicator = goal.indicator;
  const seen = r && own[0] ? figureText(r, own[0].indicator) : null;
  return verdict(
    given.q,
    "unfounded",
    indicator,
    text(
      `这是规划目标值，不是公布数${seen ? `；公布数为${seen.zh}` : "；该期尚无公布数"}。请写明“目标”。`,
      `This is the plan's goal, not a published figure${seen ? `; published is ${seen.en}` : "; none is published for that period"}. Say that it is a goal.`,
    ),
    { ...(r ? { reading: r, right: seen } : {}), claim: "target" },
  );
}

function agreed(given: Case, own: readonly Candidate[]): Verdict | null {
  const { q, context } = given;
  const hit = fitting(own, "yes");
  if (!hit) return null;
  const { c, r } = hit;
  const final = r.qualifier === "provisional" && own[0] !== c ? own[0]?.readings.find((o) => o.period === r.period) : undefined;
  const isOther =
    final && own[0] && Math.abs(figureValue(final, own[0].indicator) - figureValue(r, c.indicator)) > halfOf(final, own[0].indicator);
  if (final && own[0] && isOther && final.qualifier !== "provisional") return superseded(q, own[0], final, figureText(r, c.indicator));
  const shown = figureText(r, c.indicator);
  const when =
    q.period === null || r.period !== q.period
      ? text(`（按${inPeriod(r.period).zh}的数）`, ` (the figure of ${inPeriod(r.period).en})`)
      : text("", "");
  const rounded = Math.abs(figureValue(r, c.indicator) - c.stated.value) > 1e-9 * Math.max(1, c.stated.value);
  return verdict(
    q,
    "agrees",
    c.indicator,
    text(
      `${rounded ? "四舍五入或约数" : ""}与公布数${shown.zh}相符${when.zh}。`,
      `${rounded ? "Rounded, it agrees" : "Agrees"} with the published ${shown.en}${when.en}.`,
    ),
    { reading: r, period: r.period, region: context.plan.region(q.region) ? q.region : null },
  );
}

/** An early estimate that a final figure has taken the place of. */
function superseded(q: Case["q"], { indicator }: Candidate, final: ReadingFigure, early: Label): Verdict {
  const right = figureText(final, indicator);
  return verdict(
    q,
    "revised",
    indicator,
    text(`${early.zh}是初步数，最终数为${right.zh}。`, `${early.en} was the early estimate; the final figure is ${right.en}.`),
    { right, reading: final, period: final.period },
  );
}

/** A value that was published for this period once, and has been replaced. */
function revised({ q }: Case, own: readonly Candidate[]): Verdict | null {
  for (const { indicator, stated, readings } of own)
    for (const r of q.period === null ? readings.slice(0, 1) : readings)
      for (const old of r.vintages.slice(0, -1)) {
        const before: ReadingFigure = { ...r, quantity: { ...r.quantity, ...digitsOf(old.value) }, qualifier: old.qualifier };
        if (fit(stated, before, indicator) !== "yes") continue;
        const right = figureText(r, indicator);
        return verdict(
          q,
          "revised",
          indicator,
          text(
            `这是${old.publishedOn}公布的数，已于${r.publishedOn}修订为${right.zh}。`,
            `Published on ${old.publishedOn} and revised to ${right.en} on ${r.publishedOn}.`,
          ),
          { right, reading: r, period: r.period },
        );
      }
  return null;
}
function digitsOf(value: string): { readonly digits: bigint; readonly scale: number } {
  const [whole = "", fraction = ""] = value.split(".");
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function floored({ q }: Case, own: readonly Candidate[]): Verdict | null {
  const hit = fitting(own, "floor");
  if (!hit) return null;
  const right = figureText(hit.r, hit.c.indicator);
  return verdict(
    q,
    "floor",
    hit.c.indicator,
    text(`公布的是下限“${right.zh}”，不能写成确数。`, `What is published is a floor, “${right.en}”; it cannot be written as the figure.`),
    { right, reading: hit.r, period: hit.r.period },
  );
}

/** Above a floor: neither right nor wrong by what is known. */
function undecided({ q }: Case, own: readonly Candidate[]): Verdict | null {
  const hit = q.period === null ? undefined : fitting(own, "open");
  if (!hit) return null;
  const right = figureText(hit.r, hit.c.indicator);
  return verdict(
    q,
    "unfounded",
    hit.c.indicator,
    text(`只公布了下限“${right.zh}”，这个数无从核对。`, `Only a floor, “${right.en}”, is published; this number cannot be checked.`),
    { right, reading: hit.r, period: hit.r.period },
  );
}

function otherScope(given: Case, own: readonly Candidate[]): Verdict | null {
  const { q, context } = given;
  if (!q.mention || !isTelling(q.n)) return null;
  // Heads told as person-years, or the other way round.
  const other = q.n.quality === "person" ? "person-year" : "person";
  const loose = /^person/.test(q.n.quality) ? q.mention.means.filter((id) => context.plan.indicator(id).unit === other) : [];
  const asYears: Case = { ...given, q: { ...q, n: { ...q.n, quality: other } } };
  const others = [...candidates(asYears, loose), ...candidates(given, q.mention.unlike)];
  const hit = fitting(others, "yes");
  if (!hit) return null;
  const mine = own.find(({ readings }) => readings.length > 0);
  const [r, indicator] = [mine?.readings[0], hit.c.indicator];
  if (q.period === null && mine && !mine.readings.every((o) => o.period !== hit.r.period)) return scopeVerdict(given, hit, mine, own);
  if (!r && own.every((c) => seriesOf(context, c.indicator, q.region).length === 0) && q.region !== context.plan.regions.home)
    return verdict(
      q,
      "agrees",
      indicator,
      text(
        `与${indicator.label.zh}的公布数相符；该地区没有${own[0]?.indicator.label.zh ?? ""}的数。`,
        `Agrees with “${indicator.label.en}”; the region has no figure of “${own[0]?.indicator.label.en ?? ""}”.`,
      ),
      { reading: hit.r, period: hit.r.period },
    );
  return scopeVerdict(given, hit, mine, own);
}

function scopeVerdict(
  { q, context }: Case,
  hit: { readonly c: Candidate; readonly r: ReadingFigure },
  mine: Candidate | undefined,
  own: readonly Candidate[],
): Verdict {
  const r = mine?.readings[0];
  const said = mine?.indicator ?? own[0]?.indicator ?? context.plan.indicator(q.mention?.means[0] ?? hit.c.indicator.id);
  const right = r && mine ? figureText(r, mine.indicator) : null;
  return verdict(
    q,
    "other-scope",
    said,
    text(
      `这是“${hit.c.indicator.label.zh}”的数，与“${said.label.zh}”口径不同${right ? `；后者为${right.zh}` : "；后者该期没有公布数"}。`,
      `This is the figure of “${hit.c.indicator.label.en}”, another scope than “${said.label.en}”${right ? `, which is ${right.en}` : ", for which none is published"}.`,
    ),
    { right, reading: r ?? hit.r, period: (r ?? hit.r).period },
  );
}

function unfounded(given: Case, own: readonly Candidate[]): Verdict {
  const { q, context } = given;
  const first = own[0]?.indicator ?? (q.mention?.means[0] ? context.plan.indicator(q.mention.means[0]) : null);
  if (!first)
    return verdict(
      q,
      "unfounded",
      null,
      text("未识别出这个数说的是哪个指标。", "Which indicator this number speaks of could not be told."),
    );
  if (own.length === 0)
    return verdict(
      q,
      "unfounded",
      first,
      text(`数的单位与“${first.label.zh}”不同，无法核对。`, `Its unit is not that of “${first.label.en}”; it cannot be checked.`),
    );
  const moved = own.flatMap((c) =>
    seriesOf(context, c.indicator, q.region)
      .filter((r) => fit(c.stated, r, c.indicator) === "yes")
      .map((r) => ({ c, r })),
  )[0];
  const when = q.period === null ? text("", "") : inPeriod(q.period);
  if (moved && isTelling(q.n))
    return verdict(
      q,
      "differs",
      moved.c.indicator,
      text(
        `这是${inPeriod(moved.r.period).zh}的数；${when.zh}没有公布数。`,
        `This is the figure of ${inPeriod(moved.r.period).en}; none is published for ${when.en}.`,
      ),
      {
        reading: moved.r,
        right: text(
          `${inPeriod(moved.r.period).zh}：${figureText(moved.r, moved.c.indicator).zh}`,
          `${inPeriod(moved.r.period).en}: ${figureText(moved.r, moved.c.indicator).en}`,
        ),
      },
    );
  const latest = own.flatMap((c) =>
    seriesOf(context, c.indicator, q.region)
      .slice(-1)
      .map((r) => ({ c, r })),
  )[0];
  const where = shortOf(context, q.region);
  const known = latest
    ? text(
        `；最近一期为${inPeriod(latest.r.period).zh}的${figureText(latest.r, latest.c.indicator).zh}`,
        `; the latest is ${figureText(latest.r, latest.c.indicator).en} for ${inPeriod(latest.r.period).en}`,
      )
    : text("", "");
  return verdict(
    q,
    "unfounded",
    first,
    text(
      `${where.zh}${when.zh}的“${first.label.zh}”没有公布数${known.zh}。`,
      `No figure of “${first.label.en}” is published for ${where.en}${when.en === "" ? "" : `, ${when.en}`}${known.en}.`,
    ),
    latest ? { reading: latest.r } : {},
  );
}
