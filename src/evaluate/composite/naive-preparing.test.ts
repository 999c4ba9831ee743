import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Normalisation, Step, Transform } from "#define";
import { flatGround } from "../../../tests/support/flat-ground.ts";
import { at, type Cell, type Column, done, made, mean, median, named, near, sd, sum, tables, there } from "../../../tests/support/naive.ts";

/** Filling, treatment and normalisation reckoned a second time, straight from their formulas. */
const runs = { numRuns: 250 };
const centres = { mean, median };

for (const [by, centre] of Object.entries(centres) as ["mean" | "median", (xs: readonly number[]) => number][]) {
  test(`a missing cell becomes the ${by} of its column, or of its unit's group in it`, () => {
    fc.assert(
      fc.property(tables(), fc.array(fc.constantFrom("e", "w", null), { minLength: 8, maxLength: 8 }), ({ columns }, groups) => {
        const ground = flatGround(named(columns), { groups: { region: groups.slice(0, at(columns, 0).length) } });
        const inAll = made(ground, { step: "impute", by: "column", with: by });
        const inGroup = made(ground, { step: "impute", by: "column", with: by, within: "region" });
        for (const [i, column] of columns.entries()) {
          const all = there(column);
          near(
            at(inAll.table.columns, i),
            column.map((x) => x ?? (all.length > 0 ? centre(all) : null)),
          );
          const filled = column.map((x, row): Cell => {
            const peers = there(column.filter((_, other) => groups[row] !== null && groups[other] === groups[row]));
            return x ?? (peers.length > 0 ? centre(peers) : null);
          });
          near(at(inGroup.table.columns, i), filled);
        }
      }),
      runs,
    );
  });

  test(`a missing cell becomes the ${by} of what its unit has on a common scale, among all or among those of its pillar`, () => {
    fc.assert(
      fc.property(tables({ width: [2, 5] }), ({ columns }) => {
        const pillar = (i: number): string => (i % 2 === 0 ? "p" : "q");
        const above = Object.fromEntries(columns.map((_, i) => [`i${i}`, pillar(i)]));
        const ground = flatGround(named(columns), { above, less: ["i0"] });
        for (const level of [undefined, 2]) {
          const state = made(ground, { step: "impute", by: "row", with: by, ...(level === undefined ? {} : { level }) });
          for (const [i, column] of columns.entries())
            near(
              at(state.table.columns, i),
              column.map((x, row): Cell => {
                const scaled = columns.flatMap((other, j) => {
                  if (level === 2 && pillar(j) !== pillar(i)) return [];
                  const own = other[row] ?? null;
                  const [low, high] = [Math.min(...there(other)), Math.max(...there(other))];
                  if (own === null || low === high) return [];
                  return [j === 0 ? (high - own) / (high - low) : (own - low) / (high - low)];
                });
                const all = there(column);
                if (x !== null || scaled.length === 0 || all.length === 0) return x;
                const [low, high] = [Math.min(...all), Math.max(...all)];
                return i === 0 ? high - centre(scaled) * (high - low) : low + centre(scaled) * (high - low);
              }),
            );
        }
      }),
      runs,
    );
  });
}

/** A series of one unit filled, period by period. */
function carried(series: Column, by: "latest" | "linear" | "constant" | "linear-constant", most: number): Column {
  const known = series.flatMap((x, t) => (x === null ? [] : [{ x, t }]));
  return series.map((own, t): Cell => {
    const [before, after] = [known.filter((k) => k.t < t).at(-1), known.find((k) => k.t > t)];
    if (own !== null || known.length === 0) return own;
    if (by === "latest") return before !== undefined && t - before.t <= most ? before.x : null;
    if (by === "linear" && known.length === 1) return null;
    if (by !== "constant" && before && after) return before.x + ((after.x - before.x) * (t - before.t)) / (after.t - before.t);
    return before?.x ?? after?.x ?? null;
  });
}
test("a unit's series is carried on, drawn as a line, or held, as its way of filling says", () => {
  fc.assert(
    fc.property(tables({ rows: [6, 6], width: [1, 3] }), fc.integer({ min: 1, max: 3 }), ({ columns }, most) => {
      // Each column is one unit's series over six years.
      const cells = columns.flat();
      const periods = columns.flatMap((series) => series.map((_, t) => String(2015 + t)));
      const ground = flatGround(named([cells]), { periods });
      for (const by of ["latest", "linear", "constant", "linear-constant"] as const) {
        const state = made(ground, { step: "impute", by: "panel", with: by, most });
        near(
          at(state.table.columns, 0),
          columns.flatMap((series) => carried(series, by, most)),
        );
      }
    }),
    runs,
  );
});

