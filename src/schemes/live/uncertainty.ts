import type { SchemeTrial, SchemeUncertainty, UnitUncertainty } from "#contract";
import type { Factor, Method } from "#define";
import { intervals, type Pool, type Sensitivity, sensitivity, type Uncertainty } from "#evaluate/composite";
import { ok, type Result, refuse } from "#kernel";
import { refusals } from "../refusals.ts";
import type { SchemeContent } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { keptOf, peekAt, runsKept } from "./kept.ts";
import { indexOf, type Live, ranksAmong } from "./live.ts";
import { sayFactor } from "./method-words.ts";
import { namedRemarks } from "./named.ts";

/** Recorded with every result: the same question gives the same numbers. */
export const seed = 20_210_101;
/** Rows of the design: with d factors there are 256 · (d + 2) runs. */
export const base = 256;

/** Where a text names no factor, its weights are what is least certain. */
const usual: readonly Factor[] = [{ id: "weights", kind: "weights", spread: 0.25 }];
export const methodOf = ({ method }: SchemeContent): Method => ({ ...method, factors: method.factors ?? usual });

/** Ranks, intervals and indices by unit of the period, in the order of the units. */
export type Explored<U extends Uncertainty = Sensitivity> = {
  readonly found: U;
  readonly places: readonly number[];
  readonly besides: readonly number[];
};
/** The first of all runs, from which intervals are taken; the others tell one factor from another. */
const sample = 2 * base;

/** The runs of a text for a period, done once for a cut on warm threads. */
export function exploredOf(context: SchemeContext, live: Live, period: string, pool: Pool): Promise<Result<Explored>> {
  return runsKept(context, `explored ${live.checksum} ${period}`, async () => {
    const run = live.run(period);
    if (!run.ok) return run;
    const found = await exploredWhole(context, live, period, pool);
    if (!found.ok) return found;
    const explored = placed(live, period, found.value);
    const kept = intervalsOf(live, period, explored);
    keptOf(context, intervalKey(live, period), () => kept);
    return ok(explored);
  });
}

function placed<U extends Uncertainty>({ content, units }: Live, period: string, found: U): Explored<U> {
  const at = new Map(found.units.flatMap(({ row }, i) => ((row.period ?? period) === period ? [[row.unit, i] as const] : [])));
  const besides = (content.besides ?? []).flatMap((unit) => at.get(unit) ?? []);
  return { found, places: units.map(({ id }) => at.get(id) ?? -1), besides };
}

const intervalKey = ({ checksum }: Live, period: string): string => `intervals ${checksum} ${period}`;
/** The interval of a unit's rank where the runs have been done for these figures already; null where not. */
export function intervalKept(
  context: SchemeContext,
  live: Live,
  period: string,
  unit: string,
): { readonly low: number; readonly high: number } | null {
  const kept = peekAt<readonly Interval[]>(context, intervalKey(live, period));
  const { low = null, high = null } = kept?.[live.units.findIndex(({ id }) => id === unit)] ?? {};
  return low === null || high === null ? null : { low, high };
}

/** A panel is explored once for all its periods. */
function exploredWhole(context: SchemeContext, live: Live, period: string, pool: Pool): Promise<Result<Sensitivity>> {
  const isPanel = live.content.since !== undefined;
  return runsKept(context, `runs ${live.checksum} ${isPanel ? "" : period}`, () =>
    sensitivity(live.groundOf(period), methodOf(live.content), { base, seed, pool }),
  );
}

type Said = Omit<SchemeUncertainty, "moment" | "head">;

/** Rank intervals, tied groups, who is ahead of whom, and what the ranks depend on. */
export async function uncertaintyOf(context: SchemeContext, live: Live, period: string, pool: Pool): Promise<Result<Said>> {
  const explored = await exploredOf(context, live, period, pool);
  if (!explored.ok) return explored;
  const { found, places } = explored.value;
  const whole = wholeIn(found, period);
  const rows = new Map((whole?.rows ?? []).map((place, i) => [place, i]));
  const chance = (a: number, b: number): number | null => {
    const [from, to] = [rows.get(a), rows.get(b)];
    return from === undefined || to === undefined || a === b ? null : (whole?.ahead?.[from]?.[to] ?? null);
  };
  return ok({
    ...spreadOf(live, period, explored.value),
    ahead: places.map((a) => places.map((b) => chance(a, b))),
    factors: factorsOf(live, found),
    convergence: convergenceOf(found),
    remarks: namedRemarks(found.remarks, live.name),
  });
}

const wholeIn = ({ periods }: Uncertainty, period: string) => periods.find((one) => (one.period ?? period) === period);

type Trial = NonNullable<SchemeTrial["spread"]>;
type Spread = Omit<Trial, "varied">;
function spreadOf(live: Live, period: string, explored: Explored<Uncertainty>): Spread {
  const { found, places } = explored;
  const own = new Map(places.flatMap((place, unit) => (place < 0 ? [] : [[place, unit] as const])));
  return {
    period,
    seed: found.seed,
    runs: Math.min(sample, found.runs.count),
    refused: found.failed.count,
    units: [...live.units],
    ranks: intervalsOf(live, period, explored),
    tied: (wholeIn(found, period)?.groups ?? [])
      .map((group) => group.flatMap((place) => live.units[own.get(place) ?? -1]?.id ?? []))
      .filter((group) => group.length > 0),
  };
}

