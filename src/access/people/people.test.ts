import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, type Day } from "#kernel";
import { codes, days, granted, minutes, testAccess, viewsOf } from "../../../tests/support/access.ts";

const draft = (more: Readonly<Record<string, unknown>> = {}) => ({
  role: "supervisor",
  unit: null,
  region: "140000",
  from: "2026-01-01" as Day,
  until: null,
  ...more,
});

test("everything that is wrong with a new person is told at once, and nobody is added", async (t) => {
  const { access } = await testAccess(t);
  const appointments = [draft({ role: "king" }), draft({ unit: "ministry-of-magic", region: "999999", until: "2025-12-31" })];
  assert.deepEqual(codes(await access.people.add({ login: "X", name: "two\nlines", appointments })), [
    "access/loginMalformed",
    "access/nameMalformed",
    "access/unknownRole",
    "access/unknownUnit",
    "access/unknownPlace",
    "access/endsBeforeBeginning",
  ]);
  assert.deepEqual(codes(await access.people.add({ login: "trial-administrator", name: "李伟", appointments: [] })), [
    "access/loginReserved",
  ]);
  assert.deepEqual(await access.people.list(), []);
});

test("a login belongs to one person for ever, however it is typed", async (t) => {
  const { access } = await testAccess(t);
  const added = await Promise.all(
    ["li.wei", "LI.WEI", "li.wei"].map((login) => access.people.add({ login, name: "李伟", appointments: [] })),
  );
  assert.equal(added.filter(({ ok }) => ok).length, 1);
  granted(await access.people.close("li.wei"));
  assert.deepEqual(codes(await access.people.add({ login: "li.wei", name: "另一人", appointments: [] })), ["access/loginTaken"]);
});

test("views are those of all roles that hold today: not yet before a term, no more after it", async (t) => {
  const { access, person, signIn, store, clock } = await testAccess(t, { settings: { mode: "trial" } });
  const today = store.today();
  const li = await person("li.wei", "researcher");
  granted(
    await access.people.appoint("li.wei", draft({ role: "leading-group-office", from: addDays(today, 2), until: addDays(today, 3) })),
  );
  const views = async (): Promise<readonly string[]> => [...(await access.viewerOf(granted(await signIn(li)).token)).views].sort();
  assert.deepEqual(await views(), ["open", "self", "work"]);
  clock.forward(days(2));
  assert.deepEqual(await views(), viewsOf("researcher", "leading-group-office"));
  clock.forward(days(1));
  assert.ok((await views()).includes("feedback"));
  clock.forward(days(1));
  assert.deepEqual(await views(), ["open", "self", "work"]);
});

test("a new appointment holds from the next sign-in, an ended one is gone at once", async (t) => {
  const { access, person, signIn, store } = await testAccess(t, { settings: { mode: "trial" } });
  const li = await person("li.wei");
  const before = granted(await signIn(li));
  const { id } = granted(await access.people.appoint("li.wei", draft()));
  assert.equal((await access.viewerOf(before.token)).signedIn, null, "more rights begin with a new session");
  const { token } = granted(await signIn(li));
  assert.ok((await access.viewerOf(token)).views.has("cockpit"));
  granted(await access.people.endAppointment(id, addDays(store.today(), -1)));
  assert.equal((await access.viewerOf(token)).views.has("cockpit"), false);
  assert.ok((await access.viewerOf(token)).signedIn);
  assert.deepEqual(codes(await access.people.endAppointment(id, "2020-01-01")), ["access/endsBeforeBeginning"]);
  assert.deepEqual(codes(await access.people.endAppointment("none", store.today())), ["access/noSuchAppointment"]);
});

test("a term that begins overnight does not make staff of a session that showed one factor", async (t) => {
  const { access, person, signIn, store, clock } = await testAccess(t);
  const li = await person("li.wei", "researcher");
  granted(await access.people.appoint("li.wei", draft({ from: addDays(store.today(), 1) })));
  while (clock.now() < "2026-03-02T15:50") clock.forward(minutes(10)); // ten to midnight in the plan's zone
  const { token, step } = granted(await signIn(li));
  assert.equal(step, "nothing");
  clock.forward(minutes(9));
  assert.ok((await access.viewerOf(token)).signedIn);
  clock.forward(minutes(2));
  assert.equal((await access.viewerOf(token)).signedIn, null);
  assert.equal(granted(await signIn(li)).step, "enrol-second-factor");
});

