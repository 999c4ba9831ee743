import { z } from "zod";
import * as answers from "./alerts-answers.ts";
import { day, id, label, moment, status } from "./parts.ts";
import { acting, none, reading, readingNow, time } from "./route.ts";
import { deskAnswer } from "./work-answers.ts";

const one = z.object({ id: z.string() });
const lights = z.object({
  red: z.number().int(),
  yellow: z.number().int(),
  green: z.number().int(),
  grey: z.number().int(),
  closed: z.number().int(),
});

/** Warnings, what becomes of them, and what is opened from a number. */
export const alertsRoutes = {
  warnings: reading(
    "/api/warnings",
    { zh: "预警规则在某日的发现", en: "What the rules of early warning find on a day" },
    "alerts",
    none,
    z.object({ ...time }),
    z.object({ moment, warnings: z.array(answers.warning) }),
  ),
  alerts: readingNow(
    "/api/alerts",
    { zh: "预警列表", en: "Alerts" },
    "alerts",
    none,
    z.object({
      state: answers.alertState.optional(),
      target: z.string().optional(),
      shown: z.enum(["leaders", "waiting"]).optional().describe("shown to leaders already, or waiting with the office"),
    }),
    answers.alertList,
  ),
  recordAlerts: acting(
    "POST",
    "/api/alerts/record",
    { zh: "按今日数据运行预警规则", en: "Run the rules on today's figures" },
    "alerts",
    none,
    none,
    z.object({ fired: z.number().int(), released: z.number().int() }),
  ),
  decideAlert: acting(
    "POST",
    "/api/alerts/{id}/decision",
    { zh: "确认、解释或判为误报", en: "Confirm an alert, explain it, or call it false" },
    "alerts",
    one,
    z.object({
      kind: z.enum(["confirmed", "explained", "false-alarm"]),
      says: z.string().max(2000),
      until: z.string().optional().describe("the last day an explanation holds"),
    }),
    answers.alertRow,
  ),
  matterProposal: readingNow(
    "/api/proposals/{about}",
    { zh: "由一个数拟出的事项", en: "A matter proposed from a number" },
    "alerts",
    z.object({ about: z.string().max(200).describe("alert:ID, target:ID or indicator:ID:REGION:PERIOD") }),
    z.object({ ...time }),
    answers.matterProposal,
  ),
  cockpitNow: readingNow(
    "/api/cockpit/now",
    { zh: "督办实时计数", en: "Supervision as it stands now" },
    "cockpit",
    none,
    none,
    z.object({
      at: z.string(),
      lights,
      units: z.array(z.object({ desk: deskAnswer, lights })),
      /** Alerts that nobody has judged: shown to leaders, and waiting with the office. */
      alerts: z.object({ released: z.number().int(), waiting: z.number().int() }),
    }),
  ),
  leading: readingNow(
    "/api/matters/{id}/leading",
    { zh: "事项的过程指标", en: "The leading figure of a matter" },
    "work",
    one,
    none,
    z.object({
      figure: z
        .object({
          id,
          label,
          scope: label,
          unit: z.string(),
          assumed: z.boolean(),
          goal: z.number().nullable(),
          count: z.number(),
          from: day,
          until: day,
          reached: z.boolean(),
        })
        .nullable(),
    }),
  ),
  desk: readingNow(
    "/api/desks/{desk}",
    { zh: "一个单位", en: "One unit" },
    "cockpit",
    z.object({ desk: z.string().max(120) }),
    z.object({ ...time }),
    z.object({
      moment,
      desk: deskAnswer,
      unit: z.object({ id, label, short: label }),
      /** Targets of the plan it keeps, in the plan's order. */
      targets: z.array(
        z.object({
          id,
          label,
          status: status.pick({ id: true, label: true, shape: true, tone: true }),
          actual: label.nullable(),
          goal: label.nullable(),
        }),
      ),
      lights,
      leadingFigures: z.array(answers.leadingFigure),
      alerts: z.number().int(),
    }),
  ),
} as const;
