import { type CheckedPlan, type Normalisation, type Step, schemeFaults } from "#define";
import type { Day, Label, Refusal } from "#kernel";
import { methodNames } from "../live/method-words.ts";
import { refusals } from "../refusals.ts";
import { type SchemeContent, schemeOf } from "../texts.ts";

const weights: ReadonlySet<string> = new Set(["equal", "entropy", "given", "budget-allocation", "ahp"]);
const normalisations: ReadonlySet<string> = new Set(["min-max", "standard", "z-score"]);
const means: ReadonlySet<string> = new Set(["arithmetic", "geometric"]);

/**
 * Everything that stands against a text: what the plan's own schemes are checked for, and what the studio does not offer. All at once.
 * @param today  the day a version of it would hold from at the earliest
 */
export const textFaults = (plan: CheckedPlan, content: SchemeContent, today: Day): readonly Refusal[] => [
  ...schemeFaults(plan, schemeOf(content, today)),
  ...studioFaults(content),
];

/** Methods beyond what is offered on screen: some dozen ways of the engine live in the command line and in factors of the robustness run. */
export function studioFaults({ method }: Pick<SchemeContent, "method">): readonly Refusal[] {
  const found = new Map(method.steps.flatMap(beyond).map((what) => [what.en, what]));
  return [...found.values()].map((what) => refusals.notInStudio({ what }));
}

function beyond(step: Step): readonly Label[] {
  switch (step.step) {
    case "normalise":
      return [step, ...Object.values(step.per ?? {})].flatMap(({ method }: Normalisation) =>
        normalisations.has(method) ? [] : [methodNames.normalisations[method]],
      );
    case "weigh":
      return weights.has(step.by) ? [] : [methodNames.weightings[step.by]];
    case "aggregate":
      return [step, ...Object.values(step.levels ?? {})].flatMap(({ method }) =>
        means.has(method) ? [] : [methodNames.aggregations[method]],
      );
    case "chain":
      return [{ zh: "逐年链接", en: "Chained indices" }];
    case "rescale":
      return [{ zh: "以某单位为基准", en: "Scores over a unit's" }];
    case "denominate":
      return [{ zh: "分母换算", en: "Denominators" }];
    default:
      return [];
  }
}
