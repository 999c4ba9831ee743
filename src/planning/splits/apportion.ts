/**
 * Shares a whole amount out by weights so that the shares add up to it exactly: each gets its part rounded down, and what is left goes one by one to
 * the largest remainders, the first of equals.
 * @param total   in the smallest step that is written, not below zero
 * @param weights not below zero, at least one above it
 */
export function apportion(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  if (whole <= 0n) return weights.map(() => 0n);
  const shares = weights.map((weight) => (total * weight) / whole);
  let left = total - shares.reduce((sum, share) => sum + share, 0n);
  const order = weights
    .map((weight, at) => ({ at, rest: (total * weight) % whole }))
    .sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  const given = [...shares];
  for (const { at } of order) {
    if (left <= 0n) break;
    given[at] = (given[at] ?? 0n) + 1n;
    left -= 1n;
  }
  return given;
}
