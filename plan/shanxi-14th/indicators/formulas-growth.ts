import type { Indicator } from "#define";
import { gdpPreliminary, gdpRevised } from "./context.ts";
import { computed } from "./versions.ts";

const growth = {
  unit: "percent",
  kind: "rate",
  better: "higher",
  owner: "statistics-bureau",
  release: { everyMonths: 12, lagMonths: 12 },
  places: 1,
} as const;
const market = { ...growth, theme: "transfer", owner: "science-and-technology-department" } as const;
const nominal = {
  zh: "比上年增长，现价，由公布总量推算。",
  en: "Over the year before, at current prices, from published amounts.",
} as const;

/** Growth over one year worked out from amounts, for all regions alike; a rate the issuer publishes prevails where there is one. */
export const growthFormulas: readonly Indicator[] = [
  {
    ...growth,
    id: "rd-expenditure-growth",
    label: { zh: "研发经费比上年增长（推算）", en: "R&D expenditure growth, worked out" },
    short: { zh: "研发增速", en: "R&D growth" },
    clauses: ["1.2.17", "9.3.1"],
    theme: "inputs",
    scope: {
      zh: `${nominal.zh}总量只有一位小数，可与公报增速差0.1个百分点左右。`,
      en: `${nominal.en} Amounts have one decimal, so it may differ from the bulletin's rate by about 0.1 points.`,
    },
    notToMixWith: ["rd-expenditure-growth-published"],
    versions: computed({ kind: "growth", of: "rd-expenditure", years: 1 }),
  },
  {
    ...growth,
    id: "gdp-growth-nominal",
    label: { zh: "地区生产总值名义增速", en: "GDP growth, nominal" },
    clauses: [],
    context: ["rd-growth-over-gdp-growth"],
    theme: "context",
    better: "neither",
    scope: {
      zh: `${nominal.zh}未扣除价格因素，不是公布的实际增速；2024年以初步核算数计算，偏低。`,
      en: `${nominal.en} Prices are not taken out, so this is not the real growth announced; 2024 uses a preliminary figure and comes out low.`,
    },
    breaks: [gdpRevised, gdpPreliminary],
    versions: computed({ kind: "growth", of: "gdp", years: 1 }),
  },
  {
    ...growth,
    id: "rd-growth-over-gdp-growth",
    label: { zh: "研发经费增速与GDP名义增速之差", en: "R&D growth less nominal GDP growth" },
    clauses: ["9.3.1"],
    theme: "inputs",
    unit: "percentage-point",
    scope: {
      zh: "为正时投入强度上升；两个增速均为现价推算。",
      en: "Positive: intensity rises. Both rates are worked out at current prices.",
    },
    breaks: [gdpRevised],
    versions: computed({ kind: "difference", of: "rd-expenditure-growth", less: "gdp-growth-nominal" }),
  },
  {
    ...market,
    id: "technology-contract-turnover-growth",
    label: { zh: "技术合同成交总额增长（推算）", en: "Technology contract turnover growth, worked out" },
    clauses: ["1.2.17", "6.3.4"],
    scope: { zh: `省口径成交总额。${nominal.zh}`, en: `The province's own total. ${nominal.en}` },
    notToMixWith: ["technology-contract-turnover-growth-published", "technology-output-growth"],
    versions: computed({ kind: "growth", of: "technology-contract-turnover", years: 1 }),
  },
  {
    ...market,
    id: "technology-output-growth",
    label: { zh: "技术输出成交额增长（推算）", en: "Growth of technology sold, worked out" },
    clauses: ["6.3.4"],
    scope: { zh: `技术输出口径。${nominal.zh}`, en: `Technology sold from the region. ${nominal.en}` },
    notToMixWith: ["technology-contract-turnover-growth"],
    versions: computed({ kind: "growth", of: "technology-output-turnover", years: 1 }),
  },
  {
    ...market,
    id: "technology-inflow-growth",
    label: { zh: "技术流向成交额增长（推算）", en: "Growth of technology bought, worked out" },
    clauses: ["6.3.4", "1.2.11"],
    scope: { zh: `技术流向口径。${nominal.zh}`, en: `Technology flowing into the region. ${nominal.en}` },
    notToMixWith: ["technology-contract-turnover-growth"],
    versions: computed({ kind: "growth", of: "technology-inflow-turnover", years: 1 }),
  },
  {
    ...growth,
    id: "high-tech-enterprises-growth",
    label: { zh: "高新技术企业数增长（推算）", en: "High-tech enterprise growth, worked out" },
    clauses: ["1.2.17", "4.1.3"],
    theme: "enterprises",
    owner: "science-and-technology-department",
    scope: {
      zh: "有效期内存量比上年增长，由公布数推算；2025年以下限计，只作下限看。",
      en: "Growth of the stock with valid certificates over the year before; 2025 rests on a floor and is one.",
    },
    versions: computed({ kind: "growth", of: "high-tech-enterprises", years: 1 }),
  },
  {
    ...growth,
    id: "valid-invention-patents-growth",
    label: { zh: "发明专利有效量增长（推算）", en: "Valid invention patent growth, worked out" },
    clauses: ["7.4.1"],
    theme: "outputs",
    owner: "market-regulation-administration",
    scope: { zh: "年末发明专利有效量比上年末增长。", en: "Growth of inventions in force over the end of the year before." },
    versions: computed({ kind: "growth", of: "valid-invention-patents", years: 1 }),
  },
  {
    ...growth,
    id: "rd-personnel-growth",
    label: { zh: "研发人员全时当量增长（推算）", en: "R&D person-year growth, worked out" },
    clauses: ["1.2.19"],
    theme: "talent",
    scope: { zh: "研发人员全时当量比上年增长。", en: "Growth of R&D person-years over the year before." },
    versions: computed({ kind: "growth", of: "rd-personnel-fte", years: 1 }),
  },
];
