import { defineForm, type Form } from "#define";
import { evidence, files, nextOn, nextStep, nodeColumns, reason, reportFields } from "./supervision-fields.ts";

const clauses = ["9.6.3"] as const;

/** What a matter under supervision is opened with. Figures come from where they stand, never from here. */
const opening = defineForm({
  id: "supervision",
  version: 1,
  label: { zh: "督办事项立项单", en: "Matter for supervision" },
  clauses: ["9.6.3", "9.2.2"],
  fields: [
    {
      id: "title",
      kind: "text",
      lines: "one",
      longest: 80,
      label: { zh: "事项名称", en: "Matter" },
      required: true,
      prefill: { from: "proposal", field: "title" },
    },
    {
      id: "requirement",
      kind: "text",
      lines: "many",
      longest: 2000,
      label: { zh: "办理要求", en: "What is asked for" },
      help: { zh: "一事一项，写明要做到什么程度。", en: "One matter at a time; say what will count as done." },
      required: true,
      prefill: { from: "proposal", field: "requirement" },
    },
    {
      id: "source",
      kind: "choice",
      of: [
        { id: "clause", label: { zh: "规划条款", en: "Clause of the plan" } },
        { id: "meeting", label: { zh: "会议议定事项", en: "Decision of a meeting" } },
        { id: "instruction", label: { zh: "领导批示", en: "Instruction of a leader" } },
        { id: "alert", label: { zh: "指标预警", en: "Warning of an indicator" } },
        { id: "help-request", label: { zh: "企业诉求", en: "Request for help" } },
        { id: "consultation", label: { zh: "会商事项", en: "Line of a consultation" } },
        { id: "key-task", label: { zh: "年度重点任务", en: "Key task of the year" } },
        { id: "inspection", label: { zh: "督查发现", en: "Finding of an inspection" } },
        { id: "matter", label: { zh: "其他事项转督办", en: "Another matter" } },
      ],
      label: { zh: "来源", en: "Source" },
      required: true,
      prefill: { from: "proposal", field: "source" },
    },
    {
      id: "basis",
      kind: "text",
      lines: "one",
      longest: 200,
      label: { zh: "依据", en: "Basis" },
      help: {
        zh: "条款号、会议名称和日期、批示人和日期、预警或诉求编号。",
        en: "Number of the clause; name and day of the meeting; who instructed and when; number of the warning or request.",
      },
      required: true,
      prefill: { from: "proposal", field: "basis" },
    },
    {
      id: "kind",
      kind: "choice",
      of: [
        { id: "ordinary", label: { zh: "一般事项（7 日）", en: "Ordinary (7 days)" } },
        { id: "major", label: { zh: "重大复杂事项（1 个月）", en: "Major or complex (one month)" } },
        { id: "annual", label: { zh: "年度重点任务（按月反馈）", en: "Key task of the year (monthly)" } },
      ],
      label: { zh: "类别", en: "Kind" },
      required: true,
      prefill: { from: "proposal", field: "kind" },
    },
    {
      id: "level",
      kind: "choice",
      of: [
        { id: "provincial-meeting", label: { zh: "省委、省政府会议", en: "Meeting of the provincial leadership" } },
        { id: "leading-group", label: { zh: "领导小组会议或省领导批示", en: "Leading group, or a provincial leader" } },
        { id: "office", label: { zh: "领导小组办公室", en: "Leading group office" } },
      ],
      label: { zh: "决策层级", en: "Level of decision" },
      required: true,
      prefill: { from: "proposal", field: "level" },
    },
    {
      id: "difficulty",
      kind: "whole",
      least: 1,
      most: 3,
      label: { zh: "难度（1 至 3）", en: "Difficulty (1 to 3)" },
      help: { zh: "立项时定，评价按它加权，之后不改。", en: "Settled now; scores are weighted by it, and it does not change." },
      required: true,
    },
    {
      id: "assigner",
      kind: "reference",
      to: "unit",
      label: { zh: "交办单位", en: "Assigner" },
      required: true,
      prefill: { from: "actor", field: "unit" },
    },
    {
      id: "lead",
      kind: "reference",
      to: "unit",
      label: { zh: "牵头单位", en: "Lead unit" },
      help: { zh: "只有一个牵头单位。", en: "There is one lead unit only." },
      required: true,
      prefill: { from: "proposal", field: "lead" },
    },
    {
      id: "support",
      kind: "reference",
      to: "unit",
      many: true,
      label: { zh: "配合单位", en: "Co-operating units" },
      help: { zh: "办结前逐个会签各自的部分。", en: "Each countersigns its part before the matter is closed." },
    },
    {
      id: "nodes",
      kind: "rows",
      most: 12,
      of: nodeColumns,
      label: { zh: "节点", en: "Milestones" },
      help: {
        zh: "交办时逐个成为节点事项，认可的节点才计入进度。",
        en: "Each becomes a matter when assigned; only accepted ones count as progress.",
      },
    },
    {
      id: "clauses",
      kind: "reference",
      to: "clause",
      many: true,
      label: { zh: "规划条款", en: "Clauses" },
      prefill: { from: "proposal", field: "clauses" },
    },
    {
      id: "target",
      kind: "reference",
      to: "target",
      label: { zh: "有关目标", en: "Target" },
      prefill: { from: "proposal", field: "target" },
    },
    {
      id: "indicator",
      kind: "reference",
      to: "indicator",
      label: { zh: "有关指标", en: "Indicator" },
      prefill: { from: "proposal", field: "indicator" },
    },
    {
      id: "firstQuestion",
      kind: "text",
      lines: "many",
      longest: 600,
      label: { zh: "先要回答的问题", en: "First question" },
      prefill: { from: "proposal", field: "firstQuestion" },
    },
    {
      id: "leadingFigure",
      kind: "text",
      lines: "one",
      longest: 60,
      label: { zh: "先行数", en: "Leading figure" },
      help: { zh: "牵头单位在期限内能推动的数，办结时看它。", en: "What the lead unit can move within the time; the closing looks at it." },
      prefill: { from: "proposal", field: "leadingFigure" },
    },
    {
      id: "leadingGoal",
      kind: "whole",
      least: 1,
      label: { zh: "先行数要达到", en: "It should reach" },
      prefill: { from: "proposal", field: "leadingGoal" },
    },
    {
      id: "leadingFrom",
      kind: "day",
      label: { zh: "先行数起算日", en: "Counted from" },
      help: { zh: "不填则自立项之日起算。", en: "From the opening day where it is empty." },
      prefill: { from: "proposal", field: "leadingFrom" },
    },
    files,
  ],
});

