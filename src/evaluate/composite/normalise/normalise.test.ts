import assert from "node:assert/strict";
import test from "node:test";
import type { Normalisation, Step } from "#define";
import { build, type Ground, type State } from "#evaluate/composite";
import { after, flatGround, told } from "../../../../tests/support/flat-ground.ts";
import { goldenGround } from "../../../../tests/support/golden.ts";
import { normaliseColumn } from "./normalise-column.ts";

const none = Number.NaN;
type NormaliseStep = Normalisation & Partial<Extract<Step, { readonly step: "normalise" }>>;
const did = (ground: Ground, step: NormaliseStep): State => after(ground, { ...step, step: "normalise" });
const scores = (ground: Ground, step: NormaliseStep): readonly number[] => [...(did(ground, step).table.columns[0] ?? [])];
const bounds = { low: 10, high: 20 };

const cases: readonly (readonly [string, Normalisation, readonly number[], readonly number[], readonly number[]])[] = [
  [
    "min-max between fixed bounds",
    { method: "min-max", bounds: { a: bounds } },
    [10, 15, 25, none],
    [0, 50, 150, none],
    [100, 50, -50, none],
  ],
  ["min-max on a scale of its own", { method: "min-max", low: 1, high: 3 }, [2, 4, 6], [1, 2, 3], [3, 2, 1]],
  ["goalposts, clipped", { method: "goalposts", posts: { a: bounds } }, [5, 12, 30], [0, 20, 100], [100, 80, 0]],
  [
    "goalposts, not clipped",
    { method: "goalposts", posts: { a: bounds }, clip: false, scale: 1 },
    [5, 12, 30],
    [-0.5, 0.2, 2],
    [1.5, 0.8, -1],
  ],
  ["efficacy", { method: "efficacy", posts: { a: bounds } }, [10, 15, 30], [60, 80, 140], [100, 80, 20]],
  [
    "efficacy, clipped",
    { method: "efficacy", posts: { a: bounds }, base: 0, span: 100, clip: true },
    [5, 15, 30],
    [0, 50, 100],
    [100, 50, 0],
  ],
  ["standard values capped at 100", { method: "standard", standards: { a: 8 } }, [2, 8, 16], [25, 100, 100], [100, 100, 50]],
  ["standard values capped lower", { method: "standard", standards: { a: 8 }, scale: 10, cap: 9 }, [2, 8, 16], [2.5, 9, 9], [9, 9, 5]],
  ["standard values without a cap", { method: "standard", standards: { a: 8 }, cap: null }, [2, 8, 16], [25, 100, 200], [400, 100, 50]],
  ["standard values met by zero and less", { method: "standard", standards: { a: 8 } }, [0, -8, 16], [0, -100, 100], [100, 100, 50]],
  ["fractions of the best", { method: "fraction-of-max" }, [2, 4, 8], [0.25, 0.5, 1], [1, 0.5, 0.25]],
  ["fractions of the best where all is negative", { method: "fraction-of-max" }, [-2, -4, -8], [1, 0.5, 0.25], [0.25, 0.5, 1]],
  ["ranks with ties and gaps", { method: "rank" }, [3, 1, 3, none, 5], [2, 1, 2, none, 4], [2, 4, 2, none, 1]],
  ["percentile ranks with mean ties", { method: "percentile-rank", ties: "average" }, [3, 1, 3, 5], [0.5, 0, 0.5, 1], [0.5, 1, 0.5, 0]],
  ["distance to a unit", { method: "distance-to-reference", unit: "u1" }, [2, 4, 10], [0, 1, 4], [8 / 6, 1, 0]],
  ["distance to a target", { method: "distance-to-target", targets: { a: 6 }, cap: true }, [2, 4, 10], [0, 0.5, 1], [1, 1, 0]],
];
for (const [title, method, a, more, less] of cases)
  test(`${title}: where more is better, and where less is`, () => {
    for (const [expected, ground] of [
      [more, flatGround({ a })],
      [less, flatGround({ a }, { less: ["a"] })],
    ] as const)
      for (const [i, score] of scores(ground, method).entries())
        assert.ok(Object.is(score, expected[i]) || Math.abs(score - (expected[i] ?? none)) < 1e-12, `${score} is not ${expected[i]}`);
  });

