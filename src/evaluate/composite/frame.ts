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
 * @refuses evaluate/sameNode, unknownParent, noRoot, severalRoots, circle, weightNegative, weightsAllZero, weightsBeyond, codeReserved, directionMissing, directionAbove, noIndicators; all at once
 */
export function checkFrame(given: readonly FrameNode[]): Result<Frame> {
  const faults = faultsOf(given);
  if (faults.length > 0) return refuse(...faults);
  const byParent = Map.groupBy(given, (node) => node.parent);
  const heights = new Map<string, number>();
  const heightOf = (node: FrameNode): number => {
    const known = heights.get(node.id);
    if (known !== undefined) return known;
    const below = byParent.get(node.id) ?? [];
    const height = 1 + Math.max(0, ...below.map(heightOf));
    heights.set(node.id, height);
    return height;
  };
  const nodes = given.map((node, i) => ({ node, i, height: heightOf(node) })).sort((a, b) => a.height - b.height || a.i - b.i);
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

function faultsOf(nodes: readonly FrameNode[]): readonly Refusal[] {
  const ids = new Set(nodes.map((node) => node.id));
  const parents = new Set(nodes.flatMap((node) => node.parent ?? []));
  const roots = nodes.filter((node) => node.parent === null).map((node) => node.id);
  const faults: Refusal[] = [];
  for (const [i, node] of nodes.entries()) {
    if (nodes.findIndex((other) => other.id === node.id) !== i) faults.push(refusals.sameNode({ id: node.id }));
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

/** Nodes from which no way leads up to a root. */
function circlesIn(nodes: readonly FrameNode[]): readonly Refusal[] {
  const above = new Map(nodes.map((node) => [node.id, node.parent]));
  const circling = nodes.filter((node) => {
    let at: string | null | undefined = node.id;
    for (let steps = 0; steps <= nodes.length; steps += 1) {
      if (at === null || at === undefined) return false;
      at = above.get(at);
    }
    return true;
  });
  return circling.length > 0 ? [refusals.circle({ ids: circling.map((node) => node.id) })] : [];
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
