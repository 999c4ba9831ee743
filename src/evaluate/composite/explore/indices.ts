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

/**
 * First-order and total indices of each factor; null where the output does not vary. Rows of the design with a failed run count for nothing.
 * @source A. Saltelli et al. (2010) for first order, M. Jansen (1999) for total; the variance is that of A and B together, n − 1
 */
export function indicesOf(outputs: Outputs, options: IndicesOptions): readonly Indices[] | null {
  const { base, factors, y } = outputs;
  const whole = wholeRows(outputs);
  if (whole.length < 2) return null;
  const { mean, variance } = spreadOf(y, base, whole);
  if (!(variance > 0)) return null;
  const centre = options.centred === false ? 0 : mean;
  const resamples = resamplesOf(whole.length, options);
  const [first, total] = [new Float64Array(whole.length), new Float64Array(whole.length)];
  return Array.from({ length: factors }, (_, factor) => {
    const block = (2 + factor) * base;
    for (let i = 0; i < whole.length; i += 1) {
      const row = whole[i] ?? 0;
      const [a, b, ab] = [y[row] ?? 0, y[base + row] ?? 0, y[block + row] ?? 0];
      first[i] = (b - centre) * (ab - a);
      total[i] = (a - ab) * (a - ab);
    }
    return { first: estimate(first, resamples, variance), total: estimate(total, resamples, 2 * variance) };
  });
}

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

function estimate(terms: Float64Array, resamples: Int32Array, scale: number): Estimate {
  const count = terms.length;
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += terms[i] ?? 0;
  const value = sum / count / scale;
  if (resamples.length === 0) return { value, low: value, high: value };
  const drawn = new Float64Array(resamples.length / count);
  for (let i = 0, at = 0; i < drawn.length; i += 1) {
    let of = 0;
    for (const end = at + count; at < end; at += 1) of += terms[resamples[at] ?? 0] ?? 0;
    drawn[i] = of / count / scale;
  }
  drawn.sort();
  return { value, low: quantileOf(drawn, 0.05), high: quantileOf(drawn, 0.95) };
}
