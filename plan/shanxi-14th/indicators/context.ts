import type { Indicator } from "#define";
import { observed } from "./versions.ts";

/** Also breaks whatever is worked out from GDP. */
export const gdpRevised = {
  at: "2019-01-01",
  say: {
    zh: "2015至2018年的地区生产总值已按第四次经济普查修订，其后各年未必含第五次经济普查修订。",
    en: "GDP of 2015 to 2018 is revised by the fourth economic census; the years after need not hold the fifth.",
  },
} as const;
export const gdpPreliminary = {
  at: "2024-01-01",
  say: {
    zh: "2024年地区生产总值为初步核算数，与此前的最终核实数相减会低估增长。",
    en: "GDP of 2024 is preliminary; set against the final figures before it, growth comes out too low.",
  },
} as const;
const context = { theme: "context", better: "neither", owner: "statistics-bureau", clauses: [] } as const;

/** What other figures are divided by. They serve no clause of their own and say who uses them. */
export const contextFigures: readonly Indicator[] = [
  {
    ...context,
    id: "gdp",
    label: { zh: "地区生产总值（现价）", en: "Gross domestic product, current prices" },
    short: { zh: "GDP", en: "GDP" },
    context: ["rd-intensity-on-revised-gdp", "gdp-growth-nominal"],
    unit: "CNY-100m",
    kind: "flow",
    release: { everyMonths: 12, lagMonths: 2 },
    places: 1,
    scope: {
      zh: "国家统计局数据库2025年版的分省地区生产总值；2015至2018年已按第四次经济普查修订，2024年为初步核算，其余年份未必含第五次经济普查修订。各市数零散，为当年初步核算。",
      en: "Provincial GDP of the national statistics database, edition of 2025. 2015 to 2018 follow the fourth economic census, 2024 is preliminary, and other years need not hold the fifth census. City figures are few and preliminary.",
    },
    breaks: [gdpRevised, gdpPreliminary],
    notToMixWith: ["gdp-preliminary"],
    versions: observed("GDP"),
  },
  {
    ...context,
    id: "gdp-preliminary",
    label: { zh: "地区生产总值（初步核算）", en: "Gross domestic product, preliminary" },
    short: { zh: "GDP（初步）", en: "GDP, preliminary" },
    context: ["rd-intensity", "rd-intensity-bulletin"],
    unit: "CNY-100m",
    kind: "flow",
    release: { everyMonths: 12, lagMonths: 2 },
    places: 2,
    scope: {
      zh: "年初公布的初步核算数，是公报研发强度所用的分母；最终核实后另有新值（山西2022年25642.59亿元核实为25583.9亿元）。",
      en: "The first figure of the spring, over which the bulletin's R&D intensity is worked out; verified later (Shanxi's 2022 from 25 642.59 to 25 583.9).",
    },
    notToMixWith: ["gdp"],
    versions: observed("GDP_PRELIM"),
  },
  {
    ...context,
    id: "population",
    label: { zh: "年末常住人口", en: "Resident population at the year's end" },
    short: { zh: "常住人口", en: "Population" },
    context: ["rd-expenditure-per-head", "rd-personnel-per-10000-people", "valid-invention-patents-per-10000-people"],
    unit: "person-10k",
    kind: "stock",
    release: { everyMonths: 12, lagMonths: 3 },
    places: 0,
    scope: {
      zh: "国家统计局数据库2025年版的年末常住人口，2011至2019年已按第七次人口普查修订；各市数零散，来自抽样调查或二手来源。",
      en: "Residents at the year's end in the national statistics database, edition of 2025, 2011 to 2019 revised by the seventh census. City figures are few, from sample surveys or at second hand.",
    },
    breaks: [
      {
        at: "2020-01-01",
        say: {
          zh: "2020年为普查年，2011至2019年已按普查修订；修订前公布的人均指标不可与之相比。",
          en: "2020 is the census year and 2011 to 2019 are revised by it; figures per person published before do not compare.",
        },
      },
    ],
    notToMixWith: ["population-census"],
    versions: observed("POP"),
  },
  {
    ...context,
    id: "population-bulletin",
    label: { zh: "年末常住人口（公报）", en: "Resident population, statistical communiqué" },
    context: ["population"],
    unit: "person-10k",
    kind: "stock",
    release: { everyMonths: 12, lagMonths: 3 },
    places: 2,
    scope: {
      zh: "省统计公报公布的年末常住人口，两位小数，用于印证年末常住人口。",
      en: "Residents at the year's end as the province's communiqué gives them, to two decimals; a cross-check.",
    },
    versions: observed("POP_B"),
  },
  {
    ...context,
    id: "population-census",
    label: { zh: "常住人口（第七次全国人口普查）", en: "Resident population, seventh census" },
    context: ["population"],
    unit: "person",
    kind: "stock",
    release: { everyMonths: 120, lagMonths: 7 },
    places: 0,
    scope: {
      zh: "2020年11月1日零时的普查登记人口，初步汇总；11市合计与全省一致，与年末常住人口时点不同。",
      en: "Residents counted at midnight of 1 November 2020, first results; the eleven cities sum to the province. Another day than the year's end.",
    },
    notToMixWith: ["population"],
    versions: observed("POP_CENSUS"),
  },
  {
    ...context,
    id: "industry-enterprises",
    label: { zh: "规模以上工业企业数", en: "Above-scale industrial enterprises" },
    clauses: ["4.1.2"],
    unit: "organisation",
    kind: "stock",
    release: { everyMonths: 12, lagMonths: 12 },
    places: 0,
    scope: {
      zh: "年主营业务收入2000万元及以上的工业企业，研发活动覆盖率的分母；目前只有2021年，取自发布会报道。",
      en: "Industrial enterprises with a main-business revenue of 20 million yuan or more, the denominator of R&D coverage; only 2021 is known, from a press conference.",
    },
    versions: observed("IND_FIRMS"),
  },
];
