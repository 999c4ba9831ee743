import type { AssessmentClass, AssessmentRules, CheckedPlan } from "#define";
import { usualDeskOf } from "#procedure";
import type { Store } from "#store";

export type GuardParts = {
  readonly store: Store;
  readonly plan: CheckedPlan;
  /** People who can decide results today, by id. */
  readonly deciders: () => Promise<readonly string[]>;
};

const noRules: AssessmentRules = {
  clauses: [],
  classes: [],
  individualMost: 5,
  frozenFrom: "02-01",
  cap: 120,
  floor: 0,
  leastScored: 0.5,
  bands: [],
};
/** How units are assessed; of a plan that says nothing of it, nobody is. */
export const rulesOf = ({ assessmentRules }: CheckedPlan): AssessmentRules => assessmentRules ?? noRules;

/** `evaluatedAs`: the unit of the register whose figures are its own; null of one that has those of the region it governs. */
export type Member = ReturnType<typeof usualDeskOf> & { readonly evaluatedAs: string | null };

/** The units of a class at their desks; none where they are not known yet. */
export const membersOf = (plan: CheckedPlan, { members }: AssessmentClass): readonly Member[] =>
  members.kind === "units"
    ? members.units.map((unit) => ({ ...usualDeskOf(plan, unit), evaluatedAs: plan.unitOfGovernment(unit).evaluatedAs ?? null }))
    : [];

export const classById = (plan: CheckedPlan, id: string): AssessmentClass | undefined => rulesOf(plan).classes.find((one) => one.id === id);
/** The class a unit is assessed in. */
export const classOfUnit = (plan: CheckedPlan, unit: string): AssessmentClass | undefined =>
  rulesOf(plan).classes.find(({ members }) => members.kind === "units" && members.units.includes(unit));

export const unitAt = (desk: string): string => desk.split("@")[0] ?? desk;
