import assert from "node:assert/strict";
import { test } from "node:test";
import { openAccess } from "#access";
import { cheap, codes, days, granted, hours, minutes, origin, testAccess } from "../../../tests/support/access.ts";
import { testRandom } from "../../../tests/support/index.ts";

const wrong = "Wrong-Horse-77";
const elsewhere = "203.0.113.9";

test("an unknown name, a wrong password and a closed account are answered in the same words", async (t) => {
  const { access, person, signIn } = await testAccess(t);
  const li = await person("li.wei");
  await person("zhang.min");
  granted(await access.people.close("zhang.min"));
  const answers = [
    await signIn({ ...li, password: wrong }),
    await signIn({ login: "nobody.here", password: wrong }),
    await signIn({ ...li, login: "zhang.min" }),
    await signIn({ login: "", password: "" }),
    await signIn({ login: "x".repeat(5_000), password: "y".repeat(5_000) }),
    await signIn({ login: "li.wei'; drop table access_person; --", password: wrong }),
  ];
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
});

test("a login is the same however it is typed", async (t) => {
  const { person, signIn } = await testAccess(t);
  const { password } = await person("li.wei");
  for (const login of ["LI.WEI", " li.wei ", "ｌｉ．ｗｅｉ"]) granted(await signIn({ login, password }));
});

test("the fifth wrong password within a quarter of an hour locks the name for a quarter of an hour", async (t) => {
  const { person, signIn, clock, events } = await testAccess(t);
  const li = await person("li.wei");
  for (let i = 0; i < 4; i += 1) {
    assert.deepEqual(codes(await signIn({ ...li, password: wrong })), ["access/wrongNameOrPassword"]);
    clock.forward(minutes(1));
  }
  assert.deepEqual(codes(await signIn({ ...li, password: wrong })), ["access/wrongNameOrPassword", "access/locked"]);
  const refused = await signIn(li);
  assert.deepEqual(codes(refused), ["access/locked"]);
  assert.equal(!refused.ok && refused.refusals[0]?.facts.seconds, 900);
  clock.forward(minutes(14));
  assert.deepEqual(codes(await signIn(li)), ["access/locked"]);
  clock.forward(minutes(1));
  granted(await signIn(li));
  assert.equal((await events()).filter(({ kind }) => kind === "locked").length, 1);
});

test("wrong passwords older than a quarter of an hour, or before a right one, do not count", async (t) => {
  const { person, signIn, clock } = await testAccess(t);
  const li = await person("li.wei");
  for (let i = 0; i < 12; i += 1) {
    assert.deepEqual(codes(await signIn({ ...li, password: wrong })), ["access/wrongNameOrPassword"]);
    clock.forward(minutes(4));
  }
  for (let i = 0; i < 3; i += 1) {
    for (let j = 0; j < (i === 0 ? 1 : 4); j += 1)
      assert.deepEqual(codes(await signIn({ ...li, password: wrong })), ["access/wrongNameOrPassword"]);
    granted(await signIn(li));
    clock.forward(minutes(1));
  }
});

test("a stranger who keeps a name locked keeps its owner neither from their own desk nor for ever from elsewhere", async (t) => {
  const { person, signIn, clock } = await testAccess(t);
  const li = await person("li.wei"); // signed in from 192.0.2.7, so that network is known
  for (let round = 0; round < 3; round += 1) {
    for (let i = 0; i < 5; i += 1) await signIn({ ...li, password: wrong }, elsewhere);
    assert.deepEqual(codes(await signIn(li, elsewhere)), ["access/locked"]);
    assert.deepEqual(codes(await signIn(li, "198.51.100.20")), ["access/locked"], "all unknown places share one count");
    granted(await signIn(li, "192.0.2.99"));
    clock.forward(minutes(15));
  }
  granted(await signIn(li, elsewhere));
});

test("a name nobody has is locked like any other", async (t) => {
  const { signIn } = await testAccess(t);
  const given = { login: "nobody.here", password: wrong };
  for (let i = 0; i < 4; i += 1) await signIn(given);
  assert.deepEqual(codes(await signIn(given)), ["access/wrongNameOrPassword", "access/locked"]);
  assert.deepEqual(codes(await signIn(given)), ["access/locked"]);
});

test("twenty wrong tries a minute stop an address, right password or not, and no other address", async (t) => {
  const { person, signIn, clock } = await testAccess(t);
  const li = await person("li.wei");
  for (let i = 0; i < 20; i += 1) await signIn({ login: `guess.${i}`, password: wrong }, elsewhere);
  const throttled = await signIn(li, elsewhere);
  assert.deepEqual(codes(throttled), ["access/tooManyTries"]);
  assert.equal(!throttled.ok && throttled.refusals[0]?.facts.seconds, 60);
  granted(await signIn(li, "203.0.113.10"));
  clock.forward(minutes(1));
  granted(await signIn(li, elsewhere));
});

