import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const use = {
  theme: "transfer",
  kind: "flow",
  better: "higher",
  owner: "market-regulation-administration",
  release: { everyMonths: 12, lagMonths: 4 },
} as const;
const counted = {
  at: "2024-01-01",
  say: {
    zh: "2023年按次、2024年按件表述，口径可能不同，不宜直接计算增速。",
    en: "2023 was told in times, 2024 in patents; the scopes may differ and no growth should be worked out.",
  },
} as const;

/** Patents put to use, as told at the provincial intellectual-property press conferences. */
export const patentUse: readonly Indicator[] = [
  {
    ...use,
    id: "intellectual-property-pledge-finance",
    label: { zh: "知识产权质押融资额", en: "Finance on pledged intellectual property" },
    clauses: ["7.4.3", "9.3.4"],
    unit: "CNY-100m",
    places: 2,
    scope: {
      zh: "当年以知识产权出质取得的融资金额，取自新闻发布会。",
      en: "Finance obtained in the year on pledged intellectual property, told at the press conference.",
    },
    versions: observed("IP_PLEDGE"),
  },
  {
    ...use,
    id: "patents-sold",
    label: { zh: "专利转让次数", en: "Patents assigned by owners in the province" },
    clauses: ["7.4.3", "6.1.2"],
    unit: "occurrence",
    places: 0,
    scope: {
      zh: "省内权利人作为出让方的专利转让，与受让次数不能相加。",
      en: "Assignments with the seller in the province; not to be added to those with the buyer in it.",
    },
    breaks: [counted],
    notToMixWith: ["patents-bought"],
    versions: observed("PAT_SOLD"),
  },
  {
    ...use,
    id: "patents-bought",
    label: { zh: "专利受让次数", en: "Patents assigned to owners in the province" },
    clauses: ["7.4.3", "6.1.2"],
    unit: "occurrence",
    places: 0,
    scope: {
      zh: "省内权利人作为受让方的专利转让，与转让次数不能相加。",
      en: "Assignments with the buyer in the province; not to be added to those with the seller in it.",
    },
    breaks: [counted],
    notToMixWith: ["patents-sold"],
    versions: observed("PAT_BOUGHT"),
  },
];
