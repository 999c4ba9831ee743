import assert from "node:assert/strict";
import { test } from "node:test";
import type { SchemeContext, Schemes } from "./types.ts";
import { withCollected } from "./with-collected.ts";

const collected = { units: () => [], unit: () => undefined, figures: () => ({ all: () => [], find: () => undefined }) };
const context = { figures: { cut: null } } as unknown as SchemeContext;
/** A room in which every method, whatever it is called, answers what it was asked. */
const echo = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, async (...asked: readonly unknown[]) => asked])) as unknown as Schemes;

test("whatever is asked about figures is asked with what was collected up to their cut, by any name", async () => {
  const schemes = withCollected(echo(["result", "unit", "something-new"]), async () => collected);
  for (const [name, ask] of Object.entries(schemes)) {
    const [first, second] = (await (ask as (...asked: unknown[]) => Promise<unknown>)(context, name)) as [SchemeContext, string];
    assert.deepEqual([first.collected, first.figures, second], [collected, context.figures, name]);
  }
});

test("what was given with the question is not read again, and what is asked of a person or a draft passes as it is", async () => {
  const schemes = withCollected(echo(["any"]), () => assert.fail("read again")) as unknown as Record<
    string,
    (...asked: unknown[]) => unknown
  >;
  const own = { ...context, collected };
  assert.deepEqual(await schemes.any?.(own), [own]);
  assert.deepEqual(await schemes.any?.("draft-1", 2), ["draft-1", 2]);
  assert.deepEqual(await schemes.any?.({ person: "p", seats: [] }), [{ person: "p", seats: [] }]);
});
