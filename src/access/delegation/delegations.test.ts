import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "#kernel";
import { codes, days, granted, testAccess } from "../../../tests/support/access.ts";

const science = { unit: "science-and-technology-department" };

async function office(t: Parameters<typeof testAccess>[0]) {
  const tested = await testAccess(t, { settings: { mode: "trial" } });
  const { access, signIn, person, store } = tested;
  const enter = async (login: string, role: string, more: Parameters<typeof person>[2] = science) => {
    const { token } = granted(await signIn(await person(login, role, more)));
    const viewer = () => access.viewerOf(token);
    const post = async () => (await viewer()).signedIn?.appointments[0]?.id ?? "";
    return { login, token, viewer, post };
  };
  return { ...tested, enter, until: addDays(store.today(), 6) };
}

test("a delegate acts from the post at once, sees whose it is, and until the last day only", async (t) => {
  const { access, enter, until, clock, events } = await office(t);
  const [li, wang] = [await enter("li.wei", "leading-group-office"), await enter("wang.fang", "chain-chief")];
  const officer = await enter("zhao.qi", "leading-group-member");
  assert.equal((await officer.viewer()).views.has("feedback"), false);
  granted(await access.delegations.add(await li.viewer(), { appointment: await li.post(), to: "ZHAO.QI", until }));
  const { views, signedIn } = await officer.viewer();
  assert.equal(views.has("feedback"), true);
  assert.deepEqual(
    signedIn?.delegated.map(({ appointment, from }) => [appointment.role, appointment.unit, from.name]),
    [["leading-group-office", science.unit, "王晓明"]],
  );
  assert.equal(signedIn?.appointments.length, 1, "what is delegated is no appointment of one's own");
  assert.equal((await access.delegations.list(await officer.viewer())).received.length, 1);
  assert.deepEqual(
    (await access.delegations.list(await wang.viewer())).colleagues.map(({ login }) => login),
    ["li.wei", "zhao.qi"],
  );
  const event = (await events()).find(({ kind }) => kind === "delegated");
  assert.equal(event?.actor, (await li.viewer()).signedIn?.person.id);
  clock.forward(days(7));
  const later = granted(
    await access.signIn({ login: "zhao.qi", password: "Quiet-River-82-Lantern", origin: { address: "192.0.2.7", browser: "" } }),
  );
  assert.deepEqual((await access.viewerOf(later.token)).signedIn?.delegated, []);
});

test("it ends when it is revoked or handed back, when the post ends, and when either leaves", async (t) => {
  const { access, enter, until } = await office(t);
  const [li, wang] = [await enter("li.wei", "department-officer"), await enter("wang.fang", "local-bureau")];
  const give = async () =>
    granted(await access.delegations.add(await li.viewer(), { appointment: await li.post(), to: "wang.fang", until }));
  const held = async () => (await wang.viewer()).signedIn?.delegated.length ?? 0;
  granted(await access.delegations.revoke(await li.viewer(), await give()));
  assert.equal(await held(), 0);
  granted(await access.delegations.revoke(await wang.viewer(), await give()));
  assert.equal(await held(), 0);
  const third = await give();
  assert.equal(await held(), 1);
  const stranger = await enter("no.part", "researcher", {});
  assert.deepEqual(codes(await access.delegations.revoke(await stranger.viewer(), third)), ["access/noSuchDelegation"]);
  granted(await access.people.close("li.wei"));
  assert.equal(await held(), 0);
});

test("everything that forbids a delegation is told at once", async (t) => {
  const { access, enter, until, store } = await office(t);
  const li = await enter("li.wei", "department-officer");
  await enter("watch", "supervisor");
  await enter("elsewhere", "supervisor", { unit: "tax-bureau" });
  const wang = await enter("wang.fang", "department-officer");
  const guard = await enter("guard.one", "administrator", {});
  const refusedAs = async (to: string, more: { readonly until?: string; readonly appointment?: string } = {}) =>
    codes(await access.delegations.add(await li.viewer(), { appointment: await li.post(), to, until, ...more }));
  assert.deepEqual(await refusedAs("no.one", { until: "soon" }), ["access/noSuchDelegate", "access/delegatedTooLong"]);
  assert.deepEqual(await refusedAs("li.wei"), ["access/delegateIsOneself"]);
  assert.deepEqual(await refusedAs("watch"), ["access/dutiesWouldMeet"]);
  assert.deepEqual(await refusedAs("guard.one"), ["access/notDelegable"]);
  assert.deepEqual(codes(await access.delegations.add(await guard.viewer(), { appointment: await guard.post(), to: "li.wei", until })), [
    "access/notDelegable",
  ]);
  assert.deepEqual(await refusedAs("wang.fang", { until: addDays(store.today(), 90) }), ["access/delegatedTooLong"]);
  granted(
    await access.delegations.add(await li.viewer(), { appointment: await li.post(), to: "wang.fang", until: addDays(store.today(), 89) }),
  );
  assert.deepEqual(await refusedAs("elsewhere"), ["access/alreadyDelegated"]);
  // No chains: what was delegated to Wang is not Wang's to pass on.
  assert.deepEqual(codes(await access.delegations.add(await wang.viewer(), { appointment: await li.post(), to: "elsewhere", until })), [
    "access/notYourPost",
  ]);
  // And whoever acts for others becomes no administrator.
  const post = { role: "audit-administrator", unit: null, region: "140000", from: store.today(), until: null };
  assert.deepEqual(codes(await access.people.appoint("wang.fang", post)), ["access/heldAlone"]);
});

test("a term that makes staff of somebody by delegation asks for a second factor in production", async (t) => {
  const { access, person, signIn, another } = await testAccess(t, { settings: { mode: "trial" } });
  const [li, wang] = [await person("li.wei", "department-officer", science), await person("wang.fang", "researcher")];
  const giver = await access.viewerOf(granted(await signIn(li)).token);
  const given = { appointment: giver.signedIn?.appointments[0]?.id ?? "", to: "wang.fang", until: "2026-03-05" };
  const production = another({ mode: "production" });
  const at = { address: "192.0.2.7", browser: "" };
  const before = granted(await production.signIn({ ...wang, origin: at }));
  assert.equal(before.step, "nothing");
  granted(await access.delegations.add(giver, given));
  assert.equal((await another({ mode: "production" }).viewerOf(before.token)).signedIn, null);
  assert.equal(granted(await production.signIn({ ...wang, origin: at })).step, "enrol-second-factor");
});

test("nobody is given a post for days on which they will be an administrator", async (t) => {
  const { access, enter, until, store } = await office(t);
  const li = await enter("li.wei", "department-officer");
  await enter("wang.fang", "department-officer", { ...science, until: addDays(store.today(), 2) });
  const post = { role: "audit-administrator", unit: null, region: "140000", from: addDays(store.today(), 3), until: null };
  granted(await access.people.appoint("wang.fang", post));
  const give = async (last: string) =>
    codes(await access.delegations.add(await li.viewer(), { appointment: await li.post(), to: "wang.fang", until: last }));
  assert.deepEqual(await give(until), ["access/notDelegable"]);
  assert.deepEqual(await give(addDays(store.today(), 2)), []);
});
