/**
 * How near two scores are one: sums of the same numbers in another order differ in their last digits, and the order of rows or indicators decides no place.
 */
export const nearness = (lowest: number, highest: number): number => 1e-12 * Math.max(Math.abs(lowest), Math.abs(highest));

/**
 * Competition ranks, the highest score first: equal scores share the better place (1, 2, 2, 4); rows without a score have rank 0. Scores that follow one
 * another within 1e-12 of the largest are equal.
 */
export function ranksOf(scores: Float64Array): Int32Array {
  const order = Int32Array.from(scores, (_, i) => i)
    .filter((i) => !Number.isNaN(scores[i] ?? Number.NaN))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranks = new Int32Array(scores.length);
  const near = nearness(scores[order[0] ?? 0] ?? 0, scores[order.at(-1) ?? 0] ?? 0);
  let before = Number.POSITIVE_INFINITY;
  let rank = 0;
  for (const [place, row] of order.entries()) {
    const score = scores[row] ?? Number.NaN;
    if (before - score > near) rank = place + 1;
    ranks[row] = rank;
    before = score;
  }
  return ranks;
}
