import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { attribution, correlation, cronbach, indicesOf, removeElements, trends, uncertainty } from "#evaluate/composite";
import { flatGround } from "../../../tests/support/flat-ground.ts";
import { builtOf } from "../../../tests/support/golden-index.ts";
import {
  at,
  type Column,
  mean,
  named,
  near,
  pearson,
  permutations,
  quantile,
  shared,
  sum,
  tables,
  weighing,
} from "../../../tests/support/naive.ts";

/** What is told of an index reckoned a second time, straight from the formulas. */
const cells = (column: Column): Float64Array => Float64Array.from(column, (x) => x ?? Number.NaN);
const close = (a: number | null, b: number | null, within = 1e-9): void =>
  assert.ok(a === null || b === null ? a === b : Math.abs(a - b) <= within * Math.max(1, Math.abs(b)), `${a} is not ${b}`);
const averageRanks = (xs: readonly number[]): readonly number[] =>
  xs.map((x) => xs.filter((y) => y < x).length + (xs.filter((y) => y === x).length + 1) / 2);
/** Places from the highest down, equal ones sharing the better; by pairs. */
const places = (xs: readonly number[]): readonly number[] =>
  xs.map((x) => 1 + xs.filter((y) => y > x + 1e-12 * Math.max(...xs.map(Math.abs))).length);

test("correlations of all three kinds are those of their formulas, over the rows that both have", () => {
  fc.assert(
    fc.property(tables({ width: [2, 2], rows: [3, 12] }), ({ columns: [a = [], b = []] }) => {
      const rows = shared(a, b);
      const [x, y] = [rows.map((row) => at(row, 0)), rows.map((row) => at(row, 1))];
      close(correlation(cells(a), cells(b)).r, pearson(a, b));
      close(correlation(cells(a), cells(b), "spearman").r, pearson(averageRanks(x), averageRanks(y)));
      // Kendall's tau-b: pair by pair.
      const pairs = x.flatMap((_, i) =>
        x.slice(i + 1).map((__, j) => [Math.sign(at(x, i) - at(x, i + 1 + j)), Math.sign(at(y, i) - at(y, i + 1 + j))] as const),
      );
      const root = Math.sqrt(sum(pairs.map(([s]) => s * s)) * sum(pairs.map(([, t]) => t * t)));
      close(correlation(cells(a), cells(b), "kendall").r, x.length < 3 || root === 0 ? null : sum(pairs.map(([s, t]) => s * t)) / root);
    }),
    { numRuns: 400 },
  );
});

test("alpha is the mean covariance of different columns against the whole matrix, gaps or not", () => {
  fc.assert(
    fc.property(tables({ width: [2, 5], rows: [4, 9] }), ({ columns }) => {
      const covariance = (a: Column, b: Column): number | null => {
        const rows = shared(a, b);
        if (rows.length < 2) return null;
        const [x, y] = [rows.map((row) => at(row, 0)), rows.map((row) => at(row, 1))];
        return sum(x.map((v, i) => (v - mean(x)) * (at(y, i) - mean(y)))) / (rows.length - 1);
      };
      const matrix = columns.map((a) => columns.map((b) => covariance(a, b)));
      const found = cronbach(columns.map(cells));
      if (matrix.flat().includes(null)) return assert.equal(found, null);
      const all = matrix.map((line) => line.map((x) => x ?? 0));
      const k = columns.length;
      const between = sum(all.flatMap((line, i) => line.filter((_, j) => i !== j)));
      const whole = sum(all.flat());
      if (Math.abs(whole) > 1e-6) close(found, whole > 0 ? (k * k * (between / (k * k - k))) / whole : null, 1e-8);
    }),
    { numRuns: 300 },
  );
});

/** The index of a row by hand: min-max over all rows, weighted mean of what is there. */
function indexOf(rows: readonly (readonly number[])[], row: number, weights: readonly number[]): number | null {
  const parts = weights.map((w, i) => {
    const xs = rows.map((cells_) => at(cells_, i));
    return { w, x: ((at(xs, row) - Math.min(...xs)) / (Math.max(...xs) - Math.min(...xs))) * 100 };
  });
  return parts.some(({ x }) => Number.isNaN(x)) ? null : sum(parts.map(({ w, x }) => w * x)) / sum(weights);
}
const square = fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 5 });
const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 });
const grounded = (rows: readonly (readonly number[])[], by: readonly number[]) => {
  const columns = [0, 1, 2].map((i) => rows.map((row) => at(row, i)));
  return weighing(flatGround(named(columns)), by);
};
const steps = [
  { step: "normalise", method: "min-max" },
  { step: "aggregate", method: "arithmetic" },
] as const;

test("an attribution is the mean over all orders of switching own values, peers and weights", () => {
  fc.assert(
    fc.property(square, square, weights, weights, (before, after, w, v) => {
      const sides = { values: [at(before, 0), at(after, 0)], peers: [before.slice(1), after.slice(1)], weights: [w, v] } as const;
      const factors = ["values", "peers", "weights"] as const;
      const scoreOf = (on: ReadonlySet<string>): number | null => {
        const side = (name: string): 0 | 1 => (on.has(name) ? 1 : 0);
        return indexOf([sides.values[side("values")], ...sides.peers[side("peers")]], 0, sides.weights[side("weights")]);
      };
      const subsets = [0, 1, 2, 3, 4, 5, 6, 7].map((code) => new Set(factors.filter((_, i) => code & (1 << i))));
      if (subsets.some((on) => scoreOf(on) === null)) return;
      const [one, other] = [builtOf(grounded(before, w), steps), builtOf(grounded(after, v), steps)];
      const found = attribution({ built: one, unit: "u0" }, { built: other, unit: "u0" });
      assert.ok(found.ok);
      for (const factor of factors) {
        const gains = permutations(factors).map((order) => {
          const ahead = order.slice(0, order.indexOf(factor));
          return (scoreOf(new Set([...ahead, factor])) ?? 0) - (scoreOf(new Set(ahead)) ?? 0);
        });
        close(found.value.factors[factor], mean(gains));
      }
      close(found.value.factors.bounds, 0);
      close(sum(found.value.indicators.map(({ total }) => total)), found.value.change);
    }),
    { numRuns: 150 },
  );
});

