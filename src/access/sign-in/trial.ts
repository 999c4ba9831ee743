import type { Role } from "#define";
import { addDays, ok, type Refusal, type Result, refuse } from "#kernel";
import type { Transaction } from "#store";
import type { Parts } from "../parts.ts";
import { appointmentsOf, endAppointmentOn, insertAppointment, insertPerson, isInForce, personByLogin } from "../people/person-rows.ts";
import { refusals as peopleRefusals } from "../people/refusals.ts";
import { trialPrefix } from "../people/words.ts";
import { refusals } from "../refusals.ts";
import { beginSession } from "../sessions/sessions.ts";
import { aside } from "../trail.ts";
import type { Access, Appointment } from "../types.ts";

/** What one click asks for: a role and the unit it acts for, and whether that is the unit it usually acts for. */
type Post = { readonly role: Role; readonly unit: string | null; readonly isUsual: boolean };

/**
 * One click as a role, for its usual unit or for another. Its person is made when first asked for, is marked, has no password, and is
 * nobody in production.
 * @refuses access/trialOnly, access/noSuchRole, access/unknownUnit
 */
export function signInForTrialBy(parts: Parts): Access["signInForTrial"] {
  return async (role, origin, unit) => {
    const post = postOf(parts, role, unit);
    if (!post.ok) return post;
    const token = parts.keys.newToken();
    return aside(parts.store, async (tx) => {
      const person = await personFor(parts, tx, post.value);
      return ok(await beginSession(parts, tx, { person, by: "trial", proven: false, origin, token }));
    });
  };
}

function postOf({ plan, settings }: Parts, id: string, asked: string | undefined): Result<Post> {
  if (settings.mode !== "trial") return refuse(refusals.trialOnly({}));
  const role = plan.roles.find((known) => known.id === id);
  const faults: Refusal[] = [];
  if (!role) faults.push(refusals.noSuchRole({ role: id.slice(0, 64), known: plan.roles.map((known) => known.id).join(", ") }));
  if (asked !== undefined && !plan.units.some((known) => known.id === asked))
    faults.push(peopleRefusals.unknownUnit({ unit: asked.slice(0, 64), near: role?.usualUnit ?? "" }));
  if (!role || faults.length > 0) return refuse(...faults);
  const unit = asked ?? role.usualUnit ?? null;
  return ok({ role, unit, isUsual: unit === (role.usualUnit ?? null) });
}

async function personFor(parts: Parts, tx: Transaction, { role, unit, isUsual }: Post): Promise<string> {
  const { plan, store, trail } = parts;
  const login = `${trialPrefix}${role.id}${isUsual ? "" : `@${unit}`}`;
  const region = plan.units.find(({ id }) => id === unit)?.region ?? plan.regions.home;
  const post = { role: role.id, unit, region, from: store.today(), until: null };
  const known = await personByLogin(tx, login);
  if (known) {
    await settle(parts, tx, { ...post, person: known.id });
    return known.id;
  }
  const where = isUsual ? "" : (plan.units.find(({ id }) => id === unit)?.short.zh ?? "");
  const person = await insertPerson(tx, { login, name: `${where}${role.label.zh}（试用）`, trial: true });
  if (!person) throw new Error(`the trial person of ${role.id} is there and not there`);
  await insertAppointment(tx, { ...post, person: person.id });
  await trail.note(tx, { kind: "person-added", actor: person.id, payload: { person: person.id, trial: true, role: role.id } });
  return person.id;
}

/** Somebody made when the plan said otherwise gets the post it gives them now; what they held before ended yesterday. */
async function settle({ store }: Parts, tx: Transaction, post: Omit<Appointment, "id">): Promise<void> {
  const today = store.today();
  const held = (await appointmentsOf(tx, post.person)).filter((appointment) => isInForce(appointment, today));
  if (held.some(({ role, unit, region }) => role === post.role && unit === post.unit && region === post.region)) return;
  for (const { id } of held) await endAppointmentOn(tx, id, addDays(today, -1));
  await insertAppointment(tx, post);
}
