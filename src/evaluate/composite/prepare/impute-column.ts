import type { Step } from "#define";
import { own } from "../own.ts";
import type { State } from "../state.ts";
import { type Filling, missingIn, sdOf } from "./filling.ts";
import { medianOf } from "./moments.ts";
import { type Slice, slicesOf } from "./slices.ts";

type ByColumn = Extract<Step, { readonly step: "impute"; readonly by: "column" }>;

/**
 * The mean or median of what is there in the column (of one period, unless the whole panel is asked for), or in the unit's own group. A unit of no group,
 * and a group without any value, stay missing. What a cell could have been is as wide as the column or group.
 */
export function fillByColumn({ table, ground, at }: State, step: ByColumn, filling: Filling): void {
  const slices = slicesOf(table.rows, step.over);
  const group = step.within === undefined ? undefined : own(ground.groups, step.within);
  const lots = slices.flatMap((slice) => lotsOf(slice, table.rows.length, group, at));
  for (const [leaf, column] of table.columns.entries()) {
    if (missingIn(column) === 0) continue;
    for (const lot of lots) fillLot(column, leaf, lot, step.with, filling);
  }
}

type Lot = { readonly rows: Int32Array; readonly from?: string };

/** The rows of a slice, group by group. */
function lotsOf(slice: Slice, count: number, group: readonly (string | null)[] | undefined, at: readonly number[]): readonly Lot[] {
  const rows = slice.at ?? Int32Array.from({ length: count }, (_, row) => row);
  if (group === undefined) return [{ rows }];
  const found = Map.groupBy(rows, (row) => group[at[row] ?? -1] ?? null);
  return [...found].flatMap(([from, of]) => (from === null ? [] : [{ rows: Int32Array.from(of), from }]));
}

function fillLot(column: Float64Array, leaf: number, { rows, from }: Lot, centre: "mean" | "median", filling: Filling): void {
  const there = new Float64Array(rows.length);
  let count = 0;
  let sum = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const x = column[rows[i] ?? 0] ?? Number.NaN;
    if (Number.isNaN(x)) continue;
    there[count] = x;
    count += 1;
    sum += x;
  }
  if (count === rows.length || count === 0) return;
  const known = there.subarray(0, count);
  const mean = sum / count;
  const value = centre === "mean" ? mean : (medianOf(known) ?? mean);
  const sd = sdOf(known, mean);
  for (const row of rows) if (Number.isNaN(column[row])) filling.fill(row, leaf, value, sd, from);
}
