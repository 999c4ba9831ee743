import assert from "node:assert/strict";
import { test } from "node:test";
import { csvCell, defused } from "./csv.ts";

for (const [given, cell] of [
  ["plain", "plain"],
  ["a,b", '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", "'=1+1"],
  ["＝1+1", "'＝1+1"],
  ["@cmd,x", '"\'@cmd,x"'],
  ["-说明", "'-说明"],
  ["-1.5", "-1.5"],
  ["+2e-7", "+2e-7"],
  ["-3.2%", "-3.2%"],
] as const)
  test(`${JSON.stringify(given)} stands in a file as ${JSON.stringify(cell)}`, () => assert.equal(csvCell(given), cell));

test("a number stays a number", () => assert.equal(defused("-0.25"), "-0.25"));
