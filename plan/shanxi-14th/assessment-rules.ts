import { type AssessmentItem, collectedId, defineAssessmentRules } from "#define";
import { assessedZones, countyGovernments } from "./units.ts";

const cities = [
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
];
/** Those that answer for a target of the plan. */
const departments = [
  "science-and-technology-department",
  "industry-and-information-technology-department",
  "development-and-reform-commission",
  "education-department",
  "health-commission",
  "human-resources-department",
  "market-regulation-administration",
  "financial-regulation-office",
  "organisation-department",
  "science-and-technology-association",
];

/** Growth asked for is what doubles a figure in five years. */
const doubling = "14.9";
const territory: readonly AssessmentItem[] = [
  { id: "rd-intensity", indicator: "rd-intensity", weight: 15, scoring: { kind: "rank" } },
  { id: "rd-expenditure-growth", indicator: "rd-expenditure", weight: 15, scoring: { kind: "growth", goal: doubling } },
  { id: "fiscal-science-share", indicator: "fiscal-science-share", weight: 10, scoring: { kind: "gap" } },
  { id: "high-tech-enterprises-growth", indicator: "high-tech-enterprises", weight: 10, scoring: { kind: "growth", goal: "9.4" } },
  { id: "contract-turnover-growth", indicator: "technology-contract-turnover", weight: 10, scoring: { kind: "growth", goal: doubling } },
  { id: "inventions-density", indicator: "valid-invention-patents-per-10000-people", weight: 10, scoring: { kind: "gap" } },
];

const ofZones = (leaf: string, weight: number, scoring: AssessmentItem["scoring"]): AssessmentItem => ({
  id: `zone-${leaf}`,
  indicator: collectedId("zone-innovation", leaf),
  weight,
  scoring,
});
/**
 * What zones have in common is read from the figures collected for their index, by place among zones where a yearly change is small against the
 * level, and by growth where the plan asks for growth. The weights follow the three heaviest branches of that index and are ours until settled.
 */
const zoneItems: readonly AssessmentItem[] = [
  ofZones("rd-intensity", 20, { kind: "rank" }),
  ofZones("high-tech-share", 15, { kind: "growth", goal: "9.4" }),
  ofZones("inventions-density", 15, { kind: "growth", goal: doubling }),
  ofZones("contract-intensity", 10, { kind: "rank" }),
  ofZones("labour-productivity", 10, { kind: "rank" }),
];

/**
 * How units are assessed by results. The plan asks for common and individual indicators by class and level; weights, caps and grades have not been
 * published and are defaults until the leading group settles its own.
 */
export const assessmentRules = defineAssessmentRules({
  clauses: ["9.5.2", "9.5.3", "9.5.4"],
  individualMost: 5,
  frozenFrom: "02-01",
  cap: 120,
  floor: 0,
  leastScored: 0.5,
  bands: [
    { id: "excellent", label: { zh: "优秀", en: "Excellent" }, from: 90 },
    { id: "good", label: { zh: "良好", en: "Good" }, from: 80 },
    { id: "pass", label: { zh: "合格", en: "Pass" }, from: 60 },
    { id: "fail", label: { zh: "不合格", en: "Fail" }, from: 0 },
  ],
  assumed: true,
  classes: [
    {
      id: "cities",
      label: { zh: "设区的市", en: "Prefecture-level cities" },
      members: { kind: "units", units: cities },
      common: territory,
      individualWeight: 30,
    },
    {
      id: "departments",
      label: { zh: "省直部门（主责目标）", en: "Provincial departments that answer for targets" },
      members: { kind: "units", units: departments },
      common: [{ id: "targets-owned", weight: 70, scoring: { kind: "targets-owned" } }],
      individualWeight: 30,
    },
    {
      id: "counties",
      label: { zh: "县（市、区）", en: "Counties and districts" },
      members: { kind: "units", units: countyGovernments.map(({ id }) => id) },
      common: territory,
      individualWeight: 30,
    },
    {
      id: "zones",
      label: { zh: "开发区（管委会）", en: "Development zones (administrations)" },
      members: { kind: "units", units: assessedZones },
      common: zoneItems,
      individualWeight: 30,
    },
  ],
});
