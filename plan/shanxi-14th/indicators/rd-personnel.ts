import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const people = { theme: "talent", kind: "flow", better: "higher", owner: "statistics-bureau", places: 0 } as const;
const yearbook = { ...people, unit: "person-year", release: { everyMonths: 12, lagMonths: 12 } } as const;
/** Said once in the plan's opening chapter; the yearly tables give full-time equivalents instead. */
const headcount = { ...people, kind: "stock", release: { everyMonths: 12, lagMonths: 12 } } as const;

/** People who do R&D: person-years from the yearbook, heads from the plan's opening chapter. */
export const rdPersonnel: readonly Indicator[] = [
  {
    ...yearbook,
    id: "rd-personnel-fte",
    label: { zh: "研发人员全时当量", en: "R&D personnel, full-time equivalent" },
    short: { zh: "研发人员", en: "R&D personnel" },
    clauses: ["1.1.3", "1.2.19"],
    scope: {
      zh: "全时人员按实际数、非全时人员按工作量折算后的人年数，含研究人员和直接服务人员；与按人头计的研发人员总量不同。",
      en: "Person-years: full-timers counted whole, part-timers by their share of work, researchers and direct support alike. Not the headcount of R&D personnel.",
    },
    notToMixWith: ["rd-personnel"],
    splits: [
      {
        id: "researchers",
        label: { zh: "按是否研究人员", en: "Researchers and others" },
        parts: ["rd-researchers-fte"],
        rest: { zh: "技术与辅助人员", en: "Technicians and support" },
      },
      {
        id: "basic-research",
        label: { zh: "按是否基础研究", en: "Basic research and other activity" },
        parts: ["rd-basic-research-fte"],
        rest: { zh: "应用研究与试验发展", en: "Applied research and development" },
      },
      {
        id: "industry",
        label: { zh: "按是否规上工业", en: "Above-scale industry and others" },
        parts: ["industry-rd-personnel-fte"],
        rest: { zh: "规上工业以外", en: "Outside above-scale industry" },
      },
    ],
    versions: observed("RD_FTE"),
  },
  {
    ...yearbook,
    id: "rd-researchers-fte",
    label: { zh: "研究人员全时当量", en: "Researchers, full-time equivalent" },
    short: { zh: "研究人员", en: "Researchers" },
    clauses: ["1.2.19", "5.1.1"],
    scope: {
      zh: "研发人员全时当量中从事新知识、新产品、新工艺构思与创造以及课题管理的人员。",
      en: "Of R&D person-years, those of people who conceive or create new knowledge, products or processes, or lead projects.",
    },
    versions: observed("RD_FTE_RES"),
  },
  {
    ...yearbook,
    id: "rd-basic-research-fte",
    label: { zh: "基础研究人员全时当量", en: "Basic research personnel, full-time equivalent" },
    short: { zh: "基础研究人员", en: "Basic research" },
    clauses: ["2.1.4"],
    scope: {
      zh: "研发人员全时当量中投入基础研究的部分。",
      en: "Of R&D person-years, those that went into basic research.",
    },
    versions: observed("RD_FTE_BASIC"),
  },
  {
    ...headcount,
    id: "rd-personnel",
    label: { zh: "研发人员总量（人头数）", en: "R&D personnel (headcount)" },
    clauses: ["1.1.3"],
    unit: "person",
    scope: {
      zh: "年末从事研发活动的人数，不折算工作时间；取自规划第一章（引用页为规划的公开转载），只有2019年，不可与全时当量相比。",
      en: "People engaged in R&D at the year's end, whatever share of their time; from the plan's first chapter (read in a public reprint), 2019 only. Not comparable with full-time equivalents.",
    },
    notToMixWith: ["rd-personnel-fte"],
    versions: observed("RD_PERS"),
  },
  {
    ...headcount,
    id: "rd-personnel-enterprise-share",
    label: { zh: "研发人员企业占比", en: "Share of R&D personnel in enterprises" },
    clauses: ["1.1.3", "4.1.1"],
    unit: "percent",
    kind: "ratio",
    places: 1,
    scope: {
      zh: "研发人员总量（人头数）中企业人员的比重，取自规划第一章，只有2019年；与按全时当量计算的规上工业占比不同。",
      en: "Enterprises' share of the headcount of R&D personnel, from the plan's first chapter, 2019 only. Not the share of above-scale industry in full-time equivalents.",
    },
    notToMixWith: ["industry-share-of-rd-personnel"],
    versions: observed("RD_PERS_ENT_SHARE"),
  },
];
