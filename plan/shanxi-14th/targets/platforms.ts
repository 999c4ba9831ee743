import type { Label, Target } from "#define";
import { builds, promotes, strives } from "./wordings.ts";

const noYear: Label = {
  zh: "条款未写完成年份，期限按规划期末2025年推定。",
  en: "The clause gives no year; the end of the plan, 2025, is taken.",
};

const common = {
  group: "platforms-institutions-talent",
  unit: "item",
  owner: "science-and-technology-department",
  comparator: "at-least",
} as const;
const byTheEnd = { due: "2025-12-31", dueInferred: true } as const;

/** Platforms, carriers and industries the plan counts (2.1.4, 3.1.5, 3.2, 4.3). */
export const platforms: readonly Target[] = [
  {
    ...common,
    ...byTheEnd,
    id: "smart-innovation-cities",
    label: { zh: "智创城（首批）", en: "Smart innovation cities (first batch)" },
    clauses: ["3.2.2"],
    owner: "development-and-reform-commission",
    indicator: "smart-innovation-cities",
    value: { kind: "number", value: "15" },
    wording: { strength: "commits", say: { zh: "布局", en: "lays out" } },
    openQuestions: [
      noYear,
      {
        zh: "“布局”是批准选址还是建成运营未说明；2020年已布局的是否计入亦待确认。",
        en: "Whether laying out means approval or operation is not said, nor whether those laid out by 2020 are counted.",
      },
    ],
    settledBy: {
      figure: { zh: "首批智创城完整名录及各自状态", en: "The full list of the first batch, with the state of each" },
      keeper: "development-and-reform-commission",
    },
  },
  {
    ...common,
    ...byTheEnd,
    id: "specialised-makerspaces",
    label: { zh: "专业众创空间（新建或转型）", en: "Specialised makerspaces, built or converted" },
    clauses: ["3.2.3"],
    unit: "organisation",
    indicator: "specialised-makerspaces",
    value: { kind: "number", value: "5" },
    wording: strives,
    openQuestions: [noYear],
    settledBy: {
      figure: { zh: "2021年以来新建和转型的专业众创空间名单", en: "The specialised makerspaces built or converted since 2021" },
      keeper: "science-and-technology-department",
    },
  },
  {
    ...common,
    ...byTheEnd,
    id: "national-innovative-cities",
    label: { zh: "国家创新型城市（新推动）", en: "National innovative cities, newly promoted" },
    clauses: ["3.2.5", "4.3.4"],
    indicator: "national-innovative-cities",
    value: { kind: "number", value: "1", upper: "2" },
    wording: promotes,
    openQuestions: [
      noYear,
      {
        zh: "“推动建设”是启动、获批还是验收通过未说明；第3.2.5条已单列的太原市不计入。",
        en: "Whether promoting means started, approved or accepted is not said; Taiyuan, named apart in clause 3.2.5, is not counted.",
      },
    ],
    settledBy: {
      figure: {
        zh: "2021年以来山西新获批建设的国家创新型城市名单",
        en: "Cities of Shanxi newly approved as national innovative cities since 2021",
      },
      keeper: "ministry-of-science-and-technology",
    },
  },
  {
    ...common,
    ...byTheEnd,
    id: "national-innovative-counties",
    label: { zh: "国家创新型县（市、区）（新推动）", en: "National innovative counties, newly promoted" },
    clauses: ["3.2.5"],
    indicator: "national-innovative-counties",
    value: { kind: "number", value: "3", upper: "5" },
    wording: promotes,
    openQuestions: [
      noYear,
      {
        zh: "“推动建设”是启动、获批还是验收通过未说明；第3.2.5条已单列的交城县不计入。",
        en: "Whether promoting means started, approved or accepted is not said; Jiaocheng, named apart in clause 3.2.5, is not counted.",
      },
    ],
    settledBy: {
      figure: {
        zh: "2021年以来山西新获批建设的国家创新型县（市、区）名单",
        en: "Counties of Shanxi newly approved as national innovative counties since 2021",
      },
      keeper: "ministry-of-science-and-technology",
    },
  },
  {
    ...common,
    ...byTheEnd,
    id: "national-technology-innovation-centre",
    label: { zh: "煤炭大型气化国家技术创新中心", en: "National technology innovation centre for large-scale coal gasification" },
    clauses: ["3.1.5"],
    indicator: "national-technology-innovation-centre",
    value: { kind: "number", value: "1" },
    wording: builds,
    openQuestions: [
      noYear,
      {
        zh: "专指煤炭大型气化方向；其他方向在晋获批的国家技术创新中心不能替代。",
        en: "Large-scale coal gasification is meant; a national centre in another field does not stand in for it.",
      },
    ],
    settledBy: {
      figure: { zh: "该中心的批复文件及日期", en: "The approval of this centre, with its date" },
      keeper: "ministry-of-science-and-technology",
    },
  },
  {
    ...common,
    ...byTheEnd,
    id: "national-applied-mathematics-centre",
    label: { zh: "国家应用数学中心", en: "National centre for applied mathematics" },
    clauses: ["2.1.4"],
    indicator: "national-applied-mathematics-centre",
    value: { kind: "number", value: "1" },
    wording: strives,
    openQuestions: [noYear],
    settledBy: {
      figure: {
        zh: "国家应用数学中心在晋设立的批复文件及日期",
        en: "The approval, with its date, of a national centre for applied mathematics in Shanxi",
      },
      keeper: "ministry-of-science-and-technology",
    },
  },
  {
    ...common,
    id: "leading-clusters",
    label: { zh: "前沿性战略性产业领先方队", en: "Frontier industries formed into a leading group" },
    clauses: ["4.3.2"],
    owner: "industry-and-information-technology-department",
    indicator: "leading-clusters",
    value: { kind: "number", value: "5" },
    due: "2022-12-31",
    wording: { strength: "commits", say: { zh: "率先形成", en: "forms first" } },
    notMeasurable: {
      zh: "“率先”“领先方队”未说与谁相比、比什么，也没有认定标准；只列出五个产业名称，无从判断某一产业是否已经形成。",
      en: "“First” and “leading group” say neither against whom nor in what, and there are no criteria; five industries are named, but nothing tells whether one of them has got there.",
    },
  },
  {
    ...common,
    ...byTheEnd,
    id: "emerging-industry-ecosystems",
    label: { zh: "新兴产业创新生态覆盖率", en: "Emerging industries with an innovation ecosystem" },
    clauses: ["4.3.3"],
    unit: "percent",
    owner: "development-and-reform-commission",
    indicator: "emerging-industry-ecosystems",
    value: { kind: "number", value: "100" },
    wording: { strength: "promotes", say: { zh: "推进", en: "advances" } },
    openQuestions: [noYear],
    notMeasurable: {
      zh: "规划未定义何为已形成“创新生态”，也未给新兴产业清单，分子、分母都无从计数。",
      en: "The plan defines neither when an industry has an innovation ecosystem nor which industries are emerging, so neither part of the share can be counted.",
    },
  },
];
