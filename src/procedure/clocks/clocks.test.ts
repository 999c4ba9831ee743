import assert from "node:assert/strict";
import { test } from "node:test";
import type { Deadline, State } from "#define";
import type { Instant } from "#kernel";
import type { Values } from "../types.ts";
import { turnClocks } from "./clocks.ts";

const label = { zh: "示例", en: "Example" };
const state: State = { id: "running", label };
const now = "2026-03-02T01:00:00.000Z" as Instant;

/** Names of the clocks that run after an opening with these values, where the deadline has a condition. */
function begunBy(fields: Values, when: NonNullable<Deadline["when"]>): readonly string[] {
  const deadline: Deadline = {
    id: "reply",
    label,
    starts: ["open"],
    in: ["running"],
    due: { kind: "natural", days: 3 },
    window: { days: 1, kind: "natural" },
    when,
  };
  const turned = turnClocks({
    deadlines: [deadline],
    clocks: [],
    by: "open",
    transition: null,
    state,
    fields,
    input: {},
    now,
    offices: { spans: [] },
  });
  return turned.ok ? turned.value.map(({ name }) => name) : [];
}

test("a deadline's condition reads yes-no, number and list as every other condition does", () => {
  const urgent = { field: "urgent", is: "yes" };
  assert.deepEqual(begunBy({ urgent: true }, urgent), ["reply"]);
  assert.deepEqual(begunBy({ urgent: false }, urgent), []);
  assert.deepEqual(begunBy({ level: 2 }, { field: "level", is: ["1", "2"] }), ["reply"]);
  assert.deepEqual(begunBy({ kinds: ["a", "b"] }, { field: "kinds", is: "b" }), ["reply"]);
  assert.deepEqual(begunBy({}, { field: "kinds", is: "b" }), []);
});
