import type { Procedure } from "#define";
import { assessment } from "./assessment.ts";
import { assistance } from "./assistance.ts";
import { bulletin } from "./bulletin.ts";
import { commitment, consultation } from "./consultation.ts";
import { dataCollection } from "./data-collection.ts";
import { figureFinding } from "./figure-finding.ts";
import { finalEvaluation } from "./final-evaluation.ts";
import { helpRequest } from "./help-request.ts";
import { incentive } from "./incentive.ts";
import { inspection } from "./inspection.ts";
import { keyTask } from "./key-task.ts";
import { lookBack } from "./look-back.ts";
import { milestone } from "./milestone.ts";
import { objection } from "./objection.ts";
import { clauseExemption, rebaselining } from "./plan-decisions.ts";
import { actionPlan, annualPlan, keyTaskList } from "./plan-documents.ts";
import { registerChange } from "./register-change.ts";
import { erratum, release } from "./release.ts";
import { schemeAdoption } from "./scheme-adoption.ts";
import { supervision } from "./supervision.ts";
import { targetSplit } from "./target-split.ts";
import { thirdPartyEvaluation } from "./third-party-evaluation.ts";
import { tolerance } from "./tolerance.ts";

/** Every kind of matter. */
export const procedures: readonly Procedure[] = [
  assistance,
  bulletin,
  figureFinding,
  finalEvaluation,
  helpRequest,
  inspection,
  lookBack,
  milestone,
  objection,
  supervision,
  actionPlan,
  annualPlan,
  keyTaskList,
  keyTask,
  targetSplit,
  rebaselining,
  clauseExemption,
  consultation,
  commitment,
  schemeAdoption,
  registerChange,
  dataCollection,
  release,
  erratum,
  thirdPartyEvaluation,
  assessment,
  incentive,
  tolerance,
];
