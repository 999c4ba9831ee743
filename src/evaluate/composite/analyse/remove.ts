import { all, ok, type Result } from "#kernel";
import type { Built } from "../build.ts";
import type { Frame } from "../frame.ts";
import { ranksWithin } from "./places.ts";
import { reweighed } from "./replay.ts";

export type Removal = {
  readonly id: string;
  /** Mean places by which the units move when this element is taken out; over those that keep a rank. */
  readonly meanShift: number | null;
  /** The unit that moves most, and its rank before and after. */
  readonly largest: { readonly unit: string; readonly period?: string; readonly from: number; readonly to: number } | null;
};

/**
 * What the ranks would be without each element of a level, one at a time: its weight is set to zero, and its parent's too where nothing would be left
 * below it. An element that is all there is to the index is not listed.
 * @param level  1 for the indicators
 * @refuses whatever the aggregation refuses
 */
export function removeElements(built: Built, level = 1): Result<readonly Removal[]> {
  const { frame } = built.ground;
  const before = ranksWithin(built.rows, built.scores[frame.root] ?? new Float64Array());
  const elements = frame.nodes.flatMap((_, node) => (frame.level[node] === level && node !== frame.root ? [node] : []));
  return all(
    elements.flatMap((node): readonly Result<Removal>[] => {
      const weights = without(frame, built.state.weights, node);
      if (weights === null) return [];
      const state = reweighed(built, weights);
      if (!state.ok) return [state];
      const after = ranksWithin(built.rows, state.value.scores?.[frame.root] ?? new Float64Array());
      return [ok({ id: frame.nodes[node]?.id ?? "", ...shiftOf(built, before, after) })];
    }),
  );
}

function without(frame: Frame, weights: Float64Array, node: number): Float64Array | null {
  const rest = weights.slice();
  for (let at = node; at !== frame.root; at = frame.parent[at] ?? frame.root) {
    rest[at] = 0;
    const siblings = frame.children[frame.parent[at] ?? -1] ?? [];
    if (siblings.some((sibling) => (rest[sibling] ?? 0) !== 0)) return rest;
  }
  return null;
}

function shiftOf({ rows }: Built, before: Int32Array, after: Int32Array): Omit<Removal, "id"> {
  let [sum, count, most] = [0, 0, -1];
  let largest: Removal["largest"] = null;
  for (const [row, from] of before.entries()) {
    const to = after[row] ?? 0;
    if (from === 0 || to === 0) continue;
    sum += Math.abs(to - from);
    count += 1;
    if (Math.abs(to - from) <= most) continue;
    most = Math.abs(to - from);
    largest = { ...(rows[row] ?? { unit: "" }), from, to };
  }
  return { meanShift: count === 0 ? null : sum / count, largest };
}
