/** Columns of the table: the variables that are zero, then the right-hand side. Rows: the limits, then the aim. */
type Tableau = { readonly cells: readonly Float64Array[]; readonly zero: Int32Array; readonly held: Int32Array };

const eps = 1e-11;
/** Steps by the steepest rule before the rule that cannot circle; and steps in all. */
const steep = 60;
const most = 5_000;

/**
 * Maximises aim · x where limits · x ≤ bounds and x ≥ 0, by the simplex method; all bounds are at least zero, so zero is where it begins.
 * @returns  null where the aim has no highest value
 */
export function maximise(
  aim: readonly number[],
  limits: readonly (readonly number[])[],
  bounds: readonly number[],
): { readonly value: number; readonly at: readonly number[] } | null {
  const [width, height] = [aim.length, limits.length];
  const table: Tableau = {
    cells: [...limits.map((row, i) => Float64Array.from([...row, bounds[i] ?? 0])), Float64Array.from([...aim.map((c) => -c), 0])],
    zero: Int32Array.from({ length: width }, (_, i) => i),
    held: Int32Array.from({ length: height }, (_, i) => width + i),
  };
  for (let step = 0; step < most; step += 1) {
    const column = entering(table, step >= steep);
    if (column < 0) return solution(table, width);
    const row = leaving(table, column);
    if (row < 0) return null;
    pivot(table, row, column);
  }
  return solution(table, width);
}

function solution({ cells, held }: Tableau, width: number) {
  const at = Array.from({ length: width }, () => 0);
  for (const [row, variable] of held.entries()) if (variable < width) at[variable] = cells[row]?.[width] ?? 0;
  return { value: cells[held.length]?.[width] ?? 0, at };
}

function entering({ cells, zero, held }: Tableau, careful: boolean): number {
  const aim = cells[held.length] ?? new Float64Array();
  let found = -1;
  for (let i = 0; i < zero.length; i += 1) {
    if (!((aim[i] ?? 0) < -eps)) continue;
    const better = careful ? (zero[i] ?? 0) < (zero[found] ?? 0) : (aim[i] ?? 0) < (aim[found] ?? 0);
    if (found < 0 || better) found = i;
  }
  return found;
}

function leaving({ cells, zero, held }: Tableau, column: number): number {
  let [found, least] = [-1, Number.POSITIVE_INFINITY];
  for (let row = 0; row < held.length; row += 1) {
    const by = cells[row]?.[column] ?? 0;
    if (by <= eps) continue;
    const ratio = (cells[row]?.[zero.length] ?? 0) / by;
    if (ratio < least - eps || (ratio <= least + eps && (held[row] ?? 0) < (held[found] ?? 0))) [found, least] = [row, ratio];
  }
  return found;
}

function pivot({ cells, zero, held }: Tableau, row: number, column: number): void {
  const pivotRow = cells[row] ?? new Float64Array();
  const by = pivotRow[column] ?? 1;
  for (let i = 0; i < pivotRow.length; i += 1) pivotRow[i] = (i === column ? 1 : (pivotRow[i] ?? 0)) / by;
  for (const [other, line] of cells.entries()) {
    const factor = line[column] ?? 0;
    if (other === row || factor === 0) continue;
    for (let i = 0; i < line.length; i += 1) line[i] = (i === column ? 0 : (line[i] ?? 0)) - factor * (pivotRow[i] ?? 0);
  }
  [zero[column], held[row]] = [held[row] ?? 0, zero[column] ?? 0];
}
