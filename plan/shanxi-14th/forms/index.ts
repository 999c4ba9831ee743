import type { Form } from "#define";
import { assessmentForms } from "./assessment.ts";
import { assistanceForms } from "./assistance.ts";
import { bulletinForms } from "./bulletin.ts";
import { collectionForms } from "./collection.ts";
import { consultationForms } from "./consultation.ts";
import { findingForms } from "./figure-finding.ts";
import { evaluationForms } from "./final-evaluation.ts";
import { helpRequestForms } from "./help-request.ts";
import { incentiveForms } from "./incentive.ts";
import { planningForms } from "./planning.ts";
import { releaseForms } from "./release.ts";
import { schemeForms } from "./scheme-adoption.ts";
import { supervisionForms } from "./supervision.ts";
import { aftermathForms } from "./supervision-aftermath.ts";
import { thirdPartyForms } from "./third-party.ts";
import { toleranceForms } from "./tolerance.ts";

/** Every form people fill in, each version of it. */
export const forms: readonly Form[] = [
  ...assistanceForms,
  ...bulletinForms,
  ...evaluationForms,
  ...findingForms,
  ...helpRequestForms,
  ...supervisionForms,
  ...aftermathForms,
  ...planningForms,
  ...collectionForms,
  ...consultationForms,
  ...schemeForms,
  ...releaseForms,
  ...thirdPartyForms,
  ...assessmentForms,
  ...incentiveForms,
  ...toleranceForms,
];
