import assert from "node:assert/strict";
import { test } from "node:test";
import { actKey } from "./act-key.ts";

test("the same act upon the same revision has the same key, whatever the order of its values", () =>
  assert.equal(actKey("me", "m-1", 4, "sign", { a: 1, b: 2 }), actKey("me", "m-1", 4, "sign", { b: 2, a: 1 })));
test("another person, revision, act or value has another key", () => {
  const keys = [
    actKey("me", "m-1", 4, "sign", {}),
    actKey("you", "m-1", 4, "sign", {}),
    actKey("me", "m-1", 5, "sign", {}),
    actKey("me", "m-1", 4, "report", {}),
    actKey("me", "m-1", 4, "sign", { text: "已办" }),
  ];
  assert.equal(new Set(keys).size, keys.length);
});
test("a key fits what the service takes", () => assert.match(actKey("x".repeat(9000)), /^.{8,80}$/));
