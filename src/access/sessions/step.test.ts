import assert from "node:assert/strict";
import { test } from "node:test";
import { nextStep, type Standing } from "./step.ts";

const plain: Standing = { mode: "production", by: "password", proven: false, hasPasskey: false, mustChange: false, isStaff: false };

for (const [who, standing, step] of [
  ["the public with a password", {}, "nothing"],
  ["staff without a passkey", { isStaff: true }, "enrol-second-factor"],
  ["staff with a passkey", { isStaff: true, hasPasskey: true }, "second-factor"],
  ["staff who showed it", { isStaff: true, hasPasskey: true, proven: true }, "nothing"],
  ["the public with a passkey of their own", { hasPasskey: true }, "second-factor"],
  ["staff with a first password", { isStaff: true, mustChange: true }, "change-password"],
  ["staff with a passkey and an old password", { isStaff: true, hasPasskey: true, mustChange: true }, "second-factor"],
  ["staff who showed it, with an old password", { isStaff: true, hasPasskey: true, proven: true, mustChange: true }, "change-password"],
  ["staff by single sign-on", { by: "single-sign-on", isStaff: true }, "enrol-second-factor"],
  ["staff by single sign-on with two factors there", { by: "single-sign-on", isStaff: true, proven: true }, "nothing"],
  ["somebody by single sign-on whose password here is old", { by: "single-sign-on", mustChange: true }, "nothing"],
  ["staff in trial mode", { mode: "trial", isStaff: true }, "nothing"],
  ["staff in trial mode with a passkey", { mode: "trial", isStaff: true, hasPasskey: true }, "second-factor"],
  ["one click", { mode: "trial", by: "trial", isStaff: true }, "nothing"],
] satisfies readonly (readonly [string, Partial<Standing>, string])[])
  test(`${who}: ${step}`, () => assert.equal(nextStep({ ...plain, ...standing }), step));

test("in production no staff get through without a second factor, by whatever way they came", () => {
  for (const by of ["password", "single-sign-on"] as const)
    for (const hasPasskey of [true, false])
      for (const mustChange of [true, false]) assert.notEqual(nextStep({ ...plain, isStaff: true, by, hasPasskey, mustChange }), "nothing");
});
