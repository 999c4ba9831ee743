import { z } from "zod";
import * as analysis from "./evaluation-analysis.ts";
import * as answers from "./evaluation-answers.ts";
import { schemeSubject } from "./evaluation-body.ts";
import { draftingRoutes } from "./evaluation-drafting.ts";
import * as drafts from "./evaluation-drafts.ts";
import { acting, none, readingNow, time } from "./route.ts";

const scheme = z.object({ id: z.string() });
const unit = z.object({ id: z.string(), unit: z.string() });
const day = z.iso.date();
const period = z.string().max(20).describe("as figures name it; the newest with a result where absent");
/** `text`: a checksum of the scheme, so that a result can be read as it was adopted. */
const asked = z.object({
  ...time,
  period: period.optional(),
  text: z.string().max(64).optional().describe("checksum of an earlier text of the scheme"),
});

/** Composite indices: schemes and their live results, drafts on screen, votes on weights, adoption by two persons. */
export const evaluationRoutes = {
  schemes: readingNow(
    "/api/evaluation/schemes",
    { zh: "评价方案与实时结果", en: "Schemes with their live results" },
    "evaluate",
    none,
    z.object(time),
    answers.schemeList,
  ),
  schemeChoices: readingNow(
    "/api/evaluation/choices",
    { zh: "编制方案可选的指标与样板", en: "Indicators and presets a scheme may be made from" },
    "evaluate",
    none,
    z.object({ ...time, subject: schemeSubject.optional() }),
    drafts.schemeChoices,
  ),
  scheme: readingNow("/api/evaluation/schemes/{id}", { zh: "评价方案", en: "A scheme" }, "evaluate", scheme, asked, answers.schemeAnswer),
  schemeDifference: readingNow(
    "/api/evaluation/schemes/{id}/difference",
    { zh: "方案两个版本的差别", en: "Two versions of a scheme compared" },
    "evaluate",
    scheme,
    z.object({ ...time, from: z.string().max(64).describe("checksum of a version"), to: z.string().max(64) }),
    drafts.schemeDifference,
  ),
  schemeResult: readingNow(
    "/api/evaluation/schemes/{id}/result",
    { zh: "评价结果", en: "A scheme's result" },
    "evaluate",
    scheme,
    asked,
    answers.schemeResult,
  ),
  schemeData: readingNow(
    "/api/evaluation/schemes/{id}/data",
    { zh: "评价所用数据", en: "Figures behind a result" },
    "evaluate",
    scheme,
    asked,
    answers.schemeData,
  ),
  schemeCoherence: readingNow(
    "/api/evaluation/schemes/{id}/coherence",
    { zh: "指标相关与有效权重", en: "Correlations and effective weights" },
    "evaluate",
    scheme,
    asked,
    answers.schemeCoherence,
  ),
  schemeComparison: readingNow(
    "/api/evaluation/schemes/{id}/comparison",
    { zh: "不同方法的比较", en: "Methods compared" },
    "evaluate",
    scheme,
    asked,
    analysis.schemeComparison,
  ),
  schemeTrends: readingNow(
    "/api/evaluation/schemes/{id}/trends",
    { zh: "同口径历年结果", en: "Results over time on one footing" },
    "evaluate",
    scheme,
    asked,
    analysis.schemeTrends,
  ),
  schemeUncertainty: readingNow(
    "/api/evaluation/schemes/{id}/uncertainty",
    { zh: "位次区间与影响因素", en: "Rank intervals and what they depend on" },
    "evaluate",
    scheme,
    asked,
    analysis.schemeUncertainty,
  ),
  schemeAudit: readingNow(
    "/api/evaluation/schemes/{id}/audit",
    { zh: "评价方案十步审查", en: "Ten-step audit of a scheme" },
    "evaluate",
    scheme,
    asked,
    analysis.schemeAudit,
  ),
  schemeUnit: readingNow(
    "/api/evaluation/schemes/{id}/units/{unit}",
    { zh: "单位评价卡", en: "A unit's card" },
    "evaluate",
    unit,
    asked,
    analysis.unitCard,
  ),
  schemeUnitUncertainty: readingNow(
    "/api/evaluation/schemes/{id}/units/{unit}/uncertainty",
    { zh: "单位位次的依据", en: "What a unit's rank depends on" },
    "evaluate",
    unit,
    asked,
    analysis.unitUncertainty,
  ),
  schemeLift: acting(
    "POST",
    "/api/evaluation/schemes/{id}/units/{unit}/lift",
    { zh: "测算提升路径（不保存）", en: "What would lift a unit; nothing is kept" },
    "evaluate",
    unit,
    z.object({
      asOf: day.optional(),
      knownAt: day.optional(),
      period: period.optional(),
      to: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("score"), score: z.number() }),
        z.object({ kind: z.literal("rank"), rank: z.number().int().min(1) }),
      ]),
      leaves: z.array(z.string()).min(1).max(60),
    }),
    analysis.liftAnswer,
  ),
  ...draftingRoutes,
} as const;
