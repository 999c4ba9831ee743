import { defineScheme, type ImputeStep, type TreatStep } from "#define";
import { branch, compensated, root, scalings, spread, uncertainWeights, uncompensated } from "../nodes.ts";
import { carriedAll } from "../provincial.ts";

const conditions = ["researcher-density", "basic-personnel-share", "basic-research-intensity"] as const;
const investments = ["government-rd-intensity", "enterprise-rd-intensity", "new-product-spending", "fiscal-science-share"] as const;
const activities = [
  "enterprises-with-rd-density",
  "enterprises-with-institution-density",
  "technology-bought-intensity",
  "technology-contract-density",
  "inventions-in-force-density",
  "inventions-on-gdp",
] as const;
const impacts = ["high-technology-intensity", "new-product-intensity", "technology-sold-intensity"] as const;
/** All but the profit margin, which may be below zero. */
const positive = [...conditions, ...investments, ...activities, ...impacts];

const filled: ImputeStep = { step: "impute", by: "panel", with: "latest", most: 1 };
const outside: TreatStep = { step: "treat", method: "deviations", beyond: 2, over: "panel" };
const far: TreatStep = { step: "treat", method: "deviations", beyond: 3, over: "panel" };
const rooted: TreatStep = {
  step: "treat",
  method: "transform",
  with: { kind: "root", of: 2 },
  skewAbove: 1,
  over: "panel",
  only: positive,
};

/** The European Innovation Scoreboard's way over provincial figures. */
export const europeanScoreboard = defineScheme({
  id: "european-scoreboard-style",
  label: { zh: "欧洲创新记分牌方法（分省）", en: "European Innovation Scoreboard method, by province" },
  clauses: ["9.6.1", "9.6.2"],
  subject: "province",
  purpose: {
    zh: "按欧洲创新记分牌的四类活动和计算步骤处理31个省的公开数据，用来检验本省指数的名次是否依赖方法。指标是国内已公布的近似指标，不是欧盟原指标，结果为平台测算。",
    en: "Takes published data of 31 provinces through the scoreboard's four types of activity and its steps, to see whether ranks of our own index hang on the method. The indicators are the nearest ones published in China, not the Union's, and the result is worked out by this platform.",
  },
  follows: {
    title: { zh: "欧洲创新记分牌（欧盟委员会），方法附录", en: "European Innovation Scoreboard (European Commission), technical annex" },
    url: "http://www.proinno-europe.eu/page/technical-annex",
    recalled: [
      {
        zh: "离群值界限：近年版本按均值加减2个标准差，2008年版为3个；本方案取2，3列为备选。",
        en: "Outliers: 2 standard deviations from the mean in recent editions, 3 in that of 2008. Two is used, three is an alternative.",
      },
      {
        zh: "偏度大于1时取平方根；缺数取相邻年份；最小最大值取整个时段。",
        en: "Square root where skewness is above 1; neighbouring years for what is missing; lowest and highest over the whole window.",
      },
      {
        zh: "原方法最后以欧盟均值为100；全国的生产总值和人口未收录，故不作这一步，分值为0至100。",
        en: "The original sets the Union's mean to 100 in the end. The nation's GDP and population are not carried, so this is left out and scores run from 0 to 100.",
      },
    ],
  },
  versions: [
    {
      from: "2021-01-01",
      since: "2018",
      weighting: {
        zh: "总分是全部指标的简单平均：各类活动的权重等于其指标个数。",
        en: "The index is the plain mean of all indicators: a type of activity weighs as many as it holds.",
      },
      tree: [
        root("欧洲创新记分牌方法综合指数", "Summary index by the scoreboard's method"),
        branch("conditions", ["框架条件", "Framework conditions"], conditions.length),
        ...carriedAll("conditions", ...conditions),
        branch("investments", ["投资", "Investments"], investments.length),
        ...carriedAll("investments", ...investments),
        branch("activities", ["创新活动", "Innovation activities"], activities.length),
        ...carriedAll("activities", ...activities),
        branch("impacts", ["影响", "Impacts"], impacts.length + 1),
        ...carriedAll("impacts", ...impacts, "high-technology-margin"),
      ],
      method: {
        steps: [filled, outside, rooted, spread, compensated],
        factors: [
          { id: "reach-back", kind: "choice", at: 0, options: [filled, { step: "impute", by: "panel", with: "linear" }] },
          { id: "outliers", kind: "choice", at: 1, options: [outside, far] },
          { id: "normalisation", kind: "choice", at: 3, options: scalings },
          uncertainWeights,
          { id: "compensation", kind: "choice", at: 4, options: [compensated, uncompensated] },
        ],
      },
    },
  ],
});
