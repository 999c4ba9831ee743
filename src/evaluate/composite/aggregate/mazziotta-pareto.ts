import { leastOf } from "./means.ts";

type Penalised = { readonly scores: Float64Array /** Parts with one value everywhere. */; readonly constant: readonly number[] };

/**
 * Mean ∓ spread · coefficient of variation over the parts that are there: a uneven profile costs points. Parts are first set to mean 100 and
 * deviation 10 over the rows (population deviation, as its authors do); one with the same value everywhere becomes 100 throughout.
 * @param sign  -1 takes the penalty off (more is better), 1 adds it
 * @returns     NaN where too few parts are there, or where the mean is not above zero, so that it has no coefficient of variation
 * @source      Mazziotta and Pareto 2013; weights enter mean and spread alike
 */
export function mazziottaPareto(
  parts: readonly Float64Array[],
  weights: readonly number[],
  least: number,
  sign: 1 | -1,
  standardise: boolean,
): Penalised {
  const constant: number[] = [];
  const set = standardise ? parts.map((part, i) => standardised(part, () => constant.push(i))) : parts;
  const rows = parts[0]?.length ?? 0;
  const scores = new Float64Array(rows).fill(Number.NaN);
  const needed = leastOf(parts.length, least);
  for (let row = 0; row < rows; row += 1) {
    const { there, mean, spread } = profile(set, weights, row);
    if (there >= needed && mean > 0) scores[row] = mean + (sign * spread ** 2) / mean;
  }
  return { scores, constant };
}

function profile(parts: readonly Float64Array[], weights: readonly number[], row: number) {
  let [there, held, sum] = [0, 0, 0];
  for (const [i, part] of parts.entries()) {
    const x = part[row] ?? Number.NaN;
    if (Number.isNaN(x)) continue;
    there += 1;
    held += weights[i] ?? 0;
    sum += (weights[i] ?? 0) * x;
  }
  const mean = sum / held;
  let squares = 0;
  for (const [i, part] of parts.entries()) {
    const x = part[row] ?? Number.NaN;
    if (!Number.isNaN(x)) squares += (weights[i] ?? 0) * (x - mean) ** 2;
  }
  return { there, mean, spread: Math.sqrt(squares / held) };
}

function standardised(part: Float64Array, whenConstant: () => void): Float64Array {
  const there = part.filter((x) => !Number.isNaN(x));
  const mean = there.reduce((sum, x) => sum + x, 0) / there.length;
  const sd = Math.sqrt(there.reduce((sum, x) => sum + (x - mean) ** 2, 0) / there.length);
  if (there.length > 0 && there.every((x) => x === there[0])) {
    whenConstant();
    return part.map((x) => (Number.isNaN(x) ? x : 100));
  }
  return part.map((x) => 100 + ((x - mean) / sd) * 10);
}
