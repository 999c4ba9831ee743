import { z } from "zod";
import { evaluation, evaluationList, seed } from "./closing-answers.ts";
import { moment } from "./parts.ts";
import { acting, none, reading, readingNow, time } from "./route.ts";

const one = z.object({ id: z.string() });
const key = z.string().min(8).max(80);

/** The plan's final evaluation, and what it leaves for the next plan. */
export const closingRoutes = {
  evaluations: readingNow("/api/closing", { zh: "终期评估", en: "Final evaluations" }, "planning", none, none, evaluationList),
  evaluation: readingNow("/api/closing/{id}", { zh: "一份终期评估", en: "One final evaluation" }, "planning", one, none, evaluation),
  nextTargets: reading(
    "/api/next-targets",
    { zh: "下一规划目标建议", en: "Proposed starting points for the next plan's targets" },
    "planning",
    none,
    z.object({ ...time }),
    z.object({ moment, seeds: z.array(seed) }),
  ),
  draftEvaluation: acting(
    "POST",
    "/api/closing",
    { zh: "起草终期评估", en: "Draft a final evaluation" },
    "planning",
    none,
    z.object({ asOf: z.string().max(10), key }),
    z.object({ id: z.string() }),
  ),
  issueEvaluation: acting(
    "POST",
    "/api/closing/{id}/issue",
    { zh: "印发终期评估", en: "Issue a final evaluation" },
    "planning",
    one,
    z.object({ revision: z.number().int(), key }),
    z.object({ code: z.string() }),
  ),
} as const;
