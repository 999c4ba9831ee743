import { z } from "zod";
import * as answers from "./answers.ts";
import { acting, day, none, reading, readingNow, time } from "./route.ts";

const name = z.string().regex(/^[\w-]{1,80}$/);
const state = { group: name.optional(), focus: name.optional(), lang: z.enum(["zh", "en"]).optional() };
const code = z.object({ code: z.string().min(1).max(40) });

/** Two pages for a meeting, and the code by which they are found again. */
export const briefRoutes = {
  briefDraft: reading(
    "/api/brief",
    { zh: "简报草稿", en: "A brief, not yet issued" },
    "brief",
    none,
    z.object({ ...time, ...state }),
    answers.briefSheet,
  ),
  issueBrief: acting(
    "POST",
    "/api/briefs",
    { zh: "签发简报", en: "Issue a brief" },
    "brief",
    none,
    z.object({ asOf: day.optional(), knownAt: day.optional(), ...state }),
    answers.briefSheet,
  ),
  brief: readingNow(
    "/api/briefs/{code}",
    { zh: "已签发的简报", en: "An issued brief and what has changed since" },
    "cockpit",
    code,
    none,
    answers.briefFound,
  ),
  briefCheck: readingNow(
    "/api/check/{code}",
    { zh: "核验码是否有效", en: "Whether a check code is valid" },
    "open",
    code,
    none,
    answers.briefChecked,
  ),
} as const;
