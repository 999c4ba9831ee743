import type { WeighStep } from "#define";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import { arithmetic } from "../aggregate/means.ts";
import type { Frame } from "../frame.ts";
import { frameRefusals } from "../frame-refusals.ts";
import { refusals } from "../refusals.ts";
import type { Act, Remark, Scores, State } from "../state.ts";
import { optimisedAt } from "./by-optimum.ts";
import { familyWeights, type Weighed } from "./family.ts";
import { whyNotWeigh } from "./faults.ts";
import type { WeighRecord } from "./record.ts";
import * as remarks from "./remarks.ts";

/**
 * Other weights than those written in the tree, for the children of one level's nodes or of all nodes from below up. Siblings sum to one, except given
 * weights and loadings, which stay as they are.
 * Weights from data look at the indicators as they are now; above the indicators, at the scores of an aggregation that was done before, or else at
 * arithmetic means under the weights found so far. A panel is one set of rows. Scores of before are dropped, since they were made with other weights.
 * @refuses evaluate/levelUnknown, unknownNodes, weightNegative, weightsAllZero, judgementsIncomplete, judgementsContradict, tooManyJudged, noSpread,
 *          loadingsCancel, tooFewComplete, tooManyParts, notPositive; of all nodes at once
 */
export const weigh: Act<"weigh"> = (state, step) => {
  const { frame } = state.ground;
  const early = whyNotWeigh(frame, step);
  if (early.length > 0) return refuse(...early);
  const weights = state.weights.slice();
  const faults: Refusal[] = [];
  const records: WeighRecord[] = [];
  const told: Remark[] = [];
  const note = (found: Result<Weighed>): void => {
    if (!found.ok) faults.push(...found.refusals);
    else {
      for (const [child, weight] of found.value.weights) weights[child] = weight;
      if (found.value.record) records.push(found.value.record);
      told.push(...found.value.remarks);
    }
  };
  for (const level of levelsOf(frame, step)) {
    const scores = lazily(() => scoresNow(state, weights));
    if (step.by === "optimised") note(optimised(frame, weights, scores(), level, step.aim));
    else for (const node of frame.children.keys()) if (frame.level[node] === level) note(familyWeights(frame, step, node, scores));
  }
  const zero = frame.nodes.filter((_, node) => node >= frame.leafCount && frame.children[node]?.every((child) => weights[child] === 0));
  faults.push(...zero.map(({ id }) => frameRefusals.weightsAllZero({ parent: id })));
  if (faults.length > 0) return refuse(...faults);
  return ok({
    ...state,
    weights,
    scores: null,
    weighed: [...state.weighed, ...records],
    remarks: [...state.remarks, ...gathered(told)],
  });
};

/** The search grows with the cube of the components; 150 take a second or two. */
const mostOptimised = 150;

/** Levels to be weighed, from below up. */
function levelsOf(frame: Frame, { level }: WeighStep): readonly number[] {
  const highest = frame.level[frame.root] ?? 1;
  return level === undefined ? Array.from({ length: highest - 1 }, (_, i) => i + 2) : [level];
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Scores of all nodes: those that stand, or arithmetic means. */
function scoresNow(state: State, weights: Float64Array): Scores {
  if (state.scores !== null) return state.scores;
  const { frame } = state.ground;
  const scores: Float64Array[] = [...state.table.columns];
  for (let node = frame.leafCount; node < frame.nodes.length; node += 1) {
    const below = frame.children[node] ?? [];
    scores.push(
      arithmetic(
        below.map((child) => scores[child] ?? new Float64Array()),
        below.map((child) => weights[child] ?? 0),
        0,
      ),
    );
  }
  return scores;
}

function optimised(
  frame: Frame,
  weights: Float64Array,
  scores: Scores,
  level: number,
  aim: "balance" | "most-information",
): Result<Weighed> {
  const node = frame.nodes[frame.root]?.id ?? "";
  const count = frame.nodes.filter((_, i) => frame.level[frame.parent[i] ?? -1] === level).length;
  if (count > mostOptimised) return refuse(refusals.tooManyParts({ node, by: "optimised", count, most: mostOptimised }));
  const found = optimisedAt(frame, weights, scores, level, aim);
  if (found === null) return refuse(refusals.noSpread({ node, by: "optimised" }));
  if (typeof found === "number") return refuse(refusals.tooFewComplete({ node, count: found, least: 3 }));
  const { record } = found;
  if (record.by !== "optimised" || record.attained) return ok({ weights: [...found.weights], record, remarks: [] });
  const ordered = [...record.components].sort((a, b) => a.share - b.share);
  return ok({
    weights: [...found.weights],
    record,
    remarks: [remarks.notBalanced(node, record.objective, ordered[0]?.id ?? "", ordered.at(-1)?.id ?? "")],
  });
}

/** What is told of every node alike is told once. */
function gathered(told: readonly Remark[]): readonly Remark[] {
  const kept = told.flatMap(({ code, facts }) => (code === "weights-kept" ? (facts.nodes as readonly string[]) : []));
  const others = told.filter(({ code }) => code !== "weights-kept");
  return kept.length > 0 ? [...others, remarks.keptAsWritten(kept)] : others;
}
