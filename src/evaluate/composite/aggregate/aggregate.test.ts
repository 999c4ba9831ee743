import assert from "node:assert/strict";
import test from "node:test";
import type { AggregateStep, Aggregation } from "#define";
import { aggregated, aggregation, type Cells, combining, everyMethod, flat, near, rootOf } from "../../../../tests/support/flat-index.ts";
import { goldenFrame, goldenTable, relative } from "../../../../tests/support/golden.ts";
import { type Ground, startOf, take } from "../index.ts";

const golden = goldenTable("pipeline/aggregated");
const frame = goldenFrame();
const asem: Ground = { frame, table: goldenTable("pipeline/normalised") };

const codes = (of: Ground, step: AggregateStep): readonly string[] => {
  const state = aggregation(of, step);
  return "ok" in state ? state.refusals.map((r) => r.code) : [];
};
const told = (of: Ground, step: AggregateStep): readonly string[] => aggregated(of, step).remarks.map(({ code }) => code);

const gone = Number.NaN;

test("arithmetic means give the golden aggregates", () => {
  const { scores } = aggregated(asem, { step: "aggregate", method: "arithmetic" });
  let worst = 0;
  for (const [node, { id }] of frame.nodes.entries())
    for (const [row, x] of (golden.columns[golden.ids.indexOf(id)] ?? []).entries())
      worst = Math.max(worst, relative(scores?.[node]?.[row] ?? Number.NaN, x));
  assert.ok(worst <= 1e-12, String(worst));
});

for (const [what, method, rows, weights, scores] of [
  ["an arithmetic mean", { method: "arithmetic" }, [[1, 4]], [3, 1], [1.75]],
  ["a geometric mean", { method: "geometric" }, [[2, 8]], [1, 1], [4]],
  ["a harmonic mean", { method: "harmonic" }, [[2, 6]], [1, 1], [3]],
  ["a quadratic mean", { method: "generalised", power: 2 }, [[1, 7]], [1, 1], [5]],
  ["a mean of power zero is the geometric one", { method: "generalised", power: 0 }, [[2, 8]], [1, 1], [4]],
  ["a mean of power one bears negative values", { method: "generalised", power: 1 }, [[-2, 8]], [1, 1], [3]],
  ["a very high power is nearly the best value and does not overflow", { method: "generalised", power: 300 }, [[1e3, 1e3]], [1, 1], [1e3]],
  ["a very low power does not overflow either", { method: "generalised", power: -300 }, [[1e-3, 1e-3]], [1, 1], [1e-3]],
  ["a missing value is left out of an arithmetic mean", { method: "arithmetic" }, [[1, gone]], [3, 1], [1]],
  ["a missing value is left out of a geometric mean", { method: "geometric" }, [[3, gone, 27]], [1, 5, 1], [9]],
  ["a missing value is left out of a harmonic mean", { method: "harmonic" }, [[gone, 2, 6]], [1, 1, 1], [3]],
  ["a missing value is left out of a generalised mean", { method: "generalised", power: 2 }, [[1, 7, gone]], [1, 1, 1], [5]],
  ["a zero raised to the floor", { method: "geometric", zero: { kind: "floor", at: 2 } }, [[0, 8]], [1, 1], [4]],
  ["a shift is taken back afterwards", { method: "geometric", zero: { kind: "shift", by: 2 } }, [[0, 6]], [1, 1], [2]],
  ["a zero without weight hurts no geometric mean", { method: "geometric" }, [[0, 5]], [0, 1], [5]],
  // Standardised over the two rows: 90 and 110 each. Row one: mean 100, spread 10, so 100 − 1.
  [
    "a Mazziotta-Pareto index takes off what is uneven",
    { method: "mazziotta-pareto" },
    [
      [0, 8],
      [2, 4],
    ],
    [1, 1],
    [99, 99],
  ],
  [
    "or adds it",
    { method: "mazziotta-pareto", penalty: "above" },
    [
      [0, 8],
      [2, 4],
    ],
    [1, 1],
    [101, 101],
  ],
  [
    "an even profile is not punished",
    { method: "mazziotta-pareto", standardise: false },
    [
      [7, 7],
      [2, 4],
    ],
    [1, 1],
    [7, 3 - 1 / 3],
  ],
  [
    "closeness to the best of both",
    { method: "topsis" },
    [
      [3, 4],
      [4, 3],
    ],
    [1, 1],
    [0.5, 0.5],
  ],
  // Lengths 3 and √32: distances 1 and 1/√2.
  [
    "a missing value is in neither distance",
    { method: "topsis" },
    [
      [0, 4],
      [3, 0],
      [gone, 4],
    ],
    [1, 1],
    [Math.SQRT2 - 1, 2 - Math.SQRT2, 1],
  ],
  [
    "net number of units beaten",
    { method: "copeland" },
    [
      [3, 3],
      [2, 1],
      [1, 2],
    ],
    [1, 1],
    [2, -1, -1],
  ],
  [
    "number of units placed behind",
    { method: "kemeny" },
    [
      [3, 3],
      [2, 1],
      [1, 2],
    ],
    [1, 1],
    [2, 0.5, 0.5],
  ],
  [
    "each under the weights that suit it best",
    { method: "benefit-of-doubt" },
    [
      [4, 1],
      [1, 2],
      [2, 1],
    ],
    [1, 1],
    [1, 1, 5 / 7],
  ],
] as const satisfies readonly (readonly [string, Aggregation, Cells, readonly number[], readonly number[]])[])
  test(`by hand: ${what}`, () => near(rootOf(flat(rows, weights), combining(method)), scores));

