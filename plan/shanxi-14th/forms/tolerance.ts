import { defineForm, type Field, type Form } from "#define";

const clauses = ["9.5.2", "8.2.4", "5.2.5"] as const;
/** What happened is read by those who need it for the decision; others see that something stands here, and looking is audited. */
const closed = (id: string, zh: string, en: string, longest: number): Field => ({
  id,
  kind: "text",
  lines: "many",
  longest,
  label: { zh, en },
  required: true,
  personal: true,
});

const application = defineForm({
  id: "tolerance",
  version: 1,
  label: { zh: "容错申请", en: "Application for tolerance" },
  clauses,
  fields: [
    {
      id: "title",
      kind: "text",
      lines: "one",
      longest: 80,
      label: { zh: "事项名称", en: "Title" },
      help: {
        zh: "只写单位、年度和指标，不写事实经过：名称会出现在待办列表里。",
        en: "Unit, year and indicator alone, nothing of what happened: titles stand in lists.",
      },
      required: true,
      prefill: { from: "proposal", field: "toleranceTitle" },
    },
    {
      id: "unit",
      kind: "reference",
      to: "unit",
      label: { zh: "申请单位", en: "Applicant" },
      required: true,
      prefill: { from: "actor", field: "unit", locked: true },
    },
    {
      id: "year",
      kind: "whole",
      least: 2021,
      most: 2100,
      label: { zh: "考核年度", en: "Year assessed" },
      required: true,
      prefill: { from: "proposal", field: "year" },
    },
    {
      id: "item",
      kind: "reference",
      to: "yardstick",
      label: { zh: "申请不计分的指标", en: "Indicator to be left out" },
      required: true,
      prefill: { from: "proposal", field: "item" },
    },
    closed("facts", "事实经过", "What happened", 3000),
    closed("ground", "符合容错情形的理由", "Why it may be tolerated", 1500),
    { id: "files", kind: "files", most: 10, label: { zh: "证明材料", en: "Evidence" }, personal: true },
  ],
});
const conclusion = defineForm({
  id: "tolerance-decision",
  version: 1,
  label: { zh: "容错认定意见", en: "Decision on tolerance" },
  clauses,
  fields: [closed("opinion", "认定意见", "Opinion", 1500)],
});

export const toleranceForms: readonly Form[] = [application, conclusion];
