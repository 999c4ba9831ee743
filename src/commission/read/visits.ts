import { z } from "zod";
import type { Answer } from "#contract";
import type { Instant } from "#kernel";
import type { Values } from "#procedure";
import { sql } from "#store";
import type { Parts } from "../parts.ts";
import { grantsAmong } from "../scope/rows.ts";
import { procedureId } from "./find.ts";
import { newsIn, type Told, toldActs, waitsIn } from "./news.ts";
import { rowAnswer } from "./page.ts";
import { countsRow } from "./withdrawal.ts";

const instant = z.string().transform((text) => text as Instant);
const row = z.object({
  subject: z.string(),
  id: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  fields: z.record(z.string(), z.unknown()),
  counts: countsRow,
  openedAt: instant,
});
type Row = z.infer<typeof row>;
const clockRow = z.object({ matter: z.string(), name: z.string(), dueAt: instant });
const eventRow = z.object({
  matter: z.string(),
  id: z.string(),
  transition: z.string(),
  input: z.record(z.string(), z.unknown()).transform((given): Values => given),
  at: instant,
});
const [mostListed, mostEvents] = [200, 2_000];

/** Commissions in which somebody holds the evaluator's part in person, once they were signed. */
const ownRows = ({ store }: Parts, person: string) =>
  store.rows(
    sql`select m.subject_id as subject, m.id, m.number, m.title, m.state, m.fields, m.counts, m.opened_at as "openedAt" from matter m
      join matter_party p on p.subject_id = m.subject_id and p.matter_id = m.id and p.part = 'evaluator' and p.desk = ${`person:${person}`}
      where m.procedure = ${procedureId} and m.counts->'done' ? 'offer'
      order by p.matter_id desc limit ${mostListed}::int`,
    row,
  );

/** What waits, what was told, and all of them. */
export async function visitsOf(parts: Parts, person: string): Promise<Answer<"visits">> {
  const { plan, store } = parts;
  const rows = await ownRows(parts, person);
  const told = await toldOf(parts, rows);
  const today = store.today();
  return { waits: waitsIn(plan, told, today), news: newsIn(plan, told, today), rows: rows.map((one) => rowAnswer(plan, one)) };
}

/** Everything that was ever opened for somebody, with the evaluation it was opened for. */
export async function grantsFor(parts: Parts, person: string): ReturnType<typeof grantsAmong> {
  const rows = await ownRows(parts, person);
  return grantsAmong(
    parts.store,
    rows.map(({ subject }) => subject),
    rows.map(({ id }) => id),
  );
}

async function toldOf({ store }: Parts, rows: readonly Row[]): Promise<readonly Told[]> {
  if (rows.length === 0) return [];
  const [subjects, ids] = [rows.map(({ subject }) => subject), rows.map(({ id }) => id)];
  const [clocks, events, grants] = await Promise.all([
    store.rows(
      sql`select matter_id as matter, name, due_at as "dueAt" from matter_deadline where matter_id = any(${ids}) and state = 'running'`,
      clockRow,
    ),
    store.rows(
      sql`select matter_id as matter, id, transition, input, recorded_at as at from matter_event
        where subject_id = any(${subjects}) and matter_id = any(${ids}) and transition = any(${[...toldActs]}) order by id desc limit ${mostEvents}::int`,
      eventRow,
    ),
    grantsAmong(store, subjects, ids),
  ]);
  return rows.map((matter) => ({
    matter,
    clocks: clocks.filter((one) => one.matter === matter.id),
    events: events.filter((one) => one.matter === matter.id).reverse(),
    grants: grants.filter((one) => one.matter === matter.id),
  }));
}
