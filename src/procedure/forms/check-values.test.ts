import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Field, Form } from "#define";
import type { Values } from "../types.ts";
import { checkValues, type KnownReferences } from "./check-values.ts";
import { namedIn } from "./named-in.ts";
import { formRefusals } from "./refusals.ts";

const label = (zh: string, en: string) => ({ zh, en });
const kinds = [
  { id: "ordinary", label: label("一般", "Ordinary") },
  { id: "major", label: label("重大", "Major") },
] as const;
const fields: readonly Field[] = [
  { id: "title", kind: "text", lines: "one", longest: 10, label: label("事项", "Matter"), required: true },
  { id: "words", kind: "text", lines: "many", longest: 20, label: label("说明", "Words") },
  { id: "count", kind: "whole", least: 1, most: 100, label: label("家数", "Count") },
  { id: "money", kind: "decimal", places: 2, unit: "CNY-10k", least: "0", most: "1000.5", label: label("金额", "Money") },
  { id: "due", kind: "day", notBefore: "today", label: label("期限", "Due") },
  { id: "agreed", kind: "yes-no", label: label("同意", "Agreed") },
  { id: "size", kind: "choice", of: kinds, label: label("类别", "Kind") },
  { id: "marks", kind: "choice", of: kinds, many: true, label: label("标记", "Marks") },
  {
    id: "plan",
    kind: "text",
    lines: "many",
    longest: 20,
    label: label("方案", "Plan"),
    required: true,
    when: { field: "size", is: "major" },
  },
  { id: "why", kind: "text", lines: "many", longest: 20, label: label("理由", "Why"), required: true, when: { field: "agreed", is: "no" } },
  { id: "lead", kind: "reference", to: "unit", label: label("牵头单位", "Lead") },
  { id: "support", kind: "reference", to: "unit", many: true, label: label("配合单位", "Support") },
  { id: "above", kind: "reference", to: "matter", label: label("上级事项", "Above") },
  { id: "proof", kind: "files", most: 2, label: label("佐证", "Proof") },
  {
    id: "steps",
    kind: "rows",
    most: 2,
    label: label("节点", "Steps"),
    of: [
      { id: "title", kind: "text", lines: "one", longest: 10, label: label("节点名称", "Name"), required: true },
      { id: "weight", kind: "whole", label: label("权重", "Weight"), required: true },
      { id: "who", kind: "reference", to: "person", label: label("责任人", "Person") },
    ],
  },
];
const form: Form = { id: "all-kinds", version: 1, label: label("示例表", "Example"), clauses: [], fields };

const one =
  (...ids: readonly string[]) =>
  (id: string) =>
    ids.includes(id);
const known: KnownReferences = {
  today: "2023-05-10",
  unit: one("a", "b"),
  clause: one("1.1.1"),
  target: one(),
  indicator: one(),
  yardstick: one(),
  region: one("140000"),
  matter: one("m1"),
  person: one("p1"),
  file: one("f1", "f2", "f3"),
};
const read = (values: Values) => checkValues(form, values, known);
const found = (values: Values): readonly (readonly [string, unknown])[] => {
  const answer = read(values);
  return answer.ok ? [] : answer.refusals.map(({ code, facts }) => [code.slice("form/".length), facts.field]);
};

test("a form that is filled in well comes back trimmed, without what is empty or not asked", () => {
  const answer = read({
    title: " 建设中试基地 ",
    words: "",
    count: 3,
    money: "+12.50",
    due: "2023-05-10",
    agreed: true,
    size: "ordinary",
    plan: "不问也给",
    why: "",
    lead: "a",
    support: ["a", "b"],
    above: "m1",
    proof: ["f1"],
    steps: [{ title: "立项", weight: 40, who: "p1" }],
    marks: [],
  });
  assert.deepEqual(answer, {
    ok: true,
    value: {
      title: "建设中试基地",
      count: 3,
      money: "12.50",
      due: "2023-05-10",
      agreed: true,
      size: "ordinary",
      lead: "a",
      support: ["a", "b"],
      above: "m1",
      proof: ["f1"],
      steps: [{ title: "立项", weight: 40, who: "p1" }],
    },
  });
});