/** Intervals and tied groups of a text that is still being composed: the same that `uncertaintyOf` will give for it, in a third of the time. */
export function trialOf(context: SchemeContext, live: Live, period: string, pool: Pool): Promise<Result<Trial>> {
  return runsKept(context, `trial ${live.checksum} ${period}`, async () => {
    const run = live.run(period);
    if (!run.ok) return run;
    const found = await intervals(live.groundOf(period), methodOf(live.content), { base, seed, pool });
    if (!found.ok) return found;
    const varied = (methodOf(live.content).factors ?? []).map((factor) => sayFactor(factor, live.content.tree));
    return ok({ ...spreadOf(live, period, placed(live, period, found.value)), varied });
  });
}

function factorsOf(live: Live, { overall }: Sensitivity): Said["factors"] {
  return (methodOf(live.content).factors ?? []).map((factor, i) => {
    const index = overall?.[i];
    return {
      id: factor.id,
      say: sayFactor(factor, live.content.tree),
      first: index?.first.value ?? null,
      total: index?.total.value ?? null,
      low: index?.total.low ?? null,
      high: index?.total.high ?? null,
    };
  });
}

const convergenceOf = ({ convergence }: Sensitivity): Said["convergence"] =>
  convergence.map(({ runs, ranks }) => ({ runs, width: Math.max(0, ...ranks.map((rank) => (rank ? rank.high - rank.low : 0))) }));

type Interval = Said["ranks"][number];
/** Figures of the rank of each unit. Units beside the ranking take part in every run, and are taken out of it before places are counted. */
function intervalsOf(live: Live, period: string, { found, places, besides }: Explored<Uncertainty>): Interval[] {
  const run = live.run(period);
  const nominal = run.ok ? ranksAmong(indexOf(run.value)) : [];
  return places.map((place, unit): Interval => {
    const own = place < 0 ? null : besides.length > 0 ? withoutOthers(found, place, besides) : (found.units[place]?.rank ?? null);
    const { mean = null, median = null, low = null, high = null } = own ?? {};
    return { nominal: nominal[unit] ?? null, mean, median, low, high };
  });
}

function withoutOthers({ runs }: Uncertainty, place: number, besides: readonly number[]) {
  const ranks = Array.from({ length: Math.min(sample, runs.count) }, (_, run) => {
    const [rank, score] = [runs.rank(run, place), runs.score(run, place)];
    if (rank === null || score === null) return [];
    return [rank - besides.filter((other) => (runs.score(run, other) ?? Number.NEGATIVE_INFINITY) > score).length];
  })
    .flat()
    .sort((a, b) => a - b);
  if (ranks.length === 0) return null;
  const at = (share: number): number => {
    const place = share * (ranks.length - 1);
    const [low, high] = [ranks[Math.floor(place)] ?? 0, ranks[Math.ceil(place)] ?? 0];
    return low + (place - Math.floor(place)) * (high - low);
  };
  return { mean: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length, median: at(0.5), low: at(0.05), high: at(0.95) };
}

/** Surely ahead from this share of runs on: the same as for tied groups. */
const sure = 0.95;

/** What one unit's rank depends on, and which units it cannot be told from. */
export async function unitUncertaintyOf(
  context: SchemeContext,
  live: Live,
  { period, unit }: { readonly period: string; readonly unit: string },
  pool: Pool,
): Promise<Result<Omit<UnitUncertainty, "moment">>> {
  const explored = await exploredOf(context, live, period, pool);
  const place = live.units.findIndex(({ id }) => id === unit);
  const named = live.units[place];
  if (!named) return refuse(refusals.unknownUnit({ unit }));
  if (!explored.ok) return explored;
  const whole = await uncertaintyOf(context, live, period, pool);
  const run = live.run(period);
  if (!whole.ok) return whole;
  if (!run.ok) return run;
  const scores = indexOf(run.value);
  const ranks = ranksAmong(scores);
  const interval = whole.value.ranks[place];
  if (!interval) return refuse(refusals.leftOut({ unit, period }));
  const indices = explored.value.found.byUnit[explored.value.places[place] ?? -1]?.rank;
  return ok({
    period,
    unit: named,
    seed: whole.value.seed,
    runs: whole.value.runs,
    interval,
    tied: live.units.flatMap((other, i) => {
      const ahead = whole.value.ahead[place]?.[i] ?? null;
      const behind = whole.value.ahead[i]?.[place] ?? null;
      const isTied = i !== place && ahead !== null && behind !== null && ahead < sure && behind < sure;
      return isTied ? [{ unit: other, score: scores[i] ?? null, rank: ranks[i] ?? null, ahead }] : [];
    }),
    dependsOn: whole.value.factors.map(({ id, say }, i) => ({
      factor: id,
      say,
      first: indices?.[i]?.first.value ?? null,
      total: indices?.[i]?.total.value ?? null,
    })),
  });
}
