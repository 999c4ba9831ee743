import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Step } from "#define";
import { goldenGround, relative } from "../../../../tests/support/golden.ts";
import { builtOf, goldenSteps } from "../../../../tests/support/golden-index.ts";
import { type Attribution, attribution, type Built, build, checkFrame, type Ground, withColumns } from "../index.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, x) => all + x, 0);
const ground = goldenGround();
const built = builtOf(ground);

/** The same ground with some cells of one unit and of one other changed. */
function changed(unit: string, factor: number, other: string, otherFactor: number): Ground {
  const [own, peer] = [unit, other].map((name) => ground.table.rows.findIndex((row) => row.unit === name));
  const columns = ground.table.columns.map((column, i) =>
    i % 3 === 0 ? column.map((x, row) => (row === own ? x * factor : row === peer ? x * otherFactor : x)) : column,
  );
  return { ...ground, table: withColumns(ground.table, columns) };
}

function sumsUp(found: Attribution): void {
  const scale = Math.max(1, Math.abs(found.before), Math.abs(found.after));
  const factors = sum(Object.values(found.factors));
  assert.ok(Math.abs(factors - found.change) <= 1e-11 * scale, `factors ${factors} are not ${found.change}`);
  const cells = sum(found.indicators.flatMap(({ values, peers, bounds, weights }) => [values, peers, bounds, weights]));
  assert.ok(Math.abs(cells - found.change) <= 1e-11 * scale, `cells ${cells} are not ${found.change}`);
  assert.ok(Math.abs(sum(found.indicators.map(({ total }) => total)) - found.change) <= 1e-11 * scale);
}
function attributed(...given: Parameters<typeof attribution>): Attribution {
  const found = attribution(...given);
  if (!found.ok) throw new Error(found.refusals.map((r) => r.say.en).join("\n"));
  return found.value;
}

const otherWeights = (of: Ground): Ground => ({
  ...of,
  frame: { ...of.frame, weights: of.frame.weights.map((w, node) => w * (1 + (node % 4) / 5)) },
});
const wider: readonly Step[] = goldenSteps.map((step) => (step.step === "normalise" ? { ...step, low: 5, high: 95 } : step));

for (const [what, after] of [
  ["own figures and peers", builtOf(changed("CHN", 1.1, "SGP", 1.3))],
  ["weights", builtOf(otherWeights(ground))],
  ["bounds", builtOf(ground, wider)],
  ["everything at once", builtOf(otherWeights(changed("CHN", 1.2, "SGP", 0.7)), wider)],
] as const)
  test(`an attribution sums to the change where ${what} changed`, () => {
    for (const unit of ["CHN", "AUS", "LAO"]) sumsUp(attributed({ built, unit }, { built: after, unit }));
  });

for (const aggregate of [
  { step: "aggregate", method: "geometric", zero: { kind: "floor", at: 1 } },
  { step: "aggregate", method: "arithmetic", levels: { 3: { method: "harmonic", zero: { kind: "floor", at: 1 } } } },
  { step: "aggregate", method: "mazziotta-pareto" },
  { step: "aggregate", method: "topsis" },
  { step: "aggregate", method: "copeland" },
] as const satisfies readonly Step[])
  test(`an attribution sums to the change when nodes are combined by ${JSON.stringify(aggregate)}`, () => {
    const steps = [...goldenSteps.slice(0, -1), aggregate];
    const [before, after] = [builtOf(ground, steps), builtOf(otherWeights(changed("CHN", 1.2, "SGP", 0.7)), steps)];
    sumsUp(attributed({ built: before, unit: "CHN" }, { built: after, unit: "CHN" }));
  });

test("a pillar's change is put down to the indicators below it alone", () => {
  const steps: readonly Step[] = [...goldenSteps.slice(0, -1), { step: "aggregate", method: "geometric", zero: { kind: "floor", at: 1 } }];
  const [before, after] = [builtOf(ground, steps), builtOf(otherWeights(changed("CHN", 1.2, "SGP", 0.7)), steps)];
  const found = attributed({ built: before, unit: "CHN" }, { built: after, unit: "CHN" }, "Environ");
  sumsUp(found);
  assert.deepEqual(
    found.indicators.map(({ id }) => id),
    ground.frame.nodes.flatMap(({ id, parent }) => (parent === "Environ" ? [id] : [])),
  );
});

test("between two periods of a panel scored over all of it nothing is put down to peers, bounds or weights", () => {
  const panel = builtOf(goldenGround("panel"), [
    { step: "denominate" },
    { step: "impute", by: "panel", with: "latest" },
    { step: "treat", method: "winsorise", over: "panel" },
    { step: "normalise", method: "min-max", over: "panel" },
    { step: "aggregate", method: "arithmetic" },
  ]);
  const found = attributed({ built: panel, unit: "CHN", period: "2018" }, { built: panel, unit: "CHN", period: "2022" });
  sumsUp(found);
  for (const factor of ["peers", "bounds", "weights"] as const) assert.ok(Math.abs(found.factors[factor]) < 1e-9, factor);
  assert.ok(relative(found.factors.values, found.change) < 1e-9);
});

test("between two periods scored each for itself, what the others did shows as peers", () => {
  const panel = builtOf(goldenGround("panel"), [
    { step: "denominate" },
    { step: "normalise", method: "min-max", over: "period", constant: "leave-out" },
    { step: "aggregate", method: "arithmetic" },
  ]);
  const found = attributed({ built: panel, unit: "CHN", period: "2018" }, { built: panel, unit: "CHN", period: "2022" });
  sumsUp(found);
  assert.ok(Math.abs(found.factors.peers) > 1e-6);
});

