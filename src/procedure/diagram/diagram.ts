import type { ProcedureVersion, Transition } from "#define";
import type { Label } from "#kernel";
import { type Box, boxesOf, clockLabel, lineOf, linksOf } from "./graph.ts";
import { sizes } from "./measure.ts";
import { orderOf } from "./order.ts";
import { type Placed, placeAll } from "./place.ts";
import { type Ranked, rankOf } from "./ranks.ts";

type Point = [number, number];
export type DiagramNode = {
  readonly id: string;
  readonly label: Label;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly final: boolean;
  readonly start: boolean;
};
/** One transition from one state. A line has points from its source to its target; what stays in its state has none and is written in the box. */
export type DiagramEdge = {
  readonly transition: string;
  readonly label: Label;
  readonly from: string;
  readonly to: string;
  readonly by: Label;
  readonly clock: boolean;
  readonly points: Point[];
  /** Where the middle of its words stands. */
  readonly labelAt: Point;
};
export type Diagram = { readonly width: number; readonly height: number; readonly nodes: DiagramNode[]; readonly edges: DiagramEdge[] };

/** Draws a version of a procedure: states from the start downwards, lines with their acts, always the same for the same definition. */
export function diagramOf(version: ProcedureVersion): Diagram {
  const [boxes, links] = [boxesOf(version), linksOf(version)];
  const ranked = rankOf(boxes, links, version.start);
  const order = orderOf(ranked);
  const placed = placeAll(ranked, order);
  const tops = topsOf(ranked, order, placed);
  const nodes = boxes.map((box, at) => nodeOf(version, box, placed.x[at] ?? 0, tops[at] ?? 0));
  const lines = linesOf(ranked, order, placed, tops);
  const across = links.flatMap((link, number) => {
    const words = ranked.ways[number]?.places.find((place) => ranked.nodes[place]?.kind === "label") ?? 0;
    return link.transitions.map((transition, at) =>
      edgeOf(version, transition, link.from, link.to, lines[number] ?? [], [
        placed.x[words] ?? 0,
        (tops[words] ?? 0) + sizes.line * (at + 0.5),
      ]),
    );
  });
  const within = nodes.flatMap((node, at) =>
    (boxes[at]?.inside ?? []).map((transition, line) =>
      edgeOf(
        version,
        transition,
        node.id,
        node.id,
        [],
        [node.x + node.width / 2, node.y + sizes.title + 2 * sizes.padding + sizes.line * (line + 0.5)],
      ),
    ),
  );
  return { width: placed.width, height: placed.height, nodes, edges: [...across, ...within] };
}

const nodeOf = ({ start }: ProcedureVersion, { state, width, height }: Box, centre: number, top: number): DiagramNode => ({
  id: state.id,
  label: state.label,
  x: centre - width / 2,
  y: top,
  width,
  height,
  final: state.final !== undefined,
  start: state.id === start,
});

function edgeOf(
  { parts }: ProcedureVersion,
  transition: Transition,
  from: string,
  to: string,
  points: Point[],
  labelAt: Point,
): DiagramEdge {
  const { name, by } = transition;
  const actors = by === "clock" ? [clockLabel] : parts.filter(({ id }) => by.includes(id)).map(({ label }) => label);
  return {
    transition: name,
    label: lineOf(transition),
    from,
    to,
    by: { zh: actors.map(({ zh }) => zh).join("、"), en: actors.map(({ en }) => en).join(", ") },
    clock: by === "clock",
    points,
    labelAt,
  };
}

/** Each member stands in the middle of its rank's band. */
function topsOf({ nodes }: Ranked, order: readonly (readonly number[])[], { bands }: Placed): readonly number[] {
  const tops = nodes.map(() => 0);
  for (const [at, rank] of order.entries()) {
    const { top, bottom } = bands[at] ?? { top: 0, bottom: 0 };
    for (const node of rank) tops[node] = Math.round((top + bottom - (nodes[node]?.height ?? 0)) / 2);
  }
  return tops;
}

/**
 * The line of each link: straight down through what it passes, slanting only between the ranks, so that it never runs through a box. Lines that leave
 * or enter a box at the same side share its width in the order of where they go.
 */
function linesOf(ranked: Ranked, order: readonly (readonly number[])[], { x, bands }: Placed, tops: readonly number[]): readonly Point[][] {
  const { nodes, ways } = ranked;
  const rankAt = new Map(order.flatMap((rank, at) => rank.map((node) => [node, at] as const)));
  const ports = { above: portsOf(ranked, x, "above"), below: portsOf(ranked, x, "below") };
  return ways.map(({ places, isUpward }, number) => {
    const points = places.flatMap((place, at): Point[] => {
      const node = nodes[place];
      const band = bands[rankAt.get(place) ?? 0];
      if (!node || !band) return [];
      const [top, bottom] = [tops[place] ?? 0, (tops[place] ?? 0) + node.height];
      if (at === 0) {
        const port = ports.below.get(`${place} ${number}`) ?? 0;
        return [
          [port, bottom],
          [port, band.bottom],
        ];
      }
      if (at < places.length - 1)
        return [
          [x[place] ?? 0, band.top],
          [x[place] ?? 0, band.bottom],
        ];
      const port = ports.above.get(`${place} ${number}`) ?? 0;
      return [
        [port, band.top],
        [port, top],
      ];
    });
    // A box as tall as its rank begins and ends where the band does.
    const bends = points.filter(([px, py], at) => px !== points[at - 1]?.[0] || py !== points[at - 1]?.[1]);
    return isUpward ? bends.reverse() : bends;
  });
}

/** Where along a box's lower or upper side each line begins or ends, by box and link. */
function portsOf({ nodes, ways }: Ranked, x: readonly number[], side: "above" | "below"): ReadonlyMap<string, number> {
  const touching = new Map<number, { readonly link: number; readonly towards: number }[]>();
  for (const [link, { places }] of ways.entries()) {
    const [box, next] = side === "below" ? [places[0], places[1]] : [places.at(-1), places.at(-2)];
    if (box === undefined || next === undefined) continue;
    touching.set(box, [...(touching.get(box) ?? []), { link, towards: x[next] ?? 0 }]);
  }
  const ports = [...touching].flatMap(([box, lines]) => {
    const width = nodes[box]?.width ?? 0;
    const left = (x[box] ?? 0) - width / 2;
    return [...lines]
      .sort((a, b) => a.towards - b.towards || a.link - b.link)
      .map(({ link }, at) => [`${box} ${link}`, Math.round(left + (width * (at + 1)) / (lines.length + 1))] as const);
  });
  return new Map(ports);
}
