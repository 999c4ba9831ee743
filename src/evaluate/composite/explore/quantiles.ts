/**
 * The quantile of values in ascending order, between neighbours by proportion (type 7).
 * @param share  from 0 to 1
 */
export function quantileOf(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const [low, high] = [sorted[below] ?? Number.NaN, sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN];
  return at === below ? low : low + (at - below) * (high - low);
}
