import assert from "node:assert/strict";
import { argon2Sync } from "node:crypto";
import { test } from "node:test";
import { cheap } from "../../../tests/support/access.ts";
import { testRandom } from "../../../tests/support/index.ts";
import { hashOf, isPassword, isWeaker, presentCost } from "./hash.ts";

test("a password is known by its hash, another is not, and the same twice looks different", async () => {
  const stored = await hashOf("Quiet-River-82", cheap, testRandom);
  assert.equal(await isPassword("Quiet-River-82", stored), true);
  for (const other of ["quiet-River-82", "Quiet-River-82 ", ""]) assert.equal(await isPassword(other, stored), false);
  assert.notEqual(await hashOf("Quiet-River-82", cheap, testRandom), stored);
});

test("what is stored says how it was made, as others write it too", async () => {
  const stored = await hashOf("x", presentCost, testRandom);
  const [, algorithm, version, cost, salt = "", hash = ""] = stored.split("$");
  assert.deepEqual([algorithm, version, cost], ["argon2id", "v=19", "m=19456,t=2,p=1"]);
  const again = argon2Sync("argon2id", {
    message: "x",
    nonce: Buffer.from(salt, "base64"),
    memory: 19_456,
    passes: 2,
    parallelism: 1,
    tagLength: 32,
  });
  assert.equal(again.toString("base64").replace(/=+$/, ""), hash);
});

test("a letter and its accent typed apart are the letter typed as one", async () => {
  const stored = await hashOf("caf\u00e9-Lamp-82", cheap, testRandom);
  assert.equal(await isPassword("cafe\u0301-Lamp-82", stored), true);
});

test("a hash is weaker where any of its costs is less", async () => {
  const stored = await hashOf("x", cheap, testRandom);
  assert.equal(isWeaker(stored, cheap), false);
  assert.equal(isWeaker(stored, { ...cheap, memory: 9 }), true);
  assert.equal(isWeaker(stored, { ...cheap, passes: 3 }), true);
  assert.equal(isWeaker(stored, { ...cheap, passes: 1 }), false);
});

test("a stored text of another form is a fault and not a wrong password", async () => {
  await assert.rejects(isPassword("x", "plain text"), /not in the form/);
});
