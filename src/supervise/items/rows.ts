import { z } from "zod";
import type { Instant, RegionCode } from "#kernel";
import { type Reader, type Sql, sql } from "#store";
import type { Item, ItemClock, ItemEvent, Span } from "./types.ts";

const instant = z.string().transform((text) => text as Instant);
const counts = z.object({ returns: z.number(), reopenings: z.number(), extensions: z.number(), escalations: z.number() });
const itemRow = z.object({
  id: z.string(),
  subject: z.string(),
  number: z.string(),
  title: z.string(),
  procedure: z.string(),
  version: z.string(),
  state: z.string(),
  light: z.enum(["grey", "blue", "red", "yellow", "green"]),
  lead: z.string(),
  region: z.string().transform((text) => text as RegionCode),
  fields: z.record(z.string(), z.unknown()),
  counts,
  origin: z.object({ kind: z.string(), id: z.string() }),
  openedAt: instant,
  closedAt: instant.nullable(),
  dueAt: instant.nullable(),
});
type Row = z.infer<typeof itemRow>;
const columns = sql`m.id, m.subject_id as subject, m.number, m.title, m.procedure, m.version, m.state, m.light, m.lead_desk as lead, m.region, m.fields,
  m.counts, m.origin, m.opened_at as "openedAt", m.closed_at as "closedAt", m.due_at as "dueAt"`;

/** More than a province has in a year; beyond it the rest is left out and `more` says so. */
const most = 20_000;

const eventRow = z.object({
  matter: z.string(),
  transition: z.string(),
  at: instant,
  to: z.string(),
  desk: z.string().nullable(),
  input: z.record(z.string(), z.unknown()),
});
const clockRow = z.object({
  matter: z.string(),
  name: z.string(),
  startedAt: instant,
  dueAt: instant,
  state: z.enum(["running", "frozen", "answered", "ended"]),
  answeredAt: instant.nullable(),
});
const clockColumns = sql`d.matter_id as matter, d.name, d.started_at as "startedAt", d.due_at as "dueAt", d.state, d.answered_at as "answeredAt"`;

export type Wanted = {
  readonly procedure: string;
  readonly milestone: { readonly procedure: string; readonly deadline: string };
  /** Open now, or opened or closed within it. */
  readonly span: Span;
  readonly lead?: string;
};

function condition({ procedure, span, lead }: Wanted): Sql {
  const inTime = sql`(m.closed_at is null or m.closed_at >= ${span.from}) and m.opened_at < ${span.until}`;
  return lead === undefined
    ? sql`m.procedure = ${procedure} and ${inTime}`
    : sql`m.procedure = ${procedure} and m.lead_desk = ${lead} and ${inTime}`;
}

type Clocked = ItemClock & { readonly matter: string };
const clocksOf = (reader: Reader, ids: readonly string[]): Promise<readonly Clocked[]> =>
  reader.rows(sql`select ${clockColumns} from matter_deadline d where d.matter_id = any(${ids})`, clockRow);

/** Matters under supervision with their timelines and clocks, in as many statements as there are tables. */
export async function itemsOf(reader: Reader, wanted: Wanted): Promise<{ readonly items: readonly Item[]; readonly more: boolean }> {
  const rows = await reader.rows(sql`select ${columns} from matter m where ${condition(wanted)} order by m.id limit ${most + 1}`, itemRow);
  const kept = rows.slice(0, most);
  const [ids, subjects] = [kept.map(({ id }) => id), [...new Set(kept.map(({ subject }) => subject))]];
  const events = await reader.rows(
    sql`select e.matter_id as matter, e.transition, e.recorded_at as at, e.to_state as "to", e.desk, e.input from matter_event e
      where e.subject_id = any(${subjects}) and e.matter_id = any(${ids}) order by e.matter_id, e.revision`,
    eventRow,
  );
  const clocks = await clocksOf(reader, ids);
  const children = await milestonesOf(reader, wanted, subjects, ids);
  const raisers = await raisersOf(reader, kept);
  const [byEvent, byClock] = [Map.groupBy(events, ({ matter }) => matter), Map.groupBy(clocks, ({ matter }) => matter)];
  return { items: kept.map((row) => itemOf(row, byEvent, byClock, children, raisers)), more: rows.length > most };
}

type ByMatter<T> = ReadonlyMap<string, readonly T[]>;
type Milestones = ByMatter<Item["milestones"][number]>;

function itemOf(
  { counts: counted, subject: _, ...row }: Row,
  events: ByMatter<ItemEvent>,
  clocks: ByMatter<Clocked>,
  milestones: Milestones,
  raisers: ReadonlyMap<string, string>,
): Item {
  const own = events.get(row.id) ?? [];
  const opener = own[0]?.desk ?? null;
  const above = raisers.get(row.origin.id);
  return {
    ...row,
    ...counted,
    events: own,
    clocks: clocks.get(row.id) ?? [],
    milestones: milestones.get(row.id) ?? [],
    raisedBy: [opener, above ?? null].filter((desk) => desk !== null),
  };
}

const childRow = z.object({ id: z.string(), parent: z.string(), weight: z.number() });

async function milestonesOf(
  reader: Reader,
  { milestone }: Wanted,
  subjects: readonly string[],
  parents: readonly string[],
): Promise<Milestones> {
  const children = await reader.rows(
    sql`select c.id, c.parent_id as parent, c.weight from matter c
      where c.subject_id = any(${subjects}) and c.parent_id = any(${parents}) and c.procedure = ${milestone.procedure}`,
    childRow,
  );
  const clocks = await clocksOf(
    reader,
    children.map(({ id }) => id),
  );
  const byChild = new Map(clocks.filter(({ name }) => name === milestone.deadline).map((clock) => [clock.matter, clock]));
  const dated = children.flatMap(({ id, parent, weight }) => {
    const clock = byChild.get(id);
    return clock ? [{ parent, weight, clock }] : [];
  });
  return Map.groupBy(dated, ({ parent }) => parent);
}

const raiserRow = z.object({ id: z.string(), desk: z.string() });

/** Who opened the matters that these arose from. */
async function raisersOf(reader: Reader, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.map(({ origin }) => origin.id).filter((id) => id !== ""))];
  const found = await reader.rows(
    sql`select e.matter_id as id, e.desk from matter m join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id
      where m.id = any(${ids}) and e.transition = 'open' and e.desk is not null`,
    raiserRow,
  );
  return new Map(found.map(({ id, desk }) => [id, desk]));
}
