import assert from "node:assert/strict";
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { type TestDatabase, testDatabase } from "../../tests/support/index.ts";
import { merkleRoot } from "./merkle.ts";
import { StoreRefused } from "./refusals.ts";
import { sealAudit } from "./seal.ts";
import { type AuditBreak, verifyAudit } from "./verify.ts";

const record = (database: TestDatabase, stream: string, note: string): Promise<void> =>
  database.store.transaction((tx) => tx.audit({ stream, kind: "noted", actor: "tester", payload: { note } }));

/** Three streams, two seals, the first covering six events and the second three; one event more is not sealed. */
async function sealed(t: TestContext): Promise<TestDatabase> {
  const database = await testDatabase(t);
  for (const note of ["one", "two"]) for (const stream of ["甲", "b", "c"]) await record(database, stream, note);
  await seal(database);
  for (const stream of ["甲", "b", "b"]) await record(database, stream, "three");
  await seal(database);
  await record(database, "c", "unsealed");
  return database;
}

/** Seals everything recorded so far: the horizon is strict, so the last millisecond must have passed. */
async function seal({ store }: TestDatabase): Promise<void> {
  const last = await store.transaction(async (tx) => tx.recordedAt);
  while ((await store.horizon()) <= last);
  assert.ok(await sealAudit(store, store.anchorFile));
}

const verify = ({ store }: TestDatabase): ReturnType<typeof verifyAudit> => verifyAudit(store, { anchorFile: store.anchorFile });
const brief = (breaks: readonly AuditBreak[]): readonly string[] => breaks.map((b) => `${b.kind} ${b.stream ?? "-"} ${b.position}`);

test("an untouched history verifies, and the report counts what it saw", async (t) => {
  const database = await sealed(t);
  const report = await verify(database);
  assert.deepEqual(report, { breaks: [], events: 10, streams: 3, roots: 2, anchored: 2, unsealed: 1 });
  assert.equal(await sealAudit(database.store, database.store.anchorFile).then((root) => root?.streams), 1);
  assert.equal(await sealAudit(database.store, database.store.anchorFile), null);
});

const rewriteHash = `update audit_event set body = replace(body, 'two', 'TWO'),
  hash = encode(sha256(convert_to(concat_ws(E'\\n', 'event', subject_id, sequence,
    to_char(recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), previous, replace(body, 'two', 'TWO')), 'UTF8')), 'hex')
  where subject_id = 'c' and sequence = 2`;

const tampering: readonly (readonly [string, string, readonly string[]])[] = [
  ["an altered body", "update audit_event set body = replace(body, 'one', 'ONE') where subject_id = 'b' and sequence = 1", ["altered b 1"]],
  [
    "an altered stamp",
    "update audit_event set recorded_at = recorded_at + interval '1 ms' where subject_id = 'b' and sequence = 2",
    ["altered b 2"],
  ],
  ["an event removed from the middle", "delete from audit_event where subject_id = 'b' and sequence = 3", ["missing b 3"]],
  ["events removed from the end of a stream", "delete from audit_event where subject_id = 'b' and sequence > 2", ["root - 2"]],
  ["a whole stream removed", "delete from audit_event where subject_id = '甲'", ["root - 1", "root - 2"]],
  ["a last event rewritten together with its hash", rewriteHash, ["chain c 3", "root - 1"]],
  [
    "a stream inserted into the past",
    `insert into audit_event select 'new', 1, 'x', recorded_at, algorithm, body, '', 'y' from audit_event where subject_id = 'b' and sequence = 1`,
    ["altered new 1", "root - 1"],
  ],
  ["an altered root", "update audit_root set merkle = md5(merkle) where number = 1", ["root-chain - 1", "root - 1"]],
  ["a removed last root", "delete from audit_root where number = 2", ["anchor - 2"]],
  ["a removed first root", "delete from audit_root where number = 1", ["root-chain - 2", "root - 2", "anchor - 1"]],
];
for (const [what, statement, expected] of tampering)
  test(`${what} is found, with the first bad position`, async (t) => {
    const database = await sealed(t);
    await database.asAdmin(`set timezone to 'UTC'; ${statement}`);
    assert.deepEqual(brief((await verify(database)).breaks), expected);
  });

