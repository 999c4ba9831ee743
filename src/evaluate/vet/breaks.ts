import { twoSided } from "../composite/analyse/student.ts";
import type { TooFew } from "./digits.ts";

export type Dated = { readonly period: string; readonly value: number };
export type UnitSeries = { readonly unit: string; readonly points: readonly Dated[] };
/** How a step goes on: it stays, it is taken back in the next period, or there is no next period yet. */
export type After = "stays" | "falls-back" | "not-known";
export type Break = {
  readonly unit: string;
  readonly period: string;
  readonly previous: Dated;
  readonly value: number;
  /** Growth in logarithms: the unit's own, that of the middle unit of its peers, and the usual distance between the two. */
  readonly growth: number;
  readonly peers: number;
  readonly usual: number;
  readonly score: number;
  readonly after: After;
  /** Of so large a step somewhere in a series of this length. */
  readonly chance: number;
};
export type BreakRules = {
  readonly leastPeriods: number;
  readonly leastPeers: number;
  /** Freedom of Student's distribution that scores are held against: few, for figures of this kind have heavy tails. */
  readonly freedom: number;
  /** Least usual distance: rounding makes small ones mean nothing. */
  readonly leastUsual: number;
};

/** What makes a median distance from the median the deviation of a normal distribution. */
const ofNormal = 1.4826;
const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

/**
 * The largest step of each unit's series against its own usual one and against its peers in the same period. A step all peers take (a census, a new
 * scope) stands out in none of them. Scores are modified z-scores (median and median distance), the wider of own and peers' counts.
 * @param series  positive values in the order of periods, one step between neighbours
 * @source B. Iglewicz and D. Hoaglin, How to detect and handle outliers (1993); Student's tail and the wider scale are ours
 */
export function breaks(
  series: readonly UnitSeries[],
  rules: BreakRules,
): { readonly tested: readonly Break[]; readonly left: readonly (TooFew & { readonly unit: string })[] } {
  const growths = series.map(({ unit, points }) => ({ unit, points, steps: stepsOf(points) }));
  const long = growths.filter(({ steps }) => steps.length >= rules.leastPeriods);
  const left = growths
    .filter(({ steps }) => steps.length < rules.leastPeriods)
    .map(({ unit, steps }) => ({ kind: "too-few" as const, unit, count: steps.length, needed: rules.leastPeriods }));
  const byPeriod = new Map<string, number[]>();
  for (const { steps } of long) for (const { period, growth } of steps) byPeriod.set(period, [...(byPeriod.get(period) ?? []), growth]);
  const middles = new Map(
    [...byPeriod].filter(([, all]) => all.length >= rules.leastPeers).map(([period, all]) => [period, middleOf(all)]),
  );
  return { tested: long.flatMap((unit) => largest(unit, middles, rules) ?? []), left };
}

type Step = { readonly period: string; readonly previous: Dated; readonly value: number; readonly growth: number };
const stepsOf = (points: readonly Dated[]): readonly Step[] =>
  points.flatMap(({ period, value }, n) => {
    const previous = points[n - 1];
    return previous && previous.value > 0 && value > 0 ? [{ period, previous, value, growth: Math.log(value / previous.value) }] : [];
  });

type Middle = { readonly middle: number; readonly usual: number };
const middleOf = (values: readonly number[]): Middle => {
  const middle = median(values);
  return { middle, usual: ofNormal * median(values.map((v) => Math.abs(v - middle))) };
};

function largest(
  { unit, steps }: { readonly unit: string; readonly steps: readonly Step[] },
  middles: ReadonlyMap<string, Middle>,
  { freedom, leastUsual, leastPeriods }: BreakRules,
): Break | undefined {
  const rests = steps.flatMap((step) => {
    const peers = middles.get(step.period);
    return peers ? [{ ...step, peers, rest: step.growth - peers.middle }] : [];
  });
  if (rests.length < leastPeriods) return undefined;
  const own = ofNormal * median(rests.map(({ rest }) => Math.abs(rest)));
  const scored = rests.map((step, n) => {
    const usual = Math.max(own, step.peers.usual, leastUsual);
    return { ...step, usual, score: step.rest / usual, after: afterOf(step.rest, rests[n + 1]?.rest) };
  });
  const worst = scored.reduce((a, b) => (Math.abs(b.score) > Math.abs(a.score) ? b : a));
  const { period, previous, value, growth, peers, usual, score, after } = worst;
  const one = twoSided(score, freedom);
  return {
    unit,
    period,
    previous,
    value,
    growth,
    peers: peers.middle,
    usual,
    score,
    after,
    chance: -Math.expm1(scored.length * Math.log1p(-one)),
  };
}

const afterOf = (rest: number, next: number | undefined): After =>
  next === undefined ? "not-known" : next * rest < 0 && Math.abs(next) >= Math.abs(rest) / 2 ? "falls-back" : "stays";
