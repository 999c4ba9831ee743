/** Rows that lack the same columns. */
export type Pattern = { readonly rows: Int32Array; readonly known: Int32Array; readonly missing: Int32Array };

/** Rows by what they lack; the rows that lack nothing are a pattern too. */
export function patternsOf(columns: readonly Float64Array[]): readonly Pattern[] {
  const count = columns[0]?.length ?? 0;
  const places = Int32Array.from(columns, (_, v) => v);
  const found = new Map<string, { readonly rows: number[]; readonly known: Int32Array; readonly missing: Int32Array }>();
  for (let row = 0; row < count; row += 1) {
    const missing = places.filter((v) => Number.isNaN(columns[v]?.[row]));
    const key = missing.join();
    const pattern = found.get(key);
    if (pattern) pattern.rows.push(row);
    else found.set(key, { rows: [row], missing, known: places.filter((v) => !missing.includes(v)) });
  }
  return [...found.values()].map((pattern) => ({ ...pattern, rows: Int32Array.from(pattern.rows) }));
}