function shape(xs: readonly number[]): { readonly skew: number; readonly kurtosis: number } {
  const n = xs.length;
  const m = (power: number): number => sum(xs.map((x) => (x - mean(xs)) ** power)) / n;
  const excess = m(4) / m(2) ** 2 - 3;
  return {
    skew: ((m(3) / m(2) ** 1.5) * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6),
  };
}
function winsorised(column: Column, most: number): Column {
  let xs: Column = column;
  for (let moved = 0; ; ) {
    const all = there(xs);
    const distinct = [...new Set(all)].sort((a, b) => a - b);
    if (all.length < 4 || distinct.length < 2) return xs;
    const { skew, kurtosis } = shape(all);
    // Nothing but one value would be left.
    if (Math.abs(skew) < 1 || kurtosis < 0.5 || moved >= most || distinct.length === 2) return xs;
    const [from, to] =
      skew >= 0 ? [at(distinct, distinct.length - 1), at(distinct, distinct.length - 2)] : [at(distinct, 0), at(distinct, 1)];
    xs = xs.map((x) => (x === from ? to : x));
    moved = column.filter((x, row) => x !== xs[row]).length;
  }
}
test("extremes are moved to the next value until the column passes or the limit is met", () => {
  const spread = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -90, max: 90 }), fc.constant(null)), {
    minLength: 6,
    maxLength: 20,
  });
  fc.assert(
    fc.property(spread, fc.constantFrom(1, 2, 5, 100), (column, most) => {
      const step: Step = { step: "treat", method: "winsorise", skew: 1, kurtosis: 0.5, most: most === 100 ? null : most };
      near(at(made(flatGround(named([column])), step).table.columns, 0), winsorised(column, most));
    }),
    { numRuns: 600 },
  );
});
test("values beyond so many deviations become the extreme of the rest", () => {
  fc.assert(
    fc.property(tables({ rows: [4, 12], width: [1, 2] }), fc.constantFrom(0.5, 1, 2), ({ columns }, beyond) => {
      const state = made(flatGround(named(columns)), { step: "treat", method: "deviations", beyond });
      for (const [i, column] of columns.entries()) {
        const all = there(column);
        const inside = all.filter((x) => Math.abs(x - mean(all)) <= beyond * sd(all));
        const untouched = all.length < 2 || inside.length === 0 || new Set(all).size === 1;
        const [low, high] = [Math.min(...inside), Math.max(...inside)];
        near(at(state.table.columns, i), untouched ? column : column.map((x) => (x === null ? x : Math.min(high, Math.max(low, x)))));
      }
    }),
    runs,
  );
});

const transforms: readonly (readonly [Transform, (x: number, low: number, high: number, skew: number) => number])[] = [
  [{ kind: "log-ct" }, (x, low, high) => Math.log(x - low + 0.01 * (high - low))],
  [
    { kind: "log-ct-plus" },
    (x, low, high, skew) => (skew > 0 ? Math.log(x - low + 0.01 * (high - low)) : -Math.log(high + 0.01 * (high - low) - x)),
  ],
  [{ kind: "log-ct-orig" }, (x, low) => Math.log(x - low + 1)],
  [{ kind: "log-gii" }, (x, low, high) => Math.log(((high - 1) * (x - low)) / (high - low) + 1)],
  [{ kind: "box-cox", lambda: 0 }, (x) => Math.log(x)],
  [{ kind: "box-cox", lambda: -0.5 }, (x) => (x ** -0.5 - 1) / -0.5],
  [{ kind: "box-cox", lambda: 2, shift: true }, (x, low) => ((x - low + 1) ** 2 - 1) / 2],
  [{ kind: "root", of: 3 }, (x) => Math.cbrt(x)],
];
for (const [transform, formula] of transforms)
  test(`a column under ${JSON.stringify(transform)} is what the formula says, or refused where it says nothing`, () => {
    fc.assert(
      fc.property(tables({ rows: [4, 9], width: [1, 1] }), ({ columns: [column = []] }) => {
        const all = there(column);
        const [low, high] = [Math.min(...all), Math.max(...all)];
        const found = done(flatGround(named([column])), { step: "treat", method: "transform", with: transform });
        if (all.length === 0 || low === high) return near(at("table" in found ? found.table.columns : [], 0), column);
        const lawless =
          (transform.kind === "root" && low < 0) ||
          (transform.kind === "log-gii" && high <= 1) ||
          (transform.kind === "box-cox" && !transform.shift && low <= 0);
        if (lawless) return assert.deepEqual(found, ["transformUndefined"]);
        const skew = all.length < 3 ? 0 : shape(all).skew;
        near(
          at("table" in found ? found.table.columns : [], 0),
          column.map((x) => (x === null ? x : formula(x, low, high, skew))),
          1e-9,
        );
      }),
      runs,
    );
  });

