import { defineForm, type Form } from "#define";

const evaluation = defineForm({
  id: "final-evaluation",
  version: 1,
  label: { zh: "规划终期评估", en: "Final evaluation of the plan" },
  clauses: ["9.6.2", "9.6.4"],
  fields: [
    {
      id: "title",
      kind: "text",
      lines: "one",
      longest: 80,
      label: { zh: "名称", en: "Title" },
      required: true,
      prefill: { from: "proposal", field: "title" },
    },
    {
      id: "asOf",
      kind: "day",
      label: { zh: "数据截至", en: "Figures as of" },
      required: true,
      prefill: { from: "proposal", field: "asOf" },
    },
  ],
});

const opinion = defineForm({
  id: "final-evaluation-opinion",
  version: 1,
  label: { zh: "审定意见", en: "Opinion" },
  clauses: ["9.6.4"],
  fields: [{ id: "reason", kind: "text", lines: "many", longest: 800, label: { zh: "意见", en: "Opinion" }, required: true }],
});

/** All edits of a draft together, so that what was saved last is whole. What was generated is kept beside what was written. */
const edits = defineForm({
  id: "final-evaluation-edits",
  version: 1,
  label: { zh: "修改终期评估", en: "Edits of the final evaluation" },
  clauses: ["9.6.4"],
  fields: [
    {
      id: "edits",
      kind: "rows",
      most: 200,
      label: { zh: "修改", en: "Edits" },
      of: [
        { id: "block", kind: "text", lines: "one", longest: 80, label: { zh: "段落", en: "Block" }, required: true },
        {
          id: "what",
          kind: "choice",
          of: [
            { id: "words", label: { zh: "改写", en: "Reworded" } },
            { id: "left-out", label: { zh: "略去", en: "Left out" } },
            { id: "added", label: { zh: "补充", en: "Added" } },
          ],
          label: { zh: "修改方式", en: "What was done" },
          required: true,
        },
        { id: "text", kind: "text", lines: "many", longest: 4000, label: { zh: "改后文字", en: "Words now" } },
        { id: "was", kind: "text", lines: "many", longest: 4000, label: { zh: "生成文字", en: "Words as generated" } },
      ],
    },
  ],
});

/** Filled in by the act of issuing, which freezes the figures and keeps the document under its code. */
const issue = defineForm({
  id: "final-evaluation-issue",
  version: 1,
  label: { zh: "印发", en: "Issue" },
  clauses: ["9.6.4"],
  fields: [{ id: "code", kind: "text", lines: "one", longest: 20, label: { zh: "核验码", en: "Check code" }, required: true }],
});

export const evaluationForms: readonly Form[] = [evaluation, edits, opinion, issue];
