import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const ranks = {
  theme: "inputs",
  unit: "rank",
  kind: "rank",
  better: "lower",
  owner: "statistics-bureau",
  release: { everyMonths: 12, lagMonths: 10 },
  places: 0,
  clauses: ["1.2.17", "9.3.1"],
} as const;
const told = {
  zh: "发布机构或报道直接给出的位次，数字越小越好；平台另按分省数据自行排位，两者可互相印证。",
  en: "As the issuer or a report gives it, the smaller the better; ranks worked out here from provincial figures can be set beside it.",
} as const;

/** Ranks as published, kept apart from those worked out from the figures. */
export const publishedRanks: readonly Indicator[] = [
  {
    ...ranks,
    id: "rd-expenditure-rank",
    label: { zh: "研发经费总量全国位次（发布）", en: "National rank in R&D expenditure as published" },
    scope: told,
    versions: observed("RD_RANK"),
  },
  {
    ...ranks,
    id: "rd-intensity-rank",
    label: { zh: "研发经费投入强度全国位次（发布）", en: "National rank in R&D intensity as published" },
    scope: told,
    versions: observed("RD_INT_RANK"),
  },
  {
    ...ranks,
    id: "rd-growth-rank",
    label: { zh: "研发经费增速全国位次（发布）", en: "National rank in R&D growth as published" },
    scope: {
      zh: `增速的位次，不是总量的位次。${told.zh}`,
      en: `The rank of growth, not of the amount. ${told.en}`,
    },
    notToMixWith: ["rd-expenditure-rank"],
    versions: observed("RD_GROWTH_RANK"),
  },
];
