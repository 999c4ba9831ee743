/**
 * Competition ranks, the highest score first: equal scores share the better place (1, 2, 2, 4); rows without a score have rank 0.
 */
export function ranksOf(scores: Float64Array): Int32Array {
  const order = Int32Array.from(scores, (_, i) => i)
    .filter((i) => !Number.isNaN(scores[i] ?? Number.NaN))
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranks = new Int32Array(scores.length);
  let before = Number.NaN;
  let rank = 0;
  for (const [place, row] of order.entries()) {
    const score = scores[row] ?? Number.NaN;
    if (score !== before) rank = place + 1;
    ranks[row] = rank;
    before = score;
  }
  return ranks;
}
