import type { Factor } from "#define";
import { type Built, build, effectiveWeights, type Pool, ranksOf, type Sensitivity, sensitivity } from "#evaluate/composite";
import { type Label, ok, type Result } from "#kernel";
import { type GroundRead, groundOf, type SchemeText } from "./ground.ts";
import type { InputCell } from "./inputs.ts";

/** How what is uncertain was explored; the same words give the same runs. */
export type Exploration = { readonly seed: number; readonly base: number; readonly factors: readonly Factor[] };

type Number0 = number | null;
export type NodeResult = {
  readonly id: string;
  readonly parent: string | null;
  readonly level: number;
  readonly weight: number;
  readonly share: number;
  readonly scores: readonly Number0[];
  readonly ranks: readonly Number0[];
};
export type Interval = {
  readonly mean: Number0;
  readonly median: Number0;
  /** Five and ninety-five per cent of the runs. */
  readonly low: Number0;
  readonly high: Number0;
};
/** All that follows from a scheme and the cells of a bundle. Lists stand in the order of `units`. */
export type Computed = {
  readonly period: string;
  readonly units: readonly { readonly id: string; readonly label: Label }[];
  readonly scores: readonly Number0[];
  readonly ranks: readonly Number0[];
  readonly nodes: readonly NodeResult[];
  readonly intervals: readonly Interval[];
  /** Units that no evidence sets apart, best first. */
  readonly tied: readonly (readonly string[])[];
  readonly factors: readonly { readonly id: string; readonly first: Number0; readonly total: Number0 }[];
  readonly runs: number;
  readonly refused: number;
  /** By run, one number per factor. */
  readonly picks: readonly (readonly number[])[];
  readonly filled: readonly {
    readonly leaf: string;
    readonly unit: string;
    readonly value: number;
    readonly sd: Number0;
    readonly from: string | null;
  }[];
  readonly remarks: readonly { readonly code: string; readonly say: Label }[];
};

type Given = {
  readonly text: SchemeText;
  readonly cells: readonly InputCell[];
  readonly period: string;
  readonly exploration: Exploration;
};

/**
 * Scores, ranks, intervals and tied groups of the ranked units, from nothing but what stands in a bundle.
 * @refuses what a step or the exploration refuses
 */
export async function recompute({ text, cells, period, exploration }: Given, pool?: Pool): Promise<Result<Computed>> {
  const read = groundOf(text, cells);
  if (!read.ok) return read;
  const built = build(read.value.ground, text.method);
  if (!built.ok) return built;
  const { seed, base, factors } = exploration;
  const method = { steps: text.method.steps, factors };
  const found = await sensitivity(read.value.ground, method, { base, seed, ...(pool ? { pool } : {}) });
  return found.ok ? ok(saidOf(read.value, built.value, found.value, period)) : found;
}

const knownOf = (value: number | undefined): Number0 => (value === undefined || Number.isNaN(value) ? null : value);

/** Ranks among the ranked units alone. */
const ranksAmong = (scores: readonly Number0[]): readonly Number0[] =>
  [...ranksOf(Float64Array.from(scores, (score) => score ?? Number.NaN))].map((rank) => (rank === 0 ? null : rank));

function saidOf({ units }: GroundRead, built: Built, found: Sensitivity, period: string): Computed {
  const ranked = units.filter(({ role }) => role === "ranked");
  const { frame } = built.ground;
  const rows = new Map(built.rows.flatMap(({ unit, period: of }, at) => (of === period ? [[unit, at] as const] : [])));
  const at = ranked.map(({ unit }) => rows.get(unit) ?? -1);
  const scoresAt = (node: number): readonly Number0[] => at.map((row) => (row < 0 ? null : knownOf(built.scores[node]?.[row])));
  const scores = scoresAt(frame.root);
  const shares = effectiveWeights(frame, built.state.weights);
  const unitAt = new Map(at.flatMap((row, i) => (row < 0 ? [] : [[row, ranked[i]?.unit ?? ""] as const])));
  return {
    period,
    units: ranked.map(({ unit, unitLabel }) => ({ id: unit, label: unitLabel })),
    scores,
    ranks: ranksAmong(scores),
    nodes: frame.nodes.map(({ id, parent }, place) => {
      const own = scoresAt(place);
      const [level, weight, share] = [frame.level[place] ?? 1, built.state.weights[place] ?? 0, shares[place] ?? 0];
      return { id, parent, level, weight, share, scores: own, ranks: ranksAmong(own) };
    }),
    ...spreadOf(found, period, ranked, units),
    filled: built.state.filled.flatMap(({ row, leaf, value, sd, from }) => {
      const unit = unitAt.get(row);
      return unit === undefined ? [] : [{ leaf: frame.nodes[leaf]?.id ?? "", unit, value, sd, from: from ?? null }];
    }),
    remarks: built.state.remarks.map(({ code, say }) => ({ code, say })),
  };
}

type Units = GroundRead["units"];
type Spread = Pick<Computed, "intervals" | "tied" | "factors" | "runs" | "refused" | "picks">;

function spreadOf(found: Sensitivity, period: string, ranked: Units, all: Units): Spread {
  const places = new Map(found.units.flatMap(({ row }, at) => (row.period === period ? [[row.unit, at] as const] : [])));
  const besides = all.flatMap(({ unit, role }) => (role === "beside" ? (places.get(unit) ?? []) : []));
  const whole = found.periods.find((one) => one.period === period);
  const names = new Map([...places].map(([unit, at]) => [at, unit]));
  const isRanked = new Set(ranked.map(({ unit }) => unit));
  return {
    intervals: ranked.map(({ unit }) => intervalOf(found, places.get(unit), besides)),
    tied: (whole?.groups ?? [])
      .map((group) => group.flatMap((at) => names.get(at) ?? []).filter((unit) => isRanked.has(unit)))
      .filter((group) => group.length > 0),
    factors: found.factors.map((id, at) => ({
      id,
      first: found.overall?.[at]?.first.value ?? null,
      total: found.overall?.[at]?.total.value ?? null,
    })),
    runs: found.runs.count,
    refused: found.failed.count,
    picks: Array.from({ length: found.runs.count }, (_, run) => found.factors.map((_, factor) => found.runs.pick(run, factor))),
  };
}

const noInterval: Interval = { mean: null, median: null, low: null, high: null };

/** Units beside the ranking took part in every run, and are taken out of it before places are counted. */
function intervalOf({ units, runs }: Sensitivity, place: number | undefined, besides: readonly number[]): Interval {
  if (place === undefined) return noInterval;
  if (besides.length === 0) {
    const rank = units[place]?.rank;
    return rank ? { mean: rank.mean, median: rank.median, low: rank.low, high: rank.high } : noInterval;
  }
  const ranks = Array.from({ length: runs.count }, (_, run) => {
    const [rank, score] = [runs.rank(run, place), runs.score(run, place)];
    if (rank === null || score === null) return [];
    return [rank - besides.filter((other) => (runs.score(run, other) ?? Number.NEGATIVE_INFINITY) > score).length];
  })
    .flat()
    .sort((a, b) => a - b);
  if (ranks.length === 0) return noInterval;
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  return { mean, median: quantile(ranks, 0.5), low: quantile(ranks, 0.05), high: quantile(ranks, 0.95) };
}

function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (place - Math.floor(place)) * (high - low);
}
