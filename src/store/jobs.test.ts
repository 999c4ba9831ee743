import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { sql } from "#store";
import { systemClock, testDatabase } from "../../tests/support/index.ts";

const { store, another } = await testDatabase();
const countRow = z.object({ count: z.number() });
const waiting = async (queue: string): Promise<number | undefined> =>
  (await store.rows(sql`select count(*)::int as count from pgboss.job where name = ${queue}`, countRow))[0]?.count;

test("a job exists only if its transaction commits, and then reaches a worker in another process with its payload", async () => {
  const failing = store.transaction(async (tx) => {
    await tx.enqueue("letters", { to: "nobody" });
    throw new Error("no");
  });
  await assert.rejects(failing, /no/);
  assert.equal(await waiting("letters"), 0);
  await store.transaction((tx) => tx.enqueue("letters", { to: "山西省科技厅", amount: 3 }));
  const other = another(systemClock);
  const payload = await new Promise((resolve) => {
    void other.jobs.work("letters", async (given) => resolve(given));
  });
  assert.deepEqual(payload, { to: "山西省科技厅", amount: 3 });
});

test("a job whose handler fails comes back", async () => {
  await store.transaction((tx) => tx.enqueue("stubborn", {}));
  let tries = 0;
  await new Promise<void>((resolve) => {
    void store.jobs.work("stubborn", async () => {
      tries += 1;
      if (tries < 2) throw new Error("not yet");
      resolve();
    });
  });
  assert.equal(tries, 2);
});

test("closing lets a running handler finish", async () => {
  const closing = another(systemClock);
  await closing.transaction((tx) => tx.enqueue("slow", {}));
  let finished = false;
  await new Promise<void>((started) => {
    void closing.jobs.work("slow", async () => {
      started();
      await new Promise((resolve) => setTimeout(resolve, 300));
      finished = true;
    });
  });
  await closing.close();
  assert.ok(finished);
});

test("a schedule is kept for all processes of the database", async () => {
  await store.jobs.schedule("hourly", "7 * * * *");
  await store.jobs.schedule("hourly", "7 * * * *");
  const rows = await store.rows(sql`select cron, timezone from pgboss.schedule where name = 'hourly'`, z.unknown());
  assert.deepEqual(rows, [{ cron: "7 * * * *", timezone: "Asia/Shanghai" }]);
});