test("over a panel, scores of all years share their bounds; within periods each year has its own", () => {
  const ground = goldenGround("panel");
  const [apart, together] = (["period", "panel"] as const).map((over) => did(ground, { method: "min-max", over }));
  for (const [leaf, column] of ground.table.columns.entries()) {
    const towards = ground.frame.nodes[leaf]?.direction ?? 1;
    const there = column.filter((x) => !Number.isNaN(x)).map((x) => x * towards);
    const [low, high] = [Math.min(...there), Math.max(...there)];
    for (const [row, x] of column.entries()) {
      if (Number.isNaN(x)) continue;
      assert.ok(Math.abs((together?.table.columns[leaf]?.[row] ?? none) - ((x * towards - low) / (high - low)) * 100) < 1e-9);
    }
    const first = (apart?.table.columns[leaf] ?? new Float64Array()).slice(0, 51).filter((x) => !Number.isNaN(x));
    assert.deepEqual([Math.min(...first), Math.max(...first)], [0, 100]);
  }
});

test("the reference unit is that of the period; over a panel, that of the period named, or the first", () => {
  const ground = flatGround({ a: [0, 1, 4, 10, 12, 20] }, { periods: [1, 1, 1, 2, 2, 2] });
  const method = { method: "distance-to-reference", unit: "u1" } as const;
  assert.deepEqual(scores(ground, method), [0, 1, 4, 0, 1, 5]);
  assert.deepEqual(scores(ground, { ...method, over: "panel" }), [0, 1, 4, 10, 12, 20]);
  assert.deepEqual(
    scores(ground, { ...method, over: "panel", period: "2" }).map((x) => Math.round(x * 12)),
    [0, 1, 4, 10, 12, 20],
  );
});

test("single indicators may have methods of their own", () => {
  const state = did(flatGround({ a: [1, 2, 3], b: [1, 2, 3] }), { method: "min-max", per: { b: { method: "rank" } } });
  assert.deepEqual(
    state.table.columns.map((column) => [...column]),
    [
      [0, 50, 100],
      [1, 2, 3],
    ],
  );
  assert.equal(state.normalised, true);
});

test("an indicator without any data, and one with a single value where the step says so, are left out and told", () => {
  const ground = flatGround({ a: [1, 2, 3], never: [none, none, none], same: [4, 4, none] });
  const state = did(ground, { method: "min-max", constant: "leave-out" });
  assert.deepEqual(
    state.table.columns.map((column) => [...column]),
    [
      [0, 50, 100],
      [none, none, none],
      [none, none, none],
    ],
  );
  assert.deepEqual(told(state), [
    ["nothing-there", { ids: ["never"], period: null }],
    ["constant-left-out", { ids: ["same"], period: null }],
  ]);
});

test("in a panel it is told in which period an indicator is left out", () => {
  const state = did(flatGround({ a: [1, 2, 5, 5] }, { periods: [2020, 2020, 2021, 2021] }), { method: "z-score", constant: "leave-out" });
  assert.deepEqual(told(state), [["constant-left-out", { ids: ["a"], period: "2021" }]]);
  assert.deepEqual([...(state.table.columns[0] ?? [])].slice(2), [none, none]);
});

test("ends moved by shares of the range move scores as the same fixed bounds would", () => {
  const column = Float64Array.of(0, 5, 10);
  const made = (method: Normalisation, moved = { low: 0.1, high: -0.2 }) =>
    normaliseColumn(column, 1, method, { id: "a", reference: 10, target: 10 }, moved);
  const fixed = normaliseColumn(column, 1, { method: "min-max", bounds: { a: { low: 1, high: 8 } }, high: 1 }, { id: "a" });
  assert.ok(typeof fixed !== "string");
  for (const method of [
    { method: "min-max", high: 1 },
    { method: "distance-to-max" },
    { method: "distance-to-target" },
    { method: "distance-to-reference", unit: "u2" },
  ] as const) {
    const scored = made(method);
    assert.ok(typeof scored !== "string");
    for (const [i, score] of scored.entries()) assert.ok(Math.abs(score - (fixed[i] ?? none)) < 1e-12, method.method);
  }
  assert.deepEqual(made({ method: "standard", standards: { a: 10 } }), Float64Array.of(0, 62.5, 100));
  assert.deepEqual(made({ method: "z-score" }), normaliseColumn(column, 1, { method: "z-score" }, { id: "a" }));
  assert.equal(made({ method: "min-max" }, { low: 0.6, high: -0.6 }), "no-spread");
});

