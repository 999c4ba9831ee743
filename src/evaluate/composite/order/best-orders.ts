import type { Outranking } from "./outranking.ts";

/** Sums of the same shares in another order are one sum. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9;

/**
 * All best orders of up to twelve units at once: over every subset placed in front, the best agreement and the number of orders that reach it. How
 * many stand behind a unit is the mean over all best orders, so equal units come out equal whatever order the rows are in.
 */
export function bestOrders({ share, size }: Outranking, part: readonly number[]): { behind: Float64Array; agreement: number } {
  const count = part.length;
  const full = 2 ** count - 1;
  const over = (a: number, b: number): number => share[(part[a] ?? 0) * size + (part[b] ?? 0)] ?? 0;
  // gains[set · count + unit]: what placing the unit right behind the set agrees with.
  const gains = new Float64Array((full + 1) * count);
  for (let set = 1; set <= full; set += 1) {
    const lowest = 31 - Math.clz32(set & -set);
    const without = set & (set - 1);
    for (let unit = 0; unit < count; unit += 1) gains[set * count + unit] = (gains[without * count + unit] ?? 0) + over(lowest, unit);
  }
  const best = new Float64Array(full + 1).fill(Number.NEGATIVE_INFINITY);
  const ways = new Float64Array(full + 1);
  best[0] = 0;
  ways[0] = 1;
  for (let set = 0; set < full; set += 1)
    for (let unit = 0; unit < count; unit += 1) {
      if (set & (1 << unit)) continue;
      const [next, value] = [set | (1 << unit), (best[set] ?? 0) + (gains[set * count + unit] ?? 0)];
      if (near(value, best[next] ?? 0)) ways[next] = (ways[next] ?? 0) + (ways[set] ?? 0);
      else if (value > (best[next] ?? 0)) [best[next], ways[next]] = [value, ways[set] ?? 0];
    }
  const waysOn = new Float64Array(full + 1);
  waysOn[full] = 1;
  const behind = new Float64Array(count);
  for (let set = full - 1; set >= 0; set -= 1)
    for (let unit = 0; unit < count; unit += 1) {
      const next = set | (1 << unit);
      if (set === next || !near((best[set] ?? 0) + (gains[set * count + unit] ?? 0), best[next] ?? 0)) continue;
      waysOn[set] = (waysOn[set] ?? 0) + (waysOn[next] ?? 0);
      behind[unit] = (behind[unit] ?? 0) + (ways[set] ?? 0) * (waysOn[next] ?? 0) * (count - 1 - bits(set));
    }
  return { behind: behind.map((sum) => sum / (ways[full] ?? 1)), agreement: best[full] ?? 0 };
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left > 0; left &= left - 1) count += 1;
  return count;
}
