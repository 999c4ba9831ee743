import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const patents = {
  theme: "outputs",
  unit: "case",
  better: "higher",
  owner: "market-regulation-administration",
  places: 0,
} as const;
const yearbook = { ...patents, release: { everyMonths: 12, lagMonths: 12 } } as const;
/** Told at press conferences in the spring after. */
const press = { ...patents, release: { everyMonths: 12, lagMonths: 4 } } as const;
const abroad = {
  zh: "全国数含港澳台和国内不分地区部分，31省合计小于全国。",
  en: "The national figure includes Hong Kong, Macao, Taiwan and cases of no known region, so the 31 regions sum to less.",
} as const;

/** Patents by address of the first owner. Transfers and pledges are in patent-use. */
export const patentCounts: readonly Indicator[] = [
  {
    ...yearbook,
    id: "patents-granted",
    label: { zh: "专利授权数", en: "Patents granted" },
    clauses: ["7.4.1"],
    kind: "flow",
    scope: {
      zh: `当年授权的发明、实用新型、外观设计三种专利合计，按第一权利人地址。${abroad.zh}太原市2022年数为上半年累计。`,
      en: `Inventions, utility models and designs granted in the year, by the first owner's address. ${abroad.en} Taiyuan's 2022 figure covers the first half-year.`,
    },
    splits: [
      {
        id: "by-kind",
        label: { zh: "按专利种类", en: "By kind of patent" },
        parts: ["invention-patents-granted"],
        rest: { zh: "实用新型与外观设计", en: "Utility models and designs" },
      },
    ],
    versions: observed("PAT_GRANT"),
  },
  {
    ...yearbook,
    id: "invention-patents-granted",
    label: { zh: "发明专利授权数", en: "Invention patents granted" },
    short: { zh: "发明专利", en: "Inventions" },
    clauses: ["7.4.1", "1.1.4"],
    kind: "flow",
    scope: {
      zh: `当年授权的发明专利，按第一权利人地址。${abroad.zh}差额为0.8%至2.7%。`,
      en: `Invention patents granted in the year, by the first owner's address. ${abroad.en} The difference is 0.8 % to 2.7 %.`,
    },
    versions: observed("PAT_INV_GRANT"),
  },
  {
    ...yearbook,
    id: "valid-invention-patents",
    label: { zh: "发明专利有效量", en: "Valid invention patents" },
    clauses: ["1.1.4", "7.4.1"],
    kind: "stock",
    scope: {
      zh: `年末仍然有效的发明专利，按第一权利人地址，不限价值高低。${abroad.zh}差额为1.8%至5.4%。太原市2022年数为上半年末。`,
      en: `Invention patents in force at the year's end, by the first owner's address, whatever their value. ${abroad.en} The difference is 1.8 % to 5.4 %. Taiyuan's 2022 figure is of the half-year.`,
    },
    notToMixWith: ["high-value-invention-patents"],
    versions: observed("PAT_INV_VALID"),
  },
  {
    ...yearbook,
    id: "valid-invention-patents-plan",
    label: { zh: "发明专利有效量（规划引用）", en: "Valid invention patents as the plan quotes" },
    clauses: ["1.1.4"],
    kind: "stock",
    scope: {
      zh: "规划第一章引用的2020年数，与年鉴一致；引用页为规划的公开转载。",
      en: "The 2020 figure quoted in the plan's first chapter, equal to the yearbook's; read in a public reprint of the plan.",
    },
    versions: observed("PAT_INV_VALID_PLAN"),
  },
  {
    ...press,
    id: "valid-invention-patents-press",
    label: { zh: "发明专利有效量（新闻发布）", en: "Valid invention patents, press conference" },
    clauses: ["7.4.1"],
    kind: "stock",
    scope: {
      zh: "新闻发布会以万件表述的四舍五入数，不宜作精细计算；有年鉴数时以年鉴为准。",
      en: "Told at press conferences in tens of thousands and rounded, not fit for fine arithmetic; the yearbook prevails where it exists.",
    },
    notToMixWith: ["high-value-invention-patents"],
    versions: observed("PAT_INV_VALID_N"),
  },
  {
    ...yearbook,
    id: "invention-patents-per-10000",
    label: { zh: "每万人口发明专利拥有量（规划口径）", en: "Invention patents per 10 000 people, the plan's figure" },
    clauses: ["1.1.4"],
    unit: "case-per-10k-people",
    kind: "ratio",
    places: 2,
    scope: {
      zh: "规划第一章的2020年数，分母为第七次人口普查前的常住人口；按普查后人口重新计算会略高，不可与后者相减。",
      en: "The plan's own figure for 2020, over the population as known before the seventh census; on census population it comes out higher, and the two must not be subtracted.",
    },
    breaks: [
      {
        at: "2021-01-01",
        say: { zh: "第七次人口普查后分母改用新的人口数。", en: "After the seventh census the denominator is a new population." },
      },
    ],
    notToMixWith: ["valid-invention-patents-per-10000-people", "high-value-invention-patents-per-10000"],
    versions: observed("PAT_PER10K"),
  },
  {
    ...press,
    id: "high-value-invention-patents-per-10000",
    label: { zh: "每万人口高价值发明专利拥有量", en: "High-value invention patents per 10 000 people" },
    clauses: ["7.4.3"],
    unit: "case-per-10k-people",
    kind: "ratio",
    places: 2,
    scope: {
      zh: "只计国家规定的五种情形的高价值发明专利，与全部发明专利的每万人口拥有量是两个指标。2024年3件为取整数；太原市2022年数为上半年末。",
      en: "Only patents in the five situations the State counts as of high value; another indicator than all inventions per 10 000 people. The 3 of 2024 is a whole number; Taiyuan's 2022 figure is of the half-year.",
    },
    notToMixWith: ["invention-patents-per-10000", "valid-invention-patents-per-10000-people"],
    versions: observed("HVPAT_PER10K"),
  },
  {
    ...press,
    id: "high-value-invention-patents",
    label: { zh: "高价值发明专利有效量", en: "High-value invention patents in force" },
    clauses: ["7.4.3"],
    kind: "stock",
    scope: {
      zh: "年末有效的高价值发明专利，来源以万件表述并四舍五入，是发明专利有效量的一部分。",
      en: "High-value inventions in force at the year's end, told in tens of thousands and rounded; a part of all valid inventions.",
    },
    notToMixWith: ["valid-invention-patents"],
    versions: observed("HVPAT"),
  },
];
