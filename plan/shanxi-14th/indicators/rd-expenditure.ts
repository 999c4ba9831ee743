import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const money = { theme: "inputs", kind: "flow", better: "higher", owner: "statistics-bureau" } as const;
/** National bulletin on science and technology funds: autumn of the next year. */
const bulletin = { release: { everyMonths: 12, lagMonths: 10 } } as const;
/** Tables of the statistical yearbook on science and technology: a year later, in units of ten thousand yuan. */
const yearbook = { ...money, unit: "CNY-10k", places: 0, release: { everyMonths: 12, lagMonths: 12 } } as const;

/** R&D funds as the national bulletin and the yearbook give them, for all provinces. */
export const rdExpenditure: readonly Indicator[] = [
  {
    ...money,
    ...bulletin,
    id: "rd-expenditure",
    label: { zh: "研发（R&D）经费投入", en: "R&D expenditure" },
    short: { zh: "研发经费", en: "R&D" },
    clauses: ["1.2.17", "9.3.1"],
    unit: "CNY-100m",
    scope: {
      zh: "全社会各类执行单位当年在本地区内部实际用于研究与试验发展的支出，含日常性支出和资产性支出，按执行地统计，不论资金由谁提供；委托外单位的支出不计。全国公报公布，现价。2018年以来的分省数已与公报逐格核对，2015至2017年为表格转录。",
      en: "What all performers in the region really spent on research and experimental development within their own walls in the year, current and capital outlay alike, counted where it is performed whoever paid; work contracted out is left out. National bulletin, current prices. Provincial values from 2018 on were checked cell by cell, 2015 to 2017 are transcribed.",
    },
    places: 1,
    versions: observed("RD_EXP"),
    notToMixWith: ["industry-rd-expenditure", "fiscal-science-expenditure"],
    splits: [
      {
        id: "by-performer",
        label: { zh: "按执行主体", en: "By performer" },
        parts: ["rd-performed-by-enterprises", "rd-performed-by-universities", "rd-performed-by-institutes", "rd-performed-by-others"],
        rest: { zh: "四舍五入与其他", en: "Rounding and other" },
      },
      {
        id: "by-activity",
        label: { zh: "按活动类型", en: "By kind of activity" },
        parts: ["rd-development-bulletin", "rd-basic-bulletin", "rd-applied-bulletin"],
        rest: { zh: "四舍五入与其他", en: "Rounding and other" },
      },
      {
        id: "by-source-of-funds",
        label: { zh: "按资金来源", en: "By source of funds" },
        parts: ["rd-funds-enterprise", "rd-funds-government"],
        rest: { zh: "国外资金、其他资金与四舍五入", en: "Funds from abroad, other funds and rounding" },
      },
    ],
    publishedGrowth: "rd-expenditure-growth-published",
  },
  {
    ...money,
    ...bulletin,
    id: "rd-intensity",
    label: { zh: "研发经费投入强度（公报）", en: "R&D intensity as published" },
    short: { zh: "投入强度", en: "Intensity" },
    clauses: ["1.2.17", "9.3.1"],
    unit: "percent",
    kind: "ratio",
    scope: {
      zh: "公报当年公布的研发经费与地区生产总值之比，分母是当时的初步核算数，以后不随GDP修订回改；不等于用现行GDP重新计算的强度（天津2016年两者相差1.7个百分点）。",
      en: "R&D expenditure over GDP as the bulletin gave it that year, on the preliminary GDP of the time, never revised afterwards; it differs from a ratio on today's GDP (by 1.7 percentage points for Tianjin in 2016).",
    },
    breaks: [
      {
        at: "2018-01-01",
        say: {
          zh: "第四次经济普查修订了2018年及以前的GDP，此前各年公布强度仍按未修订的GDP计算。",
          en: "The fourth economic census revised GDP up to 2018; intensities published for those years keep the old GDP.",
        },
      },
      {
        at: "2022-01-01",
        say: {
          zh: "山西2022年公报称1.07%比上年低0.03个百分点，即已按修订GDP把2021年视为1.10%；与当年公布的1.12%不可直接相减。",
          en: "The 2022 bulletin puts Shanxi's 1.07 % 0.03 points under the year before: it now takes 2021 as 1.10 % on revised GDP, so the published 1.12 % must not be subtracted.",
        },
      },
    ],
    notToMixWith: ["rd-intensity-on-revised-gdp"],
    places: 2,
    versions: observed("RD_INT"),
  },
  {
    ...yearbook,
    id: "rd-basic-research",
    label: { zh: "基础研究经费", en: "Basic research expenditure" },
    clauses: ["2.1.4", "9.3.1"],
    scope: {
      zh: "研发经费内部支出中不预设特定应用、以获取新知识为目的的部分，由年鉴分省列出。",
      en: "The part of intramural R&D that seeks new knowledge with no particular use in view, by province in the yearbook.",
    },
    versions: observed("RD_BASIC"),
  },
  {
    ...yearbook,
    id: "rd-applied-research",
    label: { zh: "应用研究经费", en: "Applied research expenditure" },
    clauses: ["2.1.4", "9.3.1"],
    scope: {
      zh: "研发经费内部支出中面向确定的实际目标开展研究的部分，由年鉴分省列出。",
      en: "The part of intramural R&D that does research towards a stated practical aim, by province in the yearbook.",
    },
    versions: observed("RD_APPLIED"),
  },
  {
    ...yearbook,
    id: "rd-experimental-development",
    label: { zh: "试验发展经费", en: "Experimental development expenditure" },
    clauses: ["2.1.2", "9.3.1"],
    scope: {
      zh: "研发经费内部支出中利用已有知识研制新产品、新工艺或作实质改进的部分，由年鉴分省列出。",
      en: "The part of intramural R&D that turns existing knowledge into new or much improved products and processes, by province in the yearbook.",
    },
    versions: observed("RD_EXPDEV"),
  },
  {
    ...yearbook,
    id: "rd-funds-government",
    label: { zh: "研发经费中政府资金", en: "R&D funded by government" },
    short: { zh: "政府资金", en: "Government" },
    clauses: ["9.3.1", "9.3.2"],
    scope: {
      zh: "研发经费内部支出按资金来源划分，来自各级政府部门的部分；是执行单位实际使用数，不是财政预算支出。",
      en: "Intramural R&D by source of funds: the part that came from government of any level. It is what performers used, not what budgets appropriated.",
    },
    notToMixWith: ["fiscal-science-expenditure", "fiscal-science-expenditure-bulletin"],
    versions: observed("RD_FUND_GOV"),
  },
  {
    ...yearbook,
    id: "rd-funds-enterprise",
    label: { zh: "研发经费中企业资金", en: "R&D funded by enterprises" },
    short: { zh: "企业资金", en: "Enterprises" },
    clauses: ["4.1.1", "9.3.1"],
    scope: {
      zh: "研发经费内部支出按资金来源划分，来自企业自有和企业委托的部分；与“企业执行的经费”不同，后者看谁在做。",
      en: "Intramural R&D by source of funds: the part enterprises paid from their own means or by commission. Unlike funds performed by enterprises, which asks who did the work.",
    },
    notToMixWith: ["rd-performed-by-enterprises"],
    versions: observed("RD_FUND_ENT"),
  },
];
