import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const culture = {
  theme: "culture",
  better: "higher",
  owner: "science-and-technology-association",
  release: { everyMonths: 36, lagMonths: 12 },
} as const;

/** Literacy by sample survey every few years; popularisation as the plan and the department count it. */
export const cultureIndicators: readonly Indicator[] = [
  {
    ...culture,
    id: "scientific-literacy",
    label: { zh: "公民具备科学素质的比例", en: "Citizens with basic scientific literacy" },
    clauses: ["1.2.21", "8.1.4"],
    unit: "percent",
    kind: "ratio",
    places: 2,
    scope: {
      zh: "全国公民科学素质抽样调查中18至69岁居民具备科学素质的比例，有抽样误差；山西2018年8.03%，2020年以后分省数未见。",
      en: "Share of residents aged 18 to 69 with scientific literacy in the national sample survey, with its sampling error. Shanxi had 8.03 % in 2018; nothing is public for the province from 2020 on.",
    },
    versions: observed("SCI_LIT"),
  },
  {
    ...culture,
    id: "scientific-literacy-rank",
    label: { zh: "公民科学素质全国位次", en: "National rank in scientific literacy" },
    clauses: ["8.1.4"],
    unit: "rank",
    kind: "rank",
    better: "lower",
    places: 0,
    scope: { zh: "同一抽样调查的省际位次，数字越小越好。", en: "Rank among the provinces in the same survey; the smaller the better." },
    versions: observed("SCI_LIT_RANK"),
  },
  {
    ...culture,
    id: "science-popularisation-bases",
    label: { zh: "省级科普基地数", en: "Provincial science popularisation bases" },
    clauses: ["1.1.7", "8.1.3"],
    unit: "organisation",
    kind: "stock",
    owner: "science-and-technology-department",
    release: { everyMonths: 12, lagMonths: 6 },
    places: 0,
    scope: {
      zh: "认定在册的省级科普基地；2020年“160家以上”取自规划第一章，是下限（引用页为规划的公开转载）。",
      en: "Provincial bases on the list; “160 or more” in 2020 is from the plan's first chapter and a floor (read in a public reprint).",
    },
    versions: observed("POPSCI_BASE"),
  },
  {
    ...culture,
    id: "science-popularisation-per-capita",
    label: { zh: "人均科普投入", en: "Science popularisation spending per person" },
    clauses: ["1.1.7", "8.1.3"],
    unit: "CNY-per-person",
    kind: "ratio",
    owner: "science-and-technology-department",
    release: { everyMonths: 12, lagMonths: 12 },
    places: 0,
    scope: {
      zh: "人均科普经费，取自规划第一章，规划未写年份和经费口径，按基期2020年记（引用页为规划的公开转载）。",
      en: "Popularisation funds per person from the plan's first chapter, which names neither year nor scope of funds; kept under the base year 2020 (read in a public reprint).",
    },
    versions: observed("POPSCI_PC"),
  },
];
