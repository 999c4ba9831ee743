import { periodsOf, type Row } from "../table.ts";

/** What a step looks at together: the rows of one period, or all. */
export type Over = "period" | "panel";
/** Rows looked at together. `at` is null where these are all rows, so that nothing has to be gathered. */
export type Slice = { readonly period?: string; readonly at: Int32Array | null };

const known = new WeakMap<readonly Row[], readonly Slice[]>();

/** The rows by period, or all of them as one slice. Worked out once for a list of rows. */
export function slicesOf(rows: readonly Row[], over: Over = "period"): readonly Slice[] {
  if (over === "panel") return [{ at: null }];
  const before = known.get(rows);
  if (before) return before;
  const periods = rows.some((row) => row.period !== undefined) ? periodsOf(rows) : [];
  const slices =
    periods.length === 0
      ? [{ at: null }]
      : periods.map(({ period, at }) => ({ period, at: periods.length === 1 ? null : Int32Array.from(at) }));
  known.set(rows, slices);
  return slices;
}

/** The cells of a slice, in its order. */
export function gather(column: Float64Array, at: Int32Array | null): Float64Array {
  if (at === null) return column;
  const cells = new Float64Array(at.length);
  for (let k = 0; k < at.length; k += 1) cells[k] = column[at[k] ?? 0] ?? Number.NaN;
  return cells;
}

/** Puts cells back where a slice took them from. */
export function scatter(into: Float64Array, at: Int32Array | null, cells: Float64Array): void {
  if (at === null) into.set(cells);
  else for (let k = 0; k < at.length; k += 1) into[at[k] ?? 0] = cells[k] ?? Number.NaN;
}
