import assert from "node:assert/strict";
import test from "node:test";
import type { Step } from "#define";
import { build, type Filled, type Ground, type State } from "#evaluate/composite";
import { after, flatGround, told } from "../../../../tests/support/flat-ground.ts";

const none = Number.NaN;
/** One unit x over five years. */
const overTime = (a: readonly number[], periods: readonly (number | string)[] = [2018, 2019, 2020, 2021, 2022]): Ground => {
  const { frame, table } = flatGround({ a });
  return { frame, table: { ...table, rows: periods.map((period) => ({ unit: "x", period: String(period) })) } };
};
const did = (ground: Ground, step: Step): State => after(ground, step);
const close = (a: number | null | undefined, b: number): void => assert.ok(Math.abs((a ?? none) - b) < 1e-12, `${a} is not ${b}`);

for (const [how, expected] of [
  ["mean", 3],
  ["median", 2],
] as const)
  test(`a missing cell becomes the ${how} of its column, as uncertain as the column is wide`, () => {
    const { table, filled } = did(flatGround({ a: [1, none, 2, 6] }), { step: "impute", by: "column", with: how });
    assert.deepEqual([...(table.columns[0] ?? [])], [1, expected, 2, 6]);
    assert.deepEqual(
      filled.map(({ row, leaf, value }) => [row, leaf, value]),
      [[1, 0, expected]],
    );
    close(filled[0]?.sd, Math.sqrt(7));
  });

test("a group fills its own; a unit of no group and a group without values stay missing and are told", () => {
  const groups = { region: ["north", "north", "south", "south", "east", null] };
  const state = did(flatGround({ a: [1, none, 5, none, none, none] }, { groups }), {
    step: "impute",
    by: "column",
    with: "mean",
    within: "region",
  });
  assert.deepEqual([...(state.table.columns[0] ?? [])], [1, 1, 5, 5, none, none]);
  assert.deepEqual(
    state.filled.map(({ row, sd, from }) => [row, sd, from]),
    [
      [1, null, "north"],
      [3, null, "south"],
    ],
  );
  assert.deepEqual(told(state), [["not-filled", { id: "a", count: 2 }]]);
});

test("what one way of filling leaves open another may fill; only what is missing at the end is told", () => {
  const ground = flatGround({ a: [1, none, 5, none], b: [none, none, none, none] }, { groups: { region: ["x", "x", "y", null] } });
  const within: Step = { step: "impute", by: "column", with: "mean", within: "region" };
  const state = after(ground, within, { step: "impute", by: "column", with: "mean" });
  assert.deepEqual([...(state.table.columns[0] ?? [])], [1, 1, 5, 7 / 3]);
  assert.deepEqual(
    state.filled.map(({ row, from }) => [row, from]),
    [
      [1, "x"],
      [3, undefined],
    ],
  );
  assert.deepEqual(told(state), [["not-filled", { id: "b", count: 4 }]]);
});

test("columns are filled period by period, or over the whole panel", () => {
  const { frame, table } = flatGround({ a: [1, none, 5, none] });
  const rows = [2020, 2020, 2021, 2021].map((year, i) => ({ unit: `u${i % 2}`, period: String(year) }));
  const ground = { frame, table: { ...table, rows } };
  const step = { step: "impute", by: "column", with: "mean" } as const;
  assert.deepEqual([...(did(ground, step).table.columns[0] ?? [])], [1, 1, 5, 5]);
  assert.deepEqual([...(did(ground, { ...step, over: "panel" }).table.columns[0] ?? [])], [1, 3, 5, 3]);
});

test("a row fills itself on a common scale, less being better taken into account", () => {
  // Row 2 stands at 0.5 in a and, less being better, at 1 in b; the middle of both is 0.75 of the way from 10 to 30.
  const ground = flatGround({ a: [0, 10, 5], b: [4, 2, 0], c: [10, 30, none] }, { less: ["b"] });
  const { filled } = did(ground, { step: "impute", by: "row", with: "mean" });
  assert.equal(filled.length, 1);
  close(filled[0]?.value, 25);
  close(filled[0]?.sd, Math.sqrt(0.125) * 20);
  const turned = did(flatGround({ a: [0, 10, 5], b: [4, 2, 0], c: [10, 30, none] }, { less: ["b", "c"] }), {
    step: "impute",
    by: "row",
    with: "median",
  });
  close(turned.filled[0]?.value, 15);
});

test("a row fills itself from the indicators below the same node where a level is named", () => {
  const columns = { a: [0, 10, 5, none], b: [0, 1, 1, 0], c: [0, 8, none, 3] };
  const ground = flatGround(columns, { above: { a: "p", b: "p", c: "q" } });
  const state = did(ground, { step: "impute", by: "row", with: "mean", level: 2 });
  assert.deepEqual(
    state.filled.map(({ row, leaf, value, sd }) => [row, leaf, value, sd]),
    [[3, 0, 0, null]],
  );
  assert.deepEqual(told(state), [["not-filled", { id: "c", count: 1 }]]);
  assert.equal(did(ground, { step: "impute", by: "row", with: "mean" }).filled.length, 2);
});

