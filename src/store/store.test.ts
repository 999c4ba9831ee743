import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import type { Instant } from "#kernel";
import { sql } from "#store";
import { systemClock, testDatabase } from "../../tests/support/index.ts";

const { store, another, asAdmin } = await testDatabase();
await asAdmin("create table tally (subject_id text primary key, amount bigint not null)");
await asAdmin("grant select, insert, update on tally to zhixing_app");

const tallyRow = z.object({ amount: z.bigint() });
const amountOf = async (subject: string): Promise<bigint | undefined> =>
  (await store.rows(sql`select amount from tally where subject_id = ${subject}`, tallyRow))[0]?.amount;

test("columns arrive as exact values and instants", async () => {
  const [row] = await store.rows(
    sql`select 9007199254740993::int8 as big, 1.50::numeric as exact, date '2024-02-29' as day,
      timestamptz '2024-05-06 07:08:09.5+08' as at, null::int8 as nothing`,
    z.object({ big: z.bigint(), exact: z.string(), day: z.string(), at: z.string(), nothing: z.null() }),
  );
  assert.deepEqual(row, { big: 9007199254740993n, exact: "1.50", day: "2024-02-29", at: "2024-05-05T23:08:09.500Z", nothing: null });
});

test("an instant goes in and comes out unchanged", async () => {
  const at: Instant = "2024-02-29T16:00:00.001Z";
  assert.deepEqual(await store.rows(sql`select ${at}::timestamptz as at`, z.object({ at: z.string() })), [{ at }]);
});

test("a row that does not fit its schema is a fault", async () => {
  await assert.rejects(() => store.rows(sql`select 1 as amount`, z.object({ amount: z.string() })));
});

test("a piece of SQL inside another keeps its values as parameters", async () => {
  const condition = sql`where n > ${2} and n < ${5}`;
  const rows = await store.rows(sql`select n from generate_series(1, ${9}::int) n ${condition}`, z.object({ n: z.number() }));
  assert.deepEqual(
    rows.map((row) => row.n),
    [3, 4],
  );
});

test("a transaction that throws leaves nothing, and the error reaches the caller as it is", async () => {
  const fault = new Error("stop here");
  const failing = store.transaction(async (tx) => {
    await tx.run(sql`insert into tally (subject_id, amount) values ('gone', 1)`);
    throw fault;
  });
  await assert.rejects(failing, fault);
  assert.equal(await amountOf("gone"), undefined);
});

test("a statement that fails inside a transaction undoes all of it and the connection serves again", async () => {
  const failing = store.transaction(async (tx) => {
    await tx.run(sql`insert into tally (subject_id, amount) values ('half', 1)`);
    await tx.run(sql`insert into tally (subject_id, amount) values ('half', 2)`);
  });
  await assert.rejects(failing, { code: "23505" });
  assert.equal(await amountOf("half"), undefined);
});

test("statements asked for at once run in turn within their transaction", async () => {
  await store.transaction(async (tx) => {
    await Promise.all([1, 2, 3].map((n) => tx.run(sql`insert into tally (subject_id, amount) values (${`turn-${n}`}, ${n})`)));
  });
  assert.equal(await amountOf("turn-3"), 3n);
});

for (const isolation of ["serializable", "repeatable-read"] as const)
  test(`forty ${isolation} transactions that read and add to one row lose no addition`, async () => {
    const subject = `busy-${isolation}`;
    await store.transaction((tx) => tx.run(sql`insert into tally (subject_id, amount) values (${subject}, 0)`));
    const add = (): Promise<number> =>
      store.transaction(async (tx) => {
        const [row] = await tx.rows(sql`select amount from tally where subject_id = ${subject}`, tallyRow);
        return tx.run(sql`update tally set amount = ${(row?.amount ?? 0n) + 1n} where subject_id = ${subject}`);
      }, isolation);
    for (let round = 0; round < 10; round += 1) await Promise.all([add(), add(), add(), add()]);
    assert.equal(await amountOf(subject), 40n);
  });

