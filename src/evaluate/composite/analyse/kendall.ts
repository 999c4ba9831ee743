import { normalTwoSided } from "./student.ts";

/** Sizes of groups of equal values in a sorted sequence. */
type Ties = { readonly pairs: number; readonly triples: number; readonly spread: number };

/**
 * Kendall's tau-b of two columns without gaps, by counting the exchanges of a merge sort; p from the normal approximation with ties.
 * @returns  null for both where one column does not vary
 */
export function kendall(x: Float64Array, y: Float64Array): { readonly r: number | null; readonly p: number | null } {
  const n = x.length;
  const order = Int32Array.from(x, (_, i) => i).sort((i, j) => (x[i] ?? 0) - (x[j] ?? 0) || (y[i] ?? 0) - (y[j] ?? 0));
  const [byX, ys] = [Float64Array.from(order, (i) => x[i] ?? 0), Float64Array.from(order, (i) => y[i] ?? 0)];
  const tiesX = tiesOf(n, (i) => byX[i] === byX[i - 1]);
  const joint = tiesOf(n, (i) => byX[i] === byX[i - 1] && ys[i] === ys[i - 1]);
  const exchanges = sortCounting(ys);
  const tiesY = tiesOf(n, (i) => ys[i] === ys[i - 1]);
  const all = (n * (n - 1)) / 2;
  const root = Math.sqrt((all - tiesX.pairs) * (all - tiesY.pairs));
  if (root === 0) return { r: null, p: null };
  const score = all - tiesX.pairs - tiesY.pairs + joint.pairs - 2 * exchanges;
  const variance =
    (n * (n - 1) * (2 * n + 5) - tiesX.spread - tiesY.spread) / 18 +
    (2 * tiesX.pairs * tiesY.pairs) / (n * (n - 1)) +
    (n > 2 ? (tiesX.triples * tiesY.triples) / (9 * n * (n - 1) * (n - 2)) : 0);
  return { r: score / root, p: normalTwoSided(score / Math.sqrt(variance)) };
}

function tiesOf(n: number, sameAsBefore: (i: number) => boolean): Ties {
  let [pairs, triples, spread, run] = [0, 0, 0, 1];
  for (let i = 1; i <= n; i += 1) {
    if (i < n && sameAsBefore(i)) {
      run += 1;
      continue;
    }
    pairs += (run * (run - 1)) / 2;
    triples += run * (run - 1) * (run - 2);
    spread += run * (run - 1) * (2 * run + 5);
    run = 1;
  }
  return { pairs, triples, spread };
}

/** Sorts in place from the lowest up; how many pairs stood the wrong way round. */
function sortCounting(values: Float64Array): number {
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(values.length);
  let exchanges = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let low = 0; low < values.length; low += 2 * width) {
      const [middle, high] = [Math.min(low + width, values.length), Math.min(low + 2 * width, values.length)];
      let [left, right] = [low, middle];
      for (let at = low; at < high; at += 1) {
        if (left < middle && (right >= high || (from[left] ?? 0) <= (from[right] ?? 0))) {
          to[at] = from[left] ?? 0;
          left += 1;
        } else {
          to[at] = from[right] ?? 0;
          right += 1;
          exchanges += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return exchanges;
}
