import type { Scheme } from "#define";
import { chinaInnovationIndex } from "./methods/china-innovation-index.ts";
import { efficacyCoefficient } from "./methods/efficacy-coefficient.ts";
import { europeanScoreboard } from "./methods/european-scoreboard.ts";
import { globalIndex } from "./methods/global-index.ts";
import { progressMonitoring } from "./methods/progress-monitoring.ts";
import { regionalCapability } from "./methods/regional-capability.ts";
import { provinceInnovation } from "./province-innovation.ts";

/** Composite indices the plan brings along: its own first, then the named methods of others over the same figures. */
export const schemes: readonly Scheme[] = [
  provinceInnovation,
  europeanScoreboard,
  globalIndex,
  progressMonitoring,
  chinaInnovationIndex,
  regionalCapability,
  efficacyCoefficient,
];
