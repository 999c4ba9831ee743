import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const yearbook = {
  theme: "enterprises",
  better: "higher",
  owner: "statistics-bureau",
  release: { everyMonths: 12, lagMonths: 12 },
  places: 0,
} as const;
const survey = {
  zh: "有研发活动、有研发机构、开展创新活动是三个不同的口径，不可互相印证。",
  en: "Having R&D, having an R&D institution and innovating are three scopes; none proves another.",
} as const;

/** Enterprises above the statistical threshold of industry, from the yearbook. */
export const aboveScaleIndustry: readonly Indicator[] = [
  {
    ...yearbook,
    id: "industry-enterprises-with-rd",
    label: { zh: "有研发活动的规上工业企业数", en: "Above-scale industrial enterprises with R&D activity" },
    clauses: ["4.1.2"],
    unit: "organisation",
    kind: "stock",
    scope: {
      zh: `当年有研发项目并发生研发经费的规模以上工业企业。${survey.zh}2023年全国数低于2022年，照原表收录；原表英文题名误写2022年，以中文题名为准。`,
      en: `Above-scale industrial enterprises that had R&D projects and spent on them in the year. ${survey.en} The national figure of 2023 is below 2022's, kept as printed; the table's English title says 2022 by mistake, the Chinese one prevails.`,
    },
    notToMixWith: ["industry-enterprises-with-rd-institution", "innovation-activity-coverage"],
    versions: observed("IND_RD_FIRMS"),
  },
  {
    ...yearbook,
    id: "industry-enterprises-with-rd-institution",
    label: { zh: "有研发机构的规上工业企业数", en: "Above-scale industrial enterprises with an R&D institution" },
    clauses: ["4.1.2"],
    unit: "organisation",
    kind: "stock",
    scope: {
      zh: `年末办有研发机构的规模以上工业企业。${survey.zh}山西有机构的企业多于有研发活动的企业，原表如此。`,
      en: `Above-scale industrial enterprises running an R&D institution at the year's end. ${survey.en} Shanxi has more of them than enterprises with R&D activity: so the table says.`,
    },
    notToMixWith: ["industry-enterprises-with-rd"],
    versions: observed("IND_INST_FIRMS"),
  },
  {
    ...yearbook,
    id: "industry-rd-expenditure",
    label: { zh: "规上工业企业研发经费", en: "R&D expenditure of above-scale industry" },
    clauses: ["4.1.2", "9.3.1"],
    unit: "CNY-10k",
    kind: "flow",
    scope: {
      zh: "规模以上工业企业的研发经费内部支出，是全社会研发经费的一部分，也是企业执行经费的主要部分。",
      en: "Intramural R&D of above-scale industrial enterprises: a part of all R&D and most of what enterprises perform.",
    },
    notToMixWith: ["rd-expenditure", "rd-performed-by-enterprises"],
    versions: observed("IND_RD_EXP"),
  },
  {
    ...yearbook,
    id: "industry-rd-expenditure-bulletin",
    label: { zh: "规上工业企业研发经费（省公报）", en: "R&D expenditure of above-scale industry, provincial bulletin" },
    clauses: ["4.1.2", "9.3.1"],
    unit: "CNY-100m",
    kind: "flow",
    release: { everyMonths: 12, lagMonths: 10 },
    places: 1,
    scope: {
      zh: "省公报公布的规模以上工业企业研发经费，与年鉴同口径，保留一位小数。",
      en: "R&D of above-scale industrial enterprises in the provincial bulletin; the yearbook's scope, to one decimal.",
    },
    versions: observed("IND_RD_EXP_YI"),
  },
  {
    ...yearbook,
    id: "industry-rd-intensity-published",
    label: { zh: "规上工业研发经费与营业收入之比（公报）", en: "R&D to revenue of above-scale industry, as published" },
    clauses: ["4.1.2", "9.3.1"],
    unit: "percent",
    kind: "ratio",
    release: { everyMonths: 12, lagMonths: 10 },
    places: 2,
    scope: {
      zh: "规模以上工业研发经费与营业收入之比，公报直接公布；煤价大幅变动会明显影响分母。",
      en: "R&D over operating revenue of above-scale industry as the bulletin gives it; swings of the coal price move the denominator.",
    },
    notToMixWith: ["rd-intensity"],
    versions: observed("IND_RD_INT"),
  },
  {
    ...yearbook,
    id: "industry-new-product-revenue",
    label: { zh: "规上工业新产品销售收入", en: "New-product revenue of above-scale industry" },
    clauses: ["4.1.2", "1.2.13"],
    unit: "CNY-10k",
    kind: "flow",
    scope: {
      zh: "规模以上工业企业销售新产品取得的收入；新产品包括政府认定且在有效期内的，以及企业自行研制、投产一年以内的。",
      en: "Revenue of above-scale industrial enterprises from new products: those a government certified and whose term runs, and those of their own making within a year of first production.",
    },
    versions: observed("IND_NP_REV"),
  },
  {
    ...yearbook,
    id: "industry-new-product-expenditure",
    label: { zh: "规上工业新产品开发经费", en: "New-product development expenditure of above-scale industry" },
    clauses: ["4.1.2"],
    unit: "CNY-10k",
    kind: "flow",
    scope: {
      zh: "规模以上工业企业用于新产品研究、设计、试制、试验的支出，与研发经费有交叉，不可相加。",
      en: "What above-scale industrial enterprises spent on researching, designing and trying new products; it overlaps with R&D and must not be added to it.",
    },
    notToMixWith: ["industry-rd-expenditure"],
    versions: observed("IND_NP_EXP"),
  },
  {
    ...yearbook,
    id: "industry-rd-personnel-fte",
    label: { zh: "规上工业研发人员全时当量", en: "R&D personnel of above-scale industry, full-time equivalent" },
    short: { zh: "规上工业", en: "Industry" },
    clauses: ["4.1.2", "1.1.3"],
    theme: "talent",
    unit: "person-year",
    kind: "flow",
    scope: {
      zh: "规模以上工业企业研发人员按工作量折算的人年数，是研发人员全时当量的一部分。",
      en: "Person-years of R&D personnel in above-scale industrial enterprises; a part of all R&D person-years.",
    },
    versions: observed("IND_RD_FTE"),
  },
  {
    ...yearbook,
    id: "industry-valid-invention-patents",
    label: { zh: "规上工业有效发明专利数", en: "Valid invention patents of above-scale industry" },
    clauses: ["4.1.2", "7.4.1"],
    theme: "outputs",
    unit: "case",
    kind: "stock",
    scope: {
      zh: "规模以上工业企业年末拥有的有效发明专利，由企业填报，含境外授权的专利。",
      en: "Inventions in force that above-scale industrial enterprises own at the year's end, as they report them, those granted abroad included.",
    },
    breaks: [
      {
        at: "2022-01-01",
        say: {
          zh: "2022年缺：来源文件误为分行业表；前后两段之间不连线。",
          en: "2022 is missing, the source file being the table by branch; the series is not joined across it.",
        },
      },
    ],
    notToMixWith: ["valid-invention-patents"],
    versions: observed("IND_INV_VALID"),
  },
];
