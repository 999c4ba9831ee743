import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const reports = {
  theme: "context",
  better: "higher",
  owner: "third-party-evaluators",
  release: { everyMonths: 12, lagMonths: 12 },
  places: 2,
  clauses: ["9.6.2", "7.3.3"],
} as const;
const score = { ...reports, unit: "score", kind: "index" } as const;
const rank = { ...reports, unit: "rank", kind: "rank", better: "lower", places: 0 } as const;
const cited = {
  zh: "评价结果的权利归发布机构，仅作对照。",
  en: "The result belongs to its publisher and is kept for comparison only.",
} as const;
const regional = {
  zh: `《中国区域创新能力评价报告》，年份为报告年份，所用数据滞后约两年。${cited.zh}`,
  en: `The Annual Report of Regional Innovation Capability of China, under the year of the report; its data are about two years older. ${cited.en}`,
} as const;
const national = {
  zh: `《中国区域科技创新评价报告》。${cited.zh}`,
  en: `The Evaluation Report on Regional Science and Technology Innovation of China. ${cited.en}`,
} as const;
const revised = {
  at: "2025-01-01",
  say: { zh: "2025年起指标体系修订，与2017年不可比。", en: "The set of indicators was revised in 2025 and does not compare with 2017." },
} as const;
const misprinted = {
  zh: "2019年西藏、2020年安徽的效用值在转载页明显有误，只留名次。",
  en: "The scores of Tibet in 2019 and Anhui in 2020 are misprinted in the reprint: only their ranks are kept.",
} as const;

/** Rankings others publish; no figure of the plan is computed from them. */
export const evaluations: readonly Indicator[] = [
  {
    ...score,
    id: "regional-innovation-capability",
    label: { zh: "中国区域创新能力综合效用值", en: "Regional innovation capability, score" },
    scope: { zh: `${regional.zh}${misprinted.zh}`, en: `${regional.en} ${misprinted.en}` },
    notToMixWith: ["regional-science-innovation-index"],
    versions: observed("RIC"),
  },
  {
    ...rank,
    id: "regional-innovation-capability-rank",
    label: { zh: "中国区域创新能力位次", en: "Regional innovation capability, rank" },
    scope: regional,
    versions: observed("RIC_RANK"),
  },
  {
    ...rank,
    id: "regional-innovation-capability-rank-change",
    label: { zh: "中国区域创新能力位次变化", en: "Regional innovation capability, change of rank" },
    better: "higher",
    scope: {
      zh: `较上一年报告的位次变化，正为上升。${regional.zh}`,
      en: `Places won since the last report; positive is up. ${regional.en}`,
    },
    versions: observed("RIC_CHG"),
  },
  {
    ...reports,
    id: "regional-innovation-capability-top-ten",
    label: { zh: "中国区域创新能力是否前十", en: "Regional innovation capability, among the first ten" },
    unit: "flag",
    kind: "flag",
    places: 0,
    scope: {
      zh: `报道只说进入前十而未给名次时使用。${regional.zh}`,
      en: `Used where a report says “among the first ten” without a rank. ${regional.en}`,
    },
    versions: observed("RIC_TOP10"),
  },
  {
    ...score,
    id: "regional-science-innovation-index",
    label: { zh: "综合科技创新水平指数", en: "Regional science and technology innovation index" },
    scope: { zh: `${national.zh}山西得分未见。`, en: `${national.en} Shanxi's score is not public.` },
    breaks: [revised],
    notToMixWith: ["regional-innovation-capability"],
    versions: observed("CSTI"),
  },
  {
    ...rank,
    id: "regional-science-innovation-index-rank",
    label: { zh: "综合科技创新水平指数位次", en: "Regional science and technology innovation index, rank" },
    scope: { zh: `${national.zh}山西位次未见。`, en: `${national.en} Shanxi's rank is not public.` },
    breaks: [revised],
    versions: observed("CSTI_RANK"),
  },
  {
    ...rank,
    id: "regional-science-innovation-tier",
    label: { zh: "综合科技创新水平梯队", en: "Regional science and technology innovation, tier" },
    scope: {
      zh: `第一梯队高于全国平均；数字越小越好。${national.zh}`,
      en: `The first tier lies over the national average; the smaller the better. ${national.en}`,
    },
    breaks: [revised],
    versions: observed("CSTI_TIER"),
  },
  {
    ...score,
    id: "innovative-city-index",
    label: { zh: "国家创新型城市创新能力指数", en: "Innovative city index" },
    clauses: ["3.2.5", "7.3.3"],
    scope: {
      zh: `《国家创新型城市创新能力评价报告》，只收录太原及部分对比城市。${cited.zh}`,
      en: `The evaluation of national innovative cities; only Taiyuan and a few cities for comparison are kept. ${cited.en}`,
    },
    versions: observed("ICITY"),
  },
  {
    ...rank,
    id: "innovative-city-rank",
    label: { zh: "国家创新型城市创新能力位次", en: "Innovative city rank" },
    clauses: ["3.2.5", "7.3.3"],
    scope: {
      zh: `在参评创新型城市中的位次，各年参评城市数不同。${cited.zh}`,
      en: `Rank among the innovative cities evaluated, whose number differs by year. ${cited.en}`,
    },
    versions: observed("ICITY_RANK"),
  },
  {
    ...score,
    id: "national-innovation-index",
    label: { zh: "国家创新指数", en: "National innovation index" },
    scope: {
      zh: `《国家创新指数报告》对40国的评价，只有全国数。${cited.zh}`,
      en: `Evaluation of forty countries; China only. ${cited.en}`,
    },
    versions: observed("NII"),
  },
  {
    ...rank,
    id: "national-innovation-index-rank",
    label: { zh: "国家创新指数位次", en: "National innovation index, rank" },
    scope: { zh: `在40国中的位次，只有全国数。${cited.zh}`, en: `Rank among forty countries; China only. ${cited.en}` },
    versions: observed("NII_RANK"),
  },
  {
    ...rank,
    id: "global-innovation-index-rank",
    label: { zh: "全球创新指数位次", en: "Global Innovation Index, rank" },
    scope: {
      zh: `世界知识产权组织《全球创新指数》中国位次。${cited.zh}`,
      en: `China's rank in the Global Innovation Index of WIPO. ${cited.en}`,
    },
    versions: observed("GII"),
  },
];
