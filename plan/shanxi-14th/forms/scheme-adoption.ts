import { defineForm, type Field, type Form } from "#define";
import { files, reason } from "./supervision-fields.ts";

const clauses = ["9.6.1", "9.6.2"] as const;

/** Which text of the scheme is meant: exactly this one is proposed and signed. */
const checksum: Field = {
  id: "checksum",
  kind: "text",
  lines: "one",
  longest: 64,
  label: { zh: "方案文本摘要", en: "Digest of the scheme" },
  help: { zh: "由系统填写，提请和审定的是同一份文本。", en: "Filled in by the platform: what is proposed is what is signed." },
  required: true,
};
const note: Field = { id: "note", kind: "text", lines: "many", longest: 600, label: { zh: "说明", en: "Note" } };

const draft = defineForm({
  id: "scheme-draft",
  version: 1,
  label: { zh: "编制评价方案", en: "Draft of a scheme" },
  clauses,
  fields: [
    { id: "title", kind: "text", lines: "one", longest: 120, label: { zh: "方案名称", en: "Title" }, required: true },
    { id: "scheme", kind: "text", lines: "one", longest: 60, label: { zh: "方案代号", en: "Which scheme" }, required: true },
    { id: "begun-from", kind: "text", lines: "one", longest: 80, label: { zh: "由何编起", en: "Begun from" } },
    {
      id: "drafter",
      kind: "reference",
      to: "unit",
      label: { zh: "编制单位", en: "Drafted by" },
      required: true,
      prefill: { from: "actor", field: "unit", locked: true },
    },
  ],
});

const proposal = defineForm({
  id: "scheme-proposal",
  version: 1,
  label: { zh: "提请审定", en: "Propose a scheme" },
  clauses,
  fields: [
    checksum,
    {
      id: "evidence",
      kind: "text",
      lines: "one",
      longest: 64,
      label: { zh: "位次影响与十步审查摘要", en: "Digest of the effect on ranks and of the audit" },
      help: { zh: "由系统填写，随方案一并留存。", en: "Filled in by the platform and kept with the scheme." },
      required: true,
    },
    {
      id: "tried",
      kind: "whole",
      least: 1,
      label: { zh: "试算过的不同方案数", en: "Different texts tried" },
      help: { zh: "由系统统计，随结果一并公布。", en: "Counted by the platform and published with the result." },
      required: true,
    },
    note,
  ],
});

const signature = defineForm({
  id: "scheme-signature",
  version: 1,
  label: { zh: "审定", en: "Adopt a scheme" },
  clauses,
  fields: [checksum, { id: "from", kind: "day", label: { zh: "施行日期", en: "Holds from" }, required: true }, note],
});

const why = defineForm({ id: "scheme-reason", version: 1, label: { zh: "说明理由", en: "Reasons" }, clauses, fields: [reason, files] });

export const schemeForms: readonly Form[] = [draft, proposal, signature, why];
