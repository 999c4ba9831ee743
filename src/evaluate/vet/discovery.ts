/**
 * For each chance the smallest rate of false discoveries at which it counts as one, over all tests of a run.
 * @source Y. Benjamini and Y. Hochberg, Controlling the false discovery rate (1995); holds for independent and positively dependent tests
 */
export function falseDiscoveryRates(chances: readonly number[]): readonly number[] {
  const order = chances.map((_, n) => n).sort((a, b) => (chances[b] ?? 1) - (chances[a] ?? 1));
  const rates = chances.map(() => 1);
  let least = 1;
  order.forEach((n, fromLast) => {
    const rank = chances.length - fromLast;
    least = Math.min(least, ((chances[n] ?? 1) * chances.length) / rank);
    rates[n] = least;
  });
  return rates;
}
