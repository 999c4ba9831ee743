import { ok, type Result, refuse } from "#kernel";
import { checkAssessment } from "./checks/assessment.ts";
import { checkCircles } from "./checks/circles.ts";
import { checkClauses } from "./checks/clauses.ts";
import { checkDays } from "./checks/days.ts";
import { checkEvaluatedUnits } from "./checks/evaluated-units.ts";
import { checkForms } from "./checks/forms.ts";
import { checkIds } from "./checks/ids.ts";
import { type Check, knownIn } from "./checks/known.ts";
import { checkLabels } from "./checks/labels.ts";
import { checkLeading } from "./checks/leading.ts";
import { checkMeasures } from "./checks/measures.ts";
import { checkProcedures } from "./checks/procedures.ts";
import { checkReferences } from "./checks/references.ts";
import { checkRegions } from "./checks/regions.ts";
import { checkSchemes } from "./checks/schemes.ts";
import { checkSupervision } from "./checks/supervision.ts";
import { checkTargets } from "./checks/targets.ts";
import { checkTasks } from "./checks/tasks.ts";
import { checkVersions } from "./checks/versions.ts";
import { checkVetting } from "./checks/vetting.ts";
import { withLookUps } from "./look-ups.ts";
import type { CheckedPlan, Plan } from "./words.ts";

const checks: readonly Check[] = [
  checkIds,
  checkClauses,
  checkReferences,
  checkLabels,
  checkDays,
  checkRegions,
  checkVersions,
  checkCircles,
  checkMeasures,
  checkTargets,
  checkSupervision,
  checkAssessment,
  checkVetting,
  checkLeading,
  checkTasks,
  checkSchemes,
  checkEvaluatedUnits,
  checkForms,
  checkProcedures,
];

/**
 * Reads a whole plan against itself. A plan without fault comes back with its look-ups and its checksum. Whether rooms provide the guards it names is
 * asked when they are joined (`unprovidedGuards`).
 * @refuses every fault at once (`define/…`), each with the `path` of the definition it concerns, such as `indicators/rd-intensity/versions/0`
 */
export function compilePlan(plan: Plan): Result<CheckedPlan> {
  const known = knownIn(plan);
  const found = checks.flatMap((check) => check(plan, known));
  return found.length > 0 ? refuse(...found) : ok(withLookUps(plan));
}
