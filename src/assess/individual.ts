import { z } from "zod";
import { type AssessmentClass, type AssessmentItem, type AssessmentScoring, type CheckedPlan, type Yardstick, yardstickOf } from "#define";
import type { Refusal } from "#kernel";
import { classById, membersOf, rulesOf } from "./parts.ts";
import { refusals } from "./refusals.ts";

const row = z.object({
  indicator: z.string(),
  scoring: z.enum(["attainment", "growth", "gap"]),
  goal: z.string(),
  weight: z.number(),
  why: z.string().default(""),
});
/** One individual indicator as it was agreed on. */
export type IndividualRow = z.infer<typeof row>;

/** What a matter holds of individual indicators; none where nothing was agreed. */
export function individualOf(fields: Readonly<Record<string, unknown>>): readonly IndividualRow[] {
  const read = z.array(row).safeParse(fields.individual ?? []);
  return read.success ? read.data : [];
}

export const itemOfRow = ({ indicator, scoring, goal, weight }: IndividualRow): AssessmentItem => ({
  id: `own-${indicator}-${scoring}`,
  indicator,
  weight,
  scoring: { kind: scoring, goal } as AssessmentScoring,
});

/** Of units of the register what was collected for such units is read, of all others the library. */
function isReadBy(plan: CheckedPlan, of: AssessmentClass, yardstick: Yardstick): boolean {
  const registered = membersOf(plan, of).flatMap(({ evaluatedAs }) => evaluatedAs ?? []);
  if (yardstick.kind === "indicator") return registered.length === 0;
  const subject = new Set(plan.registeredUnits(yardstick.subject).map(({ id }) => id));
  return registered.length > 0 && registered.every((id) => subject.has(id));
}

/**
 * What stands against a set of individual indicators, all of it: number, weights, doubles, directions, goals.
 * @refuses assess/tooMany, assess/weights, assess/repeated, assess/notRead, assess/noDirection, assess/goalNotPositive, assess/unknownClass
 */
export function whyNotSet(plan: CheckedPlan, classId: string, rows: readonly IndividualRow[]): readonly Refusal[] {
  const rules = rulesOf(plan);
  const own = classById(plan, classId);
  if (!own) return [refusals.unknownClass({ id: classId })];
  const sum = rows.reduce((all, { weight }) => all + weight, 0);
  const taken = new Set(own.common.map(({ indicator, scoring }) => `${indicator}/${scoring.kind}`));
  return [
    ...(rows.length > rules.individualMost ? [refusals.tooMany({ count: rows.length, most: rules.individualMost })] : []),
    ...(sum === own.individualWeight ? [] : [refusals.weights({ sum, whole: own.individualWeight })]),
    ...rows.flatMap(({ indicator: id, scoring, goal }, at) => {
      const indicator = yardstickOf(plan, id);
      if (!indicator) return [];
      if (!isReadBy(plan, own, indicator)) return [refusals.notRead({ indicator: indicator.label, class: own.label })];
      const double = taken.has(`${id}/${scoring}`) || rows.findIndex((other) => other.indicator === id && other.scoring === scoring) < at;
      return [
        ...(double ? [refusals.repeated({ indicator: indicator.label })] : []),
        ...(indicator.better === "neither" ? [refusals.noDirection({ indicator: indicator.label })] : []),
        ...(Number(goal) > 0 ? [] : [refusals.goalNotPositive({ indicator: indicator.label, goal })]),
      ];
    }),
  ];
}
