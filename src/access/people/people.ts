import type { CheckedPlan } from "#define";
import { addDays, isDay, ok, type Result, refuse } from "#kernel";
import type { Transaction } from "#store";
import type { Parts } from "../parts.ts";
import { deletePasskeys } from "../passkeys/passkey-rows.ts";
import { remembered } from "../passwords/age.ts";
import { hashOf } from "../passwords/hash.ts";
import { oneTimePassword } from "../passwords/one-time.ts";
import { refusals as signInRefusals } from "../refusals.ts";
import { forgetLocks } from "../sign-in/locks.ts";
import { deleteBindings } from "../single-sign-on/binding-rows.ts";
import { aside, commandLine } from "../trail.ts";
import type { Appointment, AppointmentDraft, People } from "../types.ts";
import { type Acting, changing, ended, noted, recordsOf, termsOf } from "./acting.ts";
import { handOver } from "./hand-over.ts";
import { pageOf } from "./page.ts";
import {
  allPeople,
  appointmentById,
  appointmentsOf,
  closePerson,
  endAppointmentOn,
  insertAppointment,
  insertPassword,
  insertPerson,
  openPerson,
  type PersonRow,
  personByLogin,
} from "./person-rows.ts";
import { refusals } from "./refusals.ts";
import { whyNotTogether } from "./together.ts";
import { folded, isLogin, isName, trialPrefix } from "./words.ts";

type Draft = Omit<Appointment, "id" | "person">;

/** What an administrator does; each act is one transaction and one or more events, with ids only. @param actor the person, or the command line */
export function peopleOf(engine: Parts, actor: string = commandLine): People {
  const parts: Acting = { ...engine, actor };
  return {
    handOver: (given, dryRun) => handOver(parts, given, dryRun),
    page: (asked) => pageOf(parts, asked),
    add: (given) => add(parts, given),
    appoint: (login, draft) => appoint(parts, login, draft),
    endAppointment: (appointment, until) => endAppointment(parts, appointment, until),
    resetPassword: (login) => resetPassword(parts, login),
    resetPasskeys: (login) =>
      changing(parts, login, async (tx, person) => {
        const passkeys = await deletePasskeys(tx, person.id, null);
        await noted(parts, tx, "passkeys-reset", person, { passkeys, sessions: await ended(tx, person) });
        return ok(null);
      }),
    resetSingleSignOn: (login) =>
      changing(parts, login, async (tx, person) => {
        const bindings = await deleteBindings(tx, person.id);
        await noted(parts, tx, "single-sign-on-reset", person, { bindings, sessions: await ended(tx, person) });
        return ok(null);
      }),
    unlock: (login) =>
      changing(parts, login, async (tx, person) => {
        await forgetLocks(parts, tx, person);
        await noted(parts, tx, "unlocked", person, {});
        return ok(null);
      }),
    close: (login) =>
      changing(parts, login, async (tx, person) => {
        await closePerson(tx, person.id);
        await noted(parts, tx, "person-closed", person, { sessions: await ended(tx, person) });
        return ok(null);
      }),
    reopen: (login) => reopen(parts, login),
    list: () => list(parts),
  };
}

type Given = Parameters<People["add"]>[0];

async function add(parts: Acting, { login, name, appointments }: Given): ReturnType<People["add"]> {
  const folding = folded(login);
  const drafts = appointments.map((draft) => checkedDraft(parts, draft));
  const terms = drafts.flatMap((draft) => (draft.ok ? [draft.value] : []));
  const faults = [
    ...(isLogin(folding) ? [] : [refusals.loginMalformed({ login: folding.slice(0, 64) })]),
    ...(folding.startsWith(trialPrefix) ? [refusals.loginReserved({ prefix: trialPrefix })] : []),
    ...(isName(name) ? [] : [refusals.nameMalformed({})]),
    ...drafts.flatMap((draft) => (draft.ok ? [] : draft.refusals)),
    ...terms.flatMap((term, at) => whyNotTogether(parts.plan, term, terms.slice(0, at))),
  ];
  if ((await personByLogin(parts.store, folding)) !== undefined) faults.push(refusals.loginTaken({ login: folding }));
  if (faults.length > 0) return refuse(...faults);
  const first = await firstPassword(parts);
  if (!first.ok) return first;
  return aside(parts.store, async (tx) => {
    const person = await insertPerson(tx, { login: folding, name, trial: false });
    if (!person) return refuse(refusals.loginTaken({ login: folding }));
    await insertPassword(tx, person.id, { hash: first.value.hash, oneTime: true }, remembered);
    await noted(parts, tx, "person-added", person, {});
    for (const draft of drafts) if (draft.ok) await appointed(parts, tx, person, draft.value);
    return ok({ person, password: first.value.password });
  });
}

async function firstPassword({
  random,
  cost,
  turns,
  actor,
}: Acting): Promise<Result<{ readonly password: string; readonly hash: string }>> {
  const password = oneTimePassword(random);
  const hash = await turns.take(actor, () => hashOf(password, cost, random));
  return hash === undefined ? refuse(signInRefusals.busy({})) : ok({ password, hash });
}

