import { ok, type Refusal, type Result, refuse } from "#kernel";
import { frameRefusals as refusals } from "./frame-refusals.ts";

/** A node of an index: the root has no parent, a node without children is an indicator and has a direction. */
export type FrameNode = {
  readonly id: string;
  readonly parent: string | null;
  /** Relative among siblings; not negative. */
  readonly weight: number;
  readonly direction?: 1 | -1;
  readonly target?: number;
  readonly denominator?: string;
};

/** A tree that has passed every check. Indicators come first and in the order given, the root last. */
export type Frame = {
  readonly nodes: readonly FrameNode[];
  readonly leafCount: number;
  readonly root: number;
  readonly parent: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** 1 for an indicator, one more than its highest child for every other node. */
  readonly level: Int32Array;
  readonly places: ReadonlyMap<string, number>;
  /** Weights as written, by node. */
  readonly weights: Float64Array;
};

/**
 * Checks the nodes of an index and puts them in order.
 * @refuses evaluate/sameNode, unknownParent, noRoot, severalRoots, circle, weightNegative, weightsAllZero, weightsBeyond, codeReserved, directionMissing, directionAbove, noIndicators, tooDeep; all at once
 */
export function checkFrame(given: readonly FrameNode[]): Result<Frame> {
  const faults = faultsOf(given);
  if (faults.length > 0) return refuse(...faults);
  const heights = heightsOf(given);
  const highest = heights.reduce((most, height) => Math.max(most, height), 0);
  if (highest > mostLevels) return refuse(refusals.tooDeep({ levels: highest, most: mostLevels }));
  const nodes = given.map((node, i) => ({ node, i, height: heights[i] ?? 1 })).sort((a, b) => a.height - b.height || a.i - b.i);
  const places = new Map(nodes.map(({ node }, i) => [node.id, i]));
  const children: number[][] = nodes.map(() => []);
  const parent = new Int32Array(nodes.length).fill(-1);
  for (const [i, { node }] of nodes.entries()) {
    const above = node.parent === null ? undefined : places.get(node.parent);
    if (above === undefined) continue;
    parent[i] = above;
    children[above]?.push(i);
  }
  return ok({
    nodes: nodes.map(({ node }) => node),
    leafCount: nodes.filter(({ height }) => height === 1).length,
    root: nodes.length - 1,
    parent,
    children,
    level: Int32Array.from(nodes, ({ height }) => height),
    places,
    weights: Float64Array.from(nodes, ({ node }) => node.weight),
  });
}

/** Levels at most: deeper, nobody could say what a weight means. */
const mostLevels = 100;

/** 1 for nodes without children, one more than the highest child for the others; each node is looked at once, after its children. */
function heightsOf(nodes: readonly FrameNode[]): Int32Array {
  const places = new Map(nodes.map(({ id }, i) => [id, i]));
  const above = nodes.map(({ parent }) => (parent === null ? -1 : (places.get(parent) ?? -1)));
  const [heights, waiting] = [new Int32Array(nodes.length).fill(1), new Int32Array(nodes.length)];
  for (const parent of above) if (parent >= 0) waiting[parent] = (waiting[parent] ?? 0) + 1;
  const ready = [...waiting.keys()].filter((node) => waiting[node] === 0);
  for (const node of ready) {
    const parent = above[node] ?? -1;
    if (parent < 0) continue;
    heights[parent] = Math.max(heights[parent] ?? 1, (heights[node] ?? 1) + 1);
    waiting[parent] = (waiting[parent] ?? 1) - 1;
    if (waiting[parent] === 0) ready.push(parent);
  }
  return heights;
}

function faultsOf(nodes: readonly FrameNode[]): readonly Refusal[] {
  const ids = new Set(nodes.map((node) => node.id));
  const parents = new Set(nodes.flatMap((node) => node.parent ?? []));
  const roots = nodes.filter((node) => node.parent === null).map((node) => node.id);
  const faults: Refusal[] = [];
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const node of nodes) {
    if (seen.has(node.id) && !twice.has(node.id)) faults.push(refusals.sameNode({ id: node.id }));
    if (seen.has(node.id)) twice.add(node.id);
    seen.add(node.id);
    if (node.parent !== null && !ids.has(node.parent)) faults.push(refusals.unknownParent({ id: node.id, parent: node.parent }));
    if (!(node.weight >= 0) || !Number.isFinite(node.weight)) faults.push(refusals.weightNegative({ id: node.id, weight: node.weight }));
    if (node.id === "__proto__") faults.push(refusals.codeReserved({ id: node.id }));
    if (parents.has(node.id) && node.direction !== undefined) faults.push(refusals.directionAbove({ id: node.id }));
    if (!parents.has(node.id) && node.parent !== null && node.direction === undefined)
      faults.push(refusals.directionMissing({ id: node.id }));
  }
  if (roots.length === 0) faults.push(refusals.noRoot({ count: nodes.length }));
  if (roots.length > 1) faults.push(refusals.severalRoots({ roots }));
  if (roots.length === 1 && !parents.has(roots[0] ?? "")) faults.push(refusals.noIndicators({ root: roots[0] ?? "" }));
  faults.push(...circlesIn(nodes), ...weightsOff(nodes));
  return faults;
}

/** Nodes from which no way leads up to a root or to an unknown parent. Every node is walked over once. */
function circlesIn(nodes: readonly FrameNode[]): readonly Refusal[] {
  const above = new Map(nodes.map((node) => [node.id, node.parent]));
  const circles = new Map<string, boolean>();
  for (const { id } of nodes) {
    const way = new Set<string>();
    let at: string | null | undefined = id;
    while (at !== null && at !== undefined && !circles.has(at) && !way.has(at)) {
      way.add(at);
      at = above.get(at);
    }
    const circling = at !== null && at !== undefined && (circles.get(at) ?? true);
    for (const passed of way) circles.set(passed, circling);
  }
  const ids = [...new Set(nodes.map(({ id }) => id))].filter((id) => circles.get(id));
  return ids.length > 0 ? [refusals.circle({ ids })] : [];
}

/** Weights of siblings that share out nothing, or that a sum cannot hold. */
function weightsOff(nodes: readonly FrameNode[]): readonly Refusal[] {
  return [...Map.groupBy(nodes, (node) => node.parent)].flatMap(([parent, siblings]) => {
    if (parent === null) return [];
    if (siblings.every((node) => node.weight === 0)) return [refusals.weightsAllZero({ parent })];
    const beyond = siblings.some(({ weight }) => weight > 1e60 || (weight > 0 && weight < 1e-60));
    return beyond ? [refusals.weightsBeyond({ parent })] : [];
  });
}
