import { sizes } from "./measure.ts";
import { neighboursOf } from "./order.ts";
import type { Node, Ranked } from "./ranks.ts";

/** Where everything stands: centres across, and for each rank the band that it fills from top to bottom. */
export type Placed = {
  readonly x: readonly number[];
  readonly bands: readonly { readonly top: number; readonly bottom: number }[];
  readonly width: number;
  readonly height: number;
};

const rounds = 24;
/** Long lines are kept straight before boxes are moved to the middle. */
const pull = { bend: 6, label: 3, state: 1 } as const;

export function placeAll({ nodes, segments }: Ranked, order: readonly (readonly number[])[]): Placed {
  const { above, below } = neighboursOf(nodes.length, segments);
  const x = nodes.map(() => 0);
  for (const rank of order)
    settle(
      rank,
      nodes,
      x,
      rank.map(() => 0),
    );
  for (let round = 0; round < rounds; round += 1) {
    const isDown = round % 2 === 0;
    for (const rank of isDown ? order : [...order].reverse()) {
      const wanted = rank.map((node) => wantedAt(node, round === rounds - 1 ? [above, below] : [isDown ? above : below], nodes, x));
      settle(rank, nodes, x, wanted);
    }
  }
  const left = Math.min(...nodes.map(({ width }, at) => (x[at] ?? 0) - width / 2));
  const moved = x.map((centre) => Math.round(centre - left + sizes.margin));
  return { x: moved, ...downOf(nodes, order, moved) };
}

function wantedAt(node: number, sides: readonly (readonly (readonly number[])[])[], nodes: readonly Node[], x: readonly number[]): number {
  const near = sides.flatMap((side) => side[node] ?? []);
  const weights = near.map((one) => pull[nodes[one]?.kind ?? "state"]);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? (x[node] ?? 0) : near.reduce((sum, one, at) => sum + (x[one] ?? 0) * (weights[at] ?? 0), 0) / all;
}

/**
 * Moves a rank as near as can be to where its members want to be, in their order and without touching: the least squares under these bounds, found by
 * joining neighbours that push each other into blocks.
 */
function settle(rank: readonly number[], nodes: readonly Node[], x: number[], wanted: readonly number[]): void {
  const offsets: number[] = [];
  rank.forEach((node, at) => {
    const previous = rank[at - 1];
    const width = nodes[node]?.width ?? 0;
    const gap = previous === undefined ? 0 : ((nodes[previous]?.width ?? 0) + width) / 2 + sizes.aside;
    offsets.push((offsets[at - 1] ?? 0) + gap);
  });
  const blocks: { sum: number; count: number }[] = [];
  rank.forEach((_, at) => {
    blocks.push({ sum: (wanted[at] ?? 0) - (offsets[at] ?? 0), count: 1 });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before && before.sum / before.count > last.sum / last.count; ) {
      blocks.pop();
      before.sum += last.sum;
      before.count += last.count;
      last = blocks.at(-1);
      before = blocks.at(-2);
    }
  });
  let at = 0;
  for (const { sum, count } of blocks)
    for (let member = 0; member < count; member += 1, at += 1) {
      const node = rank[at];
      if (node !== undefined) x[node] = sum / count + (offsets[at] ?? 0);
    }
}

function downOf(nodes: readonly Node[], order: readonly (readonly number[])[], x: readonly number[]): Omit<Placed, "x"> {
  let top: number = sizes.margin;
  const bands = order.map((rank) => {
    const band = { top, bottom: top + Math.max(0, ...rank.map((node) => nodes[node]?.height ?? 0)) };
    top = band.bottom + sizes.between;
    return band;
  });
  const right = Math.max(0, ...nodes.map(({ width }, at) => (x[at] ?? 0) + width / 2));
  return { bands, width: Math.ceil(right + sizes.margin), height: (bands.at(-1)?.bottom ?? 0) + sizes.margin };
}
