import {
  type AggregateStep,
  defineScheme,
  type Id,
  type ImputeStep,
  type NormaliseStep,
  type SchemeNode,
  type SchemeReading,
} from "#define";
import { branch, label, root, uncertainWeights, type Words } from "../nodes.ts";
import { carriedAll } from "../provincial.ts";

const growth: SchemeReading = { kind: "growth", years: 1 };
type Sized = readonly [indicator: Id, ...words: Words];
const size = (parent: Id, [indicator, ...words]: Sized): SchemeNode => ({
  id: `${indicator}-size`,
  label: label(words),
  parent,
  weight: 1,
  leaf: {
    better: "higher",
    indicator,
    basis: {
      zh: "实力按总量计，是原方法的做法；人口和经济大省因此占先。",
      en: "Strength counts raw size, as the original does; large provinces gain by it.",
    },
  },
});
const gain = (parent: Id, [indicator, zh, en]: Sized): SchemeNode => ({
  id: `${indicator}-gain`,
  label: { zh: `${zh}比上年增长`, en: `${en}, growth over the year before` },
  parent,
  weight: 1,
  leaf: {
    better: "higher",
    indicator,
    reading: growth,
    basis: { zh: "潜力按一年增速计，单年波动大。", en: "Potential is the growth of one year, which swings." },
  },
});

/** One module: the same things by size, by what comes of them, and by growth. */
const module = (id: Id, words: Words, weight: number, sizes: readonly Sized[], efficiency: readonly Id[]): readonly SchemeNode[] => [
  branch(id, words, weight),
  branch(`${id}-strength`, ["实力", "Strength"], 0.5, id),
  ...sizes.map((sized) => size(`${id}-strength`, sized)),
  branch(`${id}-efficiency`, ["效率", "Efficiency"], 0.3, id),
  ...carriedAll(`${id}-efficiency`, ...efficiency),
  branch(`${id}-potential`, ["潜力", "Potential"], 0.2, id),
  ...sizes.map((sized) => gain(`${id}-potential`, sized)),
];

const filled: ImputeStep = { step: "impute", by: "panel", with: "latest", most: 1 };
const withinYear: NormaliseStep = { step: "normalise", method: "min-max", low: 0, high: 100, over: "period", constant: "leave-out" };
const added: AggregateStep = { step: "aggregate", method: "arithmetic" };

/** The regional innovation capability report's way: strength, efficiency and potential. */
export const regionalCapability = defineScheme({
  id: "regional-capability-style",
  label: { zh: "区域创新能力方法（实力、效率、潜力）", en: "Regional innovation capability method: strength, efficiency, potential" },
  clauses: ["9.6.1", "9.6.2", "1.2.4"],
  subject: "province",
  purpose: {
    zh: "按《中国区域创新能力评价》的五个模块和“实力、效率、潜力”三个角度重排公开数据，并与报告公布的山西名次对照。报告所用约130个指标只收录其中一部分，结果为平台测算，不是报告的效用值。",
    en: "Arranges published data by the five modules of the report on regional innovation capability, each by strength, efficiency and potential, to be set beside the rank the report gives Shanxi. Only part of its 130 or so indicators is carried; the result is ours and no score of the report.",
  },
  follows: {
    title: { zh: "中国区域创新能力评价报告（中国科技发展战略研究小组）", en: "China regional innovation capability report" },
    url: "http://www.lytdpj.cn/keji/20241104/04293898.html",
    recalled: [
      { zh: "实力、效率、潜力约为0.5、0.3、0.2。", en: "Strength, efficiency and potential weigh about 0.5, 0.3 and 0.2." },
      {
        zh: "模块权重：知识创造15、知识获取15、企业创新25、创新环境25、创新绩效20。",
        en: "Modules: knowledge creation 15, knowledge acquisition 15, enterprise innovation 25, environment 25, performance 20.",
      },
      { zh: "基础指标效用值在当年各省间取0至100。", en: "Each indicator runs from 0 to 100 between the provinces of one year." },
    ],
  },
  versions: [
    {
      from: "2021-01-01",
      since: "2019",
      assumed: true,
      weighting: {
        zh: "模块权重和三个角度的权重据回忆列出；同一角度内等权，待确认。",
        en: "Weights of modules and of the three views are recalled; equal within a view, to be confirmed.",
      },
      tree: [
        root("区域创新能力方法综合效用值", "Score by the regional capability method"),
        ...module(
          "creation",
          ["知识创造", "Knowledge creation"],
          15,
          [
            ["rd-expenditure", "研发经费", "R&D expenditure"],
            ["invention-patents-granted", "发明专利授权数", "Inventions granted"],
          ],
          ["rd-personnel-density", "inventions-per-person-year"],
        ),
        ...module(
          "acquisition",
          ["知识获取", "Knowledge acquisition"],
          15,
          [
            ["technology-inflow-turnover", "技术流向成交额", "Technology bought"],
            ["technology-inflow-contracts", "技术流向合同数", "Contracts of technology bought"],
          ],
          ["technology-bought-intensity", "technology-bought-density"],
        ),
        ...module(
          "enterprise",
          ["企业创新", "Enterprise innovation"],
          25,
          [
            ["industry-rd-expenditure", "规上工业研发经费", "R&D of above-scale industry"],
            ["industry-enterprises-with-rd", "有研发活动的规上工业企业数", "Above-scale industrial enterprises with R&D"],
            ["industry-new-product-revenue", "规上工业新产品销售收入", "New-product revenue of above-scale industry"],
          ],
          ["industry-rd-intensity", "industry-inventions-per-person-year", "new-product-yield"],
        ),
        ...module(
          "environment",
          ["创新环境", "Environment"],
          25,
          [
            ["fiscal-science-expenditure", "财政科技支出", "Fiscal spending on science and technology"],
            ["high-tech-enterprises-recognised", "当年认定高新技术企业数", "High-tech enterprises certified in the year"],
          ],
          ["fiscal-science-share", "high-tech-recognition-density"],
        ),
        ...module(
          "performance",
          ["创新绩效", "Performance"],
          20,
          [
            ["gdp", "地区生产总值", "GDP"],
            ["high-technology-industry-revenue", "高技术产业营业收入", "High-technology manufacturing revenue"],
          ],
          ["gdp-per-head", "high-technology-intensity"],
        ),
      ],
      method: {
        steps: [filled, withinYear, added],
        factors: [
          { id: "reach-back", kind: "choice", at: 0, options: [filled, { step: "impute", by: "panel", with: "linear" }] },
          {
            id: "normalisation",
            kind: "choice",
            at: 1,
            options: [withinYear, { step: "normalise", method: "z-score", mean: 50, sd: 10, over: "period", constant: "leave-out" }],
          },
          uncertainWeights,
          {
            id: "compensation",
            kind: "choice",
            at: 2,
            options: [added, { ...added, levels: { 4: { method: "geometric", zero: { kind: "floor", at: 1 } } } }],
          },
        ],
      },
    },
  ],
});