const reasons = defineForm({
  id: "supervision-reason",
  version: 1,
  label: { zh: "说明理由", en: "Reasons" },
  clauses,
  fields: [reason, files],
});

const reassign = defineForm({
  id: "supervision-reassign",
  version: 1,
  label: { zh: "改派", en: "Assign to another unit" },
  clauses,
  fields: [
    { id: "lead", kind: "reference", to: "unit", label: { zh: "新的牵头单位", en: "New lead unit" }, required: true },
    {
      id: "support",
      kind: "reference",
      to: "unit",
      many: true,
      label: { zh: "配合单位", en: "Co-operating units" },
      prefill: { from: "matter", field: "support" },
    },
    reason,
  ],
});

/** What is answered on the first day: who, by when, how. */
const arrangement = defineForm({
  id: "supervision-arrangement",
  version: 1,
  label: { zh: "当日安排", en: "Arrangement of the first day" },
  clauses,
  fields: [
    { id: "who", kind: "text", lines: "one", longest: 120, label: { zh: "谁来办", en: "Who does it" }, required: true },
    ...reportFields,
    evidence,
    files,
  ],
});

const report = defineForm({
  id: "supervision-report",
  version: 1,
  label: { zh: "办理反馈", en: "Report" },
  clauses,
  fields: [...reportFields, evidence, files],
});

const closing = defineForm({
  id: "supervision-closing",
  version: 1,
  label: { zh: "办结申请", en: "Application to close" },
  clauses,
  fields: [
    // What is closed may have no next step.
    ...reportFields.map((field) => (field.id === "next" ? nextStep : field.id === "nextOn" ? nextOn : field)),
    { ...evidence, required: true },
    files,
  ],
});

const extension = defineForm({
  id: "supervision-extension",
  version: 1,
  label: { zh: "延期申请", en: "Application for an extension" },
  clauses,
  fields: [
    { id: "until", kind: "day", notBefore: "today", label: { zh: "申请延至", en: "Asked until" }, required: true },
    reason,
    { id: "done", kind: "text", lines: "many", longest: 600, label: { zh: "已做的工作", en: "What has been done" }, required: true },
    files,
  ],
});

const opinion = defineForm({
  id: "supervision-opinion",
  version: 1,
  label: { zh: "意见", en: "Opinion" },
  clauses,
  fields: [{ id: "opinion", kind: "text", lines: "many", longest: 600, label: { zh: "意见", en: "Opinion" } }],
});

