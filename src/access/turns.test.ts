import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as tick } from "node:timers/promises";
import fc from "fast-check";
import { turnsOf } from "./turns.ts";

/** Work that waits to be told to end, and a list of what began in which order. */
function bench() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => async (): Promise<string> => {
    begun.push(name);
    await new Promise<void>((end) => ends.push(end));
    return name;
  };
  const endOne = async (): Promise<void> => {
    ends.shift()?.();
    await tick();
  };
  return { begun, work, endOne };
}

test("no more than the lanes run at once, and lines are served in turn however long one of them is", async () => {
  const turns = turnsOf({ lanes: 1, mostWaiting: 100, mostInLine: 100 });
  const { begun, work, endOne } = bench();
  const all = ["a1", "a2", "a3", "a4", "b1", "b2", "c1"].map((name) => turns.take(name.slice(0, 1), work(name)));
  await tick();
  assert.deepEqual(begun, ["a1"]);
  for (let i = 0; i < all.length; i += 1) await endOne();
  assert.deepEqual(begun, ["a1", "a2", "b1", "c1", "a3", "b2", "a4"]);
  assert.deepEqual(await Promise.all(all), ["a1", "a2", "a3", "a4", "b1", "b2", "c1"]);
});

test("a line that is too long is refused, and so is everybody when too many wait; others of a short line are not", async () => {
  const turns = turnsOf({ lanes: 1, mostWaiting: 4, mostInLine: 2 });
  const { work, endOne } = bench();
  const kept = ["a", "a", "a", "b", "c"].map((line) => turns.take(line, work(line)));
  await tick();
  assert.equal(await turns.take("a", work("a")), undefined, "its line is full");
  assert.equal(await turns.take("d", work("d")), undefined, "the room is full");
  for (let i = 0; i < kept.length; i += 1) await endOne();
  assert.deepEqual(await Promise.all(kept), ["a", "a", "a", "b", "c"]);
  const after = turns.take("a", work("a"));
  await tick();
  await endOne();
  assert.equal(await after, "a");
});

test("work that fails gives its place on", async () => {
  const turns = turnsOf({ lanes: 1, mostWaiting: 9, mostInLine: 9 });
  const failing = turns.take("a", () => Promise.reject(new Error("no")));
  const next = turns.take("a", async () => "yes");
  await assert.rejects(failing, /no/);
  assert.equal(await next, "yes");
});

test("whatever comes in whatever order, all that is taken is done once and never more at once than there are lanes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      async (lines, lanes) => {
        const turns = turnsOf({ lanes, mostWaiting: 1_000, mostInLine: 1_000 });
        let [running, most, done] = [0, 0, 0];
        await Promise.all(
          lines.map((line) =>
            turns.take(line, async () => {
              running += 1;
              most = Math.max(most, running);
              await tick();
              running -= 1;
              done += 1;
            }),
          ),
        );
        assert.equal(done, lines.length);
        assert.ok(most <= lanes);
      },
    ),
    { numRuns: 40 },
  );
});
