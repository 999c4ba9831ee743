import assert from "node:assert/strict";
import { test } from "node:test";
import { codes, granted, hours, minutes, testAccess, viewsOf } from "../../../tests/support/access.ts";

test("the right password opens a session with the views of the roles of today, and a wrong one opens nothing", async (t) => {
  const { access, person, signIn } = await testAccess(t, { settings: { mode: "trial" } });
  const li = await person("li.wei", "department-officer");
  assert.deepEqual(codes(await signIn({ ...li, password: "Wrong-Horse-77" })), ["access/wrongNameOrPassword"]);
  const { token, step } = granted(await signIn(li));
  assert.equal(step, "nothing");
  const viewer = await access.viewerOf(token);
  assert.deepEqual([...viewer.views].sort(), viewsOf("department-officer"));
  assert.equal(viewer.signedIn?.person.login, "li.wei");
  assert.deepEqual([...(await access.viewerOf("no such token")).views], ["open"]);
});

test("a session ends after half an hour unused, and after twelve hours however much it is used", async (t) => {
  const { access, person, signIn, clock } = await testAccess(t);
  const li = await person("li.wei");
  const idle = granted(await signIn(li));
  clock.forward(minutes(29));
  assert.ok((await access.viewerOf(idle.token)).signedIn);
  clock.forward(minutes(29));
  assert.ok((await access.viewerOf(idle.token)).signedIn, "it was used half an hour ago");
  clock.forward(minutes(31));
  assert.equal((await access.viewerOf(idle.token)).signedIn, null);
  const busy = granted(await signIn(li));
  for (let quarter = 0; quarter < 47; quarter += 1) {
    clock.forward(minutes(15));
    assert.ok((await access.viewerOf(busy.token)).signedIn);
  }
  clock.forward(hours(0.25));
  assert.equal((await access.viewerOf(busy.token)).signedIn, null);
});

test("a look at a session keeps it alive no longer than its use does", async (t) => {
  const { access, person, signIn, clock } = await testAccess(t);
  const { token } = granted(await signIn(await person("li.wei")));
  for (let minute = 0; minute < 29; minute += 1) {
    clock.forward(minutes(1));
    assert.ok((await access.peek(token)).signedIn);
  }
  clock.forward(minutes(2));
  assert.equal((await access.peek(token)).signedIn, null);
  assert.equal((await access.viewerOf(token)).signedIn, null);
  assert.equal((await access.peek(undefined)).signedIn, null);
});

test("people see and end their own sessions only", async (t) => {
  const { access, person, signIn } = await testAccess(t);
  const [li, zhang] = [await person("li.wei"), await person("zhang.min")];
  const [here, there, other] = [granted(await signIn(li)), granted(await signIn(li, "198.51.100.4")), granted(await signIn(zhang))];
  const me = await access.viewerOf(here.token);
  const sessions = await access.sessionsOf(me);
  assert.deepEqual(
    sessions.map(({ network, own, by, browser }) => ({ network, own, by, browser })).sort((a, b) => (a.network < b.network ? -1 : 1)),
    [
      { network: "192.0.2.0/24", own: true, by: "password", browser: "Firefox 140" },
      { network: "198.51.100.0/24", own: false, by: "password", browser: "Firefox 140" },
    ],
  );
  const foreign = (await access.viewerOf(other.token)).signedIn?.session ?? "";
  assert.deepEqual(codes(await access.revokeSession(me, foreign)), ["access/noSuchSession"]);
  assert.ok((await access.viewerOf(other.token)).signedIn);
  granted(await access.revokeSession(me, sessions.find(({ own }) => !own)?.id ?? ""));
  assert.equal((await access.viewerOf(there.token)).signedIn, null);
  await access.signOut(here.token);
  assert.equal((await access.viewerOf(here.token)).signedIn, null);
});

test("only digests of tokens are kept, and a token changes when a session may do more", async (t) => {
  const { access, store, signIn, database } = await testAccess(t);
  const appointments = [{ role: "public", unit: null, region: "140000", from: store.today(), until: null }];
  const { password } = granted(await access.people.add({ login: "li.wei", name: "李伟", appointments }));
  const first = granted(await signIn({ login: "li.wei", password }));
  assert.equal(first.step, "change-password");
  assert.deepEqual([...(await access.viewerOf(first.token)).views], ["open"], "until then it may do no more than anybody");
  const second = granted(await access.changePassword(first.token, { old: password, next: "Quiet-River-8271" }));
  assert.equal(second.step, "nothing");
  assert.notEqual(second.token, first.token);
  assert.equal((await access.viewerOf(first.token)).signedIn, null);
  assert.equal((await access.viewerOf(second.token)).views.has("self"), true);
  const { rows } = await database.asAdmin("select to_jsonb(s)::text as row from access_session s");
  for (const { row } of rows) for (const { token } of [first, second]) assert.equal(row.includes(token), false);
});

test("in trial mode one click signs in as any role of the plan, in production nobody of that kind exists", async (t) => {
  const { access, plan, another } = await testAccess(t, { settings: { mode: "trial" } });
  const at = { address: "127.0.0.1", browser: "Chromium" };
  for (const { id, views = [] } of plan.roles) {
    const { token, step } = granted(await access.signInForTrial(id, at));
    const viewer = await access.viewerOf(token);
    assert.equal(step, "nothing");
    assert.equal(viewer.signedIn?.person.trial, true);
    assert.deepEqual([...viewer.views].sort(), [...new Set(["open", "self", ...views])].sort());
  }
  assert.deepEqual(codes(await access.signInForTrial("emperor", at)), ["access/noSuchRole"]);
  const { token } = granted(await access.signInForTrial("administrator", at));
  const production = another({ mode: "production" });
  assert.equal((await production.viewerOf(token)).signedIn, null);
  assert.deepEqual(codes(await production.signInForTrial("administrator", at)), ["access/trialOnly"]);
  assert.deepEqual(codes(await production.signIn({ login: "trial-administrator", password: "", origin: at })), [
    "access/wrongNameOrPassword",
  ]);
});

test("a forgery token fits the session it was made for and no other", async (t) => {
  const { access, another } = await testAccess(t);
  const made = access.forgeryToken("token-one");
  assert.equal(access.isForgeryToken("token-one", made), true);
  assert.equal(another().isForgeryToken("token-one", made), true, "another process with the same secret takes it");
  for (const [token, given] of [
    ["token-two", made],
    ["token-one", ""],
    ["token-one", `${made}x`],
  ] as const)
    assert.equal(access.isForgeryToken(token, given), false);
  assert.equal(another({ secret: "another secret of at least 32 bytes, surely" }).isForgeryToken("token-one", made), false);
});
