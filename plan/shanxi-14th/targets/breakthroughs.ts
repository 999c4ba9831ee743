import type { Label, Target } from "#define";
import { strives } from "./wordings.ts";

const noStageDays: Label = {
  zh: "规划只给2025年一个期限，未给各阶段日期；谋划、申报、评审、批复四个计划日由2021年末至2025年末均匀排出，仅供看进度。",
  en: "The plan gives 2025 alone and no day for any stage; the planned days of the four stages are spread evenly from the end of 2021 to the end of 2025, to show progress only.",
};

/** Reached when approved: the plan asks that the facility be placed in the province, not that it run. */
const placed = {
  group: "breakthroughs",
  unit: "stage",
  comparator: "at-least",
  value: { kind: "number", value: "4" },
  due: "2025-12-31",
  wording: strives,
  gates: {
    reachedFrom: 4,
    planned: [
      { stage: 1, on: "2021-12-31" },
      { stage: 2, on: "2023-04-30" },
      { stage: 3, on: "2024-08-31" },
      { stage: 4, on: "2025-12-31" },
    ],
  },
} as const;

/** Three first national facilities (1.2.16), followed by stage gates. */
export const breakthroughs: readonly Target[] = [
  {
    ...placed,
    id: "national-laboratory",
    label: { zh: "国家实验室布局", en: "National laboratory placed in the province" },
    clauses: ["1.2.16", "3.0.1", "3.1.2"],
    owner: "science-and-technology-department",
    indicator: "national-laboratory",
    openQuestions: [
      {
        zh: "第3.1.2条把参与组建分中心也算在内，第1.2.16条只说布局国家实验室；设立分支机构是否即算“零”的突破，待规划发布单位确认。",
        en: "Clause 3.1.2 also counts a share in a branch, while 1.2.16 speaks of a national laboratory only; whether a branch breaks the zero is for the issuer to confirm.",
      },
      noStageDays,
    ],
    settledBy: {
      figure: {
        zh: "国家实验室或其分中心落户山西的批复文件及日期",
        en: "The approval, with its date, of a national laboratory or a branch of one in Shanxi",
      },
      keeper: "ministry-of-science-and-technology",
    },
  },
  {
    ...placed,
    id: "big-science-facility",
    label: { zh: "国家大科学装置布局", en: "National big-science facility placed in the province" },
    clauses: ["1.2.16", "3.0.1", "3.1.3"],
    owner: "science-and-technology-department",
    indicator: "big-science-facility",
    openQuestions: [
      {
        zh: "第3.1.3条列有引力波探测、极端光学等多个方向，未指明以哪一个装置的批复为准。",
        en: "Clause 3.1.3 names several lines, from gravitational waves to extreme optics, and does not say whose approval counts.",
      },
      noStageDays,
    ],
    settledBy: {
      figure: {
        zh: "国家重大科技基础设施在晋立项的批复文件及日期",
        en: "The approval, with its date, of a national major facility in Shanxi",
      },
      keeper: "national-development-and-reform-commission",
    },
  },
  {
    ...placed,
    id: "national-supercomputing-centre",
    label: { zh: "国家超算中心布局", en: "National supercomputing centre placed in the province" },
    clauses: ["1.2.16", "3.0.1", "3.1.4"],
    owner: "science-and-technology-department",
    indicator: "national-supercomputing-centre",
    openQuestions: [
      {
        zh: "第3.1.4条要求达到E级规模，批复不等于投运；此处以批复为达成，投运与算力规模另看公布情况。",
        en: "Clause 3.1.4 asks for exascale; approval is not operation. Approval counts here; operation and computing power are watched apart.",
      },
      noStageDays,
    ],
    settledBy: {
      figure: {
        zh: "国家超算中心批复文件，以及投运和算力规模的公布数",
        en: "The approval of the centre, and published figures on its operation and computing power",
      },
      keeper: "ministry-of-science-and-technology",
    },
  },
];
