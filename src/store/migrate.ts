import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { z } from "zod";
import { refusals, StoreRefused } from "./refusals.ts";
import { sql } from "./sql.ts";
import type { Reader } from "./types.ts";

export type Migration = { readonly number: number; readonly file: string; readonly text: string; readonly checksum: string };

export const migrationsFolder = join(import.meta.dirname, "migrations");
/** Any fixed number: one migration run at a time in a database. */
const migrationLock = 7_401_946_271;

/**
 * The numbered SQL files of a folder, in order.
 * @refuses store/migrationMisnumbered where two carry the same number
 */
export function readMigrations(folder: string = migrationsFolder): readonly Migration[] {
  const files = readdirSync(folder).filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file));
  const migrations = files.sort().map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return { number: Number(file.slice(0, 4)), file, text, checksum: createHash("sha256").update(text).digest("hex") };
  });
  const twice = migrations.find((m, i) => m.number === migrations[i - 1]?.number);
  if (twice) throw new StoreRefused(refusals.migrationMisnumbered({ file: twice.file }));
  return migrations;
}

/** Says how far the schema is: the last migration's number and a digest over all of them. */
export const levelOf = (migrations: readonly Migration[]): string =>
  `${migrations.at(-1)?.number ?? 0}-${createHash("sha256")
    .update(migrations.map((m) => m.checksum).join())
    .digest("hex")
    .slice(0, 12)}`;

/**
 * Brings the database to the folder's level, each file in a transaction of its own, one runner at a time.
 * @param owner  a connection of the role that owns the tables
 * @returns      the files applied now
 * @refuses      store/migrationChanged, store/migrationMissing, store/migrationMisnumbered
 */
export async function migrate(owner: pg.ClientBase, migrations: readonly Migration[] = readMigrations()): Promise<readonly string[]> {
  await owner.query("select pg_advisory_lock($1)", [migrationLock]);
  try {
    await owner.query(`create table if not exists schema_migration (
      number int primary key, file text not null, checksum text not null, applied_at timestamptz not null default now())`);
    const { rows } = await owner.query<Applied>("select number, file, checksum from schema_migration order by number");
    const pending = pendingOf(migrations, rows);
    for (const migration of pending) await apply(owner, migration);
    return pending.map((migration) => migration.file);
  } finally {
    await owner.query("select pg_advisory_unlock($1)", [migrationLock]);
  }
}

/**
 * How the database differs from this program, seen with the program's own rights: files it lacks, has otherwise, or has and the program has not.
 * @param known the program's migrations, read once
 */
export async function unlikeMigrations(reader: Reader, known: readonly Migration[]): Promise<readonly string[]> {
  const applied = await reader.rows(sql`select file, checksum from schema_migration`, appliedRow);
  const sums = new Map(applied.map(({ file, checksum }) => [file, checksum]));
  const files = new Set(known.map(({ file }) => file));
  return [
    ...known.filter(({ file, checksum }) => sums.get(file) !== checksum).map(({ file }) => file),
    ...applied.filter(({ file }) => !files.has(file)).map(({ file }) => file),
  ];
}
const appliedRow = z.object({ file: z.string(), checksum: z.string() });

type Applied = { readonly number: number; readonly file: string; readonly checksum: string };

function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  for (const row of applied) {
    const migration = migrations.find((m) => m.number === row.number);
    if (!migration) throw new StoreRefused(refusals.migrationMissing({ file: row.file }));
    if (migration.checksum !== row.checksum) throw new StoreRefused(refusals.migrationChanged({ file: migration.file }));
  }
  const last = applied.at(-1)?.number ?? 0;
  const pending = migrations.filter((m) => !applied.some((row) => row.number === m.number));
  const early = pending.find((m) => m.number < last);
  if (early) throw new StoreRefused(refusals.migrationMisnumbered({ file: early.file }));
  return pending;
}

/** The two settings let the same file create tables with foreign keys on a distributed database; elsewhere they are names nobody reads. */
async function apply(owner: pg.ClientBase, migration: Migration): Promise<void> {
  await owner.query("begin");
  try {
    await owner.query("set local citus.multi_shard_modify_mode = 'sequential'");
    await owner.query("set local citus.enable_local_reference_table_foreign_keys = 'off'");
    await owner.query(migration.text);
    await owner.query("insert into schema_migration (number, file, checksum) values ($1, $2, $3)", [
      migration.number,
      migration.file,
      migration.checksum,
    ]);
    await owner.query("commit");
  } catch (error) {
    await owner.query("rollback");
    throw new Error(`migration ${migration.file} failed`, { cause: error });
  }
}
