import type { Procedure } from "#define";
import { assistance } from "./assistance.ts";
import { finalEvaluation } from "./final-evaluation.ts";
import { helpRequest } from "./help-request.ts";
import { inspection } from "./inspection.ts";
import { lookBack } from "./look-back.ts";
import { milestone } from "./milestone.ts";
import { objection } from "./objection.ts";
import { supervision } from "./supervision.ts";

/** Every kind of matter. */
export const procedures: readonly Procedure[] = [
  assistance,
  finalEvaluation,
  helpRequest,
  inspection,
  lookBack,
  milestone,
  objection,
  supervision,
];
