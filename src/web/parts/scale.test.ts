import assert from "node:assert/strict";
import { test } from "node:test";
import { scaleOf, spread } from "./scale.ts";

test("the ends of a scale stand a margin inside its width", () => {
  const { at } = scaleOf([2, 50, 100], "linear", 200);
  assert.deepEqual([at(2), at(100)], [8, 192]);
});
test("a logarithmic scale has a mark at every power of ten inside it", () =>
  assert.deepEqual(scaleOf([3, 2000], "log", 200).ticks, [10, 100, 1000]));
test("a scale with a zero in it is never logarithmic", () => assert.ok(scaleOf([0, 10], "log", 200).ticks.includes(0)));
test("marks of a linear scale are round", () => assert.deepEqual(scaleOf([0.3, 6.7], "linear", 300).ticks, [2, 4, 6]));
test("labels are moved apart and keep their order", () => {
  const placed = spread([50, 51, 52, 100], 12, 200);
  for (let i = 1; i < placed.length; i++) assert.ok((placed[i] ?? 0) - (placed[i - 1] ?? 0) >= 12 - 1e-9);
});
test("labels stay inside the width", () => assert.ok((spread([195, 196, 197], 14, 200).at(-1) ?? 0) <= 193));
