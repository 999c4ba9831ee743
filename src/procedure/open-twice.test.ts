import assert from "node:assert/strict";
import { test } from "node:test";
import { supervisedWorld } from "../../tests/support/supervision.ts";

test("an opening that is sent several times at once with one key opens one matter, and everybody is told of that one", async (t) => {
  const { propose } = await supervisedWorld(t);
  const opened = await Promise.all(Array.from({ length: 6 }, () => propose({}, { key: "sent-at-once" })));
  assert.equal(new Set(opened).size, 1);
});
