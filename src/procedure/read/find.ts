import { z } from "zod";
import type { Instant } from "#kernel";
import { plannedAfresh, type Reader, Sql, sql } from "#store";
import type { Filters } from "./asked.ts";
import type { Way } from "./reach.ts";
import { allOf, type Listed, listedColumns, listedRow } from "./rows.ts";

export type Order = "newest" | "due";
/** The last row of the page before; `dueAt` is null among those that have none. */
export type After = { readonly id: string; readonly dueAt: Instant | null };
export type Search = {
  readonly ways: readonly Way[];
  readonly filters: Filters;
  readonly order: Order;
  readonly after: After | null;
  readonly limit: number;
};

/** The next rows in the order asked for, each once; one more than a page tells whether there is another. */
export async function findListed(reader: Reader, search: Search): Promise<readonly Listed[]> {
  const found = await Promise.all(
    search.ways.map((way) => (search.order === "newest" ? newest(reader, search, way) : due(reader, search, way))),
  );
  if (search.ways.length === 1) return found[0] ?? [];
  const once = new Map(found.flat().map((row) => [row.id, row]));
  return [...once.values()].sort(search.order === "newest" ? byNewest : byDue).slice(0, search.limit);
}

const byNewest = (a: Pick<Listed, "id">, b: Pick<Listed, "id">): number => (a.id > b.id ? -1 : 1);
/** What has no deadline comes last, the newest of it first. */
function byDue(a: Listed, b: Listed): number {
  if (a.dueAt === b.dueAt) return a.dueAt === null ? byNewest(a, b) : a.id < b.id ? -1 : 1;
  if (a.dueAt === null || b.dueAt === null) return a.dueAt === null ? 1 : -1;
  return a.dueAt < b.dueAt ? -1 : 1;
}

/** Where the first columns of a search stand: in the matter itself, or in the file of its first key, which knows them, too. */
type Place = { readonly id: Sql; readonly due: Sql; readonly from: Sql; readonly wanted: readonly Sql[]; readonly filed: boolean };

const text = (words: string): Sql => new Sql([words], []);
const inMatter = {
  of: text("m."),
  id: text("m.id"),
  due: text("m.due_at"),
  origin: text("m.origin->>'kind'"),
  open: text("m.closed_at is null"),
  closed: text("m.closed_at is not null"),
  supervised: text("m.supervised is not null"),
  unsupervised: text("m.supervised is null"),
};
const inFile = {
  of: text("r."),
  id: text("r.matter_id"),
  due: text("r.due_at"),
  origin: text("r.origin"),
  open: text("r.is_open"),
  closed: text("not r.is_open"),
  supervised: text("r.supervised"),
  unsupervised: text("not r.supervised"),
};

/** Conditions as one way sees them; the matters themselves are joined where something of them is asked. */
function placeOf({ keys: [first, ...others], county, leads }: Way, filters: Filters): Place {
  const filed = first !== undefined;
  const at = filed ? inFile : inMatter;
  const { open, procedure, state, light, origin, target, supervised, due } = filters;
  const own = [...filters.others, ...(county === null ? [] : [sql`m.region = ${county}`])];
  const attributes = [
    ...(filed ? [sql`r.key = ${first}`] : []),
    ...(leads ? [text("r.leads")] : []),
    ...(open === null ? [] : [open ? at.open : at.closed]),
    ...(procedure === null ? [] : [sql`${at.of}procedure = ${procedure}`]),
    ...(state === null ? [] : [sql`${at.of}state = ${state}`]),
    ...(light === null ? [] : [sql`${at.of}light = ${light}`]),
    ...(origin === null ? [] : [sql`${at.origin} = ${origin}`]),
    ...(target === null ? [] : [sql`${at.of}target = ${target}`]),
    ...(supervised === null ? [] : [supervised ? at.supervised : at.unsupervised]),
    ...(due === null ? [] : [sql`${at.due} <= ${due.until}`]),
    ...(due?.after ? [sql`${at.due} > ${due.after}`] : []),
    ...others.map((key) => sql`exists (select 1 from matter_reach also where also.key = ${key} and also.matter_id = r.matter_id)`),
  ];
  const joined = filed && own.length > 0 ? sql`matter_reach r join matter m on m.id = r.matter_id` : sql`matter_reach r`;
  return { id: at.id, due: at.due, from: filed ? joined : sql`matter m`, wanted: [...attributes, ...own], filed };
}

/** The rows of one way: where it goes by the file of a key, only those of the page are read from the table itself. */
function rowsOf(
  reader: Reader,
  { id, due, from, wanted, filed }: Place,
  range: readonly Sql[],
  order: Order,
  limit: number,
): Promise<readonly Listed[]> {
  const where = allOf([...wanted, ...range]);
  const sorted = order === "newest" ? sql`${id} desc` : sql`${due}, ${id}`;
  if (!filed)
    return reader.rows(
      plannedAfresh(sql`select ${listedColumns} from matter m where ${where} order by ${sorted} limit ${limit}`),
      listedRow,
    );
  const again = order === "newest" ? sql`m.id desc` : sql`m.due_at, m.id`;
  return reader.rows(
    plannedAfresh(sql`select ${listedColumns} from (select r.matter_id from ${from} where ${where} order by ${sorted} limit ${limit}) page
      join matter m on m.id = page.matter_id order by ${again}`),
    listedRow,
  );
}

function newest(reader: Reader, { filters, after, limit }: Search, way: Way): Promise<readonly Listed[]> {
  const place = placeOf(way, filters);
  return rowsOf(reader, place, after ? [sql`${place.id} < ${after.id}`] : [], "newest", limit);
}

/** Two ranges of one order: what has a deadline, then, where a page is not full, what has none. Only what is open has one. */
async function due(reader: Reader, search: Search, way: Way): Promise<readonly Listed[]> {
  const { filters, after, limit } = search;
  const hasNone = after !== null && after.dueAt === null;
  const dated = hasNone || filters.open === false ? [] : await dueFirst(reader, search, way);
  if (dated.length === limit || filters.due) return dated;
  const place = placeOf(way, filters);
  const range = [sql`${place.due} is null`, ...(hasNone ? [sql`${place.id} < ${after.id}`] : [])];
  return [...dated, ...(await rowsOf(reader, place, range, "newest", limit - dated.length))];
}

function dueFirst(reader: Reader, { filters, after, limit }: Search, way: Way): Promise<readonly Listed[]> {
  const place = placeOf(way, { ...filters, open: true });
  const from = after ? sql`(${place.due}, ${place.id}) > (${after.dueAt}, ${after.id})` : sql`${place.due} is not null`;
  return rowsOf(reader, place, [from], "due", limit);
}

/** Matters counted before a list only says that there are more; fewer where each has to be read for it. */
const mostCounted = 10_000;
const mostRead = 100;

/** How many there are, each once, counted up to a bound. */
export async function countListed(
  reader: Reader,
  { ways, filters }: Pick<Search, "ways" | "filters">,
): Promise<{ readonly count: number; readonly more: boolean }> {
  const most = filters.worded ? mostRead : mostCounted;
  const [first, ...others] = ways.map((way) => {
    const { id, from, wanted } = placeOf(way, filters);
    return sql`(select ${id} as id from ${from} where ${allOf(wanted)} limit ${most + 1})`;
  });
  if (!first) return { count: 0, more: false };
  const together = others.reduce((all, one) => sql`${all} union ${one}`, first);
  const [row] = await reader.rows(
    plannedAfresh(sql`select count(*)::int as count from (${together}) found`),
    z.object({ count: z.number() }),
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, most), more: count > most };
}
