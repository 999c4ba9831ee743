import { defineScheme, type ImputeStep, type NormaliseStep, type TreatStep } from "#define";
import { because, branch, compensated, growth, over, reads, root, uncertainWeights, uncompensated } from "./nodes.ts";

const ratio = because(
  "比值，不随地区大小变化；31省2015年起齐全，止于2023年。",
  "A ratio, the same for a large and a small region; complete for the 31 provinces from 2015, up to 2023.",
);
const perHead = because(
  "按人口平均，避免人口大省占先；31省2015年起齐全，止于2023年。",
  "Per resident, so that populous provinces have no start; complete for the 31 provinces from 2015, up to 2023.",
);
const onGdp = because(
  "与地区生产总值之比，避免经济大省占先；31省2015年起齐全，止于2023年。",
  "Over GDP, so that large economies have no start; complete for the 31 provinces from 2015, up to 2023.",
);
const grown = because(
  "三年累计增长，削弱单年波动；基期2015年，2018年起可算，止于2023年。",
  "Growth over three years, which damps single years; the series begins in 2015, so from 2018, up to 2023.",
);
const since2018 = because(
  "按人口或地区生产总值平均；31省2018年起齐全，止于2023年。",
  "Per resident or over GDP; complete for the 31 provinces from 2018, up to 2023.",
);
const stock2022 = because(
  "企业专利存量与研发人员之比；31省2018年起有数，2022年来源表有误、缺数，取上年数并注明；止于2023年。",
  "Patents held over people at work; from 2018 up to 2023. The table of 2022 is faulty: the year before stands in, and says so.",
);
const recognised = because(
  "当年认定数按人口平均，是流量，不是有效期内存量；31省2018至2024年齐全。",
  "Certified in the year per resident, a flow and not the stock; complete for the 31 provinces from 2018 to 2024.",
);

