/** Eigenvalues from the largest down, and the unit vector that goes with each. */
export type Eigen = { readonly values: Float64Array; readonly vectors: readonly Float64Array[] };

/** Sweeps over all pairs; a symmetric matrix is diagonal to the last bit after about ten. */
const sweeps = 60;
/** What stands beside the diagonal and is no more than this share of the greatest number on it is rounding, and is let be. */
const rounding = 1e-16;

/**
 * Eigenvalues and vectors of a symmetric matrix, by Jacobi rotations: about size³ · 20 steps.
 * @param matrix  rows one after another; not changed
 */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) v[i * size + i] = 1;
  let least = 0;
  for (let i = 0; i < size; i += 1) least = Math.max(least, rounding * Math.abs(a[i * size + i] ?? 0));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let turned = 0;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) if (rotate(a, v, size, p, q, least)) turned += 1;
    if (turned === 0) break;
  }
  const order = Int32Array.from({ length: size }, (_, i) => i).sort((i, j) => (a[j * size + j] ?? 0) - (a[i * size + i] ?? 0));
  return {
    values: Float64Array.from(order, (i) => a[i * size + i] ?? 0),
    vectors: Array.from(order, (i) => v.slice(i * size, (i + 1) * size)),
  };
}

/** Whether there was anything to turn. The matrix is symmetric, so rows are turned and columns follow as copies. */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number, least: number): boolean {
  const apq = a[p * size + q] ?? 0;
  if (Math.abs(apq) <= least) return false;
  const [app, aqq] = [a[p * size + p] ?? 0, a[q * size + q] ?? 0];
  const theta = (aqq - app) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  turn(a, p * size, q * size, size, c, s);
  turn(v, p * size, q * size, size, c, s);
  a[p * size + p] = app - t * apq;
  a[q * size + q] = aqq + t * apq;
  a[p * size + q] = 0;
  a[q * size + p] = 0;
  for (let k = 0; k < size; k += 1) {
    if (k === p || k === q) continue;
    a[k * size + p] = a[p * size + k] ?? 0;
    a[k * size + q] = a[q * size + k] ?? 0;
  }
  return true;
}

/** Two rows turned against one another. */
function turn(of: Float64Array, one: number, other: number, length: number, c: number, s: number): void {
  for (let k = 0; k < length; k += 1) {
    const [x, y] = [of[one + k] ?? 0, of[other + k] ?? 0];
    of[one + k] = c * x - s * y;
    of[other + k] = s * x + c * y;
  }
}
