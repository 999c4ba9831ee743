import type { StatusId } from "#contract";
import { classify, type Pace, type PaceBasis, type PaceClass, pace, paceBasis, yearsApart } from "#evaluate";
import type { Day } from "#kernel";
import type { Known } from "./known.ts";

/** Everything a verdict on a number depends on; no name of any indicator. */
export type Situation = {
  /** Figures published for the indicator itself, oldest first. */
  readonly series: readonly Known[];
  /** The same with the plan's base. */
  readonly points: readonly Known[];
  readonly goal: { readonly value: number; readonly due: Day; readonly strict: boolean };
  readonly direction: 1 | -1;
  readonly isRatio: boolean;
  readonly isCount: boolean;
  /** Passing the goal once settles it. */
  readonly settlesOnce: boolean;
  readonly everyMonths: number;
  /** The issuer's own growth, by the period it is given for. */
  readonly published: (period: string) => number | undefined;
};

/** Why a verdict came out as it did: the rule's name, for the words. */
export type Rule =
  | "no-figure"
  | "passed"
  | "sample-passed"
  | "older-than-allowed"
  | "one-point"
  | "bound-undecided"
  | "pace"
  | "result"
  | "no-result";
export type Verdict = {
  readonly id: StatusId;
  readonly rule: Rule;
  readonly latest: Known | null;
  readonly pace: Pace<Known> | null;
  /** The class of the three-year rate, where it is another one. */
  readonly wavering: PaceClass | null;
  readonly reachedFirst: Known | null;
};

/** A figure is stale once it is older than one and a half release intervals. */
const staleAfter = 1.5;

type End = "low" | "high";
const passes = (s: Situation, value: number): boolean => {
  const ahead = (value - s.goal.value) * s.direction;
  return s.goal.strict ? ahead > 0 : ahead >= 0;
};
const worstEnd = (s: Situation): End => (s.direction === 1 ? "low" : "high");
const bestEnd = (s: Situation): End => (s.direction === 1 ? "high" : "low");
const certainlyPasses = (s: Situation, p: Known): boolean => passes(s, p[worstEnd(s)]);
const mayPass = (s: Situation, p: Known): boolean => passes(s, p[bestEnd(s)]);

export const isStale = (on: Day, asOf: Day, everyMonths: number): boolean => yearsApart(on, asOf) * 12 > staleAfter * everyMonths + 0.01;

export function basisOf(s: Situation, points: readonly Known[]): PaceBasis {
  return paceBasis({ isRatio: s.isRatio, isCount: s.isCount, goal: s.goal.value, before: points.at(-2)?.value });
}

/** The pace with the latest point read at its value, or at one end of its range. */
export function paceAt(s: Situation, asOf: Day, end?: End): Pace<Known> | null {
  const points = s.points.filter((p) => p.on <= asOf);
  const latest = points.at(-1);
  if (latest === undefined) return null;
  const read = end === undefined ? points : [...points.slice(0, -1), { ...latest, value: latest[end] }];
  const before = points.at(-2);
  const yearly = before !== undefined && Math.abs(yearsApart(before.on, latest.on) - 1) < 0.02;
  const published = yearly && end === undefined ? s.published(latest.period) : undefined;
  return pace(read, { on: s.goal.due, value: s.goal.value }, asOf, basisOf(s, points), published);
}

const classOf = (s: Situation, p: Pace<Known>): PaceClass => classify(p.actual.perYear, p.needed, s.direction);

/** The first point that surely passed. */
export const firstPassing = (s: Situation, until: Day): Known | null =>
  s.series.find((p) => p.on <= until && p.qualifier !== "sample" && certainlyPasses(s, p)) ?? null;

type Found = Omit<Verdict, "latest" | "reachedFirst">;
const found = (id: StatusId, rule: Rule, p: Pace<Known> | null = null, wavering: PaceClass | null = null): Found => ({
  id,
  rule,
  pace: p,
  wavering,
});

