import assert from "node:assert/strict";
import test from "node:test";
import { csvOf } from "./csv.ts";
import { type Finding, piecesOf } from "./marks.ts";

const finding = (at: number, length: number, written: string): Finding => ({
  at,
  length,
  written,
  place: { zh: "第1段", en: "paragraph 1" },
  mark: "differs",
  claim: "level",
  indicator: null,
  region: null,
  period: "2023",
  right: { zh: "4,155家", en: "4,155 organisations" },
  why: { zh: "公布数为4,155家。", en: "Published is 4,155." },
  cite: null,
});
const text = "共4255家，增长6.1%。";

test("a draft is cut at its numbers and comes together again", () => {
  const pieces = piecesOf({ text, findings: [finding(1, 5, "4255家"), finding(9, 4, "6.1%")] });
  assert.deepEqual(
    pieces.map((p) => [p.text, p.index]),
    [
      ["共", null],
      ["4255家", 0],
      ["，增长", null],
      ["6.1%", 1],
      ["。", null],
    ],
  );
  assert.equal(pieces.map((p) => p.text).join(""), text);
});

test("the downloaded result quotes its cells, and no cell begins a formula", () => {
  const rows = csvOf(
    [{ ...finding(1, 5, '=4255"家') }],
    ["位置", "文中写作"],
    (label) => label.zh,
    () => "不符",
  ).split("\r\n");
  assert.equal(rows[0], '\ufeff"位置","文中写作"');
  assert.match(rows[1] ?? "", /^"第1段","'=4255""家","不符"/);
});
