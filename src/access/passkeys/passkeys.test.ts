import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { codes, granted, minutes, type TestAccess, testAccess } from "../../../tests/support/access.ts";
import { type Authenticator, softwareAuthenticator } from "../../../tests/support/authenticator.ts";

const origin = "https://zhixing.test";

type Officer = TestAccess & { readonly li: { readonly login: string; readonly password: string }; readonly key: Authenticator };

/** Somebody of staff in production, with the key they enrolled at their first sign-in. */
async function officer(t: TestContext): Promise<Officer> {
  const found = await testAccess(t);
  const li = await found.person("li.wei", "department-officer");
  const key = softwareAuthenticator(origin);
  const { token, step } = granted(await found.signIn(li));
  assert.equal(step, "enrol-second-factor");
  const options = granted(await found.access.passkeys.startRegistration(token));
  const enrolled = granted(await found.access.passkeys.finishRegistration(token, "办公室电脑", key.create(options)));
  assert.equal(enrolled.step, "nothing");
  assert.equal((await found.access.viewerOf(token)).signedIn, null, "the token before is worth nothing");
  assert.ok((await found.access.viewerOf(enrolled.token)).views.has("cockpit"));
  await found.access.signOut(enrolled.token);
  return { ...found, li, key };
}

test("staff enrol a passkey at their first sign-in and show it at every later one", async (t) => {
  const { access, signIn, li, key } = await officer(t);
  const { token, step } = granted(await signIn(li));
  assert.equal(step, "second-factor");
  assert.deepEqual([...(await access.viewerOf(token)).views], ["open"], "a password alone opens nothing");
  const options = granted(await access.passkeys.startSecondFactor(token));
  const shown = granted(await access.passkeys.finishSecondFactor(token, key.get(options)));
  assert.equal(shown.step, "nothing");
  assert.notEqual(shown.token, token);
  assert.equal((await access.viewerOf(token)).signedIn, null);
  const viewer = await access.viewerOf(shown.token);
  assert.ok(viewer.views.has("cockpit"));
  const [passkey] = await access.passkeys.list(viewer);
  assert.equal(passkey?.name, "办公室电脑");
  assert.notEqual(passkey?.lastUsed, null);
});

const slips = [
  ["from another address", { origin: "https://zhixing.example" }],
  ["from plain HTTP", { origin: "http://zhixing.test" }],
  ["for another host", { host: "zhixing.example" }],
  ["to another challenge", { challenge: Buffer.from("another challenge").toString("base64url") }],
] as const;
for (const [name, slip] of slips)
  test(`an answer ${name} is not accepted, whether it enrols or confirms`, async (t) => {
    const { access, signIn, person, li, key } = await officer(t);
    const { token } = granted(await signIn(li));
    const options = granted(await access.passkeys.startSecondFactor(token));
    assert.deepEqual(codes(await access.passkeys.finishSecondFactor(token, key.get(options, slip))), ["access/passkeyRefused"]);
    assert.equal((await access.viewerOf(token)).signedIn?.step, "second-factor");
    const zhang = granted(await signIn(await person("zhang.min", "supervisor")));
    const asked = granted(await access.passkeys.startRegistration(zhang.token));
    const made = softwareAuthenticator(origin).create(asked, slip);
    assert.deepEqual(codes(await access.passkeys.finishRegistration(zhang.token, "手机", made)), ["access/passkeyRefused"]);
  });

test("a challenge is used once and holds five minutes", async (t) => {
  const { access, signIn, li, key, clock } = await officer(t);
  const { token } = granted(await signIn(li));
  const options = granted(await access.passkeys.startSecondFactor(token));
  const wrong = key.get(options, { origin: "https://elsewhere.test" });
  assert.deepEqual(codes(await access.passkeys.finishSecondFactor(token, wrong)), ["access/passkeyRefused"]);
  assert.deepEqual(codes(await access.passkeys.finishSecondFactor(token, key.get(options))), ["access/challengeGone"]);
  const late = granted(await access.passkeys.startSecondFactor(token));
  clock.forward(minutes(6));
  assert.deepEqual(codes(await access.passkeys.finishSecondFactor(token, key.get(late))), ["access/challengeGone"]);
  const first = granted(await access.passkeys.startSecondFactor(token));
  const second = granted(await access.passkeys.startSecondFactor(token));
  assert.deepEqual(codes(await access.passkeys.finishSecondFactor(token, key.get(first))), ["access/passkeyRefused"]);
  const third = granted(await access.passkeys.startSecondFactor(token));
  assert.notDeepEqual(third.challenge, second.challenge);
  granted(await access.passkeys.finishSecondFactor(token, key.get(third)));
});

test("a challenge of one session is worth nothing in another, and two answers at once open one session", async (t) => {
  const { access, signIn, li, key } = await officer(t);
  const [one, two] = [granted(await signIn(li)), granted(await signIn(li, "198.51.100.4"))];
  const options = granted(await access.passkeys.startSecondFactor(one.token));
  assert.deepEqual(codes(await access.passkeys.finishSecondFactor(two.token, key.get(options))), ["access/challengeGone"]);
  const response = key.get(options);
  const answers = await Promise.all([1, 2, 3].map(() => access.passkeys.finishSecondFactor(one.token, response)));
  assert.equal(answers.filter(({ ok }) => ok).length, 1);
});

test("a counter that goes back is taken for a copy and refused", async (t) => {
  const { access, signIn, li, key } = await officer(t);
  const { token } = granted(await signIn(li));
  const options = granted(await access.passkeys.startSecondFactor(token));
  assert.deepEqual(codes(await access.passkeys.finishSecondFactor(token, key.get(options, { counter: 1 }))), ["access/passkeyCopied"]);
});

