import { defineForm, type Form } from "#define";

const clauses = ["9.6.3", "9.2.2"] as const;

const opening = defineForm({
  id: "bulletin",
  version: 1,
  label: { zh: "督办通报", en: "Bulletin of supervision" },
  clauses,
  fields: [
    { id: "title", kind: "text", lines: "one", longest: 80, label: { zh: "标题", en: "Title" }, required: true },
    {
      id: "period",
      kind: "text",
      lines: "one",
      longest: 8,
      label: { zh: "通报期", en: "Period" },
      help: { zh: "月度写 2026-11，季度写 2026-Q4。", en: "2026-11 for a month, 2026-Q4 for a quarter." },
      required: true,
    },
  ],
});

/** All edits of a draft together, so that what was saved last is whole. What was generated is kept beside what was written. */
const edits = defineForm({
  id: "bulletin-edits",
  version: 1,
  label: { zh: "修改通报", en: "Edits of a bulletin" },
  clauses,
  fields: [
    {
      id: "edits",
      kind: "rows",
      most: 120,
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

const reason = defineForm({
  id: "bulletin-reason",
  version: 1,
  label: { zh: "说明理由", en: "Reasons" },
  clauses,
  fields: [{ id: "reason", kind: "text", lines: "many", longest: 600, label: { zh: "理由", en: "Reason" }, required: true }],
});

/** Filled in by the act of issuing, which freezes the figures and keeps the document under its code. */
const issue = defineForm({
  id: "bulletin-issue",
  version: 1,
  label: { zh: "印发", en: "Issue" },
  clauses,
  fields: [{ id: "code", kind: "text", lines: "one", longest: 20, label: { zh: "核验码", en: "Check code" }, required: true }],
});

export const bulletinForms: readonly Form[] = [opening, edits, reason, issue];