test("an IPv6 household is one address, however many it uses", async (t) => {
  const { signIn } = await testAccess(t);
  for (let i = 0; i < 20; i += 1) await signIn({ login: `guess.${i}`, password: wrong }, `2001:db8:1:2::${i}`);
  assert.deepEqual(codes(await signIn({ login: "li.wei", password: wrong }, "2001:db8:1:2:ffff::1")), ["access/tooManyTries"]);
  assert.deepEqual(codes(await signIn({ login: "li.wei", password: wrong }, "2001:db8:1:3::1")), ["access/wrongNameOrPassword"]);
});

test("forty guesses at once get no more tries than forty in turn, also over two processes", async (t) => {
  const { access, another, person, events } = await testAccess(t);
  const { password } = await person("li.wei");
  const other = another();
  const guesses = Array.from({ length: 40 }, (_, i) =>
    (i % 2 === 0 ? access : other).signIn({ login: "li.wei", password: `${wrong}${i}`, origin: origin(`198.51.100.${i}`) }),
  );
  const answers = await Promise.all(guesses);
  assert.equal(answers.filter((answer) => codes(answer).includes("access/wrongNameOrPassword")).length, 5);
  assert.deepEqual(codes(await access.signIn({ login: "li.wei", password, origin: origin(elsewhere) })), ["access/locked"]);
  assert.ok((await events()).some(({ kind }) => kind === "locked"));
});

test("among guesses at once that come too late, the right one is told what the wrong ones are", async (t) => {
  const { access, another, person } = await testAccess(t);
  const li = await person("li.wei");
  const processes = [access, ...Array.from({ length: 3 }, () => another())];
  const guesses = Array.from({ length: 48 }, (_, i) => ({ ...li, password: i === 40 ? li.password : `${wrong}${i}` }));
  const answers = await Promise.all(
    guesses.map((given, i) => (processes[i % 4] ?? access).signIn({ ...given, origin: origin(`198.51.100.${i}`) })),
  );
  const late = answers.map(codes).filter((list) => !list.includes("access/wrongNameOrPassword"));
  assert.deepEqual(new Set(late.map((list) => list.join())), new Set(["access/locked"]));
});

test("refusals are written for a name that exists as for one that does not, whatever floods the trail from elsewhere", async (t) => {
  const { person, signIn, events } = await testAccess(t);
  await person("li.wei");
  for (let i = 0; i < 40; i += 1) await signIn({ login: `guess.${i}`, password: wrong }, `198.51.100.${i}`);
  const refused = async (): Promise<number> => (await events()).filter(({ kind }) => kind === "sign-in-refused").length;
  const before = await refused();
  for (const login of ["li.wei", "nobody.here"]) await signIn({ login, password: wrong }, "198.51.100.250");
  assert.equal(await refused(), before, "neither from the network that floods");
  for (const login of ["li.wei", "nobody.here"]) await signIn({ login, password: wrong }, elsewhere);
  assert.equal(await refused(), before + 2, "both from another");
});

test("a one-time password given twice at once is changed once, and what the other began ends", async (t) => {
  const { access } = await testAccess(t, { settings: { mode: "trial" } });
  const { password } = granted(await access.people.add({ login: "li.wei", name: "李伟", appointments: [] }));
  const given = { login: "li.wei", password, origin: origin() };
  const begun = (await Promise.all([access.signIn(given), access.signIn(given)])).map(granted);
  assert.deepEqual(
    begun.map(({ step }) => step),
    ["change-password", "change-password"],
  );
  const changed = await Promise.all(
    begun.map(({ token }, i) => access.changePassword(token, { old: password, next: `Amber-Kite-991${i}` })),
  );
  assert.equal(changed.filter(({ ok }) => ok).length, 1);
  const held = await Promise.all(begun.map(({ token }) => access.viewerOf(token)));
  assert.deepEqual(
    held.map(({ signedIn }) => signedIn),
    [null, null],
  );
  assert.deepEqual(codes(await access.signIn(given)), ["access/wrongNameOrPassword"]);
});

test("a lock is lifted by an administrator, and by a new password", async (t) => {
  const { access, person, signIn } = await testAccess(t);
  const li = await person("li.wei");
  const lock = async (): Promise<void> => {
    for (let i = 0; i < 5; i += 1) await signIn({ ...li, password: wrong }, elsewhere);
    assert.equal((await access.people.list())[0]?.locked, true);
  };
  await lock();
  granted(await access.people.unlock("li.wei"));
  assert.equal((await access.people.list())[0]?.locked, false);
  const session = granted(await signIn(li, elsewhere));
  for (let i = 0; i < 5; i += 1) await signIn({ ...li, password: wrong }, elsewhere);
  const { password } = granted(await access.people.resetPassword("li.wei"));
  assert.equal((await access.viewerOf(session.token)).signedIn, null, "a reset ends what was begun with the old password");
  assert.deepEqual(codes(await signIn(li)), ["access/wrongNameOrPassword"]);
  assert.equal(granted(await signIn({ login: "li.wei", password }, elsewhere)).step, "change-password");
});

