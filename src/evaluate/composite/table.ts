/** One line of data: a unit, and its period where there are several. */
export type Row = { readonly unit: string; readonly period?: string };

/**
 * Values of rows by indicators, column by column. NaN stands for a missing cell inside the engine only: whatever leaves it says null and why. Columns
 * are shared between tables and never written to after they were made.
 */
export type Table = {
  readonly rows: readonly Row[];
  readonly ids: readonly string[];
  readonly columns: readonly Float64Array[];
};

/** The same rows with other columns. */
export const withColumns = (table: Table, columns: readonly Float64Array[]): Table => ({ ...table, columns });

/** Some of the rows, in the order of `at`. */
export function rowsAt({ rows, ids, columns }: Table, at: readonly number[]): Table {
  const picked = (column: Float64Array): Float64Array => {
    const cells = new Float64Array(at.length);
    for (let i = 0; i < at.length; i += 1) cells[i] = column[at[i] ?? -1] ?? Number.NaN;
    return cells;
  };
  return { rows: at.flatMap((i) => rows[i] ?? []), ids, columns: columns.map(picked) };
}

/** Periods in their order: wave 9 stands before wave 10. */
export function byPeriod(a: string, b: string): number {
  const [one, other] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (const [i, part] of one.entries()) {
    const against = other[i];
    if (against === undefined) return 1;
    if (part === against) continue;
    const apart = /\d/.test(part) && /\d/.test(against) ? Number(part) - Number(against) : 0;
    return apart || (part < against ? -1 : 1);
  }
  return one.length - other.length;
}

/** Row numbers by period, in order of the periods; one list where no row has a period. */
export function periodsOf(rows: readonly Row[]): readonly { readonly period: string; readonly at: readonly number[] }[] {
  const found = new Map<string, number[]>();
  for (const [i, { period = "" }] of rows.entries()) {
    const at = found.get(period);
    if (at) at.push(i);
    else found.set(period, [i]);
  }
  return [...found].sort(([a], [b]) => byPeriod(a, b)).map(([period, at]) => ({ period, at }));
}
