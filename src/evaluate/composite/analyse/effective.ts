import type { Frame } from "../frame.ts";

/** Each node's weight in the whole: the product of w / Σ siblings' w down the tree. The root has 1, the nodes of a full level sum to 1. */
export function effectiveWeights(frame: Frame, weights: Float64Array): Float64Array {
  const effective = new Float64Array(frame.nodes.length);
  effective[frame.root] = 1;
  for (let node = frame.root; node >= frame.leafCount; node -= 1) {
    const below = frame.children[node] ?? [];
    const total = below.reduce((sum, child) => sum + (weights[child] ?? 0), 0);
    for (const child of below) effective[child] = total === 0 ? 0 : ((effective[node] ?? 0) * (weights[child] ?? 0)) / total;
  }
  return effective;
}
