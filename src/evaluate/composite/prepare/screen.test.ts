import assert from "node:assert/strict";
import test from "node:test";
import type { Step } from "#define";
import { build, checkFrame, type Ground, type State, startOf } from "#evaluate/composite";
import { after, told } from "../../../../tests/support/flat-ground.ts";

const none = Number.NaN;
const frame = checkFrame([
  { id: "a", parent: "index", weight: 1, direction: 1, denominator: "people" },
  { id: "b", parent: "index", weight: 1, direction: 1 },
  { id: "c", parent: "index", weight: 1, direction: 1 },
  { id: "index", parent: null, weight: 1 },
]);
assert.ok(frame.ok);
const rows = ["full", "zeros", "half", "empty"].map((unit) => ({ unit }));
const ground: Ground = {
  frame: frame.value,
  table: {
    rows,
    ids: ["a", "b", "c"],
    columns: [Float64Array.of(1, 0, 4, none), Float64Array.of(2, 0, none, none), Float64Array.of(3, 7, none, none)],
  },
  denominators: { rows, ids: ["people"], columns: [Float64Array.of(2, 0, none, 5)] },
};
const did = (step: Step, state = startOf(ground)): State => after(state, step);
const units = (state: State): readonly string[] => state.table.rows.map(({ unit }) => unit);

for (const [title, step, kept] of [
  ["two thirds of the cells where nothing is said", {}, ["full", "zeros"]],
  ["a third of the cells", { availability: 1 / 3 }, ["full", "zeros", "half"]],
  ["half of its cells not zero", { nonZero: 0.5 }, ["full", "half"]],
  ["both", { availability: 0.5, nonZero: 0.5 }, ["full"]],
  ["one of the two", { availability: 0.5, nonZero: 0.5, combine: "either" }, ["full", "zeros", "half"]],
  ["what it is told to", { keep: ["empty"], drop: ["full"] }, ["zeros", "empty"]],
] as const)
  test(`screening keeps a unit with ${title}`, () => {
    const state = did({ step: "screen", ...step });
    assert.deepEqual(units(state), kept);
    const left = rows.map(({ unit }) => unit).filter((unit) => !kept.some((name) => name === unit));
    assert.deepEqual(told(state), [["rows-dropped", { rows: left }]]);
  });

test("the record says what was there and who was forced", () => {
  const { screened } = did({ step: "screen", keep: ["empty"] });
  assert.deepEqual(screened[3], { unit: "empty", missing: 3, zero: 0, availability: 0, nonZero: 0, kept: true, forced: true });
  assert.deepEqual(screened[1], { unit: "zeros", missing: 0, zero: 2, availability: 1, nonZero: 1 - 2 / 3, kept: true });
});

test("filled cells, marks and places follow the rows that are kept", () => {
  const filled = did({ step: "impute", by: "column", with: "mean" });
  const state = did({ step: "screen", drop: ["full", "zeros"] }, { ...filled, marks: [Uint8Array.of(0, 1, 2, 3)] });
  assert.deepEqual(state.at, [2, 3]);
  assert.deepEqual(state.filled.map(({ row, leaf }) => [row, leaf]).sort(), [
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 1],
    [1, 2],
  ]);
  assert.deepEqual([...(state.marks[0] ?? [])], [2, 3]);
});

test("a cell over a denominator that is missing or zero is missing, which is told; a filled one is divided with the rest", () => {
  const state = did({ step: "denominate", scale: { a: 100 } });
  assert.deepEqual([...(state.table.columns[0] ?? [])], [50, none, none, none]);
  assert.equal(state.table.columns[1], ground.table.columns[1], "an indicator without denominator is shared");
  assert.deepEqual(told(state), [["not-divided", { id: "a", denominator: "people", count: 2 }]]);
  const filled = did({ step: "impute", by: "column", with: "mean" });
  const divided = did({ step: "denominate", scale: { a: 100 } }, filled).filled.find((cell) => cell.leaf === 0);
  assert.deepEqual([divided?.row, divided?.value, divided?.sd], [3, (5 / 3) * 20, Math.sqrt(13 / 3) * 20]);
});

for (const [why, step, code] of [
  ["a share above one", { step: "screen", availability: 1.2 }, "evaluate/shareOutside"],
  ["an unknown unit", { step: "screen", keep: ["nobody"] }, "evaluate/unknownUnits"],
  ["a unit both kept and dropped", { step: "screen", keep: ["full"], drop: ["full"] }, "evaluate/keptAndDropped"],
  ["a bound that nobody reaches", { step: "screen", drop: ["full", "zeros"], availability: 0.9 }, "evaluate/nobodyKept"],
  ["an indicator that does not exist", { step: "denominate", scale: { d: 2 } }, "evaluate/unknownIndicators"],
  ["a scale without denominator", { step: "denominate", scale: { b: 2 } }, "evaluate/scaleAlone"],
] as const)
  test(`preparing is refused for ${why}`, () => {
    const made = build(ground, { steps: [step] });
    assert.deepEqual(made.ok ? [] : made.refusals.map((r) => r.code), [code]);
    assert.ok(!made.ok && made.refusals.every(({ say }) => say.zh.length > 10 && say.en.length > 20));
  });

test("a denominator that the data do not have is refused", () => {
  const made = build({ frame: ground.frame, table: ground.table }, { steps: [{ step: "denominate" }] });
  assert.deepEqual(made.ok ? [] : made.refusals.map((r) => r.code), ["evaluate/denominatorMissing"]);
});
