/** Eigenvalues from the largest down, and the unit vector that goes with each. */
export type Eigen = { readonly values: Float64Array; readonly vectors: readonly Float64Array[] };

/** Sweeps over all pairs; a symmetric matrix is diagonal to the last bit after about ten. */
const sweeps = 60;

/**
 * Eigenvalues and vectors of a symmetric matrix, by Jacobi rotations.
 * @param matrix  rows one after another; not changed
 */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) v[i * size + i] = 1;
  for (let sweep = 0; sweep < sweeps && offDiagonal(a, size) > 0; sweep += 1)
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, v, size, p, q);
  const order = Int32Array.from({ length: size }, (_, i) => i).sort((i, j) => (a[j * size + j] ?? 0) - (a[i * size + i] ?? 0));
  return {
    values: Float64Array.from(order, (i) => a[i * size + i] ?? 0),
    vectors: Array.from(order, (i) => Float64Array.from({ length: size }, (_, row) => v[row * size + i] ?? 0)),
  };
}

/** What stands beside the diagonal, or 0 where it is too small against it to matter. */
function offDiagonal(a: Float64Array, size: number): number {
  let [beside, on] = [0, 0];
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < size; j += 1)
      if (i === j) on += (a[i * size + j] ?? 0) ** 2;
      else beside += (a[i * size + j] ?? 0) ** 2;
  return beside > 1e-32 * on ? beside : 0;
}

function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q] ?? 0;
  if (apq === 0) return;
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k += 1) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k += 1) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k += 1) turn(v, k * size + p, k * size + q, c, s);
}

function turn(of: Float64Array, at: number, and: number, c: number, s: number): void {
  const [x, y] = [of[at] ?? 0, of[and] ?? 0];
  of[at] = c * x - s * y;
  of[and] = s * x + c * y;
}