test("taking out an indicator moves the ranks as far as an index without it, and a trend is the growth from first to last", () => {
  fc.assert(
    fc.property(square, weights, (rows, w) => {
      if ([0, 1, 2].some((i) => new Set(rows.map((row) => at(row, i))).size === 1)) return;
      const built = builtOf(grounded(rows, w), steps);
      const ranksWith = (by: readonly number[]): readonly number[] => places(rows.map((_, row) => indexOf(rows, row, by) ?? 0));
      const removed = removeElements(built);
      assert.ok(removed.ok);
      for (const [i, { meanShift }] of removed.value.entries()) {
        const without = ranksWith(w.map((x, j) => (i === j ? 0 : x)));
        close(meanShift, mean(ranksWith(w).map((rank, row) => Math.abs(rank - at(without, row)))));
      }
      // The same rows as five years of one unit.
      const panel = {
        ...grounded(rows, w),
        table: { ...grounded(rows, w).table, rows: rows.map((_, i) => ({ unit: "u", period: String(2020 + i) })) },
      };
      const trend = trends(builtOf(panel, [{ ...steps[0], over: "panel" }, steps[1]]));
      const [first, last] = [indexOf(rows, 0, w) ?? 0, indexOf(rows, 4, w) ?? 0];
      assert.ok(trend.ok);
      close(at(trend.value, 0).points, last - first);
      close(at(trend.value, 0).growth, first > 0 && last > 0 ? (last / first) ** (1 / 4) - 1 : null);
    }),
    { numRuns: 150 },
  );
});

test("figures of ranks over the runs are those of every run reckoned by hand", async () => {
  const sets = fc.array(weights, { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(square, sets, async (rows, given) => {
      if ([0, 1, 2].some((i) => new Set(rows.map((row) => at(row, i))).size === 1)) return;
      const named_ = given.map((set) => Object.fromEntries(set.map((w, i) => [`i${i}`, w])));
      const method = { steps, factors: [{ id: "sets", kind: "weight-sets", sets: named_ }] } as const;
      const found = await uncertainty(grounded(rows, [1, 1, 1]), method, { runs: 40, seed: 3 });
      assert.ok(found.ok);
      const { runs, units, periods } = found.value;
      const picked = Array.from({ length: 40 }, (_, run) => at(given, runs.pick(run, 0)));
      const scores = picked.map((set) => rows.map((_, row) => indexOf(rows, row, set) ?? 0));
      const ranks = scores.map(places);
      for (const [run, line] of scores.entries())
        near(
          line.map((_, row) => runs.score(run, row) ?? Number.NaN),
          line,
        );
      for (const [row, { rank, score, standing }] of units.entries()) {
        const own = ranks.map((line) => at(line, row));
        near([rank?.mean, rank?.median, rank?.low, rank?.high].map(Number), [
          mean(own),
          quantile(own, 0.5),
          quantile(own, 0.05),
          quantile(own, 0.95),
        ]);
        const points = scores.map((line) => at(line, row));
        near([score?.mean, score?.low, score?.high].map(Number), [mean(points), quantile(points, 0.05), quantile(points, 0.95)]);
        const ahead = rows.map((_, other) => mean(ranks.map((line) => (at(line, row) < at(line, other) ? 1 : 0))));
        near(
          rows.map((_, other) => (other === row ? 0 : Number(periods[0]?.ahead?.[row]?.[other]))),
          ahead,
        );
        assert.equal(standing?.behind, ahead.filter((share) => share >= 0.95).length);
      }
    }),
    { numRuns: 60 },
  );
});

test("first-order and total indices are the means of their terms over the variance", () => {
  const block = (base: number) => fc.array(fc.integer({ min: -20, max: 20 }), { minLength: base, maxLength: base });
  const blocks = fc.integer({ min: 2, max: 12 }).chain((base) => fc.array(block(base), { minLength: 4, maxLength: 4 }));
  fc.assert(
    fc.property(blocks, fc.boolean(), (given, centred) => {
      const [a = [], b = [], ...mixed] = given;
      const both = [...a, ...b];
      const variance = sum(both.map((x) => (x - mean(both)) ** 2)) / (both.length - 1);
      const found = indicesOf({ base: a.length, factors: 2, y: Float64Array.from(given.flat()) }, { bootstrap: 0, seed: 1, centred });
      if (variance === 0) return assert.equal(found, null);
      const from = centred ? mean(both) : 0;
      for (const [i, ab] of mixed.entries()) {
        close(found?.[i]?.first.value ?? null, mean(ab.map((x, row) => (at(b, row) - from) * (x - at(a, row)))) / variance);
        close(found?.[i]?.total.value ?? null, mean(ab.map((x, row) => (at(a, row) - x) ** 2)) / (2 * variance));
      }
    }),
    { numRuns: 300 },
  );
});
