import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const industry = {
  theme: "industry",
  better: "higher",
  owner: "statistics-bureau",
  release: { everyMonths: 12, lagMonths: 12 },
  places: 0,
} as const;
/** These two also break whatever is worked out from the industry. */
export const missing2017 = {
  at: "2017-01-01",
  say: { zh: "2017年分省表缺，前后两段之间不连线。", en: "The provincial table of 2017 is missing; the series is not joined across it." },
} as const;
export const revenueChanged = {
  at: "2018-01-01",
  say: {
    zh: "2015、2016年为主营业务收入，2018年起为营业收入。",
    en: "2015 and 2016 are revenue from the main business, operating revenue from 2018 on.",
  },
} as const;

/** High-technology manufacturing of the yearbook: a class of industries, unlike recognised high-tech enterprises. */
export const highTechnologyIndustry: readonly Indicator[] = [
  {
    ...industry,
    id: "high-technology-industry-firms",
    label: { zh: "高技术产业（制造业）企业数", en: "High-technology manufacturers" },
    clauses: ["1.2.13", "4.3.2"],
    unit: "organisation",
    kind: "stock",
    scope: {
      zh: "规模以上工业中属于高技术产业（制造业）分类的企业，按行业划分，与经认定的高新技术企业不是一回事。",
      en: "Above-scale industrial enterprises in the branches classed as high-technology manufacturing; by branch, so not the enterprises certified as high-tech.",
    },
    breaks: [missing2017],
    notToMixWith: ["high-tech-enterprises", "high-tech-enterprises-recognised"],
    versions: observed("HTI_FIRMS"),
  },
  {
    ...industry,
    id: "high-technology-industry-revenue",
    label: { zh: "高技术产业（制造业）营业收入", en: "High-technology manufacturing revenue" },
    clauses: ["1.2.13", "4.3.2"],
    unit: "CNY-100m",
    kind: "flow",
    scope: {
      zh: "规模以上高技术制造业企业的营业收入，现价，按行业划分。",
      en: "Operating revenue of above-scale manufacturers in the high-technology branches, current prices.",
    },
    breaks: [missing2017, revenueChanged],
    notToMixWith: ["chain-revenue"],
    versions: observed("HTI_REV"),
  },
  {
    ...industry,
    id: "high-technology-industry-profit",
    label: { zh: "高技术产业（制造业）利润总额", en: "High-technology manufacturing profit" },
    clauses: ["1.2.13", "4.3.2"],
    unit: "CNY-100m",
    kind: "flow",
    scope: {
      zh: "规模以上高技术制造业企业的利润总额，盈亏相抵后。",
      en: "Total profit of above-scale manufacturers in the high-technology branches, losses taken off.",
    },
    breaks: [missing2017],
    versions: observed("HTI_PROFIT"),
  },
];
