import { defineForm, type Field, type Form } from "#define";
import { files, reason } from "./supervision-fields.ts";

const clauses = ["9.6.1", "9.6.3"] as const;
const filled = { zh: "由系统填写。", en: "Filled in by the platform." };

const question = defineForm({
  id: "figure-question",
  version: 1,
  label: { zh: "提请说明", en: "Ask about a figure" },
  clauses,
  fields: [
    { id: "title", kind: "text", lines: "one", longest: 160, label: { zh: "事项", en: "Matter" }, required: true },
    {
      id: "question",
      kind: "text",
      lines: "many",
      longest: 600,
      label: { zh: "请说明的问题", en: "Question" },
      help: {
        zh: "只提请说明，不得要求修改统计数据；数据有误的，由发布机构按规定更正。",
        en: "Ask for an explanation only, never for another figure: an error is corrected by whoever published it.",
      },
      required: true,
    },
    { id: "owner", kind: "reference", to: "unit", label: { zh: "数据责任单位", en: "Who keeps the figure" }, required: true },
    { id: "indicator", kind: "reference", to: "indicator", label: { zh: "指标", en: "Indicator" } },
    { id: "region", kind: "reference", to: "region", label: { zh: "地区", en: "Region" } },
    { id: "finding", kind: "text", lines: "one", longest: 16, label: { zh: "核查发现代号", en: "Finding" }, help: filled, required: true },
    {
      id: "evidence",
      kind: "text",
      lines: "one",
      longest: 64,
      label: { zh: "证据摘要值", en: "Digest of the evidence" },
      help: {
        zh: "由系统填写，证据在提出时的样子随之留存。",
        en: "Filled in by the platform: the evidence is kept as it was when the question was asked.",
      },
      required: true,
    },
  ],
});

const text = (id: string, zh: string, en: string): Field => ({
  id,
  kind: "text",
  lines: "many",
  longest: 800,
  label: { zh, en },
  required: true,
});

const answer = defineForm({
  id: "figure-answer",
  version: 1,
  label: { zh: "答复", en: "Answer" },
  clauses,
  fields: [
    {
      id: "answer",
      kind: "choice",
      of: [
        { id: "explained", label: { zh: "数据无误，说明如下", en: "The figure is right; this is why" } },
        { id: "corrected", label: { zh: "发布机构已更正", en: "Its source has corrected it" } },
        { id: "not-explained", label: { zh: "暂不能说明", en: "Cannot be explained for now" } },
      ],
      label: { zh: "答复", en: "Answer" },
      help: {
        zh: "选“发布机构已更正”的，新公布的数须已录入本平台；原数保留。",
        en: "A correction must have been published and be known to the platform; the figure before it stays.",
      },
      required: true,
    },
    text("explanation", "说明", "Explanation"),
    files,
  ],
});

const outcome = defineForm({
  id: "figure-outcome",
  version: 1,
  label: { zh: "认定", en: "Decide" },
  clauses,
  fields: [text("outcome", "认定意见（随数据公开）", "Decision (shown with the figure)")],
});
const why = defineForm({ id: "figure-reason", version: 1, label: { zh: "说明理由", en: "Reasons" }, clauses, fields: [reason] });

export const findingForms: readonly Form[] = [question, answer, outcome, why];
