import type { Procedure } from "#define";
import { assistance } from "./assistance.ts";
import { finalEvaluation } from "./final-evaluation.ts";

/** Every kind of matter. */
export const procedures: readonly Procedure[] = [assistance, finalEvaluation];
