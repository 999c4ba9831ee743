import type { Outranking } from "./outranking.ts";

/** Rounds of moves; each round tries every unit at every place. */
const rounds = 60;

/**
 * A good order of many units: begun by net number beaten, then by weight, then by name; then single units are moved to where they agree with more, until
 * none can be. Neighbours that are all even with one another share their places.
 */
export function goodOrder(
  { share, sign, size }: Outranking,
  part: readonly number[],
  names: readonly string[],
): { behind: Float64Array; agreement: number } {
  const net = new Map(part.map((a) => [a, part.reduce((sum, b) => sum + (sign[a * size + b] ?? 0), 0)]));
  const held = new Map(part.map((a) => [a, part.reduce((sum, b) => sum + (share[a * size + b] ?? 0), 0)]));
  const byName = (a: number, b: number): number => ((names[a] ?? "") < (names[b] ?? "") ? -1 : 1);
  const order = [...part].sort((a, b) => {
    const weight = (held.get(b) ?? 0) - (held.get(a) ?? 0);
    return (net.get(b) ?? 0) - (net.get(a) ?? 0) || (Math.abs(weight) > 1e-9 ? weight : 0) || byName(a, b);
  });
  const pull = (a: number, b: number): number => (share[a * size + b] ?? 0) - (share[b * size + a] ?? 0);
  const moved = [...order];
  for (let round = 0; round < rounds; round += 1) {
    let better = false;
    for (const unit of order) better = moveBest(moved, unit, pull) || better;
    if (!better) break;
  }
  let agreement = 0;
  for (const [i, a] of moved.entries()) for (let j = i + 1; j < moved.length; j += 1) agreement += share[a * size + (moved[j] ?? 0)] ?? 0;
  const places = sharedPlaces(moved, (a, b) => sign[a * size + b] === 0);
  return { behind: Float64Array.from(part, (unit) => moved.length - 1 - (places.get(unit) ?? 0)), agreement };
}

/** Moves one unit to the place where the order agrees with most; false where it stands best already. */
function moveBest(order: number[], unit: number, pull: (a: number, b: number) => number): boolean {
  const at = order.indexOf(unit);
  let [best, to] = [1e-9, at];
  for (let place = at - 1, gain = 0; place >= 0; place -= 1) {
    gain += pull(unit, order[place] ?? 0);
    if (gain > best) [best, to] = [gain, place];
  }
  for (let place = at + 1, gain = 0; place < order.length; place += 1) {
    gain += pull(order[place] ?? 0, unit);
    if (gain > best) [best, to] = [gain, place];
  }
  if (to === at) return false;
  order.splice(at, 1);
  order.splice(to, 0, unit);
  return true;
}

function sharedPlaces(order: readonly number[], even: (a: number, b: number) => boolean): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let from = 0;
  for (let to = 1; to <= order.length; to += 1) {
    const next = order[to];
    if (next !== undefined && order.slice(from, to).every((unit) => even(unit, next))) continue;
    for (const unit of order.slice(from, to)) places.set(unit, (from + to - 1) / 2);
    from = to;
  }
  return places;
}
