import type { ClauseId, Id, Label, SchemeNode, SchemeReading, UnitId } from "#define";

type Leaf = NonNullable<SchemeNode["leaf"]>;
type Carried = { readonly label: Label; readonly leaf: Omit<Leaf, "better"> };

/** Why a figure is read the way it is, and the years in which all 31 provinces have it. */
const bases = {
  quoted: [
    "公报当年公布数，引用不重算；31省2015至2023年齐全。",
    "As the bulletin gave it at the time, quoted and not worked out again; complete for the 31 provinces from 2015 to 2023.",
  ],
  ratio: [
    "比值，不随地区大小变化；31省2015至2023年齐全。",
    "A ratio, the same for a large and a small region; complete for the 31 provinces from 2015 to 2023.",
  ],
  ratio2018: [
    "比值，不随地区大小变化；31省2018至2023年齐全。",
    "A ratio, the same for a large and a small region; complete for the 31 provinces from 2018 to 2023.",
  ],
  perHead: [
    "按年末常住人口平均，人口多的省不因此占先；31省2015至2023年齐全。",
    "Per resident, so that populous provinces have no start; complete for the 31 provinces from 2015 to 2023.",
  ],
  perHead2017: [
    "按年末常住人口平均，人口多的省不因此占先；31省2017至2023年齐全。",
    "Per resident, so that populous provinces have no start; complete for the 31 provinces from 2017 to 2023.",
  ],
  perHead2018: [
    "按年末常住人口平均，人口多的省不因此占先；31省2018至2023年齐全。",
    "Per resident, so that populous provinces have no start; complete for the 31 provinces from 2018 to 2023.",
  ],
  onGdp: [
    "与现价地区生产总值之比，经济总量大的省不因此占先；31省2015至2023年齐全。",
    "Over GDP at current prices, so that large economies have no start; complete for the 31 provinces from 2015 to 2023.",
  ],
  onGdp2017: [
    "与现价地区生产总值之比，经济总量大的省不因此占先；31省2017至2023年齐全。",
    "Over GDP at current prices, so that large economies have no start; complete for the 31 provinces from 2017 to 2023.",
  ],
  onGdp2018: [
    "与现价地区生产总值之比，经济总量大的省不因此占先；31省2018至2023年齐全。",
    "Over GDP at current prices, so that large economies have no start; complete for the 31 provinces from 2018 to 2023.",
  ],
  threeYears: [
    "三年累计增长，削弱单年波动；31省2018至2023年可算。",
    "Growth over three years, which damps single years; can be worked out for the 31 provinces from 2018 to 2023.",
  ],
  without2017: [
    "来源年鉴缺2017年；其余2015至2023年31省齐全。",
    "The yearbook has nothing for 2017; otherwise complete for the 31 provinces from 2015 to 2023.",
  ],
  without2022: [
    "31省2018至2023年有数，2022年来源表有误、不收，取上年数并注明。",
    "For the 31 provinces from 2018 to 2023; the table of 2022 is faulty and left out, so the year before stands in and says so.",
  ],
  recognised: [
    "当年认定数是流量，不是有效期内存量；31省2018至2024年齐全。",
    "Certified in the year, a flow and not the stock; complete for the 31 provinces from 2018 to 2024.",
  ],
} as const;

type Row = readonly [
  id: Id,
  zh: string,
  en: string,
  indicator: Id,
  clauses: readonly ClauseId[],
  basis: keyof typeof bases,
  reading?: SchemeReading,
];
const over = (indicator: Id, unit: UnitId, scale = 1): SchemeReading => ({ kind: "over", indicator, unit, scale });
/** Amounts in 10k yuan and in 100m yuan, in per cent of GDP. */
const ofGdp = over("gdp", "percent", 0.01);
const largeOfGdp = over("gdp", "percent", 100);
const perTenThousand = over("population", "organisation-per-10k-people");
const contractsPerTenThousand = over("population", "project-per-10k-people");
const threeYears: SchemeReading = { kind: "growth", years: 3 };

