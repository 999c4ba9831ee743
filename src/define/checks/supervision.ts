import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import type { ScoreRules } from "../supervision.ts";
import type { Plan } from "../words.ts";
import { type Check, missing } from "./known.ts";

const path = "supervisionRules";
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The rules of supervision name what there is, and their points make a hundred. */
export const checkSupervision: Check = (plan, known) => {
  const { clauses, scores } = plan.supervisionRules;
  return [
    ...missing(known, "clause", `${path}/clauses`, clauses),
    ...missing(
      known,
      "unitOfGovernment",
      `${path}/classes`,
      scores.classes.flatMap(({ units }) => units),
    ),
    ...(sum(Object.values(scores.weights)) === 100 ? [] : [faults.pointsNotHundred({ path, sum: sum(Object.values(scores.weights)) })]),
    ...shares(scores),
    ...inTwoClasses(scores),
    ...unknownNames(plan, scores),
  ];
};

const shares = ({ grades, levels, shrinkage }: ScoreRules): readonly Refusal[] => {
  const wrong = [
    ...Object.entries(grades).filter(([, share]) => share < 0 || share > 1),
    ...Object.entries(levels).filter(([, weight]) => weight <= 0),
    ...Object.entries(shrinkage).filter(([, number]) => number < 0),
  ];
  return wrong.map(([name, value]) => faults.scoreOutOfRange({ path, name, value }));
};

function inTwoClasses({ classes }: ScoreRules): readonly Refusal[] {
  const all = classes.flatMap(({ units }) => units);
  return [...new Set(all.filter((unit, i) => all.indexOf(unit) !== i))].map((unit) => faults.unitInTwoClasses({ path, unit }));
}

/** Deadlines, transitions and milestones of the procedures that are scored. */
function unknownNames(plan: Plan, scores: ScoreRules): readonly Refusal[] {
  const find = (id: string) => plan.procedures.find((procedure) => procedure.id === id);
  const [scored, milestones] = [find(scores.procedure), find(scores.milestones.procedure)];
  const deadlinesOf = (of: typeof scored) => of?.versions.flatMap((v) => v.deadlines.map(({ id }) => id)) ?? [];
  const transitions = scored?.versions.flatMap((v) => v.transitions.map(({ name }) => name)) ?? [];
  const deadlines = Object.values(scores.deadlines).flat();
  const names = [
    ...deadlines.filter((id) => scored && !deadlinesOf(scored).includes(id)),
    ...[scores.milestones.deadline].filter((id) => milestones && !deadlinesOf(milestones).includes(id)),
    ...[scores.misassigned.back, scores.misassigned.anew, scores.excusing.transition].filter((id) => scored && !transitions.includes(id)),
  ];
  return names.map((name) => faults.scoreNamesUnknown({ path, name }));
}
