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

export const evaluationForms: readonly Form[] = [evaluation, opinion];
