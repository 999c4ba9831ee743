import type { Procedure } from "#define";
import { assistance } from "./assistance.ts";
import { finalEvaluation } from "./final-evaluation.ts";
import { helpRequest } from "./help-request.ts";
import { milestone } from "./milestone.ts";
import { supervision } from "./supervision.ts";

/** Every kind of matter. */
export const procedures: readonly Procedure[] = [assistance, finalEvaluation, helpRequest, milestone, supervision];
