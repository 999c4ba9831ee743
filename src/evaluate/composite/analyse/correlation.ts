import { kendall } from "./kendall.ts";
import { twoSided } from "./student.ts";

/** A correlation over the rows that both columns have; null where there are too few, or one of them does not vary. */
export type Correlation = { readonly r: number | null; readonly p: number | null; readonly n: number };
export type CorrelationKind = "pearson" | "spearman" | "kendall";

/**
 * How two columns go together, over the rows that both have.
 * The probability p of at least such a correlation by chance: from Student's t for Pearson and Spearman, from the normal approximation with ties for
 * Kendall's tau-b.
 */
export function correlation(a: Float64Array, b: Float64Array, kind: CorrelationKind = "pearson"): Correlation {
  const rows = rowsOfBoth(a, b);
  const n = rows.length;
  const [x, y] = [Float64Array.from(rows, (row) => a[row] ?? 0), Float64Array.from(rows, (row) => b[row] ?? 0)];
  if (n < 3) return { r: null, p: null, n };
  if (kind === "kendall") return { ...kendall(x, y), n };
  const r = kind === "pearson" ? straight(x, y) : straight(averageRanks(x), averageRanks(y));
  if (r === null) return { r, p: null, n };
  const freedom = n - 2;
  return { r, p: Math.abs(r) >= 1 ? 0 : twoSided(r * Math.sqrt(freedom / (1 - r * r)), freedom), n };
}

/** Pearson's r of two columns without gaps; null where one does not vary. */
export function straight(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  const n = a.length;
  let [sumA, sumB, size] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    sumA += a[i] ?? 0;
    sumB += b[i] ?? 0;
    size = Math.max(size, Math.abs(a[i] ?? 0));
  }
  const [meanA, meanB] = [sumA / n, sumB / n];
  let [both, ofA, ofB, sizeB] = [0, 0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const [x, y] = [(a[i] ?? 0) - meanA, (b[i] ?? 0) - meanB];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
    sizeB = Math.max(sizeB, Math.abs(b[i] ?? 0));
  }
  // A column that varies by no more than rounding does not vary.
  if (ofA <= n * (1e-14 * size) ** 2 || ofB <= n * (1e-14 * sizeB) ** 2) return null;
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofA * ofB)));
}

/** Ranks from the lowest up, equal values sharing the mean of their places. */
export function averageRanks(values: ArrayLike<number>): Float64Array {
  const order = Int32Array.from(values, (_, i) => i).sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (let i = from; i < to; i += 1) ranks[order[i] ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

function rowsOfBoth(a: Float64Array, b: Float64Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < a.length; row += 1)
    if (!Number.isNaN(a[row] ?? Number.NaN) && !Number.isNaN(b[row] ?? Number.NaN)) rows.push(row);
  return rows;
}
