import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const fiscal = { theme: "inputs", unit: "CNY-100m", kind: "flow", better: "higher", owner: "finance-department" } as const;
const yearbook = { ...fiscal, places: 2, release: { everyMonths: 12, lagMonths: 12 } } as const;
const bulletin = { ...fiscal, places: 2, release: { everyMonths: 12, lagMonths: 10 } } as const;
const wider = {
  zh: "科技经费公报口径，在类级科目之外还含其他科目中用于科技的部分，大于年鉴数。",
  en: "The bulletin's scope: beside the budget class it holds what other classes spend on science, so it exceeds the yearbook.",
} as const;

/** What governments spend on science, in two scopes, and the budget it is part of. */
export const fiscalSpending: readonly Indicator[] = [
  {
    ...yearbook,
    id: "fiscal-expenditure",
    label: { zh: "地方一般公共预算支出", en: "Local general public budget expenditure" },
    clauses: ["9.3.2"],
    better: "neither",
    theme: "context",
    scope: {
      zh: "省、市、县各级政府一般公共预算支出合计，不含中央本级支出和基金预算。",
      en: "General public budget outlay of province, cities and counties together, without central outlay or fund budgets.",
    },
    versions: observed("FISCAL_EXP"),
  },
  {
    ...yearbook,
    id: "fiscal-science-expenditure",
    label: { zh: "地方财政科学技术支出（类级科目）", en: "Local fiscal expenditure on science and technology (budget class)" },
    clauses: ["9.3.2"],
    scope: {
      zh: "一般公共预算中“科学技术支出”类级科目，山西2020年66.09亿元；窄于科技经费公报口径（同年87.3亿元）。与研发经费中的政府资金不同。",
      en: "The class “science and technology” of the general public budget, 6.609 billion yuan in Shanxi in 2020; narrower than the bulletin's scope (8.73 billion). Not the government funds within R&D.",
    },
    notToMixWith: ["fiscal-science-expenditure-bulletin", "rd-funds-government"],
    versions: observed("FISCAL_ST"),
  },
  {
    ...bulletin,
    id: "fiscal-science-expenditure-bulletin",
    label: { zh: "地方财政科学技术支出（公报口径）", en: "Local fiscal expenditure on science and technology (bulletin)" },
    clauses: ["9.3.2"],
    scope: wider,
    notToMixWith: ["fiscal-science-expenditure", "rd-funds-government"],
    versions: observed("FISCAL_ST_B"),
  },
  {
    ...bulletin,
    id: "fiscal-science-share-bulletin",
    label: { zh: "财政科技支出占预算支出比重（公报口径）", en: "Science in the local budget, bulletin's scope" },
    clauses: ["9.3.2"],
    unit: "percent",
    kind: "ratio",
    scope: wider,
    notToMixWith: ["fiscal-science-share"],
    versions: observed("FISCAL_ST_SHARE"),
  },
  {
    ...bulletin,
    id: "fiscal-science-expenditure-provincial",
    label: { zh: "省本级财政科学技术支出", en: "Science and technology outlay of the province's own budget" },
    clauses: ["9.3.2"],
    scope: {
      zh: "只计省本级，不含市县；公报口径，是全省财政科技支出的一部分。",
      en: "The provincial level alone, without cities and counties, in the bulletin's scope; a part of the whole province's outlay.",
    },
    notToMixWith: ["fiscal-science-expenditure"],
    versions: observed("FISCAL_ST_PROV"),
  },
  {
    ...bulletin,
    id: "fiscal-science-share-provincial",
    label: { zh: "省本级财政科技支出占省本级支出比重", en: "Science in the province's own budget" },
    clauses: ["9.3.2"],
    unit: "percent",
    kind: "ratio",
    scope: {
      zh: "省本级财政科技支出与省本级一般公共预算支出之比，公报口径。",
      en: "Science and technology outlay over all outlay of the provincial level, in the bulletin's scope.",
    },
    notToMixWith: ["fiscal-science-share"],
    versions: observed("FISCAL_ST_PROV_SHARE"),
  },
  {
    ...fiscal,
    id: "major-project-funds",
    label: { zh: "科技重大专项和重点研发财政资金", en: "Fiscal funds for major and key R&D projects" },
    clauses: ["7.1.4", "9.3.2"],
    places: 1,
    release: { everyMonths: 12, lagMonths: 3 },
    scope: {
      zh: "当年安排给省科技重大专项和重点研发计划的财政资金，取自科技工作会议报道。",
      en: "Fiscal funds given in the year to the province's major projects and key R&D programme, as reported from the yearly work conference.",
    },
    versions: observed("MAJOR_FUND"),
  },
  {
    ...fiscal,
    id: "open-challenge-funds",
    label: { zh: "揭榜招标财政引导资金累计", en: "Fiscal funds for open challenges, cumulative" },
    clauses: ["7.1.3", "2.1.2"],
    kind: "stock",
    places: 2,
    release: { everyMonths: 12, lagMonths: 3 },
    scope: {
      zh: "截至2022年9月累计投入的财政引导资金，来源为约数；单个项目金额未公布。",
      en: "Public money put in up to September 2022, told as an approximate sum; amounts by project are not published.",
    },
    versions: observed("JBGS_FUND"),
  },
];
