import { z } from "zod";
import { day, none, reading, region, time } from "./route.ts";
import * as answers from "./targets-answers.ts";

/** A target's own page, the library's coverage, sources and updates, and figures as sentences. */
export const targetsRoutes = {
  quote: reading(
    "/api/indicators/{id}/quote",
    { zh: "一个数的引用语", en: "A figure as a sentence to paste" },
    "open",
    z.object({ id: z.string() }),
    z.object({ ...time, ...region, period: z.string().optional() }),
    answers.quoteAnswer,
  ),
  target: reading(
    "/api/targets/{id}",
    { zh: "一项目标", en: "One target" },
    "cockpit",
    z.object({ id: z.string() }),
    z.object(time),
    answers.targetAnswer,
  ),
  coverage: reading(
    "/api/plan/coverage",
    { zh: "覆盖检查", en: "What covers each clause, and what does not" },
    "open",
    none,
    z.object(time),
    answers.coverageAnswer,
  ),
  source: reading(
    "/api/sources/{id}",
    { zh: "一个来源的数", en: "One source and its figures" },
    "open",
    z.object({ id: z.string() }),
    none,
    answers.sourceAnswer,
  ),
  updates: reading(
    "/api/updates",
    { zh: "哪些数更新了", en: "Which figures are new" },
    "open",
    none,
    z.object({
      ...time,
      from: day.optional().describe("absent: six days before the last day"),
      until: day.optional().describe("the last day; absent: the day asked about"),
      by: z.enum(["published", "recorded"]).optional(),
    }),
    answers.updatesAnswer,
  ),
} as const;
