import type { Baseline, Target, TargetGroup, Theme } from "#define";

export const themes: readonly Theme[] = [
  { id: "input", label: { zh: "示例投入", en: "Example input" } },
  { id: "output", label: { zh: "示例产出", en: "Example output" } },
  { id: "platforms", label: { zh: "示例平台", en: "Example platforms" } },
];

/** One target of each make. */
export const targets: readonly Target[] = [
  {
    id: "rd-doubled",
    label: { zh: "示例：研发经费翻一番", en: "Example: R&D expenditure doubles" },
    clauses: ["1.1.1"],
    group: "figures",
    unit: "CNY-100m",
    owner: "toy-science",
    indicator: "rd-expenditure",
    comparator: "at-least",
    value: { kind: "multiple", factor: "2", baseYear: 2020 },
    due: "2025-12-31",
    wording: { strength: "strives", say: { zh: "力争", en: "strives" } },
    settledBy: {
      figure: { zh: "示例 2025 年研发经费公报", en: "Example bulletin on R&D 2025" },
      keeper: "toy-statistics",
      expectedOn: "2026-09-30",
    },
  },
  {
    id: "rd-intensity",
    label: { zh: "示例：研发强度达到 2.5%", en: "Example: R&D intensity of 2.5 %" },
    clauses: ["1.1.2"],
    group: "figures",
    unit: "percent",
    owner: "toy-science",
    indicator: "rd-intensity",
    comparator: "at-least",
    value: { kind: "number", value: "2.5" },
    due: "2025-12-31",
    wording: { strength: "commits", say: { zh: "达到", en: "reaches" } },
  },
  {
    id: "facility",
    label: { zh: "示例：大型装置获批", en: "Example: the facility is approved" },
    clauses: ["2.1.1"],
    group: "milestones",
    unit: "stage",
    owner: "toy-government",
    indicator: "facility",
    comparator: "at-least",
    value: { kind: "none" },
    due: "2025-12-31",
    dueInferred: true,
    wording: { strength: "promotes", say: { zh: "推动", en: "promotes" } },
    gates: {
      reachedFrom: 4,
      planned: [
        { stage: 1, on: "2021-06-30" },
        { stage: 2, on: "2022-12-31" },
        { stage: 3, on: "2023-12-31" },
        { stage: 4, on: "2025-12-31" },
      ],
    },
  },
  {
    id: "rules-issued",
    label: { zh: "示例：出台成果转化办法", en: "Example: rules on the use of results are issued" },
    clauses: ["2.2.1"],
    group: "milestones",
    unit: "flag",
    owner: "toy-government",
    indicator: "rules",
    comparator: "issued",
    value: { kind: "none" },
    due: "2022-12-31",
    wording: { strength: "issues", say: { zh: "出台", en: "issues" } },
  },
  {
    id: "atmosphere",
    label: { zh: "示例：形成创新氛围", en: "Example: an atmosphere that favours innovation" },
    clauses: ["2.2.2"],
    group: "milestones",
    unit: "one",
    owner: "toy-government",
    indicator: "atmosphere",
    comparator: "at-least",
    value: { kind: "none" },
    due: "2025-12-31",
    dueInferred: true,
    wording: { strength: "promotes", say: { zh: "形成", en: "forms" } },
    notMeasurable: { zh: "示例：没有约定可计量的指标。", en: "Example: no measurable indicator was agreed." },
    openQuestions: [{ zh: "示例：以何种调查衡量？", en: "Example: which survey would measure it?" }],
  },
];

export const targetGroups: readonly TargetGroup[] = [
  { id: "figures", label: { zh: "示例数量目标", en: "Example figures" }, targets: ["rd-doubled", "rd-intensity"] },
  { id: "milestones", label: { zh: "示例里程碑", en: "Example milestones" }, targets: ["facility", "rules-issued", "atmosphere"] },
];

export const baselines: readonly Baseline[] = [
  { id: "rd-expenditure", indicator: "rd-expenditure", clauses: ["1.1.1"], period: "2020", value: "100.0" },
  { id: "rd-intensity", indicator: "rd-intensity", clauses: ["1.1.2"], period: "2020", value: "1.8", qualifier: "rounded" },
  {
    id: "patents",
    indicator: "patents",
    clauses: ["1.2.1"],
    period: "2020",
    value: "3000",
    qualifier: "at-least",
    note: { zh: "示例：原文为“超过 3000 件”。", en: "Example: the text says more than 3,000." },
  },
];
