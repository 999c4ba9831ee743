import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const flags = {
  theme: "inputs",
  unit: "flag",
  kind: "flag",
  better: "higher",
  owner: "statistics-bureau",
  release: { everyMonths: 12, lagMonths: 11 },
  places: 0,
  clauses: ["9.3.1", "9.6.2"],
} as const;
const named = {
  zh: "由省公报列名得出的是或否，不是数值，不能求和、平均或算增速；公报只列名的年份才有。",
  en: "Yes or no by whether the provincial bulletin names the city: no amount, never to be summed, averaged or grown; only for years in which it names them.",
} as const;

/** What the provincial bulletin says of cities in the years it gives no amounts. */
export const cityFlags: readonly Indicator[] = [
  {
    ...flags,
    id: "city-rd-over-1-billion",
    label: { zh: "研发经费是否超过10亿元", en: "R&D expenditure over 1 billion yuan" },
    scope: named,
    notToMixWith: ["rd-expenditure"],
    versions: observed("RD_EXP_GT10"),
  },
  {
    ...flags,
    id: "city-rd-over-2-billion",
    label: { zh: "研发经费是否超过20亿元", en: "R&D expenditure over 2 billion yuan" },
    scope: named,
    notToMixWith: ["rd-expenditure"],
    versions: observed("RD_EXP_GT20"),
  },
  {
    ...flags,
    id: "city-rd-intensity-over-province",
    label: { zh: "研发经费投入强度是否超过全省平均", en: "R&D intensity over the province's" },
    scope: named,
    notToMixWith: ["rd-intensity"],
    versions: observed("RD_INT_GT_PROV"),
  },
  {
    ...flags,
    id: "city-rd-rank",
    label: { zh: "研发经费全省位次", en: "Rank in R&D expenditure within the province" },
    unit: "rank",
    kind: "rank",
    better: "lower",
    scope: {
      zh: "公报“依次为”列出的前六位，其余市未见；数字越小越好。",
      en: "The first six in the order the bulletin names them, the others unknown; the smaller the better.",
    },
    notToMixWith: ["rd-expenditure-rank"],
    versions: observed("RD_EXP_RANK"),
  },
];
