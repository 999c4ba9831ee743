import type { Refusal } from "#kernel";
import type { Remark } from "../state.ts";
import type { Row } from "../table.ts";
import type { Standing } from "./groups.ts";
import type { Indices } from "./indices.ts";

/** Figures of one quantity over the runs; low and high are the quantiles at 5 % and 95 % (type 7). */
export type Figures = { readonly mean: number; readonly median: number; readonly low: number; readonly high: number };

/** One unit (in one period) over all runs. */
export type UnitUncertainty = {
  readonly row: Row;
  /** Of the index as it stands; null where it has no score. */
  readonly nominal: { readonly score: number | null; readonly rank: number | null };
  readonly rank: Figures | null;
  readonly score: Figures | null;
  /** In how many runs it had a rank. */
  readonly runs: number;
  /** Among the units of its period; null where pairs were not counted. */
  readonly standing: Standing | null;
  /** Which group of its period it belongs to, the best being 1. */
  readonly group: number | null;
};

/** Units that are ranked among each other. */
export type PeriodUncertainty = {
  readonly period: string | null;
  /** Places in `units`. */
  readonly rows: readonly number[];
  /** Share of runs in which row i stood ahead of row j of `rows`; null where pairs were not counted, or where the two never both had a rank. */
  readonly ahead: readonly (readonly (number | null)[])[] | null;
  /** The same for places shared: ahead, behind and shared are 1 together. */
  readonly shared: readonly (readonly (number | null)[])[] | null;
  /** Places in `units`, group by group, the best first. */
  readonly groups: readonly (readonly number[])[] | null;
};

/** Every run, to be written out or looked at. Runs and rows count from 0. */
export type Runs = {
  readonly count: number;
  /** What the run chose for a factor: an option or set counted from 0, a realisation, or a share. */
  readonly pick: (run: number, factor: number) => number;
  readonly score: (run: number, row: number) => number | null;
  readonly rank: (run: number, row: number) => number | null;
  /** Mean over units of the places moved against the index as it stands. */
  readonly shift: (run: number) => number | null;
};

export type Failed = { readonly count: number; readonly reasons: readonly { readonly count: number; readonly refusal: Refusal }[] };

export type Uncertainty = {
  readonly seed: number;
  readonly units: readonly UnitUncertainty[];
  readonly periods: readonly PeriodUncertainty[];
  /** The intervals of ranks after fewer runs, and by how much an end differed at most from where it is after all. */
  readonly convergence: readonly { readonly runs: number; readonly differs: number; readonly ranks: readonly (Figures | null)[] }[];
  readonly failed: Failed;
  readonly remarks: readonly Remark[];
  readonly runs: Runs;
};

/** Indices of one output by factor, in the order of the method's factors; null where the output does not vary. */
export type OutputIndices = readonly Indices[] | null;

export type Sensitivity = Uncertainty & {
  /** Rows of the design; there are base × (factors + 2) runs, and the distribution of ranks is that of the first 2 × base. */
  readonly base: number;
  readonly factors: readonly string[];
  /** Of the mean places moved. */
  readonly overall: OutputIndices;
  /** Of each unit's own score and rank. */
  readonly byUnit: readonly { readonly row: Row; readonly score: OutputIndices; readonly rank: OutputIndices }[];
  readonly indexConvergence: readonly { readonly base: number; readonly overall: OutputIndices }[];
};