test("serializable keeps a rule over two rows that repeatable read would let two writers break", async () => {
  await store.transaction((tx) => tx.run(sql`insert into tally (subject_id, amount) values ('left', 1), ('right', 1)`));
  // The rule: together at least one. Each writer takes one only if both are there.
  const take = (side: string): Promise<boolean> =>
    store.transaction(async (tx) => {
      const rows = await tx.rows(sql`select amount from tally where subject_id in ('left', 'right')`, tallyRow);
      if (rows.reduce((sum, row) => sum + row.amount, 0n) < 2n) return false;
      await tx.run(sql`update tally set amount = 0 where subject_id = ${side}`);
      return true;
    });
  const taken = await Promise.all([take("left"), take("right")]);
  assert.equal(taken.filter(Boolean).length, 1);
});

test("the retry of a transaction that can never succeed is bounded", async () => {
  let tries = 0;
  const failing = store.transaction(async () => {
    tries += 1;
    throw Object.assign(new Error("conflict"), { code: "40001" });
  });
  await assert.rejects(failing, { code: "40001" });
  assert.equal(tries, 12);
});

test("a distributed database's conflict at commit is run again", async () => {
  let tries = 0;
  await store.transaction(async () => {
    tries += 1;
    if (tries < 3)
      throw Object.assign(new Error("could not commit transaction for shard 102008 on at least one active node"), { code: "XX000" });
  });
  assert.equal(tries, 3);
});

test("the cut is the last stamp of a transaction that wrote, and one that only read does not move it", async () => {
  const recordedAt = await store.transaction(async (tx) => {
    await tx.run(sql`insert into tally (subject_id, amount) values ('cut', 1)`);
    return tx.recordedAt;
  });
  while ((await store.horizon()) <= recordedAt); // the horizon is strict: the very millisecond of the stamp must have passed
  assert.equal(await store.cut(), recordedAt);
  await store.transaction((tx) => tx.rows(sql`select amount from tally`, tallyRow));
  while ((await store.horizon()) <= recordedAt);
  assert.equal(await store.cut(), recordedAt);
});

test("a transaction that says so leaves the cut where it is, and is kept all the same", async () => {
  const before = await store.cut();
  const recordedAt = await store.transaction(
    async (tx) => {
      await tx.run(sql`insert into tally (subject_id, amount) values ('aside', 1)`);
      return tx.recordedAt;
    },
    "serializable",
    "stays",
  );
  while ((await store.horizon()) <= recordedAt);
  assert.equal(await store.cut(), before);
  assert.equal(await amountOf("aside"), 1n);
});

test("a snapshot sees nothing of what commits meanwhile and writes nothing", async () => {
  const seen = await store.snapshot(async (reader) => {
    const before = await reader.rows(sql`select amount from tally where subject_id = 'later'`, tallyRow);
    await store.transaction((tx) => tx.run(sql`insert into tally (subject_id, amount) values ('later', 1)`));
    const after = await reader.rows(sql`select amount from tally where subject_id = 'later'`, tallyRow);
    return [before.length, after.length];
  });
  assert.deepEqual(seen, [0, 0]);
  await assert.rejects(
    store.snapshot((reader) => reader.rows(sql`insert into tally (subject_id, amount) values ('no', 1) returning amount`, tallyRow)),
    { code: "25006" },
  );
});

test("two stores on one database see each other's rows and cuts", async () => {
  const other = another(systemClock);
  const recordedAt = await other.transaction(async (tx) => {
    await tx.run(sql`insert into tally (subject_id, amount) values ('other', 7)`);
    return tx.recordedAt;
  });
  while ((await store.horizon()) <= recordedAt);
  assert.equal(await amountOf("other"), 7n);
  assert.equal(await store.cut(), recordedAt);
});
