import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { WeighStep } from "#define";
import { flatGround } from "../../../tests/support/flat-ground.ts";
import { at, type Column, done, made, mean, named, near, pearson, sd, shared, sum, tables, there } from "../../../tests/support/naive.ts";

/** Weights reckoned a second time, straight from their formulas. */
const runs = { numRuns: 250 };
const weightsBy = (columns: readonly Column[], step: WeighStep): readonly number[] | readonly string[] => {
  const found = done(flatGround(named(columns)), step, true);
  return "weights" in found ? [...found.weights].slice(0, columns.length) : (found as readonly string[]);
};
const toOne = (ws: readonly number[]): readonly number[] => ws.map((w) => w / sum(ws));
const varies = (column: Column): boolean => new Set(there(column)).size > 1;

test("entropy weights are what their formula says", () => {
  fc.assert(
    fc.property(tables({ positive: true, width: [2, 5] }), ({ columns }) => {
      const apart = columns.map((column) => {
        const z = there(column);
        const p = z.map((x) => x / sum(z));
        return varies(column) ? 1 + sum(p.map((x) => x * Math.log(x))) / Math.log(z.length) : 0;
      });
      const found = weightsBy(columns, { step: "weigh", by: "entropy" });
      if (sum(apart) === 0) assert.deepEqual(found, ["noSpread"]);
      else near(found as readonly number[], toOne(apart), 1e-9);
    }),
    runs,
  );
});

test("CRITIC weights are deviations times how far the others say something else, gaps or not", () => {
  fc.assert(
    fc.property(tables({ width: [2, 6], rows: [4, 12] }), ({ columns }) => {
      const conflict = columns.map((a, i) =>
        varies(a) ? sum(columns.map((b, j) => (i === j || !varies(b) ? 0 : 1 - (pearson(a, b) ?? 0)))) : 0,
      );
      const spread = columns.map((column) => (varies(column) ? sd(there(column)) : 0));
      const none = conflict.every((x) => x < 1e-9);
      const expected = spread.map((s, i) => (none ? s : s * at(conflict, i)));
      const found = weightsBy(columns, { step: "weigh", by: "critic" });
      if (sum(expected) === 0) assert.deepEqual(found, ["noSpread"]);
      else near(found as readonly number[], toOne(expected), 1e-8);
    }),
    { numRuns: 500 },
  );
});

test("principal weights are the direction that the correlations stretch most", () => {
  fc.assert(
    fc.property(tables({ width: [2, 4], rows: [6, 12] }), ({ columns }) => {
      const rows = shared(...columns);
      const whole = columns.map((_, i) => rows.map((row) => at(row, i)));
      if (rows.length < 3 || whole.some((column) => !varies(column)))
        return assert.ok(!columns.every(varies) || typeof weightsBy(columns, { step: "weigh", by: "pca" })[0] === "string");
      const r = whole.map((a) => whole.map((b) => pearson(a, b) ?? 0));
      const times = (v: readonly number[]): readonly number[] => r.map((line) => sum(line.map((x, j) => x * at(v, j))));
      let v: readonly number[] = whole.map((_, i) => 1 + i / 7);
      for (let i = 0; i < 5000; i += 1) v = toLength(times(v));
      const found = done(flatGround(named(columns)), { step: "weigh", by: "pca" }, true);
      // Loadings that cancel out are refused.
      if (Array.isArray(found)) return assert.ok(Math.abs(sum(v)) < 0.1, found.join());
      if (!("weighed" in found)) return;
      const record = at(found.weighed, 0);
      assert.ok(record.by === "pca" && record.rows === rows.length);
      const own = [...found.weights].slice(0, columns.length);
      // Whatever the direction, it is stretched by the greatest eigenvalue, and no direction by more.
      const stretch = Math.sqrt(sum(times(v).map((x) => x * x)));
      near(
        times(own),
        own.map((x) => at(record.eigenvalues, 0) * x),
        1e-8,
      );
      assert.ok(Math.abs(stretch - at(record.eigenvalues, 0)) < 1e-3 && Math.abs(sum(record.eigenvalues) - columns.length) < 1e-9);
    }),
    runs,
  );
});
const toLength = (v: readonly number[]): readonly number[] => v.map((x) => x / Math.sqrt(sum(v.map((y) => y * y))));

