import type { CheckedPlan } from "#define";
import { addDays, type Day, isDay, ok, type Refusal, type Result, refuse } from "#kernel";
import type { Transaction } from "#store";
import type { Parts } from "../parts.ts";
import { appointmentById, appointmentsOf, isInForce, type PersonRow, personByLogin } from "../people/person-rows.ts";
import { folded } from "../people/words.ts";
import { refusals as signInRefusals } from "../refusals.ts";
import { deskOfAppointment, dutyOf } from "../scope.ts";
import { aside } from "../trail.ts";
import type { Appointment, Delegations, Viewer } from "../types.ts";
import {
  colleaguesAt,
  delegationById,
  delegationsGiven,
  delegationsOf,
  delegationsReceived,
  insertDelegation,
  revokeDelegations,
} from "./delegation-rows.ts";
import { refusals } from "./refusals.ts";

/** Ninety days with both ends. */
const longestDays = 89;

/** Who acts in whose place, by those concerned themselves. */
export function delegationsFor(parts: Parts): Delegations {
  return {
    list: (viewer) => list(parts, viewer),
    add: (viewer, given) => add(parts, viewer, given),
    revoke: (viewer, id) => revoke(parts, viewer, id),
  };
}

const personOf = ({ signedIn }: Viewer): string | undefined => (signedIn?.step === "nothing" ? signedIn.person.id : undefined);

async function list({ store, settings }: Parts, viewer: Viewer): ReturnType<Delegations["list"]> {
  const person = personOf(viewer);
  if (person === undefined) return { given: [], received: [], colleagues: [] };
  const today = store.today();
  const desks = (viewer.signedIn?.appointments ?? []).filter(({ unit }) => unit !== null).map(deskOfAppointment);
  return store.snapshot(async (reader) => ({
    given: await delegationsGiven(reader, person),
    received: await delegationsReceived(reader, person),
    colleagues: await colleaguesAt(reader, { person, desks, today, trial: settings.mode === "trial" }),
  }));
}

type Given = Parameters<Delegations["add"]>[1];

/** @refuses everything that is wrong with it at once */
async function add(parts: Parts, viewer: Viewer, given: Given): Promise<Result<string>> {
  const person = personOf(viewer);
  if (person === undefined) return refuse(signInRefusals.signedOut({}));
  const today = parts.store.today();
  return aside(parts.store, async (tx) => {
    const [post, delegate] = [await appointmentById(tx, given.appointment), await personByLogin(tx, folded(given.to))];
    const isOwn = post !== undefined && post.person === person && isInForce(post, today);
    const faults = [
      ...(isOwn
        ? await whyNotDelegate(parts, tx, { post, delegate, login: given.to, today, until: given.until })
        : [refusals.notYourPost({})]),
      ...whyNotUntil(given.until, today),
    ];
    if (faults.length > 0 || !isOwn || !delegate || !isDay(given.until)) return refuse(...faults);
    const id = await insertDelegation(tx, { appointment: post.id, delegate: delegate.id, from: today, until: given.until });
    const payload = { delegation: id, appointment: post.id, delegate: delegate.id, until: given.until };
    await parts.trail.note(tx, { kind: "delegated", actor: person, payload });
    return ok(id);
  });
}

function whyNotUntil(until: string, today: Day): readonly Refusal[] {
  const most = addDays(today, longestDays);
  return isDay(until) && until >= today && until <= most ? [] : [refusals.delegatedTooLong({ least: today, most })];
}

type Wish = {
  readonly post: Appointment;
  readonly delegate: PersonRow | undefined;
  readonly login: string;
  readonly today: Day;
  /** As it was asked for, a day or not. */
  readonly until: string;
};

async function whyNotDelegate({ plan, settings }: Parts, tx: Transaction, wish: Wish): Promise<readonly Refusal[]> {
  const { post, delegate, login, today, until } = wish;
  const known = delegate && !delegate.closed && (settings.mode === "trial" || !delegate.trial) ? delegate : undefined;
  const all = known ? await appointmentsOf(tx, known.id) : [];
  const held = all.filter((appointment) => isInForce(appointment, today));
  // A post held alone that begins while the delegation runs meets it as one of today does.
  const coming = all.filter(({ from }) => from > today && from <= until);
  const [current] = await delegationsOf(tx, [post.id], today);
  return [
    ...(held.length > 0 ? [] : [refusals.noSuchDelegate({ login: login.slice(0, 64) })]),
    ...(known?.id === post.person ? [refusals.delegateIsOneself({})] : []),
    ...whyInPerson(plan, post.role),
    ...[post, ...held, ...coming].flatMap(({ role }) => whyAlone(plan, role)),
    ...whyDutiesMeet(plan, post, known?.id === post.person ? [] : held),
    ...(current ? [refusals.alreadyDelegated({ until: current.until })] : []),
  ];
}

function whyInPerson({ roles }: CheckedPlan, id: string): readonly Refusal[] {
  const role = roles.find((known) => known.id === id);
  return role?.inPerson ? [refusals.notDelegable({ role: role.label })] : [];
}

function whyAlone({ roles }: CheckedPlan, id: string): readonly Refusal[] {
  const role = roles.find((known) => known.id === id);
  return role?.alone ? [refusals.notDelegable({ role: role.label })] : [];
}

/** In one unit nobody acts in two of the three duties, be it in another's place (clause 7.2.3). */
function whyDutiesMeet(plan: CheckedPlan, post: Appointment, held: readonly Appointment[]): readonly Refusal[] {
  const duty = dutyOf(plan, post.role);
  const other = held.find(({ role, unit }) => {
    const theirs = dutyOf(plan, role);
    return unit !== null && unit === post.unit && theirs !== null && duty !== null && theirs !== duty;
  });
  const label = (id: string) => plan.roles.find((role) => role.id === id)?.label ?? { zh: id, en: id };
  return other ? [refusals.dutiesWouldMeet({ mine: label(post.role), theirs: label(other.role) })] : [];
}

/** By whoever gave it, or handed back by whoever has it. */
async function revoke(parts: Parts, viewer: Viewer, id: string): Promise<Result<null>> {
  const person = personOf(viewer);
  if (person === undefined) return refuse(signInRefusals.signedOut({}));
  return aside(parts.store, async (tx) => {
    const known = await delegationById(tx, id);
    const isConcerned = known !== undefined && [known.giver.id, known.delegate.id].includes(person);
    if (!isConcerned || (await revokeDelegations(tx, [id])) === 0) return refuse(refusals.noSuchDelegation({}));
    await parts.trail.note(tx, { kind: "delegation-revoked", actor: person, payload: { delegation: id, delegate: known.delegate.id } });
    return ok(null);
  });
}
