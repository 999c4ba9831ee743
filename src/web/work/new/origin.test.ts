import assert from "node:assert/strict";
import { test } from "node:test";
import { originOf } from "./origin.ts";

for (const [search, origin] of [
  [{ proposal: "alert:a-1" }, { kind: "alert", id: "a-1" }],
  [{ proposal: "a-1" }, { kind: "alert", id: "a-1" }],
  [{ proposal: "task:2026:12" }, { kind: "task", id: "2026:12" }],
  [
    { parent: "m-1", clause: "1.2.17" },
    { kind: "matter", id: "m-1" },
  ],
  [{ supervises: "m-2" }, { kind: "matter", id: "m-2" }],
  [{ clause: "1.2.17" }, { kind: "clause", id: "1.2.17" }],
  [{}, { kind: "own", id: "" }],
] as const)
  test(`a matter begun at ${JSON.stringify(search)} arises from ${origin.kind} ${origin.id}`, () =>
    assert.deepEqual(originOf(search), origin));
