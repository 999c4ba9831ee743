import { z } from "zod";
import * as answers from "./answers.ts";
import { none, reading, region, time } from "./route.ts";

/** Figures, definitions and where they come from. */
export const figureRoutes = {
  cockpit: reading(
    "/api/cockpit",
    { zh: "驾驶舱", en: "Cockpit" },
    "cockpit",
    none,
    z.object({ ...time, focus: z.string().optional() }),
    answers.cockpit,
  ),
  targets: reading(
    "/api/targets",
    { zh: "全部目标", en: "All targets" },
    "cockpit",
    none,
    z.object(time),
    z.object({ moment: answers.moment, targets: z.array(answers.targetRow) }),
  ),
  indicators: reading(
    "/api/indicators",
    { zh: "指标库", en: "Indicators" },
    "open",
    none,
    z.object({ ...time, ...region }),
    z.object({
      moment: answers.moment,
      themes: z.array(z.object({ id: z.string(), label: answers.label })),
      indicators: z.array(answers.indicatorSummary),
    }),
  ),
  indicator: reading(
    "/api/indicators/{id}",
    { zh: "一个指标", en: "One indicator" },
    "open",
    z.object({ id: z.string() }),
    z.object({ ...time, ...region, period: z.string().optional() }),
    answers.indicatorAnswer,
  ),
  passport: reading(
    "/api/indicators/{id}/passport",
    { zh: "一个数的来历", en: "How a figure came to be" },
    "open",
    z.object({ id: z.string() }),
    z.object({ ...time, ...region, period: z.string() }),
    answers.passport,
  ),
  plan: reading("/api/plan", { zh: "规划总览", en: "The plan's outline with coverage" }, "open", none, z.object(time), answers.outline),
  clause: reading(
    "/api/plan/clauses/{id}",
    { zh: "条款", en: "A clause" },
    "open",
    z.object({ id: z.string().regex(/^\d+\.\d+\.\d+$/) }),
    z.object(time),
    answers.clauseAnswer,
  ),
  sources: reading("/api/sources", { zh: "数据来源", en: "Sources" }, "open", none, none, answers.sourcesAnswer),
} as const;
