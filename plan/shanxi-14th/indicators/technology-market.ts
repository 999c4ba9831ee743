import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const market = { theme: "transfer", kind: "flow", better: "higher", owner: "science-and-technology-department" } as const;
const yearbook = { ...market, places: 0, release: { everyMonths: 12, lagMonths: 12 } } as const;
const abroad = {
  zh: "全国数含31省以外部分，31省合计小于全国。",
  en: "The national figure includes deals outside the 31 regions, which sum to less.",
} as const;

/** Three scopes of technology contracts that must never be mixed: sold from the province, flowing into it, and the province's own total. */
export const technologyMarket: readonly Indicator[] = [
  {
    ...market,
    id: "technology-contract-turnover",
    label: { zh: "技术合同成交总额", en: "Technology contract turnover" },
    short: { zh: "技术合同", en: "Contracts" },
    clauses: ["1.2.17", "6.3.4"],
    unit: "CNY-100m",
    release: { everyMonths: 12, lagMonths: 3 },
    scope: {
      zh: "省里发布的成交（交易）总额，规划530亿元目标用的就是这一口径；来源未说明如何由输出和吸纳合成。山西2022年输出161.4亿元、流向536.3亿元、总额561.9亿元，三者不可互相替代。“较2020年增长5倍”与“翻番”见于不同发布会，口径不同，均不采用。",
      en: "The total the province itself announces, which the plan's goal of 53 billion refers to; sources do not say how it is made of sales and purchases. In 2022 Shanxi had 161.4 sold, 536.3 flowing in and 561.9 in total (100m yuan): none may stand for another. “Five times 2020” and “double 2020” come from different press conferences of different scope and neither is used.",
    },
    notToMixWith: ["technology-output-turnover", "technology-inflow-turnover"],
    places: 1,
    versions: observed("TECH_TOTAL"),
    publishedGrowth: "technology-contract-turnover-growth-published",
  },
  {
    ...market,
    id: "technology-contract-turnover-growth-published",
    label: { zh: "技术合同成交总额增速（发布）", en: "Technology contract turnover growth as published" },
    clauses: ["1.2.17", "6.3.4"],
    unit: "percent",
    kind: "rate",
    release: { everyMonths: 12, lagMonths: 3 },
    scope: {
      zh: "省里发布的成交总额同比增速。2022年为全年；2025年为1至10月累计，不可当作全年增速。",
      en: "Growth over a year before of the province's own total. 2022 is the whole year; 2025 covers January to October and is no yearly growth.",
    },
    breaks: [
      {
        at: "2025-01-01",
        say: {
          zh: "2025年数为1至10月累计同比，来源只有增速而无绝对值。",
          en: "The 2025 figure compares January to October; the source gives a rate and no amount.",
        },
      },
    ],
    places: 1,
    versions: observed("TECH_TOTAL_GROWTH"),
  },
  {
    ...yearbook,
    id: "technology-output-turnover",
    label: { zh: "技术合同成交额（技术输出）", en: "Technology contracts sold from the region" },
    clauses: ["6.3.4", "6.1.1"],
    unit: "CNY-10k",
    scope: {
      zh: `卖方在本地区的技术合同成交额，不论买方在哪里，按登记年度。${abroad.zh}2015、2016年缺西藏。`,
      en: `Turnover of technology contracts whose seller is in the region, wherever the buyer is, by year of registration. ${abroad.en} Tibet is missing in 2015 and 2016.`,
    },
    notToMixWith: ["technology-inflow-turnover", "technology-contract-turnover"],
    versions: observed("TECH_OUT_AMT"),
  },
  {
    ...yearbook,
    id: "technology-output-contracts",
    label: { zh: "技术合同项数（技术输出）", en: "Number of technology contracts sold from the region" },
    clauses: ["6.3.4", "6.1.1"],
    unit: "project",
    scope: {
      zh: `卖方在本地区、当年登记的技术合同项数。${abroad.zh}2015、2016年缺西藏。`,
      en: `Technology contracts registered in the year whose seller is in the region. ${abroad.en} Tibet is missing in 2015 and 2016.`,
    },
    notToMixWith: ["technology-inflow-contracts"],
    versions: observed("TECH_OUT_CNT"),
  },
  {
    ...yearbook,
    id: "technology-inflow-turnover",
    label: { zh: "技术合同成交额（技术流向）", en: "Technology contracts flowing into the region" },
    clauses: ["6.3.4", "1.2.11"],
    unit: "CNY-10k",
    scope: {
      zh: `买方在本地区的技术合同成交额，不论卖方在哪里，包括省内成交。${abroad.zh}差额为6.6%至18.3%。`,
      en: `Turnover of technology contracts whose buyer is in the region, wherever the seller is, deals inside the region included. ${abroad.en} The difference is 6.6 % to 18.3 %.`,
    },
    notToMixWith: ["technology-output-turnover", "technology-contract-turnover"],
    versions: observed("TECH_IN_AMT"),
  },
  {
    ...yearbook,
    id: "technology-inflow-contracts",
    label: { zh: "技术合同项数（技术流向）", en: "Number of technology contracts flowing into the region" },
    clauses: ["6.3.4", "1.2.11"],
    unit: "project",
    scope: {
      zh: `买方在本地区、当年登记的技术合同项数。${abroad.zh}`,
      en: `Technology contracts registered in the year whose buyer is in the region. ${abroad.en}`,
    },
    notToMixWith: ["technology-output-contracts"],
    versions: observed("TECH_IN_CNT"),
  },
];
