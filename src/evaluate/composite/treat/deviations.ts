import { momentsOf } from "../prepare/moments.ts";

/**
 * The extremes of what lies within so many deviations of the mean; null where nothing lies beyond them.
 * @param column  NaN is missing
 */
export function boundsWithin(
  column: Float64Array,
  beyond: number,
): { readonly low: number; readonly high: number; readonly moved: number } | null {
  const { mean, sd } = momentsOf(column);
  if (mean === null || sd === null || sd === 0) return null;
  const reach = beyond * sd;
  let [low, high, moved] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const x of column) {
    if (Number.isNaN(x)) continue;
    if (Math.abs(x - mean) > reach) {
      moved += 1;
      continue;
    }
    low = Math.min(low, x);
    high = Math.max(high, x);
  }
  return moved === 0 || low > high ? null : { low, high, moved };
}
