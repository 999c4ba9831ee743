import { defineForm, type Field, type Form } from "#define";
import { files, reason } from "./supervision-fields.ts";

const clauses = ["9.2.3"] as const;

const text = (id: string, zh: string, en: string, longest: number, lines: "one" | "many" = "many"): Field => ({
  id,
  kind: "text",
  lines,
  longest,
  label: { zh, en },
});

/** One line of a consultation: two sides, what each does by when, and what has to be decided. */
const lineColumns: readonly Field[] = [
  { ...text("title", "议定事项", "Matter agreed", 120, "one"), required: true },
  { id: "lead", kind: "reference", to: "unit", label: { zh: "提出方（我方承办单位）", en: "Proposer (who does our part)" } },
  { id: "counterpart", kind: "reference", to: "unit", label: { zh: "对方", en: "Counterpart" } },
  { ...text("ours", "我方要做的事", "What we do", 400), required: true },
  { id: "due", kind: "day", label: { zh: "我方时限", en: "We do it by" }, required: true },
  { ...text("theirs", "对方要做的事", "What they do", 400), required: true },
  { id: "theirDue", kind: "day", label: { zh: "对方时限", en: "They do it by" }, required: true },
  text("decision", "需要决定的事", "Decision needed", 400),
];

const meeting = defineForm({
  id: "consultation",
  version: 1,
  label: { zh: "会商", en: "Consultation" },
  clauses,
  fields: [
    { ...text("title", "会商名称", "Consultation", 120, "one"), required: true },
    {
      id: "kind",
      kind: "choice",
      of: [
        { id: "ministry", label: { zh: "部省会商", en: "With a ministry" } },
        { id: "city", label: { zh: "厅市会商", en: "With a city" } },
      ],
      label: { zh: "类别", en: "Kind" },
      required: true,
    },
    { id: "counterpart", kind: "reference", to: "unit", label: { zh: "会商对方", en: "Counterpart" }, required: true },
    { id: "on", kind: "day", label: { zh: "会商日期", en: "Day" }, required: true },
    { ...text("place", "地点", "Place", 80, "one") },
    { ...text("agenda", "议题", "Agenda", 1000) },
    {
      id: "host",
      kind: "reference",
      to: "unit",
      label: { zh: "承办单位", en: "Host" },
      required: true,
      prefill: { from: "actor", field: "unit", locked: true },
    },
  ],
});

const minutes = defineForm({
  id: "consultation-minutes",
  version: 1,
  label: { zh: "会商纪要", en: "Minutes" },
  clauses,
  fields: [
    { ...text("summary", "纪要正文", "Summary", 2000), required: true, prefill: { from: "matter", field: "summary" } },
    {
      id: "lines",
      kind: "rows",
      most: 40,
      of: lineColumns,
      label: { zh: "会商事项", en: "Lines" },
      help: { zh: "每条写清双方各做什么、何时完成。", en: "For each, what both sides do and by when." },
      required: true,
      prefill: { from: "matter", field: "lines" },
    },
    files,
  ],
});

const byLetter = defineForm({
  id: "consultation-letter",
  version: 1,
  label: { zh: "对方来函确认", en: "Confirmed by letter" },
  clauses,
  fields: [
    { ...text("letter", "来函文号", "Number of the letter", 80, "one"), required: true },
    { id: "letterOn", kind: "day", label: { zh: "来函日期", en: "Day of the letter" }, required: true },
    files,
  ],
});

const why = defineForm({ id: "consultation-reason", version: 1, label: { zh: "说明理由", en: "Reasons" }, clauses, fields: [reason] });

/** A line that both sides have taken on; the counterpart's part has a clock of its own. */
const commitment = defineForm({
  id: "commitment",
  version: 1,
  label: { zh: "会商承诺事项", en: "Commitment" },
  clauses,
  fields: [
    ...lineColumns.map((field) => (field.id === "lead" || field.id === "counterpart" ? { ...field, required: true as const } : field)),
    {
      id: "host",
      kind: "reference",
      to: "unit",
      label: { zh: "会商承办单位", en: "Host of the consultation" },
      required: true,
      prefill: { from: "parent", field: "host", locked: true },
    },
  ],
});

const result = defineForm({
  id: "commitment-result",
  version: 1,
  label: { zh: "办理结果", en: "Result" },
  clauses,
  fields: [{ ...text("result", "结果", "Result", 1000), required: true }, files],
});

const reply = defineForm({
  id: "commitment-reply",
  version: 1,
  label: { zh: "对方答复", en: "Reply of the counterpart" },
  clauses,
  fields: [
    { ...text("reply", "答复内容", "Reply", 1000), required: true },
    { ...text("letter", "文号", "Number of the letter", 80, "one") },
    {
      id: "expires",
      kind: "day",
      label: { zh: "有效期至", en: "Holds until" },
      help: { zh: "批复有期限的填写，到期前会提醒。", en: "Where the reply has a term; a reminder comes before it ends." },
    },
    files,
  ],
});

export const consultationForms: readonly Form[] = [meeting, minutes, byLetter, why, commitment, result, reply];
