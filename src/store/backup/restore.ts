import type pg from "pg";
import { z } from "zod";
import { type Anchor, anchorLine, appendAnchors } from "../anchor.ts";
import { levelOf, readMigrations } from "../migrate.ts";
import type { OpenStore } from "../open.ts";
import { refusals, StoreRefused } from "../refusals.ts";
import { withClient } from "../roles.ts";
import { anchorsToAdd } from "./anchors.ts";
import { type BackupProgress, backupFormat } from "./backup.ts";
import { readFramed, refuseUnlessReadable, refuseUnlessWhole } from "./frame.ts";
import { backedUp, insertLines, linesOfTable, shapeOf, type TableShape, tally } from "./tables.ts";

const header = z.object({ format: z.literal(backupFormat), level: z.string(), madeAt: z.string(), floor: z.string() });
const tableStart = z.object({ table: z.string(), columns: z.array(z.string()) });
const tableEnd = z.object({ end: z.string(), rows: z.number(), sha256: z.string() });
const anchorKept = z.object({ anchor: anchorLine });
const fileStart = z.object({ file: z.string() });
const anyEnd = z.object({ end: z.string() });

export type RestoreSummary = { readonly madeAt: string; readonly tables: number; readonly rows: number; readonly files: number };

const batchSize = 1_000;
const noBound = Number.MAX_SAFE_INTEGER;

/**
 * Brings a backup into an empty database of the same schema level, in one transaction: all of it, compared by counts and digests with
 * what was written, or nothing. The anchors the backup carries are written to this folder's anchor file behind the commit, so that the
 * audit verifies here as it did there; should a crash keep them from it, `audit verify` says so.
 * @refuses store/backupUnreadable before the database is looked at, store/restoreNotEmpty, store/backupOtherLevel, store/backupDamaged, and what `anchorsToAdd` refuses, thrown as StoreRefused
 */
export async function restore(
  store: Pick<OpenStore, "addresses" | "anchorFile" | "files">,
  path: string,
  progress: BackupProgress = () => undefined,
): Promise<RestoreSummary> {
  await refuseUnlessReadable(path);
  await refuseUnlessWhole(path);
  return withClient({ ...store.addresses.owner, options: "-c timezone=UTC" }, async (client) => {
    await client.query("begin");
    try {
      await refuseUnlessEmpty(client);
      const anchors: Anchor[] = [];
      const summary = await read(client, store, new Lines(readFramed(path)), anchors, progress);
      const missing = await anchorsToAdd(client, store.anchorFile, anchors);
      await client.query("commit");
      await appendAnchors(store.anchorFile, missing);
      return summary;
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw error;
    }
  });
}

async function refuseUnlessEmpty(client: pg.ClientBase): Promise<void> {
  for (const table of backedUp) {
    await client.query(`lock table ${table} in exclusive mode`);
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from (select 1 from ${table} limit 1000) as few`);
    if ((rows[0]?.count ?? 0) > 0) throw new StoreRefused(refusals.restoreNotEmpty({ table, rows: rows[0]?.count ?? 0 }));
  }
}

const damaged = (reason: string): StoreRefused => new StoreRefused(refusals.backupDamaged({ reason }));

/** One line after another, each parsed; what does not fit is damage. */
class Lines {
  readonly source: AsyncGenerator<string>;
  constructor(source: AsyncGenerator<string>) {
    this.source = source;
  }
  async text(): Promise<string | null> {
    const { value, done } = await this.source.next();
    return done === true ? null : value;
  }
}

function parsed<T>(line: string | null, schema: z.ZodType<T>): T | null {
  if (line === null || !(line.startsWith("{") || line.startsWith('"'))) return null;
  try {
    const found = schema.safeParse(JSON.parse(line));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

async function read(
  client: pg.ClientBase,
  store: Pick<OpenStore, "files">,
  lines: Lines,
  anchors: Anchor[],
  progress: BackupProgress,
): Promise<RestoreSummary> {
  const head = parsed(await lines.text(), header);
  if (!head) throw damaged("header");
  const level = levelOf(readMigrations());
  if (head.level !== level) throw new StoreRefused(refusals.backupOtherLevel({ backup: head.level, database: level }));
  await client.query("select setval('stamp_floor', greatest(last_value, $1::bigint)) from stamp_floor", [head.floor]);
  const summary = { madeAt: head.madeAt, tables: 0, rows: 0, files: 0 };
  for (let line = await lines.text(); line !== null; line = await lines.text()) {
    const table = parsed(line, tableStart);
    if (table) {
      const rows = await readTable(client, lines, table);
      summary.tables += 1;
      summary.rows += rows;
      progress({ what: table.table, rows });
      continue;
    }
    const kept = parsed(line, anchorKept);
    if (kept) {
      anchors.push(kept.anchor);
      continue;
    }
    const file = parsed(line, fileStart);
    if (!file) throw damaged("section");
    await readFile(store, lines, file.file);
    summary.files += 1;
  }
  if (summary.tables !== backedUp.length) throw damaged("tables");
  progress({ what: "files", rows: summary.files });
  return summary;
}

async function readTable(client: pg.ClientBase, lines: Lines, start: z.infer<typeof tableStart>): Promise<number> {
  if (!backedUp.includes(start.table)) throw damaged(start.table);
  const shape = await shapeOf(client, start.table);
  if (shape.columns.map((column) => column.name).join() !== start.columns.join()) throw damaged(`${start.table}: columns`);
  let batch: string[] = [];
  for (;;) {
    const line = await lines.text();
    if (line?.startsWith("[")) {
      batch.push(line);
      if (batch.length < batchSize) continue;
      await insertLines(client, shape, batch);
      batch = [];
      continue;
    }
    await insertLines(client, shape, batch);
    const end = parsed(line, tableEnd);
    if (end?.end !== start.table) throw damaged(`${start.table}: end`);
    const now = await recount(client, shape);
    if (now.rows !== end.rows || now.sha256 !== end.sha256) throw damaged(`${start.table}: ${now.rows} / ${end.rows}`);
    return now.rows;
  }
}

/** What the database now holds, read back from it. */
async function recount(client: pg.ClientBase, shape: TableShape): Promise<{ readonly rows: number; readonly sha256: string }> {
  const counted = tally();
  for await (const line of linesOfTable(client, shape)) counted.add(line);
  return counted.result();
}

async function readFile(store: Pick<OpenStore, "files">, lines: Lines, digest: string): Promise<void> {
  async function* content(): AsyncGenerator<Uint8Array> {
    for (let line = await lines.text(); parsed(line, anyEnd)?.end !== digest; line = await lines.text()) {
      const piece = parsed(line, z.string());
      if (piece === null) throw damaged(digest);
      yield Buffer.from(piece, "base64");
    }
  }
  const stored = await store.files.write(content(), noBound);
  if (!stored.ok || stored.value.digest !== digest) throw damaged(digest);
}