test("closing somebody ends their sessions and whatever else could be done with them", async (t) => {
  const { access, person, signIn, another } = await testAccess(t);
  const li = await person("li.wei");
  const { token } = granted(await signIn(li));
  const other = another();
  assert.ok((await other.viewerOf(token)).signedIn);
  granted(await access.people.close("li.wei"));
  assert.equal((await access.viewerOf(token)).signedIn, null);
  const { people } = access;
  for (const answer of [
    await people.close("li.wei"),
    await people.resetPassword("li.wei"),
    await people.unlock("li.wei"),
    await people.appoint("li.wei", draft()),
  ])
    assert.deepEqual(codes(answer), ["access/personClosed"]);
  assert.equal((await people.list())[0]?.closed, true);
});

test("another process sees a revocation within a quarter of a second", async (t) => {
  const { access, person, signIn, another, clock } = await testAccess(t);
  const { token } = granted(await signIn(await person("li.wei")));
  const other = another();
  assert.ok((await other.viewerOf(token)).signedIn);
  granted(await access.people.close("li.wei"));
  clock.forward(250);
  assert.equal((await other.viewerOf(token)).signedIn, null);
});

test("acts on nobody and on trial people are refused with what is the matter", async (t) => {
  const { access } = await testAccess(t, { settings: { mode: "trial" } });
  granted(await access.signInForTrial("expert", { address: "127.0.0.1", browser: "" }));
  const { people } = access;
  assert.deepEqual(codes(await people.close("no.one")), ["access/noSuchPerson"]);
  assert.deepEqual(codes(await people.resetPassword("trial-expert")), ["access/isTrialPerson"]);
  assert.deepEqual(codes(await people.appoint("no.one", draft({ role: "king" }))), ["access/noSuchPerson", "access/unknownRole"]);
});

test("one person is made for each role that is tried, however many click at once", async (t) => {
  const { access } = await testAccess(t, { settings: { mode: "trial" } });
  const at = { address: "127.0.0.1", browser: "" };
  const answers = await Promise.all(Array.from({ length: 8 }, () => access.signInForTrial("expert", at)));
  assert.equal(
    answers.every(({ ok }) => ok),
    true,
  );
  assert.equal((await access.people.list()).length, 1);
});

test("who comes back gets a first password and enrols anew; what opened the account before does not", async (t) => {
  const { access, person, signIn, events } = await testAccess(t);
  const li = await person("li.wei", "department-officer");
  assert.deepEqual(codes(await access.people.reopen("li.wei")), ["access/notClosed"]);
  granted(await access.people.close("li.wei"));
  const { password } = granted(await access.people.reopen("LI.WEI"));
  assert.deepEqual(codes(await signIn(li)), ["access/wrongNameOrPassword"]);
  const begun = granted(await signIn({ login: "li.wei", password }));
  assert.equal(begun.step, "change-password");
  assert.equal(granted(await access.changePassword(begun.token, { old: password, next: "Amber-Kite-9917" })).step, "enrol-second-factor");
  const [row] = await access.people.list();
  assert.equal(row?.closed, false);
  assert.deepEqual(
    row?.appointments.map(({ role }) => role),
    ["department-officer"],
  );
  assert.ok((await events()).some(({ kind, actor }) => kind === "person-reopened" && actor === "command-line"));
});

test("a day that does not exist is told with all else that is wrong", async (t) => {
  const { access } = await testAccess(t);
  const appointments = [draft({ role: "king", from: "2026-02-30", until: "soon" })];
  assert.deepEqual(codes(await access.people.add({ login: "X", name: "李伟", appointments })), [
    "access/loginMalformed",
    "access/unknownRole",
    "access/notADay",
    "access/notADay",
  ]);
});
