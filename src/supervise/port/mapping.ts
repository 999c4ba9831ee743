import type { Label } from "#kernel";

/** A column of what is exchanged. `key`: given by one of the two systems and never typed by anybody. */
export type Column = { readonly id: string; readonly label: Label; readonly key?: "here" | "there" };

/** A matter as it is exchanged. The two systems name it by their own numbers. */
export const matterColumns: readonly Column[] = [
  { id: "number", label: { zh: "13710编号", en: "Number there" }, key: "there" },
  { id: "ourNumber", label: { zh: "本系统编号", en: "Number here" }, key: "here" },
  { id: "state", label: { zh: "状态", en: "State" }, key: "here" },
  { id: "assignedAt", label: { zh: "交办时间", en: "Assigned at" }, key: "here" },
  { id: "dueAt", label: { zh: "当前期限", en: "Next due" }, key: "here" },
  { id: "title", label: { zh: "事项名称", en: "Matter" } },
  { id: "requirement", label: { zh: "办理要求", en: "What is asked for" } },
  { id: "source", label: { zh: "来源", en: "Source" } },
  { id: "basis", label: { zh: "依据", en: "Basis" } },
  { id: "kind", label: { zh: "类别", en: "Kind" } },
  { id: "level", label: { zh: "决策层级", en: "Level" } },
  { id: "difficulty", label: { zh: "难度", en: "Difficulty" } },
  { id: "assigner", label: { zh: "交办单位", en: "Assigner" } },
  { id: "lead", label: { zh: "牵头单位", en: "Lead unit" } },
  { id: "support", label: { zh: "配合单位", en: "Co-operating units" } },
  { id: "nodes", label: { zh: "节点", en: "Milestones" } },
  { id: "clauses", label: { zh: "规划条款", en: "Clauses" } },
  { id: "target", label: { zh: "有关目标", en: "Target" } },
  { id: "indicator", label: { zh: "有关指标", en: "Indicator" } },
  { id: "firstQuestion", label: { zh: "先要回答的问题", en: "First question" } },
  { id: "leadingFigure", label: { zh: "先行数", en: "Leading figure" } },
  { id: "leadingGoal", label: { zh: "先行数目标", en: "Goal of it" } },
  { id: "leadingFrom", label: { zh: "先行数起算日", en: "Counted from" } },
  { id: "grade", label: { zh: "等次", en: "Grade" } },
  { id: "verified", label: { zh: "核实情况", en: "What was verified" } },
  { id: "attachments", label: { zh: "附件", en: "Attachments" } },
];

/** An answer as it is exchanged: one row for each act of the lead unit. */
export const answerColumns: readonly Column[] = [
  { id: "id", label: { zh: "反馈编号", en: "Id" }, key: "there" },
  { id: "number", label: { zh: "13710编号", en: "Number there" }, key: "there" },
  { id: "ourNumber", label: { zh: "本系统编号", en: "Number here" }, key: "here" },
  { id: "at", label: { zh: "时间", en: "At" }, key: "there" },
  { id: "act", label: { zh: "环节", en: "Step" }, key: "there" },
  { id: "who", label: { zh: "谁来办", en: "Who" } },
  { id: "did", label: { zh: "做了什么", en: "What was done" } },
  { id: "result", label: { zh: "结果", en: "Result" } },
  { id: "next", label: { zh: "下一步", en: "Next step" } },
  { id: "nextOn", label: { zh: "下一步完成日期", en: "Next step by" } },
  { id: "stuck", label: { zh: "卡点", en: "What is in the way" } },
  { id: "decision", label: { zh: "要谁定什么", en: "Who decides what" } },
  { id: "evidence", label: { zh: "佐证", en: "Evidence" } },
  { id: "until", label: { zh: "申请延至", en: "Asked until" } },
  { id: "done", label: { zh: "已做的工作", en: "Done so far" } },
  { id: "reason", label: { zh: "理由", en: "Reason" } },
  { id: "longTermReason", label: { zh: "无法办结的原因", en: "Why not in a month" } },
  { id: "solution", label: { zh: "解决方案", en: "Plan" } },
  { id: "nodes", label: { zh: "时间节点", en: "Time nodes" } },
  { id: "needed", label: { zh: "需要的支持", en: "Support needed" } },
  { id: "attachments", label: { zh: "附件", en: "Attachments" } },
];

type Fields = Readonly<Record<string, string>>;
const report: Fields = {
  did: "did",
  result: "result",
  next: "next",
  nextOn: "nextOn",
  stuck: "stuck",
  decision: "decision",
  evidence: "evidence",
  files: "attachments",
};

/** Fields of the forms that describe a matter → columns. */
export const matterMapping: Readonly<Record<string, Fields>> = {
  "supervision@1": {
    title: "title",
    requirement: "requirement",
    source: "source",
    basis: "basis",
    kind: "kind",
    level: "level",
    difficulty: "difficulty",
    assigner: "assigner",
    lead: "lead",
    support: "support",
    nodes: "nodes",
    clauses: "clauses",
    target: "target",
    indicator: "indicator",
    firstQuestion: "firstQuestion",
    leadingFigure: "leadingFigure",
    leadingGoal: "leadingGoal",
    leadingFrom: "leadingFrom",
    files: "attachments",
  },
  "supervision-review@1": { grade: "grade", verified: "verified", files: "attachments" },
};

/** Fields of the forms that a lead unit answers with → columns. A field is typed in one of the two systems and carried to the other. */
export const answerMapping: Readonly<Record<string, Fields>> = {
  "supervision-arrangement@1": { who: "who", ...report },
  "supervision-report@1": report,
  "supervision-closing@1": report,
  "supervision-extension@1": { until: "until", reason: "reason", done: "done", files: "attachments" },
  "supervision-long-term@1": {
    longTermReason: "longTermReason",
    solution: "solution",
    longTermNodes: "nodes",
    needed: "needed",
    files: "attachments",
  },
  "supervision-reason@1": { reason: "reason", files: "attachments" },
};
