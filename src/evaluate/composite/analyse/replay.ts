import type { Step } from "#define";
import { ok, type Result } from "#kernel";
import { type Built, startOf, take } from "../build.ts";
import type { State } from "../state.ts";

/** The state before the last aggregation, and the steps from there on. */
export function beforeAggregation({ sets, ground }: Built): {
  readonly state: State;
  readonly steps: readonly Step[];
} {
  const at = sets.findLastIndex(({ step }) => step.step === "aggregate");
  return { state: sets[at - 1]?.state ?? startOf(ground), steps: sets.slice(at).map(({ step }) => step) };
}

/** The same index under other weights: only the last aggregation and what follows it are done again. */
export function reweighed(built: Built, weights: Float64Array): Result<State> {
  const { state, steps } = beforeAggregation(built);
  return carriedOn({ ...state, weights }, steps);
}

/** Does steps one after another. */
export function carriedOn(state: State, steps: readonly Step[]): Result<State> {
  let now = state;
  for (const step of steps) {
    const next = take(now, step);
    if ("ok" in next) return next;
    now = next;
  }
  return ok(now);
}
