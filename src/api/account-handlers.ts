import assert from "node:assert/strict";
import type { Appointment, Begun, Viewer } from "#access";
import type { Answer } from "#contract";
import type { CheckedPlan } from "#define";
import { type Label, ok, type Result } from "#kernel";
import type { Desk } from "./access/desk.ts";
import type { Facts, Handlers, With } from "./parts.ts";

type AccountRoute =
  | "session"
  | "sessions"
  | "endSession"
  | "passkeys"
  | "startPasskey"
  | "addPasskey"
  | "removePasskey"
  | "changePassword"
  | "preferences"
  | "keepPreference";

const done = { done: true } as const;
const nowDone = (result: Result<unknown>): Result<typeof done> => (result.ok ? ok(done) : result);

/** The act gave the session a new name, which goes into the cookie of this answer. */
function renewed(desk: Desk, result: Result<Begun>): Result<typeof done> {
  if (result.ok) desk.renew(result.value);
  return nowDone(result);
}

const asItIs = (id: string): Label => ({ zh: id, en: id });

/** An appointment in words; an id the plan no longer knows stands for itself. */
const inWords =
  (plan: CheckedPlan) =>
  ({ id, role, unit, region, from, until }: Appointment) => ({
    id,
    role: { id: role, label: plan.roles.find((known) => known.id === role)?.label ?? asItIs(role) },
    unit: unit === null ? null : (plan.units.find((known) => known.id === unit)?.label ?? asItIs(unit)),
    region: plan.region(region)?.label ?? asItIs(region),
    from,
    until,
  });

/** Who asks, in words. A session with a step still to go has nobody to greet yet; what is not kept here, nobody has a view of. */
function sessionOf(facts: Facts, viewer: Viewer, { access, token }: Desk): Answer<"session"> {
  const { plan, procedures, supervising, planning, alerting } = facts;
  const { signedIn } = viewer;
  const person = signedIn?.step === "nothing" ? { name: signedIn.person.name, roles: signedIn.appointments.map(inWords(plan)) } : null;
  const stores: Readonly<Record<string, unknown>> = { work: procedures, supervise: supervising, planning, alerts: alerting };
  const views = [...viewer.views].filter((view) => !(view in stores) || stores[view] !== undefined);
  return { mode: access.settings.mode, person, views: views.sort(), forgeryToken: access.forgeryToken(token) };
}

/** These routes are asked by HTTP only; a page made on the server has no session to speak of. */
function deskOf({ desk }: With<AccountRoute>): Desk {
  assert(desk, "a question about a session came without one");
  return desk;
}

/** One's own session, sign-in and lists; the door has seen to it that somebody has signed in. */
export const accountHandlers: Handlers<AccountRoute> = {
  session: (facts, _, __, extra) => ok(sessionOf(facts, extra.viewer, deskOf(extra))),
  sessions: async (_, __, ___, extra) =>
    ok({ login: extra.viewer.signedIn?.person.login ?? "", sessions: [...(await deskOf(extra).access.sessionsOf(extra.viewer))] }),
  endSession: async (_, { id }, __, extra) => nowDone(await deskOf(extra).access.revokeSession(extra.viewer, id)),
  passkeys: async (_, __, ___, extra) => ok({ passkeys: [...(await deskOf(extra).access.passkeys.list(extra.viewer))] }),
  startPasskey: async (_, __, ___, extra) => {
    const desk = deskOf(extra);
    const begun = await desk.access.passkeys.startRegistration(desk.token);
    return begun.ok ? ok({ options: begun.value }) : begun;
  },
  addPasskey: async (_, __, ___, extra) => {
    const desk = deskOf(extra);
    return renewed(desk, await desk.access.passkeys.finishRegistration(desk.token, extra.body.name, extra.body.response));
  },
  removePasskey: async (_, { id }, __, extra) => nowDone(await deskOf(extra).access.passkeys.remove(extra.viewer, id)),
  changePassword: async (_, __, ___, extra) => {
    const desk = deskOf(extra);
    return renewed(desk, await desk.access.changePassword(desk.token, extra.body));
  },
  preferences: async (_, __, ___, extra) => ok({ preferences: await deskOf(extra).access.preferences.read(extra.viewer) }),
  keepPreference: async (_, __, ___, extra) =>
    nowDone(await deskOf(extra).access.preferences.write(extra.viewer, extra.body.name, extra.body.value)),
};
