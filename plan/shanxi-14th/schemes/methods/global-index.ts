import { type AggregateStep, defineScheme, type NormaliseStep, type TreatStep } from "#define";
import { branch, collects, root } from "../nodes.ts";
import { carried, carriedAll } from "../provincial.ts";

const winsorised: TreatStep = { step: "treat", method: "winsorise", skew: 2.25, kurtosis: 3.5, most: 5, fallback: { kind: "log-gii" } };
const withinYear: NormaliseStep = { step: "normalise", method: "min-max", low: 0, high: 100, over: "period", constant: "leave-out" };
const added: AggregateStep = { step: "aggregate", method: "arithmetic", least: 0.66 };
const multiplied: AggregateStep = { ...added, levels: { 3: { method: "geometric", zero: { kind: "floor", at: 1 } } } };

/** The Global Innovation Index's way over provincial figures: inputs and outputs, n/a left n/a. */
export const globalIndex = defineScheme({
  id: "global-index-style",
  label: { zh: "全球创新指数方法（分省）", en: "Global Innovation Index method, by province" },
  clauses: ["9.6.1", "9.6.2"],
  subject: "province",
  purpose: {
    zh: "按全球创新指数“投入、产出两个分指数的平均”组织31个省的公开数据，缺数不填补。没有公开分省数据的支柱保留在树中并注明采集单位，结果为平台测算。",
    en: "Arranges published data of 31 provinces as the Global Innovation Index does, the mean of an input and an output sub-index, and fills nothing that is missing. Pillars without published provincial data stay in the tree and name who would collect them. Worked out by this platform.",
  },
  follows: {
    title: { zh: "全球创新指数2023（世界知识产权组织），附录", en: "Global Innovation Index 2023 (WIPO), appendix" },
    url: "https://fliphtml5.com/hspgv/oyls/wipo-pub-2000-2023-en-main-report-global-innovation-index-2023-16th-edition_%281%29/216",
    recalled: [
      {
        zh: "偏度绝对值大于2.25且峰度大于3.5视为有离群值，至多移动5个单元格，仍不合格则取对数。",
        en: "Outliers where skewness is above 2.25 and kurtosis above 3.5; at most five cells are moved, then a logarithm is taken.",
      },
      { zh: "每个分指数至少有66%的数据。", en: "At least 66 % of the data in each sub-index." },
      {
        zh: "稳健性检验时支柱权重上下浮动一半（投入支柱10%至30%）。",
        en: "In the audit pillars' weights move by half either way (10 to 30 % for pillars of inputs).",
      },
    ],
  },
  versions: [
    {
      from: "2021-01-01",
      since: "2018",
      weighting: {
        zh: "投入、产出各半；支柱等权；与其他指标重叠较多的指标按原方法取一半权重。",
        en: "Half for inputs and half for outputs; pillars weigh alike; indicators that overlap with others weigh one half, as in the original.",
      },
      tree: [
        root("全球创新指数方法综合指数", "Index by the Global Innovation Index's method"),
        branch("inputs", ["创新投入分指数", "Innovation input sub-index"], 1),
        branch("institutions", ["制度与公共支持", "Institutions and public support"], 1, "inputs"),
        ...carriedAll("institutions", "fiscal-science-share", "government-rd-intensity"),
        branch("research", ["人力资本与研究", "Human capital and research"], 1, "inputs"),
        ...carriedAll("research", "rd-intensity", "researcher-density", "basic-personnel-share"),
        branch("infrastructure", ["基础设施", "Infrastructure"], 1, "inputs"),
        collects("infrastructure", "broadband", ["每百人固定宽带接入用户", "Fixed broadband subscriptions per 100 people"], 1, {
          unit: ["户/百人", "subscriptions per 100 people"],
          kind: "amount",
          keeper: "big-data-bureau",
          say: [
            "分省固定宽带接入用户数，取自通信业统计",
            "Fixed broadband subscriptions by province, from statistics on telecommunications",
          ],
          clauses: ["1.2.13"],
        }),
        branch("market", ["市场成熟度", "Market sophistication"], 1, "inputs"),
        ...carriedAll("market", "high-tech-recognition-density", "technology-bought-density"),
        branch("business", ["商业成熟度", "Business sophistication"], 1, "inputs"),
        ...carriedAll("business", "enterprise-rd-intensity", "enterprises-with-rd-density", "technology-bought-intensity"),
        carried("business", "enterprises-with-institution-density", 0.5),
        branch("outputs", ["创新产出分指数", "Innovation output sub-index"], 1),
        branch("creation", ["知识创造", "Knowledge creation"], 1, "outputs"),
        ...carriedAll("creation", "inventions-in-force-density", "inventions-per-person-year"),
        carried("creation", "invention-share", 0.5),
        branch("impact", ["知识影响", "Knowledge impact"], 1, "outputs"),
        ...carriedAll("impact", "high-technology-intensity", "new-product-intensity"),
        carried("impact", "high-technology-margin", 0.5),
        branch("diffusion", ["知识扩散", "Knowledge diffusion"], 1, "outputs"),
        ...carriedAll("diffusion", "technology-sold-intensity", "technology-contract-density"),
        branch("creative", ["创意产出", "Creative outputs"], 1, "outputs"),
        collects("creative", "trade-marks", ["每万人口有效注册商标数", "Registered trade marks in force per 10 000 people"], 1, {
          unit: ["件/万人", "per 10 000 people"],
          kind: "amount",
          keeper: "market-regulation-administration",
          say: ["分省有效注册商标量，取自商标统计", "Registered trade marks in force by province, from trade mark statistics"],
          clauses: ["7.4.1"],
        }),
      ],
      method: {
        steps: [winsorised, withinYear, added],
        factors: [
          {
            id: "outliers",
            kind: "choice",
            at: 0,
            options: [winsorised, { step: "treat", method: "winsorise", skew: 2, kurtosis: 3.5, most: 3, fallback: { kind: "log-ct" } }],
          },
          {
            id: "normalisation",
            kind: "choice",
            at: 1,
            options: [withinYear, { step: "normalise", method: "z-score", mean: 50, sd: 10, over: "period", constant: "leave-out" }],
          },
          { id: "pillars", kind: "weights", spread: 0.5, levels: [2] },
          { id: "compensation", kind: "choice", at: 2, options: [added, multiplied] },
        ],
      },
    },
  ],
});
