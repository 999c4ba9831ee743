import type { Method, Step } from "#define";
import type { Refusal } from "#kernel";
import { take } from "../build.ts";
import type { Ground, State } from "../state.ts";
import { openMeans, planOf, type TreePlan } from "./flat-means.ts";
import { chooser, openHeads, stateOr } from "./heads.ts";
import { weightsOf } from "./weights.ts";

/**
 * Computes the index once under given picks and writes its scores by row of the ground (NaN where there is none). A pure function of the picks, whatever
 * was computed before: states that several runs share are kept, and a changed weight redoes the aggregation alone.
 * @returns  why there is no result
 */
export type Replicate = (picks: Float64Array, at: number, into: Float64Array, to: number) => Refusal | null;

export function openReplicate(ground: Ground, { steps, factors = [] }: Method, seed: number): Replicate {
  const rows = ground.table.rows.length;
  const aggregation = steps.findIndex(({ step }) => step === "aggregate");
  const headOf = openHeads(ground, { steps: steps.slice(0, aggregation), factors }, seed);
  const change = weightsOf(ground.frame, factors, seed);
  const weights = new Float64Array(ground.frame.nodes.length);
  const means = openMeans(ground.frame, rows);
  const stepAt = chooser(steps, factors);
  const planFor = plansOf(ground, aggregation === steps.length - 1);
  return (picks, at, into, to) => {
    into.fill(Number.NaN, to, to + rows);
    const head = headOf(picks, at);
    if ("code" in head) return head;
    change(head.state.weights, picks, at, weights);
    const plan = planFor(stepAt(aggregation, picks, at));
    const scores = plan && means(plan, head.leaves, weights);
    if (scores) return written(scores, head.state.at, into, to);
    let state: State = { ...head.state, weights: weights.slice() };
    for (let place = aggregation; place < steps.length; place += 1) {
      const next = stateOr(take(state, stepAt(place, picks, at)));
      if ("code" in next) return next;
      state = next;
    }
    return written(state.scores?.[ground.frame.root] ?? new Float64Array(0), state.at, into, to);
  };
}

function written(scores: Float64Array, at: readonly number[], into: Float64Array, to: number): null {
  for (let i = 0; i < at.length; i += 1) into[to + (at[i] ?? 0)] = scores[i] ?? Number.NaN;
  return null;
}

/** How the means of an aggregate step are made, once for each step; null where they cannot be, or where steps follow. */
function plansOf({ frame }: Ground, isLast: boolean): (step: Step) => TreePlan | null {
  const plans = new Map<Step, TreePlan | null>();
  return (step) => {
    const known = plans.get(step);
    if (known !== undefined) return known;
    const plan = isLast && step.step === "aggregate" ? planOf(frame, step) : null;
    plans.set(step, plan);
    return plan;
  };
}
