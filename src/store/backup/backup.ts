import { stat } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { type Anchor, readAnchorFile } from "../anchor.ts";
import { levelOf, readMigrations } from "../migrate.ts";
import type { OpenStore } from "../open.ts";
import { refusals, StoreRefused } from "../refusals.ts";
import { withClient } from "../roles.ts";
import { writeFramed } from "./frame.ts";
import { backedUp, linesOfTable, shapeOf, tally } from "./tables.ts";

export type BackupProgress = (done: { readonly what: string; readonly rows: number }) => void;
export type BackupSummary = { readonly path: string; readonly tables: number; readonly rows: number; readonly files: number };

export const backupFormat = "zhixing-backup/1";
const filePiece = 48 * 1024;

type Parts = Pick<OpenStore, "addresses" | "anchorFile" | "files" | "now">;

/**
 * Everything that is kept, as it stood at one moment, in one file: every table of the manifest row by row with counts and digests, and
 * every file. Waiting jobs are not part of it: they follow from what the tables say. The lines of the anchor file are: they vouch for the
 * roots from outside, wherever the backup is restored.
 * @param target  a file, or an existing folder in which one is named after the moment
 * @refuses store/backupNotWritten, and what the anchor file or a stored file refuses, thrown as StoreRefused; nothing half-written is left
 */
export async function backup(store: Parts, target: string, progress: BackupProgress = () => undefined): Promise<BackupSummary> {
  const isFolder = (await stat(target).catch(() => null))?.isDirectory() === true;
  const path = isFolder ? join(target, `zhixing-${store.now().replace(/[:.]/g, "-")}.backup.gz`) : target;
  const summary = { path, tables: 0, rows: 0, files: 0 };
  const { anchors } = await readAnchorFile(store.anchorFile); // before the snapshot: a root is recorded before its anchor, so each has its root in it
  await withClient({ ...store.addresses.owner, options: "-c timezone=UTC" }, async (client) => {
    await client.query("begin isolation level repeatable read read only");
    await writeFramed(path, lines(client, store, anchors, summary, progress));
    await client.query("commit");
  });
  return summary;
}

type Counting = { tables: number; rows: number; files: number };

async function* lines(
  client: pg.ClientBase,
  store: Parts,
  anchors: readonly Anchor[],
  summary: Counting,
  progress: BackupProgress,
): AsyncGenerator<string> {
  const floor = await client.query<{ floor: string }>("select last_value::text as floor from stamp_floor");
  yield JSON.stringify({ format: backupFormat, level: levelOf(readMigrations()), madeAt: store.now(), floor: floor.rows[0]?.floor });
  for (const anchor of anchors) yield JSON.stringify({ anchor });
  for (const table of backedUp) {
    const shape = await shapeOf(client, table);
    const counted = tally();
    yield JSON.stringify({ table, columns: shape.columns.map((column) => column.name) });
    for await (const line of linesOfTable(client, shape)) {
      counted.add(line);
      yield line;
    }
    const result = counted.result();
    yield JSON.stringify({ end: table, ...result });
    summary.tables += 1;
    summary.rows += result.rows;
    progress({ what: table, rows: result.rows });
  }
  yield* fileLines(client, store, summary);
  progress({ what: "files", rows: summary.files });
}

async function* fileLines(client: pg.ClientBase, store: Parts, summary: Counting): AsyncGenerator<string> {
  const { rows } = await client.query<{ digest: string }>("select digest from file_blob order by digest");
  for (const { digest } of rows) {
    const content = await store.files.read(digest);
    if (!content.ok) throw new StoreRefused(content.refusals[0] ?? refusals.fileUnknown({ digest }));
    yield JSON.stringify({ file: digest });
    for await (const chunk of content.value) {
      const bytes = chunk as Buffer;
      for (let at = 0; at < bytes.length; at += filePiece) yield JSON.stringify(bytes.subarray(at, at + filePiece).toString("base64"));
    }
    yield JSON.stringify({ end: digest });
    summary.files += 1;
  }
}
