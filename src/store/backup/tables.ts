import { createHash } from "node:crypto";
import pg from "pg";
import { manifest } from "../manifest.ts";

/** A table's columns that are stored (not computed), with their types, and the columns of its key. */
export type TableShape = { readonly table: string; readonly columns: readonly Column[]; readonly key: readonly string[] };
type Column = { readonly name: string; readonly type: string };

/** What is backed up: every table of the manifest but the list of migrations, which the schema itself brings. */
export const backedUp: readonly string[] = Object.keys(manifest).filter((table) => table !== "schema_migration");

const pageSize = 2_000;
const quoted = pg.escapeIdentifier;

export async function shapeOf(client: pg.ClientBase, table: string): Promise<TableShape> {
  const columns = await client.query<Column>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  const key = await client.query<{ name: string }>(
    `select a.attname as name from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k(att, place)
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.att
     where i.indrelid = $1::regclass and i.indisprimary order by k.place`,
    [table],
  );
  return { table, columns: columns.rows, key: key.rows.map((row) => row.name) };
}

/** Each row as a JSON list of the columns' exact text, in the order of the key; read in pages, so no table must fit in memory. */
export async function* linesOfTable(client: pg.ClientBase, shape: TableShape): AsyncGenerator<string> {
  const texts = shape.columns.map((column) => `${quoted(column.name)}::text`).join(", ");
  const order = shape.key.map((name) => `${quoted(name)}`).join(", ");
  await client.query(
    `declare backup_rows no scroll cursor for select array[${texts}] as texts from ${quoted(shape.table)} order by ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<{ texts: readonly (string | null)[] }>(`fetch ${pageSize} from backup_rows`);
    for (const row of rows) yield JSON.stringify(row.texts);
    if (rows.length < pageSize) break;
  }
  await client.query("close backup_rows");
}

/** Writes rows back, column by column as arrays. */
export async function insertLines(client: pg.ClientBase, shape: TableShape, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map((line) => JSON.parse(line) as readonly (string | null)[]);
  const names = shape.columns.map((column) => quoted(column.name)).join(", ");
  const values = shape.columns.map((column, i) => `given.c${i}::${column.type}`).join(", ");
  const arrays = shape.columns.map((_, i) => `$${i + 1}::text[]`).join(", ");
  const aliases = shape.columns.map((_, i) => `c${i}`).join(", ");
  await client.query(
    `insert into ${quoted(shape.table)} (${names}) overriding system value
     select ${values} from unnest(${arrays}) as given(${aliases})`,
    shape.columns.map((_, i) => rows.map((row) => row[i] ?? null)),
  );
}

/** Counts and digests lines as they pass. */
export type Tally = { readonly add: (line: string) => void; readonly result: () => { readonly rows: number; readonly sha256: string } };
export function tally(): Tally {
  const hash = createHash("sha256");
  let rows = 0;
  return {
    add: (line) => {
      rows += 1;
      hash.update(line).update("\n");
    },
    result: () => ({ rows, sha256: hash.digest("hex") }),
  };
}
