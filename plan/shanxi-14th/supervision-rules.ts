import { defineSupervisionRules } from "#define";
import { assessedZones } from "./units.ts";

/**
 * How the work of units is scored and what reporting costs them. No formula has been published: every number here is a default until the provincial
 * government's general office settles its own.
 */
export const supervisionRules = defineSupervisionRules({
  clauses: ["9.6.3", "9.1.2"],
  limits: { inspectionsPerYear: 2, inspectionDays: 10, lookBack: { fromDays: 30, untilDays: 90 } },
  scores: {
    procedure: "supervision",
    fields: { difficulty: "difficulty", level: "level", grade: "grade" },
    milestones: { procedure: "milestone", deadline: "due" },
    weights: { acceptance: 10, feedback: 25, result: 30, grade: 25, "no-rework": 10 },
    deadlines: {
      acceptance: ["sign"],
      feedback: ["first-day", "third-day", "monthly"],
      result: ["seventh-day", "month"],
    },
    grades: { excellent: 1, good: 0.85, pass: 0.7, fail: 0 },
    levels: { "provincial-meeting": 1.5, "leading-group": 1.25, office: 1 },
    shrinkage: { k: 6, leastItems: 3 },
    bonus: { eachPoints: 1, mostPoints: 3 },
    misassignedHours: 24,
    misassigned: { back: "return", anew: "reassign" },
    excusing: { transition: "freeze", field: "ground", grounds: ["force-majeure"] },
    objectionDays: 10,
    objections: {
      procedure: "objection",
      contested: "contested",
      changed: { state: "changed", grade: "newGrade" },
      revoked: "revoked",
    },
    classes: [
      {
        id: "provincial-general",
        label: { zh: "省直综合部门", en: "Provincial departments, general" },
        units: [
          "provincial-government-general-office",
          "leading-group-office",
          "organisation-department",
          "publicity-department",
          "development-and-reform-commission",
          "finance-department",
          "human-resources-department",
          "statistics-bureau",
          "audit-office",
          "state-assets-commission",
          "market-regulation-administration",
          "tax-bureau",
        ],
      },
      {
        id: "provincial-specialised",
        label: { zh: "省直专业部门", en: "Provincial departments, specialised" },
        units: [
          "science-and-technology-department",
          "education-department",
          "industry-and-information-technology-department",
          "natural-resources-department",
          "ecology-and-environment-department",
          "agriculture-department",
          "commerce-department",
          "health-commission",
          "foreign-affairs-office",
          "energy-bureau",
          "financial-regulation-office",
          "big-data-bureau",
          "high-peoples-court",
          "customs",
          "science-and-technology-association",
          "federation-of-industry-and-commerce",
        ],
      },
      {
        id: "cities",
        label: { zh: "设区的市", en: "Prefecture-level cities" },
        units: [
          "taiyuan-city-government",
          "datong-city-government",
          "yangquan-city-government",
          "changzhi-city-government",
          "jincheng-city-government",
          "shuozhou-city-government",
          "jinzhong-city-government",
          "yuncheng-city-government",
          "xinzhou-city-government",
          "linfen-city-government",
          "lvliang-city-government",
        ],
      },
      { id: "counties", label: { zh: "县（市、区）", en: "Counties" }, units: ["county-governments"] },
      {
        id: "development-zones",
        label: { zh: "开发区", en: "Development zones" },
        units: ["development-zones", ...assessedZones],
      },
    ],
  },
  burden: {
    minutes: { text: 6, whole: 2, decimal: 3, day: 1, "yes-no": 1, choice: 1, reference: 1, files: 5 },
  },
  satisfaction: { procedure: "help-request", field: "satisfaction", satisfied: ["very", "satisfied"], again: "dissatisfied" },
  assumed: true,
});