test("another's passkey, a foreign answer and nonsense confirm nothing", async (t) => {
  const { access, signIn, li } = await officer(t);
  const { token } = granted(await signIn(li));
  for (const response of [softwareAuthenticator(origin).get({ challenge: "x" }), {}, null, "text", { id: 7 }, []]) {
    granted(await access.passkeys.startSecondFactor(token));
    assert.deepEqual(codes(await access.passkeys.finishSecondFactor(token, response)), ["access/passkeyRefused"]);
  }
});

test("who only knows the password can neither enrol a second key, nor replace the password, nor list or remove keys", async (t) => {
  const { access, signIn, li } = await officer(t);
  const { token } = granted(await signIn(li));
  const viewer = await access.viewerOf(token);
  const [passkey] = await access.passkeys.list(viewer);
  assert.deepEqual(codes(await access.passkeys.startRegistration(token)), ["access/stepFirst"]);
  assert.deepEqual(codes(await access.passkeys.finishRegistration(token, "x", {})), ["access/stepFirst"]);
  assert.deepEqual(codes(await access.changePassword(token, { old: li.password, next: "Amber-Kite-9917" })), ["access/stepFirst"]);
  assert.equal(passkey, undefined);
  assert.deepEqual(codes(await access.passkeys.remove(viewer, "x")), ["access/stepFirst"]);
});

test("what the password alone began before there was a key ends with the first key", async (t) => {
  const { access, person, signIn } = await testAccess(t);
  const li = await person("li.wei", "department-officer");
  const [thief, owner] = [granted(await signIn(li, "198.51.100.9")), granted(await signIn(li))];
  const key = softwareAuthenticator(origin);
  const prepared = softwareAuthenticator(origin).create(granted(await access.passkeys.startRegistration(thief.token)));
  const options = granted(await access.passkeys.startRegistration(owner.token));
  granted(await access.passkeys.finishRegistration(owner.token, "办公室电脑", key.create(options)));
  assert.deepEqual(codes(await access.passkeys.finishRegistration(thief.token, "x", prepared)), ["access/signedOut"]);
  assert.equal(granted(await signIn(li)).step, "second-factor");
});

test("staff keep at least one passkey; a second can be enrolled, named and removed", async (t) => {
  const { access, signIn, li, key } = await officer(t);
  const first = granted(await signIn(li));
  const confirmed = granted(
    await access.passkeys.finishSecondFactor(first.token, key.get(granted(await access.passkeys.startSecondFactor(first.token)))),
  );
  const viewer = await access.viewerOf(confirmed.token);
  const [only] = await access.passkeys.list(viewer);
  assert.deepEqual(codes(await access.passkeys.remove(viewer, only?.id ?? "")), ["access/lastPasskey"]);
  const again = granted(await access.passkeys.startRegistration(confirmed.token));
  assert.deepEqual(codes(await access.passkeys.finishRegistration(confirmed.token, " ", key.create(again))), [
    "access/passkeyNameMalformed",
  ]);
  assert.deepEqual(codes(await access.passkeys.finishRegistration(confirmed.token, "旧的", key.create(again))), ["access/passkeyKnown"]);
  const phone = softwareAuthenticator(origin);
  const added = granted(await access.passkeys.startRegistration(confirmed.token));
  const grown = granted(await access.passkeys.finishRegistration(confirmed.token, "手机", phone.create(added)));
  const now = await access.viewerOf(grown.token);
  assert.deepEqual((await access.passkeys.list(now)).map(({ name }) => name).sort(), ["办公室电脑", "手机"]);
  granted(await access.passkeys.remove(now, only?.id ?? ""));
  assert.deepEqual(codes(await access.passkeys.remove(now, only?.id ?? "")), ["access/noSuchPasskey"]);
  const next = granted(await signIn(li));
  granted(await access.passkeys.finishSecondFactor(next.token, phone.get(granted(await access.passkeys.startSecondFactor(next.token)))));
});

test("who lost their key is reset by an administrator, signed out everywhere, and enrols anew", async (t) => {
  const { access, signIn, li, key } = await officer(t);
  const { token } = granted(await signIn(li));
  granted(await access.people.resetPasskeys("li.wei"));
  assert.equal((await access.viewerOf(token)).signedIn, null);
  const next = granted(await signIn(li));
  assert.equal(next.step, "enrol-second-factor");
  const options = granted(await access.passkeys.startRegistration(next.token));
  granted(await access.passkeys.finishRegistration(next.token, "新电脑", key.create(options)));
});

test("a reset password does not stand in for the passkey: the key is shown before the password is changed", async (t) => {
  const { access, signIn, key } = await officer(t);
  const { password } = granted(await access.people.resetPassword("li.wei"));
  const first = granted(await signIn({ login: "li.wei", password }));
  assert.equal(first.step, "second-factor");
  const shown = granted(
    await access.passkeys.finishSecondFactor(first.token, key.get(granted(await access.passkeys.startSecondFactor(first.token)))),
  );
  assert.equal(shown.step, "change-password");
  assert.deepEqual([...(await access.viewerOf(shown.token)).views], ["open"]);
  assert.equal(granted(await access.changePassword(shown.token, { old: password, next: "Amber-Kite-9917" })).step, "nothing");
});

test("the options name the host, leave out keys that are known, and carry nothing personal but the login and the name", async (t) => {
  const { access, person, signIn } = await testAccess(t);
  const { token } = granted(await signIn(await person("zhang.min", "supervisor")));
  const options = granted(await access.passkeys.startRegistration(token));
  assert.deepEqual(options.rp, { name: "知行 Zhixing", id: "zhixing.test" });
  assert.equal(options.attestation, "none");
  assert.deepEqual(options.excludeCredentials, []);
  assert.match(String(options.challenge), /^[\w-]{43}$/);
});
