/** What is missing given what is known, from a covariance. */
export type Regression = {
  /** By missing, then known. */
  readonly slopes: Float64Array;
  /** Covariance of what is missing, given the rest. */
  readonly residual: Float64Array;
  /** Known columns that follow from those before them: they have no slope. */
  readonly skipped: readonly number[];
};

/** Below this share of its own variance, what a column adds to those before it is rounding. */
const least = 1e-11;

/**
 * Slopes and residual covariance of some columns on others, by a Cholesky factor that passes over columns without variance of their own.
 * @param covariance  square of side p, row by row
 */
export function regressionOf(covariance: Float64Array, p: number, known: Int32Array, missing: Int32Array): Regression {
  const { factor, used } = factorOf(covariance, p, known);
  const [m, k] = [missing.length, known.length];
  const [slopes, residual] = [new Float64Array(m * k), new Float64Array(m * m)];
  const half = new Float64Array(m * k);
  for (let i = 0; i < m; i += 1)
    for (let a = 0; a < k; a += 1) {
      if (used[a] === 0) continue;
      let x = covariance[(known[a] ?? 0) * p + (missing[i] ?? 0)] ?? 0;
      for (let b = 0; b < a; b += 1) x -= (factor[a * k + b] ?? 0) * (half[i * k + b] ?? 0);
      half[i * k + a] = x / (factor[a * k + a] ?? 1);
    }
  for (let i = 0; i < m; i += 1) {
    for (let a = k - 1; a >= 0; a -= 1) {
      if (used[a] === 0) continue;
      let x = half[i * k + a] ?? 0;
      for (let b = a + 1; b < k; b += 1) x -= (factor[b * k + a] ?? 0) * (slopes[i * k + b] ?? 0);
      slopes[i * k + a] = x / (factor[a * k + a] ?? 1);
    }
    for (let j = 0; j < m; j += 1) {
      let x = covariance[(missing[i] ?? 0) * p + (missing[j] ?? 0)] ?? 0;
      for (let a = 0; a < k; a += 1) x -= (half[i * k + a] ?? 0) * (half[j * k + a] ?? 0);
      residual[i * m + j] = x;
    }
  }
  return { slopes, residual, skipped: [...known].filter((_, a) => used[a] === 0) };
}

function factorOf(covariance: Float64Array, p: number, known: Int32Array) {
  const k = known.length;
  const factor = new Float64Array(k * k);
  const used = new Uint8Array(k);
  for (let a = 0; a < k; a += 1) {
    const own = covariance[(known[a] ?? 0) * (p + 1)] ?? 0;
    let left = own;
    for (let b = 0; b < a; b += 1) {
      if (used[b] === 0) continue;
      let x = covariance[(known[a] ?? 0) * p + (known[b] ?? 0)] ?? 0;
      for (let c = 0; c < b; c += 1) x -= (factor[a * k + c] ?? 0) * (factor[b * k + c] ?? 0);
      const entry = x / (factor[b * k + b] ?? 1);
      factor[a * k + b] = entry;
      left -= entry * entry;
    }
    if (!(left > least * own)) continue;
    used[a] = 1;
    factor[a * k + a] = Math.sqrt(left);
  }
  return { factor, used };
}
