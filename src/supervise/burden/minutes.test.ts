import assert from "node:assert/strict";
import { test } from "node:test";
import type { Field } from "#define";
import { shanxi14th } from "#plan/shanxi-14th";
import { effortOf } from "./minutes.ts";

const rules = shanxi14th.supervisionRules.burden;
const label = { zh: "字段", en: "Field" };
const text: Field = { id: "text", kind: "text", lines: "many", longest: 100, label };
const day: Field = { id: "day", kind: "day", label };
const units: Field = { id: "units", kind: "reference", to: "unit", many: true, label };
const files: Field = { id: "files", kind: "files", most: 3, label };
const known: Field = {
  id: "known",
  kind: "text",
  lines: "one",
  longest: 20,
  label,
  prefill: { from: "matter", field: "title", locked: true },
};
const offered: Field = { id: "offered", kind: "text", lines: "one", longest: 20, label, prefill: { from: "matter", field: "title" } };
const rows: Field = { id: "rows", kind: "rows", most: 3, label, of: [text, day] };
const { minutes } = rules;

for (const [what, fields, values, expected] of [
  ["what was left empty", [text, day], { text: "" }, { minutes: 0, prefilled: 0 }],
  ["a text and a day", [text, day], { text: "办完", day: "2026-03-01" }, { minutes: minutes.text + minutes.day, prefilled: 0 }],
  ["a list, once for each that was chosen", [units], { units: ["a", "b"] }, { minutes: 2 * minutes.reference, prefilled: 0 }],
  ["attachments, once however many", [files], { files: ["a", "b"] }, { minutes: minutes.files, prefilled: 0 }],
  [
    "rows, field by field",
    [rows],
    { rows: [{ text: "一", day: "2026-03-01" }, { text: "二" }] },
    { minutes: 2 * minutes.text + minutes.day, prefilled: 0 },
  ],
  ["what was there already and locked", [known], { known: "事项" }, { minutes: 0, prefilled: 1 }],
  ["what was offered and taken over", [offered], { offered: "事项" }, { minutes: minutes.text, prefilled: 1 }],
] as const satisfies readonly (readonly [string, readonly Field[], Record<string, unknown>, { minutes: number; prefilled: number }])[])
  test(`the burden of ${what} is ${expected.minutes} minutes`, () => assert.deepEqual(effortOf({ fields }, values, rules), expected));
