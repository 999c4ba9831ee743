import assert from "node:assert/strict";
import type { AppointmentDraft, Delegation, HandedOver, People } from "#access";
import type { Answer, administrationRoutes, Body } from "#contract";
import { addDays, type Day, levelOf, ok, type Result, regionContains } from "#kernel";
import type { Desk } from "./access/desk.ts";
import { personRow, postOf, regionLabel, roleLabel, unitLabel } from "./administration-words.ts";
import type { Facts, Handlers, With } from "./parts.ts";
import { rightsAnswer } from "./rights-answer.ts";

type Route = keyof typeof administrationRoutes;
type Context = Pick<Facts, "plan" | "today">;

const done = { done: true } as const;
const nowDone = (result: Result<unknown>): Result<typeof done> => (result.ok ? ok(done) : result);

/** Administration is asked by HTTP only, with the session of whoever asks. */
function deskOf({ desk }: Pick<With<Route>, "desk">): Desk {
  assert(desk, "a question about people came without a session");
  return desk;
}
const peopleFor = (extra: Pick<With<Route>, "desk" | "viewer">): People => deskOf(extra).access.peopleBy(extra.viewer);

/** What was left out is filled in as it usually is: from today, in the unit's own region or at home. */
function draftOf({ plan, today }: Context, { role, unit, region, from, until }: Body<"appointPerson">): AppointmentDraft {
  const own = plan.units.find(({ id }) => id === unit)?.region;
  return { role, unit, region: region ?? own ?? plan.regions.home, from: from ?? today, until };
}

const acts: Readonly<Record<Body<"actOnPerson">["act"], (people: People, login: string) => Promise<Result<{ password: string } | null>>>> =
  {
    "reset-password": (people, login) => people.resetPassword(login),
    "reset-passkeys": (people, login) => people.resetPasskeys(login),
    "reset-single-sign-on": (people, login) => people.resetSingleSignOn(login),
    unlock: (people, login) => people.unlock(login),
    close: (people, login) => people.close(login),
    reopen: (people, login) => people.reopen(login),
  };

const handoverAnswer = ({ plan }: Context, dryRun: boolean, { posts, matters, delegations }: HandedOver): Answer<"handOverPosts"> => ({
  done: !dryRun,
  posts: posts.map(({ role, unit, region }) => ({
    role: roleLabel(plan, role),
    unit: unit === null ? null : unitLabel(plan, unit),
    region: regionLabel(plan, region),
  })),
  matters: matters.map((matter) => ({ ...matter })),
  delegations,
});

function delegationRow({ plan, today }: Context, delegation: Delegation): Answer<"delegations">["given"][number] {
  const { id, appointment, giver, delegate, from, until, revokedAt } = delegation;
  const hasEnded = until < today || (appointment.until !== null && appointment.until < today);
  const over = hasEnded ? "over" : "running";
  const named = ({ login, name }: Delegation["giver"]) => ({ login, name });
  const state = revokedAt === null ? over : "revoked";
  return { id, post: postOf(plan, today, appointment), giver: named(giver), delegate: named(delegate), from, until, state };
}

const longestDays = 89;

async function delegationsAnswer({ plan, today }: Context, extra: With<"delegations">): Promise<Answer<"delegations">> {
  const { access } = deskOf(extra);
  const { given, received, colleagues } = await access.delegations.list(extra.viewer);
  const managed = await access.managing.people(extra.viewer);
  const own = extra.viewer.signedIn?.appointments ?? [];
  return {
    given: given.map((one) => delegationRow({ plan, today }, one)),
    received: received.map((one) => delegationRow({ plan, today }, one)),
    posts: own.filter(({ role }) => !plan.roles.find(({ id }) => id === role)?.alone).map((post) => postOf(plan, today, post)),
    colleagues: colleagues.map(({ login, name, roles }) => ({ login, name, roles: roles.map((role) => roleLabel(plan, role)) })),
    longest: addDays(today, longestDays),
    managed: managed?.map((one) => personRow(plan, today, extra.viewer, one)) ?? null,
  };
}

