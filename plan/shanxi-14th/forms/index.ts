import type { Form } from "#define";
import { assistanceForms } from "./assistance.ts";
import { evaluationForms } from "./final-evaluation.ts";

/** Every form people fill in, each version of it. */
export const forms: readonly Form[] = [...assistanceForms, ...evaluationForms];
