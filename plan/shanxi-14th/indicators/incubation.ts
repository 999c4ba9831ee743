import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const spaces = {
  theme: "platforms",
  unit: "item",
  kind: "stock",
  better: "higher",
  owner: "science-and-technology-department",
  release: { everyMonths: 12, lagMonths: 12 },
  places: 0,
} as const;
const quoted = {
  zh: "取自规划第一章，截至2020年；引用页为规划的公开转载。",
  en: "From the plan's first chapter, as of 2020, read in a public reprint.",
} as const;

/** Makerspaces and incubators: those in the national statistics, those the province counts, and those of national rank are three lists. */
export const incubation: readonly Indicator[] = [
  {
    ...spaces,
    id: "incubators-in-statistics",
    label: { zh: "在统科技企业孵化器数", en: "Incubators in the national statistics" },
    clauses: ["3.2.1", "3.2.3"],
    scope: {
      zh: "当年纳入火炬统计的各级科技企业孵化器，不问级别；与“省级及以上”“国家级”数不是同一名单。",
      en: "Incubators of any rank in the Torch statistics of the year; not the list of provincial rank and above, nor the national one.",
    },
    notToMixWith: ["incubators", "national-incubators"],
    versions: observed("INCUBATOR"),
  },
  {
    ...spaces,
    id: "makerspaces-in-statistics",
    label: { zh: "在统众创空间数", en: "Makerspaces in the national statistics" },
    clauses: ["3.2.1", "3.2.3"],
    scope: {
      zh: "当年纳入火炬统计的众创空间；与全省认定数、国家备案数不是同一名单。",
      en: "Makerspaces in the Torch statistics of the year; neither those the province counts nor those on the national register.",
    },
    notToMixWith: ["makerspaces", "national-makerspaces"],
    versions: observed("MAKERSPACE"),
  },
  {
    ...spaces,
    id: "makerspaces",
    label: { zh: "众创空间数（全省）", en: "Makerspaces in the province" },
    clauses: ["1.1.5", "3.2.3"],
    unit: "organisation",
    scope: {
      zh: `全省各级众创空间，含国家备案。${quoted.zh}`,
      en: `Makerspaces of any rank, nationally registered ones included. ${quoted.en}`,
    },
    notToMixWith: ["makerspaces-in-statistics", "specialised-makerspaces"],
    versions: observed("MAKERSPACE_ALL"),
  },
  {
    ...spaces,
    id: "national-makerspaces",
    label: { zh: "国家备案众创空间数", en: "Nationally registered makerspaces" },
    clauses: ["1.1.5", "3.2.3"],
    scope: {
      zh: `在国家备案的众创空间，已含在全省众创空间内。${quoted.zh}`,
      en: `Makerspaces on the national register, already within the province's count. ${quoted.en}`,
    },
    notToMixWith: ["makerspaces-in-statistics"],
    versions: observed("MAKERSPACE_NAT"),
  },
  {
    ...spaces,
    id: "specialised-makerspaces",
    label: { zh: "专业众创空间（新建或转型）数", en: "Specialised makerspaces built or converted" },
    clauses: ["3.2.3"],
    unit: "organisation",
    scope: {
      zh: "规划期内新建，或由综合性众创空间转型而成的专业众创空间；尚无公布数。",
      en: "Specialised makerspaces built during the plan or turned from general ones; no figure is published.",
    },
    notToMixWith: ["makerspaces", "makerspaces-in-statistics"],
    versions: observed("MAKERSPACE_SPECIALISED"),
  },
  {
    ...spaces,
    id: "incubators",
    label: { zh: "省级及以上科技企业孵化器数", en: "Incubators of provincial rank and above" },
    clauses: ["1.1.5", "3.2.3"],
    unit: "organisation",
    scope: { zh: `经认定的省级和国家级孵化器。${quoted.zh}`, en: `Incubators recognised as provincial or national. ${quoted.en}` },
    notToMixWith: ["incubators-in-statistics"],
    versions: observed("INCUBATOR_PROV"),
  },
  {
    ...spaces,
    id: "national-incubators",
    label: { zh: "国家级科技企业孵化器数", en: "National incubators" },
    clauses: ["1.1.5", "3.2.3"],
    scope: {
      zh: `国家级孵化器，已含在省级及以上孵化器内。${quoted.zh}`,
      en: `National incubators, already within those of provincial rank and above. ${quoted.en}`,
    },
    notToMixWith: ["incubators-in-statistics"],
    versions: observed("INCUBATOR_NAT"),
  },
  {
    ...spaces,
    id: "star-agri-spaces",
    label: { zh: "国家备案星创天地数", en: "Nationally registered agricultural maker spaces" },
    clauses: ["1.1.5", "4.3.5"],
    scope: {
      zh: `面向农村创新创业的国家备案星创天地。${quoted.zh}`,
      en: `Registered spaces for start-ups in agriculture and the countryside. ${quoted.en}`,
    },
    versions: observed("STARSPACE"),
  },
  {
    ...spaces,
    id: "smart-innovation-cities",
    owner: "development-and-reform-commission",
    label: { zh: "智创城数（已核到）", en: "Smart innovation cities verified by name" },
    clauses: ["3.2.2"],
    scope: {
      zh: "能够按名称核到的智创城，是下限：登记名单只是种子，不是全量名录，累计总数未见公布。规划首批15个中部分在2020年已布局。",
      en: "Smart innovation cities verified by name: a floor, for the register is a seed and no full list, and no total is published. Some of the plan's first fifteen were laid out by 2020.",
    },
    versions: observed("SMART_CITY_KNOWN"),
  },
];
