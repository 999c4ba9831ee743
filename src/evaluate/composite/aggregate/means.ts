/**
 * Weighted mean over the parts that are there, row by row; NaN where fewer than `least` of them are, or where those there have no weight.
 * @param parts    columns of equal length
 * @param weights  one per part
 * @param least    share of the parts that must be there
 */
export function arithmetic(parts: readonly Float64Array[], weights: readonly number[], least: number): Float64Array {
  const rows = parts[0]?.length ?? 0;
  const sums = new Float64Array(rows);
  const held = new Float64Array(rows);
  const there = new Int32Array(rows);
  for (const [i, part] of parts.entries()) {
    const weight = weights[i] ?? 0;
    for (let row = 0; row < rows; row += 1) {
      const x = part[row] ?? Number.NaN;
      if (Number.isNaN(x)) continue;
      // What weighs nothing may be without bounds.
      if (weight !== 0) sums[row] = (sums[row] ?? 0) + weight * x;
      held[row] = (held[row] ?? 0) + weight;
      there[row] = (there[row] ?? 0) + 1;
    }
  }
  const needed = leastOf(parts.length, least);
  for (let row = 0; row < rows; row += 1) {
    const weight = held[row] ?? 0;
    sums[row] = weight > 0 && (there[row] ?? 0) >= needed ? (sums[row] ?? 0) / weight : Number.NaN;
  }
  return sums;
}

/** exp(Σ w ln x / Σ w); every value above zero. */
export const geometric = (parts: readonly Float64Array[], weights: readonly number[], least: number): Float64Array =>
  arithmetic(parts.map(logarithms), weights, least).map(Math.exp);

/** Σ w / Σ (w / x); every value above zero. */
export const harmonic = (parts: readonly Float64Array[], weights: readonly number[], least: number): Float64Array =>
  arithmetic(parts.map(reciprocals), weights, least).map((x) => 1 / x);

/**
 * (Σ w xᵖ / Σ w)^(1/p); the geometric mean at p = 0. Values are above zero, or at least zero where p is positive. Each row is divided by its largest value
 * (its smallest where p is negative) on the way, so that no power overflows.
 */
export function generalised(parts: readonly Float64Array[], weights: readonly number[], least: number, power: number): Float64Array {
  if (power === 0) return geometric(parts, weights, least);
  const measure = extremes(parts, weights, power > 0);
  const at = (x: number, row: number): number => x / (measure[row] ?? 1);
  // Near 0 a power leaves nothing of a value but rounding: there what is above 1 is summed, and not the power itself.
  const small = Math.abs(power) < 0.01;
  const raised = parts.map((part) => part.map((x, row) => (small ? Math.expm1(power * Math.log(at(x, row))) : at(x, row) ** power)));
  const back = (x: number): number => (small ? Math.exp(Math.log1p(x) / power) : x ** (1 / power));
  return arithmetic(raised, weights, least).map((x, row) => back(x) * (measure[row] ?? 1));
}

/** How many of the parts must be there: at least one. The small allowance keeps 0.66 of 50 at 33. */
export const leastOf = (parts: number, share: number): number => Math.max(1, Math.ceil(share * parts - 1e-9));

const logarithms = (part: Float64Array): Float64Array => part.map(Math.log);
const reciprocals = (part: Float64Array): Float64Array => part.map((x) => 1 / x);

/** Of the parts that weigh something. */
function extremes(parts: readonly Float64Array[], weights: readonly number[], largest: boolean): Float64Array {
  const found = new Float64Array(parts[0]?.length ?? 0).fill(Number.NaN);
  for (const part of parts.filter((_, i) => weights[i] !== 0))
    for (let row = 0; row < found.length; row += 1) {
      const [x, known] = [part[row] ?? Number.NaN, found[row] ?? Number.NaN];
      if (Number.isNaN(known) || (largest ? x > known : x < known)) found[row] = x;
    }
  return found.map((x) => (x === 0 ? 1 : x));
}
