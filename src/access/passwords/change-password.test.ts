import assert from "node:assert/strict";
import { test } from "node:test";
import { codes, granted, minutes, testAccess } from "../../../tests/support/access.ts";

const next = "Amber-Kite-9917";

test("everything that is wrong with the old and the new password is told at once", async (t) => {
  const { access, person, signIn } = await testAccess(t);
  const li = await person("li.wei");
  const { token } = granted(await signIn(li));
  assert.deepEqual(codes(await access.changePassword(token, { old: "x", next: "li.wei" })), [
    "access/oldPasswordWrong",
    "access/passwordTooShort",
    "access/passwordTooFewClasses",
    "access/passwordHoldsLogin",
  ]);
  assert.deepEqual(codes(await access.changePassword("no token", { old: li.password, next })), ["access/signedOut"]);
  assert.ok((await access.viewerOf(token)).signedIn, "a refusal ends nothing");
});

test("the last five passwords are not used again, the sixth may be", async (t) => {
  const { access, person, signIn } = await testAccess(t);
  const li = await person("li.wei");
  let { token } = granted(await signIn(li));
  let old = li.password;
  const change = async (to: string): Promise<void> => {
    token = granted(await access.changePassword(token, { old, next: to })).token;
    old = to;
  };
  assert.deepEqual(codes(await access.changePassword(token, { old, next: old })), ["access/passwordReused"]);
  for (const word of ["Brook", "Cedar", "Delta", "Ember"]) await change(`${word}-Kite-9917`);
  assert.deepEqual(codes(await access.changePassword(token, { old, next: li.password })), ["access/passwordReused"]);
  await change("Flint-Kite-9917");
  await change(li.password);
});

test("a new password ends the person's other sessions and leaves this one under another token", async (t) => {
  const { access, person, signIn } = await testAccess(t);
  const li = await person("li.wei");
  const [here, there] = [granted(await signIn(li)), granted(await signIn(li))];
  const { token } = granted(await access.changePassword(here.token, { old: li.password, next }));
  assert.equal((await access.viewerOf(there.token)).signedIn, null);
  assert.equal((await access.viewerOf(here.token)).signedIn, null);
  assert.ok((await access.viewerOf(token)).signedIn);
  assert.deepEqual(codes(await signIn(li)), ["access/wrongNameOrPassword"]);
  granted(await signIn({ ...li, password: next }));
});

test("guessing the old password from an open session is stopped after five, and does not lock the door", async (t) => {
  const { access, person, signIn, clock } = await testAccess(t);
  const li = await person("li.wei");
  const { token } = granted(await signIn(li));
  for (let i = 0; i < 5; i += 1)
    assert.deepEqual(codes(await access.changePassword(token, { old: `guess ${i}`, next })), ["access/oldPasswordWrong"]);
  assert.deepEqual(codes(await access.changePassword(token, { old: li.password, next })), ["access/locked"]);
  granted(await signIn(li));
  clock.forward(minutes(15));
  granted(await access.changePassword(token, { old: li.password, next }));
});

test("of two changes at once one holds", async (t) => {
  const { access, person, signIn } = await testAccess(t);
  const li = await person("li.wei");
  const { token } = granted(await signIn(li));
  const answers = await Promise.all(
    ["Brook", "Cedar"].map((word) => access.changePassword(token, { old: li.password, next: `${word}-Kite-9917` })),
  );
  assert.equal(answers.filter(({ ok }) => ok).length, 1);
});

test("who came in by one click has no password to change", async (t) => {
  const { access } = await testAccess(t, { settings: { mode: "trial" } });
  const { token } = granted(await access.signInForTrial("expert", { address: "127.0.0.1", browser: "" }));
  assert.deepEqual(codes(await access.changePassword(token, { old: "", next })), ["access/noPassword"]);
});
