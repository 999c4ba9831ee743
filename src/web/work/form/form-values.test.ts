import assert from "node:assert/strict";
import { test } from "node:test";
import type { Form } from "#define";
import type { Refusal } from "#kernel";
import { sendable, sortRefusals, startingValues } from "./form-values.ts";
import { dayTyped, decimalTyped, moneyRead, wholeTyped } from "./typed.ts";

const label = { zh: "项", en: "Field" };
const form: Form = {
  id: "example",
  version: 1,
  label,
  clauses: [],
  fields: [
    { id: "title", kind: "text", lines: "one", longest: 40, label },
    { id: "agreed", kind: "yes-no", label },
    { id: "why", kind: "text", lines: "many", longest: 40, label, when: { field: "agreed", is: "no" } },
    { id: "steps", kind: "rows", most: 5, label, of: [{ id: "name", kind: "text", lines: "one", longest: 40, label }] },
  ],
};
const refusal = (code: string, field?: string): Refusal => ({ code, kind: "invalid", say: label, facts: field ? { field } : {} });

test("what is not asked for, empty, or a row without anything in it is not sent", () => {
  const values = { title: " ", agreed: true, why: "无", steps: [{}, { name: "一" }, { name: "" }] };
  assert.deepEqual(sendable(form, values), { agreed: true, steps: [{ name: "一" }] });
  assert.deepEqual(sendable(form, { ...values, agreed: false }), { agreed: false, why: "无", steps: [{ name: "一" }] });
});

test("a form begins with what is known of its own fields", () => {
  const known = (value: unknown) => ({ value, locked: false, from: label });
  assert.deepEqual(startingValues(form, { title: known("一"), elsewhere: known("二"), why: known("") }), { title: "一" });
});

test("a fault stands under the row the person sees, though empty rows before it were not sent", () => {
  const values = { steps: [{}, { name: "一" }, {}, { name: "二" }] };
  const { byField, others } = sortRefusals(form, values, [refusal("a", "steps/1/name"), refusal("b", "why"), refusal("c")]);
  assert.deepEqual([...byField.keys()], ["steps/3/name"]);
  assert.deepEqual(
    others.map(({ code }) => code),
    ["b", "c"],
  );
});

for (const [typed, read] of [
  ["１，２００", 1200],
  ["-3", -3],
  ["12a", "12a"],
  ["1.5", "1.5"],
  ["", ""],
] as const)
  test(`a whole number typed as "${typed}" is read as ${JSON.stringify(read)}`, () => assert.equal(wholeTyped(typed), read));

for (const [typed, read] of [
  ["1,200.50", "1200.50"],
  ["＋３．５", "3.5"],
  [".5", "0.5"],
  ["-.5", "-0.5"],
  ["3万", "3万"],
] as const)
  test(`a decimal typed as "${typed}" is read as ${read}`, () => assert.equal(decimalTyped(typed), read));

for (const [typed, read] of [
  ["20231231", "2023-12-31"],
  ["2023/1/5", "2023-01-05"],
  ["2023年12月3日", "2023-12-03"],
  ["2023-02-30", "2023-02-30"],
  ["明天", "明天"],
] as const)
  test(`a day typed as "${typed}" is read as ${read}`, () => assert.equal(dayTyped(typed), read));

for (const [value, unit, zh] of [
  ["12.5", "CNY-10k", "125,000元"],
  ["123456", "CNY-10k", "1,234,560,000元 = 12.35亿元"],
  ["1.2", "CNY-100m", "120,000,000元"],
  ["12x", "CNY-10k", null],
  ["12", "CNY", null],
  ["12", "person", null],
] as const)
  test(`${value} in ${unit} is read out as ${zh}`, () => assert.equal(moneyRead(value, unit, "zh"), zh));