async function auditStateAnswer(extra: With<"auditState">): Promise<Answer<"auditState">> {
  const { seal, running, verified } = await deskOf(extra).access.audit.state();
  if (!verified) return { seal, running, verified: null };
  const { breaks, ...counts } = verified.report;
  return { seal, running, verified: { at: verified.at, ...counts, breaks: breaks.slice(0, 50).map(({ kind, say }) => ({ kind, say })) } };
}

type Choices = Answer<"adminChoices">;
function choicesOf({ plan }: Context): Choices {
  return {
    roles: plan.roles.map(({ id, label, duty, alone = false, usualUnit = null }) => ({ id, label, duty, alone, usualUnit })),
    units: plan.units.map(({ id, label, level, region = null }) => ({ id, label, level, region })),
    regions: plan.regions.regions
      .filter(({ code }) => levelOf(code) !== "country" && regionContains(plan.regions.home, code))
      .map(({ code, label }) => ({ code, label })),
  };
}

/** People, posts, rights, the audit trail and delegations. The door has seen to it that whoever asks has the right. */
export const administrationHandlers: Handlers<Route> = {
  adminPeople: async ({ plan, today }, _, asked, extra) => {
    const { people, next } = await deskOf(extra).access.people.page(asked);
    return ok({ people: people.map((one) => personRow(plan, today, extra.viewer, one)), next });
  },
  adminChoices: (facts) => ok(choicesOf(facts)),
  addPerson: async (facts, _, __, extra) => {
    const { login, name, appointments } = extra.body;
    const added = await peopleFor(extra).add({ login, name, appointments: appointments.map((one) => draftOf(facts, one)) });
    return added.ok ? ok({ login: added.value.person.login, password: added.value.password }) : added;
  },
  appointPerson: async (facts, { login }, _, extra) => nowDone(await peopleFor(extra).appoint(login, draftOf(facts, extra.body))),
  endAppointment: async (_, { id }, __, extra) => nowDone(await peopleFor(extra).endAppointment(id, extra.body.until)),
  actOnPerson: async (_, { login }, __, extra) => {
    const acted = await acts[extra.body.act](peopleFor(extra), login);
    return acted.ok ? ok({ login, password: acted.value?.password ?? null }) : acted;
  },
  handOverPosts: async (facts, _, __, extra) => {
    const { dryRun, ...given } = extra.body;
    const handed = await peopleFor(extra).handOver(given, dryRun);
    return handed.ok ? ok(handoverAnswer(facts, dryRun, handed.value)) : handed;
  },
  rights: async ({ plan, today }, _, __, extra) => {
    const { access } = deskOf(extra);
    await access.noteRead(extra.viewer, { what: "holders" });
    return ok(rightsAnswer(plan, await access.holders(), today));
  },
  auditEvents: async (_, __, { from, until, ...asked }, extra) => {
    const { access } = deskOf(extra);
    await access.noteRead(extra.viewer, { what: "audit", ...asked, from, until });
    const { events, next } = await access.audit.search({ ...asked, from: from as Day | undefined, until: until as Day | undefined });
    return ok({
      events: events.map(({ who, payload, ...event }) => ({
        ...event,
        who: who && { login: who.login, name: who.name },
        payload: JSON.stringify(payload),
      })),
      next,
    });
  },
  auditState: async (_, __, ___, extra) => ok(await auditStateAnswer(extra)),
  verifyAudit: async (_, __, ___, extra) => {
    await deskOf(extra).access.audit.verify(extra.viewer);
    return ok(done);
  },
  delegations: async (facts, _, __, extra) => ok(await delegationsAnswer(facts, extra)),
  addDelegation: async (_, __, ___, extra) => {
    const added = await deskOf(extra).access.delegations.add(extra.viewer, extra.body);
    return added.ok ? ok({ id: added.value }) : added;
  },
  revokeDelegation: async (_, { id }, __, extra) => nowDone(await deskOf(extra).access.delegations.revoke(extra.viewer, id)),
  handOverOwnUnit: async (facts, _, __, extra) => {
    const { dryRun, ...given } = extra.body;
    const handed = await deskOf(extra).access.managing.handOver(extra.viewer, given, dryRun);
    return handed.ok ? ok(handoverAnswer(facts, dryRun, handed.value)) : handed;
  },
};
