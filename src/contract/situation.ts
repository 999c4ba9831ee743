import { z } from "zod";
import { acting, none, readingNow } from "./route.ts";
import * as answers from "./situation-answers.ts";

const one = z.object({ id: z.string().max(80) });
const period = z.object({ period: z.string().max(8).optional().describe("2026-11, 2026-Q4 or 2026; absent: the present month") });
const key = z.string().min(8).max(80);

/** Supervision as a whole: the situation, scores of units, what reporting costs, bulletins. */
export const situationRoutes = {
  situation: readingNow(
    "/api/supervision/board",
    { zh: "督办态势", en: "Situation of supervision" },
    "supervise",
    none,
    none,
    answers.situation,
  ),
  situationPeriod: readingNow(
    "/api/supervision/period",
    { zh: "督办态势（按期）", en: "Supervision in a period" },
    "supervise",
    none,
    period,
    answers.situationPeriod,
  ),
  situationItems: readingNow(
    "/api/supervision/items",
    { zh: "一个数背后的事项", en: "The items behind a number" },
    "supervise",
    none,
    period.extend({ set: z.string().max(160) }),
    answers.situationItems,
  ),
  scores: readingNow("/api/supervision/scores", { zh: "单位评价", en: "Scores of units" }, "supervise", none, period, answers.scoreBoard),
  score: readingNow(
    "/api/supervision/scores/{desk}",
    { zh: "一个单位的评价和事项", en: "Score of one unit and its items" },
    "supervise",
    z.object({ desk: z.string().max(120) }),
    period,
    answers.scoreSheet,
  ),
  burden: readingNow("/api/supervision/burden", { zh: "填报负担", en: "Burden of reporting" }, "supervise", none, period, answers.burden),
  bulletins: readingNow("/api/supervision/bulletins", { zh: "通报", en: "Bulletins" }, "supervise", none, none, answers.bulletinList),
  bulletin: readingNow("/api/supervision/bulletins/{id}", { zh: "一份通报", en: "One bulletin" }, "supervise", one, none, answers.bulletin),
  draftBulletin: acting(
    "POST",
    "/api/supervision/bulletins",
    { zh: "起草通报", en: "Draft a bulletin" },
    "supervise",
    none,
    z.object({ period: z.string().max(8), key }),
    z.object({ id: z.string() }),
  ),
  issueBulletin: acting(
    "POST",
    "/api/supervision/bulletins/{id}/issue",
    { zh: "印发通报", en: "Issue a bulletin" },
    "supervise",
    one,
    z.object({ revision: z.number().int(), key }),
    z.object({ code: z.string() }),
  ),
} as const;
