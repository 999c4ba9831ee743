import type { Box, Link } from "./graph.ts";

/**
 * Something with a place: a state, the labels of a link, or a bend where a link passes a rank. Bends and labels carry the number of their link, so that
 * they can be joined to a line again.
 */
export type Node = {
  readonly kind: "state" | "label" | "bend";
  /** The state's id; empty for the others. */
  readonly state: string;
  readonly link: number;
  readonly width: number;
  readonly height: number;
};
/** From rank to rank, downwards; a link that leads back up is drawn along the same way the other way round. */
export type Segment = { readonly above: number; readonly below: number };
export type Ranked = {
  readonly nodes: readonly Node[];
  /** Places of `nodes`, rank by rank from the top. */
  readonly ranks: readonly (readonly number[])[];
  readonly segments: readonly Segment[];
  /** For each link the places it passes, from the top down, and whether it runs upwards. */
  readonly ways: readonly { readonly places: readonly number[]; readonly isUpward: boolean }[];
};

/** Puts states on even ranks by how far they are from the start, and what stands between them on the ranks in between. */
export function rankOf(boxes: readonly Box[], links: readonly Link[], start: string): Ranked {
  const upward = backLinks(boxes, links, start);
  const depth = depths(boxes, links, upward);
  const nodes: Node[] = boxes.map(({ state, width, height }) => ({ kind: "state", state: state.id, link: -1, width, height }));
  const place = new Map(boxes.map(({ state }, at) => [state.id, at]));
  const deepest = Math.max(0, ...depth.values());
  const ranks: number[][] = Array.from({ length: deepest * 2 + 1 }, () => []);
  for (const [at, { state }] of boxes.entries()) ranks[(depth.get(state.id) ?? 0) * 2]?.push(at);
  const add = (node: Node, rank: number): number => {
    const at = nodes.push(node) - 1;
    ranks[rank]?.push(at);
    return at;
  };
  const ways = links.map((link, number) => {
    const isUpward = upward.has(number);
    const [top, bottom] = isUpward ? [link.to, link.from] : [link.from, link.to];
    const [first, last] = [(depth.get(top) ?? 0) * 2, (depth.get(bottom) ?? 0) * 2];
    // The words stand where the line leaves its source, so that a reader finds what can be done from a state.
    const wordsAt = isUpward ? last - 1 : first + 1;
    const between = Array.from({ length: last - first - 1 }, (_, step) => first + 1 + step).map((rank) =>
      rank === wordsAt
        ? add({ kind: "label", state: "", link: number, width: link.width, height: link.height }, rank)
        : add({ kind: "bend", state: "", link: number, width: 1, height: 1 }, rank),
    );
    return { places: [place.get(top) ?? 0, ...between, place.get(bottom) ?? 0], isUpward };
  });
  const segments = ways.flatMap(({ places }) => places.slice(1).map((below, at) => ({ above: places[at] ?? 0, below })));
  return { nodes, ranks, segments, ways };
}

/** Links that lead back to a state on the way to themselves; walked from the start in the plan's order, so the same drawing comes out each time. */
function backLinks(boxes: readonly Box[], links: readonly Link[], start: string): ReadonlySet<number> {
  const back = new Set<number>();
  const entered = new Set<string>();
  const onWay = new Set<string>();
  const visit = (state: string): void => {
    entered.add(state);
    onWay.add(state);
    for (const [number, link] of links.entries()) {
      if (link.from !== state) continue;
      if (onWay.has(link.to)) back.add(number);
      else if (!entered.has(link.to)) visit(link.to);
    }
    onWay.delete(state);
  };
  for (const state of [start, ...boxes.map((box) => box.state.id)]) if (!entered.has(state)) visit(state);
  return back;
}

/** The longest way down to each state along links that lead forward. */
function depths(boxes: readonly Box[], links: readonly Link[], upward: ReadonlySet<number>): ReadonlyMap<string, number> {
  const depth = new Map(boxes.map(({ state }) => [state.id, 0]));
  const forward = links.map(({ from, to }, number) => (upward.has(number) ? { above: to, below: from } : { above: from, below: to }));
  // Without circles no way is longer than there are states.
  for (let round = 0; round < boxes.length; round += 1)
    for (const { above, below } of forward) depth.set(below, Math.max(depth.get(below) ?? 0, (depth.get(above) ?? 0) + 1));
  return depth;
}
