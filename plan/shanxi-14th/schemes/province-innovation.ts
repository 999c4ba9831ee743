import { defineScheme, type ImputeStep, type TreatStep } from "#define";
import { branch, compensated, root, scalings, spread, uncertainWeights, uncompensated } from "./nodes.ts";
import { carriedAll } from "./provincial.ts";

const ofDomain = {
  inputs: ["rd-intensity", "rd-personnel-density", "basic-research-share", "government-rd-intensity", "researchers-share"],
  outputs: [
    "inventions-in-force-density",
    "inventions-per-person-year",
    "invention-share",
    "technology-sold-intensity",
    "technology-contract-density",
  ],
  industry: [
    "industry-rd-intensity",
    "enterprises-with-rd-density",
    "new-product-intensity",
    "new-product-yield",
    "high-technology-intensity",
    "industry-inventions-per-person-year",
  ],
  environment: [
    "fiscal-science-share",
    "fiscal-science-per-head",
    "enterprises-with-institution-density",
    "high-tech-recognition-density",
    "technology-bought-intensity",
    "technology-bought-density",
  ],
} as const;
/** Where one or two municipalities stand far above the rest, the root keeps the order and shortens the distance. */
const ratios = Object.values(ofDomain).flat();
/** Growth may be below zero, where a root has no meaning: single leaps are brought back to the rest instead. */
const growing = ["rd-growth", "inventions-growth"];

const filled: ImputeStep = { step: "impute", by: "panel", with: "latest", most: 1 };
const levelled: TreatStep = { step: "treat", method: "deviations", beyond: 2, over: "panel", only: growing };
const rooted: TreatStep = { step: "treat", method: "transform", with: { kind: "root", of: 2 }, skewAbove: 1, over: "panel", only: ratios };
const trimmed: TreatStep = { step: "treat", method: "deviations", beyond: 2, over: "panel", only: ratios };

/** The plan's own index of the 31 provinces: ratios, densities and growth, never raw size. */
export const provinceInnovation = defineScheme({
  id: "province-innovation",
  label: { zh: "省域创新生态指数", en: "Innovation ecosystem index of the provinces" },
  clauses: ["9.6.1", "9.6.2", "1.2.4"],
  subject: "province",
  purpose: {
    zh: "把山西放在31个省（区、市）中，从投入、产出、产业、环境四个方面看位置、差距和变化。各指标均取比值、密度或增速，不以规模论高低；数据全部为公开统计，指数为平台测算。",
    en: "Places Shanxi among the 31 provinces by inputs, outputs, industry and environment, and shows gaps and changes. Every indicator is a ratio, a density or a growth rate, so size alone counts for nothing. All data are published statistics; the index is worked out by this platform.",
  },
  versions: [
    {
      from: "2021-01-01",
      since: "2019",
      assumed: true,
      weighting: {
        zh: "四个方面各占四分之一，同一方面内各指标等权：规划把这几个方面并列，未分主次。权重待确认。",
        en: "A quarter for each of the four domains and equal weights within: the plan names them side by side and ranks none above another. The weights wait to be confirmed.",
      },
      tree: [
        root("省域创新生态指数", "Innovation ecosystem index of the provinces"),
        branch("inputs", ["创新投入", "Inputs"], 25),
        ...carriedAll("inputs", ...ofDomain.inputs, "rd-growth"),
        branch("outputs", ["创新产出", "Outputs"], 25),
        ...carriedAll("outputs", ...ofDomain.outputs, "inventions-growth"),
        branch("industry", ["产业与企业", "Industry and enterprises"], 25),
        ...carriedAll("industry", ...ofDomain.industry),
        branch("environment", ["创新环境", "Environment"], 25),
        ...carriedAll("environment", ...ofDomain.environment),
      ],
      method: {
        steps: [filled, levelled, rooted, spread, compensated],
        factors: [
          { id: "reach-back", kind: "choice", at: 0, options: [filled, { step: "impute", by: "panel", with: "linear" }] },
          { id: "outliers", kind: "choice", at: 2, options: [rooted, trimmed] },
          { id: "normalisation", kind: "choice", at: 3, options: scalings },
          uncertainWeights,
          { id: "compensation", kind: "choice", at: 4, options: [compensated, uncompensated] },
        ],
      },
    },
  ],
});