test("optimised weights leave influence no less equal, and carry no less information, than any point of a fine grid", () => {
  fc.assert(
    fc.property(tables({ width: [3, 3], rows: [6, 10] }), ({ columns }) => {
      const rows = shared(...columns);
      const whole = columns.map((_, i) => rows.map((row) => at(row, i)));
      if (rows.length < 3 || whole.some((column) => !varies(column))) return;
      const influence = (w: readonly number[]): readonly number[] => {
        const index = rows.map((row) => sum(row.map((x, i) => x * at(w, i))));
        return varies(index) ? whole.map((column) => pearson(column, index) ?? 0) : [];
      };
      const balance = (r: readonly number[]): number =>
        sum(r) > 0 ? mean(r.map((x) => (1 / 3 - x / sum(r)) ** 2)) : Number.POSITIVE_INFINITY;
      const grid = Array.from({ length: 21 }, (_, i) =>
        Array.from({ length: 21 - i }, (__, j) => [i / 20, j / 20, (20 - i - j) / 20]),
      ).flat();
      const known = grid.map(influence).filter((r) => r.length > 0);
      const own = (aim: "balance" | "most-information") =>
        influence(weightsBy(columns, { step: "weigh", by: "optimised", aim }) as readonly number[]);
      assert.ok(balance(own("balance")) <= Math.min(...known.map(balance)) + 1e-6);
      assert.ok(sum(own("most-information")) >= Math.max(...known.map(sum)) - 1e-6);
    }),
    { numRuns: 60 },
  );
});

test("shared-out points become the mean of the voters' shares", () => {
  const votes = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(votes, (given) => {
      const counted = given.filter((points) => sum(points) > 0);
      const step: WeighStep = {
        step: "weigh",
        by: "budget-allocation",
        votes: given.map((points, v) => ({ voter: `v${v}`, points: Object.fromEntries(points.map((p, i) => [`i${i}`, p])) })),
      };
      const expected = [0, 1, 2].map((i) => (counted.length === 0 ? 1 : mean(counted.map((points) => at(points, i) / sum(points)))));
      near(
        weightsBy(
          [
            [1, 2],
            [2, 1],
            [3, 3],
          ],
          step,
        ) as readonly number[],
        expected,
      );
    }),
    runs,
  );
});

test("judgements become the weights that they reproduce up to one factor, and the ratio tells how far they contradict one another", () => {
  const judged = fc.array(fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 7), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(judged, ([a = 1, b = 1, c = 1]) => {
      const matrix = [
        [1, a, b],
        [1 / a, 1, c],
        [1 / b, 1 / c, 1],
      ];
      const found = made(
        flatGround(
          named([
            [1, 2],
            [2, 1],
            [3, 3],
          ]),
        ),
        { step: "weigh", by: "ahp", judgements: { index: { of: ["i0", "i1", "i2"], matrix } } },
        true,
      );
      const w = [...found.weights].slice(0, 3);
      const record = at(found.weighed, 0);
      assert.ok(record.by === "ahp" && Math.abs(sum(w) - 1) < 1e-12);
      near(
        matrix.map((line) => sum(line.map((x, j) => x * at(w, j)))),
        w.map((x) => record.lambda * x),
        1e-9,
      );
      // Of three things λ has a closed form: 1 + t + 1/t, t being the cube root of how the three judgements multiply round.
      const t = Math.cbrt((a * c) / b);
      assert.ok(Math.abs(record.lambda - (1 + t + 1 / t)) < 1e-8 * record.lambda);
      assert.ok(Math.abs((record.cr ?? 0) - (record.lambda - 3) / 2 / 0.58) < 1e-8 * record.lambda);
    }),
    runs,
  );
});
