import assert from "node:assert/strict";
import { test } from "node:test";
import { claimLines, scoreLines } from "./lines.ts";

test("lines are read with narrow and wide commas, and tell by number what cannot be read", () => {
  const text = "rd-intensity,140000,2022,1.07\n\nrd-intensity，140000，2021，1.50，12\nrd-intensity,140000";
  assert.deepEqual(claimLines(text), {
    rows: [
      { indicator: "rd-intensity", region: "140000", period: "2022", value: "1.07" },
      { indicator: "rd-intensity", region: "140000", period: "2021", value: "1.50", where: "12" },
    ],
    bad: [4],
  });
});

test("a score is a unit and a number, nothing more", () =>
  assert.deepEqual(scoreLines("140000, 30.5\n110000\n120000,1,2"), { rows: [{ unit: "140000", score: "30.5" }], bad: [2, 3] }));
