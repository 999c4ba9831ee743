import type { Label, Target } from "#define";
import { keeps, strives } from "./wordings.ts";

const full = {
  group: "coverage",
  unit: "percent",
  comparator: "at-least",
  value: { kind: "number", value: "100" },
  due: "2025-12-31",
} as const;

const twoWordings: Label = {
  zh: "第1.2.18条说“创新活动”全覆盖，第4.1.2条说“研发活动”全覆盖，是两种口径，不能互相证明。",
  en: "Clause 1.2.18 speaks of innovation activity and 4.1.2 of R&D activity; these are two scopes and neither proves the other.",
};
const clusterList: Label = {
  zh: "集群清单未随规划公布，分母待确认；中试基地个数不等于覆盖率。",
  en: "The plan does not publish the list of clusters, so the denominator is open; a number of pilot bases is no coverage.",
};

/** Full coverages: pilot bases (1.2.18, 3.1.8), innovation and R&D activity in above-scale industry (1.2.18, 4.1.2). */
export const coverage: readonly Target[] = [
  {
    ...full,
    id: "pilot-base-coverage",
    label: { zh: "战略性重点产业集群中试基地覆盖率", en: "Strategic key clusters with a pilot base" },
    clauses: ["1.2.18", "3.1.8"],
    owner: "science-and-technology-department",
    indicator: "pilot-base-coverage",
    wording: strives,
    openQuestions: [clusterList],
    settledBy: {
      figure: { zh: "战略性重点产业集群清单及各集群中试基地名单", en: "The list of strategic key clusters and the pilot bases of each" },
      keeper: "science-and-technology-department",
    },
  },
  {
    ...full,
    id: "pilot-base-coverage-landmark",
    label: { zh: "标志性引领性产业集群中试基地覆盖率", en: "Landmark clusters with a pilot base" },
    clauses: ["3.1.8"],
    owner: "science-and-technology-department",
    indicator: "pilot-base-coverage-landmark",
    due: "2023-12-31",
    wording: { strength: "commits", say: { zh: "首先实现", en: "achieves first" } },
    openQuestions: [clusterList],
    settledBy: {
      figure: {
        zh: "2023年末标志性引领性集群清单及各集群中试基地名单",
        en: "The list of landmark clusters at the end of 2023 and the pilot bases of each",
      },
      keeper: "science-and-technology-department",
    },
  },
  {
    ...full,
    id: "innovation-activity-coverage",
    label: { zh: "规上工业企业创新活动覆盖率", en: "Above-scale industrial enterprises with innovation activity" },
    clauses: ["1.2.18"],
    owner: "industry-and-information-technology-department",
    indicator: "innovation-activity-coverage",
    wording: keeps,
    openQuestions: [
      twoWordings,
      {
        zh: "企业创新调查2018年为31.3%，与“保持全覆盖”相去甚远，说明规划所指另有统计办法，待确认。",
        en: "The enterprise innovation survey gave 31.3% for 2018, far from a full coverage to be kept, so another way of counting must be meant; open.",
      },
    ],
    settledBy: {
      figure: {
        zh: "规划所用口径的说明，以及2025年同口径覆盖率",
        en: "An account of the scope the plan uses, and the coverage of 2025 in that scope",
      },
      keeper: "statistics-bureau",
    },
  },
  {
    ...full,
    id: "rd-activity-coverage",
    label: { zh: "规上工业企业研发活动覆盖率", en: "Above-scale industrial enterprises with R&D activity" },
    clauses: ["4.1.2"],
    owner: "industry-and-information-technology-department",
    indicator: "rd-activity-coverage",
    dueInferred: true,
    wording: { strength: "keeps", say: { zh: "巩固提升", en: "consolidates" } },
    openQuestions: [
      twoWordings,
      {
        zh: "年鉴口径2021年有R&D活动的规上工业企业976家，同年规上工业6834家，占14.3%，与“全覆盖”并非一回事。",
        en: "By the yearbook 976 of 6,834 above-scale industrial enterprises had R&D in 2021, or 14.3%, which is not what the plan calls full coverage.",
      },
    ],
    settledBy: {
      figure: {
        zh: "规划所用“研发活动”的认定口径，以及2025年同口径覆盖率",
        en: "What the plan counts as R&D activity, and the coverage of 2025 in that scope",
      },
      keeper: "statistics-bureau",
    },
  },
];
