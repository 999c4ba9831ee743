import type { Indicator } from "#define";
import { computed } from "./versions.ts";

const ratio = {
  kind: "ratio",
  better: "higher",
  release: { everyMonths: 12, lagMonths: 12 },
} as const;
const people = { ...ratio, theme: "talent", owner: "statistics-bureau", places: 1 } as const;
const patents = { ...ratio, theme: "outputs", owner: "market-regulation-administration", places: 1 } as const;

/** Who does R&D, and what patents come of it. */
export const peopleAndPatentFormulas: readonly Indicator[] = [
  {
    ...people,
    id: "researchers-share",
    label: { zh: "研发人员中研究人员占比", en: "Researchers among R&D personnel" },
    clauses: ["1.2.19", "5.1.1"],
    unit: "percent",
    scope: { zh: "研究人员全时当量占研发人员全时当量的比重。", en: "Researchers' person-years within all R&D person-years." },
    versions: computed({ kind: "share", of: "rd-researchers-fte", to: "rd-personnel-fte" }),
  },
  {
    ...people,
    id: "basic-research-personnel-share",
    label: { zh: "研发人员中基础研究占比", en: "Basic research among R&D personnel" },
    clauses: ["2.1.4"],
    unit: "percent",
    scope: { zh: "基础研究人员全时当量占研发人员全时当量的比重。", en: "Person-years in basic research within all R&D person-years." },
    versions: computed({ kind: "share", of: "rd-basic-research-fte", to: "rd-personnel-fte" }),
  },
  {
    ...people,
    id: "industry-share-of-rd-personnel",
    label: { zh: "研发人员中规上工业占比", en: "Above-scale industry among R&D personnel" },
    clauses: ["4.1.2", "1.1.3"],
    unit: "percent",
    scope: {
      zh: "规上工业研发人员全时当量占研发人员全时当量的比重；规划第一章62.5%按人头数和全部企业计，两者不可比。",
      en: "Above-scale industry within all R&D person-years. The plan's 62.5 % counts heads in all enterprises and does not compare.",
    },
    notToMixWith: ["rd-personnel-enterprise-share"],
    versions: computed({ kind: "share", of: "industry-rd-personnel-fte", to: "rd-personnel-fte" }),
  },
  {
    ...people,
    id: "rd-personnel-per-10000-people",
    label: { zh: "每万人口研发人员全时当量", en: "R&D person-years per 10 000 people" },
    clauses: ["1.2.19"],
    unit: "person-year-per-10k-people",
    scope: { zh: "研发人员全时当量除以年末常住人口。", en: "R&D person-years over residents at the year's end." },
    versions: computed({ kind: "per-head", of: "rd-personnel-fte", population: "population" }),
  },
  {
    ...patents,
    id: "invention-share-of-grants",
    label: { zh: "专利授权中发明占比", en: "Inventions among patents granted" },
    clauses: ["7.4.3"],
    unit: "percent",
    scope: { zh: "发明专利授权数占三种专利授权总数的比重。", en: "Inventions within patents of all three kinds granted in the year." },
    versions: computed({ kind: "share", of: "invention-patents-granted", to: "patents-granted" }),
  },
  {
    ...patents,
    id: "valid-invention-patents-per-10000-people",
    label: { zh: "每万人口发明专利拥有量（按现行人口）", en: "Valid invention patents per 10 000 people, on population as now known" },
    clauses: ["7.4.1", "1.1.4"],
    unit: "case-per-10k-people",
    places: 2,
    scope: {
      zh: "发明专利有效量除以年末常住人口（已按普查修订）；规划4.42件按普查前人口计算，高价值发明专利是另一指标。",
      en: "Valid inventions over residents at the year's end, revised by the census. The plan's 4.42 uses the population known before; high-value inventions are another indicator.",
    },
    notToMixWith: ["invention-patents-per-10000", "high-value-invention-patents-per-10000"],
    versions: computed({ kind: "per-head", of: "valid-invention-patents", population: "population" }),
  },
  {
    ...patents,
    id: "invention-grants-per-100-person-years",
    label: { zh: "每百人年发明专利授权数", en: "Invention grants per 100 R&D person-years" },
    clauses: ["7.4.1"],
    unit: "case-per-person-year-100",
    scope: {
      zh: "当年发明专利授权数除以当年研发人员全时当量；授权滞后于研发两三年，看走势不看单年。",
      en: "Inventions granted over the year's R&D person-years; grants come two or three years after the work, so read the trend and no single year.",
    },
    versions: computed({ kind: "ratio", of: "invention-patents-granted", to: "rd-personnel-fte" }),
  },
  {
    ...patents,
    id: "invention-grants-per-rd-expenditure",
    label: { zh: "每亿元研发经费发明专利授权数", en: "Invention grants per 100m yuan of R&D" },
    clauses: ["7.4.1", "9.3.1"],
    unit: "case-per-CNY-100m",
    scope: {
      zh: "当年发明专利授权数除以当年研发经费；授权滞后于投入，看走势不看单年。",
      en: "Inventions granted over the year's R&D expenditure; grants lag behind funds, so read the trend and no single year.",
    },
    versions: computed({ kind: "ratio", of: "invention-patents-granted", to: "rd-expenditure" }),
  },
];
