import type { Filled, Remark, State } from "../state.ts";
import { withColumns } from "../table.ts";
import { remarks } from "./remarks.ts";

/** Collects filled cells: a column is copied when its first cell is filled, and stays shared otherwise. */
export type Filling = {
  readonly fill: (row: number, leaf: number, value: number, sd: number | null, from?: string) => void;
  readonly told: (remark: Remark) => void;
  /** The state with what was filled, and a remark for every indicator with cells still missing. */
  readonly done: () => State;
};

/** Begins to fill what is missing in a state. */
export function fillingOf(state: State): Filling {
  const made: (Float64Array | undefined)[] = [];
  const filled: Filled[] = [];
  const said: Remark[] = [];
  return {
    fill: (row, leaf, value, sd, from) => {
      made[leaf] ??= state.table.columns[leaf]?.slice();
      const column = made[leaf];
      if (column !== undefined) column[row] = value;
      filled.push(from === undefined ? { row, leaf, value, sd } : { row, leaf, value, sd, from });
    },
    told: (remark) => said.push(remark),
    done: () => {
      const columns = state.table.columns.map((column, leaf) => made[leaf] ?? column);
      const left = columns.flatMap((column, leaf) => {
        const count = missingIn(column);
        return count > 0 ? [remarks.notFilled({ id: state.table.ids[leaf] ?? "", count })] : [];
      });
      return {
        ...state,
        table: withColumns(state.table, columns),
        filled: [...state.filled, ...filled],
        // What an earlier way of filling left open is told anew, as far as it still is.
        remarks: [...state.remarks.filter(({ code }) => code !== "not-filled"), ...said, ...left],
      };
    },
  };
}

/** How many cells of a column are missing. */
export function missingIn(column: Float64Array): number {
  let count = 0;
  for (let row = 0; row < column.length; row += 1) if (Number.isNaN(column[row])) count += 1;
  return count;
}

/** The deviation of a sample, or null from fewer than two values. */
export function sdOf(values: Float64Array, mean: number): number | null {
  if (values.length < 2) return null;
  let squares = 0;
  for (let i = 0; i < values.length; i += 1) {
    const d = (values[i] ?? 0) - mean;
    squares += d * d;
  }
  return Math.sqrt(squares / (values.length - 1));
}
