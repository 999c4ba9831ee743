import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { sql } from "#store";
import { testDatabase } from "../../tests/support/index.ts";

const database = await testDatabase();

test("columns arrive as exact values and instants", async () => {
  const [row] = await database.store.rows(
    sql`select 9007199254740993::int8 as big, 1.50::numeric as exact, date '2024-02-29' as day, timestamptz '2024-05-06 07:08:09.5+08' as at`,
    z.object({ big: z.bigint(), exact: z.string(), day: z.string(), at: z.string() }),
  );
  assert.deepEqual(row, { big: 9007199254740993n, exact: "1.50", day: "2024-02-29", at: "2024-05-05T23:08:09.500Z" });
});
test("a", async () => {
  const { store } = database;
  await store.transaction(async (tx) => {
    await tx.audit({ stream: "s", kind: "k", actor: "a", payload: { b: 1, a: 2n } });
    await tx.audit({ stream: "s", kind: "k", actor: "a", payload: { b: 1, a: 2n } });
    await tx.enqueue("q", { x: 1 });
    console.log(tx.recordedAt);
  });
  await Promise.all(Array.from({length: 30}, () => store.transaction((tx) => tx.audit({ stream: "s", kind: "k", actor: "a", payload: {} }))));
  console.log(await store.cut(), await store.horizon(), (await store.rows(sql`select * from audit_event where subject_id = 's'`, z.any())).length);
  await new Promise<void>((resolve) => store.jobs.work("q", async (p, id) => { console.log(p, id); resolve(); }));
});
