import type { Method } from "#define";
import type { Refusal } from "#kernel";
import type { Ground } from "../state.ts";
import { type IndicesOf, type IndicesOptions, openIndices } from "./indices.ts";
import { type Ahead, addAhead } from "./pairs.ts";
import type { Phase } from "./pool-words.ts";
import { openRanking } from "./ranking.ts";
import { openReplicate } from "./replicate.ts";
import { checkpointsOf, openSummary } from "./summary.ts";

/**
 * What the threads compute together: plain data that travels once, and tables in shared memory, each cell of which one chunk writes. So the figures are
 * the same on any number of threads, and nothing is sent back.
 */
export type Task = {
  readonly ground: Ground;
  readonly method: Method;
  readonly seed: number;
  /** Rows of the ground that are ranked among each other. */
  readonly groups: readonly (readonly number[])[];
  readonly runs: number;
  /** Runs × factors. */
  readonly picks: Float64Array<SharedArrayBuffer>;
  /** Runs × rows. */
  readonly scores: Float64Array<SharedArrayBuffer>;
  readonly ranks: Int32Array<SharedArrayBuffer>;
  /** By run: 1 where there is no result. */
  readonly failed: Uint8Array<SharedArrayBuffer>;
  /** Which runs are taken together for the distribution of ranks: the first so many. */
  readonly sample: number;
  /** Rows × summary. */
  readonly summary: Float64Array<SharedArrayBuffer>;
  readonly ahead: Ahead | null;
  readonly analysis: Analysis | null;
};

/** Sensitivity of each row's score and rank: rows × (score, rank) × factors × six figures. */
export type Analysis = { readonly base: number; readonly options: IndicesOptions; readonly indices: Float64Array<SharedArrayBuffer> };

/** Runs that did not give a result, by reason: how many, the first of them, and what it said. */
export type Failures = readonly { readonly first: number; readonly count: number; readonly refusal: Refusal }[];

/** What one thread can do of a task, chunk by chunk. */
export type Work = {
  readonly replicate: (chunk: number) => void;
  readonly summarise: (chunk: number) => void;
  /** After the last chunk of the runs: hands in what was counted. */
  readonly settle: () => Failures;
};

/** Runs of a chunk are few enough that a service answers between two chunks. */
const runsAtOnce = ({ ground }: Pick<Task, "ground">): number =>
  Math.max(1, Math.min(64, Math.floor(4_000_000 / (1 + ground.table.rows.length * ground.table.columns.length))));
const rowsAtOnce = 4;

/** How many chunks a part of a task has. */
export const chunksOf = (task: Task, phase: Phase): number =>
  phase === "replicate" ? Math.ceil(task.runs / runsAtOnce(task)) : Math.ceil(task.ground.table.rows.length / rowsAtOnce);

export function openWork(task: Task): Work {
  const rows = task.ground.table.rows.length;
  const replicate = openReplicate(task.ground, task.method, task.seed);
  const rank = openRanking(task.groups);
  const factors = task.method.factors?.length ?? 0;
  const failures = new Map<string, { first: number; count: number; refusal: Refusal }>();
  const count = task.ahead && addAhead(task.ahead, task.groups);
  const order = orderOf(task);
  const atOnce = runsAtOnce(task);
  const indicesOf = task.analysis && openIndices(task.analysis.options);
  const summarise = openSummary(task, checkpointsOf(task.sample));
  return {
    replicate: (chunk) => {
      for (let i = chunk * atOnce; i < Math.min(task.runs, (chunk + 1) * atOnce); i += 1) {
        const run = order(i);
        const refusal = replicate(task.picks, run * factors, task.scores, run * rows);
        if (refusal) fail(failures, task.failed, run, refusal);
        rank(task.scores, run * rows, task.ranks, run * rows);
        if (run < task.sample) count?.add(task.ranks, run * rows);
      }
    },
    summarise: (chunk) => {
      for (let row = chunk * rowsAtOnce; row < Math.min(rows, (chunk + 1) * rowsAtOnce); row += 1) {
        summarise(row);
        if (task.analysis && indicesOf) analyse(task, task.analysis, indicesOf, row);
      }
    },
    settle: () => {
      count?.settle();
      return [...failures.values()];
    },
  };
}

function fail(
  failures: Map<string, { first: number; count: number; refusal: Refusal }>,
  failed: Uint8Array,
  run: number,
  refusal: Refusal,
): void {
  failed[run] = 1;
  const known = failures.get(refusal.code);
  if (known === undefined) failures.set(refusal.code, { first: run, count: 1, refusal });
  else {
    known.count += 1;
    if (run < known.first) Object.assign(known, { first: run, refusal });
  }
}

/** Runs of a sensitivity analysis that differ in one factor are computed one after another, so that they share what they can. */
function orderOf({ analysis, runs }: Task): (i: number) => number {
  if (!analysis) return (i) => i;
  const blocks = runs / analysis.base;
  return (i) => (i % blocks) * analysis.base + Math.floor(i / blocks);
}

/** Indices of one row's score and rank. */
function analyse(task: Task, { base, indices }: Analysis, indicesOf: IndicesOf, row: number): void {
  const rows = task.ground.table.rows.length;
  const factors = task.method.factors?.length ?? 0;
  const y = new Float64Array(task.runs);
  for (const [target, values] of [task.scores, task.ranks].entries()) {
    for (let run = 0; run < task.runs; run += 1) {
      const there = (task.ranks[run * rows + row] ?? 0) > 0;
      y[run] = there ? (values[run * rows + row] ?? Number.NaN) : Number.NaN;
    }
    const made = indicesOf({ base, factors, y });
    for (let factor = 0; factor < factors; factor += 1) {
      const at = ((row * 2 + target) * factors + factor) * 6;
      const { first, total } = made?.[factor] ?? {};
      indices.set(
        [first, total].flatMap((e) => [e?.value ?? Number.NaN, e?.low ?? Number.NaN, e?.high ?? Number.NaN]),
        at,
      );
    }
  }
}