/** What is filled in beside a good title, and the one refusal it earns, with its place. */
const table: readonly (readonly [keyof typeof formRefusals, string, Values])[] = [
  ["fieldUnknown", "colour", { colour: "red" }],
  ["missing", "title", { title: "  " }],
  ["missing", "plan", { size: "major" }],
  ["missing", "why", { agreed: false }],
  ["missing", "steps/1/weight", { steps: [{ title: "一", weight: 1 }, { title: "二" }] }],
  ["notText", "words", { words: 5 }],
  ["notText", "lead", { lead: 5 }],
  ["textTooLong", "title", { title: "一二三四五六七八九十𠮷" }],
  ["textManyLines", "title", { title: "一\n二" }],
  ["notWhole", "count", { count: 1.5 }],
  ["notWhole", "count", { count: "3" }],
  ["tooSmall", "count", { count: 0 }],
  ["tooGreat", "count", { count: 101 }],
  ["notDecimal", "money", { money: 3.5 }],
  ["notDecimal", "money", { money: "1,000" }],
  ["notDecimal", "money", { money: "1.234" }],
  ["notDecimal", "money", { money: "1".repeat(100) }],
  ["tooSmall", "money", { money: "-0.01" }],
  ["tooGreat", "money", { money: "1000.51" }],
  ["notDay", "due", { due: "2023-02-30" }],
  ["dayPassed", "due", { due: "2023-05-09" }],
  ["notYesNo", "agreed", { agreed: "yes" }],
  ["notChoice", "size", { size: "huge" }],
  ["notChoice", "marks", { marks: ["major", "huge"] }],
  ["notFound", "lead", { lead: "z" }],
  ["notFound", "above", { above: "m2" }],
  ["notFound", "support", { support: ["y", "z"] }],
  ["notFound", "proof", { proof: ["f9"] }],
  ["notFound", "steps/0/who", { steps: [{ title: "一", weight: 1, who: "p9" }] }],
  ["onlyOne", "lead", { lead: ["a"] }],
  ["notList", "support", { support: "a" }],
  ["notList", "steps", { steps: "一" }],
  ["notList", "steps/0", { steps: ["一"] }],
  ["fieldUnknown", "steps/0/colour", { steps: [{ title: "一", weight: 1, colour: "red" }] }],
  ["twice", "support", { support: ["a", "a"] }],
  ["tooMany", "proof", { proof: ["f1", "f2", "f3"] }],
  ["tooMany", "steps", { steps: Array.from({ length: 3 }, () => ({ title: "一", weight: 1 })) }],
];
for (const [name, field, values] of table)
  test(`${name} is said of ${field} for ${JSON.stringify(values).slice(0, 60)}`, () => {
    assert.deepEqual(found({ title: "好", ...values }), [[name, field]]);
    const answer = read({ title: "好", ...values });
    const say = answer.ok ? undefined : answer.refusals[0]?.say;
    assert.match(say?.zh ?? "", /请.*。$/, "the Chinese says what to do");
    assert.match(say?.en ?? "", /\. [A-Z].*\.$/, "the English says what is wrong, then what to do");
  });

test("the table makes every refusal a form can make", () => {
  assert.deepEqual([...new Set(table.map(([name]) => name))].sort(), Object.keys(formRefusals).sort());
});

test("all that is wrong comes back at once, in the form's order", () => {
  assert.deepEqual(found({ count: 0, due: "soon", lead: "z", x: 1 }), [
    ["fieldUnknown", "x"],
    ["missing", "title"],
    ["tooSmall", "count"],
    ["notDay", "due"],
    ["notFound", "lead"],
  ]);
});

test("what was typed is never repeated in a refusal", () => {
  const answer = read({ title: "好", lead: "14010119900101123X", money: "14010119900101123X" });
  assert.doesNotMatch(JSON.stringify(answer), /14010119/);
});

test("only what the database must vouch for is named, each id once", () => {
  assert.deepEqual(namedIn(form, { above: "m1", lead: "a", proof: ["f1", "f1"], steps: [{ who: "p1" }, null, { who: "p1" }] }), {
    matter: ["m1"],
    person: ["p1"],
    file: ["f1"],
  });
});

test("whatever is sent, the answer is values or refusals, and good values are good again", () => {
  const anything = fc.anything({ maxDepth: 3 });
  const shape = Object.fromEntries(fields.map(({ id }) => [id, anything]));
  fc.assert(
    fc.property(fc.record({ ...shape, title: fc.string({ minLength: 1, maxLength: 5 }) }, { requiredKeys: [] }), (values) => {
      const answer = read(values);
      if (answer.ok) assert.deepEqual(read(answer.value), answer);
      else assert.ok(answer.refusals.length > 0);
    }),
    { numRuns: 500 },
  );
});
