import assert from "node:assert/strict";
import { test } from "node:test";
import { moved } from "./followed.ts";

for (const [from, to, answer] of [
  [0, 1, "bac"],
  [2, 1, "acb"],
  [1, 1, "abc"],
  [0, -1, "abc"],
  [0, 9, "bca"],
  [7, 0, "abc"],
] as const)
  test(`what stands at ${from} and goes to ${to} leaves the others in their order`, () =>
    assert.equal(moved([..."abc"], from, to).join(""), answer));
