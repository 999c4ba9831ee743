import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { AggregateStep, Aggregation } from "#define";
import { flatGround } from "../../../../tests/support/flat-ground.ts";
import { toyGround } from "../../../../tests/support/toy-index.ts";
import { build } from "../build.ts";
import { ranksOf } from "../ranks.ts";
import { leavesOf, openMeans, planOf } from "./flat-means.ts";
import { groupsOf, standingsOf } from "./groups.ts";
import { indicesOf } from "./indices.ts";
import { quantileOf } from "./quantiles.ts";
import { normalAt, streamOf } from "./random.ts";
import { openRanking } from "./ranking.ts";
import { mostDimensions, sobolPoints } from "./sobol.ts";

test("Sobol's sequence begins as published", () => {
  assert.deepEqual(
    [...sobolPoints(6, 3, null)],
    [0, 0, 0, 0.5, 0.5, 0.5, 0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.375, 0.375, 0.625, 0.875, 0.875, 0.125],
  );
  assert.equal(mostDimensions, 128);
});

test("in every dimension, plain or shifted by any seed, 64 points stand in 64 strata of equal width", () => {
  for (const seed of [null, 0, 1, 20250101]) {
    const points = sobolPoints(64, mostDimensions, seed);
    for (let dimension = 0; dimension < mostDimensions; dimension += 1) {
      const strata = new Set(Array.from({ length: 64 }, (_, i) => Math.floor(64 * (points[i * mostDimensions + dimension] ?? 0))));
      assert.equal(strata.size, 64, `dimension ${dimension + 1}`);
    }
  }
});

test("two neighbours of the first ten dimensions fill every square of a grid of 16 by 16 with 16 of 4,096 shifted points", () => {
  const points = sobolPoints(4096, 10, 3);
  for (let dimension = 0; dimension < 9; dimension += 1) {
    const counts = new Map<number, number>();
    for (let i = 0; i < 4096; i += 1) {
      const [x, y] = [points[i * 10 + dimension] ?? 0, points[i * 10 + dimension + 1] ?? 0];
      const square = Math.floor(16 * x) * 16 + Math.floor(16 * y);
      counts.set(square, (counts.get(square) ?? 0) + 1);
    }
    assert.deepEqual([...new Set(counts.values())], [16], `dimensions ${dimension + 1} and ${dimension + 2}`);
  }
});

test("normal deviates are those of the tables, and streams are even", () => {
  for (const [p, deviate] of [
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.025, -1.959963984540054],
    [1e-10, -6.361340902404056],
    [0.3, -0.5244005127080407],
  ] as const)
    assert.ok(Math.abs(normalAt(p) - deviate) < 1e-12);
  const stream = streamOf(1, 2, 3);
  const drawn = Array.from({ length: 20_000 }, stream.even);
  assert.ok(Math.abs(drawn.reduce((sum, x) => sum + x, 0) / drawn.length - 0.5) < 0.01);
  assert.ok(drawn.every((x) => x >= 0 && x < 1));
  assert.notEqual(streamOf(1, 2, 4).even(), streamOf(1, 2, 3).even());
});

test("quantiles stand between neighbours by proportion", () => {
  const sorted = Float64Array.of(1, 2, 4, 8);
  for (const [share, value] of [
    [0, 1],
    [0.5, 3],
    [0.05, 1.15],
    [0.95, 7.4],
    [1, 8],
  ] as const)
    assert.ok(Math.abs(quantileOf(sorted, share) - value) < 1e-12);
});

const someScores = fc.array(fc.oneof(fc.constantFrom(Number.NaN, 1, 2), fc.double({ min: -5, max: 5, noNaN: true })), {
  minLength: 1,
  maxLength: 260,
});
test("ranks run after run are those computed once, whatever stood there before", () => {
  fc.assert(
    fc.property(fc.array(someScores, { minLength: 1, maxLength: 3 }), (runs) => {
      const count = Math.min(...runs.map((run) => run.length));
      const rank = openRanking([[...Array(count).keys()]]);
      for (const run of runs) {
        const scores = Float64Array.from(run.slice(0, count));
        const ranks = new Int32Array(count);
        rank(scores, 0, ranks, 0);
        assert.deepEqual(ranks, ranksOf(scores));
      }
    }),
  );
});

