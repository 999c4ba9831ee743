import type { Aggregation } from "#define";
import { ok } from "#kernel";
import type { Frame } from "../frame.ts";
import type { Act, State } from "../state.ts";
import { arithmetic } from "./means.ts";

/** Scores of all nodes from the normalised indicators up to the root. */
export const aggregate: Act<"aggregate"> = (state, step) => {
  const { frame } = state.ground;
  const scores: Float64Array[] = [...state.table.columns];
  for (let node = frame.leafCount; node < frame.nodes.length; node += 1) {
    const method: Aggregation = step.levels?.[frame.level[node] ?? 0] ?? step;
    scores.push(scoreOf(state, frame, scores, node, method, step.least ?? 0));
  }
  return ok({ ...state, scores });
};

function scoreOf(
  state: State,
  frame: Frame,
  scores: readonly Float64Array[],
  node: number,
  _method: Aggregation,
  least: number,
): Float64Array {
  const below = frame.children[node] ?? [];
  return arithmetic(
    below.flatMap((child) => scores[child] ?? []),
    below.map((child) => state.weights[child] ?? 0),
    least,
  );
}
