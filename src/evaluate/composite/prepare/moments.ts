/** What is known of a column; null where too few values are there, or where all are equal. */
export type Moments = {
  /** Values that are there. */
  readonly count: number;
  readonly mean: number | null;
  /** Of a sample: divided by one less than the count. */
  readonly sd: number | null;
  /** G1, from three values on. */
  readonly skew: number | null;
  /** Excess G2, from four values on. */
  readonly kurtosis: number | null;
};

/** Count, mean, deviation, skewness and kurtosis of what is there. */
export function momentsOf(column: Float64Array): Moments {
  let count = 0;
  let sum = 0;
  for (let i = 0; i < column.length; i += 1) {
    const x = column[i] ?? Number.NaN;
    if (Number.isNaN(x)) continue;
    count += 1;
    sum += x;
  }
  if (count === 0) return { count, mean: null, sd: null, skew: null, kurtosis: null };
  const mean = refined(column, sum / count, count);
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  for (let i = 0; i < column.length; i += 1) {
    const d = (column[i] ?? Number.NaN) - mean;
    if (Number.isNaN(d)) continue;
    const square = d * d;
    m2 += square;
    m3 += square * d;
    m4 += square * square;
  }
  return { count, mean, sd: count > 1 ? Math.sqrt(m2 / (count - 1)) : null, ...shapeOf(count, m2, m3, m4) };
}

/** A mean without what rounding left in it. */
function refined(column: Float64Array, mean: number, count: number): number {
  let rest = 0;
  for (let i = 0; i < column.length; i += 1) {
    const d = (column[i] ?? Number.NaN) - mean;
    if (!Number.isNaN(d)) rest += d;
  }
  return mean + rest / count;
}

/**
 * G1 and G2 from sums of the second, third and fourth powers of deviations from the mean; null where there are too few values or no spread.
 */
export function shapeOf(
  count: number,
  m2: number,
  m3: number,
  m4: number,
): { readonly skew: number | null; readonly kurtosis: number | null } {
  const n = count;
  if (n < 3 || !(m2 > 0)) return { skew: null, kurtosis: null };
  const variance = m2 / n;
  const skew = ((m3 / n / variance ** 1.5) * Math.sqrt(n * (n - 1))) / (n - 2);
  if (n < 4) return { skew, kurtosis: null };
  const excess = m4 / n / (variance * variance) - 3;
  return { skew, kurtosis: ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6) };
}

/** Least and greatest of what is there; least above greatest where nothing is. */
export function endsOf(column: Float64Array): { readonly low: number; readonly high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < column.length; i += 1) {
    const x = column[i] ?? Number.NaN;
    if (x < low) low = x;
    if (x > high) high = x;
  }
  return { low, high };
}

/** The middle of what is there, or null. */
export function medianOf(column: Float64Array): number | null {
  const sorted = column.filter((x) => !Number.isNaN(x)).sort();
  const middle = sorted.length >> 1;
  const [below, above] = [sorted[middle - 1], sorted[middle]];
  if (above === undefined) return null;
  return sorted.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}
