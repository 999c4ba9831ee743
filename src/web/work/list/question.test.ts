import assert from "node:assert/strict";
import { test } from "node:test";
import { isSameView, questionOf, viewOf } from "./question.ts";

test("an address becomes the question of the list: open or closed, acted in, the order, the page", () =>
  assert.deepEqual(questionOf(viewOf({ phase: "closed", acted: "yes", light: "red", lang: "en" }), "cursor"), {
    light: "red",
    open: "no",
    done: "yes",
    sort: "due",
    limit: "50",
    after: "cursor",
  }));
test("what does not concern the list is no part of a view", () =>
  assert.deepEqual(viewOf({ asOf: "2023-12-31", theme: "dark", q: "专利", sort: "newest" }), { q: "专利", sort: "newest" }));
test("two views are the same when they filter and order alike", () => {
  assert.equal(isSameView({ mine: "yes" }, { mine: "yes" }), true);
  assert.equal(isSameView({ mine: "yes" }, { mine: "yes", due: "week" }), false);
});
