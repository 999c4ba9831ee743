import type { Method } from "#define";
import { ok, type Result, refuse } from "#kernel";
import { build } from "../build.ts";
import type { Ground } from "../state.ts";
import { pointsOf, type Spread, saltelliOf } from "./design.ts";
import { checkPicks, faultsOf, picksAt } from "./factors.ts";
import { indicesAt, uncertaintyOf } from "./gather.ts";
import { indicesOf } from "./indices.ts";
import { alone, type Pool } from "./pool.ts";
import { exploreRefusals as refusals } from "./refusals.ts";
import * as remarks from "./remarks.ts";
import type { OutputIndices, Sensitivity, Uncertainty } from "./results.ts";
import { checkpointsOf } from "./summary.ts";
import { type Nominal, nominalOf, type Plan, taskOf } from "./task.ts";

type Common = {
  /** Recorded with the result: the same seed gives the same figures on any number of threads. */
  readonly seed: number;
  /** How points are spread. Default `sobol`. */
  readonly spread?: Spread;
  /** Threads to compute on; the calling one alone where none is given. */
  readonly pool?: Pool;
};
export type UncertaintyOptions = Common & { readonly runs: number };
export type SensitivityOptions = Common & {
  /** Rows of the design; a power of two is best. */
  readonly base: number;
  /** How often the terms of an index are resampled for its interval. Default 100. */
  readonly bootstrap?: number;
  /** Whether outputs are taken against their mean first. Default true; the reference does not. */
  readonly centred?: boolean;
};

const [leastRuns, leastBase] = [20, 16];
/** Runs × rows that are kept: twelve bytes each. */
const mostResults = 30_000_000;

/**
 * The index again and again, with each factor of the method anywhere in its range: intervals of scores and ranks, who is ahead of whom, and how sure.
 * @refuses evaluate/noFactor, tooFewRuns, tooManyRuns, everyRunFailed, what is wrong with a factor, and whatever the index itself refuses
 */
export async function uncertainty(ground: Ground, method: Method, options: UncertaintyOptions): Promise<Result<Uncertainty>> {
  const { runs, seed, spread = "sobol" } = options;
  const nominal = opened(ground, method, runs, leastRuns, runs, seed);
  if (!nominal.ok) return nominal;
  const factors = method.factors ?? [];
  const picks = picksAt(factors, pointsOf(spread, runs, factors.length, seed));
  return explored({ ground, method, seed, runs, sample: runs, picks, analysis: null }, nominal.value, options.pool);
}

/**
 * Given runs again, such as those recorded with a release or written by another program.
 * @param picks  for each run one number per factor: an option or set counted from 0, a realisation, or a share
 * @refuses evaluate/picksDiffer, and what `uncertainty` refuses
 */
export async function replay(
  ground: Ground,
  method: Method,
  picks: readonly (readonly number[])[],
  { seed, pool }: Pick<Common, "seed" | "pool">,
): Promise<Result<Uncertainty>> {
  const nominal = opened(ground, method, picks.length, 1, picks.length, seed);
  if (!nominal.ok) return nominal;
  const checked = checkPicks(method.factors ?? [], picks);
  if (!checked.ok) return checked;
  const runs = picks.length;
  return explored({ ground, method, seed, runs, sample: runs, picks: checked.value, analysis: null }, nominal.value, pool);
}

/**
 * Which factors the ranks depend on: first-order and total indices of the mean places moved, and of each unit's own score and rank.
 * @refuses what `uncertainty` refuses
 */
