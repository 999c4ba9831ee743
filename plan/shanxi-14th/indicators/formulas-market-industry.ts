import type { Indicator } from "#define";
import { chainsWidened } from "./chains.ts";
import { missing2017, revenueChanged } from "./high-technology-industry.ts";
import { computed } from "./versions.ts";

const ratio = { kind: "ratio", better: "higher", release: { everyMonths: 12, lagMonths: 12 } } as const;
const market = { ...ratio, theme: "transfer", owner: "science-and-technology-department", places: 2 } as const;
const industry = { ...ratio, theme: "industry", owner: "statistics-bureau", places: 2 } as const;
const enterprises = { ...industry, theme: "enterprises" } as const;

/** What technology trade, high-technology manufacturing and above-scale industry make of their means. */
export const marketAndIndustryFormulas: readonly Indicator[] = [
  {
    ...market,
    id: "technology-output-per-rd",
    label: { zh: "每元研发经费技术输出额", en: "Technology sold per yuan of R&D" },
    clauses: ["6.3.4", "9.3.1"],
    unit: "one",
    scope: {
      zh: "技术输出成交额与研发经费之比，单位为元/元；只用输出口径。",
      en: "Turnover of technology sold over R&D expenditure, yuan per yuan; the sold scope only.",
    },
    notToMixWith: ["technology-turnover-per-rd"],
    versions: computed({ kind: "ratio", of: "technology-output-turnover", to: "rd-expenditure" }),
  },
  {
    ...market,
    id: "technology-turnover-per-rd",
    label: { zh: "每元研发经费技术合同成交总额", en: "Technology contract turnover per yuan of R&D" },
    clauses: ["1.2.17", "6.3.4"],
    unit: "one",
    scope: {
      zh: "省口径成交总额与研发经费之比，单位为元/元；总额含引进技术，不表示本省研发的转化率。",
      en: "The province's own total over R&D expenditure, yuan per yuan. The total holds technology bought in, so it is no yield of the province's R&D.",
    },
    notToMixWith: ["technology-output-per-rd"],
    versions: computed({ kind: "ratio", of: "technology-contract-turnover", to: "rd-expenditure" }),
  },
  {
    ...market,
    id: "technology-inflow-to-output",
    label: { zh: "技术流向与输出之比", en: "Technology bought per technology sold" },
    clauses: ["6.3.4", "1.2.11"],
    unit: "one",
    better: "neither",
    scope: {
      zh: "流向本地区的成交额与本地区输出的成交额之比，大于1为净吸纳。",
      en: "Turnover flowing into the region over turnover sold from it; over 1 the region takes in more than it sells.",
    },
    versions: computed({ kind: "ratio", of: "technology-inflow-turnover", to: "technology-output-turnover" }),
  },
  {
    ...market,
    id: "technology-output-average",
    label: { zh: "技术输出合同平均金额", en: "Average value of a technology contract sold" },
    clauses: ["6.3.4"],
    unit: "CNY-10k-per-project",
    places: 0,
    scope: { zh: "技术输出成交额除以技术输出合同项数。", en: "Turnover sold over the number of contracts sold." },
    versions: computed({ kind: "ratio", of: "technology-output-turnover", to: "technology-output-contracts" }),
  },
  {
    ...market,
    id: "technology-inflow-average",
    label: { zh: "技术流向合同平均金额", en: "Average value of a technology contract bought" },
    clauses: ["6.3.4"],
    unit: "CNY-10k-per-project",
    places: 0,
    better: "neither",
    scope: { zh: "技术流向成交额除以技术流向合同项数。", en: "Turnover flowing in over the number of contracts flowing in." },
    versions: computed({ kind: "ratio", of: "technology-inflow-turnover", to: "technology-inflow-contracts" }),
  },
  {
    ...industry,
    id: "high-technology-revenue-per-enterprise",
    label: { zh: "高技术产业企业平均营业收入", en: "Revenue per high-technology manufacturer" },
    clauses: ["1.2.13", "4.3.2"],
    unit: "CNY-100m-per-organisation",
    scope: {
      zh: "高技术产业（制造业）营业收入除以企业数。",
      en: "High-technology manufacturing revenue over the number of its enterprises.",
    },
    breaks: [missing2017, revenueChanged],
    versions: computed({ kind: "ratio", of: "high-technology-industry-revenue", to: "high-technology-industry-firms" }),
  },
  {
    ...industry,
    id: "high-technology-profit-margin",
    label: { zh: "高技术产业利润率", en: "Profit margin of high-technology manufacturing" },
    clauses: ["1.2.13", "4.3.2"],
    unit: "percent",
    scope: {
      zh: "高技术产业（制造业）利润总额与营业收入之比。",
      en: "Total profit over operating revenue of high-technology manufacturing.",
    },
    breaks: [missing2017, revenueChanged],
    versions: computed({ kind: "share", of: "high-technology-industry-profit", to: "high-technology-industry-revenue" }),
  },
  {
    ...industry,
    id: "chain-revenue-per-enterprise",
    label: { zh: "产业链企业平均营业收入", en: "Revenue per enterprise on the key chains" },
    clauses: ["9.1.2", "4.3.1"],
    unit: "CNY-100m-per-organisation",
    scope: {
      zh: "省级重点产业链营业收入除以链上企业数；2022年10条链、2024年16条链。",
      en: "Revenue of the key chains over their enterprises: 10 chains in 2022, 16 in 2024.",
    },
    breaks: [chainsWidened],
    versions: computed({ kind: "ratio", of: "chain-revenue", to: "chain-enterprises" }),
  },
  {
    ...enterprises,
    id: "new-product-revenue-per-expenditure",
    label: { zh: "每元新产品开发经费新产品收入", en: "New-product revenue per yuan of development" },
    clauses: ["4.1.2"],
    unit: "one",
    scope: {
      zh: "规上工业新产品销售收入与新产品开发经费之比，单位为元/元。",
      en: "New-product revenue of above-scale industry over what it spent on developing them, yuan per yuan.",
    },
    versions: computed({ kind: "ratio", of: "industry-new-product-revenue", to: "industry-new-product-expenditure" }),
  },
  {
    ...enterprises,
    id: "rd-activity-coverage",
    label: { zh: "规上工业企业研发活动覆盖率", en: "Above-scale industrial enterprises with R&D activity: share" },
    clauses: ["4.1.2", "1.2.18"],
    unit: "percent",
    places: 1,
    scope: {
      zh: "有研发活动的规上工业企业占规上工业企业的比重（2021年976家/6834家）。规划“全覆盖”未说明口径，与创新活动覆盖率不可互证。",
      en: "Above-scale industrial enterprises with R&D over all of them (976 of 6 834 in 2021). The plan does not say what its full coverage means, and innovation activity proves nothing about it.",
    },
    notToMixWith: ["innovation-activity-coverage", "innovating-enterprises-share", "rd-institution-coverage"],
    rankBy: {
      indicator: "industry-enterprises-with-rd",
      say: {
        zh: "按有研发活动的企业数排名，非覆盖率（分省规上企业数未收录）",
        en: "Ranked by the number of enterprises with R&D, not by the share: other provinces' totals are not kept",
      },
    },
    versions: computed({ kind: "share", of: "industry-enterprises-with-rd", to: "industry-enterprises" }),
  },
  {
    ...enterprises,
    id: "rd-institution-coverage",
    label: { zh: "规上工业企业研发机构覆盖率", en: "Above-scale industrial enterprises with an R&D institution: share" },
    clauses: ["4.1.2"],
    unit: "percent",
    places: 1,
    scope: {
      zh: "有研发机构的规上工业企业占规上工业企业的比重。",
      en: "Above-scale industrial enterprises with an R&D institution over all of them.",
    },
    notToMixWith: ["rd-activity-coverage"],
    versions: computed({ kind: "share", of: "industry-enterprises-with-rd-institution", to: "industry-enterprises" }),
  },
  {
    ...enterprises,
    id: "rd-institutions-per-active-enterprise",
    label: { zh: "有研发机构企业与有研发活动企业之比", en: "Enterprises with an R&D institution per enterprise with R&D" },
    clauses: ["4.1.2"],
    unit: "one",
    better: "neither",
    scope: {
      zh: "大于1说明有机构而当年无研发活动的企业较多，用于核查填报。",
      en: "Over 1, many have an institution and no R&D in the year: a check on what was reported.",
    },
    versions: computed({ kind: "ratio", of: "industry-enterprises-with-rd-institution", to: "industry-enterprises-with-rd" }),
  },
  {
    ...enterprises,
    id: "industry-rd-per-active-enterprise",
    label: { zh: "有研发活动规上工业企业平均研发经费", en: "R&D per above-scale industrial enterprise with R&D" },
    clauses: ["4.1.2"],
    unit: "CNY-10k-per-organisation",
    places: 0,
    scope: { zh: "规上工业企业研发经费除以有研发活动的企业数。", en: "R&D of above-scale industry over its enterprises with R&D." },
    versions: computed({ kind: "ratio", of: "industry-rd-expenditure", to: "industry-enterprises-with-rd" }),
  },
];
