import type { Indicator, Label } from "#define";
import { observed } from "./versions.ts";

const bulletin = {
  theme: "inputs",
  unit: "CNY-100m",
  kind: "flow",
  better: "higher",
  owner: "statistics-bureau",
  release: { everyMonths: 12, lagMonths: 10 },
  places: 1,
} as const;
const rounded: Label = {
  zh: "取自省科技经费投入统计公报，保留一位小数，各部分相加与总量可差0.1亿元。",
  en: "From the provincial bulletin on science and technology funds, to one decimal; the parts may miss the total by 0.1.",
};
const parted = (zh: string, en: string): Label => ({ zh: `${zh}${rounded.zh}`, en: `${en} ${rounded.en}` });

/** R&D funds as the provincial bulletin breaks them down, and the total it repeats. */
export const rdBulletin: readonly Indicator[] = [
  {
    ...bulletin,
    id: "rd-performed-by-enterprises",
    label: { zh: "企业执行的研发经费", en: "R&D performed by enterprises" },
    short: { zh: "企业", en: "Enterprises" },
    clauses: ["1.2.17", "4.1.1", "9.3.1"],
    scope: parted("由各类企业实际开展的研发支出，不论资金来源。", "R&D carried out by enterprises of every kind, whoever paid."),
    notToMixWith: ["rd-funds-enterprise", "industry-rd-expenditure-bulletin"],
    versions: observed("RD_PERF_ENT"),
  },
  {
    ...bulletin,
    id: "rd-performed-by-universities",
    label: { zh: "高等学校执行的研发经费", en: "R&D performed by universities" },
    short: { zh: "高等学校", en: "Universities" },
    clauses: ["2.2.1", "9.3.1"],
    scope: parted(
      "由高等学校及其附属机构实际开展的研发支出。",
      "R&D carried out by universities and colleges and bodies attached to them.",
    ),
    versions: observed("RD_PERF_HE"),
  },
  {
    ...bulletin,
    id: "rd-performed-by-institutes",
    label: { zh: "政府属研究机构执行的研发经费", en: "R&D performed by government research institutes" },
    short: { zh: "政府属研究机构", en: "Institutes" },
    clauses: ["3.1.1", "9.3.1"],
    scope: parted(
      "由政府部门所属研究机构实际开展的研发支出，含中央在晋机构。",
      "R&D carried out by institutes under government, central ones located in the province included.",
    ),
    versions: observed("RD_PERF_GOV"),
  },
  {
    ...bulletin,
    id: "rd-performed-by-others",
    label: { zh: "其他主体执行的研发经费", en: "R&D performed by others" },
    short: { zh: "其他主体", en: "Others" },
    clauses: ["9.3.1", "9.3.6"],
    scope: parted(
      "企业、高等学校、政府属研究机构以外单位的研发支出。2022年起单列；此前公报未列，归入“其他”。",
      "R&D by anyone but enterprises, universities and government institutes. Listed from 2022 on; before that the bulletin is silent and it falls into the rest.",
    ),
    breaks: [
      {
        at: "2022-01-01",
        say: { zh: "公报自2022年数据起单列其他主体。", en: "The bulletin lists other performers from the 2022 figures on." },
      },
    ],
    better: "neither",
    versions: observed("RD_PERF_OTH"),
  },
  {
    ...bulletin,
    id: "rd-basic-bulletin",
    label: { zh: "基础研究经费（省公报）", en: "Basic research, provincial bulletin" },
    short: { zh: "基础研究", en: "Basic" },
    clauses: ["2.1.4", "9.3.1"],
    scope: parted("与年鉴基础研究经费同口径。", "Same scope as the yearbook's basic research."),
    versions: observed("RD_BASIC_YI"),
  },
  {
    ...bulletin,
    id: "rd-applied-bulletin",
    label: { zh: "应用研究经费（省公报）", en: "Applied research, provincial bulletin" },
    short: { zh: "应用研究", en: "Applied" },
    clauses: ["2.1.4", "9.3.1"],
    scope: parted("与年鉴应用研究经费同口径。", "Same scope as the yearbook's applied research."),
    versions: observed("RD_APPLIED_YI"),
  },
  {
    ...bulletin,
    id: "rd-development-bulletin",
    label: { zh: "试验发展经费（省公报）", en: "Experimental development, provincial bulletin" },
    short: { zh: "试验发展", en: "Development" },
    clauses: ["2.1.2", "9.3.1"],
    scope: parted("与年鉴试验发展经费同口径。", "Same scope as the yearbook's experimental development."),
    versions: observed("RD_EXPDEV_YI"),
  },
  {
    ...bulletin,
    id: "rd-expenditure-bulletin",
    label: { zh: "研发经费投入（省公报）", en: "R&D expenditure, provincial bulletin" },
    clauses: ["1.2.17", "9.3.1"],
    scope: {
      zh: "省公报公布的全省研发经费总量，2017、2020至2023年与全国公报一致，用作互相印证。",
      en: "The province's total as its own bulletin gives it; equal to the national bulletin for 2017 and 2020 to 2023, kept as a cross-check.",
    },
    versions: observed("RD_EXP_PB"),
  },
  {
    ...bulletin,
    id: "rd-intensity-bulletin",
    label: { zh: "研发经费投入强度（省公报）", en: "R&D intensity, provincial bulletin" },
    clauses: ["1.2.17", "9.3.1"],
    unit: "percent",
    kind: "ratio",
    places: 2,
    scope: {
      zh: "省公报公布的投入强度，分母为当年初步核算的地区生产总值，以后不回改。",
      en: "Intensity as the provincial bulletin gives it, on the preliminary GDP of that year and never revised.",
    },
    notToMixWith: ["rd-intensity-on-revised-gdp"],
    versions: observed("RD_INT_PB"),
  },
  {
    ...bulletin,
    id: "rd-expenditure-growth-published",
    label: { zh: "研发经费比上年增长（公报）", en: "R&D expenditure growth as published" },
    clauses: ["1.2.17", "9.3.1"],
    unit: "percent",
    kind: "rate",
    scope: {
      zh: "发布机构按未取整数据公布的现价增速，优先于用一位小数总量推算的增速。",
      en: "Growth at current prices as the issuer gives it from unrounded figures; preferred to one worked out from totals of one decimal.",
    },
    versions: observed("RD_GROWTH"),
  },
  {
    ...bulletin,
    id: "rd-expenditure-per-fte-published",
    label: { zh: "研发人员人均经费（公报）", en: "R&D expenditure per person-year as published" },
    clauses: ["9.3.1"],
    theme: "inputs",
    unit: "CNY-10k-per-person-year",
    kind: "ratio",
    scope: {
      zh: "公报按研发人员全时工作量计算的人均经费，仅见2022年。",
      en: "Expenditure per full-time equivalent as the bulletin works it out; seen for 2022 only.",
    },
    versions: observed("RD_PER_FTE"),
  },
  {
    ...bulletin,
    id: "rd-tax-relief",
    owner: "tax-bureau",
    label: { zh: "规上企业研发费用加计扣除减免税", en: "Tax relief on R&D of above-scale enterprises" },
    clauses: ["9.3.1", "9.3.7"],
    scope: {
      zh: "规模以上企业因研发费用加计扣除而减免的税额；是税收优惠，不是研发经费的组成部分。",
      en: "Tax above-scale enterprises were spared through the extra deduction of R&D; a relief, no part of R&D expenditure.",
    },
    notToMixWith: ["rd-expenditure"],
    versions: observed("RD_TAX_RELIEF"),
  },
];
