import type { State } from "../state.ts";
import { rowsAt } from "../table.ts";

/** The state with some of its rows only, in the order of `at`; filled cells, marks and scores follow their rows. */
export function keptRows(state: State, at: readonly number[]): State {
  const places = new Int32Array(state.table.rows.length).fill(-1);
  for (const [i, row] of at.entries()) places[row] = i;
  return {
    ...state,
    table: rowsAt(state.table, at),
    at: at.flatMap((row) => state.at[row] ?? []),
    filled: state.filled.flatMap((cell) => {
      const row = places[cell.row] ?? -1;
      return row < 0 ? [] : [{ ...cell, row }];
    }),
    marks: state.marks.map((marks) => Uint8Array.from(at, (row) => marks[row] ?? 0)),
    scores: state.scores?.map((column) => Float64Array.from(at, (row) => column[row] ?? Number.NaN)) ?? null,
  };
}
