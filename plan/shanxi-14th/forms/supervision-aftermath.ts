import { defineForm, type Form } from "#define";
import { evidence, files, reason } from "./supervision-fields.ts";

/** What comes after a conclusion: objections, inspections, look-backs. */

const objection = defineForm({
  id: "objection",
  version: 1,
  label: { zh: "异议申请", en: "Objection" },
  clauses: ["9.6.3", "7.2.3"],
  fields: [
    {
      id: "title",
      kind: "text",
      lines: "one",
      longest: 80,
      label: { zh: "异议事项", en: "Objection" },
      required: true,
      prefill: { from: "proposal", field: "title" },
    },
    {
      id: "contested",
      kind: "reference",
      to: "matter",
      label: { zh: "所涉事项", en: "Matter contested" },
      required: true,
      prefill: { from: "proposal", field: "contested" },
    },
    {
      id: "about",
      kind: "choice",
      of: [
        { id: "grade", label: { zh: "办结等次", en: "Grade of the closing" } },
        { id: "score", label: { zh: "单位评价得分", en: "Score of the unit" } },
        { id: "inspection", label: { zh: "督查结论", en: "Conclusion of an inspection" } },
        { id: "look-back", label: { zh: "回头看结论", en: "Conclusion of a look-back" } },
      ],
      label: { zh: "异议对象", en: "What it is about" },
      required: true,
      prefill: { from: "proposal", field: "about" },
    },
    {
      id: "unit",
      kind: "reference",
      to: "unit",
      label: { zh: "提出单位", en: "Unit" },
      required: true,
      prefill: { from: "actor", field: "unit", locked: true },
    },
    reason,
    { id: "wish", kind: "text", lines: "many", longest: 600, label: { zh: "请求", en: "What is asked for" }, required: true },
    evidence,
    files,
  ],
});

const objectionDecision = defineForm({
  id: "objection-decision",
  version: 1,
  label: { zh: "复核结论", en: "Decision" },
  clauses: ["9.6.3", "7.2.3"],
  fields: [
    { id: "facts", kind: "text", lines: "many", longest: 1500, label: { zh: "查明的事实", en: "Facts established" }, required: true },
    {
      id: "ground",
      kind: "text",
      lines: "many",
      longest: 1000,
      label: { zh: "结论和依据", en: "Decision and its ground" },
      required: true,
    },
    {
      id: "newGrade",
      kind: "choice",
      of: [
        { id: "excellent", label: { zh: "优", en: "Excellent" } },
        { id: "good", label: { zh: "良", en: "Good" } },
        { id: "pass", label: { zh: "合格", en: "Pass" } },
        { id: "fail", label: { zh: "不合格", en: "Fail" } },
      ],
      label: { zh: "变更后的等次", en: "Grade as changed" },
      help: { zh: "只在变更等次时填写。", en: "Only where the grade is changed." },
    },
    files,
  ],
});

const inspection = defineForm({
  id: "inspection",
  version: 1,
  label: { zh: "督查方案", en: "Plan of an inspection" },
  clauses: ["9.6.3", "7.2.3"],
  fields: [
    { id: "title", kind: "text", lines: "one", longest: 80, label: { zh: "督查名称", en: "Inspection" }, required: true },
    { id: "content", kind: "text", lines: "many", longest: 2000, label: { zh: "督查内容", en: "What is inspected" }, required: true },
    {
      id: "subjects",
      kind: "reference",
      to: "unit",
      many: true,
      label: { zh: "督查对象", en: "Units inspected" },
      help: { zh: "每个单位各计一次年度督查次数。", en: "Each counts one against the year's allowance of that unit." },
      required: true,
    },
    { id: "scope", kind: "text", lines: "many", longest: 800, label: { zh: "督查范围", en: "Scope" }, required: true },
    { id: "leader", kind: "reference", to: "person", label: { zh: "督查组组长", en: "Head of the team" }, required: true },
    { id: "members", kind: "text", lines: "many", longest: 400, label: { zh: "督查组成员", en: "Members of the team" }, required: true },
    { id: "from", kind: "day", notBefore: "today", label: { zh: "开始日期", en: "From" }, required: true },
    { id: "until", kind: "day", notBefore: "today", label: { zh: "结束日期", en: "Until" }, required: true },
    {
      id: "planned",
      kind: "yes-no",
      label: { zh: "已列入年度督查计划", en: "Stands in the year's plan of inspections" },
      required: true,
    },
    { id: "basis", kind: "text", lines: "one", longest: 200, label: { zh: "依据", en: "Basis" }, required: true },
    files,
  ],
});

