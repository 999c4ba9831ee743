import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const awards = {
  theme: "outputs",
  unit: "project",
  kind: "flow",
  better: "higher",
  owner: "science-and-technology-department",
  release: { everyMonths: 12, lagMonths: 12 },
  places: 0,
} as const;

/** National science and technology awards won by, or with, bodies of the province. */
export const nationalAwards: readonly Indicator[] = [
  {
    ...awards,
    id: "national-awards-2016-2019",
    label: { zh: "国家科学技术奖（2016至2019年累计）", en: "National science and technology awards, 2016 to 2019 together" },
    clauses: ["1.1.4"],
    scope: {
      zh: "四个奖励年度合计，主持与参与都计；取自规划第一章（引用页为规划的公开转载），不可与单年数相比。",
      en: "Four award years together, led or taken part in; from the plan's first chapter (public reprint). Not comparable with a single year.",
    },
    notToMixWith: ["national-awards"],
    versions: observed("NAT_AWARD_CUM"),
  },
  {
    ...awards,
    id: "national-awards",
    label: { zh: "国家科学技术奖项数", en: "National science and technology awards" },
    clauses: ["1.1.4", "7.4.3"],
    scope: {
      zh: "按奖励年度计，主持完成与参与完成合计；2020年度以后未见全省数。",
      en: "By award year, led and taken part in together; no provincial figure is public after 2020.",
    },
    notToMixWith: ["national-awards-2016-2019"],
    splits: [
      {
        id: "by-part",
        label: { zh: "按完成方式", en: "By part played" },
        parts: ["national-awards-led"],
        rest: { zh: "参与完成", en: "Taken part in" },
      },
    ],
    versions: observed("NAT_AWARD"),
  },
  {
    ...awards,
    id: "national-awards-led",
    label: { zh: "国家科学技术奖主持完成项数", en: "National awards led" },
    short: { zh: "主持完成", en: "Led" },
    clauses: ["1.1.4"],
    scope: { zh: "第一完成单位在省内的获奖项目。", en: "Awards whose first-named body is in the province." },
    versions: observed("NAT_AWARD_LEAD"),
  },
];
