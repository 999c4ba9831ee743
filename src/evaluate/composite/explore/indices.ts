import { quantileOf } from "./quantiles.ts";
import { streamOf } from "./random.ts";

/** Output of a design's runs in blocks of `base` each: A, B, then AB₁ … ABd, in which factor i alone is as in B. NaN: the run failed. */
export type Outputs = { readonly base: number; readonly factors: number; readonly y: Float64Array };

export type Estimate = {
  readonly value: number /** 5 % and 95 % of the resampled estimates. */;
  readonly low: number;
  readonly high: number;
};

/** How much of the output's variance a factor explains: by itself, and with all it takes part in. */
export type Indices = { readonly first: Estimate; readonly total: Estimate };

export type IndicesOptions = {
  /** How often the terms are resampled; 0 leaves the interval at the value. */
  readonly bootstrap: number;
  readonly seed: number;
  /** Whether outputs are taken against their mean first, which leaves less noise in the first-order indices. The reference does not. Default true. */
  readonly centred?: boolean;
};

/** Indices of one output after another, with the same resamples for all. */
export type IndicesOf = (outputs: Outputs) => readonly Indices[] | null;

/**
 * First-order and total indices of each factor; null where the output does not vary. Rows of the design with a failed run count for nothing.
 * @source A. Saltelli et al. (2010) for first order, M. Jansen (1999) for total; the variance is that of A and B together, n − 1
 */
export function openIndices(options: IndicesOptions): IndicesOf {
  const known = new Map<number, Int32Array>();
  const resamplesFor = (count: number): Int32Array => {
    const drawn = known.get(count) ?? resamplesOf(count, options);
    known.set(count, drawn);
    return drawn;
  };
  return (outputs) => {
    const { base, factors, y } = outputs;
    const whole = wholeRows(outputs);
    if (whole.length < 2) return null;
    const { mean, variance } = spreadOf(y, base, whole);
    if (!(variance > 0)) return null;
    const centre = options.centred === false ? 0 : mean;
    const [first, total] = [new Float64Array(whole.length), new Float64Array(whole.length)];
    return Array.from({ length: factors }, (_, factor) => {
      const block = (2 + factor) * base;
      for (let i = 0; i < whole.length; i += 1) {
        const row = whole[i] ?? 0;
        const [a, b, ab] = [y[row] ?? 0, y[base + row] ?? 0, y[block + row] ?? 0];
        first[i] = (b - centre) * (ab - a);
        total[i] = (a - ab) * (a - ab);
      }
      return estimates(first, total, resamplesFor(whole.length), variance);
    });
  };
}

/** The indices of one output. */
export const indicesOf = (outputs: Outputs, options: IndicesOptions): readonly Indices[] | null => openIndices(options)(outputs);

/** Rows of which every run gave a result. */
function wholeRows({ base, factors, y }: Outputs): Int32Array {
  const rows: number[] = [];
  for (let row = 0; row < base; row += 1) {
    let whole = true;
    for (let block = 0; block < factors + 2; block += 1) if (Number.isNaN(y[block * base + row])) whole = false;
    if (whole) rows.push(row);
  }
  return Int32Array.from(rows);
}

function spreadOf(y: Float64Array, base: number, rows: Int32Array): { readonly mean: number; readonly variance: number } {
  let sum = 0;
  for (const row of rows) sum += (y[row] ?? 0) + (y[base + row] ?? 0);
  const count = 2 * rows.length;
  const mean = sum / count;
  let squares = 0;
  for (const row of rows) squares += ((y[row] ?? 0) - mean) ** 2 + ((y[base + row] ?? 0) - mean) ** 2;
  return { mean, variance: squares / (count - 1) };
}

/** Places drawn with return, one list after another. */
function resamplesOf(count: number, { bootstrap, seed }: IndicesOptions): Int32Array {
  const stream = streamOf(seed, 0x626f6f74, count);
  return Int32Array.from({ length: bootstrap * count }, () => stream.below(count));
}

/** The means of two lists of terms over the variance (twice the variance for the second), and where those of the resamples lie. */
function estimates(first: Float64Array, total: Float64Array, resamples: Int32Array, variance: number): Indices {
  const count = first.length;
  const draws = resamples.length / count;
  const [firsts, totals] = [new Float64Array(draws), new Float64Array(draws)];
  // Two resamples of both lists at once: four sums that need not wait for each other.
  for (let draw = 0; draw < draws; draw += 2) {
    const at = draw * count;
    const next = draw + 1 < draws ? at + count : at;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < count; i += 1) {
      const [one, two] = [resamples[at + i] ?? 0, resamples[next + i] ?? 0];
      a += first[one] ?? 0;
      b += total[one] ?? 0;
      c += first[two] ?? 0;
      d += total[two] ?? 0;
    }
    firsts[draw] = a;
    totals[draw] = b;
    if (next === at) continue;
    firsts[draw + 1] = c;
    totals[draw + 1] = d;
  }
  return { first: estimate(first, firsts, variance), total: estimate(total, totals, 2 * variance) };
}

function estimate(terms: Float64Array, drawn: Float64Array, scale: number): Estimate {
  let sum = 0;
  for (let i = 0; i < terms.length; i += 1) sum += terms[i] ?? 0;
  const over = (of: number): number => of / terms.length / scale;
  const value = over(sum);
  drawn.sort();
  return drawn.length === 0
    ? { value, low: value, high: value }
    : { value, low: over(quantileOf(drawn, 0.05)), high: over(quantileOf(drawn, 0.95)) };
}
