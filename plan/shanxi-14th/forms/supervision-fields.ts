import type { Field } from "#define";

/** Fields that several forms of supervision share, so that one thing is asked in the same words everywhere. */

export const reason: Field = {
  id: "reason",
  kind: "text",
  lines: "many",
  longest: 600,
  label: { zh: "理由", en: "Reason" },
  required: true,
};

export const files: Field = {
  id: "files",
  kind: "files",
  most: 10,
  label: { zh: "附件", en: "Attachments" },
  help: { zh: "涉密材料不得上传。", en: "Nothing classified may be uploaded." },
};

/** One node of a plan: what is to be there, by when, and its weight among the others. */
export const nodeColumns: readonly Field[] = [
  { id: "title", kind: "text", lines: "one", longest: 80, label: { zh: "节点", en: "Milestone" }, required: true },
  { id: "output", kind: "text", lines: "one", longest: 120, label: { zh: "成果形式", en: "What will be there" }, required: true },
  {
    id: "weight",
    kind: "whole",
    least: 1,
    most: 100,
    label: { zh: "权重", en: "Weight" },
    help: { zh: "各节点之间的比重，不必合计为 100。", en: "Its share among the milestones; they need not add up to 100." },
    required: true,
  },
  { id: "due", kind: "day", notBefore: "today", label: { zh: "完成日期", en: "Due" }, required: true },
];

export const nextStep: Field = { id: "next", kind: "text", lines: "many", longest: 600, label: { zh: "下一步", en: "Next step" } };
export const nextOn: Field = { id: "nextOn", kind: "day", label: { zh: "下一步完成日期", en: "Next step by" } };

/** The five fields of every report; monthly and quarterly bulletins, briefs and a unit's own report are made from them. */
export const reportFields: readonly Field[] = [
  {
    id: "did",
    kind: "text",
    lines: "many",
    longest: 1000,
    label: { zh: "做了什么", en: "What was done" },
    help: { zh: "只写已经做的事，不写认识和打算。", en: "Only what has been done; no views or intentions." },
    required: true,
  },
  {
    id: "result",
    kind: "text",
    lines: "many",
    longest: 600,
    label: { zh: "结果", en: "Result" },
    help: {
      zh: "写清数字、单位和截止日期，没有数字的写看得见的成果。",
      en: "Give figures with unit and day; where there are none, what can be seen.",
    },
    required: true,
  },
  { ...nextStep, required: true },
  { ...nextOn, required: true },
  {
    id: "stuck",
    kind: "text",
    lines: "many",
    longest: 600,
    label: { zh: "卡点", en: "What is in the way" },
    help: { zh: "没有就不填。", en: "Leave it empty where nothing is." },
  },
  {
    id: "decision",
    kind: "text",
    lines: "many",
    longest: 400,
    label: { zh: "要谁定什么", en: "Who has to decide what" },
    help: { zh: "写明请哪个单位或领导决定什么事。", en: "Name the unit or leader, and what is to be decided." },
  },
];

export const evidence: Field = {
  id: "evidence",
  kind: "text",
  lines: "many",
  longest: 600,
  label: { zh: "佐证", en: "Evidence" },
  help: {
    zh: "文号、台账名称、网址或说明，材料作为附件上传。",
    en: "Numbers of documents, names of registers, addresses; the papers go with it as attachments.",
  },
};
