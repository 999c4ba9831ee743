import assert from "node:assert/strict";
import test from "node:test";
import { isRegionCode, levelOf, parentOf, prefixOf, regionContains } from "./region.ts";

for (const [code, level, parent, prefix] of [
  ["100000", "country", undefined, ""],
  ["140000", "province", "100000", "14"],
  ["140100", "city", "140000", "1401"],
  ["140105", "county", "140100", "140105"],
  ["429004", "county", "429000", "429004"], // a county run by its province
  ["110101", "county", "110100", "110101"],
] as const)
  test(`${code} is a ${level}`, () => {
    assert.equal(levelOf(code), level);
    assert.equal(parentOf(code), parent);
    assert.equal(prefixOf(code), prefix);
  });

for (const [outer, inner, answer] of [
  ["100000", "140105", true],
  ["140000", "140105", true],
  ["140100", "140105", true],
  ["140105", "140105", true],
  ["140200", "140105", false],
  ["140105", "140100", false],
  ["140000", "100000", false],
  ["150000", "140000", false],
] as const)
  test(`${outer} ${answer ? "contains" : "does not contain"} ${inner}`, () => assert.equal(regionContains(outer, inner), answer));

test("a code has six digits and does not begin with zero", () => {
  assert.deepEqual(["140000", "14000", "1400000", "040000", "14000X", ""].map(isRegionCode), [true, false, false, false, false, false]);
});
