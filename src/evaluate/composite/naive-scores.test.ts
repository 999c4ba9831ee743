import test from "node:test";
import fc from "fast-check";
import type { Aggregation } from "#define";
import { flatGround } from "../../../tests/support/flat-ground.ts";
import {
  at,
  type Cell,
  type Column,
  done,
  mean,
  named,
  near,
  permutations,
  sum,
  type Table,
  tables,
  there,
  weighing,
} from "../../../tests/support/naive.ts";

/** Means and orders reckoned a second time, straight from their formulas. */
const runs = { numRuns: 250 };
const scoresOf = ({ columns, weights }: Table, by: Aggregation, least = 0) => {
  const ground = weighing(flatGround(named(columns)), weights);
  const found = done(ground, { step: "aggregate", ...by, least }, true);
  return "scores" in found ? at(found.scores ?? [], columns.length) : (found as readonly string[]);
};
/** Row by row: what a formula makes of the parts that are there, each with its weight; null where they are too few or weigh nothing. */
const byRow = (
  { columns, weights }: Table,
  least: number,
  formula: (parts: readonly { readonly x: number; readonly w: number }[]) => number,
): Column =>
  at(columns, 0).map((_, row): Cell => {
    const parts = columns.flatMap((column, i) => {
      const x = column[row] ?? null;
      return x === null ? [] : [{ x, w: at(weights, i) }];
    });
    const enough = parts.length > 0 && parts.length / columns.length >= least - 1e-9;
    return enough && sum(parts.map(({ w }) => w)) > 0 ? formula(parts) : null;
  });

type Parts = readonly { readonly x: number; readonly w: number }[];
const total = (parts: Parts): number => sum(parts.map(({ w }) => w));
const weighted = (parts: Parts, f: (x: number) => number): number => sum(parts.map(({ x, w }) => w * f(x))) / total(parts);
const power = (p: number) => (parts: Parts) => weighted(parts, (x) => x ** p) ** (1 / p);
for (const [by, formula] of [
  [{ method: "arithmetic" }, (parts: Parts) => weighted(parts, (x) => x)],
  [{ method: "geometric" }, (parts: Parts) => Math.exp(weighted(parts, Math.log))],
  [{ method: "harmonic" }, (parts: Parts) => 1 / weighted(parts, (x) => 1 / x)],
  [{ method: "generalised", power: 2 }, power(2)],
  [{ method: "generalised", power: -3 }, power(-3)],
  [{ method: "generalised", power: 0.5 }, power(0.5)],
  [{ method: "geometric", zero: { kind: "floor", at: 3 } }, (parts: Parts) => Math.exp(weighted(parts, (x) => Math.log(Math.max(3, x))))],
  [{ method: "harmonic", zero: { kind: "shift", by: 2 } }, (parts: Parts) => 1 / weighted(parts, (x) => 1 / (x + 2)) - 2],
] as const)
  test(`a mean is what its formula says: ${JSON.stringify(by)}`, () => {
    fc.assert(
      fc.property(tables({ positive: true }), fc.constantFrom(0, 0.4, 0.67, 1), (table, least) =>
        near(scoresOf(table, by, least) as Float64Array, byRow(table, least, formula)),
      ),
      runs,
    );
  });

test("Mazziotta and Pareto's mean loses its spread times its coefficient of variation", () => {
  fc.assert(
    fc.property(tables({ positive: true }), fc.constantFrom("below" as const, "above" as const), (table, penalty) => {
      const set = table.columns.map((column) => {
        const all = there(column);
        const spread = Math.sqrt(sum(all.map((x) => (x - mean(all)) ** 2)) / all.length);
        return column.map((x) => (x === null ? null : new Set(all).size === 1 ? 100 : 100 + (10 * (x - mean(all))) / spread));
      });
      const formula = (parts: Parts): number => {
        const m = weighted(parts, (x) => x);
        const s = Math.sqrt(weighted(parts, (x) => (x - m) ** 2));
        return penalty === "below" ? m - s * (s / m) : m + s * (s / m);
      };
      near(scoresOf(table, { method: "mazziotta-pareto", penalty }) as Float64Array, byRow({ ...table, columns: set }, 0, formula));
    }),
    runs,
  );
});

