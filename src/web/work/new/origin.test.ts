import assert from "node:assert/strict";
import { test } from "node:test";
import type { Field, Form } from "#define";
import { namedBy, originOf } from "./origin.ts";

for (const [search, origin] of [
  [{ proposal: "alert:a-1" }, { kind: "alert", id: "a-1" }],
  [{ proposal: "a-1" }, { kind: "alert", id: "a-1" }],
  [{ proposal: "task:2026:12" }, { kind: "task", id: "2026:12" }],
  [
    { parent: "m-1", clause: "1.2.17" },
    { kind: "matter", id: "m-1" },
  ],
  [{ supervises: "m-2" }, { kind: "matter", id: "m-2" }],
  [{ clause: "1.2.17" }, { kind: "clause", id: "1.2.17" }],
  [{}, { kind: "own", id: "" }],
] as const)
  test(`a matter begun at ${JSON.stringify(search)} arises from ${origin.kind} ${origin.id}`, () =>
    assert.deepEqual(originOf(search), origin));

test("a form that names one clause or target begins with what the address names; one that names two is left to the person", () => {
  const reference = (id: string, to: "clause" | "target", many = false): Field => ({
    id,
    kind: "reference",
    to,
    label: { zh: id, en: id },
    ...(many ? { many: true } : {}),
  });
  const form = (...fields: readonly Field[]) => ({ fields }) as unknown as Form;
  const search = { clause: "1.2.17", target: "rd-expenditure" };
  assert.deepEqual(namedBy(form(reference("why", "clause"), reference("aim", "target")), search), { why: "1.2.17", aim: "rd-expenditure" });
  assert.deepEqual(namedBy(form(reference("rests", "clause", true)), search), { rests: ["1.2.17"] });
  assert.deepEqual(namedBy(form(reference("one", "clause"), reference("two", "clause")), search), {});
});