/** Going beyond the allowance, or outside the year's plan, takes an approval of its own, which stays on record. */
const inspectionApproval = defineForm({
  id: "inspection-approval",
  version: 1,
  label: { zh: "批准督查", en: "Approval of an inspection" },
  clauses: ["9.6.3", "7.2.3"],
  fields: [
    {
      id: "beyond",
      kind: "text",
      lines: "many",
      longest: 600,
      label: { zh: "超出次数或计划外的批准理由", en: "Why it may go beyond the allowance or the plan" },
      help: { zh: "在次数之内且列入年度计划的不填。", en: "Leave it empty within the allowance and the plan." },
    },
    { id: "opinion", kind: "text", lines: "many", longest: 600, label: { zh: "意见", en: "Opinion" } },
  ],
});

const inspectionConclusion = defineForm({
  id: "inspection-conclusion",
  version: 1,
  label: { zh: "督查结论", en: "Conclusion of the inspection" },
  clauses: ["9.6.3", "7.2.3"],
  fields: [
    { id: "found", kind: "text", lines: "many", longest: 4000, label: { zh: "查明的事实", en: "Facts established" }, required: true },
    { ...evidence, required: true },
    { id: "conclusion", kind: "text", lines: "many", longest: 2000, label: { zh: "结论", en: "Conclusion" }, required: true },
    { id: "demands", kind: "text", lines: "many", longest: 2000, label: { zh: "整改要求", en: "What is to be mended" } },
    { id: "experience", kind: "text", lines: "many", longest: 1000, label: { zh: "好的做法", en: "What is done well" } },
    files,
  ],
});

const inspectionAnswer = defineForm({
  id: "inspection-answer",
  version: 1,
  label: { zh: "被督查单位意见", en: "Answer of the unit inspected" },
  clauses: ["9.6.3", "7.2.3"],
  fields: [
    {
      id: "position",
      kind: "choice",
      of: [
        { id: "agrees", label: { zh: "同意结论", en: "Agrees" } },
        { id: "partly", label: { zh: "部分同意", en: "Agrees in part" } },
        { id: "objects", label: { zh: "不同意，将提出异议", en: "Does not agree and will object" } },
      ],
      label: { zh: "对结论的意见", en: "View of the conclusion" },
      required: true,
    },
    {
      id: "answer",
      kind: "text",
      lines: "many",
      longest: 1500,
      label: { zh: "说明和整改安排", en: "Explanation, and what will be mended" },
      required: true,
    },
    files,
  ],
});

const lookBack = defineForm({
  id: "look-back",
  version: 1,
  label: { zh: "回头看", en: "Look-back" },
  clauses: ["9.6.3"],
  fields: [
    {
      id: "title",
      kind: "text",
      lines: "one",
      longest: 80,
      label: { zh: "回头看事项", en: "Look-back" },
      required: true,
      prefill: { from: "proposal", field: "title" },
    },
    {
      id: "looked",
      kind: "reference",
      to: "matter",
      label: { zh: "所看事项", en: "Matter looked back at" },
      required: true,
      prefill: { from: "proposal", field: "looked" },
    },
    {
      id: "lead",
      kind: "reference",
      to: "unit",
      label: { zh: "原牵头单位", en: "Unit that led it" },
      required: true,
      prefill: { from: "proposal", field: "lead" },
    },
    {
      id: "how",
      kind: "choice",
      many: true,
      of: [
        { id: "figures", label: { zh: "看数据", en: "By the figures" } },
        { id: "papers", label: { zh: "看材料", en: "By the papers" } },
        { id: "spot", label: { zh: "到现场", en: "On the spot" } },
        { id: "asker", label: { zh: "问企业群众", en: "By asking those concerned" } },
      ],
      label: { zh: "方式", en: "How" },
      required: true,
    },
  ],
});

const lookBackConclusion = defineForm({
  id: "look-back-conclusion",
  version: 1,
  label: { zh: "回头看结论", en: "Conclusion of a look-back" },
  clauses: ["9.6.3"],
  fields: [
    { id: "found", kind: "text", lines: "many", longest: 1500, label: { zh: "看到的情况", en: "What was found" }, required: true },
    { ...evidence, required: true },
    files,
  ],
});

export const aftermathForms: readonly Form[] = [
  objection,
  objectionDecision,
  inspection,
  inspectionApproval,
  inspectionConclusion,
  inspectionAnswer,
  lookBack,
  lookBackConclusion,
];
