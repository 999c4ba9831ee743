import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Aggregation } from "#define";
import { type Cells, combining, everyMethod, flat, near, rootOf } from "../../../../tests/support/flat-index.ts";

const gone = Number.NaN;
const cell = fc.integer({ min: 1, max: 30 }).map((x) => x / 2);
const holed = fc.oneof({ weight: 8, arbitrary: cell }, { weight: 1, arbitrary: fc.constant(gone) });
const tableOf = (value: fc.Arbitrary<number>) =>
  fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.record({
      rows: fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 7 }),
      weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: width, maxLength: width }),
    }),
  );

for (const method of everyMethod) {
  test(`scores do not depend on the order of rows or columns: ${JSON.stringify(method)}`, () => {
    fc.assert(
      fc.property(tableOf(holed), ({ rows, weights }) => {
        const scores = rootOf(flat(rows, weights), combining(method));
        const names = rows.map((_, i) => `u${i}`);
        near(rootOf(flat(rows.toReversed(), weights, names.toReversed()), combining(method)).toReversed(), scores);
        near(
          rootOf(
            flat(
              rows.map((row) => row.toReversed()),
              weights.toReversed(),
            ),
            combining(method),
          ),
          scores,
        );
      }),
      { numRuns: 60 },
    );
  });
}

/** Raises one cell of the first row and says whether the row's score fell. */
const falls = (method: Aggregation, rows: Cells, weights: readonly number[], column: number, by: number): boolean => {
  const raised = rows.map((row, i) => (i === 0 ? row.map((x, j) => (j === column % row.length ? x + by : x)) : row));
  const [before, after] = [rows, raised].map((cells) => rootOf(flat(cells, weights), combining(method))[0] ?? 0);
  return (after ?? 0) < (before ?? 0) - 1e-9;
};

for (const method of [
  ...everyMethod.filter(({ method: name }) => name !== "mazziotta-pareto"),
  { method: "benefit-of-doubt", leastShare: 0.1, mostShare: 0.7 },
] as const satisfies readonly Aggregation[])
  test(`a better value never lowers a unit's own score: ${JSON.stringify(method)}`, () => {
    fc.assert(
      fc.property(tableOf(cell), fc.nat(3), cell, ({ rows, weights }, column, by) => !falls(method, rows, weights, column, by)),
      { numRuns: 120 },
    );
  });

for (const [method, why, rows, weights, column, by] of [
  [{ method: "mazziotta-pareto", standardise: false }, "a more uneven profile costs more than the value brings", [[5, 5]], [1, 4], 0, 20],
  [
    { method: "topsis" },
    "below zero, a value further out lengthens the measure more than the distance",
    [
      [10, 1],
      [-3, 5],
    ],
    [1, 1],
    0,
    10,
  ],
] as const satisfies readonly (readonly [Aggregation, string, Cells, readonly number[], number, number])[])
  test(`a better value can lower a unit's own score: ${method.method}, since ${why}`, () => {
    assert.equal(falls(method, rows, weights, column, by), true);
  });
