import type { Label, Target } from "#define";
import { about } from "./wordings.ts";

const stockOrNew: Label = {
  zh: "“约”未给容差，此处按不少于目标数判定；规划未写年份，期限按规划期末推定，是累计新增还是总数亦未说明。",
  en: "“About” has no tolerance, so no less than the number is asked; no year is given and the plan's end is taken, and whether new or all are counted is not said.",
};

const batch = {
  group: "platforms-institutions-talent",
  clauses: ["2.3.4"],
  owner: "health-commission",
  comparator: "at-least",
  due: "2025-12-31",
  dueInferred: true,
  wording: about,
  openQuestions: [stockOrNew],
} as const;

const settled = (zh: string, en: string): Pick<Target, "settledBy"> => ({ settledBy: { figure: { zh, en }, keeper: "health-commission" } });

/** The four batches of the “136” medical programme (2.3.4). */
export const medicine: readonly Target[] = [
  {
    ...batch,
    ...settled("入选“四个一批”计划的医学科技人才累计数", "Talents taken into the four-batches programme in all"),
    id: "medical-talents",
    label: { zh: "医学科技人才", en: "Medical science talents" },
    unit: "person",
    indicator: "medical-talents",
    value: { kind: "number", value: "100" },
  },
  {
    ...batch,
    ...settled("入选“四个一批”计划的医学科技创新团队累计数", "Teams taken into the four-batches programme in all"),
    id: "medical-teams",
    label: { zh: "医学科技创新团队", en: "Medical innovation teams" },
    unit: "item",
    indicator: "medical-teams",
    value: { kind: "number", value: "30" },
  },
  {
    ...batch,
    ...settled("“四个一批”计划建成的医学重点实验室数", "Medical key laboratories built under the four-batches programme"),
    id: "medical-key-laboratories",
    label: { zh: "医学重点实验室", en: "Medical key laboratories" },
    unit: "item",
    indicator: "medical-key-laboratories",
    value: { kind: "number", value: "30" },
  },
  {
    ...batch,
    ...settled("“四个一批”计划开展的重大临床科研项目累计数", "Major clinical projects run under the four-batches programme in all"),
    id: "clinical-research-projects",
    label: { zh: "重大临床科研项目", en: "Major clinical research projects" },
    unit: "project",
    indicator: "clinical-research-projects",
    value: { kind: "number", value: "200" },
  },
];
