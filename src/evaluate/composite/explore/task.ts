import type { Method } from "#define";
import type { Built } from "../build.ts";
import { ranksOf } from "../ranks.ts";
import type { Ground } from "../state.ts";
import { periodsOf } from "../table.ts";
import type { IndicesOptions } from "./indices.ts";
import { mostPairs, squaresOf } from "./pairs.ts";
import { checkpointsOf, summaryWidth } from "./summary.ts";
import type { Analysis, Task } from "./work.ts";

/** The index as it stands, by row of the ground; rank 0 where there is no score. */
export type Nominal = { readonly scores: Float64Array; readonly ranks: Int32Array };

export type Plan = {
  readonly ground: Ground;
  readonly method: Method;
  readonly seed: number;
  readonly runs: number;
  /** The first so many runs stand for the distribution of ranks. */
  readonly sample: number;
  readonly picks: Float64Array;
  readonly analysis: { readonly base: number; readonly options: IndicesOptions } | null;
};

/** Rows that are ranked among each other: those of one period. */
export const groupsOfRows = ({ table }: Ground): readonly (readonly number[])[] => periodsOf(table.rows).map(({ at }) => at);

export function nominalOf({ ground, scores, state }: Built): Nominal {
  const made = new Float64Array(ground.table.rows.length).fill(Number.NaN);
  for (const [i, row] of state.at.entries()) made[row] = scores[ground.frame.root]?.[i] ?? Number.NaN;
  const ranks = new Int32Array(made.length);
  for (const rows of groupsOfRows(ground)) {
    const own = ranksOf(Float64Array.from(rows, (row) => made[row] ?? Number.NaN));
    for (const [i, row] of rows.entries()) ranks[row] = own[i] ?? 0;
  }
  return { scores: made, ranks };
}

const floats = (count: number) => new Float64Array(new SharedArrayBuffer(8 * count));
const wholes = (count: number) => new Int32Array(new SharedArrayBuffer(4 * count));

/** A plan with the tables that its threads fill. */
export function taskOf({ ground, method, seed, runs, sample, picks, analysis }: Plan): Task {
  const rows = ground.table.rows.length;
  const groups = groupsOfRows(ground);
  const { size } = squaresOf(groups);
  const shared = floats(picks.length);
  shared.set(picks);
  return {
    ground,
    method,
    seed,
    groups,
    runs,
    sample,
    picks: shared,
    scores: floats(runs * rows),
    ranks: wholes(runs * rows),
    failed: new Uint8Array(new SharedArrayBuffer(runs)),
    summary: floats(rows * summaryWidth(checkpointsOf(sample).length)),
    ahead: size <= mostPairs ? { ahead: wholes(size), both: wholes(size) } : null,
    analysis: analysis && withTable(analysis, rows * 2 * (method.factors?.length ?? 0) * 6),
  };
}

const withTable = (analysis: NonNullable<Plan["analysis"]>, size: number): Analysis => ({ ...analysis, indices: floats(size) });
