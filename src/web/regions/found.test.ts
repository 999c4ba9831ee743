import assert from "node:assert/strict";
import { test } from "node:test";
import { isFound } from "./found.ts";

const changzhi = { code: "140400", label: { zh: "长治市", en: "Changzhi" } };
for (const [sought, found] of [
  ["", true],
  ["长治", true],
  ["changz", true],
  ["CHANG", true],
  ["1404", true],
  ["大同", false],
] as const)
  test(`"${sought}" ${found ? "finds" : "does not find"} Changzhi`, () => assert.equal(isFound(changzhi, sought), found));
