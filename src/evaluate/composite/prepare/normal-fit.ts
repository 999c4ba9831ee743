import { type Pattern, patternsOf } from "./patterns.ts";
import { regressionOf } from "./regression.ts";

/** A multivariate normal fitted to columns with missing cells. */
export type NormalFit = {
  readonly mean: Float64Array;
  /** Square, row by row. */
  readonly covariance: Float64Array;
  readonly rounds: number;
  readonly converged: boolean;
  /** Columns that follow from others and were given no weight. */
  readonly redundant: readonly number[];
};

/**
 * Maximum likelihood by expectation-maximisation, from means 0 and the identity.
 * @param columns    standardised; NaN is missing
 * @param tolerance  the fit is settled when no mean and no covariance moves by more
 * @param most       rounds at most
 * @source A. P. Dempster, N. M. Laird, D. B. Rubin (1977); R. J. A. Little and D. B. Rubin, Statistical Analysis with Missing Data
 */
export function fitNormal(columns: readonly Float64Array[], tolerance: number, most: number): NormalFit {
  const p = columns.length;
  const n = columns[0]?.length ?? 0;
  const patterns = patternsOf(columns);
  const complete = sumsOf(columns, patterns);
  let mean = new Float64Array(p);
  let covariance = Float64Array.from({ length: p * p }, (_, i) => (i % (p + 1) === 0 ? 1 : 0));
  const redundant = new Set<number>();
  for (let round = 1; round <= most; round += 1) {
    redundant.clear();
    const [sums, products] = [complete.sums.slice(), complete.products.slice()];
    for (const pattern of patterns)
      if (pattern.missing.length > 0) expect(columns, pattern, { mean, covariance }, { sums, products }, redundant);
    const nextMean = sums.map((x) => x / n);
    const next = covarianceOf(products, nextMean, n);
    const moved = Math.max(farthest(mean, nextMean), farthest(covariance, next));
    [mean, covariance] = [nextMean, next];
    if (moved <= tolerance) return { mean, covariance, rounds: round, converged: true, redundant: [...redundant] };
  }
  return { mean, covariance, rounds: most, converged: false, redundant: [...redundant] };
}

function covarianceOf(products: Float64Array, mean: Float64Array, n: number): Float64Array<ArrayBuffer> {
  const p = mean.length;
  const covariance = new Float64Array(p * p);
  for (let a = 0; a < p; a += 1)
    for (let b = 0; b <= a; b += 1) {
      const x = (products[a * p + b] ?? 0) / n - (mean[a] ?? 0) * (mean[b] ?? 0);
      covariance[a * p + b] = x;
      covariance[b * p + a] = x;
    }
  return covariance;
}

type Sums = { readonly sums: Float64Array; readonly products: Float64Array };
type Normal = Pick<NormalFit, "mean" | "covariance">;

/** Sums and products over rows that lack nothing: the same in every round. */
function sumsOf(columns: readonly Float64Array[], patterns: readonly Pattern[]): Sums {
  const p = columns.length;
  const [sums, products] = [new Float64Array(p), new Float64Array(p * p)];
  const row = new Float64Array(p);
  for (const { rows, missing } of patterns) {
    if (missing.length > 0) continue;
    for (const at of rows) {
      for (const [v, column] of columns.entries()) row[v] = column[at] ?? 0;
      add(row, { sums, products });
    }
  }
  return { sums, products };
}

/** Adds a row; of the products only those of a column with itself and the ones before it. */
function add(row: Float64Array, { sums, products }: Sums): void {
  const p = row.length;
  for (let a = 0; a < p; a += 1) {
    const x = row[a] ?? 0;
    sums[a] = (sums[a] ?? 0) + x;
    for (let b = 0; b <= a; b += 1) products[a * p + b] = (products[a * p + b] ?? 0) + x * (row[b] ?? 0);
  }
}

function expect(columns: readonly Float64Array[], pattern: Pattern, normal: Normal, into: Sums, redundant: Set<number>): void {
  const p = columns.length;
  const { rows, known, missing } = pattern;
  const { slopes, residual, skipped } = regressionOf(normal.covariance, p, known, missing);
  for (const v of skipped) redundant.add(v);
  const row = new Float64Array(p);
  for (const at of rows) {
    complete(row, columns, at, { known, missing, slopes, mean: normal.mean });
    add(row, into);
  }
  const m = missing.length;
  for (const [i, a] of missing.entries())
    for (const [j, b] of missing.entries())
      into.products[a * p + b] = (into.products[a * p + b] ?? 0) + rows.length * (residual[i * m + j] ?? 0);
}

type Filling = Pick<Pattern, "known" | "missing"> & { readonly slopes: Float64Array; readonly mean: Float64Array };

/** A row with its missing cells at their mean given the others. */
function complete(row: Float64Array, columns: readonly Float64Array[], at: number, { known, missing, slopes, mean }: Filling): void {
  const k = known.length;
  for (let a = 0; a < k; a += 1) {
    const v = known[a] ?? 0;
    row[v] = columns[v]?.[at] ?? 0;
  }
  for (let i = 0; i < missing.length; i += 1) {
    const v = missing[i] ?? 0;
    let value = mean[v] ?? 0;
    for (let a = 0; a < k; a += 1) {
      const w = known[a] ?? 0;
      value += (slopes[i * k + a] ?? 0) * ((row[w] ?? 0) - (mean[w] ?? 0));
    }
    row[v] = value;
  }
}

/** For every kind of row that lacks something: the means of what it lacks (row by row) and their deviations, given what it has. */
export function conditionalOf(columns: readonly Float64Array[], fit: Normal) {
  const p = columns.length;
  return patternsOf(columns).flatMap(({ rows, known, missing }) => {
    const m = missing.length;
    if (m === 0) return [];
    const { slopes, residual } = regressionOf(fit.covariance, p, known, missing);
    const values = new Float64Array(rows.length * m);
    const row = new Float64Array(p);
    for (const [k, at] of rows.entries()) {
      complete(row, columns, at, { known, missing, slopes, mean: fit.mean });
      for (const [i, v] of missing.entries()) values[k * m + i] = row[v] ?? 0;
    }
    return [{ rows, missing, values, sds: Float64Array.from(missing, (_, i) => Math.sqrt(Math.max(0, residual[i * m + i] ?? 0))) }];
  });
}

function farthest(a: Float64Array, b: Float64Array): number {
  let most = 0;
  for (let i = 0; i < a.length; i += 1) most = Math.max(most, Math.abs((a[i] ?? 0) - (b[i] ?? 0)));
  return most;
}
