import { z } from "zod";
import { day, id } from "./parts.ts";
import { acting, none, readingNow } from "./route.ts";
import * as answers from "./supervision-answers.ts";

/** Most bytes of a package, and as base64. */
const packageBytes = 4_000_000;
const packageText = Math.ceil(packageBytes / 3) * 4 + 4_000;
const key = z.string().min(8).max(80);

/** What supervision needs beyond matters: sheets of the ladder, minutes that become matters, allowances of inspections, look-backs. */
export const supervisionRoutes = {
  supervisionSheets: readingNow(
    "/api/supervision/sheets",
    { zh: "事项的督办单据", en: "Sheets of a matter" },
    "work",
    none,
    z.object({ matter: z.string() }),
    z.object({ sheets: z.array(answers.sheetAnswer) }),
  ),
  supervisionSheet: readingNow(
    "/api/supervision/sheets/{id}",
    { zh: "一张督办单据", en: "One sheet" },
    "work",
    z.object({ id: z.string() }),
    none,
    answers.sheetPage,
  ),
  readMinutes: acting(
    "POST",
    "/api/supervision/minutes",
    { zh: "识别会议纪要中的议定事项（不保存）", en: "Read the decisions of pasted minutes; nothing is kept" },
    "supervise",
    none,
    z.object({ text: z.string().min(1).max(20_000) }),
    answers.minutesAnswer,
  ),
  proposeAll: acting(
    "POST",
    "/api/supervision/proposals",
    { zh: "会议议定事项批量立项（全成或全不成）", en: "Propose the lines of minutes, all or none" },
    "supervise",
    none,
    z.object({
      meeting: z.object({
        name: z.string().min(2).max(80),
        on: day,
        level: z.enum(["provincial-meeting", "leading-group", "office"]),
        assigner: id,
      }),
      lines: z
        .array(
          z.object({
            title: z.string().max(80),
            requirement: z.string().max(2000),
            lead: z.string(),
            support: z.array(z.string()).max(20),
            kind: z.enum(["ordinary", "major", "annual"]),
            difficulty: z.number().int(),
            clauses: z.array(z.string()).max(10),
          }),
        )
        .max(200),
      dryRun: z.boolean(),
      key,
    }),
    answers.proposedAll,
  ),
  inspectionAllowances: readingNow(
    "/api/supervision/allowances",
    { zh: "年度督查次数", en: "Inspections of the year by unit" },
    "supervise",
    none,
    z.object({
      year: z
        .string()
        .regex(/^20\d{2}$/)
        .optional(),
    }),
    answers.allowanceAnswer,
  ),
  lookBacks: readingNow("/api/supervision/look-backs", { zh: "回头看", en: "Look-backs" }, "supervise", none, none, answers.lookBackAnswer),
  concludeRebound: acting(
    "POST",
    "/api/supervision/look-backs/{id}/rebound",
    { zh: "认定反弹并原号重开", en: "Find that it came back, and reopen the matter under its number" },
    "supervise",
    z.object({ id: z.string() }),
    z.object({ found: z.string().min(1).max(1500), evidence: z.string().min(1).max(600), revision: z.number().int(), key }),
    answers.rebounded,
  ),
  matterBinding: readingNow(
    "/api/supervision/bindings",
    { zh: "事项的省系统编号", en: "A matter's number in the provincial system" },
    "work",
    none,
    z.object({ matter: z.string() }),
    answers.matterBinding,
  ),
  bindMatter: acting(
    "POST",
    "/api/supervision/bindings",
    { zh: "绑定省系统编号", en: "Bind a matter to its number in the provincial system" },
    "supervise",
    none,
    z.object({ matter: z.string().max(80), number: z.string().max(200), answered: z.enum(["here", "there"]) }),
    answers.boundNumber,
  ),
  unbindMatter: acting(
    "POST",
    "/api/supervision/bindings/end",
    { zh: "解除省系统编号", en: "End a binding" },
    "supervise",
    none,
    z.object({ matter: z.string().max(80) }),
    z.object({ done: z.literal(true) }),
  ),
  portDesk: readingNow("/api/supervision/exchange", { zh: "省系统交换", en: "Exchange" }, "supervise", none, none, answers.portDesk),
  portPackage: acting(
    "POST",
    "/api/supervision/exchange/package",
    { zh: "下载送往省系统的文件", en: "The package for the provincial system" },
    "supervise",
    none,
    z.object({ format: z.enum(["xlsx", "json"]) }),
    answers.portPackage,
  ),
  portIntake: {
    ...acting(
      "POST",
      "/api/supervision/exchange/intake",
      { zh: "导入省系统的反馈（可先试读）", en: "Take in answers from the provincial system, or only say what would become of them" },
      "supervise",
      none,
      z.object({ name: z.string().min(1).max(200), content: z.string().max(packageText).describe("base64"), dryRun: z.boolean() }),
      answers.portIntake,
    ),
    bodyLimit: packageText + 4_000,
  },
} as const;