/** The class, when every value the latest figure may stand for falls into it; a bound that leaves two open decides nothing. */
function byPace(s: Situation, asOf: Day, latest: Known): Found {
  const p = paceAt(s, asOf);
  if (p === null) return found("not-decidable", "one-point");
  const own = classOf(s, p);
  const ends = latest.low === latest.high ? [] : (["low", "high"] as const).map((end) => classAtEnd(s, asOf, latest, end));
  if (ends.some((c) => c !== own)) return found("not-decidable", "bound-undecided", p);
  const slower = p.threeYear === null ? own : classify(p.threeYear.perYear, p.needed, s.direction);
  return found(own, "pace", p, slower === own ? null : slower);
}

function classAtEnd(s: Situation, asOf: Day, latest: Known, end: End): PaceClass | "passed" {
  if (passes(s, latest[end])) return "passed";
  const p = paceAt(s, asOf, end);
  return p === null ? "passed" : classOf(s, p);
}

/**
 * The status while the goal may still be reached: exactly one, in the order of the rules. A gap, a single point or an undecided bound gives no verdict.
 * @param asOf  before the due day
 */
export function runningVerdict(s: Situation, asOf: Day): Verdict {
  const latest = s.series.filter((p) => p.on <= asOf).at(-1) ?? null;
  const first = firstPassing(s, asOf);
  const answer = (f: Found): Verdict => ({ ...f, latest, reachedFirst: f.id === "reached-early" ? first : null });
  if (latest === null) return answer(found("no-data", "no-figure"));
  const fresh = !isStale(latest.on, asOf, s.everyMonths);
  if (latest.qualifier === "sample" && passes(s, latest.value) && fresh)
    return answer(found("unconfirmed", "sample-passed", paceAt(s, asOf)));
  if (stillPassed(s, latest, first) && (s.settlesOnce || fresh)) return answer(found("reached-early", "passed", paceAt(s, asOf)));
  if (!fresh) return answer(found("stale", "older-than-allowed", paceAt(s, asOf)));
  return answer(byPace(s, asOf, latest));
}

/** Passed by the latest figure, or earlier by one that the latest (a floor below the goal) does not contradict. */
const stillPassed = (s: Situation, latest: Known, first: Known | null): boolean =>
  latest.qualifier !== "sample" && (certainlyPasses(s, latest) || (s.settlesOnce && first !== null && mayPass(s, latest)));

/**
 * The status from the due day on. Judged only by a figure for the due period, or where the goal was passed before and cannot be unpassed;
 * otherwise it waits for its figure.
 * @returns `rule` says `result` where judged, `no-result` or `bound-undecided` where it waits
 */
export function resultVerdict(s: Situation): Verdict {
  const { due } = s.goal;
  const series = s.series.filter((p) => p.on <= due);
  const latest = series.at(-1) ?? null;
  const first = firstPassing(s, due);
  const answer = (f: Found, reachedFirst: Known | null = null): Verdict => ({ ...f, latest, reachedFirst });
  const p = paceAt(s, due);
  if (latest !== null && s.settlesOnce && first !== null && first.on < due && stillPassed(s, latest, first))
    return answer(found("reached-early", "passed", p), first);
  if (latest === null) return answer(found("awaiting", "no-result"));
  if (latest.on < due) return answer(found("awaiting", "no-result", p));
  if (latest.qualifier === "sample") return answer(found("unconfirmed", "sample-passed", p));
  if (certainlyPasses(s, latest)) return answer(found("reached", "result", p), latest);
  return mayPass(s, latest) ? answer(found("awaiting", "bound-undecided", p)) : answer(found("missed", "result", p));
}

/** The status as it last could be computed, at the end of the last period before the due day whose figure decides. */
export function lastVerdict(s: Situation): { readonly verdict: Verdict; readonly on: Day | null } {
  const decisive = s.series.filter((p) => p.on < s.goal.due && p.low === p.high).at(-1);
  const fallback = s.series.filter((p) => p.on <= s.goal.due).at(-1);
  const on = (decisive ?? fallback)?.on ?? null;
  return { verdict: runningVerdict(s, on ?? s.goal.due), on };
}
