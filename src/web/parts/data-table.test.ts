import assert from "node:assert/strict";
import { test } from "node:test";
import { csvOf, type DataTable } from "./data-table.ts";

const table = (...cells: string[]): DataTable => ({ columns: [{ head: "地区" }, { head: "数值", number: true }], rows: [cells] });
const body = (...cells: string[]): string => csvOf(table(...cells)).split("\r\n")[1] ?? "";

test("a saved table opens as UTF-8 in a spreadsheet and ends each line as the standard says", () =>
  assert.equal(csvOf(table("山西", "298.2")), "\uFEFF地区,数值\r\n山西,298.2\r\n"));
for (const [shown, saved] of [
  ["1,234.5", "1234.5"],
  ["\u22123.1", "-3.1"],
  ["+8.9%", "8.9%"],
  ["—", "—"],
  ["a, b", '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ["=1+1", "'=1+1"],
  ["-cmd", "'-cmd"],
] as const)
  test(`${shown} is saved as ${saved}`, () => assert.equal(body("x", shown), `x,${saved}`));
test("a cell that shows a link is saved as its words", () =>
  assert.equal(csvOf({ columns: [{ head: "a" }], rows: [[{ text: "太原", shown: null }]] }), "\uFEFFa\r\n太原\r\n"));
