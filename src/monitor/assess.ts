import type { Status } from "#contract";
import type { Indicator, Target } from "#define";
import { type PaceBasis, type Pace as PaceOf, paceBasis } from "#evaluate";
import { convert, type Day, monthsBetween, type Period, type Quantity, unitOf } from "#kernel";
import type { ReadingFigure } from "#ledger";
import { homeOf, type ReadingContext } from "./context.ts";
import { readAt, seriesOf } from "./figure.ts";
import { type Base, baseOf, type Goal, goalOf } from "./goal.ts";
import { issuedVerdict } from "./issued.ts";
import { type Known, knownOf, settlesOnce, withBase } from "./known.ts";
import { milestoneVerdict } from "./milestone.ts";
import { openReason, reasonOf, type Words, waveringOf } from "./reason.ts";
import { statusOf } from "./status.ts";
import { lastVerdict, resultVerdict, runningVerdict, type Situation, type Verdict } from "./verdict.ts";

/** All that is known and concluded about one target on a day. */
export type Assessment = {
  readonly target: Target;
  readonly indicator: Indicator;
  readonly goal: Goal | null;
  readonly base: Base | null;
  readonly series: readonly Known[];
  readonly points: readonly Known[];
  readonly latest: Known | null;
  /** The reading behind `latest`, and its exact value in the target's unit. */
  readonly reading: ReadingFigure | null;
  readonly exact: Quantity | null;
  readonly basis: PaceBasis;
  readonly pace: PaceOf<Known> | null;
  readonly status: Status;
  readonly lastStatus: Status | null;
  readonly reachedFirst: Known | null;
  /** For sorting: kept over needed pace, of the last status where it waits. */
  readonly ratio: number | null;
};

/** A flow of ten months is not a year's: only periods of the full release interval enter a pace. */
export const isWhole = (indicator: Indicator, period: Period): boolean =>
  indicator.kind !== "flow" || isYear(period) || monthsBetween(period.from, period.until) >= Math.min(12, indicator.release.everyMonths);
const isYear = ({ from, until }: Period): boolean => from.slice(4) === until.slice(4) && from < until;

const ratioKinds = new Set(["ratio", "rate", "rank", "index"]);
const isCount = (indicator: Indicator): boolean => {
  const { dims, exponent } = unitOf(indicator.unit);
  return exponent === 0 && !("money" in dims) && Object.keys(dims).length === 1;
};

function situationOf(
  context: ReadingContext,
  target: Target,
  indicator: Indicator,
  goal: Goal,
  a: Pick<Assessment, "series" | "points">,
): Situation {
  const growth = indicator.publishedGrowth;
  return {
    series: a.series,
    points: a.points,
    goal: { value: goal.value, due: target.due, strict: target.comparator === "more-than" },
    direction: indicator.better === "lower" ? -1 : 1,
    isRatio: ratioKinds.has(indicator.kind),
    isCount: isCount(indicator),
    settlesOnce: settlesOnce(indicator),
    everyMonths: indicator.release.everyMonths,
    published: (period) => (growth === undefined ? undefined : publishedGrowth(context, growth, period)),
  };
}

function publishedGrowth(context: ReadingContext, growth: string, period: string): number | undefined {
  const r = readAt(context, growth, homeOf(context), period);
  return r.kind === "figure" && r.quantity.unit === "percent" ? Number(r.quantity.digits) / 10 ** (r.quantity.scale + 2) : undefined;
}