test("an indicator with one value is no evidence, and is filled with it", () => {
  const state = did(flatGround({ a: [3, 3, none], b: [0, 4, 1] }), { step: "impute", by: "row", with: "mean" });
  assert.deepEqual([...(state.table.columns[0] ?? [])], [3, 3, 3]);
});

for (const [how, series, expected, from] of [
  ["latest", [none, 2, none, none, 8], [none, 2, 2, 2, 8], ["2019", "2019"]],
  ["constant", [none, 2, none, none, 8], [2, 2, 2, 2, 8], ["2019", "2019", "2019"]],
  ["linear", [none, 2, none, none, 8], [2, 2, 4, 6, 8], ["2019", "2019–2022", "2019–2022"]],
  ["linear", [none, 2, none, none, none], [none, 2, none, none, none], []],
  ["linear-constant", [none, 2, none, none, none], [2, 2, 2, 2, 2], ["2019", "2019", "2019", "2019"]],
  ["linear-constant", [1, none, 3, none, none], [1, 2, 3, 3, 3], ["2018–2020", "2020", "2020"]],
  ["latest", [none, none, none, none, none], [none, none, none, none, none], []],
] as const)
  test(`over time, "${how}" makes ${series.join()} into ${expected.join()}`, () => {
    const state = did(overTime(series), { step: "impute", by: "panel", with: how });
    assert.deepEqual([...(state.table.columns[0] ?? [])], expected);
    assert.deepEqual(
      state.filled.map((cell) => cell.from),
      from,
    );
    const left = expected.filter((x) => Number.isNaN(x)).length;
    assert.deepEqual(told(state), left > 0 ? [["not-filled", { id: "a", count: left }]] : []);
  });

test("how many periods back a value may be carried has a bound", () => {
  const state = did(overTime([5, none, none, none, 9]), { step: "impute", by: "panel", with: "latest", most: 2 });
  assert.deepEqual([...(state.table.columns[0] ?? [])], [5, 5, 5, none, 9]);
});

test("a line over time counts years and not places", () => {
  const state = did(overTime([0, none, 10], [2010, 2011, 2020]), { step: "impute", by: "panel", with: "linear" });
  close(state.table.columns[0]?.[1], 1);
  const waves = did(overTime([0, none, 10], ["wave 1", "wave 2", "wave 3"]), { step: "impute", by: "panel", with: "linear" });
  close(waves.table.columns[0]?.[1], 5);
});

test("a value carried on is as uncertain as the unit's own changes, growing with the root of time; between two values, as a bridge", () => {
  // Changes +1, −1, +1, −1: a mean square of 1 over a period, and a variance of 4/3 around their mean of nothing.
  const carried = did(overTime([1, 2, 1, 2, 1, none, none], [2010, 2011, 2012, 2013, 2014, 2015, 2016]), {
    step: "impute",
    by: "panel",
    with: "latest",
  });
  assert.deepEqual(
    carried.filled.map(({ sd }) => Math.round((sd ?? none) ** 2 * 1e9) / 1e9),
    [1, 2],
  );
  const bridge = did(overTime([1, 2, 1, 2, 1, none, 1], [2010, 2011, 2012, 2013, 2014, 2015, 2016]), {
    step: "impute",
    by: "panel",
    with: "linear",
  });
  close((bridge.filled[0]?.sd ?? none) ** 2, (4 / 4) * (1 / 2));
});

test("a unit with too few changes of its own borrows those of all units, in proportion; with nothing known, nothing is said", () => {
  const { frame, table } = flatGround({ a: [10, 20, 10, none, 100, none] });
  const rows = [...[2018, 2019, 2020, 2021].map((year) => ["x", year]), ["y", 2018], ["y", 2019]].map(([unit, period]) => ({
    unit: String(unit),
    period: String(period),
  }));
  const state = did({ frame, table: { ...table, rows } }, { step: "impute", by: "panel", with: "latest" });
  const level = 40 / 3;
  const sd = (of: Filled | undefined): number => of?.sd ?? none;
  close(sd(state.filled[0]), 10);
  close(sd(state.filled[1]), 100 * (10 / level));
  assert.equal(did(overTime([5, none], [2018, 2019]), { step: "impute", by: "panel", with: "latest" }).filled[0]?.sd, null);
});

for (const [why, ground, step, code] of [
  [
    "an unknown grouping",
    flatGround({ a: [1, none] }),
    { step: "impute", by: "column", with: "mean", within: "region" },
    "evaluate/unknownGrouping",
  ],
  ["a level that is none", flatGround({ a: [1, none] }), { step: "impute", by: "row", with: "mean", level: 1 }, "evaluate/unknownLevel"],
  ["a panel without periods", flatGround({ a: [1, none] }), { step: "impute", by: "panel", with: "latest" }, "evaluate/panelNeeded"],
  ["a reach of nothing", overTime([1, none, 2, 3, 4]), { step: "impute", by: "panel", with: "latest", most: 0 }, "evaluate/numberOutside"],
] as const)
  test(`filling is refused for ${why}`, () => {
    const made = build(ground, { steps: [step] });
    assert.deepEqual(made.ok ? [] : made.refusals.map((r) => r.code), [code]);
  });
