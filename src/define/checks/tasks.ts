import { isDay, type Refusal } from "#kernel";
import { faults } from "../faults.ts";
import { placedClauses } from "../places.ts";
import type { TaskTemplate } from "../tasks.ts";
import { type Check, type Known, missing } from "./known.ts";

const numbered = /^A\d{2}-\d{3}$/;

/** Every task names what exists, keeps its days in order, and no measure of the plan is without one. */
export const checkTasks: Check = (plan, known) => [
  ...plan.tasks.flatMap((task) => [...ofReferences(known, task), ...ofUnits(task), ...ofDays(plan.period, task)]),
  ...measuresWithout(plan),
  ...missing(known, "indicator", "sharedBy", plan.sharedBy ?? []),
  ...missing(known, "unitOfGovernment", "unitLetters", Object.keys(plan.unitLetters ?? {})),
];

function ofReferences(known: Known, t: TaskTemplate): readonly Refusal[] {
  const path = `tasks/${t.id}`;
  return [
    ...(numbered.test(t.id) ? [] : [faults.taskIdMalformed({ path, id: t.id })]),
    ...(t.clauses.length === 0 ? [faults.citesNothing({ path })] : missing(known, "clause", `${path}/clauses`, t.clauses)),
    ...missing(known, "unitOfGovernment", `${path}/lead`, [t.lead]),
    ...missing(known, "unitOfGovernment", `${path}/support`, t.support),
    ...missing(known, "indicator", `${path}/indicator`, t.indicator === undefined ? [] : [t.indicator]),
    ...missing(known, "target", `${path}/target`, t.target === undefined ? [] : [t.target]),
  ];
}

function ofUnits({ id, lead, support }: TaskTemplate): readonly Refusal[] {
  const units = [lead, ...support];
  const twice = units.filter((unit, at) => units.indexOf(unit) !== at);
  return twice.map((unit) => faults.leadSupportsItself({ path: `tasks/${id}/support`, id: unit }));
}

function ofDays(period: { readonly from: string; readonly until: string }, { id, from, until, milestones }: TaskTemplate) {
  const path = `tasks/${id}`;
  const malformed = [from, until, ...milestones.map(({ due }) => due)].filter((day) => !isDay(day));
  if (malformed.length > 0) return malformed.map((text) => faults.dayMalformed({ path, text }));
  const inside = period.from <= from && from <= until && until < period.until;
  return [
    ...(inside ? [] : [faults.taskBackwards({ path, from, until })]),
    ...milestones
      .filter(({ due }, at) => due < from || due > until || due < (milestones[at - 1]?.due ?? from))
      .map(({ due }) => faults.milestoneOutside({ path: `${path}/milestones`, due })),
  ];
}

function measuresWithout(plan: Parameters<Check>[0]): readonly Refusal[] {
  const carried = new Set<string>(plan.tasks.flatMap(({ clauses }) => clauses));
  return placedClauses(plan)
    .filter(({ clause }) => clause.kind === "measure" && !carried.has(clause.id))
    .map(({ clause: { id } }) => faults.measureWithoutTask({ path: `clauses/${id}`, id }));
}