/** Two indicators, weights 3 to 1, four units; fixed bounds 0 to 10. */
function small(rows: readonly (readonly [number, number])[], weights: readonly [number, number] = [3, 1]): Ground {
  const frame = checkFrame([
    { id: "a", parent: "top", weight: weights[0], direction: 1 },
    { id: "b", parent: "top", weight: weights[1], direction: 1 },
    { id: "top", parent: null, weight: 1 },
  ]);
  if (!frame.ok) throw new Error("no frame");
  const columns = [0, 1].map((i) => Float64Array.from(rows, (row) => row[i] ?? Number.NaN));
  return { frame: frame.value, table: { rows: rows.map((_, i) => ({ unit: `u${i}` })), ids: ["a", "b"], columns } };
}
const fixed: readonly Step[] = [
  { step: "normalise", method: "scaled", low: 0, high: 10 },
  { step: "aggregate", method: "arithmetic" },
];

test("with fixed bounds and weights an indicator gets its weight times its change, worked by hand", () => {
  const [before, after] = [
    builtOf(
      small([
        [2, 4],
        [1, 1],
      ]),
      fixed,
    ),
    builtOf(
      small([
        [6, 3],
        [9, 9],
      ]),
      fixed,
    ),
  ];
  const found = attributed({ built: before, unit: "u0" }, { built: after, unit: "u0" });
  assert.deepEqual(
    found.indicators.map(({ id, values, peers }) => [id, Math.round(values * 1e9) / 1e9, peers]),
    [
      ["a", 30, 0],
      ["b", -2.5, 0],
    ],
  );
});

test("a figure that was missing stood at the score of the others, so reporting it counts for what it adds to that", () => {
  const [before, after] = [
    builtOf(
      small([
        [2, Number.NaN],
        [1, 1],
      ]),
      fixed,
    ),
    builtOf(
      small([
        [2, 6],
        [1, 1],
      ]),
      fixed,
    ),
  ];
  const found = attributed({ built: before, unit: "u0" }, { built: after, unit: "u0" });
  sumsUp(found);
  assert.deepEqual(
    found.indicators.map(({ id, values }) => [id, Math.round(values * 1e9) / 1e9]),
    [
      ["a", 0],
      ["b", 10],
    ],
  );
});

const cell = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 20 }) }, { weight: 1, arbitrary: fc.constant(Number.NaN) });
const data = fc.array(fc.tuple(cell, cell), { minLength: 3, maxLength: 6 });
const weight = fc.integer({ min: 1, max: 5 });

for (const method of ["arithmetic", "geometric", "harmonic"] as const)
  test(`attributions sum to the change for any data, weights and bounds: ${method}`, () => {
    fc.assert(
      fc.property(data, data, fc.tuple(weight, weight), fc.tuple(weight, weight), (before, after, from, to) => {
        const steps = (low: number): readonly Step[] => [
          { step: "normalise", method: "min-max", low, high: 100, constant: "leave-out" },
          { step: "aggregate", method },
        ];
        const [one, other] = [build(small(before, from), { steps: steps(1) }), build(small(after, to), { steps: steps(10) })];
        if (!one.ok || !other.ok) return;
        const found = attribution({ built: one.value, unit: "u0" }, { built: other.value, unit: "u0" });
        if (found.ok) sumsUp(found.value);
      }),
      { numRuns: 150 },
    );
  });

const codes = (...given: Parameters<typeof attribution>): readonly string[] => {
  const found = attribution(...given);
  return found.ok ? [] : found.refusals.map((r) => r.code);
};
test("what cannot be attributed is refused", () => {
  const before = builtOf(
    small([
      [2, 4],
      [1, 1],
    ]),
    fixed,
  );
  const renamed = small([
    [2, 4],
    [1, 1],
  ]);
  const frame = checkFrame([
    { id: "a", parent: "top", weight: 1, direction: 1 },
    { id: "c", parent: "top", weight: 1, direction: 1 },
    { id: "top", parent: null, weight: 1 },
  ]);
  assert.ok(frame.ok);
  const other: Built = builtOf({ frame: frame.value, table: { ...renamed.table, ids: ["a", "c"] } }, fixed);
  assert.deepEqual(codes({ built: before, unit: "u0" }, { built: other, unit: "u0" }), ["evaluate/framesDiffer"]);
  assert.deepEqual(codes({ built: before, unit: "nobody" }, { built: before, unit: "u0" }), ["evaluate/unknownRow"]);
  assert.deepEqual(codes({ built: before, unit: "u0" }, { built: before, unit: "u0" }, "nothing"), ["evaluate/unknownNodes"]);
  const late = builtOf(renamed, [
    { step: "normalise", method: "min-max" },
    { step: "impute", by: "column", with: "mean" },
    { step: "aggregate", method: "arithmetic" },
  ]);
  assert.deepEqual(codes({ built: late, unit: "u0" }, { built: late, unit: "u0" }), ["evaluate/notAttributable"]);
  const years = small([
    [2, 4],
    [3, 5],
  ]);
  const rows = ["2020", "2021"].map((period) => ({ unit: "u0", period }));
  const chain = builtOf({ ...years, table: { ...years.table, rows } }, [
    { step: "normalise", method: "symmetric-growth" },
    { step: "aggregate", method: "arithmetic" },
    { step: "chain" },
  ]);
  const [from, to] = rows.map((row) => ({ built: chain, ...row }));
  assert.deepEqual(from && to ? codes(from, to) : [], ["evaluate/notAttributable"]);
  const empty = builtOf(
    small([
      [Number.NaN, Number.NaN],
      [1, 1],
      [2, 2],
    ]),
    fixed,
  );
  assert.deepEqual(codes({ built: empty, unit: "u0" }, { built: before, unit: "u0" }), ["evaluate/noScoreToCompare"]);
});
