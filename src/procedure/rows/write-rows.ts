import { z } from "zod";
import type { Transition } from "#define";
import type { Instant } from "#kernel";
import { sql, type Transaction } from "#store";
import { isTimely } from "../decide/why-not.ts";
import type { Clock, Duty, Light, Matter, NoticeDraft, Party, Rules, Seat, Snapshot, Values } from "../types.ts";

const lightWhy = ({ rule, since, facts }: Light): string => JSON.stringify({ rule, since, facts });

export const insertMatter = (tx: Transaction, m: Matter): Promise<number> =>
  tx.run(sql`insert into matter (subject_id, id, root_id, parent_id, number, procedure, version, title, state, revision, entered_at, fields, counts, duties,
      origin, clauses, target, indicator, lead_desk, region, weight, due_at, light, light_why, supervised, external, opened_at, closed_at)
    values (${m.subject}, ${m.id}, ${m.root}, ${m.parent}, ${m.number}, ${m.procedure}, ${m.version}, ${m.title}, ${m.state}, ${m.revision}, ${m.enteredAt},
      ${JSON.stringify(m.fields)}, ${JSON.stringify(m.counts)}, '{}', ${JSON.stringify(m.origin)}, ${m.clauses}, ${m.target}, ${m.indicator}, ${m.lead},
      ${m.region}, ${m.weight}, ${m.dueAt}, ${m.light.colour}, ${lightWhy(m.light)}, ${m.supervised}, ${m.external}, ${m.openedAt}, ${m.closedAt})`);

/** What a step may change of a matter; the rest stands since it was opened. */
export const updateMatter = (tx: Transaction, m: Matter): Promise<number> =>
  tx.run(sql`update matter set state = ${m.state}, revision = ${m.revision}, entered_at = ${m.enteredAt}, fields = ${JSON.stringify(m.fields)},
      counts = ${JSON.stringify(m.counts)}, lead_desk = ${m.lead}, region = ${m.region}, due_at = ${m.dueAt}, light = ${m.light.colour},
      light_why = ${lightWhy(m.light)}, supervised = ${m.supervised}, external = ${m.external}, closed_at = ${m.closedAt}
    where subject_id = ${m.subject} and id = ${m.id}`);

export const updateLight = (tx: Transaction, m: Matter): Promise<number> =>
  tx.run(
    sql`update matter set light = ${m.light.colour}, light_why = ${lightWhy(m.light)} where subject_id = ${m.subject} and id = ${m.id}`,
  );

export const updateDuties = (tx: Transaction, subject: string, root: string, duties: Readonly<Record<string, Duty>>): Promise<number> =>
  tx.run(sql`update matter set duties = ${JSON.stringify(duties)} where subject_id = ${subject} and id = ${root}`);

export type EventDraft = {
  readonly id: string;
  readonly transition: string;
  readonly from: string | null;
  readonly seat: Seat | null;
  readonly input: Values;
  readonly says: string;
  readonly key: string | null;
};
export const insertEvent = (tx: Transaction, m: Matter, e: EventDraft): Promise<number> =>
  tx.run(sql`insert into matter_event (subject_id, id, matter_id, revision, transition, from_state, to_state, person, role, desk, behalf_of, input, says, key, recorded_at)
    values (${m.subject}, ${e.id}, ${m.id}, ${m.revision}, ${e.transition}, ${e.from}, ${m.state}, ${e.seat?.person ?? null}, ${e.seat?.role ?? null},
      ${e.seat?.desk ?? null}, ${e.seat?.behalfOf ?? null}, ${JSON.stringify(e.input)}, ${e.says}, ${e.key}, ${tx.recordedAt})`);

/** Replaces the parties: few rows, and those gone must go. */
export async function writeParties(tx: Transaction, m: Matter, parties: readonly Party[], before: readonly Party[]): Promise<void> {
  const rows = JSON.stringify(parties.map((p) => ({ ...p, opened: p.openedAt, signed: p.signedAt })));
  if (rows === JSON.stringify(before.map((p) => ({ ...p, opened: p.openedAt, signed: p.signedAt })))) return;
  const gone = before.some((was) => !parties.some(({ part, desk }) => part === was.part && desk === was.desk));
  if (gone) await tx.run(sql`delete from matter_party where subject_id = ${m.subject} and matter_id = ${m.id}`);
  await tx.run(sql`insert into matter_party (subject_id, matter_id, part, desk, unit, region, handler, opened_at, signed_at)
    select ${m.subject}, ${m.id}, part, desk, unit, region, handler, opened, signed
      from jsonb_to_recordset(${rows}::jsonb) as p(part text, desk text, unit text, region text, handler text, opened timestamptz, signed timestamptz)
    on conflict (subject_id, matter_id, part, desk) do update set handler = excluded.handler, opened_at = excluded.opened_at, signed_at = excluded.signed_at`);
}

