import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const chains = {
  theme: "industry",
  better: "higher",
  owner: "industry-and-information-technology-department",
  release: { everyMonths: 12, lagMonths: 3 },
  places: 0,
} as const;
/** Also breaks whatever is worked out from the chains. */
export const chainsWidened = {
  at: "2024-01-01",
  say: {
    zh: "2022、2023年为首批10条链，2024年为16条链，不可直接计算增速。",
    en: "2022 and 2023 hold the first 10 chains, 2024 all 16; no growth should be worked out across.",
  },
} as const;

/** Key industrial chains named by the province, their lead firms and revenue. */
export const chainCounts: readonly Indicator[] = [
  {
    ...chains,
    id: "chain-count",
    label: { zh: "省级重点产业链数", en: "Provincial key industrial chains" },
    clauses: ["9.1.2", "4.3.1"],
    unit: "chain",
    kind: "stock",
    better: "neither",
    scope: {
      zh: "省政府确定的重点产业链，2022年首批10条，以后扩至16条。",
      en: "Key chains named by the provincial government: 10 in 2022, later 16.",
    },
    breaks: [chainsWidened],
    versions: observed("CHAIN_CNT"),
  },
  {
    ...chains,
    id: "chain-lead-enterprises",
    label: { zh: "链主企业数", en: "Chain-leading enterprises" },
    clauses: ["9.1.2", "4.3.3"],
    unit: "organisation",
    kind: "stock",
    scope: {
      zh: "省级重点产业链确定的链主企业；完整名单未见公布。",
      en: "Enterprises named to lead the key chains; no full list is public.",
    },
    breaks: [chainsWidened],
    notToMixWith: ["leading-high-tech-enterprises"],
    versions: observed("CHAIN_LEAD"),
  },
  {
    ...chains,
    id: "chain-core-enterprises",
    label: { zh: "链核企业数", en: "Chain-core enterprises" },
    clauses: ["9.1.2", "4.3.3"],
    unit: "organisation",
    kind: "stock",
    scope: {
      zh: "省级重点产业链遴选确定的链核企业；完整名单未见公布。",
      en: "Enterprises chosen as the core of the key chains; no full list is public.",
    },
    breaks: [chainsWidened],
    versions: observed("CHAIN_CORE"),
  },
  {
    ...chains,
    id: "chain-enterprises",
    label: { zh: "产业链企业数", en: "Enterprises on the key chains" },
    clauses: ["9.1.2", "4.3.1"],
    unit: "organisation",
    kind: "stock",
    scope: {
      zh: "纳入省级重点产业链的企业。",
      en: "Enterprises counted on the key chains.",
    },
    breaks: [chainsWidened],
    versions: observed("CHAIN_FIRMS"),
  },
  {
    ...chains,
    id: "chain-revenue",
    label: { zh: "省级重点产业链营业收入", en: "Revenue of the key chains" },
    clauses: ["9.1.2", "4.3.1"],
    unit: "CNY-100m",
    kind: "flow",
    places: 1,
    scope: {
      zh: "链上企业营业收入合计，与高技术产业（制造业）营业收入的范围不同。",
      en: "Operating revenue of the enterprises on the chains; another scope than high-technology manufacturing.",
    },
    breaks: [chainsWidened],
    notToMixWith: ["high-technology-industry-revenue"],
    versions: observed("CHAIN_REV"),
  },
  {
    ...chains,
    id: "leading-clusters",
    label: { zh: "形成领先方队的前沿性战略性产业数", en: "Frontier industries formed into a leading group" },
    clauses: ["4.3.2"],
    unit: "item",
    kind: "stock",
    scope: {
      zh: "信创、大数据、新材料、光机电、轨道交通装备五个产业中形成领先方队的个数；判定标准未公布，尚无数据。",
      en: "How many of the five named industries (IT application, big data, new materials, opto-mechatronics, rail equipment) lead; no test is published and there is no figure.",
    },
    versions: observed("CLUSTER_LEADING"),
  },
  {
    ...chains,
    id: "emerging-industry-ecosystems",
    owner: "development-and-reform-commission",
    label: { zh: "新兴产业创新生态覆盖率", en: "Emerging industries with an innovation ecosystem" },
    clauses: ["4.3.3"],
    unit: "percent",
    kind: "ratio",
    scope: {
      zh: "已形成产业创新生态的战略性新兴产业占全部战略性新兴产业（省定14个）的比重；判定标准未公布，尚无数据。",
      en: "Share of the province's 14 strategic emerging industries that have an innovation ecosystem; no test is published and there is no figure.",
    },
    versions: observed("SEI_ECOSYSTEM_COVERAGE"),
  },
];
