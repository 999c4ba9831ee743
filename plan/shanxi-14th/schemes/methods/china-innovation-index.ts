import { defineScheme, type Id, type ImputeStep, type SchemeNode } from "#define";
import { branch, root, uncertainWeights } from "../nodes.ts";

const since2015 = {
  zh: "全国和山西2015至2023年有数；取对称增速，总量与比值均可入算。",
  en: "For the nation and Shanxi from 2015 to 2023; symmetric growth is taken, so amounts and ratios may stand together.",
} as const;
const later = {
  zh: "2018年起有数，此前年份由同组其他指标承担权重。",
  en: "From 2018; in the years before its siblings take its weight.",
} as const;
const budget = {
  zh: "全国2019年起有数，山西2015年起有数；缺数年份由同组其他指标承担权重。",
  en: "For the nation from 2019, for Shanxi from 2015; where it is missing its siblings take its weight.",
} as const;
const gap2017 = {
  zh: "来源年鉴缺2017年，按前后两年直线内插，仅用于增速。",
  en: "The yearbook has nothing for 2017; a straight line between its neighbours is used, for growth only.",
} as const;
const leaf = (
  parent: Id,
  id: Id,
  zh: string,
  en: string,
  basis: typeof since2015 | typeof later | typeof budget | typeof gap2017,
): SchemeNode => ({
  id,
  label: { zh, en },
  parent,
  weight: 1,
  leaf: { better: "higher", indicator: id, basis },
});

const filled: ImputeStep = { step: "impute", by: "panel", with: "linear" };

/** The statistics bureau's chained index: symmetric growth of each indicator, averaged and chained from 100. */
export const chinaInnovationIndex = defineScheme({
  id: "china-innovation-index-style",
  label: { zh: "中国创新指数方法（链式增长）", en: "China innovation index method, chained growth" },
  clauses: ["9.6.1", "9.6.2"],
  subject: "nation",
  purpose: {
    zh: "按国家统计局中国创新指数的链式方法，以2015年为100，看全国的变化，山西作对照。指数只说明自身变化快慢，不能比较全国与山西的高低；指标为已收录的近似指标，结果为平台测算，不是国家统计局公布的指数。",
    en: "Follows the nation from 2015 = 100 by the chained method of the statistics bureau's index, with Shanxi beside it. It tells how fast each changes and nothing about which stands higher. The indicators are those carried here, the result is ours and not the bureau's published index.",
  },
  follows: {
    title: { zh: "中国创新指数（国家统计局）编制方法", en: "China innovation index (National Bureau of Statistics), method" },
    recalled: [
      {
        zh: "2024年公布的一期为四个领域各25%、18个指标领域内等权；本方案领域与权重相同，指标为收录范围内的16个。",
        en: "The edition of 2024 has four domains of 25 % and 18 indicators of equal weight within; domains and weights are the same here, the indicators are 16 that are carried.",
      },
    ],
  },
  versions: [
    {
      from: "2021-01-01",
      since: "2015",
      units: ["100000"],
      besides: ["140000"],
      weighting: {
        zh: "四个领域各占25%，领域内等权，与原方法相同。",
        en: "A quarter for each of four domains, equal within, as in the original.",
      },
      tree: [
        root("创新指数（2015年＝100）", "Innovation index, 2015 = 100"),
        branch("environment", ["创新环境", "Environment"], 25),
        leaf("environment", "fiscal-science-share", "财政科技支出占比", "Science and technology in the budget", budget),
        leaf("environment", "researchers-share", "研究人员占比", "Researchers among R&D personnel", since2015),
        leaf(
          "environment",
          "industry-enterprises-with-rd",
          "有研发活动的规上工业企业数",
          "Above-scale industrial enterprises with R&D",
          later,
        ),
        leaf("environment", "technology-inflow-contracts", "技术流向合同数", "Contracts of technology bought", since2015),
        branch("inputs", ["创新投入", "Inputs"], 25),
        leaf("inputs", "rd-intensity", "研发经费投入强度", "R&D intensity", since2015),
        leaf("inputs", "rd-personnel-fte", "研发人员全时当量", "R&D person-years", since2015),
        leaf("inputs", "rd-basic-research-share", "基础研究经费占比", "Share of basic research", since2015),
        leaf(
          "inputs",
          "industry-enterprises-with-rd-institution",
          "有研发机构的规上工业企业数",
          "Above-scale industrial enterprises with an R&D institution",
          later,
        ),
        branch("outputs", ["创新产出", "Outputs"], 25),
        leaf("outputs", "valid-invention-patents", "发明专利有效量", "Inventions in force", since2015),
        leaf("outputs", "invention-share-of-grants", "专利授权中发明占比", "Inventions among patents granted", since2015),
        leaf(
          "outputs",
          "invention-grants-per-100-person-years",
          "每百人年发明专利授权数",
          "Inventions granted per 100 person-years",
          since2015,
        ),
        leaf("outputs", "technology-output-turnover", "技术输出成交额", "Technology sold", since2015),
        branch("effects", ["创新成效", "Effects"], 25),
        leaf("effects", "industry-new-product-revenue", "规上工业新产品销售收入", "New-product revenue", later),
        leaf("effects", "new-product-revenue-per-expenditure", "每元新产品开发经费新产品收入", "New-product revenue per yuan", later),
        leaf("effects", "high-technology-industry-revenue", "高技术产业营业收入", "High-technology manufacturing revenue", gap2017),
        leaf("effects", "high-technology-profit-margin", "高技术产业利润率", "Profit margin of high-technology manufacturing", gap2017),
      ],
      method: {
        steps: [
          filled,
          { step: "normalise", method: "symmetric-growth" },
          { step: "aggregate", method: "arithmetic" },
          { step: "chain", base: 100 },
        ],
        factors: [
          { id: "gaps", kind: "choice", at: 0, options: [filled, { step: "impute", by: "panel", with: "latest", most: 1 }] },
          uncertainWeights,
        ],
      },
    },
  ],
});