/** Judges one target on the day of the question. */
export function assess(context: ReadingContext, target: Target): Assessment {
  const { plan, asOf } = context;
  const indicator = plan.indicator(target.indicator);
  const base = baseOf(context, target, indicator);
  const goal = goalOf(target, indicator, base);
  const readings = seriesOf(context, indicator.id, homeOf(context)).filter((r) => isWhole(indicator, r));
  const series = readings.flatMap((r) => knownOf(r, target) ?? []);
  const reading = readings.at(-1) ?? null;
  const points = withBase(series, base, asOf);
  const latest = series.at(-1) ?? null;
  const before = points.at(-2)?.value;
  const basis = paceBasis({ isRatio: ratioKinds.has(indicator.kind), isCount: isCount(indicator), goal: goal?.value ?? 0, before });
  const exact = reading && convert(reading.quantity, target.unit);
  const facts = { target, indicator, goal, base, series, points, latest, basis, reading, exact: exact?.ok ? exact.value : null };
  return { ...facts, ...judge(context, facts) };
}

type Facts = Omit<Assessment, "pace" | "status" | "lastStatus" | "reachedFirst" | "ratio">;
type Judged = Pick<Assessment, "pace" | "status" | "lastStatus" | "reachedFirst" | "ratio">;
const plain = (status: Status, reachedFirst: Known | null = null, lastStatus: Status | null = null): Judged => ({
  pace: null,
  status,
  lastStatus,
  reachedFirst,
  ratio: null,
});

function judge(context: ReadingContext, f: Facts): Judged {
  const { target, indicator, goal, series } = f;
  const { asOf } = context;
  const { strength } = target.wording;
  if (target.notMeasurable) return plain(statusOf("not-measurable", target.notMeasurable));
  if (target.gates) {
    const { gates } = target;
    const at = (day: Day) => milestoneVerdict(series, gates, target.due, day, indicator.release.everyMonths);
    return yesNo(at, f, asOf, strength);
  }
  if (indicator.kind === "flag" || target.comparator === "issued")
    return yesNo((day) => issuedVerdict(series, target.due, day), f, asOf, strength);
  if (goal === null) return plain(statusOf(asOf < target.due ? (f.latest ? "not-decidable" : "no-data") : "awaiting", openReason(target)));
  return judgeNumber(context, f, goal);
}

type YesNo = ReturnType<typeof issuedVerdict>;
function yesNo(at: (day: Day) => YesNo, f: Facts, asOf: Day, strength: Target["wording"]["strength"]): Judged {
  const now = at(asOf);
  const before = now.id === "awaiting" ? at(f.latest && f.latest.on < f.target.due ? f.latest.on : dayBefore(f.target.due)) : null;
  const lastStatus = before && statusOf(before.id, before.reason);
  return plain(statusOf(now.id, now.reason, null, strength), now.reachedFirst, lastStatus);
}
const dayBefore = (due: Day): Day => `${Number(due.slice(0, 4)) - 1}-12-31` as Day;

const pastGoal = (v: Verdict): boolean => v.id === "reached" || v.id === "reached-early";
/** Past the goal nothing is needed any more; the pace that was made stays. */
const settled = (p: Verdict["pace"]): Verdict["pace"] => p && { ...p, needed: null, ratio: null };

function judgeNumber(context: ReadingContext, f: Facts, goal: Goal): Judged {
  const { target, indicator } = f;
  const { asOf } = context;
  const s = situationOf(context, target, indicator, goal, f);
  const words: Words = { target, goal, places: indicator.places, everyMonths: indicator.release.everyMonths, asOf };
  const status = (v: Verdict) => statusOf(v.id, reasonOf(words, v), waveringOf(v), target.wording.strength);
  if (asOf < target.due) {
    const v = runningVerdict(s, asOf);
    return {
      pace: pastGoal(v) ? settled(v.pace) : v.pace,
      status: status(v),
      lastStatus: null,
      reachedFirst: v.reachedFirst,
      ratio: v.pace?.ratio ?? null,
    };
  }
  const v = resultVerdict(s);
  const waits = v.id === "awaiting" || v.id === "unconfirmed";
  const last = lastVerdict(s);
  return {
    pace: pastGoal(v) ? settled(v.pace) : last.verdict.pace,
    status: status(v),
    lastStatus: waits ? status(last.verdict) : null,
    reachedFirst: v.reachedFirst,
    ratio: last.verdict.pace?.ratio ?? null,
  };
}