/** Growth may be below zero, where a root has no meaning: single leaps are brought back to the rest instead. */
const growing = ["rd-growth", "inventions-growth"];
/** Every other leaf: where one or two municipalities stand far above the rest, the root keeps the order and shortens the distance. */
const ratios = [
  "rd-intensity",
  "rd-personnel-density",
  "basic-research-share",
  "government-rd-intensity",
  "researchers-share",
  "inventions-in-force-density",
  "inventions-per-person-year",
  "invention-share",
  "technology-sold-intensity",
  "technology-contract-density",
  "industry-rd-intensity",
  "enterprises-with-rd-density",
  "new-product-intensity",
  "new-product-yield",
  "high-technology-intensity",
  "industry-inventions-per-person-year",
  "fiscal-science-share",
  "fiscal-science-per-head",
  "enterprises-with-institution-density",
  "high-tech-recognition-density",
  "technology-bought-intensity",
  "technology-bought-density",
];
const filled: ImputeStep = { step: "impute", by: "panel", with: "latest", most: 1 };
const levelled: TreatStep = { step: "treat", method: "deviations", beyond: 2, over: "panel", only: growing };
const rooted: TreatStep = { step: "treat", method: "transform", with: { kind: "root", of: 2 }, skewAbove: 1, over: "panel", only: ratios };
const trimmed: TreatStep = { step: "treat", method: "deviations", beyond: 2, over: "panel", only: ratios };
const spread: NormaliseStep = { step: "normalise", method: "min-max", low: 0, high: 100, over: "panel", constant: "leave-out" };

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
        reads("inputs", "rd-intensity", ["研发经费投入强度", "R&D intensity"], 1, "rd-intensity", {
          clauses: ["1.2.17", "9.3.1"],
          ...because(
            "公报当年公布数，引用不重算；31省2015年起齐全，止于2023年。",
            "As the bulletin gave it at the time, quoted and not worked out again; complete for the 31 provinces from 2015, up to 2023.",
          ),
        }),
        reads(
          "inputs",
          "rd-personnel-density",
          ["每万人口研发人员全时当量", "R&D person-years per 10 000 people"],
          1,
          "rd-personnel-per-10000-people",
          { clauses: ["1.2.19"], ...perHead },
        ),
        reads("inputs", "basic-research-share", ["基础研究经费占比", "Share of basic research"], 1, "rd-basic-research-share", {
          clauses: ["2.1.4"],
          ...ratio,
        }),
        reads(
          "inputs",
          "government-rd-intensity",
          ["政府资金研发经费与GDP之比", "Government-funded R&D over GDP"],
          1,
          "rd-funds-government",
          { clauses: ["9.3.1", "9.3.2"], ...over("gdp", "percent", 0.01), ...onGdp },
        ),
        reads("inputs", "researchers-share", ["研发人员中研究人员占比", "Researchers among R&D personnel"], 1, "researchers-share", {
          clauses: ["5.1.1"],
          ...ratio,
        }),
        reads("inputs", "rd-growth", ["研发经费三年增长", "Growth of R&D expenditure over three years"], 1, "rd-expenditure", {
          clauses: ["1.2.17"],
          ...growth(3),
          ...grown,
        }),
        branch("outputs", ["创新产出", "Outputs"], 25),
        reads(
          "outputs",
          "inventions-in-force-density",
          ["每万人口发明专利有效量", "Invention patents in force per 10 000 people"],
          1,
          "valid-invention-patents-per-10000-people",
          { clauses: ["7.4.1"], ...perHead },
        ),
        reads(
          "outputs",
          "inventions-per-person-year",
          ["每百人年发明专利授权数", "Inventions granted per 100 R&D person-years"],
          1,
          "invention-grants-per-100-person-years",
          { clauses: ["7.4.1"], ...ratio },
        ),
        reads("outputs", "invention-share", ["专利授权中发明占比", "Inventions among patents granted"], 1, "invention-share-of-grants", {
          clauses: ["7.4.3"],
          ...ratio,
        }),
        reads(
          "outputs",
          "technology-sold-intensity",
          ["技术输出成交额与GDP之比", "Technology sold over GDP"],
          1,
          "technology-output-turnover",
          { clauses: ["6.3.4"], ...over("gdp", "percent", 0.01), ...onGdp },
        ),
        reads(
          "outputs",
          "technology-contract-density",
          ["每万人口技术输出合同数", "Contracts of technology sold per 10 000 people"],
          1,
          "technology-output-contracts",
          { clauses: ["6.3.4"], ...over("population", "project-per-10k-people"), ...perHead },
        ),
        reads(
          "outputs",
          "inventions-growth",
          ["发明专利有效量三年增长", "Growth of inventions in force over three years"],
          1,
          "valid-invention-patents",
          { clauses: ["7.4.1"], ...growth(3), ...grown },
        ),
        branch("industry", ["产业与企业", "Industry and enterprises"], 25),
        reads(
          "industry",
          "industry-rd-intensity",
          ["规上工业研发经费与GDP之比", "R&D of above-scale industry over GDP"],
          1,
          "industry-rd-expenditure",
          { clauses: ["4.1.2"], ...over("gdp", "percent", 0.01), ...since2018 },
        ),
        reads(
          "industry",
          "enterprises-with-rd-density",
          ["每万人口有研发活动的规上工业企业数", "Above-scale industrial enterprises with R&D per 10 000 people"],
          1,
          "industry-enterprises-with-rd",
          { clauses: ["4.1.2", "1.2.18"], ...over("population", "organisation-per-10k-people"), ...since2018 },
        ),
        reads(
          "industry",
          "new-product-intensity",
          ["规上工业新产品销售收入与GDP之比", "New-product revenue of above-scale industry over GDP"],
          1,
          "industry-new-product-revenue",
          { clauses: ["4.1.2"], ...over("gdp", "percent", 0.01), ...since2018 },
        ),
        reads(
          "industry",
          "new-product-yield",
          ["每元新产品开发经费新产品收入", "New-product revenue per yuan of development"],
          1,
          "new-product-revenue-per-expenditure",
          {
            clauses: ["4.1.2"],
            ...because("效率指标；31省2018年起齐全，止于2023年。", "Efficiency; complete for the 31 provinces from 2018, up to 2023."),
          },
        ),
        reads(
          "industry",
          "high-technology-intensity",
          ["高技术产业营业收入与GDP之比", "High-technology manufacturing revenue over GDP"],
          1,
          "high-technology-industry-revenue",
          {
            clauses: ["1.2.13", "4.3.2"],
            ...over("gdp", "percent", 100),
            ...because(
              "与地区生产总值之比；31省2015年起有数，缺2017年，止于2023年。",
              "Over GDP; complete for the 31 provinces from 2015 but for 2017, up to 2023.",
            ),
          },
        ),
        reads(
          "industry",
          "industry-inventions-per-person-year",
          ["规上工业每百人年有效发明专利数", "Inventions in force per 100 R&D person-years of above-scale industry"],
          1,
          "industry-valid-invention-patents",
          { clauses: ["7.4.1", "4.1.2"], ...over("industry-rd-personnel-fte", "case-per-person-year-100", 100), ...stock2022 },
        ),
        branch("environment", ["创新环境", "Environment"], 25),
        reads(
          "environment",
          "fiscal-science-share",
          ["财政科技支出占一般公共预算支出比重", "Science and technology in general public budget expenditure"],
          1,
          "fiscal-science-share",
          { clauses: ["9.3.2"], ...ratio },
        ),
        reads(
          "environment",
          "fiscal-science-per-head",
          ["人均财政科技支出", "Fiscal spending on science and technology per resident"],
          1,
          "fiscal-science-expenditure",
          { clauses: ["9.3.2"], ...over("population", "CNY-per-person", 10000), ...perHead },
        ),
        reads(
          "environment",
          "enterprises-with-institution-density",
          ["每万人口有研发机构的规上工业企业数", "Above-scale industrial enterprises with an R&D institution per 10 000 people"],
          1,
          "industry-enterprises-with-rd-institution",
          { clauses: ["4.1.2"], ...over("population", "organisation-per-10k-people"), ...since2018 },
        ),
        reads(
          "environment",
          "high-tech-recognition-density",
          ["每万人口当年认定高新技术企业数", "High-tech enterprises certified in the year per 10 000 people"],
          1,
          "high-tech-enterprises-recognised",
          { clauses: ["1.2.17", "4.1.3"], ...over("population", "organisation-per-10k-people"), ...recognised },
        ),
        reads(
          "environment",
          "technology-bought-intensity",
          ["技术流向成交额与GDP之比", "Technology bought over GDP"],
          1,
          "technology-inflow-turnover",
          { clauses: ["1.2.11", "6.3.4"], ...over("gdp", "percent", 0.01), ...onGdp },
        ),
        reads(
          "environment",
          "technology-bought-density",
          ["每万人口技术流向合同数", "Contracts of technology bought per 10 000 people"],
          1,
          "technology-inflow-contracts",
          { clauses: ["6.3.4"], ...over("population", "project-per-10k-people"), ...perHead },
        ),
      ],
      method: {
        steps: [filled, levelled, rooted, spread, compensated],
        factors: [
          { id: "reach-back", kind: "choice", at: 0, options: [filled, { step: "impute", by: "panel", with: "linear" }] },
          { id: "outliers", kind: "choice", at: 2, options: [rooted, trimmed] },
          {
            id: "normalisation",
            kind: "choice",
            at: 3,
            options: [
              spread,
              { step: "normalise", method: "z-score", mean: 50, sd: 10, over: "panel", constant: "leave-out" },
              { step: "normalise", method: "rank", over: "panel", constant: "leave-out" },
            ],
          },
          uncertainWeights,
          { id: "compensation", kind: "choice", at: 4, options: [compensated, uncompensated] },
        ],
      },
    },
  ],
});