/** An appointment of roles, units and places of the plan, from a day that exists to another. @refuses all that is wrong with it */
function checkedDraft({ plan }: Parts, { role, unit, region, from, until }: AppointmentDraft): Result<Draft> {
  const faults = [
    ...(plan.roles.some(({ id }) => id === role) ? [] : [refusals.unknownRole({ role, known: plan.roles.map(({ id }) => id).join(", ") })]),
    ...(unit === null || plan.units.some(({ id }) => id === unit) ? [] : [refusals.unknownUnit({ unit, near: unitsNear(plan, unit) })]),
    ...(plan.region(region) ? [] : [refusals.unknownPlace({ region })]),
    ...[from, until].flatMap((text) => (text === null || isDay(text) ? [] : [refusals.notADay({ text: text.slice(0, 64) })])),
  ];
  if (!isDay(from) || (until !== null && !isDay(until))) return refuse(...faults);
  if (until !== null && until < from) faults.push(refusals.endsBeforeBeginning({ from, until }));
  return faults.length > 0 ? refuse(...faults) : ok({ role, unit, region, from, until });
}

const mostNear = 8;

/** Units whose id or name holds what was typed, or a part of it; then any. */
function unitsNear({ units }: CheckedPlan, typed: string): string {
  const parts = typed
    .toLowerCase()
    .split(/[-_ ]+/)
    .filter(Boolean);
  const hits = (names: readonly string[]): number => parts.filter((part) => names.some((name) => name.toLowerCase().includes(part))).length;
  const scored = units.map((unit) => ({ id: unit.id, hits: hits([unit.id, unit.label.zh, unit.label.en, unit.short.zh]) }));
  return scored
    .sort((a, b) => b.hits - a.hits)
    .slice(0, mostNear)
    .map(({ id }) => id)
    .join(", ");
}

async function appointed(parts: Acting, tx: Transaction, person: Pick<PersonRow, "id">, draft: Draft): Promise<Appointment> {
  const { role, unit, region, from, until } = draft;
  const made = await insertAppointment(tx, { person: person.id, role, unit, region, from, until });
  await noted(parts, tx, "appointed", person, { appointment: made.id, role, unit, region, from, until });
  return made;
}

/** New rights begin with a new sign-in: what holds now was begun by somebody with fewer. */
async function appoint(parts: Acting, login: string, given: AppointmentDraft): Promise<Result<Appointment>> {
  const draft = checkedDraft(parts, given);
  return changing(
    parts,
    login,
    async (tx, person) => {
      if (!draft.ok) return draft;
      const apart = whyNotTogether(parts.plan, draft.value, await termsOf(parts, tx, person.id));
      if (apart.length > 0) return refuse(...apart);
      const made = await appointed(parts, tx, person, draft.value);
      await ended(tx, person);
      return ok(made);
    },
    draft.ok ? [] : draft.refusals,
  );
}

async function endAppointment(parts: Acting, id: string, until: string): Promise<Result<null>> {
  return aside(parts.store, async (tx) => {
    const known = await appointmentById(tx, id);
    const faults = [
      ...(known ? [] : [refusals.noSuchAppointment({ appointment: id.slice(0, 64) })]),
      ...(isDay(until) ? [] : [refusals.notADay({ text: until.slice(0, 64) })]),
    ];
    if (!known || !isDay(until)) return refuse(...faults);
    const why = [
      ...(known.person === parts.actor ? [refusals.notOnOneself({})] : []),
      ...(until < addDays(known.from, -1) ? [refusals.endsBeforeBeginning({ from: known.from, until })] : []),
      ...whyNotTogether(parts.plan, { ...known, until }, await termsOf(parts, tx, known.person)),
    ];
    if (why.length > 0) return refuse(...why);
    await endAppointmentOn(tx, id, until);
    await noted(parts, tx, "appointment-ended", { id: known.person }, { appointment: id, until });
    return ok(null);
  });
}

/** Whatever opened the account before may have passed to others while it was closed. */
async function reopen(parts: Acting, login: string): ReturnType<People["reopen"]> {
  const first = await firstPassword(parts);
  if (!first.ok) return first;
  return aside(parts.store, async (tx) => {
    const person = await personByLogin(tx, folded(login));
    if (!person?.closed)
      return refuse(person ? refusals.notClosed({ login: person.login }) : refusals.noSuchPerson({ login: login.slice(0, 64) }));
    await openPerson(tx, person.id);
    await insertPassword(tx, person.id, { hash: first.value.hash, oneTime: true }, remembered);
    await forgetLocks(parts, tx, person);
    const [passkeys, bindings] = [await deletePasskeys(tx, person.id, null), await deleteBindings(tx, person.id)];
    await noted(parts, tx, "person-reopened", person, { passkeys, bindings });
    return ok({ password: first.value.password });
  });
}

async function resetPassword(parts: Acting, login: string): ReturnType<People["resetPassword"]> {
  const first = await firstPassword(parts);
  if (!first.ok) return first;
  return changing(parts, login, async (tx, person) => {
    await insertPassword(tx, person.id, { hash: first.value.hash, oneTime: true }, remembered);
    await forgetLocks(parts, tx, person);
    await noted(parts, tx, "password-reset", person, { sessions: await ended(tx, person) });
    return ok({ password: first.value.password });
  });
}

async function list(parts: Parts): ReturnType<People["list"]> {
  return parts.store.snapshot(async (reader) => recordsOf(parts, reader, await allPeople(reader), await appointmentsOf(reader, null)));
}
