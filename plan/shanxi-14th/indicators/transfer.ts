import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const transfer = {
  theme: "transfer",
  kind: "stock",
  better: "higher",
  owner: "science-and-technology-department",
  release: { everyMonths: 12, lagMonths: 3 },
  places: 0,
} as const;

/** Transfer bodies and programmes, mostly one figure from one report. */
export const transferPrograms: readonly Indicator[] = [
  {
    ...transfer,
    id: "transfer-demonstration-bases",
    label: { zh: "科技成果转化示范基地数", en: "Demonstration bases for technology transfer" },
    clauses: ["6.1.3"],
    unit: "organisation",
    scope: { zh: "报告年份认定在册的省科技成果转化示范基地。", en: "Provincial demonstration bases on the list in the year reported." },
    versions: observed("TRANS_BASE"),
  },
  {
    ...transfer,
    id: "transfer-demonstration-enterprises",
    label: { zh: "科技成果转化示范企业数", en: "Demonstration enterprises for technology transfer" },
    clauses: ["6.1.3"],
    unit: "organisation",
    scope: {
      zh: "报告年份认定在册的省科技成果转化示范企业。",
      en: "Provincial demonstration enterprises on the list in the year reported.",
    },
    versions: observed("TRANS_FIRM"),
  },
  {
    ...transfer,
    id: "county-transfer-agencies",
    label: { zh: "有成果转化服务机构的县（市、区）比例", en: "Counties with a technology-transfer agency" },
    clauses: ["6.1.1"],
    unit: "percent",
    kind: "ratio",
    scope: {
      zh: "建有县域科技成果转化服务机构的县（市、区）占全省117个县（市、区）的比重；规划只说“基本覆盖”，未给标准，尚无公布数。",
      en: "Share of the province's 117 counties that have a technology-transfer agency. The plan says “basically covering” without a threshold, and no figure is published.",
    },
    versions: observed("COUNTY_TRANSFER_SHARE"),
  },
  {
    ...transfer,
    id: "innovation-vouchers",
    label: { zh: "科技创新券发放额（累计）", en: "Innovation vouchers issued, cumulative" },
    clauses: ["6.2.1", "3.2.1"],
    unit: "CNY-10k",
    scope: {
      zh: "至报告时累计发放的科技创新券金额，不是当年数。",
      en: "Value of innovation vouchers issued up to the report; not a year's amount.",
    },
    versions: observed("VOUCHER"),
  },
  {
    ...transfer,
    id: "transfer-fund-five-years",
    label: { zh: "成果转化引导专项五年累计投入", en: "Transfer guidance programme, five years' funds" },
    clauses: ["6.2.1"],
    unit: "CNY-100m",
    places: 2,
    scope: {
      zh: "截至2022年的五年合计，不可折算为年均后与其他年度数相比。",
      en: "Five years to 2022 together; not to be averaged and set against single years.",
    },
    versions: observed("TRANS_FUND"),
  },
  {
    ...transfer,
    id: "open-challenges-cumulative",
    label: { zh: "累计实施重大项目揭榜招标数", en: "Open challenges carried out, cumulative" },
    clauses: ["7.1.3", "2.1.2"],
    theme: "governance",
    unit: "item",
    scope: {
      zh: "截至2022年9月累计实施的省级揭榜招标项目，只有汇总数。",
      en: "Provincial open challenges carried out up to September 2022; only the sum is public.",
    },
    versions: observed("JBGS_CUM"),
  },
  {
    ...transfer,
    id: "major-projects",
    label: { zh: "立项实施省科技重大专项数", en: "Provincial major projects launched" },
    clauses: ["2.1.2", "7.1.4"],
    theme: "governance",
    unit: "item",
    kind: "flow",
    scope: {
      zh: "报告年份立项实施的省科技重大专项项目。",
      en: "Provincial major science and technology projects launched in the year reported.",
    },
    notToMixWith: ["key-rd-projects"],
    versions: observed("MAJOR_PROJ"),
  },
  {
    ...transfer,
    id: "key-rd-projects",
    label: { zh: "省重点研发计划项目数", en: "Provincial key R&D projects" },
    clauses: ["2.1.2", "7.1.4"],
    theme: "governance",
    unit: "item",
    kind: "flow",
    scope: {
      zh: "2022年为立项实施数，2024年为拟立项公示数。",
      en: "Projects launched in 2022; in 2024 those on public notice.",
    },
    breaks: [
      {
        at: "2024-01-01",
        say: { zh: "2024年为拟立项数，拟立项不等于已批准。", en: "2024 counts projects proposed, which are not yet approved." },
      },
    ],
    notToMixWith: ["major-projects"],
    versions: observed("KEYRD_PROJ"),
  },
  {
    ...transfer,
    id: "jinchuanggu-startups",
    label: { zh: "晋创谷入驻初创企业数", en: "Start-ups in Jinchuang Valley parks" },
    clauses: ["6.1.3", "3.2.1"],
    unit: "organisation",
    scope: {
      zh: "晋创谷（阳泉）2025年1月揭牌时入驻的初创企业；其他市未见。",
      en: "Start-ups in the Yangquan park when it opened in January 2025; other cities are not known.",
    },
    versions: observed("JCG_FIRMS"),
  },
  {
    ...transfer,
    id: "jinchuanggu-teams",
    label: { zh: "晋创谷入驻科创团队数", en: "Teams in Jinchuang Valley parks" },
    clauses: ["6.1.3", "3.2.1"],
    unit: "item",
    scope: {
      zh: "晋创谷（阳泉）2025年1月揭牌时入驻的科创团队；其他市未见。",
      en: "Research teams in the Yangquan park when it opened in January 2025; other cities are not known.",
    },
    versions: observed("JCG_TEAMS"),
  },
];
