import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { type TestContext, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import { sql } from "#store";
import { type TestDatabase, testDatabase } from "../../../tests/support/index.ts";
import { StoreRefused } from "../refusals.ts";
import { sealAudit } from "../seal.ts";
import { type AuditReport, verifyAudit } from "../verify.ts";
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

/** Seals everything recorded so far, once the last millisecond has passed. */
async function seal({ store }: TestDatabase): Promise<void> {
  const last = await store.transaction(async (tx) => tx.recordedAt);
  while ((await store.horizon()) <= last);
  assert.ok(await sealAudit(store, store.anchorFile));
}
const verify = ({ store }: TestDatabase): Promise<AuditReport> => verifyAudit(store, { anchorFile: store.anchorFile });

async function sealedTwice(t: TestContext): Promise<TestDatabase> {
  const source = await filled(t);
  await seal(source);
  await source.store.transaction((tx) => tx.audit({ stream: "later", kind: "noted", actor: "a", payload: {} }));
  await seal(source);
  return source;
}

for (const [what, anchors] of [
  ["all its anchors", (text: string) => text],
  ["one root not yet anchored", (text: string) => text.slice(0, text.indexOf("\n") + 1)],
  ["no anchor", () => ""],
] as const)
  test(`the audit verifies where a backup with ${what} was restored`, async (t) => {
    const source = await sealedTwice(t);
    writeFileSync(source.store.anchorFile, anchors(readFileSync(source.store.anchorFile, "utf8")));
    const { path } = await backup(source.store, source.dataDir);
    const target = await testDatabase(t);
    await restore(target.store, path);
    const { roots, anchored, breaks } = await verify(target);
    assert.deepEqual([roots, anchored, breaks], [2, 2, []]);
  });

test("a history rewritten before the backup still differs from its anchors after the restore", async (t) => {
  const source = await sealedTwice(t);
  await source.asAdmin("update audit_root set root = 'other' where number = 2");
  const { path } = await backup(source.store, source.dataDir);
  const target = await testDatabase(t);
  await restore(target.store, path);
  const kinds = (report: AuditReport): readonly string[] => report.breaks.map((b) => `${b.kind} ${b.position}`);
  assert.ok(kinds(await verify(target)).includes("anchor 2"));
  assert.deepEqual(kinds(await verify(target)), kinds(await verify(source)));
});

test("a folder with anchors of the same history keeps them; one with anchors the backup does not have is refused", async (t) => {
  const source = await sealedTwice(t);
  const { path } = await backup(source.store, source.dataDir);
  const [same, other] = [await testDatabase(t), await testDatabase(t)];
  const lines = readFileSync(source.store.anchorFile, "utf8");
  for (const target of [same, other]) mkdirSync(join(target.dataDir, "anchors"));
  writeFileSync(same.store.anchorFile, lines.slice(0, lines.indexOf("\n") + 1));
  await restore(same.store, path);
  assert.equal(readFileSync(same.store.anchorFile, "utf8"), lines);
  const further = lines + lines.replaceAll('"number":', '"number":1');
  writeFileSync(other.store.anchorFile, further);
  await assert.rejects(restore(other.store, path), refusedAs("anchorsOfAnother"));
  assert.equal(readFileSync(other.store.anchorFile, "utf8"), further);
  assert.deepEqual(await events(other), []);
});

test("an anchor file that cannot be written is refused before anything is restored", async (t) => {
  const { path } = await backup((await sealedTwice(t)).store, mkdtempSync(join(tmpdir(), "zhixing-backup-")));
  t.after(() => rmSync(dirname(path), { recursive: true, force: true }));
  const target = await testDatabase(t);
  writeFileSync(join(target.dataDir, "anchors"), "a file where the folder should be");
  await assert.rejects(restore(target.store, path), refusedAs("anchorsUnreadable"));
  assert.deepEqual(await events(target), []);
});

test("a backup into a folder that is not there, below a file or over a device is refused, and nothing is left", async (t) => {
  const { store, dataDir } = await filled(t, 1);
  writeFileSync(join(dataDir, "afile"), "kept");
  const before = readdirSync(dataDir).sort();
  const device = process.platform === "win32" ? [] : ["/dev/null"];
  for (const target of [join(dataDir, "absent", "b.gz"), join(dataDir, "afile", "b.gz"), ...device])
    await assert.rejects(backup(store, target), refusedAs("backupNotWritten"));
  assert.deepEqual(readdirSync(dataDir).sort(), before);
});

test("a full disk while a backup is written is a refusal", { skip: process.platform !== "linux" }, async (t) => {
  const { store, dataDir } = await filled(t, 1);
  symlinkSync("/dev/full", join(dataDir, "b.gz.partial"));
  await assert.rejects(backup(store, join(dataDir, "b.gz")), refusedAs("backupNotWritten"));
  assert.ok(!readdirSync(dataDir).some((name) => name.startsWith("b.gz")));
});

test("a backup file that is not there is refused before the database is looked at", async (t) => {
  const { store, dataDir } = await filled(t, 1);
  for (const path of [join(dataDir, "absent.gz"), dataDir]) await assert.rejects(restore(store, path), refusedAs("backupUnreadable"));
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
const sealed = (text: string): Buffer =>
  gzipSync(`${text}\n${JSON.stringify({ seal: createHash("sha256").update(`${text}\n`).digest("hex") })}\n`);
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
  // Whole and sealed, as another version of the program would have written it.
  [
    "of another schema",
    (path) =>
      sealed(
        lines(path)
          .slice(0, -2)
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
