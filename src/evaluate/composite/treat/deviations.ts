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
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let moved = 0;
  for (let i = 0; i < column.length; i += 1) {
    const x = column[i] ?? Number.NaN;
    if (Math.abs(x - mean) > reach) moved += 1;
    else {
      if (x < low) low = x;
      if (x > high) high = x;
    }
  }
  return moved === 0 || low > high ? null : { low, high, moved };
}
