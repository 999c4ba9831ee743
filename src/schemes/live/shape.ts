import type { LeafData } from "#contract";

/** How values lie: null where too few are there to say. Skewness and excess kurtosis as spreadsheets give them. */
export function shapeOf(values: readonly number[]): LeafData["shape"] {
  const n = values.length;
  if (n === 0) return { mean: null, median: null, sd: null, low: null, high: null, skew: null, kurtosis: null };
  const sorted = [...values].sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const power = (exponent: number): number => values.reduce((sum, value) => sum + (value - mean) ** exponent, 0);
  const sd = n > 1 ? Math.sqrt(power(2) / (n - 1)) : null;
  const varies = sd !== null && sd > 1e-12 * Math.max(...values.map(Math.abs));
  return {
    mean,
    median: ((sorted[(n - 1) >> 1] ?? 0) + (sorted[n >> 1] ?? 0)) / 2,
    sd,
    low: sorted[0] ?? null,
    high: sorted.at(-1) ?? null,
    skew: varies && n > 2 ? (n / ((n - 1) * (n - 2))) * (power(3) / sd ** 3) : null,
    kurtosis:
      varies && n > 3
        ? ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * (power(4) / sd ** 4) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3))
        : null,
  };
}
