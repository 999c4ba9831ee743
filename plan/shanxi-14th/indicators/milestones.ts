import type { Indicator } from "#define";
import { observed } from "./versions.ts";

const facility = {
  theme: "platforms",
  unit: "stage",
  kind: "stage",
  better: "higher",
  owner: "science-and-technology-department",
  release: { everyMonths: 12, lagMonths: 6 },
  places: 0,
} as const;
const gates = {
  zh: "按谋划、申报、评审、批复、建设、运行六个阶段记录；报道所述进展按最接近的阶段记。",
  en: "Kept by six stages: conceived, applied for, under review, approved, under construction, in operation; what reports say is put at the nearest.",
} as const;
const centre = {
  theme: "platforms",
  unit: "item",
  kind: "stock",
  better: "higher",
  owner: "science-and-technology-department",
  release: { everyMonths: 12, lagMonths: 6 },
  places: 0,
} as const;

/** What the plan wants placed in the province: large facilities by stage, national centres by number. */
export const milestones: readonly Indicator[] = [
  {
    ...facility,
    id: "national-laboratory",
    label: { zh: "国家实验室（含分中心）布局阶段", en: "National laboratory or branch: stage" },
    clauses: ["1.2.16", "3.1.2"],
    scope: {
      zh: `国家实验室或参与组建的分中心在晋布局到哪一步。${gates.zh}`,
      en: `How far a national laboratory, or a branch the province helps to build, has come. ${gates.en}`,
    },
    notToMixWith: ["state-key-laboratories", "provincial-laboratories"],
    versions: observed("STAGE_NATIONAL_LABORATORY"),
  },
  {
    ...facility,
    id: "big-science-facility",
    label: { zh: "国家大科学装置布局阶段", en: "National big-science facility: stage" },
    clauses: ["1.2.16", "3.1.3"],
    scope: {
      zh: `列入国家布局的大科学装置在晋走到哪一步，省级自建装置不计。${gates.zh}`,
      en: `How far a facility on the State's list has come; those of the province alone do not count. ${gates.en}`,
    },
    versions: observed("STAGE_BIG_SCIENCE_FACILITY"),
  },
  {
    ...facility,
    id: "national-supercomputing-centre",
    label: { zh: "国家超算中心布局阶段", en: "National supercomputing centre: stage" },
    clauses: ["1.2.16", "3.1.4"],
    scope: {
      zh: `国家批复的超级计算中心走到哪一步，规划要求E级规模。${gates.zh}`,
      en: `How far a supercomputing centre approved by the State has come; the plan asks for exascale. ${gates.en}`,
    },
    versions: observed("STAGE_SUPERCOMPUTING_CENTRE"),
  },
  {
    ...centre,
    id: "national-technology-innovation-centre",
    label: { zh: "煤炭大型气化国家技术创新中心数", en: "National technology innovation centre for large-scale coal gasification" },
    clauses: ["3.1.5"],
    scope: {
      zh: "以煤炭大型气化命名、经国家批准建设的技术创新中心，其他领域的国家技术创新中心（如第三代半导体）不计；尚无公布数。",
      en: "The centre of that name approved by the State; national centres in other fields, such as third-generation semiconductors, do not count. No figure is published.",
    },
    versions: observed("NTIC_COAL_GASIFICATION"),
  },
  {
    ...centre,
    id: "national-applied-mathematics-centre",
    label: { zh: "国家应用数学中心数", en: "National centre for applied mathematics" },
    clauses: ["2.1.4"],
    scope: {
      zh: "经国家批准在晋建设的应用数学中心，省级应用数学中心不计；尚无公布数。",
      en: "Centres for applied mathematics approved by the State in the province; provincial ones do not count. No figure is published.",
    },
    versions: observed("NCAM"),
  },
  {
    ...centre,
    id: "high-level-stem-universities",
    label: { zh: "高水平理工科高等院校数", en: "High-level science and engineering universities" },
    clauses: ["2.2.2"],
    unit: "school",
    owner: "education-department",
    scope: {
      zh: "规划力争形成的高水平理工科高等院校，认定标准未公布，尚无数据。",
      en: "The high-level science and engineering universities the plan strives for; no criteria are published and there is no figure.",
    },
    versions: observed("UNIV_STEM_HIGH"),
  },
  {
    ...centre,
    id: "a-class-disciplines",
    label: { zh: "A类学科数", en: "A-class disciplines" },
    clauses: ["2.2.2"],
    owner: "education-department",
    scope: {
      zh: "全国学科评估中评为A类（含A+、A、A-）的省属高校学科；新一轮结果未向社会公布。",
      en: "Disciplines of the province's universities graded A (with plus and minus) in the national assessment; the latest round was not made public.",
    },
    versions: observed("DISC_A"),
  },
];
