import { type Built, rowsAt, type State } from "#evaluate/composite";
import type { Run } from "./live.ts";

const picked = (column: Float64Array, at: readonly number[]): Float64Array => Float64Array.from(at, (row) => column[row] ?? Number.NaN);

function stateAt(state: State, at: readonly number[]): State {
  return {
    ...state,
    table: rowsAt(state.table, at),
    at: at.map((row) => state.at[row] ?? 0),
    scores: state.scores?.map((column) => picked(column, at)) ?? null,
    marks: state.marks.map((marks) => Uint8Array.from(at, (row) => marks[row] ?? 0)),
    filled: [],
  };
}

/**
 * The ranked units of a run's period alone: what is said of how indicators hang together is said of the units that are ranked. States from before units
 * were left out stay whole.
 */
export function rankedOnly({ built, at }: Run): Built {
  const rows = at.filter((row) => row >= 0);
  const count = built.rows.length;
  return {
    ...built,
    sets: built.sets.map((set) => (set.state.table.rows.length === count ? { ...set, state: stateAt(set.state, rows) } : set)),
    state: stateAt(built.state, rows),
    scores: built.scores.map((column) => picked(column, rows)),
    rows: rows.flatMap((row) => built.rows[row] ?? []),
  };
}