export async function sensitivity(ground: Ground, method: Method, options: SensitivityOptions): Promise<Result<Sensitivity>> {
  const { base, seed, spread = "sobol", bootstrap = 100, centred = true } = options;
  const factors = method.factors ?? [];
  const runs = base * (factors.length + 2);
  const nominal = opened(ground, method, base, leastBase, runs, seed);
  if (!nominal.ok) return nominal;
  const picks = picksAt(factors, saltelliOf(spread, base, factors.length, seed));
  const analysis = { base, options: { bootstrap, seed, centred } };
  const plan: Plan = { ground, method, seed, runs, sample: 2 * base, picks, analysis };
  const task = taskOf(plan);
  const failures = await (options.pool ?? alone).run(task);
  const whole = uncertaintyOf(task, nominal.value, failures);
  if (!whole.ok) return whole;
  const shifts = Float64Array.from({ length: runs }, (_, run) => whole.value.runs.shift(run) ?? Number.NaN);
  const overallAt = (count: number): OutputIndices =>
    indicesOf({ base: count, factors: factors.length, y: firstOf(shifts, base, count) }, analysis.options);
  const overall = overallAt(base);
  const left = leftOut(shifts, base);
  return ok({
    ...whole.value,
    base,
    factors: factors.map(({ id }) => id),
    overall,
    byUnit: whole.value.units.map(({ row }, place) => ({ row, ...indicesAt(task, place) })),
    indexConvergence: checkpointsOf(base).map((count) => ({ base: count, overall: overallAt(count) })),
    remarks: [
      ...whole.value.remarks,
      ...(left > 0 ? [remarks.designRowsLeftOut(left, base)] : []),
      ...(overall === null ? [remarks.nothingVaries(base)] : []),
    ],
  });
}

/**
 * The intervals of `sensitivity`, run for run the same, without the runs that tell one factor from another: quick enough for a text still being composed.
 * @refuses what `uncertainty` refuses
 */
export async function intervals(
  ground: Ground,
  method: Method,
  { base, seed, spread = "sobol", pool }: Omit<SensitivityOptions, "bootstrap" | "centred">,
): Promise<Result<Uncertainty>> {
  const factors = method.factors ?? [];
  const runs = 2 * base;
  const nominal = opened(ground, method, base, leastBase, runs, seed);
  if (!nominal.ok) return nominal;
  const picks = picksAt(factors, saltelliOf(spread, base, factors.length, seed)).subarray(0, runs * factors.length);
  return explored({ ground, method, seed, runs, sample: runs, picks, analysis: null }, nominal.value, pool);
}

/** The index as it stands, where everything asked for holds. */
function opened(ground: Ground, method: Method, asked: number, least: number, runs: number, seed: number): Result<Nominal> {
  const built = build(ground, method);
  if (!built.ok) return built;
  const rows = ground.table.rows.length;
  const faults = [
    ...faultsOf(method.factors ?? [], method.steps, built.value),
    ...(Number.isSafeInteger(seed) && seed >= 0 ? [] : [refusals.seedNotWhole({ seed })]),
    ...(asked >= least && Number.isInteger(asked) ? [] : [refusals.tooFewRuns({ runs: asked, least })]),
    ...(runs * rows <= mostResults ? [] : [refusals.tooManyRuns({ runs, rows, most: mostResults })]),
  ];
  return faults.length > 0 ? refuse(...faults) : ok(nominalOf(built.value));
}

async function explored(plan: Plan, nominal: Nominal, pool = alone): Promise<Result<Uncertainty>> {
  const task = taskOf(plan);
  return uncertaintyOf(task, nominal, await pool.run(task));
}

/** The same design with fewer rows: the first of each block. */
function firstOf(y: Float64Array, base: number, count: number): Float64Array {
  const first = new Float64Array((y.length / base) * count);
  for (let block = 0; block * base < y.length; block += 1) first.set(y.subarray(block * base, block * base + count), block * count);
  return first;
}

/** Rows of the design with a run that gave no result. */
function leftOut(y: Float64Array, base: number): number {
  let left = 0;
  for (let row = 0; row < base; row += 1) {
    let whole = true;
    for (let run = row; run < y.length; run += base) if (Number.isNaN(y[run])) whole = false;
    if (!whole) left += 1;
  }
  return left;
}
