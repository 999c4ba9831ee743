import assert from "node:assert/strict";
import { test } from "node:test";
import { edgesOf, marksOf, placeOf } from "./rank-places.ts";

test("the first stands at the left end, the last at the right, a single one in the middle", () => {
  assert.deepEqual([placeOf(1, 31), placeOf(31, 31), placeOf(1, 1)], [2, 98, 50]);
});
test("the axis names the first, the last and a few between that keep off the last", () => {
  assert.deepEqual(marksOf(31), [1, 5, 10, 15, 20, 25, 31]);
  assert.deepEqual(marksOf(11), [1, 2, 4, 6, 8, 11]);
  assert.deepEqual(marksOf(1), [1]);
  assert.deepEqual(marksOf(0), []);
});
test("a bracket opens at the first of a group and closes at its last; one alone has none", () => {
  assert.deepEqual(edgesOf([1, 1, 1, null, 2, 3, 3]), [
    "is-tied is-first",
    "is-tied is-within",
    "is-tied is-last",
    "",
    "",
    "is-tied is-first",
    "is-tied is-last",
  ]);
});
