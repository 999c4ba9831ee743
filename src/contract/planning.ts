import { z } from "zod";
import { paperSheet } from "./paper-answers.ts";
import { regionCode } from "./parts.ts";
import * as answers from "./planning-answers.ts";
import * as splits from "./planning-splits.ts";
import { acting, none, readingNow } from "./route.ts";

const which = z.object({ kind: answers.documentKind, document: z.string().max(20) });
const target = z.object({ target: z.string() });
const one = z.object({ id: z.string() });
const key = z.string().min(8).max(80);
const note = z.string().max(600);
const day = z.iso.date();
/** A whole action plan is some hundred tasks with their milestones. */
const large = { bodyLimit: 2_000_000 } as const;

/** Breaking the plan down: documents, splits of targets, consultations, and what stands alone on either side. */
export const planningRoutes = {
  planningCoverage: readingNow(
    "/api/planning/coverage",
    { zh: "任务覆盖检查", en: "Clauses and their tasks" },
    "planning",
    none,
    none,
    answers.planningCoverage,
  ),
  clausePlanning: readingNow(
    "/api/planning/clauses/{id}",
    { zh: "条款的任务", en: "Tasks of a clause" },
    "planning",
    one,
    none,
    answers.clausePlanning,
  ),
  targetDecisions: readingNow(
    "/api/planning/targets/{target}",
    { zh: "目标的分解与调整", en: "What was decided about a target" },
    "planning",
    target,
    none,
    splits.targetDecisions,
  ),
  regionSplits: readingNow(
    "/api/planning/regions/{code}",
    { zh: "各市承担的分解目标", en: "A region's shares of targets" },
    "planning",
    z.object({ code: regionCode }),
    none,
    splits.regionSplits,
  ),
  planDocument: readingNow(
    "/api/planning/documents/{kind}/{document}",
    { zh: "规划文件", en: "A planning document" },
    "planning",
    which,
    z.object({
      version: z
        .string()
        .regex(/^\d{1,4}$/)
        .optional()
        .describe("a signed version; the draft or the latest where absent"),
    }),
    answers.documentAnswer,
  ),
  planComparison: readingNow(
    "/api/planning/documents/{kind}/{document}/comparison",
    { zh: "规划文件版本比较", en: "Versions of a document compared" },
    "planning",
    which,
    z.object({ from: z.string().max(8).describe("a signed version, or draft"), to: z.string().max(8) }),
    answers.documentComparison,
  ),
  beginDocument: acting(
    "POST",
    "/api/planning/documents/{kind}/{document}",
    { zh: "起草规划文件", en: "Begin a document" },
    "planning",
    which,
    z.object({ start: z.enum(["starting", "above", "last", "empty"]), key }),
    answers.savedDraft,
  ),
  saveDocument: {
    ...acting(
      "POST",
      "/api/planning/documents/{kind}/{document}/draft",
      { zh: "保存草稿", en: "Save a draft" },
      "planning",
      which,
      z.object({ items: z.array(answers.planItem).max(400), base: z.number().int(), says: note }),
      answers.savedDraft,
    ),
    ...large,
  },
  planSheet: readingNow(
    "/api/planning/documents/{kind}/{document}/sheet",
    { zh: "导出规划文件表格", en: "A document as a workbook" },
    "planning",
    which,
    z.object({
      version: z
        .string()
        .regex(/^\d{1,4}$/)
        .optional(),
    }),
    answers.planFile,
  ),
  readPlanSheet: {
    ...acting(
      "POST",
      "/api/planning/documents/{kind}/{document}/sheet",
      { zh: "读入规划文件表格", en: "Read a workbook" },
      "planning",
      which,
      z.object({ base64: z.string().max(1_900_000) }),
      answers.readItems,
    ),
    ...large,
  },
  submitDocument: acting(
    "POST",
    "/api/planning/documents/{kind}/{document}/submission",
    { zh: "规划文件送审", en: "Submit a document" },
    "planning",
    which,
    z.object({ revision: z.number().int(), key, note }),
    answers.publication,
  ),
  publishDocument: acting(
    "POST",
    "/api/planning/documents/{kind}/{document}/publication",
    { zh: "签发规划文件", en: "Sign a document" },
    "planning",
    which,
    z.object({ revision: z.number().int(), key, note, from: day, dryRun: z.boolean() }),
    answers.publication,
  ),
  splits: readingNow("/api/planning/splits", { zh: "目标分解", en: "Splits of targets" }, "planning", none, none, splits.splitList),
  split: readingNow(
    "/api/planning/splits/{target}",
    { zh: "一个目标的分解", en: "The split of a target" },
    "planning",
    target,
    none,
    splits.splitAnswer,
  ),
  checkSplit: acting(
    "POST",
    "/api/planning/splits/{target}/sums",
    { zh: "试算分解合计", en: "Sums of a split, tried out" },
    "planning",
    target,
    z.object({ parts: z.array(splits.splitPart).max(200) }),
    z.object({ sums: z.array(splits.splitYear), faults: answers.savedDraft.shape.faults }),
  ),
  beginSplit: acting(
    "POST",
    "/api/planning/splits/{target}",
    { zh: "拟订目标分解", en: "Begin a split" },
    "planning",
    target,
    z.object({ parts: z.array(splits.splitPart).max(200), says: note, key }),
    answers.savedDraft,
  ),
  saveSplit: acting(
    "POST",
    "/api/planning/splits/{target}/draft",
    { zh: "保存目标分解", en: "Save a split" },
    "planning",
    target,
    z.object({ parts: z.array(splits.splitPart).max(200), base: z.number().int(), says: note }),
    answers.savedDraft,
  ),
  consultSplit: acting(
    "POST",
    "/api/planning/splits/{target}/consultation",
    { zh: "征求各市意见", en: "Ask the cities" },
    "planning",
    target,
    z.object({ revision: z.number().int(), key, note }),
    answers.publication,
  ),
  adoptSplit: acting(
    "POST",
    "/api/planning/splits/{target}/adoption",
    { zh: "签发目标分解", en: "Adopt a split" },
    "planning",
    target,
    z.object({ revision: z.number().int(), key, note, from: day }),
    answers.publication,
  ),
  meetings: readingNow("/api/planning/meetings", { zh: "会商", en: "Consultations" }, "planning", none, none, answers.meetingList),
  meeting: readingNow(
    "/api/planning/meetings/{id}",
    { zh: "一次会商", en: "One consultation" },
    "planning",
    one,
    none,
    answers.meetingAnswer,
  ),
  meetingMinutes: readingNow(
    "/api/planning/meetings/{id}/minutes",
    { zh: "会商纪要", en: "Minutes of a consultation" },
    "planning",
    one,
    none,
    paperSheet,
  ),
} as const;