const rows: readonly Row[] = [
  ["rd-intensity", "研发经费投入强度", "R&D intensity", "rd-intensity", ["1.2.17", "9.3.1"], "quoted"],
  [
    "rd-personnel-density",
    "每万人口研发人员全时当量",
    "R&D person-years per 10 000 people",
    "rd-personnel-per-10000-people",
    ["1.2.19"],
    "perHead",
  ],
  [
    "researcher-density",
    "每万人口研究人员全时当量",
    "Researchers' person-years per 10 000 people",
    "rd-researchers-fte",
    ["1.2.19", "5.1.1"],
    "perHead",
    over("population", "person-year-per-10k-people"),
  ],
  ["researchers-share", "研发人员中研究人员占比", "Researchers among R&D personnel", "researchers-share", ["5.1.1"], "ratio"],
  ["basic-research-share", "基础研究经费占比", "Share of basic research", "rd-basic-research-share", ["2.1.4"], "ratio"],
  ["basic-research-intensity", "基础研究经费与GDP之比", "Basic research over GDP", "rd-basic-research", ["2.1.4"], "onGdp", ofGdp],
  [
    "basic-personnel-share",
    "研发人员中基础研究占比",
    "Basic research among R&D personnel",
    "basic-research-personnel-share",
    ["2.1.4"],
    "ratio",
  ],
  [
    "government-rd-intensity",
    "政府资金研发经费与GDP之比",
    "Government-funded R&D over GDP",
    "rd-funds-government",
    ["9.3.1", "9.3.2"],
    "onGdp",
    ofGdp,
  ],
  [
    "enterprise-rd-intensity",
    "企业资金研发经费与GDP之比",
    "Enterprise-funded R&D over GDP",
    "rd-funds-enterprise",
    ["4.1.1", "9.3.1"],
    "onGdp",
    ofGdp,
  ],
  ["rd-per-person-year", "研发人员人均经费", "R&D expenditure per person-year", "rd-expenditure-per-fte", ["9.3.1", "1.2.19"], "ratio"],
  ["rd-growth", "研发经费三年增长", "Growth of R&D expenditure over three years", "rd-expenditure", ["1.2.17"], "threeYears", threeYears],
  [
    "inventions-in-force-density",
    "每万人口发明专利有效量",
    "Invention patents in force per 10 000 people",
    "valid-invention-patents-per-10000-people",
    ["7.4.1"],
    "perHead",
  ],
  [
    "inventions-on-gdp",
    "每亿元GDP发明专利有效量",
    "Invention patents in force per 100m yuan of GDP",
    "valid-invention-patents",
    ["7.4.1"],
    "onGdp",
    over("gdp", "case-per-CNY-100m"),
  ],
  [
    "inventions-per-person-year",
    "每百人年发明专利授权数",
    "Inventions granted per 100 R&D person-years",
    "invention-grants-per-100-person-years",
    ["7.4.1"],
    "ratio",
  ],
  [
    "inventions-per-rd",
    "每亿元研发经费发明专利授权数",
    "Inventions granted per 100m yuan of R&D",
    "invention-grants-per-rd-expenditure",
    ["7.4.1", "9.3.1"],
    "ratio",
  ],
  ["invention-share", "专利授权中发明占比", "Inventions among patents granted", "invention-share-of-grants", ["7.4.3"], "ratio"],
  [
    "inventions-growth",
    "发明专利有效量三年增长",
    "Growth of inventions in force over three years",
    "valid-invention-patents",
    ["7.4.1"],
    "threeYears",
    threeYears,
  ],
  [
    "technology-sold-intensity",
    "技术输出成交额与GDP之比",
    "Technology sold over GDP",
    "technology-output-turnover",
    ["6.3.4"],
    "onGdp2017",
    ofGdp,
  ],
  [
    "technology-sold-per-head",
    "人均技术输出成交额",
    "Technology sold per resident",
    "technology-output-turnover",
    ["6.3.4"],
    "perHead2017",
    over("population", "CNY-per-person"),
  ],
  [
    "technology-contract-density",
    "每万人口技术输出合同数",
    "Contracts of technology sold per 10 000 people",
    "technology-output-contracts",
    ["6.3.4"],
    "perHead2017",
    contractsPerTenThousand,
  ],
  [
    "technology-bought-intensity",
    "技术流向成交额与GDP之比",
    "Technology bought over GDP",
    "technology-inflow-turnover",
    ["1.2.11", "6.3.4"],
    "onGdp",
    ofGdp,
  ],
  [
    "technology-bought-per-head",
    "人均技术流向成交额",
    "Technology bought per resident",
    "technology-inflow-turnover",
    ["1.2.11", "6.3.4"],
    "perHead",
    over("population", "CNY-per-person"),
  ],
  [
    "technology-bought-density",
    "每万人口技术流向合同数",
    "Contracts of technology bought per 10 000 people",
    "technology-inflow-contracts",
    ["6.3.4"],
    "perHead",
    contractsPerTenThousand,
  ],
  [
    "industry-rd-intensity",
    "规上工业研发经费与GDP之比",
    "R&D of above-scale industry over GDP",
    "industry-rd-expenditure",
    ["4.1.2"],
    "onGdp2018",
    ofGdp,
  ],
  [
    "industry-personnel-share",
    "研发人员中规上工业占比",
    "Above-scale industry among R&D personnel",
    "industry-share-of-rd-personnel",
    ["4.1.2"],
    "ratio2018",
  ],
  [
    "enterprises-with-rd-density",
    "每万人口有研发活动的规上工业企业数",
    "Above-scale industrial enterprises with R&D per 10 000 people",
    "industry-enterprises-with-rd",
    ["4.1.2", "1.2.18"],
    "perHead2018",
    perTenThousand,
  ],
  [
    "enterprises-with-institution-density",
    "每万人口有研发机构的规上工业企业数",
    "Above-scale industrial enterprises with an R&D institution per 10 000 people",
    "industry-enterprises-with-rd-institution",
    ["4.1.2"],
    "perHead2018",
    perTenThousand,
  ],
  [
    "new-product-spending",
    "规上工业新产品开发经费与GDP之比",
    "Spending on new products in above-scale industry over GDP",
    "industry-new-product-expenditure",
    ["4.1.2"],
    "onGdp2018",
    ofGdp,
  ],
  [
    "new-product-intensity",
    "规上工业新产品销售收入与GDP之比",
    "New-product revenue of above-scale industry over GDP",
    "industry-new-product-revenue",
    ["4.1.2"],
    "onGdp2018",
    ofGdp,
  ],
  [
    "new-product-yield",
    "每元新产品开发经费新产品收入",
    "New-product revenue per yuan of development",
    "new-product-revenue-per-expenditure",
    ["4.1.2"],
    "ratio2018",
  ],
  [
    "high-technology-intensity",
    "高技术产业营业收入与GDP之比",
    "High-technology manufacturing revenue over GDP",
    "high-technology-industry-revenue",
    ["1.2.13", "4.3.2"],
    "without2017",
    largeOfGdp,
  ],
  [
    "high-technology-margin",
    "高技术产业利润率",
    "Profit margin of high-technology manufacturing",
    "high-technology-profit-margin",
    ["1.2.13", "4.3.2"],
    "without2017",
  ],
  [
    "industry-inventions-per-person-year",
    "规上工业每百人年有效发明专利数",
    "Inventions in force per 100 R&D person-years of above-scale industry",
    "industry-valid-invention-patents",
    ["7.4.1", "4.1.2"],
    "without2022",
    over("industry-rd-personnel-fte", "case-per-person-year-100", 100),
  ],
  [
    "fiscal-science-share",
    "财政科技支出占一般公共预算支出比重",
    "Science and technology in general public budget expenditure",
    "fiscal-science-share",
    ["9.3.2"],
    "ratio",
  ],
  [
    "fiscal-science-per-head",
    "人均财政科技支出",
    "Fiscal spending on science and technology per resident",
    "fiscal-science-expenditure",
    ["9.3.2"],
    "perHead",
    over("population", "CNY-per-person", 10000),
  ],
  [
    "high-tech-recognition-density",
    "每万人口当年认定高新技术企业数",
    "High-tech enterprises certified in the year per 10 000 people",
    "high-tech-enterprises-recognised",
    ["1.2.17", "4.1.3"],
    "recognised",
    perTenThousand,
  ],
  ["gdp-per-head", "人均地区生产总值", "GDP per resident", "gdp", ["1.2.1"], "perHead", over("population", "CNY-per-person", 10000)],
];

const all: ReadonlyMap<Id, Carried> = new Map(
  rows.map(([id, zh, en, indicator, clauses, basis, reading]) => [
    id,
    {
      label: { zh, en },
      leaf: { indicator, clauses, basis: { zh: bases[basis][0], en: bases[basis][1] }, ...(reading ? { reading } : {}) },
    },
  ]),
);

/** A leaf over published figures of all 31 provinces, under a node; more is better in every one of them. */
export function carried(parent: Id, id: Id, weight = 1): SchemeNode {
  const found = all.get(id);
  if (!found) throw new Error(`No provincial figure is called ${id}`);
  return { id, label: found.label, parent, weight, leaf: { better: "higher", ...found.leaf } };
}
/** Several of equal weight. */
export const carriedAll = (parent: Id, ...ids: readonly Id[]): readonly SchemeNode[] => ids.map((id) => carried(parent, id));
