import { z } from "zod";
import { acting, none, readingNow, region } from "./route.ts";
import { figureFindings, keptEvidence, vettingRun } from "./vetting-answers.ts";

/** Figures looked over before they are published, and the questions that come of it. */
export const vettingRoutes = {
  vetting: readingNow("/api/vetting", { zh: "数据核查", en: "Figures looked over" }, "vetting", none, none, vettingRun),
  askAboutFinding: acting(
    "POST",
    "/api/vetting/{finding}/ask",
    { zh: "就一项发现提请说明", en: "Ask about a finding" },
    "vetting",
    z.object({ finding: z.string().max(16) }),
    z.object({ question: z.string().min(1).max(600), owner: z.string().max(80), key: z.string().min(8).max(80) }),
    z.object({ id: z.string() }),
  ),
  vettingEvidence: readingNow(
    "/api/vetting/matters/{id}",
    { zh: "数据核查事项的证据", en: "Evidence of a question about a figure" },
    "work",
    z.object({ id: z.string() }),
    none,
    keptEvidence,
  ),
  figureFindings: readingNow(
    "/api/indicators/{id}/findings",
    { zh: "一项数据的核查情况", en: "What was asked about a figure" },
    "cockpit",
    z.object({ id: z.string() }),
    z.object({ ...region, period: z.string().max(20).optional() }),
    figureFindings,
  ),
} as const;
