import assert from "node:assert/strict";
import { test } from "node:test";
import type { Collection } from "#contract";
import { correctionsIn, givenCells, typedFrom } from "./draft.ts";

const label = { zh: "示例", en: "Example" };
const leaf = (id: string) => ({ id, label, say: label, measure: label, allowed: null, keeper: { id: "k", label } });
const held = { value: "3", published: false, matter: "m", number: "CJ-2026-0001", on: "2026-01-01", reason: "", waiting: null };
const collection = {
  units: ["x", "y"].map((id) => ({ id, label, short: label, region: null, there: 0, waiting: 0, of: 2 })),
  cells: [{ ...held, leaf: "a", unit: "x" }],
} as unknown as Collection;

test("only what says something else than what holds is handed in, and a change of it is a correction", () => {
  const typed = typedFrom([
    { leaf: "a", unit: "x", value: " 3 ", reason: "" },
    { leaf: "a", unit: "y", value: "4", reason: "" },
    { leaf: "b", unit: "x", value: "", reason: "" },
  ]);
  const cells = givenCells(collection, [leaf("a"), leaf("b")], typed);
  assert.deepEqual(cells, [{ leaf: "a", unit: "y", value: "4", reason: "" }]);
  assert.deepEqual(correctionsIn(collection, cells), []);
  const changed = givenCells(collection, [leaf("a")], typedFrom([{ leaf: "a", unit: "x", value: "", reason: "why" }]));
  assert.deepEqual(correctionsIn(collection, changed), [{ leaf: "a", unit: "x", value: "", reason: "why", before: "3" }]);
});
