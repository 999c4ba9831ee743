import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { z } from "zod";
import type { Instant } from "#kernel";
import { type Clock, sql } from "#store";
import { testDatabase } from "../../tests/support/index.ts";
import { stampOf, writerKey } from "./stamp.ts";

const { store, another, asAdmin } = await testDatabase();
await asAdmin("create table mark (id text primary key, recorded_at timestamptz not null)");
await asAdmin("grant select, insert on mark to zhixing_app");

const at = (ms: number): Instant => new Date(ms).toISOString() as Instant;
const instants = fc.integer({ min: 0, max: 4e12 }).map(at);

test("a stamp lies neither before the moment its lock names nor before a cut already answered", () => {
  fc.assert(
    fc.property(instants, instants, instants, (openedAt, now, floor) => {
      const stamp = stampOf(openedAt, now, BigInt(Date.parse(floor)));
      assert.ok(stamp >= openedAt && stamp >= now && stamp >= floor);
      assert.ok([openedAt, now, floor].includes(stamp));
    }),
  );
});

test("keys of later moments are larger and stay in their space", () => {
  fc.assert(
    fc.property(instants, instants, (a, b) => {
      assert.equal(writerKey(a) < writerKey(b), a < b);
      assert.equal(writerKey(a) >> 48n, 0x5a48n);
    }),
  );
});

test("the horizon stands at the oldest open writer and moves on when it ends", async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let stamp: Instant | undefined;
  const writing = store.transaction(async (tx) => {
    stamp = tx.recordedAt;
    await tx.run(sql`insert into mark (id, recorded_at) values (${tx.newId()}, ${tx.recordedAt})`);
    await held;
  });
  while (stamp === undefined) await pause(1);
  await pause(5);
  const during = await store.horizon();
  assert.ok(during <= stamp);
  await store.transaction((tx) => tx.run(sql`insert into mark (id, recorded_at) values (${tx.newId()}, ${tx.recordedAt})`));
  assert.equal(await store.horizon(), during);
  release();
  await writing;
  assert.ok((await store.horizon()) > during);
});

test("a reader's snapshot or a lock of another kind does not hold the horizon", async () => {
  const before = await store.horizon();
  await store.snapshot(async (reader) => {
    await reader.rows(sql`select pg_advisory_xact_lock_shared(42), 1 as one`, z.object({ one: z.number() }));
    await pause(3);
    assert.ok((await store.horizon()) > before);
  });
});

const markRow = z.object({ id: z.string() });
const marksBefore = async (horizon: Instant): Promise<readonly string[]> =>
  (await store.rows(sql`select id from mark where recorded_at < ${horizon} order by id`, markRow)).map((row) => row.id);

type Step = { readonly kind: "write" | "ask"; readonly skewMs: number; readonly openMs: number };
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom("write", "write", "ask") as fc.Arbitrary<Step["kind"]>,
    skewMs: fc.integer({ min: -40, max: 40 }),
    openMs: fc.integer({ min: 0, max: 12 }),
  }),
  { minLength: 8, maxLength: 24 },
);

test("what lies strictly before an answered horizon never changes, under concurrent long writers whose clocks disagree and step back", async () => {
  // Coarse clocks, so that equal milliseconds are common, shifted anew at each reading.
  let skew = 0;
  const clock: Clock = () => at(Math.floor((Date.now() + skew) / 4) * 4);
  const stores = [another(clock), another(clock)];
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const answers: { readonly horizon: Instant; readonly seen: Promise<readonly string[]> }[] = [];
      const running: Promise<unknown>[] = [];
      for (const [i, step] of plan.entries()) {
        skew = step.skewMs;
        const target = stores[i % 2] ?? store;
        if (step.kind === "ask") {
          const horizon = await target.horizon();
          answers.push({ horizon, seen: marksBefore(horizon) });
        } else
          running.push(
            target.transaction(async (tx) => {
              await pause(step.openMs);
              await tx.run(sql`insert into mark (id, recorded_at) values (${tx.newId()}, ${tx.recordedAt})`);
              await pause(step.openMs);
            }, "repeatable-read"),
          );
        await pause(1);
      }
      await Promise.all(running);
      for (const { horizon, seen } of answers) assert.deepEqual(await marksBefore(horizon), await seen, `before ${horizon}`);
    }),
    { numRuns: 25 },
  );
});

test("with no writer open, horizons never go back", async () => {
  let last = await store.horizon();
  for (let i = 0; i < 20; i += 1) {
    const next = await store.horizon();
    assert.ok(next >= last);
    last = next;
  }
});

test("after a clock ran a day ahead, new rows still come to lie before the horizon and old answers still stand", async () => {
  const ahead = another(() => at(Date.now() + 86_400_000));
  const horizon = await ahead.horizon();
  const seen = await marksBefore(horizon);
  const recordedAt = await store.transaction(async (tx) => {
    await tx.run(sql`insert into mark (id, recorded_at) values (${tx.newId()}, ${tx.recordedAt})`);
    return tx.recordedAt;
  });
  assert.ok((await store.horizon()) > recordedAt);
  assert.deepEqual(await marksBefore(horizon), seen);
});