const zero = { kind: "floor", at: 3 } as const;
const steps: readonly AggregateStep[] = [
  { step: "aggregate", method: "arithmetic" },
  { step: "aggregate", method: "arithmetic", least: 0.9 },
  { step: "aggregate", method: "geometric", zero },
  { step: "aggregate", method: "harmonic", zero },
  { step: "aggregate", method: "arithmetic", levels: { 2: { method: "geometric", zero }, 3: { method: "harmonic" } } },
];
for (const step of steps)
  test(`means in memory used again are those of the step to the bit: ${JSON.stringify(step)}`, () => {
    const ground = toyGround(40);
    const { frame } = ground;
    const built = build(ground, { steps: [{ step: "normalise", method: "min-max" }, step] });
    assert.ok(built.ok);
    const plan = planOf(frame, step);
    assert.ok(plan);
    const means = openMeans(frame, 40);
    const leaves = leavesOf(built.value.state.table.columns);
    const other = means(
      plan,
      leaves,
      frame.weights.map((weight) => weight * 2.5),
    );
    assert.ok(other);
    assert.deepEqual(means(plan, leaves, frame.weights)?.slice(), built.value.scores[frame.root]);
  });

test("means that have grown beyond measure are left to the step, which refuses them", () => {
  const { frame } = flatGround({ a: [1], b: [1] });
  const plan = planOf(frame, { step: "aggregate", method: "arithmetic" });
  assert.ok(plan);
  const means = openMeans(frame, 1);
  const leaves = leavesOf([Float64Array.of(1e74), Float64Array.of(-1e74)]);
  assert.ok(means(plan, leaves, Float64Array.of(1, 1, 1)));
  // Loadings can be negative; where they sum to little, what they weigh grows.
  assert.equal(means(plan, leaves, Float64Array.of(1, -0.999, 1)), null);
});

for (const method of [
  { method: "geometric" },
  { method: "copeland" },
  { method: "generalised", power: 2 },
  { method: "geometric", zero: { kind: "shift", by: 1 } },
] as const satisfies readonly Aggregation[])
  test(`${JSON.stringify(method)} over zeros is left to the step`, () => {
    const ground = toyGround(20);
    const built = build(ground, {
      steps: [
        { step: "normalise", method: "min-max" },
        { step: "aggregate", method: "arithmetic" },
      ],
    });
    assert.ok(built.ok);
    const plan = planOf(ground.frame, { step: "aggregate", ...method });
    assert.equal(plan && openMeans(ground.frame, 20)(plan, leavesOf(built.value.state.table.columns), ground.frame.weights), null);
  });

test("a group holds those that cannot be told from its opener, and ends before the first that can", () => {
  const chances = [
    [null, 0.9, 0.97, 1],
    [0.1, null, 0.6, 0.99],
    [0.03, 0.4, null, 0.94],
    [0, 0.01, 0.06, null],
  ];
  assert.deepEqual(groupsOf(chances, [0, 1, 2, 3]), [
    [0, 1],
    [2, 3],
  ]);
  assert.deepEqual(standingsOf(chances), [
    { ahead: 0, behind: 2, tied: 1 },
    { ahead: 0, behind: 1, tied: 2 },
    { ahead: 1, behind: 0, tied: 2 },
    { ahead: 2, behind: 0, tied: 1 },
  ]);
});

test("rows with a failed run are left out of the indices, and an output that does not vary has none", () => {
  const y = Float64Array.from({ length: 3 * 50 }, (_, i) => Math.sin(i * i));
  const whole = indicesOf({ base: 50, factors: 1, y }, { bootstrap: 0, seed: 1 });
  const holed = y.slice();
  holed[7] = Number.NaN;
  const rest = Float64Array.from([...y].filter((_, i) => i % 50 !== 7));
  assert.notDeepEqual(indicesOf({ base: 50, factors: 1, y: holed }, { bootstrap: 0, seed: 1 }), whole);
  assert.deepEqual(
    indicesOf({ base: 50, factors: 1, y: holed }, { bootstrap: 0, seed: 1 }),
    indicesOf({ base: 49, factors: 1, y: rest }, { bootstrap: 0, seed: 1 }),
  );
  assert.equal(indicesOf({ base: 50, factors: 1, y: y.fill(3) }, { bootstrap: 10, seed: 1 }), null);
});
