import assert from "node:assert/strict";
import { test } from "node:test";
import type { Label } from "#kernel";
import { groupsOf, placesOf, rowsOf } from "./ranked.ts";

const name = (zh: string): Label => ({ zh, en: zh });
const unit = (id: string, home = false) => ({ id, label: name(id), short: name(id), home });
const read = (label: Label) => label.zh;

test("units stand in the order of their ranks, those without one last, with their intervals and groups", () => {
  const rows = rowsOf({ units: [unit("a", true), unit("b"), unit("c")], scores: [40, null, 60], ranks: [2, null, 1] }, read, {
    units: [unit("c"), unit("a"), unit("b")],
    ranks: [
      { nominal: 1, mean: 1.2, median: 1, low: 1, high: 1.55 },
      { nominal: 2, mean: 1.8, median: 2, low: 1, high: 2 },
      { nominal: null, mean: null, median: null, low: null, high: null },
    ],
    tied: [["c", "a"], ["b"]],
  });
  assert.deepEqual(
    rows.map(({ unit: id, rank, low, high, group, own }) => [id, rank, low, high, group, own]),
    [
      ["c", 1, 1, 2, 1, false],
      ["a", 2, 1, 2, 1, true],
      ["b", null, null, null, null, false],
    ],
  );
});
test("one that stands alone is in no group", () =>
  assert.deepEqual(
    [...groupsOf([["a"], ["b", "c"]])],
    [
      ["b", 1],
      ["c", 1],
    ],
  ));
test("digits follow the scale of the scores", () =>
  assert.deepEqual([placesOf([31.26, 70]), placesOf([0.31, 0.7]), placesOf([null, 12])], [1, 3, 2]));
