import type { Scheme } from "#define";
import { cityInnovation } from "./city-innovation.ts";
import { highTechEnterprise } from "./high-tech-enterprise.ts";
import { keyLaboratory } from "./key-laboratory.ts";
import { chinaInnovationIndex } from "./methods/china-innovation-index.ts";
import { efficacyCoefficient } from "./methods/efficacy-coefficient.ts";
import { europeanScoreboard } from "./methods/european-scoreboard.ts";
import { globalIndex } from "./methods/global-index.ts";
import { progressMonitoring } from "./methods/progress-monitoring.ts";
import { regionalCapability } from "./methods/regional-capability.ts";
import { newRdInstitution } from "./new-rd-institution.ts";
import { pilotBase } from "./pilot-base.ts";
import { provinceInnovation } from "./province-innovation.ts";
import { zoneInnovation } from "./zone-innovation.ts";

/** Composite indices the plan brings along: its own first, then the named methods of others over the same figures. */
export const schemes: readonly Scheme[] = [
  provinceInnovation,
  cityInnovation,
  zoneInnovation,
  highTechEnterprise,
  newRdInstitution,
  keyLaboratory,
  pilotBase,
  europeanScoreboard,
  globalIndex,
  progressMonitoring,
  chinaInnovationIndex,
  regionalCapability,
  efficacyCoefficient,
];
