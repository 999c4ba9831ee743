import { z } from "zod";
import { acting, none, readingNow } from "./route.ts";
import * as answers from "./work-answers.ts";

const one = z.object({ id: z.string() });
const values = z.record(z.string(), z.unknown());
const key = z.string().min(8).max(80);
const step = z.object({
  matter: z.string(),
  transition: z.string(),
  values,
  revision: z.number().int(),
  key,
  says: z.string().max(2000).optional(),
  files: z.array(z.string()).max(20).optional(),
  desk: z.string().max(120).optional().describe("for which desk, where one could act for several"),
});

/** Matters of every kind: one workbench, one list, one page, one way to act. */
export const workRoutes = {
  workbench: readingNow("/api/work", { zh: "工作台", en: "What waits for me" }, "work", none, none, answers.workbench),
  matters: readingNow(
    "/api/matters",
    { zh: "事项列表", en: "Matters" },
    "work",
    none,
    z.object({
      procedure: z.string().optional(),
      state: z.string().optional(),
      light: z.enum(["grey", "blue", "red", "yellow", "green"]).optional(),
      desk: z.string().optional().describe("unit@region of the lead"),
      region: z.string().optional(),
      origin: z.string().optional(),
      clause: z.string().optional(),
      target: z.string().optional(),
      due: z.enum(["overdue", "week", "month"]).optional(),
      open: z.enum(["yes", "no"]).optional(),
      supervised: z.enum(["yes", "no"]).optional(),
      mine: z.enum(["yes"]).optional(),
      done: z.enum(["yes"]).optional().describe("those in which the asker has acted"),
      q: z.string().max(80).optional().describe("number or words of the title"),
      sort: z.enum(["due", "newest"]).optional(),
      after: z.string().optional(),
      limit: z
        .string()
        .regex(/^\d{1,3}$/)
        .optional(),
    }),
    answers.matterList,
  ),
  matter: readingNow("/api/matters/{id}", { zh: "事项", en: "One matter" }, "work", one, none, answers.matterPage),
  openMatter: acting(
    "POST",
    "/api/matters",
    { zh: "发起事项", en: "Open a matter" },
    "work",
    none,
    z.object({
      procedure: z.string(),
      values,
      key,
      origin: z.object({ kind: z.string().max(40), id: z.string().max(120) }),
      clauses: z.array(z.string()).max(20).optional(),
      target: z.string().optional(),
      indicator: z.string().optional(),
      parent: z.string().optional(),
      supervises: z.string().optional(),
    }),
    answers.stepped,
  ),
  stepMatter: acting(
    "POST",
    "/api/matters/{id}/steps",
    { zh: "办理", en: "Act on a matter" },
    "work",
    one,
    step.omit({ matter: true }),
    answers.stepped,
  ),
  stepMatters: acting(
    "POST",
    "/api/matters/steps",
    { zh: "批量办理（全成或全不成）", en: "Act on many matters, all or none" },
    "work",
    none,
    z.object({ steps: z.array(step).min(1).max(200), dryRun: z.boolean() }),
    answers.batchOutcome,
  ),
  seenMatter: acting(
    "POST",
    "/api/matters/{id}/seen",
    { zh: "已查看", en: "Mark as seen" },
    "work",
    one,
    none,
    z.object({ done: z.literal(true) }),
  ),
  assignMatter: acting(
    "POST",
    "/api/matters/{id}/handler",
    { zh: "指定承办人", en: "Name who has it in hand" },
    "work",
    one,
    z.object({ part: z.string(), person: z.string().nullable() }),
    z.object({ done: z.literal(true) }),
  ),
  notices: readingNow(
    "/api/notices",
    { zh: "消息", en: "Notices" },
    "work",
    none,
    z.object({ only: z.enum(["unread"]).optional(), after: z.string().optional() }),
    answers.noticeList,
  ),
  readNotices: acting(
    "POST",
    "/api/notices/read",
    { zh: "标为已读", en: "Mark notices as read" },
    "work",
    none,
    z.object({ ids: z.array(z.string()).max(200).optional().describe("absent: all") }),
    z.object({ unread: z.number().int() }),
  ),
  procedures: readingNow(
    "/api/procedures",
    { zh: "流程", en: "Procedures" },
    "work",
    none,
    none,
    z.object({ procedures: z.array(answers.procedureRow) }),
  ),
  procedure: readingNow(
    "/api/procedures/{id}",
    { zh: "一个流程及其图", en: "One procedure and its diagram" },
    "work",
    one,
    none,
    answers.procedureAnswer,
  ),
  form: readingNow(
    "/api/forms/{ref}",
    { zh: "一张表", en: "One form" },
    "work",
    z.object({ ref: z.string() }),
    z.object({ parent: z.string().optional(), proposal: z.string().optional() }),
    answers.formAnswer,
  ),
} as const;
