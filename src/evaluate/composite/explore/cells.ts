import type { Ground, State } from "../state.ts";
import { type Row, type Table, withColumns } from "../table.ts";
import { evenAt, mixed, normalAt, wordOfName } from "./random.ts";

/** A word for each row and each column: what is drawn for a cell belongs to its unit, period and indicator, wherever they stand. */
export type Words = { readonly rows: Uint32Array; readonly ids: Uint32Array };

export const wordsOf = (rows: readonly Row[], ids: readonly string[]): Words => ({
  rows: Uint32Array.from(rows, ({ unit, period = "" }) => wordOfName(`${unit}\n${period}`)),
  ids: Uint32Array.from(ids, wordOfName),
});

const deviate = (key: number, words: Words, row: number, leaf: number): number => {
  const cell = mixed((words.rows[row] ?? 0) + Math.imul(words.ids[leaf] ?? 0, 0x9e3779b1));
  return normalAt(Math.max(evenAt(key, cell), 2 ** -54));
};

/** The ground's data, each cell with a standard error drawn around its value. */
export function measuredAnew({ table, errors }: Ground, words: Words, key: number): Table {
  const columns = table.columns.map((column, leaf) => {
    const error = errors?.[leaf];
    if (error === undefined) return column;
    return column.map((x, row) => {
      const e = error[row] ?? Number.NaN;
      return e > 0 ? x + e * deviate(key, words, row, leaf) : x;
    });
  });
  return withColumns(table, columns);
}

/**
 * Filled cells drawn anew around their fill, as far as the way of filling says how far they could be off.
 * @param before  the state before the cells were filled: a cell it holds is not touched
 */
export function filledAnew(state: State, before: State, words: Words, key: number): State {
  const columns = state.table.columns.map((column) => column);
  const own = new Map<number, Float64Array>();
  for (const { row, leaf, sd } of state.filled.slice(before.filled.length)) {
    if (!((sd ?? 0) > 0)) continue;
    const column = own.get(leaf) ?? Float64Array.from(columns[leaf] ?? []);
    own.set(leaf, column);
    column[row] = (column[row] ?? Number.NaN) + (sd ?? 0) * deviate(key, words, state.at[row] ?? 0, leaf);
  }
  for (const [leaf, column] of own) columns[leaf] = column;
  return { ...state, table: withColumns(state.table, columns) };
}
