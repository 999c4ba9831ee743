import { z } from "zod";
import type { Day, Instant } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";
import { appointmentJson, inForce } from "../delegation/delegation-rows.ts";
import type { Appointment, DelegatedAppointment, Origin, Person, SessionSummary, SignInStep } from "../types.ts";

const minuteMs = 60_000;
/** A session that nobody uses ends after half an hour, any session after twelve. */
export const idleMs = 30 * minuteMs;
export const longestMs = 12 * 60 * minuteMs;
/** Of one person at once; the one unused longest makes room. */
const mostSessions = 20;
const longestBrowser = 120;

export const instantAfter = (from: Instant, ms: number): Instant => new Date(Date.parse(from) + ms).toISOString() as Instant;

const instant = z.string().transform((text) => text as Instant);
const day = z.string().transform((text) => text as Day);
const steps = z.enum(["nothing", "change-password", "second-factor", "enrol-second-factor"]);
const ways = z.enum(["password", "single-sign-on", "trial"]);

const appointmentRow = z.object({
  id: z.string(),
  person: z.string(),
  role: z.string(),
  unit: z.string().nullable(),
  region: z.string(),
  from: day,
  until: day.nullable(),
});
const liveRow = z.object({
  session: z.string(),
  by: ways,
  proven: z.boolean(),
  step: steps,
  seenAt: instant,
  person: z.string(),
  login: z.string(),
  name: z.string(),
  trial: z.boolean(),
  appointments: z.array(appointmentRow),
  delegated: z.array(z.object({ appointment: appointmentRow, from: z.object({ id: z.string(), name: z.string() }) })),
});

/** A session that holds at a moment, its person, and their appointments of that day. */
export type LiveSession = {
  readonly session: string;
  readonly by: SessionSummary["by"];
  readonly proven: boolean;
  readonly step: SignInStep;
  readonly seenAt: Instant;
  readonly person: Person;
  readonly appointments: readonly Appointment[];
  readonly delegated: readonly DelegatedAppointment[];
};

/** The session of a digest, in one question: it is asked with every request. */
export async function liveSession(reader: Reader, digest: string, now: Instant, today: Day): Promise<LiveSession | undefined> {
  const idleSince = instantAfter(now, -idleMs);
  const [row] = await reader.rows(
    sql`select s.id as session, s.begun_by as "by", s.proven, s.step, s.seen_at as "seenAt", p.id as person, p.login, p.name, p.trial,
        coalesce((select json_agg(${appointmentJson} order by a.id)
          from access_appointment a where a.person = p.id and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on >= ${today})), '[]') as appointments,
        coalesce((select json_agg(json_build_object('appointment', ${appointmentJson}, 'from', json_build_object('id', g.id, 'name', g.name)) order by d.id)
          from access_delegation d join access_appointment a on a.id = d.appointment join access_person g on g.id = a.person
          where d.delegate = p.id and ${inForce(today)}), '[]') as delegated
      from access_session s join access_person p on p.id = s.person
      where s.digest = ${digest} and s.expires_at > ${now} and s.seen_at > ${idleSince} and p.closed_at is null`,
    liveRow,
  );
  if (!row) return undefined;
  const { person, login, name, trial, ...rest } = row;
  // Who holds nothing today acts for nobody either.
  const delegated = rest.appointments.length === 0 ? [] : rest.delegated;
  return { ...rest, delegated, person: { id: person, login, name, trial } };
}

export type SessionDraft = {
  readonly digest: string;
  readonly person: string;
  readonly by: SessionSummary["by"];
  readonly proven: boolean;
  readonly step: SignInStep;
  readonly origin: Origin;
  readonly network: string;
};

/** @returns the session's id */
export async function insertSession(tx: Transaction, draft: SessionDraft): Promise<string> {
  const id = tx.newId();
  const { digest, person, by, proven, step, network } = draft;
  const [now, expires] = [tx.recordedAt, instantAfter(tx.recordedAt, longestMs)];
  await tx.run(sql`insert into access_session (digest, id, person, begun_by, proven, step, begun_at, seen_at, expires_at, network, browser)
    values (${digest}, ${id}, ${person}, ${by}, ${proven}, ${step}, ${now}, ${now}, ${expires}, ${network}, ${draft.origin.browser.slice(0, longestBrowser)})`);
  await tx.run(sql`delete from access_session where person = ${person} and id in (
    select id from access_session where person = ${person} order by seen_at desc, id desc offset ${mostSessions})`);
  return id;
}

/** The same session under another token: what it may do grew. */
export const renewSession = (
  tx: Transaction,
  from: string,
  to: { readonly digest: string; readonly step: SignInStep; readonly proven: boolean },
): Promise<number> =>
  tx.run(
    sql`update access_session set digest = ${to.digest}, step = ${to.step}, proven = ${to.proven}, seen_at = ${tx.recordedAt} where digest = ${from}`,
  );

export const markSeen = (tx: Transaction, digest: string): Promise<number> =>
  tx.run(sql`update access_session set seen_at = ${tx.recordedAt} where digest = ${digest}`);

const summaryRow = z.object({
  id: z.string(),
  by: ways,
  since: instant,
  lastSeen: instant,
  expires: instant,
  network: z.string(),
  browser: z.string(),
});

/** Those of a person that hold, latest used first. */
export const sessionsOfPerson = (reader: Reader, person: string, now: Instant): Promise<readonly z.infer<typeof summaryRow>[]> =>
  reader.rows(
    sql`select id, begun_by as "by", begun_at as since, seen_at as "lastSeen", expires_at as expires, network, browser from access_session
      where person = ${person} and expires_at > ${now} and seen_at > ${instantAfter(now, -idleMs)} order by seen_at desc, id desc`,
    summaryRow,
  );

const idRow = z.object({ id: z.string() });

/** Ends sessions of a person, with all that hangs on them: all, all but one, or one. @returns the ids of those ended */
export async function endSessions(
  tx: Transaction,
  person: string,
  which: { readonly only?: string; readonly but?: string } = {},
): Promise<readonly string[]> {
  const [only, but] = [which.only ?? null, which.but ?? null];
  const rows = await tx.rows(
    sql`delete from access_session where person = ${person} and (${only}::text is null or id = ${only}) and (${but}::text is null or id <> ${but}) returning id`,
    idRow,
  );
  return rows.map(({ id }) => id);
}
