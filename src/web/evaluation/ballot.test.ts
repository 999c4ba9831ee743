import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { evenPoints, fullPoints, leftOf, matrixOf, pairList, pairsOf, startPairs } from "./ballot.ts";

const node = (...ids: readonly string[]) => ({ id: "index", children: ids.map((id) => ({ id, label: { zh: id, en: id }, leaf: true })) });

test("points are shared out to a hundred from the beginning", () => {
  const three = node("a", "b", "c");
  assert.deepEqual(evenPoints([three]), { a: 34, b: 33, c: 33 });
  assert.equal(leftOf(three, { a: 50, b: 20, c: 40 }), -10);
});
test("points are brought to a hundred keeping their proportions", () => {
  assert.deepEqual(fullPoints(node("a", "b"), { a: 30, b: 10 }), { a: 75, b: 25 });
  assert.deepEqual(fullPoints(node("a", "b"), { a: 0, b: 0 }), { a: 50, b: 50 });
});
test("whatever was given, filling up leaves nothing over", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }), (given) => {
      const one = node(...given.map((_, i) => `n${i}`));
      const points = Object.fromEntries(given.map((value, i) => [`n${i}`, value]));
      assert.equal(leftOf(one, fullPoints(one, points)), 0);
    }),
  );
});
test("judgements become a matrix of inverses, and are read back from it", () => {
  const three = node("a", "b", "c");
  assert.deepEqual(
    pairList(three).map(({ key }) => key),
    ["0/1", "0/2", "1/2"],
  );
  const said = { ...startPairs(three), "0/1": 3, "1/2": -5 };
  const { of, matrix } = matrixOf(three, said);
  assert.deepEqual(of, ["a", "b", "c"]);
  assert.deepEqual(matrix, [
    [1, 3, 1],
    [1 / 3, 1, 1 / 5],
    [1, 5, 1],
  ]);
  assert.deepEqual(pairsOf({ of, matrix }), said);
});
