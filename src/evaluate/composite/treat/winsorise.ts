import { momentsOf, shapeOf } from "../prepare/moments.ts";
import { type Limits, passes } from "./check.ts";

/** What moving extremes comes to: every value below `low` or above `high` stands at that bound. */
export type Winsorised = {
  readonly low: number;
  readonly high: number;
  /** Cells moved; equal extremes move together and all count. */
  readonly moved: number;
  /** Nothing but one value would have been left by the next move, so it was not made. */
  readonly flat: boolean;
};

/**
 * Moves the greatest values (where the skewness is not negative) or the least to the next distinct value, until the column passes or `most` cells have
 * been moved. Equal extremes move together, so the last move may pass `most`.
 * @param column  NaN is missing
 * @param most    null sets no limit
 */
export function winsorise(column: Float64Array, limits: Limits, most: number | null): Winsorised {
  const sorted = column.filter((x) => !Number.isNaN(x)).sort();
  const n = sorted.length;
  const powers = powersOf(sorted);
  let [first, last] = [0, n - 1];
  const valueAt = (i: number): number => sorted[i] ?? Number.NaN;
  const answer = (flat: boolean): Winsorised => ({ low: valueAt(first), high: valueAt(last), moved: first + (n - 1 - last), flat });
  for (;;) {
    const { skew, kurtosis } = powers.shape(first, last);
    if (passes(skew, kurtosis, limits) || (most !== null && first + (n - 1 - last) >= most)) return answer(false);
    const [nextFirst, nextLast] = (skew ?? 0) >= 0 ? [first, belowOf(sorted, last)] : [aboveOf(sorted, first), last];
    if (nextLast < nextFirst || valueAt(nextFirst) === valueAt(nextLast)) return answer(true);
    [first, last] = [nextFirst, nextLast];
  }
}

/** The last place whose value is below the one at a place. */
function belowOf(sorted: Float64Array, place: number): number {
  let at = place;
  while (at >= 0 && sorted[at] === sorted[place]) at -= 1;
  return at;
}
function aboveOf(sorted: Float64Array, place: number): number {
  let at = place;
  while (at < sorted.length && sorted[at] === sorted[place]) at += 1;
  return at;
}

type Sums = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

/**
 * Sums of powers of distances from the middle value, from the middle outwards on both sides: those of a window around the middle are two look-ups, cells
 * moved to its ends are added, and no sum is ever the difference of greater ones.
 */
function powersOf(sorted: Float64Array) {
  const n = sorted.length;
  const middle = n >> 1;
  const centre = sorted[middle] ?? 0;
  const sums: Sums = [new Float64Array(n), new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  outwards(sums, sorted, middle, n, 1);
  outwards(sums, sorted, middle - 1, -1, -1);
  const meanOf = (p: number, first: number, last: number): number => {
    const ends = first * ((sorted[first] ?? 0) - centre) ** (p + 1) + (n - 1 - last) * ((sorted[last] ?? 0) - centre) ** (p + 1);
    return ((first < middle ? (sums[p]?.[first] ?? 0) : 0) + (sums[p]?.[last] ?? 0) + ends) / n;
  };
  return {
    /** Skewness and kurtosis where cells before `first` and after `last` stand at these. */
    shape: (first: number, last: number) => {
      if (first > middle || last < middle)
        return momentsOf(sorted.map((x) => Math.min(Math.max(x, sorted[first] ?? x), sorted[last] ?? x)));
      const [d, s2, s3, s4] = [meanOf(0, first, last), meanOf(1, first, last), meanOf(2, first, last), meanOf(3, first, last)];
      const m2 = s2 - d * d;
      const m3 = s3 - 3 * d * s2 + 2 * d ** 3;
      const m4 = s4 - 4 * d * s3 + 6 * d * d * s2 - 3 * d ** 4;
      return shapeOf(n, m2 * n, m3 * n, m4 * n);
    },
  };
}

function outwards([first, second, third, fourth]: Sums, sorted: Float64Array, from: number, until: number, step: 1 | -1): void {
  const centre = sorted[sorted.length >> 1] ?? 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  for (let i = from; i !== until; i += step) {
    const d = (sorted[i] ?? 0) - centre;
    const square = d * d;
    s1 += d;
    s2 += square;
    s3 += square * d;
    s4 += square * square;
    first[i] = s1;
    second[i] = s2;
    third[i] = s3;
    fourth[i] = s4;
  }
}
