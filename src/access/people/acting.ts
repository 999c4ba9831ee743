import type { Refusal, Result } from "#kernel";
import { refuse } from "#kernel";
import type { Reader, Transaction } from "#store";
import { delegatedTo } from "../delegation/delegation-rows.ts";
import type { Parts } from "../parts.ts";
import { endSessions } from "../sessions/session-rows.ts";
import { isLocked } from "../sign-in/locks.ts";
import { aside } from "../trail.ts";
import type { Appointment, PersonRecord } from "../types.ts";
import { appointmentsOf, type PersonRow, personByLogin } from "./person-rows.ts";
import { refusals } from "./refusals.ts";
import { notOver } from "./together.ts";
import { folded } from "./words.ts";

/** The parts of the engine, and in whose name an act on people is written. */
export type Acting = Parts & { readonly actor: string };

/** Does something with a person who is there, is not closed, no trial person and not the one who acts; what else is wrong is told along. */
export function changing<T>(
  parts: Acting,
  login: string,
  work: (tx: Transaction, person: PersonRow) => Promise<Result<T>>,
  faults: readonly Refusal[] = [],
): Promise<Result<T>> {
  return aside(parts.store, async (tx) => {
    const person = await personByLogin(tx, folded(login));
    const why = [...whyNotPerson(parts, person, login), ...faults];
    return person && why.length === 0 ? work(tx, person) : refuse(...why);
  });
}

export function whyNotPerson({ actor }: Acting, person: PersonRow | undefined, login: string): readonly Refusal[] {
  if (!person) return [refusals.noSuchPerson({ login: login.slice(0, 64) })];
  if (person.trial) return [refusals.isTrialPerson({ login: person.login })];
  if (person.id === actor) return [refusals.notOnOneself({})];
  return person.closed ? [refusals.personClosed({ login: person.login })] : [];
}

/** Every term somebody holds or will hold, their own and those in which they act for others. */
export async function termsOf({ store }: Parts, tx: Transaction, person: string): Promise<readonly Appointment[]> {
  const today = store.today();
  const delegated = await delegatedTo(tx, person, today);
  return [...notOver(await appointmentsOf(tx, person), today), ...delegated.map(({ appointment }) => appointment)];
}

export const ended = async (tx: Transaction, { id }: Pick<PersonRow, "id">): Promise<number> => (await endSessions(tx, id)).length;

export const noted = (
  { trail, actor }: Acting,
  tx: Transaction,
  kind: string,
  { id }: Pick<PersonRow, "id">,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> => trail.note(tx, { kind, actor, payload: { person: id, ...payload } });

export async function recordsOf(
  parts: Parts,
  reader: Reader,
  people: readonly PersonRow[],
  appointments: readonly Appointment[],
): Promise<readonly PersonRecord[]> {
  const records: PersonRecord[] = [];
  for (const { closed, ...person } of people) {
    const own = appointments.filter((appointment) => appointment.person === person.id);
    records.push({ person, closed, locked: await isLocked(parts, reader, person), appointments: own });
  }
  return records;
}
