import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { goldenFrame, goldenTable } from "../../../../tests/support/golden.ts";
import { copeland, dominances, effectiveWeights, kemeny, outranking } from "../index.ts";

const gone = Number.NaN;
const frame = goldenFrame();
const asem = goldenTable("pipeline/normalised");
const columns = (rows: readonly (readonly number[])[]): readonly Float64Array[] =>
  (rows[0] ?? []).map((_, i) => Float64Array.from(rows, (row) => row[i] ?? gone));
const rowsOf = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    rows: fc.array(
      fc.array(fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.constant(gone) }), {
        minLength: width,
        maxLength: width,
      }),
      { minLength: 1, maxLength: 6 },
    ),
    weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: width, maxLength: width }),
  }),
);

test("with equal weights sixteen pairs of the ASEM countries truly tie over the 49 indicators", () => {
  const { sign, size } = outranking(
    asem.columns,
    asem.columns.map(() => 1),
  );
  let ties = 0;
  for (let a = 0; a < size; a += 1) for (let b = a + 1; b < size; b += 1) if (sign[a * size + b] === 0) ties += 1;
  assert.equal(ties, 16);
});

test("weights that floats cannot hold exactly tie all the same", () => {
  // 0.1 + 0.2 against 0.3.
  const found = outranking(
    columns([
      [1, 1, 0],
      [0, 0, 1],
    ]),
    [0.1, 0.2, 0.3],
  );
  assert.deepEqual([...found.sign], [0, 0, 0, 0]);
  assert.deepEqual([...copeland(found)], [0, 0]);
});

test("by hand: shares of weight, half for what is equal, over what both have", () => {
  const { share } = outranking(
    columns([
      [3, 2, gone],
      [1, 2, 5],
    ]),
    [2, 1, 7],
  );
  for (const [i, expected] of [0.5, 2.5 / 3, 0.5 / 3, 0.5].entries()) assert.ok(Math.abs((share[i] ?? 0) - expected) < 1e-15);
});

test("a unit better in everything both have dominates; one without anything in common with the others is even with them", () => {
  const found = outranking(
    columns([
      [3, 3, gone],
      [1, 2, gone],
      [gone, gone, 1],
      [3, 1, gone],
    ]),
    [1, 1, 1],
  );
  assert.deepEqual(dominances(found), [[0, 1]]);
  assert.deepEqual([...copeland(found)], [2, -1, 0, -1]);
});

test("pairs are the same whatever the order of the rows, missing values or not", () => {
  fc.assert(
    fc.property(rowsOf, ({ rows, weights }) => {
      const n = rows.length;
      const [one, other] = [outranking(columns(rows), weights), outranking(columns(rows.toReversed()), weights)];
      for (let a = 0; a < n; a += 1)
        for (let b = 0; b < n; b += 1) {
          assert.ok(Math.abs((one.share[a * n + b] ?? 0) - (other.share[(n - 1 - a) * n + (n - 1 - b)] ?? 0)) < 1e-12);
          assert.ok(Math.abs((one.share[a * n + b] ?? 0) + (one.share[b * n + a] ?? 0) - 1) < 1e-12);
        }
    }),
  );
});

/** Every order of the units. */
function orders(units: readonly number[]): readonly (readonly number[])[] {
  if (units.length < 2) return [units];
  return units.flatMap((unit) => orders(units.filter((other) => other !== unit)).map((rest) => [unit, ...rest]));
}

test("a Kemeny order agrees with as many pairs as the best of all orders, and places are the mean over all best ones", () => {
  fc.assert(
    fc.property(rowsOf, ({ rows, weights }) => {
      const outranked = outranking(columns(rows), weights);
      const n = rows.length;
      const all = orders(rows.map((_, i) => i)).map((order) => {
        let agreement = 0;
        for (const [i, a] of order.entries()) for (const b of order.slice(i + 1)) agreement += outranked.share[a * n + b] ?? 0;
        return { order, agreement };
      });
      const best = Math.max(...all.map(({ agreement }) => agreement));
      const winners = all.filter(({ agreement }) => best - agreement < 1e-9);
      const found = kemeny(outranked, rows.map(String));
      assert.ok(Math.abs(found.agreement - best) < 1e-9 && found.proved);
      for (const [unit, behind] of found.behind.entries()) {
        const mean = winners.reduce((sum, { order }) => sum + n - 1 - order.indexOf(unit), 0) / winners.length;
        assert.ok(Math.abs(behind - mean) < 1e-9, `${behind} is not ${mean}`);
      }
    }),
  );
});

test("the order of the 51 ASEM countries is told with how far it can be from the best", () => {
  const weights = [...effectiveWeights(frame, frame.weights)].slice(0, frame.leafCount);
  const names = asem.rows.map(({ unit }) => unit);
  const found = kemeny(outranking(asem.columns, weights), names);
  assert.ok(found.atMost >= found.agreement && (found.atMost - found.agreement) / found.atMost < 0.002);
  const turned = kemeny(
    outranking(
      asem.columns.map((column) => column.toReversed()),
      weights,
    ),
    names.toReversed(),
  );
  assert.deepEqual([...turned.behind].toReversed(), [...found.behind]);
});

test("where every pair agrees the order of any number of units is proved best", () => {
  const found = kemeny(outranking([Float64Array.from({ length: 40 }, (_, i) => (i * 7) % 40)], [1]), []);
  assert.equal(found.proved, true);
  assert.deepEqual(
    [...found.behind],
    Array.from({ length: 40 }, (_, i) => (i * 7) % 40),
  );
});
