import assert from "node:assert/strict";
import { test } from "node:test";
import { testDatabase } from "../../tests/support/index.ts";
import { levelOf, type Migration, migrate, readMigrations } from "./migrate.ts";
import { StoreRefused } from "./refusals.ts";
import { withClient } from "./roles.ts";

const shipped = readMigrations();
const next = (number: number, text: string): Migration => ({ number, file: `${number}-extra.sql`, text, checksum: `sum of ${text}` });
const refusedAs = (code: string) => (error: unknown) => error instanceof StoreRefused && error.refusal.code === `store/${code}`;

test("a database at the program's level has nothing to do", async (t) => {
  const { addresses } = await testDatabase(t);
  assert.deepEqual(await withClient(addresses.owner, (owner) => migrate(owner)), []);
});

test("two programs that start at once apply each migration once", async (t) => {
  const { addresses } = await testDatabase(t);
  const all = [...shipped, next(9001, "create table extra (id text primary key)")];
  const applied = await Promise.all([1, 2].map(() => withClient(addresses.owner, (owner) => migrate(owner, all))));
  assert.deepEqual(applied.flat(), ["9001-extra.sql"]);
});

test("a migration that fails leaves nothing of itself and names its file", async (t) => {
  const { addresses } = await testDatabase(t);
  const broken = [...shipped, next(9001, "create table extra (id text primary key); select 1 / 0")];
  await assert.rejects(
    withClient(addresses.owner, (owner) => migrate(owner, broken)),
    /9001-extra\.sql/,
  );
  const mended = [...shipped, next(9001, "create table extra (id text primary key)")];
  assert.deepEqual(await withClient(addresses.owner, (owner) => migrate(owner, mended)), ["9001-extra.sql"]);
});

test("a migration changed after it was applied is refused", async (t) => {
  const { addresses } = await testDatabase(t);
  const changed = shipped.map((m, i) => (i === 0 ? { ...m, checksum: "other" } : m));
  await assert.rejects(
    withClient(addresses.owner, (owner) => migrate(owner, changed)),
    refusedAs("migrationChanged"),
  );
});

test("a database ahead of the program is refused", async (t) => {
  const { addresses } = await testDatabase(t);
  await assert.rejects(
    withClient(addresses.owner, (owner) => migrate(owner, shipped.slice(0, -1))),
    refusedAs("migrationMissing"),
  );
});

test("a new migration with a number before an applied one is refused", async (t) => {
  const { addresses } = await testDatabase(t);
  const early = [next(0, "select 1"), ...shipped];
  await assert.rejects(
    withClient(addresses.owner, (owner) => migrate(owner, early)),
    refusedAs("migrationMisnumbered"),
  );
});

test("the level tells any two sets of migrations apart", () => {
  const levels = [shipped, shipped.slice(1), shipped.map((m, i) => (i === 0 ? { ...m, checksum: "other" } : m))].map(levelOf);
  assert.equal(new Set(levels).size, 3);
});

for (const migration of shipped)
  test(`${migration.file} says why it is there, the class and size of its tables and how to undo it`, () => {
    const header = migration.text.split("\n")[0] ?? "";
    for (const word of ["Why:", "Class:", "Size:", "Undo:"]) assert.ok(header.includes(word), `${word} is missing from the first line`);
  });
