import assert from "node:assert/strict";
import test from "node:test";
import type { Step } from "#define";
import { flatGround } from "../../../tests/support/flat-ground.ts";
import { build, openBuilder } from "./build.ts";
import type { Ground } from "./state.ts";
import { periodsOf, rowsAt } from "./table.ts";

const normalise: Step = { step: "normalise", method: "min-max" };
const aggregate: Step = { step: "aggregate", method: "arithmetic" };
const ground = flatGround({ a: [1, 2, 3], b: [3, 1, 1] });

test("steps are done in order, and every data set on the way is kept", () => {
  const built = build(ground, { steps: [{ step: "screen" }, normalise, aggregate] });
  assert.ok(built.ok);
  assert.deepEqual(
    built.value.sets.map(({ step }) => step.step),
    ["screen", "normalise", "aggregate"],
  );
  assert.deepEqual([...(built.value.scores[2] ?? [])], [50, 25, 50]);
  assert.deepEqual(built.value.rows, ground.table.rows);
});

test("steps that methods share on their way are done once, whether or not they are the same object", () => {
  const builder = openBuilder(ground);
  assert.ok(builder.ok);
  const [one, other, apart] = [
    builder.value([normalise, aggregate]),
    builder.value([{ ...normalise }, { ...aggregate, method: "geometric", zero: { kind: "floor", at: 1 } }]),
    builder.value([{ ...normalise, high: 10 }, aggregate]),
  ];
  assert.ok(one.ok && other.ok && apart.ok);
  assert.equal(one.value.sets[0]?.state, other.value.sets[0]?.state);
  assert.notEqual(one.value.sets[1]?.state, other.value.sets[1]?.state);
  assert.notEqual(one.value.sets[0]?.state, apart.value.sets[0]?.state);
});

test("only so many states are remembered, the ones used longest ago given up", () => {
  const builder = openBuilder(ground, 2);
  assert.ok(builder.ok);
  const first = builder.value([normalise, aggregate]);
  builder.value([{ ...normalise, high: 10 }, aggregate]);
  const again = builder.value([normalise, aggregate]);
  assert.ok(first.ok && again.ok);
  assert.notEqual(first.value.state, again.value.state);
  assert.deepEqual(first.value.scores, again.value.scores);
});

const { frame, table } = ground;
const cases: readonly (readonly [string, Ground, readonly Step[], readonly string[]])[] = [
  ["no step aggregates", ground, [normalise], ["noScores"]],
  [
    "a step comes before what it needs",
    ground,
    [aggregate, normalise, { step: "chain" }],
    ["stepOutOfPlace", "stepTooLate", "stepNotNext"],
  ],
  ["a column is missing", { frame, table: { ...table, ids: ["a", "c"] } }, [normalise, aggregate], ["columnMissing"]],
  [
    "a unit stands twice",
    { frame, table: { ...table, rows: [{ unit: "x" }, { unit: "x" }, { unit: "y" }] } },
    [normalise, aggregate],
    ["sameRow"],
  ],
  ["there is no unit", { frame, table: rowsAt(table, []) }, [normalise, aggregate], ["tooFewRows"]],
  ["there is one unit", { frame, table: rowsAt(table, [0]) }, [normalise, aggregate], ["tooFewRows"]],
  ["a value is infinite", flatGround({ a: [1, Number.NEGATIVE_INFINITY] }), [normalise, aggregate], ["boundless"]],
];
for (const [why, of, steps, codes] of cases)
  test(`an index is refused where ${why}`, () => {
    const made = build(of, { steps });
    assert.deepEqual(made.ok ? [] : made.refusals.map((r) => r.code.replace("evaluate/", "")), codes);
    assert.ok(!made.ok && made.refusals.every(({ say }) => say.zh.length > 10 && say.en.length > 20));
  });

test("rows are found by period, in order of the periods", () => {
  const rows = ["2021", "2020", "2021"].map((period, i) => ({ unit: `u${i}`, period }));
  assert.deepEqual(periodsOf(rows), [
    { period: "2020", at: [1] },
    { period: "2021", at: [0, 2] },
  ]);
});
