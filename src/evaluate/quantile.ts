/**
 * The empirical quantile without interpolation: each bound is an error that really happened.
 * @param sorted  ascending, not empty
 */
export function quantile(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.floor(share * (sorted.length - 1))];
}
