import assert from "node:assert/strict";
import { test } from "node:test";
import type { Access } from "#access";
import { codes, granted, minutes, origin, type TestAccess, testAccess } from "../../../tests/support/access.ts";
import { type Account, type TestProvider, testProvider } from "../../../tests/support/single-sign-on.ts";
import { isTwoFactors } from "./proof.ts";

const callback = "https://zhixing.test/sign-in/sso/callback";

type Door = NonNullable<Access["singleSignOn"]>;
const doorOf = (access: Access): Door => {
  if (!access.singleSignOn) throw new Error("single sign-on is not set");
  return access.singleSignOn;
};

async function opened(
  t: Parameters<typeof testAccess>[0],
): Promise<TestAccess & { provider: TestProvider; enter: (who: Account) => ReturnType<Door["finish"]> }> {
  const provider = await testProvider(callback, t);
  const found = await testAccess(t, { settings: { singleSignOn: provider.settings } });
  const enter = async (who: Account): ReturnType<Door["finish"]> => {
    provider.recognises(who);
    const { url, state } = granted(await doorOf(found.access).start());
    return doorOf(found.access).finish(await provider.walk(url), state, origin());
  };
  return { ...found, provider, enter };
}

const li: Account = { subject: "subject-1", login: "Li.Wei" };

test("somebody the provider knows enters as the person of that login, and stays that person when the provider renames them", async (t) => {
  const { access, person, enter, events } = await opened(t);
  await person("li.wei");
  const { token, step } = granted(await enter(li));
  assert.equal(step, "nothing");
  assert.equal((await access.viewerOf(token)).signedIn?.person.login, "li.wei");
  const again = granted(await enter({ ...li, login: "li.wei2" }));
  assert.equal((await access.viewerOf(again.token)).signedIn?.person.login, "li.wei");
  const kinds = (await events())
    .filter(({ kind, payload }) => kind === "single-sign-on-bound" || payload.by === "single-sign-on")
    .map(({ kind }) => kind);
  assert.deepEqual(kinds, ["single-sign-on-bound", "signed-in", "signed-in"]);
});

test("a login given to somebody new at the provider does not open the account of whoever had it before", async (t) => {
  const { access, person, enter } = await opened(t);
  await person("li.wei");
  granted(await enter(li));
  assert.deepEqual(codes(await enter({ subject: "subject-2", login: "li.wei" })), ["access/singleSignOnUnknown"]);
  granted(await access.people.resetSingleSignOn("li.wei"));
  granted(await enter({ subject: "subject-2", login: "li.wei" }));
  assert.deepEqual(codes(await enter(li)), ["access/singleSignOnUnknown"]);
});

test("nobody is let in who has no account here, or whose account is closed, or who belongs to the trial mode", async (t) => {
  const { access, person, enter, another } = await opened(t);
  assert.deepEqual(codes(await enter(li)), ["access/singleSignOnUnknown"]);
  await person("li.wei");
  granted(await enter(li));
  granted(await access.people.close("li.wei"));
  assert.deepEqual(codes(await enter(li)), ["access/singleSignOnUnknown"]);
  granted(await another({ mode: "trial" }).signInForTrial("administrator", origin()));
  assert.deepEqual(codes(await enter({ subject: "subject-3", login: "trial-administrator" })), ["access/singleSignOnUnknown"]);
});

test("staff still show or enrol a passkey, unless the provider says that a key was one of two factors", async (t) => {
  const { person, enter } = await opened(t);
  await person("zhang.min", "department-officer");
  const zhang: Account = { subject: "subject-9", login: "zhang.min" };
  assert.equal(granted(await enter(zhang)).step, "enrol-second-factor");
  assert.equal(granted(await enter({ ...zhang, amr: ["pwd", "otp", "mfa"] })).step, "enrol-second-factor");
  assert.equal(granted(await enter({ ...zhang, amr: ["hwk", "pin"] })).step, "nothing");
});