test("TOPSIS is the distance from the worst over the distances from worst and best", () => {
  fc.assert(
    fc.property(tables(), (table) => {
      const share = table.weights.map((w) => w / sum(table.weights));
      const vectors = table.columns.map((column, i) => {
        const length = Math.sqrt(sum(there(column).map((x) => x * x)));
        return column.map((x) => (x === null ? null : length === 0 ? 0 : (x / length) * at(share, i)));
      });
      const expected = at(vectors, 0).map((_, row): Cell => {
        const own = vectors.filter((vector) => vector[row] !== null);
        const to = (ideal: (xs: readonly number[]) => number): number =>
          Math.sqrt(sum(own.map((vector) => ((vector[row] ?? 0) - ideal(there(vector))) ** 2)));
        const [best, worst] = [to((xs) => Math.max(...xs)), to((xs) => Math.min(...xs))];
        return own.length === 0 ? null : best + worst === 0 ? 0.5 : worst / (best + worst);
      });
      near(scoresOf(table, { method: "topsis" }) as Float64Array, expected);
    }),
    runs,
  );
});

/** Weight for a against b less that against it, in whole numbers, and all that both have. */
function duel({ columns, weights }: Table, a: number, b: number): { readonly net: number; readonly held: number } {
  let [net, held] = [0, 0];
  for (const [i, column] of columns.entries()) {
    const [x, y] = [column[a] ?? null, column[b] ?? null];
    if (x === null || y === null) continue;
    held += at(weights, i);
    net += Math.sign(x - y) * at(weights, i);
  }
  return { net, held };
}
const share = (table: Table, a: number, b: number): number => {
  const { net, held } = duel(table, a, b);
  return held === 0 ? 0.5 : (held + net) / (2 * held);
};
const ranked = ({ columns }: Table): readonly number[] =>
  at(columns, 0).flatMap((_, row) => (columns.some((column) => column[row] !== null) ? [row] : []));

test("Copeland's score is the number of units beaten less those that beat it, ties being exact", () => {
  fc.assert(
    fc.property(tables({ width: [1, 6] }), (table) => {
      const rows = ranked(table);
      const expected = at(table.columns, 0).map((_, a) =>
        rows.includes(a) ? sum(rows.map((b) => Math.sign(duel(table, a, b).net))) : null,
      );
      near(scoresOf(table, { method: "copeland" }) as Float64Array, expected, 0);
    }),
    runs,
  );
});

test("Kemeny's order agrees with as much weight as any order of all there are, equal ones sharing", () => {
  fc.assert(
    fc.property(tables({ rows: [2, 6] }), (table) => {
      const rows = ranked(table);
      const orders = permutations(rows).map((order) => ({
        order,
        agreement: sum(order.flatMap((a, i) => order.slice(i + 1).map((b) => share(table, a, b)))),
      }));
      const most = Math.max(...orders.map(({ agreement }) => agreement));
      const best = orders.filter(({ agreement }) => agreement > most - 1e-9);
      const expected = at(table.columns, 0).map((_, row) =>
        rows.includes(row) ? mean(best.map(({ order }) => order.length - 1 - order.indexOf(row))) : null,
      );
      near(scoresOf(table, { method: "kemeny" }) as Float64Array, expected);
    }),
    { numRuns: 120 },
  );
});

/** The highest score of a unit over all corners of what its two weights may be. */
function bestOfTwo(own: readonly [number, number], peers: readonly (readonly number[])[], least: number): number {
  const most = 1 - least;
  // Limits a·w₁ + b·w₂ ≤ c: no peer above one, both weights at least zero, shares of the own score within their bounds.
  const [x, y] = own;
  const limits = [
    ...peers.map((peer) => [at(peer, 0), at(peer, 1), 1] as const),
    [-1, 0, 0] as const,
    [0, -1, 0] as const,
    [x * (1 - most), -y * most, 0] as const,
    [-x * most, y * (1 - most), 0] as const,
  ];
  const corners = limits.flatMap(([a, b, c], i) =>
    limits.slice(i + 1).flatMap(([d, e, f]) => {
      const det = a * e - b * d;
      return Math.abs(det) < 1e-12 ? [] : [[(c * e - b * f) / det, (a * f - c * d) / det] as const];
    }),
  );
  const allowed = corners.filter(([v, w]) => limits.every(([a, b, c]) => a * v + b * w <= c + 1e-9));
  return Math.max(...allowed.map(([v, w]) => x * v + y * w));
}
test("the benefit of the doubt is the best score over all corners of what the weights may be", () => {
  const whole = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(whole, whole, fc.constantFrom(0, 0.1, 0.3), (one, other, leastShare) => {
      const rows = one.map((x, row) => [x, at(other, row)] as const);
      const found = scoresOf(
        { columns: [one, other], weights: [1, 1] },
        { method: "benefit-of-doubt", leastShare, mostShare: 1 - leastShare },
      );
      near(
        found as Float64Array,
        rows.map((own) => Math.min(1, bestOfTwo(own, rows, leastShare))),
        1e-8,
      );
    }),
    runs,
  );
});
