import assert from "node:assert/strict";
import test from "node:test";
import type { Field, Form, FormRef } from "#define";
import { shanxi14th } from "#plan/shanxi-14th";
import type { Values } from "#procedure";
import { checkedPlan } from "../../../tests/support/figures.ts";
import { granted } from "../../../tests/support/supervision.ts";
import { answerColumns, answerMapping, type Column, matterColumns, matterMapping } from "./mapping.ts";
import { answeringActs } from "./records.ts";
import { rowOf, valuesFrom } from "./values.ts";

const plan = checkedPlan(shanxi14th);
const [version] = plan.procedure("supervision").versions;
const form = (ref: string): Form => plan.form(ref as FormRef);

/** Every form in which the lead unit or the opener types something about a matter. */
const answering = new Set(
  version.transitions
    .filter(({ by, form: ref }) => by !== "clock" && by.includes("lead") && ref !== undefined)
    .map(({ form: ref }) => String(ref)),
);

test("every form that a lead unit answers with, and every field of it, has its column: nothing is typed a second time there", () => {
  assert.deepEqual([...answering].sort(), Object.keys(answerMapping).sort());
  for (const [ref, mapping] of Object.entries({ ...matterMapping, ...answerMapping })) {
    const typed = form(ref).fields.map(({ id }) => id);
    // The reason's form is used by others, too; each of its fields is carried all the same.
    assert.deepEqual(typed.toSorted(), Object.keys(mapping).toSorted(), ref);
  }
});

test("every column that people fill comes from a field of ours, and every other is given by one of the systems: nothing is typed a second time here", () => {
  const filled = (columns: readonly Column[]) =>
    columns
      .filter(({ key }) => key === undefined)
      .map(({ id }) => id)
      .toSorted();
  const from = (mappings: readonly Readonly<Record<string, string>>[]) =>
    [...new Set(mappings.flatMap((one) => Object.values(one)))].toSorted();
  assert.deepEqual(filled(matterColumns), from(Object.values(matterMapping)));
  assert.deepEqual(filled(answerColumns), from(Object.values(answerMapping)));
  for (const columns of [matterColumns, answerColumns]) {
    const names = columns.map(({ label }) => label.zh);
    assert.equal(new Set(names).size, names.length);
  }
});

test("no two fields of one form share a column", () => {
  for (const [ref, mapping] of Object.entries({ ...matterMapping, ...answerMapping })) {
    const columns = Object.values(mapping);
    assert.equal(new Set(columns).size, columns.length, ref);
  }
});

/** Some value of each kind of field. */
function sample(field: Field): unknown {
  switch (field.kind) {
    case "text":
      return "模拟：一，二“三”\n四";
    case "whole":
      return field.most ?? 3;
    case "decimal":
      return "1.5";
    case "day":
      return "2026-03-20";
    case "yes-no":
      return true;
    case "choice":
      return field.many ? field.of.map(({ id }) => id) : field.of.at(-1)?.id;
    case "reference":
      return field.many ? ["finance-department", "education-department"] : "finance-department";
    case "rows":
      return [Object.fromEntries(field.of.map((column) => [column.id, sample(column)]))];
    case "files":
      return undefined;
  }
}

for (const [ref, mapping] of Object.entries({ ...matterMapping, ...answerMapping }))
  test(`what is filled into ${ref} comes back as it was`, () => {
    const values: Values = Object.fromEntries(
      form(ref).fields.flatMap((field) => (field.kind === "files" ? [] : [[field.id, sample(field)]])),
    );
    assert.deepEqual(granted(valuesFrom(plan, ref, mapping, rowOf(plan, ref, mapping, values))), values);
  });

test("a value that no form takes is refused with its column", () => {
  const bad = valuesFrom(plan, "supervision@1", matterMapping["supervision@1"] ?? {}, {
    kind: "特急",
    lead: "没有的单位",
    difficulty: "很难",
    nodes: "{",
  });
  assert.deepEqual(!bad.ok && bad.refusals.map(({ code, facts }) => `${code} ${facts.column}`), [
    "port/badValue 类别",
    "port/badValue 难度（1 至 3）",
    "port/badValue 牵头单位",
    "port/badValue 节点",
  ]);
});

test("signing for a matter is carried, too, though it has no form", () => {
  assert.ok(answeringActs(plan).some(({ name, form: ref }) => name === "sign" && ref === undefined));
});