const a = [1, 2, 3];
const refused: readonly (readonly [string, Ground, NormaliseStep, string])[] = [
  ["a constant indicator", flatGround({ a: [4, 4, 4] }), { method: "min-max" }, "evaluate/constantColumns"],
  ["a constant indicator under z-scores", flatGround({ a: [0.1, 0.1, 0.1] }), { method: "z-score" }, "evaluate/constantColumns"],
  ["one unit", flatGround({ a: [4] }), { method: "min-max" }, "evaluate/tooFewRows"],
  ["one unit under percentile ranks", flatGround({ a: [4] }), { method: "percentile-rank" }, "evaluate/tooFewRows"],
  ["an unknown reference unit", flatGround({ a }), { method: "distance-to-reference", unit: "nobody" }, "evaluate/unknownUnits"],
  [
    "an unknown reference period",
    flatGround({ a }),
    { method: "distance-to-reference", unit: "u1", period: "1999" },
    "evaluate/periodUnknown",
  ],
  [
    "a reference unit without a value",
    flatGround({ a: [1, none, 3] }),
    { method: "distance-to-reference", unit: "u1" },
    "evaluate/notNormalisable",
  ],
  ["a reference unit that is last", flatGround({ a }), { method: "distance-to-reference", unit: "u0" }, "evaluate/notNormalisable"],
  ["no target", flatGround({ a }), { method: "distance-to-target" }, "evaluate/notNormalisable"],
  [
    "a target below the least value",
    flatGround({ a }, { targets: { a: 0.5 } }),
    { method: "distance-to-target" },
    "evaluate/notNormalisable",
  ],
  ["posts that are missing", flatGround({ a }), { method: "goalposts", posts: {} }, "evaluate/notNormalisable"],
  ["posts the wrong way round", flatGround({ a }), { method: "efficacy", posts: { a: { low: 3, high: 1 } } }, "evaluate/notNormalisable"],
  ["no standard", flatGround({ a }), { method: "standard", standards: {} }, "evaluate/notNormalisable"],
  ["a standard of zero", flatGround({ a }), { method: "standard", standards: { a: 0 } }, "evaluate/notNormalisable"],
  [
    "a zero under an uncapped inverse standard",
    flatGround({ a: [0, 1] }, { less: ["a"] }),
    { method: "standard", standards: { a: 2 }, cap: null },
    "evaluate/notNormalisable",
  ],
  [
    "a best value of zero under fractions",
    flatGround({ a: [0, 1] }, { less: ["a"] }),
    { method: "fraction-of-max" },
    "evaluate/notNormalisable",
  ],
  [
    "an indicator that does not exist",
    flatGround({ a }),
    { method: "min-max", per: { z: { method: "rank" } } },
    "evaluate/unknownIndicators",
  ],
  [
    "a standard for what does not exist",
    flatGround({ a }),
    { method: "standard", standards: { a: 1, z: 1 } },
    "evaluate/unknownIndicators",
  ],
  ["a scale the wrong way round", flatGround({ a }), { method: "min-max", low: 100, high: 0 }, "evaluate/scaleTurned"],
  ["a deviation of zero", flatGround({ a }), { method: "z-score", sd: 0 }, "evaluate/numberOutside"],
  ["a factor below zero", flatGround({ a }), { method: "scaled", low: 0, high: 1, factor: -1 }, "evaluate/numberOutside"],
];
for (const [why, ground, step, code] of refused)
  test(`normalising is refused for ${why}`, () => {
    const made = build(ground, {
      steps: [
        { ...step, step: "normalise" },
        { step: "aggregate", method: "arithmetic" },
      ],
    });
    assert.deepEqual(made.ok ? [] : made.refusals.map((r) => r.code), [code]);
    assert.ok(!made.ok && made.refusals.every(({ say }) => say.zh.length > 10 && say.en.length > 20));
  });

test("all faults are told at once, each indicator named", () => {
  const made = build(flatGround({ a: [4, 4], b: [1, 2], c: [1, 2] }), {
    steps: [
      { step: "normalise", method: "min-max", per: { b: { method: "standard", standards: {} }, c: { method: "standard", standards: {} } } },
      { step: "aggregate", method: "arithmetic" },
    ],
  });
  assert.deepEqual(made.ok ? [] : made.refusals.map(({ code, facts }) => [code, facts.ids]), [
    ["evaluate/constantColumns", ["a"]],
    ["evaluate/notNormalisable", ["b", "c"]],
  ]);
});
