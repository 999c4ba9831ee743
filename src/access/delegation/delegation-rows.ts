import { z } from "zod";
import type { Day, Instant } from "#kernel";
import { type Reader, type Sql, sql, type Transaction } from "#store";
import type { DelegatedAppointment, Delegation } from "../types.ts";

const day = z.string().transform((text) => text as Day);
const instant = z.string().transform((text) => text as Instant);
const who = z.object({ id: z.string(), login: z.string(), name: z.string() });
const appointment = z.object({
  id: z.string(),
  person: z.string(),
  role: z.string(),
  unit: z.string().nullable(),
  region: z.string(),
  from: day,
  until: day.nullable(),
});
const delegationRow = z.object({
  id: z.string(),
  from: day,
  until: day,
  revokedAt: instant.nullable(),
  appointment,
  giver: who,
  delegate: who,
});

/** An appointment as JSON, by the name its table has in a question. */
export const appointmentJson = sql`json_build_object('id', a.id, 'person', a.person, 'role', a.role, 'unit', a.unit, 'region', a.region,
  'from', a.starts_on, 'until', a.ends_on)`;

const all = sql`select d.id, d.starts_on as "from", d.ends_on as until, d.revoked_at as "revokedAt", ${appointmentJson} as appointment,
    json_build_object('id', g.id, 'login', g.login, 'name', g.name) as giver,
    json_build_object('id', p.id, 'login', p.login, 'name', p.name) as delegate
  from access_delegation d join access_appointment a on a.id = d.appointment
    join access_person g on g.id = a.person join access_person p on p.id = d.delegate`;

const mostShown = 100;
const latest = sql`order by d.ends_on desc, d.id desc limit ${mostShown}`;

/** Latest end first; those of the past, too. */
export const delegationsGiven = (reader: Reader, person: string): Promise<readonly Delegation[]> =>
  reader.rows(sql`${all} where a.person = ${person} ${latest}`, delegationRow);
export const delegationsReceived = (reader: Reader, person: string): Promise<readonly Delegation[]> =>
  reader.rows(sql`${all} where d.delegate = ${person} ${latest}`, delegationRow);

export const delegationById = async (reader: Reader, id: string): Promise<Delegation | undefined> =>
  (await reader.rows(sql`${all} where d.id = ${id}`, delegationRow))[0];

/** Not revoked and not over; the appointment may have ended all the same. */
export const delegationsOf = (reader: Reader, appointments: readonly string[], today: Day): Promise<readonly Delegation[]> =>
  reader.rows(
    sql`${all} where d.appointment = any(${[...appointments]}) and d.revoked_at is null and d.ends_on >= ${today}`,
    delegationRow,
  );

/** What holds a delegation on a day: its own time, the appointment's, and that whoever gave it is still there. */
export const inForce = (today: Day): Sql => sql`d.revoked_at is null and d.starts_on <= ${today} and d.ends_on >= ${today}
  and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on >= ${today}) and g.closed_at is null`;

const delegatedRow = z.object({ appointment, from: z.object({ id: z.string(), name: z.string() }) });

/** Appointments of others from which somebody acts on a day. */
export const delegatedTo = (reader: Reader, person: string, today: Day): Promise<readonly DelegatedAppointment[]> =>
  reader.rows(
    sql`select ${appointmentJson} as appointment, json_build_object('id', g.id, 'name', g.name) as "from"
      from access_delegation d join access_appointment a on a.id = d.appointment join access_person g on g.id = a.person
      where d.delegate = ${person} and ${inForce(today)} order by d.id`,
    delegatedRow,
  );

export async function insertDelegation(
  tx: Transaction,
  given: { readonly appointment: string; readonly delegate: string; readonly from: Day; readonly until: Day },
): Promise<string> {
  const id = tx.newId();
  await tx.run(sql`insert into access_delegation (id, appointment, delegate, starts_on, ends_on, recorded_at)
    values (${id}, ${given.appointment}, ${given.delegate}, ${given.from}, ${given.until}, ${tx.recordedAt})`);
  return id;
}

/** @returns how many of those that held were ended */
export const revokeDelegations = (tx: Transaction, ids: readonly string[]): Promise<number> =>
  tx.run(sql`update access_delegation set revoked_at = ${tx.recordedAt} where id = any(${[...ids]}) and revoked_at is null`);

const colleagueRow = z.object({ login: z.string(), name: z.string(), roles: z.array(z.string()) });
const mostColleagues = 200;

/** Who else holds a post in the same units and regions. @param trial whether people of the trial mode count */
export const colleaguesAt = (
  reader: Reader,
  asked: { readonly person: string; readonly desks: readonly string[]; readonly today: Day; readonly trial: boolean },
): Promise<readonly z.infer<typeof colleagueRow>[]> =>
  reader.rows(
    sql`select p.login, p.name, json_agg(distinct a.role) as roles from access_appointment a join access_person p on p.id = a.person
      where a.unit || '@' || a.region = any(${[...asked.desks]}) and p.id <> ${asked.person} and p.closed_at is null
        and (${asked.trial} or not p.trial) and a.starts_on <= ${asked.today} and (a.ends_on is null or a.ends_on >= ${asked.today})
      group by p.login, p.name order by p.login limit ${mostColleagues}`,
    colleagueRow,
  );

const holderRow = z.object({ person: who, appointment, delegate: who.extend({ until: day }).nullable() });
const mostHolders = 5_000;

/** Who holds which post on a day, and who acts from it; in the order of their sign-in names. */
export const holdersOn = (reader: Reader, today: Day, trial: boolean): Promise<readonly z.infer<typeof holderRow>[]> =>
  reader.rows(
    sql`select json_build_object('id', g.id, 'login', g.login, 'name', g.name) as person, ${appointmentJson} as appointment,
        (select json_build_object('id', p.id, 'login', p.login, 'name', p.name, 'until', d.ends_on)
          from access_delegation d join access_person p on p.id = d.delegate
          where d.appointment = a.id and ${inForce(today)} and p.closed_at is null order by d.id limit 1) as delegate
      from access_appointment a join access_person g on g.id = a.person
      where g.closed_at is null and (${trial} or not g.trial) and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on >= ${today})
      order by g.login, a.id limit ${mostHolders}`,
    holderRow,
  );
