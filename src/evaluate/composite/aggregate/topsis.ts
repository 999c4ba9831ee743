import { leastOf } from "./means.ts";

/**
 * Closeness to the best: distance from the worst over the sum of the distances from worst and best, 0 to 1, where best and worst are the extremes of
 * each part after division by its length (root of the sum of squares) and multiplication by its weight.
 * A missing part is left out of both distances of its row, which is the same as renormalising the weights. Where best and worst are equally
 * far because nothing differs, closeness is one half.
 * @returns  NaN where too few parts are there
 */
export function topsis(parts: readonly Float64Array[], weights: readonly number[], least: number) {
  const rows = parts[0]?.length ?? 0;
  const [toBest, toWorst, there] = [new Float64Array(rows), new Float64Array(rows), new Int32Array(rows)];
  const total = weights.reduce((sum, w) => sum + w, 0);
  for (const [i, part] of parts.entries()) {
    const { length, best, worst } = reach(part);
    const by = length > 0 ? (weights[i] ?? 0) / total / length : 0;
    for (let row = 0; row < rows; row += 1) {
      const x = part[row] ?? Number.NaN;
      if (Number.isNaN(x)) continue;
      there[row] = (there[row] ?? 0) + 1;
      toBest[row] = (toBest[row] ?? 0) + ((best - x) * by) ** 2;
      toWorst[row] = (toWorst[row] ?? 0) + ((x - worst) * by) ** 2;
    }
  }
  const needed = leastOf(parts.length, least);
  let alike = 0;
  const scores = toBest.map((squared, row) => {
    if ((there[row] ?? 0) < needed) return Number.NaN;
    const [best, worst] = [Math.sqrt(squared), Math.sqrt(toWorst[row] ?? 0)];
    if (best + worst > 0) return worst / (best + worst);
    alike += 1;
    return 0.5;
  });
  return { scores, alike };
}

function reach(part: Float64Array) {
  let [squares, best, worst] = [0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const x of part) {
    if (Number.isNaN(x)) continue;
    squares += x * x;
    if (x > best) best = x;
    if (x < worst) worst = x;
  }
  return { length: Math.sqrt(squares), best, worst };
}
