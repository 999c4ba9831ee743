import { z } from "zod";
import * as answers from "./commissions-answers.ts";
import { attachmentBytes } from "./files.ts";
import { uploaded } from "./files-answers.ts";
import { acting, day, none, readingNow, regionCode } from "./route.ts";
import { stepped } from "./work-answers.ts";

const one = z.object({ id: z.string().max(80) });
const item = one.extend({ item: z.string().max(80) });
const key = z.string().min(8).max(80);
const name = z.string().min(1).max(80);
const done = z.object({ id: z.string() });
const year = z.number().int().min(1949).max(2100);

/** What is opened: exactly this, and nothing that is added later to what it names. */
export const openedBody = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("figures"),
    indicators: z.array(name).max(100),
    regions: z.array(regionCode).max(200),
    fromYear: year,
    untilYear: year,
  }),
  z.object({ kind: z.literal("scheme"), scheme: name, period: z.string().max(20).nullable() }),
  z.object({ kind: z.literal("matter"), number: name }),
  z.object({ kind: z.literal("file"), file: name }),
  z.object({ kind: z.literal("release"), release: name }),
]);
const opening = z.object({ what: openedBody, from: day, until: day, says: z.string().max(400) });
const base64 = Math.ceil(attachmentBytes / 3) * 4 + 4_000;

/** Evaluations by third parties: the office's side, the evaluator's visit, and what is published of them. */
export const commissionsRoutes = {
  commissions: readingNow(
    "/api/third-party",
    { zh: "第三方评价", en: "Third-party evaluations" },
    "commission",
    none,
    none,
    answers.commissionList,
  ),
  commissionChoices: readingNow(
    "/api/third-party/choices",
    { zh: "委托评价可选内容", en: "What a commission can name" },
    "commission",
    none,
    none,
    answers.commissionChoices,
  ),
  beginCommission: acting(
    "POST",
    "/api/third-party",
    { zh: "拟委托第三方评价", en: "Prepare a commission" },
    "commission",
    none,
    z.object({ values: z.record(z.string(), z.unknown()), key }),
    done,
  ),
  commission: readingNow(
    "/api/third-party/{id}",
    { zh: "一项第三方评价", en: "One third-party evaluation" },
    "commission",
    one,
    none,
    answers.commission,
  ),
  openItem: acting(
    "POST",
    "/api/third-party/{id}/scope",
    { zh: "增加开放内容", en: "Open something for an evaluation" },
    "commission",
    one,
    opening,
    done,
  ),
  endItem: acting(
    "POST",
    "/api/third-party/{id}/scope/{item}/end",
    { zh: "收回开放内容", en: "Take back what was opened" },
    "commission",
    item,
    z.object({ says: z.string().min(1).max(400) }),
    done,
  ),
  answerRequest: acting(
    "POST",
    "/api/third-party/{id}/requests",
    { zh: "答复补充开放申请", en: "Answer a request for more" },
    "commission",
    one,
    z.object({
      request: z.string().max(80),
      verdict: z.enum(["granted", "refused"]),
      reason: z.string().min(1).max(600),
      open: z.array(opening).max(20),
      revision: z.number().int(),
      key,
    }),
    done,
  ),
  visits: readingNow(
    "/api/evaluator",
    { zh: "本人受托的评价", en: "Evaluations one was commissioned with" },
    "evaluator",
    none,
    none,
    answers.visitList,
  ),
  visit: readingNow(
    "/api/evaluator/{id}",
    { zh: "受托的一项评价", en: "One's commissioned evaluation" },
    "evaluator",
    one,
    none,
    answers.commission,
  ),
  visitFigures: readingNow(
    "/api/evaluator/{id}/figures/{item}",
    { zh: "开放的数据", en: "Figures that were opened" },
    "evaluator",
    item,
    none,
    answers.visitFigures,
  ),
  visitScheme: readingNow(
    "/api/evaluator/{id}/schemes/{item}",
    { zh: "开放的评价结果", en: "A result that was opened" },
    "evaluator",
    item,
    none,
    answers.visitScheme,
  ),
  visitMatter: readingNow(
    "/api/evaluator/{id}/matters/{item}",
    { zh: "开放的事项", en: "A matter that was opened" },
    "evaluator",
    item,
    none,
    answers.visitMatter,
  ),
  visitUpload: {
    ...acting(
      "POST",
      "/api/evaluator/{id}/files",
      { zh: "上传评价报告", en: "Upload a report" },
      "evaluator",
      one,
      z.object({
        name: z.string().min(1).max(200),
        class: z.enum(["none", "internal", "sensitive", "secret"]),
        content: z.string().max(base64).describe("base64"),
      }),
      uploaded,
    ),
    bodyLimit: base64 + 4_000,
  },
  visitStep: acting(
    "POST",
    "/api/evaluator/{id}/steps",
    { zh: "办理受托评价", en: "Act on one's evaluation" },
    "evaluator",
    one,
    z.object({
      transition: z.enum(["accept", "decline", "ask-more", "hand-in-draft", "hand-in-final", "speak-to-withdrawal"]),
      values: z.record(z.string(), z.unknown()),
      revision: z.number().int(),
      key,
    }),
    stepped,
  ),
  publishedEvaluations: readingNow(
    "/api/published-evaluations",
    { zh: "已公布的第三方评价", en: "Published third-party evaluations" },
    "open",
    none,
    none,
    z.object({ rows: z.array(answers.publishedRow) }),
  ),
  publishedEvaluation: readingNow(
    "/api/published-evaluations/{id}",
    { zh: "一项已公布的第三方评价", en: "One published third-party evaluation" },
    "open",
    one,
    none,
    answers.publishedEvaluation,
  ),
} as const;
