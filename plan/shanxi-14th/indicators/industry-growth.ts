import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const growth = {
  theme: "industry",
  unit: "percent",
  kind: "rate",
  better: "higher",
  owner: "statistics-bureau",
  release: { everyMonths: 12, lagMonths: 3 },
  places: 1,
} as const;
const real = {
  zh: "按可比价格计算的规上工业增加值增速。",
  en: "Growth of above-scale industrial value added at constant prices.",
} as const;
const averaged = {
  zh: "为多年平均，只能与同样跨度的平均数相比。",
  en: "An average over several years, to be set only beside averages over as many.",
} as const;

/** Growth rates told by the statistical communiqué and at press conferences; no value added is published beside them. */
export const industryGrowth: readonly Indicator[] = [
  {
    ...growth,
    id: "emerging-industry-growth",
    label: { zh: "工业战略性新兴产业增加值增速", en: "Growth of strategic emerging industries" },
    clauses: ["4.3.3"],
    scope: {
      zh: `工业中的战略性新兴产业。${real.zh}2015至2021年逐年数未见。`,
      en: `Strategic emerging industries within industry. ${real.en} Yearly rates for 2015 to 2021 are not public.`,
    },
    notToMixWith: ["emerging-industry-growth-average"],
    versions: observed("SEI_GROWTH"),
  },
  {
    ...growth,
    id: "emerging-industry-growth-average",
    label: { zh: "战略性新兴产业增加值五年平均增速", en: "Five-year average growth of strategic emerging industries" },
    clauses: ["4.3.3"],
    release: { everyMonths: 60, lagMonths: 3 },
    scope: {
      zh: `记在末年：2020年为“十三五”年均，2025年为“十四五”年均（2025年11月预计）。${averaged.zh}`,
      en: `Kept under the last year: 2020 is the average of the 13th plan, 2025 that of the 14th as expected in November 2025. ${averaged.en}`,
    },
    breaks: [
      {
        at: "2025-01-01",
        say: { zh: "2025年为11月预计口径。", en: "2025 is an expectation of November." },
      },
    ],
    notToMixWith: ["emerging-industry-growth"],
    versions: observed("SEI_GROWTH_AVG"),
  },
  {
    ...growth,
    id: "manufacturing-growth",
    label: { zh: "制造业增加值增速", en: "Growth of manufacturing" },
    clauses: ["1.2.13"],
    scope: { zh: `规上制造业。${real.zh}`, en: `Above-scale manufacturing. ${real.en}` },
    notToMixWith: ["manufacturing-growth-average"],
    versions: observed("MFG_GROWTH"),
  },
  {
    ...growth,
    id: "manufacturing-growth-average",
    label: { zh: "规上制造业增加值五年平均增速", en: "Five-year average growth of manufacturing" },
    clauses: ["1.2.13"],
    release: { everyMonths: 60, lagMonths: 3 },
    scope: { zh: `记在末年2025年，为“十四五”年均。${averaged.zh}`, en: `Kept under 2025, the average of the 14th plan. ${averaged.en}` },
    notToMixWith: ["manufacturing-growth"],
    versions: observed("MFG_GROWTH_AVG"),
  },
  {
    ...growth,
    id: "equipment-manufacturing-growth",
    label: { zh: "装备制造业增加值增速", en: "Growth of equipment manufacturing" },
    clauses: ["1.2.13"],
    scope: { zh: `规上装备制造业。${real.zh}`, en: `Above-scale equipment manufacturing. ${real.en}` },
    versions: observed("EQUIP_GROWTH"),
  },
  {
    ...growth,
    id: "industry-growth-average",
    label: { zh: "规上工业增加值2013至2021年平均增速", en: "Average growth of above-scale industry, 2013 to 2021" },
    clauses: ["1.2.13"],
    release: { everyMonths: 60, lagMonths: 6 },
    scope: { zh: `记在末年2021年。${averaged.zh}`, en: `Kept under 2021. ${averaged.en}` },
    notToMixWith: ["manufacturing-growth-average"],
    versions: observed("IND_VA_AVG"),
  },
];
