import {
  type AggregateStep,
  type ClauseId,
  type CollectedKind,
  defineScheme,
  type Id,
  type NormaliseStep,
  type SchemeNode,
  type SchemeReading,
  type UnitId,
} from "#define";
import { branch, label, root, uncertainWeights, uncompensated, type Words } from "./nodes.ts";
import { asks } from "./registry.ts";

const science = "science-and-technology-department";
const statistics = "statistics-bureau";
const patents = "market-regulation-administration";

type City = {
  readonly words: Words;
  readonly indicator: Id;
  readonly clauses: readonly ClauseId[];
  readonly unit: Words;
  readonly kind: CollectedKind;
  readonly keeper: Id;
  readonly say: Words;
  readonly reading?: SchemeReading;
  /** What is published by city, and where it stops. */
  readonly now?: Words;
};
const nothingYet: Words = ["尚无按市公开的完整数据。", "No complete figures by city are public yet."];
/** A leaf that reads the library where it has figures by city, and says who brings the rest. */
const city = (parent: Id, id: Id, { words, indicator, clauses, unit, kind, keeper, say, reading, now }: City): SchemeNode => ({
  id,
  label: label(words),
  parent,
  weight: 1,
  leaf: {
    better: "higher",
    indicator,
    clauses,
    collected: { say: label(say), unit: label(unit), keeper, kind },
    basis: label(now ?? nothingYet),
    ...(reading ? { reading } : {}),
  },
});
const over = (indicator: Id, unit: UnitId, scale = 1): SchemeReading => ({ kind: "over", indicator, unit, scale });
const percent: Words = ["%", "%"];

const withinYear: NormaliseStep = { step: "normalise", method: "min-max", low: 0, high: 100, over: "period", constant: "leave-out" };
const added: AggregateStep = { step: "aggregate", method: "arithmetic" };