for (const method of everyMethod) {
  test(`a node with too few children there has no score, and it is told: ${JSON.stringify(method)}`, () => {
    const of = flat([
      [1, 2, gone],
      [3, gone, gone],
      [2, 5, 3],
    ]);
    const scores = rootOf(of, combining(method, { least: 0.6 }));
    assert.deepEqual(scores.map(Number.isNaN), [false, true, false]);
    assert.deepEqual(
      told(of, combining(method, { least: 0.6 })).filter((code) => code !== "constant-part"),
      ["gaps-carried", "no-score"],
    );
  });

  test(`one unit alone has a score, and so has one child: ${JSON.stringify(method)}`, () => {
    assert.ok(rootOf(flat([[3, 5]]), combining(method)).every(Number.isFinite));
    assert.ok(rootOf(flat([[3], [5]]), combining(method)).every(Number.isFinite));
  });

  test(`a column without values is told and the others count: ${JSON.stringify(method)}`, () => {
    const [with_, without] = [
      flat([
        [1, gone, 2],
        [3, gone, 1],
      ]),
      flat([
        [1, 2],
        [3, 1],
      ]),
    ];
    near(rootOf(with_, combining(method)), rootOf(without, combining(method)));
    assert.ok(told(with_, combining(method)).includes("no-values"));
  });
}

test("a whole column, node and unit without data leave no number behind that is none", () => {
  const of = flat([
    [gone, gone],
    [1, 2],
  ]);
  assert.deepEqual(told(of, combining({ method: "arithmetic" })), ["gaps-carried", "no-score"]);
  assert.deepEqual(rootOf(of, combining({ method: "arithmetic" })).map(Number.isNaN), [true, false]);
});

test("a cell that is missing is told, with the indicator and how many, be there a score or not", () => {
  const made = aggregated(
    flat([
      [1, gone],
      [3, 4],
    ]),
    combining({ method: "arithmetic" }),
  );
  assert.deepEqual(
    made.remarks.map(({ code, facts }) => [code, facts]),
    [["gaps-carried", { indicators: { i1: 1 }, of: 2 }]],
  );
});

test("a panel's units are placed against one another within each period, or over all of it where asked", () => {
  const base = flat([[1], [2], [3], [4]], [1], ["a", "b", "a", "b"]);
  const rows = base.table.rows.map((row, i) => ({ ...row, period: i < 2 ? "2020" : "2021" }));
  const of = { ...base, table: { ...base.table, rows } };
  near(rootOf(of, combining({ method: "copeland" })), [-1, 1, -1, 1]);
  near(rootOf(of, combining({ method: "copeland" }, { over: "panel" })), [-3, -1, 1, 3]);
});

test("levels may be combined in different ways", () => {
  const { scores } = aggregated(asem, combining({ method: "arithmetic" }, { levels: { 4: { method: "geometric" } } }));
  const column = (id: string) => scores?.[frame.places.get(id) ?? -1] ?? new Float64Array();
  near(
    [...column("Index")],
    [...column("Conn")].map((x, row) => Math.sqrt(x * (column("Sust")[row] ?? 0))),
  );
});

for (const [code, of, asked] of [
  ["evaluate/notPositive", flat([[0, 1]]), combining({ method: "geometric" })],
  ["evaluate/notPositive", flat([[-1, 1]]), combining({ method: "geometric", zero: { kind: "shift", by: 1 } })],
  ["evaluate/notPositive", flat([[-1, 1]]), combining({ method: "geometric", zero: { kind: "floor", at: 0 } })],
  ["evaluate/notPositive", flat([[0, 1]]), combining({ method: "harmonic" })],
  ["evaluate/notPositive", flat([[-1, 1]]), combining({ method: "generalised", power: 2 })],
  ["evaluate/notPositive", flat([[-1, 1]]), combining({ method: "benefit-of-doubt" })],
  ["evaluate/sharesImpossible", flat([[1, 1]]), combining({ method: "benefit-of-doubt", leastShare: 0.6 })],
  ["evaluate/sharesImpossible", flat([[1, 1]]), combining({ method: "benefit-of-doubt", mostShare: 0.4 })],
  ["evaluate/levelUnknown", flat([[1, 1]]), combining({ method: "arithmetic" }, { levels: { 5: { method: "topsis" } } })],
  ["evaluate/leastOutside", flat([[1, 1]]), combining({ method: "arithmetic" }, { least: 2 })],
  ["evaluate/tooManyRows", flat(Array.from({ length: 601 }, (_, i) => [i])), combining({ method: "kemeny" })],
  [
    "evaluate/tooManyRows",
    flat(Array.from({ length: 230 }, () => new Array<number>(1000).fill(1))),
    combining({ method: "benefit-of-doubt" }),
  ],
] as const)
  test(`refused: ${code} by ${JSON.stringify(asked)}`, () => assert.deepEqual(codes(of, asked), [code]));

test("weights below zero, as loadings can be, are refused where units are compared by weight", () => {
  const of = flat([
    [1, 2],
    [2, 1],
  ]);
  const made = take({ ...startOf(of), normalised: true, weights: Float64Array.of(1, -0.2, 1) }, combining({ method: "copeland" }));
  assert.deepEqual("ok" in made ? made.refusals.map((r) => r.code) : [], ["evaluate/weightsNotUsable"]);
});

test("a node whose children weigh nothing has no score, and it is told", () => {
  const of = flat([
    [1, 2],
    [2, 1],
  ]);
  const made = take({ ...startOf(of), normalised: true, weights: Float64Array.of(0, 0, 1) }, combining({ method: "arithmetic" }));
  assert.deepEqual("ok" in made ? [] : made.remarks.map(({ code }) => code), ["no-weight-below"]);
});
