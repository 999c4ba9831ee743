import { maximise } from "./simplex.ts";

/** One unit under the weights that suit it best: its score between 0 and 1, and the share that each part has in it. */
export type Suited = { readonly score: number; readonly shares: readonly number[] };

/**
 * Benefit of the doubt: for each unit the weights w ≥ 0 with which its Σ w x is largest while no unit has more than 1, and every part's share in the
 * unit's own score lies between the bounds. Solved exactly, as a linear programme in the shares.
 * A part that the unit lacks is left out for it, and only units that have all its parts are peers; where few parts are left the bounds give way just
 * enough to be met. A unit with a zero in a part that must have a share scores 0.
 * @param parts  at least zero; columns of equal length
 * @returns      null for a row without a single part
 */
export function benefitOfDoubt(parts: readonly Float64Array[], least: number, most: number): readonly (Suited | null)[] {
  const rows = parts[0]?.length ?? 0;
  return Array.from({ length: rows }, (_, row) => suited(parts, row, least, most));
}

function suited(parts: readonly Float64Array[], row: number, least: number, most: number): Suited | null {
  const has = parts.flatMap((part, i) => (Number.isNaN(part[row] ?? Number.NaN) ? [] : [i]));
  if (has.length === 0) return null;
  const own = has.map((i) => parts[i]?.[row] ?? 0);
  const [low, high] = [Math.min(least, 1 / has.length), Math.max(most, 1 / has.length)];
  const nothing = { score: 0, shares: parts.map(() => 0) };
  if (own.every((x) => x === 0) || (low > 0 && own.includes(0))) return nothing;
  // In terms of y = w · own: the score is Σ y, a peer's is Σ y · peer / own. A part where the unit has zero adds nothing and takes no weight.
  const used = has.filter((_, i) => own[i] !== 0);
  const limits: number[][] = peersOf(parts, has, row).map((peer) => used.map((i) => (parts[i]?.[peer] ?? 0) / (parts[i]?.[row] ?? 1)));
  const bounds = limits.map(() => 1);
  for (const [i] of used.entries()) {
    if (high < 1) limits.push(used.map((_, j) => (i === j ? 1 : 0) - high));
    if (low > 0) limits.push(used.map((_, j) => low - (i === j ? 1 : 0)));
    bounds.push(...[high < 1, low > 0].filter(Boolean).map(() => 0));
  }
  const best = maximise(
    used.map(() => 1),
    limits,
    bounds,
  );
  if (best === null || best.value <= 0) return nothing;
  const shares = new Map(used.map((i, j) => [i, (best.at[j] ?? 0) / best.value]));
  return { score: Math.min(1, best.value), shares: parts.map((_, i) => shares.get(i) ?? 0) };
}

/** Rows that have every part the unit has; itself among them. */
function peersOf(parts: readonly Float64Array[], has: readonly number[], row: number): readonly number[] {
  const peers: number[] = [];
  const rows = parts[0]?.length ?? 0;
  for (let peer = 0; peer < rows; peer += 1)
    if (peer === row || has.every((i) => !Number.isNaN(parts[i]?.[peer] ?? Number.NaN))) peers.push(peer);
  return peers;
}
