import type { z } from "zod";
import { accountRoutes } from "./account.ts";
import { administrationRoutes } from "./administration.ts";
import { alertsRoutes } from "./alerts.ts";
import { assessmentRoutes } from "./assessment.ts";
import { briefRoutes } from "./brief.ts";
import { closingRoutes } from "./closing.ts";
import { collectRoutes } from "./collect.ts";
import { commissionsRoutes } from "./commissions.ts";
import { evaluationRoutes } from "./evaluation.ts";
import { feedbackRoutes } from "./feedback.ts";
import { figureRoutes } from "./figures.ts";
import { filesRoutes } from "./files.ts";
import { planningRoutes } from "./planning.ts";
import { proofreadRoutes } from "./proofread.ts";
import { regionRoutes } from "./regions.ts";
import { releasesRoutes } from "./releases.ts";
import { searchRoutes } from "./search.ts";
import { situationRoutes } from "./situation.ts";
import { supervisionRoutes } from "./supervision.ts";
import { targetsRoutes } from "./targets.ts";
import { vettingRoutes } from "./vetting.ts";
import { workRoutes } from "./work.ts";

/** Every HTTP question and act; each part of the platform keeps its own in a file beside this. */
export const contract = {
  ...accountRoutes,
  ...administrationRoutes,
  ...alertsRoutes,
  ...assessmentRoutes,
  ...briefRoutes,
  ...closingRoutes,
  ...collectRoutes,
  ...commissionsRoutes,
  ...evaluationRoutes,
  ...feedbackRoutes,
  ...figureRoutes,
  ...filesRoutes,
  ...regionRoutes,
  ...planningRoutes,
  ...releasesRoutes,
  ...proofreadRoutes,
  ...searchRoutes,
  ...situationRoutes,
  ...supervisionRoutes,
  ...targetsRoutes,
  ...vettingRoutes,
  ...workRoutes,
} as const;

export type Contract = typeof contract;
export type RouteName = keyof Contract;
export type Params<N extends RouteName> = z.infer<Contract[N]["params"]>;
export type Query<N extends RouteName> = z.infer<Contract[N]["query"]>;
export type Body<N extends RouteName> = z.infer<Contract[N]["body"]>;
export type Answer<N extends RouteName> = z.infer<Contract[N]["answer"]>;
