import { type Bounds, defineScheme, type Id, type NormaliseStep } from "#define";
import { branch, compensated, root, uncertainWeights } from "../nodes.ts";
import { carriedAll } from "../provincial.ts";

/** The 28th and the 4th of the 31 provinces in 2020, to two decimals: what scores 60 and what scores 100. */
const posts: Readonly<Record<Id, Bounds>> = {
  "rd-intensity": { low: 0.71, high: 3.14 },
  "rd-personnel-density": { low: 8.85, high: 78.93 },
  "basic-research-share": { low: 2.8, high: 16.04 },
  "inventions-in-force-density": { low: 3.12, high: 30.86 },
  "invention-share": { low: 6.49, high: 17.32 },
  "technology-sold-intensity": { low: 0.21, high: 4.06 },
  "industry-rd-intensity": { low: 0.34, high: 1.88 },
  "new-product-intensity": { low: 4.91, high: 31.67 },
  "high-technology-intensity": { low: 2.43, high: 24.07 },
  "fiscal-science-share": { low: 0.75, high: 4.95 },
  "high-tech-recognition-density": { low: 0.15, high: 1.61 },
  "technology-bought-intensity": { low: 1.26, high: 4.27 },
};
const scored: NormaliseStep = { step: "normalise", method: "efficacy", posts, base: 60, span: 40, clip: true };

/** Efficacy coefficients: 60 at a value that just passes, 100 at one that satisfies, both fixed in 2020. */
export const efficacyCoefficient = defineScheme({
  id: "efficacy-coefficient",
  label: { zh: "功效系数法（分省）", en: "Efficacy coefficients, by province" },
  clauses: ["9.6.1", "9.6.2"],
  subject: "province",
  purpose: {
    zh: "以2020年各省分布定出不允许值和满意值，达到不允许值得60分、满意值得100分，各年用同一把尺，便于看进步。",
    en: "Takes from the provinces of 2020 a value that just passes, worth 60, and one that satisfies, worth 100, and measures every year by them, so that progress shows.",
  },
  follows: {
    title: { zh: "功效系数法（统计与绩效评价的通行做法）", en: "Efficacy coefficients, common in statistics and performance evaluation" },
    recalled: [
      {
        zh: "满意值、不允许值的取法各评价不一；本方案取2020年31省第4位和第28位，满60保底、满100封顶。",
        en: "How the two values are chosen differs between evaluations. Here they are the 4th and the 28th of the 31 provinces in 2020; nothing counts below 60 or above 100.",
      },
      { zh: "合成可用算术或几何平均；本方案用算术平均。", en: "Scores may be added or multiplied; here they are added." },
    ],
  },
  versions: [
    {
      from: "2021-01-01",
      since: "2018",
      assumed: true,
      weighting: { zh: "四组等权、组内等权，待确认。", en: "Equal among the four groups and within each, to be confirmed." },
      tree: [
        root("功效系数综合得分", "Score by efficacy coefficients"),
        branch("inputs", ["创新投入", "Inputs"], 25),
        ...carriedAll("inputs", "rd-intensity", "rd-personnel-density", "basic-research-share"),
        branch("outputs", ["创新产出", "Outputs"], 25),
        ...carriedAll("outputs", "inventions-in-force-density", "invention-share", "technology-sold-intensity"),
        branch("industry", ["产业与企业", "Industry and enterprises"], 25),
        ...carriedAll("industry", "industry-rd-intensity", "new-product-intensity", "high-technology-intensity"),
        branch("environment", ["创新环境", "Environment"], 25),
        ...carriedAll("environment", "fiscal-science-share", "high-tech-recognition-density", "technology-bought-intensity"),
      ],
      method: {
        steps: [scored, compensated],
        factors: [
          { id: "ends", kind: "choice", at: 0, options: [scored, { ...scored, clip: false }] },
          { id: "posts", kind: "bounds", spread: 0.1 },
          uncertainWeights,
          {
            id: "compensation",
            kind: "choice",
            at: 1,
            options: [compensated, { step: "aggregate", method: "geometric", zero: { kind: "floor", at: 1 } }],
          },
        ],
      },
    },
  ],
});
