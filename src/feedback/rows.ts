import { z } from "zod";
import type { Instant, Language } from "#kernel";
import { type Reader, type Sql, sql } from "#store";
import type { Act, Counts, FeedbackState, Item } from "./types.ts";

const instant = z.string().transform((text) => text as Instant);
const feedbackRow = z.object({
  number: z.string(),
  about: z.string(),
  body: z.string(),
  language: z.enum(["zh", "en"]).transform((text): Language => text),
  at: instant,
});
const actRow = z.object({ number: z.string(), kind: z.enum(["answered", "closed"]), body: z.string(), at: instant });
const countRow = z.object({ state: z.enum(["open", "answered", "closed"]), count: z.number() });

const mostListed = 200;
const columns = sql`subject_id as number, about, body, language, recorded_at as at`;
const hasAct = (kind: Act["kind"]): Sql =>
  sql`exists (select 1 from feedback_act a where a.subject_id = f.subject_id and a.kind = ${kind})`;
const inState: Readonly<Record<FeedbackState, Sql>> = {
  open: sql`not exists (select 1 from feedback_act a where a.subject_id = f.subject_id)`,
  answered: sql`${hasAct("answered")} and not ${hasAct("closed")}`,
  closed: hasAct("closed"),
};

/** `closed` once it was closed, `answered` once it was answered, else `open`. */
const stateOf = (acts: readonly Act[]): FeedbackState =>
  acts.some((act) => act.kind === "closed") ? "closed" : acts.length > 0 ? "answered" : "open";

/** Rows with their acts, oldest act first, and whether a contact stands beside them. */
async function withActs(reader: Reader, rows: readonly z.infer<typeof feedbackRow>[]): Promise<readonly Item[]> {
  const numbers = rows.map((row) => row.number);
  const acts = await reader.rows(
    sql`select subject_id as number, kind, body, recorded_at as at from feedback_act where subject_id = any(${numbers}) order by recorded_at, id`,
    actRow,
  );
  const contacts = await reader.rows(
    sql`select subject_id as number from feedback_contact where subject_id = any(${numbers})`,
    z.object({ number: z.string() }),
  );
  const reachable = new Set(contacts.map(({ number }) => number));
  return rows.map((row) => {
    const own = acts.filter((act) => act.number === row.number).map(({ kind, body, at }) => ({ kind, body, at }));
    return { ...row, state: stateOf(own), acts: own, hasContact: reachable.has(row.number) };
  });
}

export async function findItem(reader: Reader, number: string): Promise<Item | undefined> {
  const rows = await reader.rows(sql`select ${columns} from feedback where subject_id = ${number}`, feedbackRow);
  return (await withActs(reader, rows))[0];
}

/** The newest first. */
export async function listItems(reader: Reader, state: FeedbackState | undefined): Promise<readonly Item[]> {
  const where = state === undefined ? sql`true` : inState[state];
  const rows = await reader.rows(
    sql`select ${columns} from feedback f where ${where} order by recorded_at desc, subject_id limit ${mostListed}`,
    feedbackRow,
  );
  return withActs(reader, rows);
}

export async function countStates(reader: Reader): Promise<Counts> {
  const rows = await reader.rows(
    sql`select case when ${hasAct("closed")} then 'closed' when ${hasAct("answered")} then 'answered' else 'open' end as state,
      count(*)::int as count from feedback f group by 1`,
    countRow,
  );
  const of = (state: FeedbackState): number => rows.find((row) => row.state === state)?.count ?? 0;
  return { open: of("open"), answered: of("answered"), closed: of("closed") };
}

/** How many were handed in since a moment. */
export async function countSince(reader: Reader, since: Instant): Promise<number> {
  const rows = await reader.rows(
    sql`select count(*)::int as count from feedback where recorded_at >= ${since}`,
    z.object({ count: z.number() }),
  );
  return rows[0]?.count ?? 0;
}

export async function findContact(reader: Reader, number: string): Promise<string | undefined> {
  const rows = await reader.rows(sql`select contact from feedback_contact where subject_id = ${number}`, z.object({ contact: z.string() }));
  return rows[0]?.contact;
}