test("a first password must be changed, is good for a week, and a password for ninety days", async (t) => {
  const { access, signIn, clock } = await testAccess(t);
  const { password } = granted(await access.people.add({ login: "li.wei", name: "李伟", appointments: [] }));
  assert.match(password, /^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  assert.equal(granted(await signIn({ login: "li.wei", password })).step, "change-password");
  clock.forward(days(7));
  assert.deepEqual(codes(await signIn({ login: "li.wei", password })), ["access/oneTimeExpired"]);
  const { password: second } = granted(await access.people.resetPassword("li.wei"));
  const { token } = granted(await signIn({ login: "li.wei", password: second }));
  granted(await access.changePassword(token, { old: second, next: "Quiet-River-82" }));
  const own = { login: "li.wei", password: "Quiet-River-82" };
  clock.forward(days(89) + hours(23));
  assert.equal(granted(await signIn(own)).step, "nothing");
  clock.forward(hours(1));
  assert.equal(granted(await signIn(own)).step, "change-password");
});

test("a hash of lower cost is made anew at the next sign-in", async (t) => {
  const { access, plan, store, person, signIn, database } = await testAccess(t);
  const li = await person("li.wei");
  const dearer = openAccess(store, plan, access.settings, { random: testRandom, cost: { ...cheap, memory: 64 } });
  const hash = async (): Promise<string> =>
    String((await database.asAdmin("select hash from access_password order by id desc limit 1")).rows[0]?.hash);
  assert.match(await hash(), /\$m=8,t=2,p=1\$/);
  granted(await dearer.signIn({ ...li, origin: origin() }));
  assert.match(await hash(), /\$m=64,t=2,p=1\$/);
  granted(await signIn(li));
  assert.match(await hash(), /\$m=64,t=2,p=1\$/, "nothing goes back to less");
});

test("the audit stream tells who, when, from which network and how it ended, and never a name, a login or a password", async (t) => {
  const { access, person, signIn, events } = await testAccess(t);
  const li = await person("li.wei", "department-officer");
  const { token } = granted(await signIn(li));
  await signIn({ ...li, password: wrong });
  await signIn({ login: "guess.one", password: wrong });
  const viewer = await access.viewerOf(token);
  await access.noteRefusal(viewer, "/feedback");
  await access.noteExport(viewer, { what: "indicators", rows: 12 });
  await access.signOut(token);
  granted(await access.people.close("li.wei"));
  const found = await events();
  const kinds = [
    "person-added",
    "appointed",
    "signed-in",
    "password-changed",
    "sign-in-refused",
    "refused-at-the-door",
    "exported",
    "signed-out",
    "person-closed",
  ];
  for (const kind of kinds)
    assert.ok(
      found.some((event) => event.kind === kind),
      kind,
    );
  const id = viewer.signedIn?.person.id ?? "";
  assert.ok(found.some(({ kind, actor, payload }) => kind === "signed-in" && actor === id && payload.network === "192.0.2.0/24"));
  assert.ok(found.some(({ kind, actor }) => kind === "sign-in-refused" && actor === "anybody"));
  const written = JSON.stringify(found);
  for (const secret of ["li.wei", "guess.one", "王晓明", li.password, wrong, token, "192.0.2.7"])
    assert.equal(written.includes(secret), false, secret);
});

test("a flood of refusals leaves a bounded trail, and a count of the rest", async (t) => {
  const { access, events, clock } = await testAccess(t);
  for (let i = 0; i < 80; i += 1) await access.noteRefusal({ views: new Set(), signedIn: null }, "/cockpit");
  clock.forward(minutes(1));
  await access.noteRefusal({ views: new Set(), signedIn: null }, "/cockpit");
  const found = await events();
  assert.equal(found.filter(({ kind }) => kind === "refused-at-the-door").length, 31);
  assert.deepEqual(
    found.filter(({ kind }) => kind === "refused-at-the-door-counted").map(({ payload }) => payload),
    [{ minute: "2026-03-02T01:00", times: 50 }],
  );
});

test("signing in does not move the cut that cached answers go by", async (t) => {
  const { store, person, signIn } = await testAccess(t);
  const li = await person("li.wei");
  granted(await signIn(li));
  await signIn({ ...li, password: wrong });
  assert.equal(await store.cut(), null);
});

test("what holds no more is let go of", async (t) => {
  const { person, signIn, clock, database } = await testAccess(t);
  const li = await person("li.wei");
  granted(await signIn(li));
  await signIn({ ...li, password: wrong }, elsewhere);
  const count = async (table: string): Promise<number> =>
    Number((await database.asAdmin(`select count(*)::int as n from ${table}`)).rows[0]?.n);
  assert.deepEqual([await count("access_session"), await count("access_try"), await count("access_place")], [1, 2, 1]);
  clock.forward(days(31));
  granted(await signIn(li, elsewhere));
  assert.deepEqual([await count("access_session"), await count("access_try"), await count("access_place")], [1, 0, 1]);
});

test("two hundred sign-ins at once are all answered", async (t) => {
  const { person, signIn } = await testAccess(t);
  const li = await person("li.wei");
  const answers = await Promise.all(Array.from({ length: 200 }, () => signIn(li)));
  assert.equal(answers.filter(({ ok }) => ok).length, 200);
});
