import type { Form } from "#define";
import { assistanceForms } from "./assistance.ts";
import { evaluationForms } from "./final-evaluation.ts";
import { helpRequestForms } from "./help-request.ts";
import { supervisionForms } from "./supervision.ts";
import { aftermathForms } from "./supervision-aftermath.ts";

/** Every form people fill in, each version of it. */
export const forms: readonly Form[] = [...assistanceForms, ...evaluationForms, ...helpRequestForms, ...supervisionForms, ...aftermathForms];
