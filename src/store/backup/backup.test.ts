import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { type TestContext, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import { sql } from "#store";
import { type TestDatabase, testDatabase } from "../../../tests/support/index.ts";
import { StoreRefused } from "../refusals.ts";
import { verifyAudit } from "../verify.ts";
import { backup } from "./backup.ts";
import { restore } from "./restore.ts";

const awkward = 'line\nbreak\ttab \\ "quote" 量子 \\N {null,"a"} \u2028';

async function filled(t: TestContext, count = 60): Promise<TestDatabase & { readonly digest: string }> {
  const database = await testDatabase(t);
  const { store } = database;
  const stored = await store.files.write([Buffer.alloc(150_000, "文")], 1_000_000);
  assert.ok(stored.ok);
  await store.transaction(async (tx) => {
    await store.files.keep(tx, stored.value, "text/plain");
    for (let i = 0; i < count; i += 1) await tx.audit({ stream: `s${i % 7}`, kind: "noted", actor: "a", payload: { i, awkward } });
  });
  return { ...database, digest: stored.value.digest };
}

const events = ({ store }: TestDatabase): Promise<readonly unknown[]> =>
  store.rows(sql`select * from audit_event order by subject_id, sequence`, z.unknown());
const refusedAs = (code: string) => (error: unknown) => error instanceof StoreRefused && error.refusal.code === `store/${code}`;

test("a backup restored into an empty database holds the same rows and files, and its audit chain verifies", async (t) => {
  const source = await filled(t, 2_300);
  const made = await backup(source.store, source.dataDir);
  assert.equal(made.files, 1);
  const target = await testDatabase(t);
  const restored = await restore(target.store, made.path);
  assert.deepEqual([restored.rows, restored.tables, restored.files], [made.rows, made.tables, 1]);
  assert.deepEqual(await events(target), await events(source));
  const content = await target.store.files.read(source.digest);
  assert.ok(content.ok && (await buffer(content.value)).length === 150_000);
  assert.deepEqual((await verifyAudit(target.store, { anchorFile: target.store.anchorFile })).breaks, []);
  assert.equal(await target.store.cut(), await source.store.cut());
});

test("a database with anything in it is not restored over", async (t) => {
  const source = await filled(t);
  const { path } = await backup(source.store, join(source.dataDir, "b.gz"));
  await assert.rejects(restore(source.store, path), refusedAs("restoreNotEmpty"));
});

test("a backup is of one moment, whatever is recorded while it runs", async (t) => {
  const source = await filled(t);
  const before = (await events(source)).length;
  const writing: Promise<unknown>[] = [];
  const { path } = await backup(source.store, join(source.dataDir, "b.gz"), () => {
    writing.push(source.store.transaction((tx) => tx.audit({ stream: "late", kind: "noted", actor: "a", payload: {} })));
  });
  await Promise.all(writing);
  const target = await testDatabase(t);
  await restore(target.store, path);
  assert.equal((await events(target)).length, before);
});

const lines = (path: string): string[] => gunzipSync(readFileSync(path)).toString().split("\n");
const damage: readonly (readonly [string, (path: string) => Buffer, string])[] = [
  ["cut off", (path) => readFileSync(path).subarray(0, 2_000), "backupDamaged"],
  ["not a backup", () => Buffer.from("nothing of the kind"), "backupDamaged"],
  ["altered in a row", (path) => gzipSync(lines(path).join("\n").replace('\\"actor\\":\\"a\\"', '\\"actor\\":\\"b\\"')), "backupDamaged"],
  [
    "short of a row",
    (path) =>
      gzipSync(
        lines(path)
          .filter((_, i, all) => i !== all.findIndex((l) => l.startsWith("[")))
          .join("\n"),
      ),
    "backupDamaged",
  ],
  ["without its last line", (path) => gzipSync(`${lines(path).slice(0, -2).join("\n")}\n`), "backupDamaged"],
  [
    "of another schema",
    (path) =>
      gzipSync(
        lines(path)
          .join("\n")
          .replace(/"level":"[^"]*"/, '"level":"9999-x"'),
      ),
    "backupOtherLevel",
  ],
];
for (const [what, spoil, code] of damage)
  test(`a backup ${what} is refused and leaves the database empty`, async (t) => {
    const source = await filled(t);
    const { path } = await backup(source.store, join(source.dataDir, "b.gz"));
    writeFileSync(path, spoil(path));
    const target = await testDatabase(t);
    await assert.rejects(restore(target.store, path), refusedAs(code));
    assert.deepEqual(await events(target), []);
  });