type Scored = { readonly y: number; readonly ys: readonly number[]; readonly d: 1 | -1 };
const low = (ys: readonly number[]): number => Math.min(...ys);
const high = (ys: readonly number[]): number => Math.max(...ys);
const below = (ys: readonly number[], y: number): number => ys.filter((other) => other < y).length;
const clip = (x: number): number => Math.min(1, Math.max(0, x));
/** Posts turned round where less is better. */
const between = (y: number, d: 1 | -1): number => (d === 1 ? (y - 1) / (6 - 1) : (y + 6) / (6 - 1));
/** By method: the score, or null where the whole column has none; y is the value times its direction. The reference is the first row, the target 8. */
const methods: readonly (readonly [Normalisation, (of: Scored, reference: number | null) => number | null])[] = [
  [{ method: "min-max" }, ({ y, ys }) => (low(ys) === high(ys) ? null : ((y - low(ys)) / (high(ys) - low(ys))) * 100)],
  [{ method: "min-max", low: 1, high: 7 }, ({ y, ys }) => (low(ys) === high(ys) ? null : ((y - low(ys)) / (high(ys) - low(ys))) * 6 + 1)],
  [{ method: "z-score", mean: 10, sd: 2 }, ({ y, ys }) => (low(ys) === high(ys) ? null : ((y - mean(ys)) / sd(ys)) * 2 + 10)],
  [{ method: "scaled", low: -5, high: 15 }, ({ y }) => ((y + 5) / 20) * 100],
  [{ method: "rank" }, ({ y, ys }) => (low(ys) === high(ys) ? null : below(ys, y) + 1)],
  [{ method: "borda" }, ({ y, ys }) => (low(ys) === high(ys) ? null : below(ys, y))],
  [{ method: "percentile-rank" }, ({ y, ys }) => (low(ys) === high(ys) ? null : below(ys, y) / (ys.length - 1))],
  [
    { method: "percentile-rank", ties: "average" },
    ({ y, ys }) => (low(ys) === high(ys) ? null : (below(ys, y) + (ys.filter((other) => other === y).length - 1) / 2) / (ys.length - 1)),
  ],
  [{ method: "distance-to-max" }, ({ y, ys }) => (low(ys) === high(ys) ? null : 1 - (high(ys) - y) / (high(ys) - low(ys)))],
  [{ method: "fraction-of-max" }, ({ y, ys }) => (high(ys) === 0 ? null : high(ys) > 0 ? y / high(ys) : high(ys) / y)],
  [{ method: "distance-to-reference", unit: "u0" }, ({ y, ys }, r) => (r === null || r <= low(ys) ? null : 1 - (r - y) / (r - low(ys)))],
  [
    { method: "distance-to-reference", unit: "u0", cap: true },
    ({ y, ys }, r) => (r === null || r <= low(ys) ? null : Math.min(1, 1 - (r - y) / (r - low(ys)))),
  ],
  [{ method: "distance-to-target" }, ({ y, ys, d }) => (8 * d <= low(ys) ? null : (y - low(ys)) / (8 * d - low(ys)))],
  [
    { method: "distance-to-target", cap: true },
    ({ y, ys, d }) => (8 * d <= low(ys) ? null : Math.min(1, (y - low(ys)) / (8 * d - low(ys)))),
  ],
  [{ method: "goalposts", posts: { i0: { low: 1, high: 6 } }, scale: 10 }, ({ y, d }) => 10 * clip(between(y, d))],
  [{ method: "goalposts", posts: { i0: { low: 1, high: 6 } }, clip: false }, ({ y, d }) => 100 * between(y, d)],
  [{ method: "standard", standards: { i0: 4 } }, ({ y, d }) => Math.min(100, d === 1 ? (100 * y) / 4 : y >= 0 ? 100 : (100 * 4) / -y)],
  [{ method: "efficacy", posts: { i0: { low: 1, high: 6 } } }, ({ y, d }) => 60 + 40 * between(y, d)],
  [{ method: "efficacy", posts: { i0: { low: 1, high: 6 } }, clip: true }, ({ y, d }) => 60 + 40 * clip(between(y, d))],
];
for (const [method, score] of methods)
  test(`scores by ${JSON.stringify(method)} are what the formula says, or refused where it says nothing`, () => {
    fc.assert(
      fc.property(tables({ rows: [2, 9], width: [1, 1] }), fc.constantFrom(1 as const, -1 as const), ({ columns: [column = []] }, d) => {
        const ys = there(column).map((x) => d * x);
        const [first = null] = column;
        const expected = column.map((x) => (x === null ? null : score({ y: d * x, ys, d }, first === null ? null : d * first)));
        const found = done(flatGround(named([column]), { less: d === 1 ? [] : ["i0"], targets: { i0: 8 } }), {
          step: "normalise",
          ...method,
        });
        if (column.some((x, i) => x !== null && expected[i] === null)) assert.ok(Array.isArray(found) && found.length > 0);
        else near(at("table" in found ? found.table.columns : [], 0), expected);
      }),
      { numRuns: 150 },
    );
  });

test("growth against the period before is the difference over half the sum", () => {
  fc.assert(
    fc.property(tables({ rows: [5, 5], width: [1, 3], positive: true }), fc.constantFrom(1 as const, -1 as const), ({ columns }, d) => {
      const periods = columns.flatMap((series) => series.map((_, t) => String(2015 + t)));
      const ground = flatGround(named([columns.flat()]), { periods, less: d === 1 ? [] : ["i0"] });
      const expected = columns.flatMap((series) =>
        series.map((x, t): Cell => {
          const before = t === 0 ? null : (series[t - 1] ?? null);
          return x === null || before === null ? null : (d * 100 * (x - before)) / ((x + before) / 2);
        }),
      );
      near(at(made(ground, { step: "normalise", method: "symmetric-growth" }).table.columns, 0), expected);
    }),
    runs,
  );
});
