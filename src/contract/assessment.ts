import { z } from "zod";
import * as answers from "./assessment-answers.ts";
import { acting, none, readingNow } from "./route.ts";

const year = z.string().regex(/^20\d{2}$/);
const key = z.string().min(8).max(80);
const unitOfYear = z.object({ year, desk: z.string().max(120).describe("unit@region") });
const filter = z.object({
  instrument: z.string().max(40).optional(),
  year: year.optional(),
  desk: z.string().max(120).optional(),
});

/** Assessment of units by results, incentives that rest on it, and what was left out by tolerance. */
export const assessmentRoutes = {
  assessment: readingNow(
    "/api/assessment",
    { zh: "年度考核", en: "Assessment of a year" },
    "assess",
    none,
    z.object({ year: year.optional() }),
    answers.assessmentYear,
  ),
  assessmentUnit: readingNow(
    "/api/assessment/{year}/units/{desk}",
    { zh: "一个单位的考核", en: "Assessment of one unit" },
    "assess",
    unitOfYear,
    none,
    answers.assessmentUnit,
  ),
  openAssessments: acting(
    "POST",
    "/api/assessment/{year}/classes/{class}",
    { zh: "启动一类单位的年度考核", en: "Open a class's assessments of a year" },
    "assess",
    z.object({ year, class: z.string().max(60) }),
    z.object({ key }),
    z.object({ opened: z.number().int(), there: z.number().int() }),
  ),
  discloseAssessment: acting(
    "POST",
    "/api/assessment/{year}/units/{desk}/disclosure",
    { zh: "计算、留存并告知考核结果", en: "Compute, keep and disclose a result" },
    "assess",
    unitOfYear,
    z.object({ revision: z.number().int(), key }),
    z.object({ checksum: z.string(), state: z.string() }),
  ),
  incentives: readingNow("/api/incentives", { zh: "激励台账", en: "Ledger of incentives" }, "assess", none, none, answers.incentiveLedger),
  incentiveEntries: readingNow(
    "/api/incentives/entries",
    { zh: "激励台账的分录", en: "Entries behind an incentive's number" },
    "assess",
    none,
    filter.extend({ account: z.string().max(60).optional(), matter: z.string().max(60).optional() }),
    answers.incentiveEntries,
  ),
  tolerance: readingNow("/api/tolerance", { zh: "容错登记", en: "Register of tolerance" }, "assess", none, none, answers.toleranceList),
} as const;