export async function writeClocks(tx: Transaction, m: Matter, clocks: readonly Clock[], before: readonly Clock[]): Promise<void> {
  const changed = clocks.filter((clock) => !before.includes(clock));
  if (changed.length === 0) return;
  await tx.run(sql`insert into matter_deadline (matter_id, name, subject_id, started_at, due_at, state, frozen_at, answered_at, rung, fires_at)
    select ${m.id}, name, ${m.subject}, "startedAt", "dueAt", state, "frozenAt", "answeredAt", rung, "firesAt"
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as c(name text, "startedAt" timestamptz, "dueAt" timestamptz, state text,
        "frozenAt" timestamptz, "answeredAt" timestamptz, rung integer, "firesAt" timestamptz)
    on conflict (matter_id, name) do update set started_at = excluded.started_at, due_at = excluded.due_at, state = excluded.state,
      frozen_at = excluded.frozen_at, answered_at = excluded.answered_at, rung = excluded.rung, fires_at = excluded.fires_at`);
}

/** An answer waits while a deadline that it answers is running; one that answers none waits as long as the state does. */
const isAwaited = ({ asks, answers = [] }: Transition, { clocks }: Snapshot): boolean =>
  asks !== "answer" ||
  answers.length === 0 ||
  clocks.some(({ name, state }) => answers.includes(name) && (state === "running" || state === "frozen"));

/**
 * Whose turn it is: a row for each desk and each act that asks for something in the present state and whose conditions, as far as they follow from the
 * matter, hold.
 */
export async function writeTurns(tx: Transaction, rules: Rules, snapshot: Snapshot, now: Instant, isNew: boolean): Promise<void> {
  const { matter: m, parties } = snapshot;
  const turns = rules.version.transitions
    .filter((transition) => transition.asks !== undefined && transition.from.includes(m.state))
    .filter((transition) => isAwaited(transition, snapshot) && isTimely({ rules, snapshot, transition, now }))
    .flatMap(({ name, asks, by, signs }) =>
      (by === "clock" ? [] : by).flatMap((id) =>
        parties
          .filter((party) => party.part === id && !(signs && party.signedAt !== null))
          .map(({ desk }) => ({ desk, transition: name, part: id, asks, roles: rules.part(id).roles })),
      ),
    );
  const once = [...new Map(turns.map((turn) => [`${turn.desk}\n${turn.transition}`, turn])).values()];
  if (!isNew) await tx.run(sql`delete from matter_turn where matter_id = ${m.id}`);
  if (once.length === 0) return;
  await tx.run(sql`insert into matter_turn (desk, matter_id, transition, subject_id, part, asks, roles, due_at, light, since)
    select desk, ${m.id}, transition, ${m.subject}, part, asks, roles, ${m.dueAt}::timestamptz, ${m.light.colour}, ${m.enteredAt}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(once)}::jsonb) as t(desk text, transition text, part text, asks text, roles text[])`);
}

/** As many as keep steps of one unit from waiting for each other; each more is a row more for whoever counts lights (bench/lists.ts). */
const slots = 4;
const slotOf = (id: string): number => Number.parseInt(id.slice(-2), 16) % slots;

/** Changes of the counts of open matters by lead, procedure, light and slot, gathered before they are written. */
export type TallyBook = Map<string, number>;

/** Notes what a step changes in the counts: a matter is counted under its lead and light while it is open. */
export function noteTally(book: TallyBook, before: Matter | null, after: Matter): void {
  const add = (m: Matter | null, by: number): void => {
    if (!m || m.closedAt !== null) return;
    const key = JSON.stringify([m.lead, m.procedure, m.light.colour, slotOf(m.id)]);
    book.set(key, (book.get(key) ?? 0) + by);
  };
  add(before, -1);
  add(after, 1);
}

/** Writes what was noted, as the last of a transaction and in one order: the rows are shared by many and held for a moment only. */
export async function writeTally(tx: Transaction, book: TallyBook): Promise<void> {
  const changed = [...book].filter(([, by]) => by !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (changed.length === 0) return;
  const rows = changed.map(([key, by]) => {
    const [desk, procedure, light, slot] = JSON.parse(key) as readonly [string, string, string, number];
    return { desk, procedure, light, slot, by };
  });
  await tx.run(sql`insert into matter_tally (desk, procedure, light, slot, open_count)
    select desk, procedure, light, slot, by from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(desk text, procedure text, light text, slot integer, by bigint)
    on conflict (desk, procedure, light, slot) do update set open_count = matter_tally.open_count + excluded.open_count`);
}

/** One row for each desk told; the key makes a repeated telling the same notice. */
export async function writeNotices(tx: Transaction, m: Matter, notices: readonly NoticeDraft[]): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map((notice) => ({ ...notice, id: tx.newId(), key: `${m.id}:${m.revision}:${notice.template}` }));
  await tx.run(sql`insert into notice (desk, id, roles, template, subject_id, matter_id, facts, urgent, key, recorded_at)
    select desk, id, roles, template, ${m.subject}, ${m.id}, facts, urgent, key, ${tx.recordedAt}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(desk text, id text, roles text[], template text, facts jsonb, urgent boolean, key text)
    on conflict (desk, key) do nothing`);
}

/** The next number of a kind of matter in a year: DB-2026-0012. */
export async function nextNumber(tx: Transaction, prefix: string, year: string): Promise<string> {
  const [row] = await tx.rows(
    sql`insert into matter_counter (prefix, year, last) values (${prefix}, ${year}::integer, 1)
      on conflict (prefix, year) do update set last = matter_counter.last + 1 returning last::text as last`,
    z.object({ last: z.string() }),
  );
  return `${prefix}-${year}-${(row?.last ?? "").padStart(4, "0")}`;
}