/** Shanxi's eleven cities: the figures that are published, and for every gap who will collect it. */
export const cityInnovation = defineScheme({
  id: "city-innovation",
  label: { zh: "设区市创新生态指数", en: "Innovation ecosystem index of Shanxi's cities" },
  clauses: ["9.6.2", "9.6.1", "3.2.5"],
  subject: "city",
  purpose: {
    zh: "对全省11个设区市的创新生态定期监测、综合评价。目前只有研发投入强度等少数指标按市公开，其余注明由谁采集；数据补齐前分值只反映有数的指标，不宜据以排队。",
    en: "Monitors and rates the ecosystem of the 11 cities at regular times. Only a few figures, R&D intensity above all, are public by city so far; every other leaf says who will collect it. Until then a score reflects the figures there are and bears no ranking.",
  },
  versions: [
    {
      from: "2021-01-01",
      since: "2021",
      reachBack: 3,
      coverage: 0.05,
      assumed: true,
      weighting: {
        zh: "投入、产出、产业、环境各占四分之一，与省域指数一致，组内等权。权重待确认。",
        en: "A quarter each for inputs, outputs, industry and environment as in the index of the provinces, equal within. To be confirmed.",
      },
      tree: [
        root("设区市创新生态指数", "Innovation ecosystem index of Shanxi's cities"),
        branch("inputs", ["创新投入", "Inputs"], 25),
        city("inputs", "rd-intensity", {
          words: ["研发经费投入强度", "R&D intensity"],
          indicator: "rd-intensity",
          clauses: ["1.2.17", "9.3.1"],
          unit: percent,
          kind: "amount",
          keeper: statistics,
          say: ["2022年起各市研发经费投入强度", "R&D intensity of every city from 2022 on"],
          now: ["2021年11市齐全，2022年只有3市。", "All 11 cities for 2021, three for 2022."],
        }),
        city("inputs", "rd-per-head", {
          words: ["人均研发经费", "R&D expenditure per resident"],
          indicator: "rd-expenditure",
          reading: over("population", "CNY-per-person", 10000),
          clauses: ["9.3.1"],
          unit: ["元/人", "yuan per person"],
          kind: "amount",
          keeper: statistics,
          say: ["各市年末常住人口，与研发经费同年", "Residents of each city at the end of the same year"],
          now: ["研发经费2021年11市齐全，人口只有零散年份。", "R&D of all 11 cities for 2021; population for a few years only."],
        }),
        city("inputs", "rd-personnel-density", {
          words: ["每万人口研发人员全时当量", "R&D person-years per 10 000 people"],
          indicator: "rd-personnel-per-10000-people",
          clauses: ["1.2.19"],
          unit: ["人年/万人", "person-years per 10k people"],
          kind: "amount",
          keeper: statistics,
          say: ["各市研发人员全时当量", "R&D person-years of each city"],
        }),
        city("inputs", "fiscal-science-share", {
          words: ["财政科技支出占一般公共预算支出比重", "Science and technology in general public budget expenditure"],
          indicator: "fiscal-science-share",
          clauses: ["9.3.2"],
          unit: percent,
          kind: "share",
          keeper: "finance-department",
          say: ["各市一般公共预算支出与科学技术支出决算", "Final accounts of each city's budget and its science and technology head"],
        }),
        branch("outputs", ["创新产出", "Outputs"], 25),
        city("outputs", "inventions-density", {
          words: ["每万人口发明专利拥有量", "Invention patents in force per 10 000 people"],
          indicator: "valid-invention-patents-per-10000-people",
          clauses: ["7.4.1"],
          unit: ["件/万人", "per 10k people"],
          kind: "amount",
          keeper: patents,
          say: ["各市年末发明专利有效量", "Inventions in force in each city at the year's end"],
        }),
        city("outputs", "high-value-density", {
          words: ["每万人口高价值发明专利拥有量", "High-value invention patents per 10 000 people"],
          indicator: "high-value-invention-patents-per-10000",
          clauses: ["7.4.3"],
          unit: ["件/万人", "per 10k people"],
          kind: "amount",
          keeper: patents,
          say: ["各市年末高价值发明专利拥有量", "High-value inventions in force in each city at the year's end"],
          now: ["只有太原2022年上半年的数。", "Only Taiyuan's figure for the first half of 2022."],
        }),
        city("outputs", "technology-sold-intensity", {
          words: ["技术输出成交额与GDP之比", "Technology sold over GDP"],
          indicator: "technology-output-turnover",
          reading: over("gdp", "percent", 0.01),
          clauses: ["6.3.4"],
          unit: percent,
          kind: "amount",
          keeper: science,
          say: ["各市登记的技术输出合同成交额", "Contracts of technology sold, as registered in each city"],
        }),
        city("outputs", "technology-bought-intensity", {
          words: ["技术流向成交额与GDP之比", "Technology bought over GDP"],
          indicator: "technology-inflow-turnover",
          reading: over("gdp", "percent", 0.01),
          clauses: ["1.2.11", "6.3.4"],
          unit: percent,
          kind: "amount",
          keeper: science,
          say: ["流向各市的技术合同成交额", "Contracts of technology bought in each city"],
        }),
        branch("industry", ["产业与企业", "Industry and enterprises"], 25),
        city("industry", "innovating-enterprises-share", {
          words: ["开展创新活动企业占比", "Enterprises with innovation activity"],
          indicator: "innovating-enterprises-share",
          clauses: ["1.2.18", "4.1.2"],
          unit: percent,
          kind: "share",
          keeper: statistics,
          say: ["企业创新调查分市结果", "Results of the enterprise innovation survey by city"],
          now: [
            "只有2018年6市；可向前取三年，取用处注明年份。",
            "Six cities for 2018 only; it may be reached back to for three years and then says its year.",
          ],
        }),
        city("industry", "rd-activity-coverage", {
          words: ["规上工业企业研发活动覆盖率", "Above-scale industrial enterprises with R&D"],
          indicator: "rd-activity-coverage",
          clauses: ["4.1.2", "1.2.18"],
          unit: percent,
          kind: "share",
          keeper: statistics,
          say: ["各市规上工业企业数与有研发活动的企业数", "Above-scale industrial enterprises of each city, and those with R&D"],
        }),
        city("industry", "high-tech-density", {
          words: ["每万人口高新技术企业数", "High-tech enterprises per 10 000 people"],
          indicator: "high-tech-enterprises",
          reading: over("population", "organisation-per-10k-people"),
          clauses: ["1.2.17", "4.1.3"],
          unit: ["家/万人", "per 10k people"],
          kind: "amount",
          keeper: science,
          say: ["各市有效期内高新技术企业数", "Enterprises of each city with a valid high-tech certificate"],
        }),
        city("industry", "tech-sme-density", {
          words: ["每万人口科技型中小企业数", "Technology SMEs per 10 000 people"],
          indicator: "sci-tech-smes",
          reading: over("population", "organisation-per-10k-people"),
          clauses: ["4.1.3"],
          unit: ["家/万人", "per 10k people"],
          kind: "amount",
          keeper: science,
          say: ["各市科技型中小企业入库数", "Technology SMEs of each city in the register"],
        }),
        city("industry", "new-product-intensity", {
          words: ["规上工业新产品销售收入与GDP之比", "New-product revenue of above-scale industry over GDP"],
          indicator: "industry-new-product-revenue",
          reading: over("gdp", "percent", 0.01),
          clauses: ["4.1.2"],
          unit: percent,
          kind: "amount",
          keeper: statistics,
          say: ["各市规上工业新产品销售收入", "New-product revenue of above-scale industry by city"],
        }),
        branch("environment", ["创新环境", "Environment"], 25),
        ...asks(
          "environment",
          [
            "platforms-density",
            "每百万人口省级以上创新平台数",
            "Innovation platforms of provincial level per million people",
            "个/百万人",
            "per million people",
            "amount",
            science,
            "各市重点实验室、技术创新中心、中试基地、新型研发机构名录",
            "Registers of laboratories, centres, pilot bases and new-type institutions by city",
            ["3.1.6", "3.1.8", "4.2.2"],
          ],
          [
            "transfer-agencies",
            "有成果转化服务机构的县（市、区）比例",
            "Counties with an agency for technology transfer",
            "%",
            "%",
            "share",
            "city-governments",
            "各县（市、区）成果转化服务机构名录",
            "Registers of transfer agencies by county",
            ["6.1.1"],
          ],
          [
            "start-up-carriers",
            "每百万人口双创载体数",
            "Incubators and makerspaces per million people",
            "个/百万人",
            "per million people",
            "amount",
            science,
            "各市在统孵化器、众创空间、智创城",
            "Incubators, makerspaces and smart innovation cities in statistics, by city",
            ["3.2.1"],
          ],
          [
            "scientific-literacy",
            "公民具备科学素质的比例",
            "Citizens with scientific literacy",
            "%",
            "%",
            "share",
            "science-and-technology-association",
            "公民科学素质抽样调查分市结果",
            "Results by city of the sample survey of scientific literacy",
            ["1.2.21"],
          ],
          [
            "technology-loans",
            "科技型企业贷款余额占各项贷款比重",
            "Loans to technology enterprises in all loans",
            "%",
            "%",
            "share",
            "financial-regulation-office",
            "各市科技型企业贷款余额",
            "Loans outstanding to technology enterprises by city",
            ["9.3.4"],
          ],
        ),
      ],
      method: {
        steps: [withinYear, added],
        factors: [
          {
            id: "normalisation",
            kind: "choice",
            at: 0,
            options: [
              withinYear,
              { step: "normalise", method: "z-score", mean: 50, sd: 10, over: "period", constant: "leave-out" },
              { step: "normalise", method: "rank", over: "period", constant: "leave-out" },
            ],
          },
          uncertainWeights,
          { id: "compensation", kind: "choice", at: 1, options: [added, uncompensated] },
        ],
      },
    },
  ],
});
