import { ok, type Result, refuse } from "#kernel";
import type { Transaction } from "#store";
import type { Parts } from "../parts.ts";
import { insertAppointment, insertPerson, personByLogin } from "../people/person-rows.ts";
import { trialPrefix } from "../people/words.ts";
import { refusals } from "../refusals.ts";
import { beginSession } from "../sessions/sessions.ts";
import { aside } from "../trail.ts";
import type { Begun, Origin } from "../types.ts";

/**
 * One click as a role. Its person is made when first asked for, is marked, has no password, and is nobody in production.
 * @refuses access/trialOnly, access/noSuchRole
 */
export function signInForTrialBy(parts: Parts): (role: string, origin: Origin) => Promise<Result<Begun>> {
  const { plan, settings, keys, store } = parts;
  return async (role, origin) => {
    if (settings.mode !== "trial") return refuse(refusals.trialOnly({}));
    if (!plan.roles.some(({ id }) => id === role))
      return refuse(refusals.noSuchRole({ role: role.slice(0, 64), known: plan.roles.map(({ id }) => id).join(", ") }));
    const token = keys.newToken();
    return aside(store, async (tx) => {
      const person = await personFor(parts, tx, role);
      return ok(await beginSession(parts, tx, { person, by: "trial", proven: false, origin, token }));
    });
  };
}

async function personFor({ plan, store, trail }: Parts, tx: Transaction, role: string): Promise<string> {
  const login = `${trialPrefix}${role}`;
  const known = await personByLogin(tx, login);
  if (known) return known.id;
  const name = `${plan.roles.find(({ id }) => id === role)?.label.zh ?? role}（试用）`;
  const person = await insertPerson(tx, { login, name, trial: true });
  if (!person) throw new Error(`the trial person of ${role} is there and not there`);
  const appointment = { person: person.id, role, unit: null, region: plan.regions.home, from: store.today(), until: null };
  await insertAppointment(tx, appointment);
  await trail.note(tx, { kind: "person-added", actor: person.id, payload: { person: person.id, trial: true, role } });
  return person.id;
}
