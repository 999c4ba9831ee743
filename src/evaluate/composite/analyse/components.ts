import { symmetricEigen } from "./eigen.ts";

/** Principal components of some columns, by their correlations over the rows that are complete. */
export type Components = {
  readonly rows: number;
  /** From the largest down; they sum to the number of columns. */
  readonly eigenvalues: readonly number[];
  /** Each component's share of all variance. */
  readonly explained: readonly number[];
  /** By component and column: unit vectors, each turned so that its sum is not negative. */
  readonly loadings: readonly (readonly number[])[];
};

/** Rows in which every column has a value. */
export function completeRows(columns: readonly Float64Array[]): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < (columns[0]?.length ?? 0); row += 1)
    if (columns.every((column) => !Number.isNaN(column[row] ?? Number.NaN))) rows.push(row);
  return rows;
}

/** Sums of products of deviations over given rows, divided by one less than their number. */
export function covariances(columns: readonly Float64Array[], rows: readonly number[]): Float64Array {
  const size = columns.length;
  const centred = columns.map((column) => {
    const there = Float64Array.from(rows, (row) => column[row] ?? 0);
    const mean = there.reduce((sum, x) => sum + x, 0) / there.length;
    return there.map((x) => x - mean);
  });
  const matrix = new Float64Array(size * size);
  for (const [i, a] of centred.entries())
    for (let j = i; j < size; j += 1) {
      const b = centred[j] ?? a;
      let sum = 0;
      for (let row = 0; row < a.length; row += 1) sum += (a[row] ?? 0) * (b[row] ?? 0);
      matrix[i * size + j] = sum / (rows.length - 1);
      matrix[j * size + i] = sum / (rows.length - 1);
    }
  return matrix;
}

/** More columns than this are not taken apart: the work grows with their cube, and 300 take two seconds. */
export const mostComponents = 300;

/**
 * Principal components; null where fewer than three rows are complete, a column has one value in all of them, or there are more than 300 columns.
 */
export function principalComponents(columns: readonly Float64Array[]): Components | null {
  const rows = columns.length > mostComponents ? [] : completeRows(columns);
  if (rows.length < 3 || columns.length === 0) return null;
  const size = columns.length;
  const matrix = covariances(columns, rows);
  const sds = columns.map((_, i) => Math.sqrt(matrix[i * size + i] ?? 0));
  if (columns.some((column, i) => !spreads(column, rows, sds[i] ?? 0))) return null;
  const correlated = matrix.map((x, at) => (at % (size + 1) === 0 ? 1 : x / ((sds[Math.floor(at / size)] ?? 1) * (sds[at % size] ?? 1))));
  const { values, vectors } = symmetricEigen(correlated, size);
  return {
    rows: rows.length,
    eigenvalues: [...values],
    explained: [...values].map((value) => value / size),
    loadings: vectors.map((vector) => {
      const sign = vector.reduce((sum, x) => sum + x, 0) < 0 ? -1 : 1;
      return [...vector].map((x) => sign * x);
    }),
  };
}

/** Whether a deviation is more than what rounding leaves. */
const spreads = (column: Float64Array, rows: readonly number[], sd: number): boolean =>
  sd > 1e-12 * Math.max(...rows.map((row) => Math.abs(column[row] ?? 0)));
