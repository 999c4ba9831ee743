import { z } from "zod";
import type { Day, Instant } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";
import type { Appointment, Person } from "../types.ts";

const personRow = z.object({ id: z.string(), login: z.string(), name: z.string(), trial: z.boolean(), closed: z.boolean() });
export type PersonRow = z.infer<typeof personRow>;

const columns = sql`id, login, name, trial, closed_at is not null as closed`;

export const personByLogin = async (reader: Reader, login: string): Promise<PersonRow | undefined> =>
  (await reader.rows(sql`select ${columns} from access_person where login = ${login}`, personRow))[0];

export const peopleByIds = (reader: Reader, ids: readonly string[]): Promise<readonly PersonRow[]> =>
  reader.rows(sql`select ${columns} from access_person where id = any(${[...ids]})`, personRow);

export const allPeople = (reader: Reader): Promise<readonly PersonRow[]> =>
  reader.rows(sql`select ${columns} from access_person order by login`, personRow);

/** Letters as they stand, not as signs of a pattern. */
const literal = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);

export type PeopleQuestion = {
  /** Part of a name or sign-in name; empty: any. */
  readonly q: string;
  readonly unit: string | null;
  readonly role: string | null;
  readonly after: string;
  readonly today: Day;
  readonly limit: number;
};

export const peoplePage = (reader: Reader, { q, unit, role, after, today, limit }: PeopleQuestion): Promise<readonly PersonRow[]> =>
  reader.rows(
    sql`select ${columns} from access_person p where login > ${after}
        and (${q} = '' or login like ${`%${literal(q.toLowerCase())}%`} or name like ${`%${literal(q)}%`})
        and ((${unit}::text is null and ${role}::text is null) or exists (select 1 from access_appointment a where a.person = p.id
          and (${unit}::text is null or a.unit = ${unit}) and (${role}::text is null or a.role = ${role})
          and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on >= ${today})))
      order by login limit ${limit}`,
    personRow,
  );

const mostAtDesks = 300;

/** Whoever holds a post at desks on a day. */
export const peopleAt = (reader: Reader, desks: readonly string[], today: Day): Promise<readonly PersonRow[]> =>
  reader.rows(
    sql`select ${columns} from access_person p where closed_at is null and exists (select 1 from access_appointment a where a.person = p.id
        and a.unit || '@' || a.region = any(${[...desks]}) and a.starts_on <= ${today} and (a.ends_on is null or a.ends_on >= ${today}))
      order by login limit ${mostAtDesks}`,
    personRow,
  );

/** @returns the person, or undefined where the login is taken */
export async function insertPerson(tx: Transaction, given: Omit<Person, "id">): Promise<Person | undefined> {
  const person = { id: tx.newId(), ...given };
  const added = await tx.run(sql`insert into access_person (id, login, name, trial, recorded_at)
    values (${person.id}, ${person.login}, ${person.name}, ${person.trial}, ${tx.recordedAt}) on conflict (login) do nothing`);
  return added === 1 ? person : undefined;
}

export const closePerson = (tx: Transaction, person: string): Promise<number> =>
  tx.run(sql`update access_person set closed_at = ${tx.recordedAt} where id = ${person}`);

export const openPerson = (tx: Transaction, person: string): Promise<number> =>
  tx.run(sql`update access_person set closed_at = null where id = ${person}`);

const day = z.string().transform((text) => text as Day);
const appointmentRow = z.object({
  id: z.string(),
  person: z.string(),
  role: z.string(),
  unit: z.string().nullable(),
  region: z.string(),
  from: day,
  until: day.nullable(),
});
const appointmentColumns = sql`id, person, role, unit, region, starts_on as "from", ends_on as until`;

/** Of one person, or of everybody; past and future ones too. */
export const appointmentsOf = (reader: Reader, person: string | null): Promise<readonly Appointment[]> =>
  reader.rows(
    sql`select ${appointmentColumns} from access_appointment where ${person}::text is null or person = ${person} order by starts_on, id`,
    appointmentRow,
  );

export const appointmentsOfAll = (reader: Reader, people: readonly string[]): Promise<readonly Appointment[]> =>
  reader.rows(
    sql`select ${appointmentColumns} from access_appointment where person = any(${[...people]}) order by starts_on, id`,
    appointmentRow,
  );

export const appointmentById = async (reader: Reader, id: string): Promise<Appointment | undefined> =>
  (await reader.rows(sql`select ${appointmentColumns} from access_appointment where id = ${id}`, appointmentRow))[0];

export async function insertAppointment(tx: Transaction, given: Omit<Appointment, "id">): Promise<Appointment> {
  const made = { id: tx.newId(), ...given };
  await tx.run(sql`insert into access_appointment (id, person, role, unit, region, starts_on, ends_on, recorded_at)
    values (${made.id}, ${made.person}, ${made.role}, ${made.unit}, ${made.region}, ${made.from}, ${made.until}, ${tx.recordedAt})`);
  return made;
}

export const endAppointmentOn = (tx: Transaction, id: string, until: Day): Promise<number> =>
  tx.run(sql`update access_appointment set ends_on = ${until} where id = ${id}`);

export const isInForce = ({ from, until }: Pick<Appointment, "from" | "until">, today: Day): boolean =>
  from <= today && (until === null || today <= until);

const passwordRow = z.object({
  id: z.string(),
  hash: z.string(),
  setAt: z.string().transform((text) => text as Instant),
  oneTime: z.boolean(),
});
export type StoredPassword = z.infer<typeof passwordRow>;

/** The password in use first, then those before it. */
export const passwordsOf = (reader: Reader, person: string): Promise<readonly StoredPassword[]> =>
  reader.rows(
    sql`select id, hash, set_at as "setAt", one_time as "oneTime" from access_password where person = ${person} order by id desc`,
    passwordRow,
  );

/** Adds the password in use from now on, and lets go of those too old to be asked about. */
export async function insertPassword(
  tx: Transaction,
  person: string,
  { hash, oneTime }: Pick<StoredPassword, "hash" | "oneTime">,
  remembered: number,
): Promise<void> {
  await tx.run(sql`insert into access_password (person, id, hash, set_at, one_time)
    values (${person}, ${tx.newId()}, ${hash}, ${tx.recordedAt}, ${oneTime})`);
  await tx.run(sql`delete from access_password where person = ${person} and id in (
    select id from access_password where person = ${person} order by id desc offset ${remembered})`);
}

/** The same password, hashed at a higher cost. */
export const rehashPassword = (tx: Transaction, person: string, { id }: StoredPassword, hash: string): Promise<number> =>
  tx.run(sql`update access_password set hash = ${hash} where person = ${person} and id = ${id}`);
