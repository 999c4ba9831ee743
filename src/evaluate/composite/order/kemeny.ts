import { bestOrders } from "./best-orders.ts";
import { goodOrder } from "./good-order.ts";
import type { Outranking } from "./outranking.ts";

/** An order of the units that agrees with most pairwise weights. */
export type KemenyOrder = {
  /** By unit: how many are placed behind it; the mean over all orders that agree equally well. */
  readonly behind: Float64Array;
  /** Sum over pairs of the share of weight for the unit placed in front. */
  readonly agreement: number;
  /** No order agrees with more than this. Equal to the agreement where the order is proved best. */
  readonly atMost: number;
  readonly proved: boolean;
};

/** Up to this size every order is considered. */
const exactTo = 12;

/**
 * The Kemeny order. Units are first divided where every one in front strictly beats every one behind: each best order keeps those divisions, so each
 * part is ordered for itself. A part of up to twelve is ordered exactly, by dynamic programming over its subsets; a larger one by moving single units
 * until no move helps, and how far that can be from the best is told by the sum of the larger share of each pair.
 * @param names  of the units; they settle nothing but where a search begins, so that the order of rows does not
 */
export function kemeny(outranked: Outranking, names: readonly string[]): KemenyOrder {
  const { size, share } = outranked;
  const behind = new Float64Array(size);
  const done = new Uint8Array(size);
  let [agreement, atMost, proved, placed] = [0, 0, true, 0];
  for (const part of partsOf(outranked)) {
    const rest = size - placed - part.length;
    const exact = part.length <= exactTo;
    const found = exact ? bestOrders(outranked, part) : goodOrder(outranked, part, names);
    for (const [i, unit] of part.entries()) behind[unit] = rest + (found.behind[i] ?? 0);
    for (const unit of part) done[unit] = 1;
    const across = acrossOf(share, part, done);
    agreement += found.agreement + across;
    atMost += (exact ? found.agreement : largerShares(share, size, part)) + across;
    proved &&= exact;
    placed += part.length;
  }
  const tight = atMost - agreement <= 1e-9 * Math.max(1, atMost);
  return { behind, agreement, atMost: proved || tight ? agreement : atMost, proved: proved || tight };
}

/** Units in parts, the strongest first, each part strictly beating all behind it. */
function partsOf({ size, sign }: Outranking): readonly (readonly number[])[] {
  const atLeastEven = Int32Array.from({ length: size }, (_, a) => sign.subarray(a * size, a * size + size).filter((s) => s >= 0).length);
  const order = Int32Array.from({ length: size }, (_, i) => i).sort((a, b) => (atLeastEven[b] ?? 0) - (atLeastEven[a] ?? 0));
  const parts: number[][] = [];
  let part: number[] = [];
  let won = 0;
  for (const [place, unit] of order.entries()) {
    part.push(unit);
    for (let other = 0; other < size; other += 1) if (sign[unit * size + other] === 1) won += 1;
    for (let before = 0; before < place; before += 1) {
      const taken = order[before] ?? 0;
      if (sign[taken * size + unit] === 1) won -= 1;
      if (sign[unit * size + taken] === 1) won -= 1;
    }
    if (won !== (place + 1) * (size - place - 1)) continue;
    parts.push(part);
    part = [];
  }
  return parts;
}

/** What the pairs between a part and all those behind it agree with. */
function acrossOf(share: Float64Array, part: readonly number[], done: Uint8Array): number {
  let sum = 0;
  for (const unit of part)
    for (let other = 0; other < done.length; other += 1) if (done[other] === 0) sum += share[unit * done.length + other] ?? 0;
  return sum;
}

function largerShares(share: Float64Array, size: number, part: readonly number[]): number {
  let sum = 0;
  for (const [i, a] of part.entries())
    for (const b of part.slice(i + 1)) sum += Math.max(share[a * size + b] ?? 0, share[b * size + a] ?? 0);
  return sum;
}
