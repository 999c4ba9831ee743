import assert from "node:assert/strict";
import { test } from "node:test";
import { CFB, read, utils, write } from "@e965/xlsx";
import type { Form } from "#define";
import type { Result } from "#kernel";
import type { Dictionaries } from "./form-columns.ts";
import { readFormSheet } from "./form-sheet.ts";
import { formTemplate } from "./form-template.ts";

const label = (zh: string, en: string) => ({ zh, en });
const form: Form = {
  id: "task",
  version: 2,
  label: label("任务/清单", "Task list"),
  clauses: [],
  fields: [
    { id: "title", kind: "text", lines: "one", longest: 80, label: label("事项", "Matter"), required: true },
    { id: "count", kind: "whole", label: label("家数", "Count"), unit: label("家", "firms") },
    { id: "money", kind: "decimal", places: 2, unit: "CNY-10k", label: label("金额", "Money") },
    { id: "due", kind: "day", label: label("期限", "Due") },
    { id: "agreed", kind: "yes-no", label: label("同意", "Agreed") },
    { id: "size", kind: "choice", of: [{ id: "major", label: label("重大", "Major") }], label: label("类别", "Kind") },
    { id: "lead", kind: "reference", to: "unit", label: label("牵头单位", "Lead") },
    { id: "support", kind: "reference", to: "unit", many: true, label: label("配合单位", "Support") },
    { id: "proof", kind: "files", most: 2, label: label("佐证", "Proof") },
    {
      id: "steps",
      kind: "rows",
      most: 5,
      label: label("节点", "Steps"),
      of: [
        { id: "name", kind: "text", lines: "one", longest: 80, label: label("名称", "Name"), required: true },
        { id: "due", kind: "day", label: label("日期", "Day") },
      ],
    },
  ],
};
const units = [
  { id: "science", label: label("科学技术厅", "Science"), also: ["科技厅"] },
  { id: "finance", label: label("财政厅", "Finance") },
];
const dictionaries: Dictionaries = (to) => (to === "unit" ? units : []);

/** Fills in a template as a person would. */
function filled(rows: readonly unknown[][], steps: readonly unknown[][] = [], made = formTemplate(form, dictionaries, "zh")): Uint8Array {
  const book = read(made, { type: "array" });
  const [first, second] = book.SheetNames.map((name) => book.Sheets[name]);
  assert.ok(first && second);
  utils.sheet_add_aoa(first, rows as unknown[][], { origin: "A5" });
  utils.sheet_add_aoa(second, steps as unknown[][], { origin: "A5" });
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}
const codes = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.refusals.map(({ code }) => code));

test("what is filled into a template comes back as the form's values, with the cell of each", () => {
  const bytes = filled(
    [
      ["中试基地", 12, 1234.5, 45291, "是", "重大", "科技厅", "财政厅；science"],
      [],
      ["第二件", "１，２００", "0.10", "2023年12月3日", "No", "Major", "Finance", ""],
    ],
    [
      [7, "设计", "2023/6/1"],
      [5, "立项", 45000],
    ],
  );
  const answer = readFormSheet(form, bytes, dictionaries);
  assert.ok(answer.ok, JSON.stringify(answer));
  const [one, two] = answer.value;
  assert.deepEqual([one?.row, two?.row], [5, 7]);
  assert.deepEqual(one?.values, {
    title: "中试基地",
    count: 12,
    money: "1234.5",
    due: "2023-12-31",
    agreed: true,
    size: "major",
    lead: "science",
    support: ["finance", "science"],
    steps: [{ name: "立项", due: "2023-03-15" }],
  });
  assert.deepEqual(two?.values, {
    title: "第二件",
    count: 1200,
    money: "0.10",
    due: "2023-12-03",
    agreed: false,
    size: "major",
    lead: "finance",
    steps: [{ name: "设计", due: "2023-06-01" }],
  });
  assert.equal(one?.cells.get("money"), "C5");
  assert.equal(one?.cells.get("steps/0/due"), "2 节点!C6");
});

test("what cannot be understood stays as it was typed, for the form to refuse it", () => {
  const answer = readFormSheet(form, filled([["一", "三家", "很多", "年底", "也许", "特大", "不知道"]]), dictionaries);
  assert.deepEqual(answer.ok && answer.value[0]?.values, {
    title: "一",
    count: "三家",
    money: "很多",
    due: "年底",
    agreed: "也许",
    size: "特大",
    lead: "不知道",
  });
});

test("a template in English is read like one in Chinese", () => {
  const bytes = filled([["A", 1, 2, "2023-01-01", "Yes", "Major", "Science"]], [], formTemplate(form, dictionaries, "en"));
  const answer = readFormSheet(form, bytes, dictionaries);
  assert.equal(answer.ok && answer.value[0]?.values.lead, "science");
});

test("Excel offers the values of a field that takes one of them, and the file stays a workbook", () => {
  const made = formTemplate(form, dictionaries, "zh");
  const archive = CFB.read(made, { type: "array" });
  const member = CFB.find(archive, "/xl/worksheets/sheet1.xml") as { content: Uint8Array };
  const text = new TextDecoder().decode(member.content);
  assert.match(text, /<dataValidations count="3">.*sqref="E5:E204"><formula1>'可选值'!\$A\$2:\$A\$3/);
  assert.doesNotMatch(text, /sqref="H5/, "a field that takes several has no list");
  assert.deepEqual(read(made, { type: "array" }).SheetNames, ["1 任务 清单", "2 节点", "可选值"]);
});

for (const [why, code, bytes] of [
  ["what is no workbook", "sheet/notReadable", Buffer.from("PK\x03\x04 nothing")],
  ["the template of another form", "sheet/otherForm", formTemplate({ ...form, version: 1 }, dictionaries, "zh")],
  ["an empty template", "sheet/noRows", formTemplate(form, dictionaries, "zh")],
  ["a step that belongs to no row", "sheet/rowNowhere", filled([["一"]], [[99, "设计"]])],
  ["more rows than are taken at once", "sheet/tooManyRows", filled(Array.from({ length: 201 }, () => ["一"]))],
] as const)
  test(`${why} is refused as ${code}`, () => assert.deepEqual(codes(readFormSheet(form, bytes, dictionaries)), [code]));

test("a column that was renamed in the hidden row is refused by name", () => {
  const book = read(filled([["一"]]), { type: "array" });
  const [name = ""] = book.SheetNames;
  const sheet = book.Sheets[name];
  assert.ok(sheet);
  sheet.B2 = { t: "s", v: "other" };
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  assert.deepEqual(codes(readFormSheet(form, bytes, dictionaries)), ["sheet/columnUnknown"]);
});
