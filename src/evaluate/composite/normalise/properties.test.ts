import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Normalisation, Step } from "#define";
import { checkFrame } from "#evaluate/composite";
import { after } from "../../../../tests/support/flat-ground.ts";
import { goldenGround, relative } from "../../../../tests/support/golden.ts";
import { normaliseColumn } from "./normalise-column.ts";

const none = Number.NaN;
const everyMethod: readonly Normalisation[] = [
  { method: "min-max" },
  { method: "min-max", bounds: { a: { low: -20, high: 70 } } },
  { method: "z-score", mean: 50, sd: 10 },
  { method: "scaled", low: -50, high: 150 },
  { method: "rank" },
  { method: "borda" },
  { method: "percentile-rank" },
  { method: "percentile-rank", ties: "average" },
  { method: "distance-to-max" },
  { method: "fraction-of-max" },
  { method: "distance-to-reference", unit: "u0" },
  { method: "distance-to-target", targets: { a: 500 } },
  { method: "distance-to-target", targets: { a: -500 }, cap: true },
  { method: "goalposts", posts: { a: { low: -10, high: 90 } } },
  { method: "standard", standards: { a: 40 } },
  { method: "efficacy", posts: { a: { low: -10, high: 90 } } },
];
const values = fc.array(fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -90, max: 100 }) }, fc.constant(none)), {
  minLength: 3,
  maxLength: 14,
});
const context = (column: Float64Array) => ({ id: "a", reference: column[0] });
const madeBy = (given: readonly number[], direction: 1 | -1, method: Normalisation): Float64Array | null => {
  const column = Float64Array.from(given);
  const made = normaliseColumn(column, direction, method, context(column));
  return typeof made === "string" ? null : made;
};
const direction = fc.constantFrom(1 as const, -1 as const);

test("a better value never has a lower score, under any method", () => {
  fc.assert(
    fc.property(values, direction, fc.constantFrom(...everyMethod), (given, towards, method) => {
      const made = madeBy(given, towards, method);
      if (made === null) return;
      for (const [i, x] of given.entries()) {
        assert.equal(Number.isNaN(made[i]), Number.isNaN(x), "what is missing stays missing, and nothing else");
        for (const [j, y] of given.entries()) if (towards * x <= towards * y) assert.ok((made[i] ?? none) <= (made[j] ?? none) + 1e-9);
      }
    }),
    { numRuns: 600 },
  );
});

test("a unit whose value gets better never has its own score lowered, others unchanged", () => {
  fc.assert(
    fc.property(
      values,
      direction,
      fc.constantFrom(...everyMethod),
      fc.nat(13),
      fc.integer({ min: 1, max: 60 }),
      (given, towards, method, who, by) => {
        const at = who % given.length;
        const [before, after] = [given, given.map((x, i) => (i === at ? x + towards * by : x))].map((column) =>
          madeBy(column, towards, method),
        );
        if (before?.[at] === undefined || after?.[at] === undefined || Number.isNaN(given[at])) return;
        assert.ok(after[at] >= before[at] - 1e-9, `${before[at]} → ${after[at]}`);
      },
    ),
    { numRuns: 600 },
  );
});

test("the unit of measurement and the zero of a scale do not matter where the method takes its bounds from the data", () => {
  const invariant: readonly Normalisation[] = [
    { method: "min-max" },
    { method: "z-score" },
    { method: "rank" },
    { method: "borda" },
    { method: "percentile-rank" },
    { method: "distance-to-max" },
    { method: "distance-to-reference", unit: "u0" },
  ];
  fc.assert(
    fc.property(
      values,
      direction,
      fc.constantFrom(...invariant),
      fc.constantFrom(0.01, 2, 1000),
      fc.integer({ min: -500, max: 500 }),
      (given, towards, method, by, plus) => {
        const [one, other] = [given, given.map((x) => x * by + plus)].map((column) => madeBy(column, towards, method));
        if (!one || !other) return assert.equal(one ?? null, other ?? null);
        for (const [i, score] of one.entries()) assert.ok(Number.isNaN(score) || Math.abs(score - (other[i] ?? none)) < 1e-7);
      },
    ),
  );
});

test("the unit of measurement does not matter to a fraction of the best", () => {
  fc.assert(
    fc.property(values, direction, fc.constantFrom(0.01, 3, 1000), (given, towards, by) => {
      const [one, other] = [given, given.map((x) => x * by)].map((column) => madeBy(column, towards, { method: "fraction-of-max" }));
      if (!one || !other) return assert.equal(one ?? null, other ?? null);
      for (const [i, score] of one.entries()) assert.ok(Number.isNaN(score) || relative(score, other[i] ?? none) < 1e-9);
    }),
  );
});

test("the order of rows and of indicators does not matter, from denominators to scores", () => {
  const ground = goldenGround();
  const { table, denominators, groups, frame } = ground;
  const steps: readonly Step[] = [
    { step: "denominate" },
    { step: "impute", by: "column", with: "mean", within: "EurAsia_group" },
    { step: "impute", by: "row", with: "mean", level: 2 },
    { step: "screen" },
    { step: "treat", method: "winsorise", most: 3, fallback: { kind: "log-ct" } },
    { step: "normalise", method: "z-score" },
  ];
  const plain = after(ground, ...steps);
  const ids = table.ids.map((_, i) => i);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        table.rows.map((_, i) => i),
        { minLength: 51 },
      ),
      fc.shuffledSubarray(ids, { minLength: 49 }),
      (rows, leaves) => {
        const pick = (column: Float64Array) => Float64Array.from(rows, (row) => column[row] ?? none);
        const other = checkFrame([...leaves.flatMap((leaf) => frame.nodes[leaf] ?? []), ...frame.nodes.slice(frame.leafCount)]);
        assert.ok(other.ok && denominators && groups);
        const turned = after(
          {
            frame: other.value,
            table: {
              rows: rows.flatMap((row) => table.rows[row] ?? []),
              ids: leaves.flatMap((leaf) => table.ids[leaf] ?? []),
              columns: leaves.flatMap((leaf) => (table.columns[leaf] ? [pick(table.columns[leaf])] : [])),
            },
            denominators: { ...denominators, columns: denominators.columns.map(pick) },
            groups: Object.fromEntries(Object.entries(groups).map(([name, of]) => [name, rows.map((row) => of[row] ?? null)])),
          },
          ...steps,
        );
        for (const [j, leaf] of leaves.entries())
          for (const [i, row] of rows.entries())
            assert.ok(relative(turned.table.columns[j]?.[i] ?? none, plain.table.columns[leaf]?.[row] ?? none) < 1e-8);
      },
    ),
    { numRuns: 10 },
  );
});