test("what comes back must answer what went out: its state, its time, its browser", async (t) => {
  const { access, person, provider, clock, another } = await opened(t);
  await person("li.wei");
  provider.recognises(li);
  const door = doorOf(access);
  const one = granted(await door.start());
  const two = granted(await door.start());
  const back = await provider.walk(one.url);
  assert.deepEqual(codes(await door.finish(back, two.state, origin())), ["access/singleSignOnRefused"], "another browser's state");
  assert.deepEqual(codes(await door.finish(back, "", origin())), ["access/singleSignOnStale"]);
  assert.deepEqual(codes(await door.finish(back, `${one.state.slice(0, -2)}AA`, origin())), ["access/singleSignOnStale"]);
  const foreign = granted(await doorOf(another({ secret: "another secret of at least 32 bytes, surely" })).start());
  assert.deepEqual(codes(await door.finish(back, foreign.state, origin())), ["access/singleSignOnStale"]);
  granted(await door.finish(back, one.state, origin()));
  assert.deepEqual(codes(await door.finish(back, one.state, origin())), ["access/singleSignOnRefused"], "a code is used once");
  const late = granted(await door.start());
  const lateBack = await provider.walk(late.url);
  clock.forward(minutes(11));
  assert.deepEqual(codes(await door.finish(lateBack, late.state, origin())), ["access/singleSignOnStale"]);
  clock.forward(-minutes(30));
  assert.deepEqual(
    codes(await door.finish(lateBack, late.state, origin())),
    ["access/singleSignOnStale"],
    "a clock set back lengthens nothing",
  );
  const cancelled = new URL(`${callback}?error=access_denied&state=x`);
  assert.deepEqual(codes(await door.finish(cancelled, granted(await door.start()).state, origin())), ["access/singleSignOnRefused"]);
});

test("answers that are not the provider's are counted for the address they come from", async (t) => {
  const { access, person, signIn, clock } = await opened(t);
  const li = await person("li.wei");
  const door = doorOf(access);
  for (let i = 0; i < 20; i += 1)
    assert.deepEqual(codes(await door.finish(new URL(`${callback}?code=${i}`), "", origin())), ["access/singleSignOnStale"]);
  assert.deepEqual(codes(await door.finish(new URL(`${callback}?code=x`), "", origin())), ["access/tooManyTries"]);
  assert.deepEqual(codes(await signIn(li)), ["access/tooManyTries"]);
  granted(await signIn(li, "198.51.100.4"));
  clock.forward(minutes(1));
  granted(await signIn(li));
});

test("what the provider refused stands in the audit stream by its code", async (t) => {
  const { access, events } = await opened(t);
  const { state } = granted(await doorOf(access).start());
  await doorOf(access).finish(new URL(`${callback}?error=access_denied&error_description=Li+Wei+said+no&state=x`), state, origin());
  const [refused] = (await events()).filter(({ kind }) => kind === "sign-in-refused");
  assert.equal(typeof refused?.payload.fault, "string");
  assert.doesNotMatch(JSON.stringify(refused), /Li|said/);
});

test("the address that leaves carries the code challenge and nothing that proves it", async (t) => {
  const { access } = await opened(t);
  const { url, state } = granted(await doorOf(access).start());
  const query = new URL(url).searchParams;
  assert.equal(query.get("code_challenge_method"), "S256");
  assert.equal(query.get("redirect_uri"), callback);
  assert.equal(query.get("response_type"), "code");
  assert.deepEqual([...query.keys()].sort(), [
    "client_id",
    "code_challenge",
    "code_challenge_method",
    "nonce",
    "redirect_uri",
    "response_type",
    "scope",
    "state",
  ]);
  assert.equal(Buffer.from(state, "base64url").includes("verifier"), false);
});

test("while the provider is away people are told so, and it is looked for again", async (t) => {
  const { access, provider } = await opened(t);
  await provider.close();
  assert.deepEqual(codes(await doorOf(access).start()), ["access/singleSignOnUnreachable"]);
  assert.deepEqual(codes(await doorOf(access).start()), ["access/singleSignOnUnreachable"]);
});

for (const [amr, answer] of [
  [undefined, false],
  [[], false],
  [["pwd"], false],
  [["otp", "pwd", "mfa"], false],
  [["hwk"], false],
  [["hwk", "pin"], true],
  [["sc", "pin"], true],
  [["swk", "fpt"], true],
  [["pwd", "hwk"], true],
  ["hwk pin", false],
] as const)
  test(`methods ${JSON.stringify(amr)} are ${answer ? "" : "not "}two factors with a key among them`, () =>
    assert.equal(isTwoFactors(amr), answer));
