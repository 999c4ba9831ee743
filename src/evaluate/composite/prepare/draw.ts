import { normalAt } from "../explore/random.ts";
import type { Filled } from "../state.ts";
import { type Table, withColumns } from "../table.ts";
import { endsOf } from "./moments.ts";

/** An even number between 0 and 1 for a cell; one is asked for each cell that is drawn, so that a draw belongs to its cell. */
export type Even = (row: number, leaf: number) => number;

/**
 * A table in which filled cells are drawn anew from what they could have been: normal around the value, and never below zero in a column whose other values
 * are none. A cell whose spread is not known stays as it was filled.
 * @param table   the data just after filling, before anything else was done to them
 */
export function drawFilled(table: Table, filled: readonly Filled[], even: Even): Table {
  const lots = Map.groupBy(
    filled.filter(({ sd }) => sd !== null && sd > 0),
    ({ leaf }) => leaf,
  );
  const columns = table.columns.map((column, leaf) => {
    const cells = lots.get(leaf);
    if (cells === undefined) return column;
    const made = column.slice();
    for (const { row } of cells) made[row] = Number.NaN;
    const floor = floorOf(made);
    for (const { row, value, sd } of cells) made[row] = drawn(value, sd ?? 0, floor, even(row, leaf));
    return made;
  });
  return withColumns(table, columns);
}

/**
 * A table in which every cell with a standard error is drawn around its value, never below zero in a column without negative values.
 * @param errors  standard errors by column and row; NaN or zero where none is known
 */
export function drawMeasured(table: Table, errors: readonly Float64Array[], even: Even): Table {
  const columns = table.columns.map((column, leaf) => {
    const sds = errors[leaf];
    if (sds === undefined || !sds.some((sd) => sd > 0)) return column;
    const floor = floorOf(column);
    return column.map((x, row) => {
      const sd = sds[row] ?? Number.NaN;
      return sd > 0 && !Number.isNaN(x) ? drawn(x, sd, floor, even(row, leaf)) : x;
    });
  });
  return withColumns(table, columns);
}

const floorOf = (column: Float64Array): number => (endsOf(column).low >= 0 ? 0 : Number.NEGATIVE_INFINITY);

/** The normal value below which an even share lies, among those not below the floor. */
function drawn(mean: number, sd: number, floor: number, even: number): number {
  const below = floor === Number.NEGATIVE_INFINITY ? 0 : normalShare((floor - mean) / sd);
  const share = below + even * (1 - below);
  return share <= 0 || share >= 1 ? Math.max(floor, mean) : Math.max(floor, mean + sd * normalAt(share));
}

/**
 * The share of a normal distribution below a deviate.
 * @source G. Marsaglia, Evaluating the normal distribution, Journal of Statistical Software 11 (2004)
 */
export function normalShare(z: number): number {
  if (z < -8) return 0;
  if (z > 8) return 1;
  let [sum, before, term] = [z, 0, z];
  for (let i = 3; sum !== before; i += 2) {
    before = sum;
    term *= (z * z) / i;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * z * z - 0.918_938_533_204_672_78);
}
