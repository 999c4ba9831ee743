import type { Indicator } from "#define";
import { gdpRevised } from "./context.ts";
import { computed } from "./versions.ts";

const inputs = {
  theme: "inputs",
  kind: "ratio",
  better: "higher",
  owner: "statistics-bureau",
  release: { everyMonths: 12, lagMonths: 12 },
} as const;
const share = { ...inputs, unit: "percent", places: 1 } as const;
const whole = "rd-expenditure";
const rounding = {
  zh: "分母为公报研发经费总量（一位小数）。",
  en: "Over the bulletin's total of R&D expenditure, given to one decimal.",
} as const;

/** R&D intensity, and who performs, pays for and uses R&D. */
export const inputFormulas: readonly Indicator[] = [
  {
    ...inputs,
    id: "rd-intensity-on-revised-gdp",
    label: { zh: "研发经费投入强度（按现行GDP）", en: "R&D intensity on GDP as now known" },
    short: { zh: "投入强度（现行GDP）", en: "Intensity, GDP as now known" },
    clauses: ["1.2.17", "9.3.1"],
    unit: "percent",
    places: 2,
    scope: {
      zh: "研发经费与现行（已修订）地区生产总值之比，用于跨年比较；与公报当年公布的强度不同，引用公布数请用“研发经费投入强度（公报）”。",
      en: "R&D expenditure over GDP as now known, revisions included, for comparison over years; not the intensity the bulletin gave at the time.",
    },
    notToMixWith: ["rd-intensity", "rd-intensity-bulletin"],
    breaks: [gdpRevised],
    versions: computed({ kind: "share", of: whole, to: "gdp" }),
  },
  {
    ...share,
    id: "rd-enterprise-performed-share",
    label: { zh: "企业执行研发经费占比", en: "Share of R&D performed by enterprises" },
    clauses: ["4.1.1", "9.3.1"],
    scope: { zh: `企业执行的研发经费占全部研发经费的比重。${rounding.zh}`, en: `R&D performed by enterprises. ${rounding.en}` },
    notToMixWith: ["rd-enterprise-funds-share", "industry-share-of-rd"],
    versions: computed({ kind: "share", of: "rd-performed-by-enterprises", to: whole }),
  },
  {
    ...share,
    id: "rd-university-performed-share",
    label: { zh: "高等学校执行研发经费占比", en: "Share of R&D performed by universities" },
    clauses: ["2.2.1", "9.3.1"],
    better: "neither",
    scope: { zh: `高等学校执行的研发经费占全部研发经费的比重。${rounding.zh}`, en: `R&D performed by universities. ${rounding.en}` },
    versions: computed({ kind: "share", of: "rd-performed-by-universities", to: whole }),
  },
  {
    ...share,
    id: "rd-institute-performed-share",
    label: { zh: "政府属研究机构执行研发经费占比", en: "Share of R&D performed by government institutes" },
    clauses: ["3.1.1", "9.3.1"],
    better: "neither",
    scope: {
      zh: `政府属研究机构执行的研发经费占全部研发经费的比重。${rounding.zh}`,
      en: `R&D performed by government research institutes. ${rounding.en}`,
    },
    versions: computed({ kind: "share", of: "rd-performed-by-institutes", to: whole }),
  },
  {
    ...share,
    id: "rd-enterprise-funds-share",
    label: { zh: "研发经费中企业资金占比", en: "Share of R&D funded by enterprises" },
    clauses: ["4.1.1", "9.3.1"],
    scope: {
      zh: `按资金来源，企业资金占全部研发经费的比重；不是企业执行占比。${rounding.zh}`,
      en: `By source of funds, not by who did the work. ${rounding.en}`,
    },
    notToMixWith: ["rd-enterprise-performed-share"],
    versions: computed({ kind: "share", of: "rd-funds-enterprise", to: whole }),
  },
  {
    ...share,
    id: "rd-government-funds-share",
    label: { zh: "研发经费中政府资金占比", en: "Share of R&D funded by government" },
    clauses: ["9.3.1", "9.3.2"],
    better: "neither",
    scope: {
      zh: `按资金来源，政府资金占全部研发经费的比重；不是财政科技支出占比。${rounding.zh}`,
      en: `By source of funds; not the share of science in the budget. ${rounding.en}`,
    },
    notToMixWith: ["fiscal-science-share"],
    versions: computed({ kind: "share", of: "rd-funds-government", to: whole }),
  },
  {
    ...share,
    id: "rd-basic-research-share",
    label: { zh: "基础研究经费占比", en: "Share of basic research" },
    clauses: ["2.1.4", "9.3.1"],
    scope: { zh: `基础研究经费占全部研发经费的比重。${rounding.zh}`, en: `Basic research within all R&D. ${rounding.en}` },
    versions: computed({ kind: "share", of: "rd-basic-research", to: whole }),
  },
  {
    ...share,
    id: "rd-applied-research-share",
    label: { zh: "应用研究经费占比", en: "Share of applied research" },
    clauses: ["2.1.4", "9.3.1"],
    better: "neither",
    scope: { zh: `应用研究经费占全部研发经费的比重。${rounding.zh}`, en: `Applied research within all R&D. ${rounding.en}` },
    versions: computed({ kind: "share", of: "rd-applied-research", to: whole }),
  },
  {
    ...share,
    id: "rd-experimental-development-share",
    label: { zh: "试验发展经费占比", en: "Share of experimental development" },
    clauses: ["9.3.1"],
    better: "neither",
    scope: { zh: `试验发展经费占全部研发经费的比重。${rounding.zh}`, en: `Experimental development within all R&D. ${rounding.en}` },
    versions: computed({ kind: "share", of: "rd-experimental-development", to: whole }),
  },
  {
    ...share,
    id: "industry-share-of-rd",
    label: { zh: "规上工业研发经费占比", en: "Share of R&D in above-scale industry" },
    clauses: ["4.1.2"],
    better: "neither",
    scope: {
      zh: `规上工业企业研发经费占全部研发经费的比重，低于企业执行占比，后者含服务业、建筑业企业。${rounding.zh}`,
      en: `Above-scale industry within all R&D; below the share of enterprises, which has services and construction too. ${rounding.en}`,
    },
    notToMixWith: ["rd-enterprise-performed-share"],
    versions: computed({ kind: "share", of: "industry-rd-expenditure", to: whole }),
  },
  {
    ...inputs,
    id: "rd-expenditure-per-fte",
    label: { zh: "研发人员人均经费（全时当量）", en: "R&D expenditure per person-year" },
    short: { zh: "人均经费", en: "R&D per person-year" },
    clauses: ["9.3.1", "1.2.19"],
    unit: "CNY-10k-per-person-year",
    places: 1,
    scope: {
      zh: "研发经费除以研发人员全时当量，与公报公布的人均经费同口径。",
      en: "R&D expenditure over R&D person-years; the scope of the figure the bulletin gives.",
    },
    versions: computed({ kind: "ratio", of: whole, to: "rd-personnel-fte" }),
  },
  {
    ...inputs,
    id: "rd-expenditure-per-head",
    label: { zh: "人均研发经费", en: "R&D expenditure per resident" },
    short: { zh: "人均研发经费", en: "R&D per resident" },
    clauses: ["9.3.1"],
    unit: "CNY-per-person",
    places: 0,
    scope: { zh: "研发经费除以年末常住人口。", en: "R&D expenditure over residents at the year's end." },
    versions: computed({ kind: "per-head", of: whole, population: "population" }),
  },
  {
    ...share,
    id: "fiscal-science-share",
    label: { zh: "财政科技支出占一般公共预算支出比重", en: "Science in local general public budgets" },
    clauses: ["9.3.2"],
    owner: "finance-department",
    places: 2,
    scope: {
      zh: "年鉴类级科目“科学技术支出”与地方一般公共预算支出之比，低于公报口径的占比。",
      en: "The budget class science and technology over all local outlay, from the yearbook; below the bulletin's share, which counts more.",
    },
    notToMixWith: ["fiscal-science-share-bulletin", "fiscal-science-share-provincial", "rd-government-funds-share"],
    versions: computed({ kind: "share", of: "fiscal-science-expenditure", to: "fiscal-expenditure" }),
  },
];
