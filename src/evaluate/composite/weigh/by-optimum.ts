import { completeRows, covariances } from "../analyse/components.ts";
import { effectiveWeights } from "../analyse/effective.ts";
import type { Frame } from "../frame.ts";
import type { Scores } from "../state.ts";
import { optimise } from "./optimise.ts";
import type { WeighRecord } from "./record.ts";

type Optimised = { readonly weights: ReadonlyMap<number, number>; readonly record: WeighRecord };

/**
 * Weights of all children of one level's nodes at once, so that they matter equally to the index or carry most information; everything else keeps its
 * weight. The index is the arithmetic mean of its parts over the rows that have all of them.
 * @returns  the number of complete rows where they are fewer than three, or `null` where a component does not vary
 */
export function optimisedAt(
  frame: Frame,
  weights: Float64Array,
  scores: Scores,
  level: number,
  aim: "balance" | "most-information",
): Optimised | number | null {
  const effective = effectiveWeights(frame, weights);
  const parents = frame.nodes.flatMap((_, node) => (frame.level[node] === level ? [node] : []));
  // A part without any value takes no part and weighs nothing.
  const components = parents
    .flatMap((parent) => frame.children[parent] ?? [])
    .filter((node) => scores[node]?.some((x) => !Number.isNaN(x)))
    // Where several answers are nearly as good, the order of the columns must not choose.
    .sort((a, b) => ((frame.nodes[a]?.id ?? "") < (frame.nodes[b]?.id ?? "") ? -1 : 1));
  const columns = components.map((node) => scores[node] ?? new Float64Array());
  const beside = besides(frame, level);
  const rows = completeRows([...columns, ...beside.map((node) => scores[node] ?? new Float64Array())]);
  if (rows.length < 3) return rows.length;
  const fixed = new Float64Array(columns[0]?.length ?? 0);
  for (const node of beside) for (const row of rows) fixed[row] = (fixed[row] ?? 0) + (effective[node] ?? 0) * (scores[node]?.[row] ?? 0);
  const covariance = covariances([...columns, fixed], rows);
  const size = components.length;
  const still = components.some((_, i) => !((covariance[i * (size + 1) + i] ?? 0) > 1e-24 * meanSquare(columns[i], rows)));
  if (still) return null;
  const places = new Map(components.map((node, i) => [node, i]));
  const groups = parents.map((parent) => ({
    of: (frame.children[parent] ?? []).flatMap((child) => places.get(child) ?? []),
    total: effective[parent] ?? 0,
  }));
  const found = optimise({ covariances: covariance, size, groups }, aim);
  const sum = found.correlations.reduce((all, r) => all + r, 0);
  const relative = components.map((node, i) => (found.weights[i] ?? 0) / (effective[frame.parent[node] ?? 0] || 1));
  const parts = components.map((node, i) => {
    const correlation = found.correlations[i] ?? 0;
    return { id: frame.nodes[node]?.id ?? "", correlation, share: correlation / sum, weight: relative[i] ?? 0 };
  });
  const attained = aim !== "balance" || parts.every(({ share }) => Math.abs(share * size - 1) <= 0.01);
  const node = frame.nodes[frame.root]?.id ?? "";
  return {
    weights: new Map(
      parents.flatMap((parent) => frame.children[parent] ?? []).map((child) => [child, relative[places.get(child) ?? -1] ?? 0]),
    ),
    record: { node, by: "optimised", aim, objective: found.objective, attained, components: parts },
  };
}

/** The highest nodes that neither stand on the level or below it in its families, nor above any of its nodes. */
function besides(frame: Frame, level: number): readonly number[] {
  const found: number[] = [];
  const visit = (node: number): void => {
    if (frame.level[node] === level) return;
    if ((frame.level[node] ?? 0) < level) found.push(node);
    else for (const child of frame.children[node] ?? []) visit(child);
  };
  visit(frame.root);
  return found;
}

const meanSquare = (column: Float64Array | undefined, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + (column?.[row] ?? 0) ** 2, 0) / rows.length;
