import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json.ts";

for (const [value, text] of [
  [{ b: 1, a: [true, null, "甲"] }, '{"a":[true,null,"甲"],"b":1}'],
  [{ a: undefined, b: {} }, '{"b":{}}'],
  [-0, "0"],
  [1e21, "1e+21"],
  ['"\n', '"\\"\\n"'],
] as const)
  test(`${text.replace("\n", " ")} is the one way to write it`, () => assert.equal(canonicalJson(value), text));

for (const value of [() => 1, 1n, Number.NaN, Number.POSITIVE_INFINITY, new Map(), undefined, [undefined], Symbol.iterator])
  test(`${String(value) || "a hole in a list"} has no place in it`, () => assert.throws(() => canonicalJson(value), TypeError));

test("equal values give equal text whatever the order of their members, and the text reads back as the value", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      assert.equal(canonicalJson(turned), canonicalJson(value));
      assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
    }),
  );
});
