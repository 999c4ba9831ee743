import type { Ranked, Segment } from "./ranks.ts";

const rounds = 16;

/** Orders each rank so that few lines cross: every place goes to the mean of its neighbours', down and up in turns; the best order seen is kept. */
export function orderOf({ nodes, ranks, segments }: Ranked): readonly (readonly number[])[] {
  const { above, below } = neighboursOf(nodes.length, segments);
  let order = ranks.map((rank) => [...rank]);
  let best = { order, crossings: crossingsOf(order, below) };
  for (let round = 0; round < rounds && best.crossings > 0; round += 1) {
    const isDown = round % 2 === 0;
    order = swept(order, isDown ? above : below, isDown);
    const crossings = crossingsOf(order, below);
    if (crossings < best.crossings) best = { order, crossings };
  }
  return best.order;
}

type Neighbours = readonly (readonly number[])[];

export function neighboursOf(count: number, segments: readonly Segment[]): { readonly above: Neighbours; readonly below: Neighbours } {
  const above: number[][] = Array.from({ length: count }, () => []);
  const below: number[][] = Array.from({ length: count }, () => []);
  for (const segment of segments) {
    below[segment.above]?.push(segment.below);
    above[segment.below]?.push(segment.above);
  }
  return { above, below };
}

const positionsOf = (rank: readonly number[]): ReadonlyMap<number, number> => new Map(rank.map((node, at) => [node, at]));

function swept(order: readonly (readonly number[])[], towards: Neighbours, isDown: boolean): number[][] {
  const next = order.map((rank) => [...rank]);
  const way = isDown ? next.map((_, at) => at) : next.map((_, at) => next.length - 1 - at);
  for (const at of way) {
    const fixed = positionsOf(next[isDown ? at - 1 : at + 1] ?? []);
    const rank = next[at] ?? [];
    const wanted = new Map(rank.map((node, place) => [node, mean(towards[node] ?? [], fixed) ?? place]));
    // What is equal keeps its order, so that the sweep ends.
    next[at] = [...rank].sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
  }
  return next;
}

function mean(nodes: readonly number[], positions: ReadonlyMap<number, number>): number | undefined {
  const known = nodes.flatMap((node) => positions.get(node) ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, at) => sum + at, 0) / known.length;
}

/** How many pairs of lines between neighbouring ranks cross. */
export function crossingsOf(order: readonly (readonly number[])[], below: Neighbours): number {
  return order.reduce((sum, rank, at) => {
    const positions = positionsOf(order[at + 1] ?? []);
    const ends = rank.map((node) => (below[node] ?? []).flatMap((one) => positions.get(one) ?? []));
    const crossing = ends.reduce((count, mine, left) => {
      const others = ends.slice(left + 1).flat();
      return count + mine.reduce((all, end) => all + others.filter((other) => other < end).length, 0);
    }, 0);
    return sum + crossing;
  }, 0);
}
