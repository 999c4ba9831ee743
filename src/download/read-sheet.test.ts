import assert from "node:assert/strict";
import { test } from "node:test";
import { utils, write } from "@e965/xlsx";
import { zip } from "../../tests/support/office-files.ts";
import { readSheet } from "./read-sheet.ts";

const workbook = (rows: readonly (readonly unknown[])[], far?: string): Uint8Array => {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  if (far !== undefined) utils.sheet_add_aoa(sheet, [["x"]], { origin: far });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "表");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
};

test("rows of the first sheet come as the texts people see", () => {
  assert.deepEqual(readSheet(workbook([["任务", 3]])), [["任务", "3"]]);
});

test("an archive that unpacks to more than any workbook is not read at all", () => {
  assert.equal(readSheet(zip({ "xl/workbook.xml": " ".repeat(61_000_000) })), undefined);
});

test("a cell at the far end makes no row wider than a table of ours", () => {
  const rows = readSheet(workbook([["任务"], ["二"]], "XFD3")) ?? [];
  assert.ok(rows.every((row) => row.length <= 201));
});

test("whoever asks for one row more than may be there sees that there are too many", () => {
  const rows = Array.from({ length: 12 }, (_, i) => [`第${i}行`]);
  assert.deepEqual([readSheet(workbook(rows), 10)?.length, readSheet(workbook(rows.slice(0, 9)), 10)?.length], [10, 9]);
});
