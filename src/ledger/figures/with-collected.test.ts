import assert from "node:assert/strict";
import { test } from "node:test";
import { withCollected } from "./with-collected.ts";

const collected = "what was collected";
const context = { figures: { cut: null } };
type Asked = typeof context & { readonly collected?: string };
/** A room in which every method, whatever it is called, answers what it was asked. */
const echo = (names: readonly string[]): Readonly<Record<string, (...asked: readonly unknown[]) => Promise<readonly unknown[]>>> =>
  Object.fromEntries(names.map((name) => [name, async (...asked: readonly unknown[]) => asked]));

test("whatever is asked about figures is asked with what was collected up to their cut, by any name", async () => {
  const room = withCollected(echo(["result", "unit", "something-new"]), async () => collected);
  for (const [name, ask] of Object.entries(room)) {
    const [first, second] = (await ask(context, name)) as [Asked, string];
    assert.deepEqual([first.collected, first.figures, second], [collected, context.figures, name]);
  }
});

test("what was given with the question is not read again, and what is asked of a person or a draft passes as it is", async () => {
  const room = withCollected(echo(["any"]), () => assert.fail("read again"));
  const own = { ...context, collected };
  assert.deepEqual(await room.any?.(own), [own]);
  assert.deepEqual(await room.any?.("draft-1", 2), ["draft-1", 2]);
  assert.deepEqual(await room.any?.({ person: "p", seats: [] }), [{ person: "p", seats: [] }]);
});
