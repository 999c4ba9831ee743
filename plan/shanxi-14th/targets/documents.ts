import type { Label, Target } from "#define";
import { builds, drawsUp, issues } from "./wordings.ts";

const noYear: Label = {
  zh: "条款未写出台年份，期限按规划期末2025年推定。",
  en: "The clause gives no year; the end of the plan, 2025, is taken.",
};
const otherTitle: Label = {
  zh: "正式文件题名可能与规划所写不同，是否视为同一文件须由承办单位书面确认。",
  en: "The document may be issued under another title; whether it is the same is for its office to confirm in writing.",
};

const common = {
  group: "documents",
  unit: "flag",
  owner: "science-and-technology-department",
  comparator: "issued",
  value: { kind: "number", value: "1" },
  due: "2025-12-31",
  dueInferred: true,
  openQuestions: [noYear, otherTitle],
} as const;

const published = (keeper: string): Pick<Target, "settledBy"> => ({
  settledBy: { figure: { zh: "正式印发的文件及其文号、日期", en: "The document as issued, with its number and date" }, keeper },
});

/** Documents to be issued and one centre to be built: yes or no. */
export const documents: readonly Target[] = [
  {
    ...common,
    ...published("human-resources-department"),
    id: "document-talent-classification",
    label: { zh: "山西省人才分类评价办法", en: "Measure for the classified evaluation of talent" },
    clauses: ["5.1.2"],
    owner: "human-resources-department",
    indicator: "document-talent-classification",
    wording: drawsUp,
  },
  {
    ...common,
    ...published("organisation-department"),
    id: "document-talent-plans",
    label: { zh: "山西省省级人才计划优化整合方案", en: "Scheme for merging the provincial talent plans" },
    clauses: ["5.1.2"],
    owner: "organisation-department",
    indicator: "document-talent-plans",
    wording: issues,
  },
  {
    ...common,
    ...published("science-and-technology-department"),
    id: "document-key-technology-plan",
    label: { zh: "关键核心技术攻关实施方案", en: "Scheme for tackling key and core technologies" },
    clauses: ["7.1.2"],
    indicator: "document-key-technology-plan",
    wording: drawsUp,
  },
  {
    ...common,
    ...published("peoples-congress-standing-committee"),
    id: "document-ip-regulation",
    label: { zh: "山西省知识产权保护条例", en: "Regulation on the protection of intellectual property" },
    clauses: ["7.4.2"],
    owner: "market-regulation-administration",
    indicator: "document-ip-regulation",
    wording: issues,
  },
  {
    ...common,
    id: "ip-protection-centre",
    label: { zh: "中国（山西）知识产权保护中心", en: "China (Shanxi) intellectual property protection centre" },
    clauses: ["7.4.2"],
    owner: "market-regulation-administration",
    indicator: "ip-protection-centre",
    wording: builds,
    openQuestions: [
      noYear,
      {
        zh: "以获批筹建、通过验收还是正式运行为建成未说明；此处按通过国家验收计。",
        en: "Whether approval, acceptance or operation makes it built is not said; acceptance by the national office is taken.",
      },
    ],
    settledBy: {
      figure: { zh: "该中心的批复、验收与运行日期", en: "The days on which the centre was approved, accepted and opened" },
      keeper: "china-national-intellectual-property-administration",
    },
  },
  {
    ...common,
    ...published("science-and-technology-department"),
    id: "document-lobbying",
    label: { zh: "评审请托行为调查处理细则", en: "Rules on dealing with lobbying in review" },
    clauses: ["8.2.2"],
    indicator: "document-lobbying",
    wording: drawsUp,
  },
  {
    ...common,
    ...published("science-and-technology-department"),
    id: "document-diligence",
    label: { zh: "勤勉尽责规范和细则", en: "Standards and rules of due diligence" },
    clauses: ["8.2.4"],
    indicator: "document-diligence",
    wording: drawsUp,
  },
  {
    ...common,
    ...published("science-and-technology-department"),
    id: "document-national-projects",
    label: { zh: "山西省承接国家重大科技项目管理办法", en: "Measure on taking on national major science projects" },
    clauses: ["9.4.7"],
    indicator: "document-national-projects",
    wording: issues,
    openQuestions: [
      noYear,
      otherTitle,
      {
        zh: "同条还要求每年发布需求清单；此处只判办法是否出台，清单另看。",
        en: "The clause also wants a yearly list of needs; only the measure is judged here, the list is watched apart.",
      },
    ],
  },
  {
    ...common,
    ...published("science-and-technology-department"),
    id: "document-performance",
    label: { zh: "科技计划分类绩效考评办法", en: "Measure on the classified assessment of science programmes" },
    clauses: ["9.5.3"],
    indicator: "document-performance",
    wording: issues,
  },
];