/** The day comes from the application and is not typed again. */
const extensionGrant = defineForm({
  id: "supervision-extension-grant",
  version: 1,
  label: { zh: "批准延期", en: "Grant of an extension" },
  clauses,
  fields: [
    {
      id: "until",
      kind: "day",
      label: { zh: "延至", en: "Until" },
      required: true,
      prefill: { from: "matter", field: "until", locked: true },
    },
    { id: "opinion", kind: "text", lines: "many", longest: 600, label: { zh: "意见", en: "Opinion" } },
  ],
});

const longTerm = defineForm({
  id: "supervision-long-term",
  version: 1,
  label: { zh: "转长期办理申请", en: "Application for long-term handling" },
  clauses,
  fields: [
    {
      id: "longTermReason",
      kind: "text",
      lines: "many",
      longest: 1000,
      label: { zh: "一个月内确实无法办结的原因", en: "Why it cannot be done within the month" },
      required: true,
    },
    { id: "solution", kind: "text", lines: "many", longest: 2000, label: { zh: "解决方案", en: "Plan" }, required: true },
    { id: "longTermNodes", kind: "rows", most: 12, of: nodeColumns, label: { zh: "时间节点", en: "Time nodes" }, required: true },
    { id: "needed", kind: "text", lines: "many", longest: 600, label: { zh: "需要谁支持什么", en: "What is needed, and from whom" } },
    files,
  ],
});

const freeze = defineForm({
  id: "supervision-freeze",
  version: 1,
  label: { zh: "中止办理", en: "Suspension" },
  clauses,
  fields: [
    {
      id: "ground",
      kind: "choice",
      of: [
        { id: "awaits-decision", label: { zh: "等待上级决策", en: "A higher decision is awaited" } },
        { id: "policy-changes", label: { zh: "政策正在调整", en: "The policy is being changed" } },
        { id: "in-proceedings", label: { zh: "进入司法、审计或复议程序", en: "It is before a court, an audit or a review" } },
        { id: "force-majeure", label: { zh: "不可抗力", en: "Force majeure" } },
      ],
      label: { zh: "中止事由", en: "Ground" },
      required: true,
    },
    {
      id: "document",
      kind: "text",
      lines: "one",
      longest: 200,
      label: { zh: "依据文件", en: "Document it rests on" },
      help: { zh: "写明文件名称和文号，没有依据不得停表。", en: "Title and number; without one the clock does not stop." },
      required: true,
    },
    reason,
    files,
  ],
});

const review = defineForm({
  id: "supervision-review",
  version: 1,
  label: { zh: "办结审核", en: "Closing review" },
  clauses,
  fields: [
    {
      id: "grade",
      kind: "choice",
      of: [
        { id: "excellent", label: { zh: "优", en: "Excellent" } },
        { id: "good", label: { zh: "良", en: "Good" } },
        { id: "pass", label: { zh: "合格", en: "Pass" } },
        { id: "fail", label: { zh: "不合格", en: "Fail" } },
      ],
      label: { zh: "等次", en: "Grade" },
      required: true,
    },
    {
      id: "verified",
      kind: "text",
      lines: "many",
      longest: 1000,
      label: { zh: "核实情况", en: "What was verified, and how" },
      help: { zh: "写明核对了哪些佐证，是否到现场。", en: "Which evidence was checked, and whether on the spot." },
      required: true,
    },
    files,
  ],
});

const instruction = defineForm({
  id: "supervision-instruction",
  version: 1,
  label: { zh: "批示", en: "Instruction" },
  clauses: ["9.6.3", "9.1.1"],
  fields: [
    { id: "instruction", kind: "text", lines: "many", longest: 1000, label: { zh: "批示内容", en: "Instruction" }, required: true },
    files,
  ],
});

const reopening = defineForm({
  id: "supervision-reopening",
  version: 1,
  label: { zh: "反弹重开", en: "Reopening" },
  clauses,
  fields: [reason, { ...evidence, required: true }, files],
});

const milestone = defineForm({
  id: "milestone",
  version: 1,
  label: { zh: "节点", en: "Milestone" },
  clauses: ["9.6.3", "9.2.2"],
  fields: [
    ...nodeColumns,
    {
      id: "lead",
      kind: "reference",
      to: "unit",
      label: { zh: "牵头单位", en: "Lead unit" },
      required: true,
      prefill: { from: "parent", field: "lead", locked: true },
    },
    {
      id: "assigner",
      kind: "reference",
      to: "unit",
      label: { zh: "交办单位", en: "Assigner" },
      required: true,
      prefill: { from: "parent", field: "assigner", locked: true },
    },
  ],
});

export const supervisionForms: readonly Form[] = [
  opening,
  reasons,
  reassign,
  arrangement,
  report,
  closing,
  extension,
  opinion,
  extensionGrant,
  longTerm,
  freeze,
  review,
  instruction,
  reopening,
  milestone,
];
