import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const talent = {
  theme: "talent",
  kind: "stock",
  better: "higher",
  owner: "science-and-technology-department",
  release: { everyMonths: 12, lagMonths: 6 },
  places: 0,
} as const;
const health = { ...talent, owner: "health-commission", clauses: ["2.3.4"] } as const;
const none = { zh: "规划提出的约数目标，尚无公布数。", en: "The plan's goal is approximate and no figure is published." } as const;
const quoted = { zh: "取自规划第一章；引用页为规划的公开转载。", en: "From the plan's first chapter, read in a public reprint." } as const;

/** People and teams the plan counts beside the yearbook's R&D personnel. */
export const talentCounts: readonly Indicator[] = [
  {
    ...talent,
    id: "innovation-teams",
    label: { zh: "省科技创新团队数", en: "Provincial innovation teams" },
    clauses: ["1.1.2", "5.1.5"],
    unit: "item",
    scope: {
      zh: `省级认定的科技创新团队，截至2020年。${quoted.zh}`,
      en: `Innovation teams recognised by the province, as of 2020. ${quoted.en}`,
    },
    notToMixWith: ["medical-teams", "introduced-teams"],
    versions: observed("STTEAM"),
  },
  {
    ...talent,
    id: "foreign-talent-projects",
    label: { zh: "引进外国人才项目数", en: "Projects introducing foreign talents" },
    clauses: ["1.1.3", "5.1.5"],
    unit: "project",
    kind: "flow",
    scope: {
      zh: `引进外国人才的项目，规划未写起止时间，按截至2019年底记。${quoted.zh}`,
      en: `Projects bringing in foreign talents; the plan gives no first year, taken as up to the end of 2019. ${quoted.en}`,
    },
    versions: observed("FOREIGN_TALENT_PROJECTS"),
  },
  {
    ...talent,
    id: "high-end-experts",
    label: { zh: "引进高端专家人次", en: "High-end experts introduced" },
    clauses: ["1.1.3", "5.1.5"],
    unit: "person-time",
    kind: "flow",
    scope: {
      zh: `按人次计，同一专家多次来晋重复计。${quoted.zh}`,
      en: `Counted by visit: an expert who came twice counts twice. ${quoted.en}`,
    },
    versions: observed("HIGH_END_EXPERTS"),
  },
  {
    ...talent,
    id: "foreign-work-permits",
    label: { zh: "外国人工作许可证发放人次", en: "Work permits issued to foreigners" },
    clauses: ["1.1.3", "5.1.5"],
    unit: "person-time",
    kind: "flow",
    scope: {
      zh: `发放的外国人工作许可证，含续办，为取整数。${quoted.zh}`,
      en: `Work permits issued to foreigners, renewals included; a round number. ${quoted.en}`,
    },
    versions: observed("FOREIGN_WORK_PERMITS"),
  },
  {
    ...talent,
    id: "introduced-teams",
    label: { zh: "新型研发机构引进一流创新人才和团队数", en: "First-class talents and teams introduced by new-type R&D institutions" },
    clauses: ["4.2.2"],
    unit: "item",
    scope: {
      zh: "新型研发机构累计引进的一流创新人才（名）和团队（个）合计，规划把两者并为一个数；尚无公布数。",
      en: "First-class talents and teams brought in by new-type R&D institutions so far; the plan adds persons and teams into one number. No figure is published.",
    },
    notToMixWith: ["innovation-teams"],
    versions: observed("NRDI_TEAMS"),
  },
  {
    ...talent,
    id: "institution-researchers",
    label: { zh: "新型研发机构集聚科研人员数", en: "Researchers gathered in new-type R&D institutions" },
    clauses: ["4.2.2"],
    unit: "person",
    scope: {
      zh: "年末在新型研发机构工作的科研人员人数；尚无公布数，研发人员全时当量不能代替。",
      en: "Researchers working in new-type R&D institutions at the year's end. No figure is published, and R&D person-years do not stand for it.",
    },
    notToMixWith: ["rd-personnel-fte", "rd-personnel"],
    versions: observed("NRDI_RESEARCHERS"),
  },
  {
    ...talent,
    id: "trained-entrepreneurs",
    label: { zh: "培养民营企业家数", en: "Private entrepreneurs trained" },
    clauses: ["5.2.4"],
    unit: "person",
    owner: "industry-and-information-technology-department",
    scope: {
      zh: "千名民营企业家培养行动累计培养的人数，去重；尚无公布数。",
      en: "Private entrepreneurs trained so far under the thousand-entrepreneur action, each once; no figure is published.",
    },
    versions: observed("ENTREPRENEURS_TRAINED"),
  },
  {
    ...health,
    id: "medical-talents",
    label: { zh: "医学科技人才数", en: "Medical science talents" },
    unit: "person",
    scope: {
      zh: `“四个一批”科技兴医创新计划选拔的医学科技人才。${none.zh}`,
      en: `Talents chosen under the medical innovation programme. ${none.en}`,
    },
    versions: observed("MED_TALENTS"),
  },
  {
    ...health,
    id: "medical-teams",
    label: { zh: "医学科技创新团队数", en: "Medical innovation teams" },
    unit: "item",
    scope: {
      zh: `“四个一批”科技兴医创新计划培养的医学科技创新团队。${none.zh}`,
      en: `Teams raised under the medical innovation programme. ${none.en}`,
    },
    notToMixWith: ["innovation-teams"],
    versions: observed("MED_TEAMS"),
  },
  {
    ...health,
    id: "medical-key-laboratories",
    label: { zh: "医学重点实验室数", en: "Medical key laboratories" },
    theme: "platforms",
    unit: "item",
    scope: {
      zh: `“四个一批”科技兴医创新计划建设的医学重点实验室，与省重点实验室可能有交叉。${none.zh}`,
      en: `Laboratories built under the medical innovation programme; some may be provincial key laboratories too. ${none.en}`,
    },
    notToMixWith: ["provincial-key-laboratories"],
    versions: observed("MED_KEYLABS"),
  },
  {
    ...health,
    id: "clinical-research-projects",
    label: { zh: "重大临床科研项目数", en: "Major clinical research projects" },
    unit: "project",
    scope: {
      zh: `“四个一批”科技兴医创新计划累计开展的重大临床科研项目。${none.zh}`,
      en: `Major clinical projects begun so far under the medical innovation programme. ${none.en}`,
    },
    versions: observed("MED_CLINICAL_PROJECTS"),
  },
];