test("a database rewritten as a whole, seals and all, still differs from the anchor outside", async (t) => {
  const database = await sealed(t);
  const anchors = readFileSync(database.store.anchorFile, "utf8");
  await database.asAdmin("delete from audit_event where subject_id = 'b' and sequence > 2");
  await database.asAdmin("delete from audit_root");
  writeFileSync(database.store.anchorFile, "");
  await seal(database);
  assert.deepEqual((await verify(database)).breaks, []); // alone, the rewritten history looks whole
  writeFileSync(database.store.anchorFile, anchors);
  assert.deepEqual(brief((await verify(database)).breaks), ["anchor - 1", "anchor - 2"]);
});

test("a root that a crash kept from the anchor file follows with the next seal, and half a line does not count", async (t) => {
  const database = await sealed(t);
  const [first = ""] = readFileSync(database.store.anchorFile, "utf8").split("\n");
  writeFileSync(database.store.anchorFile, `${first}\n{"number":2,"cu`);
  assert.deepEqual([(await verify(database)).anchored, brief((await verify(database)).breaks)], [1, ["anchor - 2"]]);
  await seal(database);
  const report = await verify(database);
  assert.deepEqual([report.anchored, report.breaks], [3, []]);
});

test("an anchor for a root the database does not know is a break", async (t) => {
  const database = await sealed(t);
  appendFileSync(database.store.anchorFile, `${JSON.stringify({ number: 9, cut: "2026-01-01T00:00:00.000Z", root: "ab" })}\n`);
  assert.deepEqual(brief((await verify(database)).breaks), ["anchor - 9"]);
});

test("sealed roots whose anchor file is gone are a break that names the file", async (t) => {
  const database = await sealed(t);
  rmSync(database.store.anchorFile);
  const { anchored, breaks } = await verify(database);
  assert.deepEqual([anchored, brief(breaks)], [0, ["anchor - 1"]]);
  for (const text of [breaks[0]?.say.zh, breaks[0]?.say.en]) assert.ok(text?.includes(database.store.anchorFile));
});

test("a root without its line in the anchor file is a break that counts the anchored", async (t) => {
  const database = await sealed(t);
  const [, second = ""] = readFileSync(database.store.anchorFile, "utf8").split("\n");
  writeFileSync(database.store.anchorFile, `${second}\n`);
  const { anchored, breaks } = await verify(database);
  assert.deepEqual([anchored, brief(breaks)], [1, ["anchor - 1"]]);
  assert.match(breaks[0]?.say.en ?? "", /anchored 1 of 2 roots/);
});

test("without a sealed root, an absent anchor file is no break", async (t) => {
  const database = await testDatabase(t);
  await record(database, "b", "unsealed");
  assert.deepEqual((await verify(database)).breaks, []);
});

for (const line of ["not JSON", "[1, 2]", "null", '{"number":"3","cut":"2026-01-01T00:00:00.000Z","root":"ab"}'])
  test(`the line ${line} in the anchor file is a break, and no seal is added behind it`, async (t) => {
    const database = await sealed(t);
    appendFileSync(database.store.anchorFile, `${line}\n`);
    assert.deepEqual(brief((await verify(database)).breaks), ["anchor - 3"]);
    await assert.rejects(seal(database), (error) => error instanceof StoreRefused && error.refusal.code === "store/anchorsDamaged");
  });

test("a folder in the place of the anchor file is refused", async (t) => {
  const { store, dataDir } = await sealed(t);
  await assert.rejects(
    verifyAudit(store, { anchorFile: dataDir }),
    (error) => error instanceof StoreRefused && error.refusal.code === "store/anchorsUnreadable",
  );
});

test("thirty writers of one stream at once make one unbroken chain", async (t) => {
  const database = await testDatabase(t);
  await Promise.all(Array.from({ length: 30 }, (_, i) => record(database, "busy", String(i))));
  const report = await verify(database);
  assert.deepEqual([report.events, report.breaks], [30, []]);
});

test("two sealers at once seal everything once", async (t) => {
  const database = await sealed(t);
  const last = await database.store.transaction(async (tx) => tx.recordedAt);
  while ((await database.store.horizon()) <= last);
  await Promise.all([1, 2].map(() => sealAudit(database.store, database.store.anchorFile)));
  const report = await verify(database);
  assert.deepEqual([report.roots, report.unsealed, report.breaks], [3, 0, []]);
});

test("no two different lists of leaves have the same Merkle root", () => {
  const lists = fc.array(fc.string(), { maxLength: 9 });
  fc.assert(fc.property(lists, lists, (a, b) => (merkleRoot(a) === merkleRoot(b)) === (JSON.stringify(a) === JSON.stringify(b))));
});
