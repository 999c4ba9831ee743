import assert from "node:assert/strict";
import { test } from "node:test";
import { AnswerCache, answerOf } from "./answer-cache.ts";

const answer = answerOf(200, "x".repeat(100));

test("an answer made by several at once is held once and keeps no other out", () => {
  const cache = new AnswerCache(10 * answer.body.length);
  cache.get("one", "kept");
  cache.put("one", "kept", answer);
  for (let i = 0; i < 50; i += 1) cache.put("one", "asked by many", answer);
  assert.equal(cache.get("one", "kept"), answer);
  assert.equal(cache.get("one", "asked by many"), answer);
});

test("the oldest leaves first, and all of it when the figures have changed", () => {
  const cache = new AnswerCache(2 * answer.body.length);
  cache.get("one", "a");
  for (const question of ["a", "b", "c"]) cache.put("one", question, answer);
  assert.deepEqual(
    ["a", "b", "c"].map((question) => cache.get("one", question) !== undefined),
    [false, true, true],
  );
  assert.equal(cache.get("two", "c"), undefined);
  assert.equal(cache.put("one", "late", answer), answer);
  assert.equal(cache.get("two", "late"), undefined);
});
