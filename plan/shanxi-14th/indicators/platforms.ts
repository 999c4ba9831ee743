import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const platforms = {
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

/** Centres, pilot bases, institutions and alliances; counts come from reports, no full register is public. */
export const platformCounts: readonly Indicator[] = [
  {
    ...platforms,
    id: "pilot-bases",
    label: { zh: "省级中试基地数", en: "Provincial pilot bases" },
    clauses: ["3.1.8", "1.1.2", "1.2.18"],
    scope: {
      zh: "全省布局或认定的中试基地个数，不反映对产业集群的覆盖率；2025年49个为11月口径，完整名单未见公布。",
      en: "Pilot bases laid out or recognised in the province; the number says nothing of how many clusters they cover. The 49 of 2025 is as of November; no full list is public.",
    },
    notToMixWith: ["pilot-base-coverage", "pilot-base-coverage-landmark"],
    versions: observed("PILOT"),
  },
  {
    ...platforms,
    id: "pilot-base-coverage",
    label: { zh: "战略性重点产业集群中试基地覆盖率", en: "Strategic key industrial clusters with a pilot base" },
    clauses: ["1.2.18", "3.1.8"],
    unit: "percent",
    kind: "ratio",
    scope: {
      zh: "有中试基地的战略性重点产业集群占全部战略性重点产业集群的比重；集群名单和覆盖判定标准未公布，尚无数据，中试基地个数不能代替。",
      en: "Share of the strategic key industrial clusters that have a pilot base. Neither the list of clusters nor the test of coverage is published, so there is no figure; the number of bases does not stand for it.",
    },
    notToMixWith: ["pilot-bases"],
    versions: observed("PILOT_COVERAGE"),
  },
  {
    ...platforms,
    id: "pilot-base-coverage-landmark",
    label: { zh: "标志性引领性产业集群中试基地覆盖率", en: "Landmark leading clusters with a pilot base" },
    clauses: ["3.1.8"],
    unit: "percent",
    kind: "ratio",
    scope: {
      zh: "有中试基地的标志性引领性产业集群占全部标志性引领性产业集群的比重，规划要求2023年首先实现；尚无公布数。",
      en: "Share of the landmark leading clusters that have a pilot base, due first in 2023; no figure is published.",
    },
    notToMixWith: ["pilot-bases", "pilot-base-coverage"],
    versions: observed("PILOT_COVERAGE_LANDMARK"),
  },
  {
    ...platforms,
    id: "new-rd-institutions",
    label: { zh: "新型研发机构数（累计认定）", en: "New-type R&D institutions recognised, cumulative" },
    clauses: ["4.2.2"],
    unit: "organisation",
    scope: {
      zh: "累计认定且未撤销的新型研发机构；只见各年新认定数，累计数未见公布，也不能由单年数推算。",
      en: "New-type R&D institutions recognised and not withdrawn. Only single years' recognitions are public; no total is, and none can be worked out.",
    },
    notToMixWith: ["new-rd-institutions-recognised"],
    versions: observed("NRDI"),
  },
  {
    ...platforms,
    id: "new-rd-institutions-recognised",
    label: { zh: "当年新认定新型研发机构数", en: "New-type R&D institutions recognised in the year" },
    clauses: ["4.2.2"],
    unit: "organisation",
    kind: "flow",
    scope: {
      zh: "报告年份新认定的新型研发机构，是流量，不是累计数。",
      en: "New-type R&D institutions recognised in the year reported: a flow, not the total.",
    },
    notToMixWith: ["new-rd-institutions"],
    versions: observed("NRDI_NEW"),
  },
  {
    ...platforms,
    id: "technology-innovation-centres",
    label: { zh: "省技术创新中心数", en: "Provincial technology innovation centres" },
    clauses: ["3.1.5", "4.1.2"],
    scope: {
      zh: "批准建设的省技术创新中心，2023年9月口径，不含国家级；完整名单未见公布。",
      en: "Provincial technology innovation centres approved, as of September 2023, without national ones; no full list is public.",
    },
    notToMixWith: ["provincial-engineering-technology-research-centres"],
    versions: observed("TIC"),
  },
  {
    ...platforms,
    id: "technology-innovation-centres-proposed",
    label: { zh: "省技术创新中心拟立项数", en: "Provincial technology innovation centres proposed" },
    clauses: ["3.1.5"],
    kind: "flow",
    scope: {
      zh: "当年公示的拟立项数；拟立项不等于已批准。",
      en: "Put on public notice in the year; proposed is not approved.",
    },
    notToMixWith: ["technology-innovation-centres"],
    versions: observed("TIC_NEW"),
  },
  {
    ...platforms,
    id: "technology-innovation-centres-excellent",
    label: { zh: "年度考核优秀省技术创新中心数", en: "Provincial technology innovation centres rated excellent" },
    clauses: ["3.1.5", "7.3.3"],
    kind: "flow",
    scope: {
      zh: "当年度考核结果为优秀的省技术创新中心。",
      en: "Provincial technology innovation centres rated excellent in the year's assessment.",
    },
    versions: observed("TIC_TOP"),
  },
  {
    ...platforms,
    id: "national-engineering-technology-research-centres",
    label: { zh: "国家级工程技术研究中心数", en: "National engineering technology research centres" },
    clauses: ["1.1.2"],
    scope: { zh: `依托省内单位的国家级工程技术研究中心。${quoted.zh}`, en: `National centres hosted in the province. ${quoted.en}` },
    versions: observed("NERC"),
  },
  {
    ...platforms,
    id: "provincial-engineering-technology-research-centres",
    label: { zh: "省工程技术研究中心数", en: "Provincial engineering technology research centres" },
    clauses: ["1.1.2"],
    scope: {
      zh: `省级工程技术研究中心，与省技术创新中心是两个名录，不可接续。${quoted.zh}`,
      en: `Provincial centres; another list than technology innovation centres, which do not continue the series. ${quoted.en}`,
    },
    notToMixWith: ["technology-innovation-centres"],
    versions: observed("ETRC"),
  },
  {
    ...platforms,
    id: "basic-condition-platforms",
    label: { zh: "科技基础条件平台数", en: "Science and technology infrastructure platforms" },
    clauses: ["1.1.2", "3.1.7"],
    scope: {
      zh: `仪器、文献、数据、种质等共享服务平台。${quoted.zh}`,
      en: `Shared instruments, literature, data, germplasm and the like. ${quoted.en}`,
    },
    versions: observed("STBASE"),
  },
  {
    ...platforms,
    id: "innovation-alliances",
    label: { zh: "产业技术创新战略联盟数", en: "Industrial technology innovation alliances" },
    clauses: ["2.1.5", "1.1.5"],
    unit: "organisation",
    scope: {
      zh: `省级及以上产业技术创新战略联盟，含国家级；2020年以后为报道数。${quoted.zh}`,
      en: `Alliances of provincial rank and above, national ones included; figures after 2020 are from reports. ${quoted.en}`,
    },
    splits: [
      {
        id: "by-level",
        label: { zh: "按级别", en: "By rank" },
        parts: ["national-innovation-alliances"],
        rest: { zh: "省级联盟", en: "Provincial alliances" },
      },
    ],
    versions: observed("ALLIANCE"),
  },
  {
    ...platforms,
    id: "national-innovation-alliances",
    label: { zh: "国家级产业技术创新战略联盟数", en: "National industrial technology innovation alliances" },
    short: { zh: "国家级", en: "National" },
    clauses: ["1.1.5", "2.1.5"],
    unit: "organisation",
    scope: {
      zh: `省级及以上联盟中的国家级联盟。${quoted.zh}`,
      en: `Of the alliances of provincial rank and above, the national ones. ${quoted.en}`,
    },
    versions: observed("ALLIANCE_NAT"),
  },
];
