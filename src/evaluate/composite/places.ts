import type { Step } from "#define";
import type { Refusal } from "#kernel";
import { refusals } from "./refusals.ts";

type Kind = Step["step"];

/** What each kind of step needs to have been done before. */
const needs: Partial<Record<Kind, Kind>> = { aggregate: "normalise", weigh: "normalise", chain: "aggregate", rescale: "aggregate" };

/** What would undo or count twice what was done before: a step never comes after one of these. */
const never: Partial<Record<Kind, readonly Kind[]>> = {
  denominate: ["denominate", "normalise"],
  impute: ["aggregate"],
  treat: ["aggregate"],
  normalise: ["normalise", "aggregate"],
};

/** Weights that are given need no data. */
const free: ReadonlySet<string> = new Set(["equal", "given", "budget-allocation", "ahp"]);

/**
 * Steps that do not make sense where they stand.
 * @refuses evaluate/stepOutOfPlace, stepTooLate, stepNotNext
 */
export function outOfPlace(steps: readonly Step[]): readonly Refusal[] {
  return steps.flatMap((at, i) => {
    const { step } = at;
    const before = steps.slice(0, i).map((other) => other.step);
    const after = never[step]?.find((kind) => before.includes(kind));
    if (after !== undefined) return [refusals.stepTooLate({ step, place: i + 1, after })];
    const needed = needs[step];
    if (needed === undefined || (at.step === "weigh" && free.has(at.by))) return [];
    if (!before.includes(needed)) return [refusals.stepOutOfPlace({ step, place: i + 1, needs: needed })];
    // A chain is made of the growth rates as they were combined, and new weights leave no scores to be set in relation.
    const lost =
      step === "chain"
        ? before.at(-1) !== "aggregate"
        : step === "rescale" && before.lastIndexOf("weigh") > before.lastIndexOf("aggregate");
    return lost ? [refusals.stepNotNext({ step, place: i + 1, needs: needed })] : [];
  });
}
