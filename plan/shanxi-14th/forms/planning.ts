import { defineForm, type Field, type Form } from "#define";
import { files, nodeColumns, reason } from "./supervision-fields.ts";

const clauses = ["9.2.2", "9.1.1"] as const;

const title: Field = { id: "title", kind: "text", lines: "one", longest: 120, label: { zh: "名称", en: "Title" }, required: true };
const drafter: Field = {
  id: "drafter",
  kind: "reference",
  to: "unit",
  label: { zh: "起草单位", en: "Drafted by" },
  required: true,
  prefill: { from: "actor", field: "unit", locked: true },
};
/** Which text of the document is meant: whoever signs, signs exactly this one. */
const checksum: Field = {
  id: "checksum",
  kind: "text",
  lines: "one",
  longest: 80,
  label: { zh: "文本摘要", en: "Digest of the text" },
  help: { zh: "由系统填写，签发的就是这份文本。", en: "Filled in by the platform: exactly this text is signed." },
  required: true,
};
const note: Field = { id: "note", kind: "text", lines: "many", longest: 600, label: { zh: "说明", en: "Note" } };

/** A task of the year as the key-task list hands it over; its milestones become matters of their own. */
const taskColumns: readonly Field[] = [
  { id: "item", kind: "text", lines: "one", longest: 20, label: { zh: "任务编号", en: "Number" }, required: true },
  { id: "title", kind: "text", lines: "one", longest: 120, label: { zh: "任务", en: "Task" }, required: true },
  { id: "output", kind: "text", lines: "many", longest: 400, label: { zh: "成果要求", en: "Output" }, required: true },
  { id: "clauses", kind: "reference", to: "clause", many: true, label: { zh: "规划条款", en: "Clauses" }, required: true },
  { id: "lead", kind: "reference", to: "unit", label: { zh: "牵头单位", en: "Lead unit" }, required: true },
  { id: "support", kind: "reference", to: "unit", many: true, label: { zh: "配合单位", en: "Supporting units" } },
  { id: "indicator", kind: "reference", to: "indicator", label: { zh: "有关指标", en: "Indicator" } },
  { id: "target", kind: "reference", to: "target", label: { zh: "有关目标", en: "Target" } },
  { id: "due", kind: "day", label: { zh: "完成时限", en: "Due" }, required: true },
  { id: "weight", kind: "whole", least: 1, most: 100, label: { zh: "权重", en: "Weight" }, required: true },
  { id: "nodes", kind: "rows", most: 12, of: nodeColumns, label: { zh: "节点", en: "Milestones" } },
];

const document = defineForm({
  id: "plan-document",
  version: 1,
  label: { zh: "规划文件", en: "Planning document" },
  clauses,
  fields: [
    title,
    { id: "document", kind: "text", lines: "one", longest: 20, label: { zh: "文件代号", en: "Which document" }, required: true },
    drafter,
  ],
});

const submission = defineForm({
  id: "plan-submission",
  version: 1,
  label: { zh: "送审", en: "Submit for approval" },
  clauses,
  fields: [checksum, note],
});

const publication = defineForm({
  id: "plan-publication",
  version: 1,
  label: { zh: "签发", en: "Sign and publish" },
  clauses,
  fields: [
    checksum,
    { id: "from", kind: "day", label: { zh: "施行日期", en: "In force from" }, required: true },
    note,
    {
      id: "tasks",
      kind: "rows",
      most: 200,
      of: taskColumns,
      label: { zh: "新下达的重点任务", en: "Key tasks that are now given out" },
    },
  ],
});

const why = defineForm({
  id: "plan-reason",
  version: 1,
  label: { zh: "说明理由", en: "Reasons" },
  clauses,
  fields: [reason, files],
});

const opinion = defineForm({
  id: "plan-opinion",
  version: 1,
  label: { zh: "意见", en: "Opinion" },
  clauses,
  fields: [{ ...note, id: "opinion", label: { zh: "意见", en: "Opinion" } }],
});

const keyTask = defineForm({
  id: "key-task",
  version: 1,
  label: { zh: "年度重点任务", en: "Key task of the year" },
  clauses,
  fields: [
    ...taskColumns,
    {
      id: "assigner",
      kind: "reference",
      to: "unit",
      label: { zh: "交办单位", en: "Assigner" },
      required: true,
      prefill: { from: "parent", field: "drafter", locked: true },
    },
  ],
});

const split = defineForm({
  id: "target-split",
  version: 1,
  label: { zh: "目标分解", en: "Split of a target" },
  clauses,
  fields: [
    title,
    { id: "target", kind: "reference", to: "target", label: { zh: "目标", en: "Target" }, required: true },
    { id: "cities", kind: "reference", to: "unit", many: true, label: { zh: "征求意见的市", en: "Cities that are asked" }, required: true },
    drafter,
  ],
});

const objection = defineForm({
  id: "split-objection",
  version: 1,
  label: { zh: "对分解的意见", en: "Objection to the split" },
  clauses,
  fields: [
    reason,
    {
      id: "wish",
      kind: "text",
      lines: "one",
      longest: 80,
      label: { zh: "建议的数", en: "What we propose instead" },
      help: { zh: "写明哪一年、多少。", en: "Say which year, and how much." },
    },
  ],
});

const rebaselining = defineForm({
  id: "rebaselining",
  version: 1,
  label: { zh: "调整目标值", en: "Change of a target" },
  clauses,
  fields: [
    title,
    { id: "target", kind: "reference", to: "target", label: { zh: "目标", en: "Target" }, required: true },
    {
      id: "oldValue",
      kind: "text",
      lines: "one",
      longest: 30,
      label: { zh: "原目标值", en: "Old value" },
      help: { zh: "规划或上次调整所定的数。", en: "As the plan or the last change has it." },
      required: true,
    },
    { id: "newValue", kind: "text", lines: "one", longest: 30, label: { zh: "新目标值", en: "New value" }, required: true },
    { id: "clause", kind: "reference", to: "clause", label: { zh: "依据条款", en: "Clause it rests on" }, required: true },
    reason,
    drafter,
  ],
});

const exemption = defineForm({
  id: "clause-exemption",
  version: 1,
  label: { zh: "条款不单设任务", en: "A clause without a task of its own" },
  clauses,
  fields: [
    title,
    { id: "clause", kind: "reference", to: "clause", label: { zh: "条款", en: "Clause" }, required: true },
    {
      ...reason,
      label: { zh: "不单设任务的理由", en: "Why it needs none" },
      help: { zh: "例如已由哪几条的任务覆盖。", en: "For example, which other tasks cover it." },
    },
    drafter,
  ],
});

export const planningForms: readonly Form[] = [
  document,
  submission,
  publication,
  why,
  opinion,
  keyTask,
  split,
  objection,
  rebaselining,
  exemption,
];
