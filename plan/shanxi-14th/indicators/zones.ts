import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const zones = {
  theme: "platforms",
  unit: "item",
  kind: "stock",
  better: "higher",
  owner: "science-and-technology-department",
  release: { everyMonths: 12, lagMonths: 6 },
  places: 0,
} as const;
const quoted = {
  zh: "取自规划第一章，截至2020年；引用页为规划的公开转载。",
  en: "From the plan's first chapter, as of 2020, read in a public reprint.",
} as const;

/** Zones, parks, bases, and the cities and counties the State has named innovative. */
export const zoneCounts: readonly Indicator[] = [
  {
    ...zones,
    id: "national-high-tech-zones",
    label: { zh: "国家级高新区数", en: "National high-tech zones" },
    clauses: ["1.1.5", "3.2.4"],
    scope: {
      zh: `国务院批准的高新技术产业开发区。${quoted.zh}`,
      en: `High-tech industrial zones approved by the State Council. ${quoted.en}`,
    },
    versions: observed("HTZ_NAT"),
  },
  {
    ...zones,
    id: "provincial-high-tech-zones",
    label: { zh: "省级高新区数", en: "Provincial high-tech zones" },
    clauses: ["1.1.5", "3.2.4"],
    scope: {
      zh: `省政府批准的高新技术产业开发区，不含国家级。${quoted.zh}`,
      en: `High-tech industrial zones approved by the province, without national ones. ${quoted.en}`,
    },
    versions: observed("HTZ_PROV"),
  },
  {
    ...zones,
    id: "torch-industry-bases",
    label: { zh: "国家火炬特色产业基地数", en: "National Torch industry bases" },
    clauses: ["1.1.5", "4.3.1"],
    unit: "organisation",
    scope: {
      zh: `国家火炬计划认定的特色产业基地。${quoted.zh}`,
      en: `Bases of a special industry recognised under the Torch programme. ${quoted.en}`,
    },
    notToMixWith: ["high-tech-industrialisation-bases"],
    versions: observed("TORCH_BASE"),
  },
  {
    ...zones,
    id: "high-tech-industrialisation-bases",
    label: { zh: "国家高新技术产业化基地数", en: "National high-tech industrialisation bases" },
    clauses: ["1.1.5", "4.3.1"],
    unit: "organisation",
    scope: {
      zh: `国家认定的高新技术产业化基地，与火炬特色产业基地是两类。${quoted.zh}`,
      en: `High-tech industrialisation bases recognised by the State; another kind than Torch bases. ${quoted.en}`,
    },
    notToMixWith: ["torch-industry-bases"],
    versions: observed("HT_BASE"),
  },
  {
    ...zones,
    id: "national-agri-parks",
    label: { zh: "国家农业科技园区数", en: "National agricultural science parks" },
    clauses: ["1.1.5", "4.3.5"],
    scope: {
      zh: `国家农业科技园区，不含国家农高区。${quoted.zh}`,
      en: `National agricultural science parks, without the national agricultural high-tech zone. ${quoted.en}`,
    },
    versions: observed("AGRIPARK_NAT"),
  },
  {
    ...zones,
    id: "provincial-agri-parks",
    label: { zh: "省级农业科技园区数", en: "Provincial agricultural science parks" },
    clauses: ["1.1.5", "4.3.5"],
    scope: {
      zh: `省级农业科技园区，不含国家级。${quoted.zh}`,
      en: `Provincial agricultural science parks, without national ones. ${quoted.en}`,
    },
    versions: observed("AGRIPARK_PROV"),
  },
  {
    ...zones,
    id: "national-innovative-clusters",
    label: { zh: "国家级创新型产业集群试点（培育）数", en: "National innovative industrial clusters, pilot or in preparation" },
    clauses: ["1.1.5", "3.2.1"],
    scope: {
      zh: `国家创新型产业集群试点和培育单位合计。${quoted.zh}`,
      en: `Clusters piloted and clusters in preparation together. ${quoted.en}`,
    },
    versions: observed("CLUSTER_NAT"),
  },
  {
    ...zones,
    id: "national-innovative-cities",
    label: { zh: "新推动建设的国家创新型城市数", en: "National innovative cities newly promoted" },
    clauses: ["3.2.5", "4.3.4"],
    scope: {
      zh: "规划期内新获批建设的国家创新型城市，不含此前已在建的太原；尚无按此口径的公布数。",
      en: "Cities approved as national innovative cities during the plan, without Taiyuan, which was one before; no figure of this scope is published.",
    },
    versions: observed("CITY_INNOV_NAT"),
  },
  {
    ...zones,
    id: "national-innovative-counties",
    label: { zh: "新推动建设的国家创新型县（市、区）数", en: "National innovative counties newly promoted" },
    clauses: ["3.2.5"],
    scope: {
      zh: "规划期内新获批建设的国家创新型县（市、区），不含此前已在建的交城；尚无按此口径的公布数。",
      en: "Counties approved as national innovative counties during the plan, without Jiaocheng, which was one before; no figure of this scope is published.",
    },
    versions: observed("COUNTY_INNOV_NAT"),
  },
];
