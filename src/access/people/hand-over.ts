import { addDays, ok, type Refusal, type Result, refuse } from "#kernel";
import type { Transaction } from "#store";
import { delegationsOf, revokeDelegations } from "../delegation/delegation-rows.ts";
import { deskOfAppointment } from "../scope.ts";
import { aside } from "../trail.ts";
import type { Appointment, HandedOver, People } from "../types.ts";
import { type Acting, ended, noted, termsOf, whyNotPerson } from "./acting.ts";
import { appointmentsOf, endAppointmentOn, insertAppointment, isInForce, type PersonRow, personByLogin } from "./person-rows.ts";
import { refusals } from "./refusals.ts";
import { whyNotTogether } from "./together.ts";
import { folded } from "./words.ts";

type Given = Parameters<People["handOver"]>[0];
type Handover = { readonly from: PersonRow; readonly to: PersonRow; readonly posts: readonly Appointment[] };

/** @param within desks whose posts may be handed over; any where it is not said. @see People.handOver */
export function handOver(parts: Acting, given: Given, dryRun: boolean, within?: readonly string[]): Promise<Result<HandedOver>> {
  return aside(parts.store, async (tx) => {
    const found = await lookedUp(parts, tx, given);
    const isElsewhere = found.ok && within !== undefined && desksOf(found.value.posts).some((desk) => !within.includes(desk));
    if (isElsewhere) return refuse(refusals.postOfOtherUnit({}));
    if (!found.ok) return found;
    return ok(dryRun ? await wouldMove(parts, tx, found.value) : await moved(parts, tx, found.value));
  });
}

async function lookedUp(parts: Acting, tx: Transaction, given: Given): Promise<Result<Handover>> {
  const [from, to] = [await personByLogin(tx, folded(given.from)), await personByLogin(tx, folded(given.to))];
  const today = parts.store.today();
  const held = from ? (await appointmentsOf(tx, from.id)).filter((post) => isInForce(post, today)) : [];
  const posts = held.filter(({ id }) => given.appointments.includes(id));
  const unknown = given.appointments.filter((id) => !posts.some((post) => post.id === id));
  const faults = [
    ...whyNotPerson(parts, from, given.from),
    ...whyNotPerson(parts, to, given.to),
    ...(from && from.id === to?.id ? [refusals.handsToOneself({})] : []),
    ...unknown.map((id) => refusals.noSuchAppointment({ appointment: id.slice(0, 64) })),
    ...(given.appointments.length === 0 ? [refusals.nothingToHandOver({})] : []),
    ...posts.flatMap(({ role, unit }) => (unit === null ? [refusals.postOfNoUnit({ role: labelOf(parts, role) })] : [])),
    ...(to && from?.id !== to.id ? await whyNotHold(parts, tx, to, posts) : []),
  ];
  return from && to && faults.length === 0 ? ok({ from, to, posts }) : refuse(...faults);
}

const labelOf = ({ plan }: Acting, id: string) => plan.roles.find((role) => role.id === id)?.label ?? { zh: id, en: id };

async function whyNotHold(parts: Acting, tx: Transaction, to: PersonRow, posts: readonly Appointment[]): Promise<readonly Refusal[]> {
  const [held, today] = [await termsOf(parts, tx, to.id), parts.store.today()];
  return posts.flatMap((post) => whyNotTogether(parts.plan, { ...post, from: today }, held));
}

const desksOf = (posts: readonly Appointment[]): readonly string[] => [...new Set(posts.map(deskOfAppointment))];
const ids = (posts: readonly Appointment[]): readonly string[] => posts.map(({ id }) => id);

async function wouldMove({ handling, store }: Acting, tx: Transaction, { from, posts }: Handover): Promise<HandedOver> {
  const delegations = await delegationsOf(tx, ids(posts), store.today());
  return { posts, matters: await handling.of(tx, from.id, desksOf(posts)), delegations: delegations.length };
}

async function moved(parts: Acting, tx: Transaction, { from, to, posts }: Handover): Promise<HandedOver> {
  const today = parts.store.today();
  const held = await termsOf(parts, tx, to.id);
  const begun: string[] = [];
  for (const { id, role, unit, region, until } of posts) {
    await endAppointmentOn(tx, id, addDays(today, -1));
    const isHeld = held.some((post) => post.person === to.id && post.role === role && post.unit === unit && post.region === region);
    if (!isHeld) begun.push((await insertAppointment(tx, { person: to.id, role, unit, region, from: today, until })).id);
  }
  const delegations = (await delegationsOf(tx, ids(posts), today)).map(({ id }) => id);
  await revokeDelegations(tx, delegations);
  const matters = await parts.handling.move(tx, from.id, to.id, desksOf(posts), parts.actor);
  await ended(tx, to);
  const payload = { to: to.id, ended: ids(posts), begun, delegations, matters: matters.map(({ id }) => id) };
  await noted(parts, tx, "post-handed-over", from, payload);
  return { posts, matters, delegations: delegations.length };
}
