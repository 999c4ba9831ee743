import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Step } from "#define";
import { type Ground, startOf } from "#evaluate/composite";
import { after, flatGround } from "../../../../tests/support/flat-ground.ts";
import { goldenGround, relative } from "../../../../tests/support/golden.ts";
import { normalAt } from "../explore/random.ts";
import { drawFilled, drawMeasured, normalShare } from "./draw.ts";
import { momentsOf } from "./moments.ts";

const none = Number.NaN;
/** Even numbers in order, as many as there are cells: what comes of them is the distribution itself. */
const evenly = (count: number) => {
  let i = 0;
  return () => (i++ + 0.5) / count;
};

test("filled cells are drawn around their value with their deviation; cells that were there, and those of unknown spread, stay", () => {
  const column = [-3, 5, ...Array.from({ length: 4000 }, () => none)];
  const filling: Step = { step: "impute", by: "column", with: "mean" };
  const { table, filled } = after(flatGround({ a: column, b: column.map((x) => (Number.isNaN(x) ? none : 2)) }), filling);
  const drawn = drawFilled(table, filled, evenly(4000));
  assert.deepEqual([...(drawn.columns[0] ?? [])].slice(0, 2), [-3, 5]);
  const { mean, sd } = momentsOf((drawn.columns[0] ?? new Float64Array()).slice(2));
  assert.ok(Math.abs((mean ?? none) - 1) < 1e-6 && Math.abs((sd ?? none) / Math.sqrt(32) - 1) < 0.01);
  assert.equal(drawn.columns[1], table.columns[1], "a column without spread is shared");
  assert.deepEqual([...(table.columns[0] ?? [])].slice(0, 3), [-3, 5, 1], "the table before is as it was");
});

test("in a column without negative values none is drawn, and the rest keeps its shape", () => {
  const filled = [{ row: 1, leaf: 0, value: 1, sd: 2 }];
  const table = { rows: [{ unit: "x" }, { unit: "y" }], ids: ["a"], columns: [Float64Array.of(0, 1)] };
  for (const even of [0, 1e-9, 0.25, 0.5, 0.75, 1 - 1e-9]) {
    const x = drawFilled(table, filled, () => even).columns[0]?.[1] ?? none;
    assert.ok(x >= 0 && Number.isFinite(x));
    const below = normalShare(-0.5);
    if (even > 0) assert.ok(relative(x, 1 + 2 * normalAt(below + even * (1 - below))) < 1e-9 || x < 1e-6);
  }
});

test("measured cells are drawn around their value with their standard error; missing cells stay missing", () => {
  const table = {
    rows: [{ unit: "x" }, { unit: "y" }, { unit: "z" }],
    ids: ["a", "b"],
    columns: [Float64Array.of(-5, 2, none), Float64Array.of(1, 2, 3)],
  };
  const errors = [Float64Array.of(1, none, 1), Float64Array.of(none, 0, none)];
  const asked: string[] = [];
  const drawn = drawMeasured(table, errors, (row, leaf) => {
    asked.push(`${row} ${leaf}`);
    return 0.841_344_746_068_542_9;
  });
  assert.deepEqual(asked, ["0 0"]);
  assert.ok(Math.abs((drawn.columns[0]?.[0] ?? none) + 4) < 1e-9);
  assert.deepEqual([...(drawn.columns[0] ?? [])].slice(1), [2, none]);
  assert.equal(drawn.columns[1], table.columns[1]);
});

test("the share below a normal deviate and the deviate of a share undo one another", () => {
  for (const z of [-6, -3.2, -1, -1e-3, 0, 0.5, 2, 4]) assert.ok(Math.abs(normalAt(normalShare(z)) - z) < 1e-6, `${z}`);
  assert.deepEqual([normalShare(-40), normalShare(0), normalShare(40)], [0, 0.5, 1]);
});

const panel = goldenGround("panel");
const year = goldenGround();
const fillings: readonly (readonly [string, Ground, Step])[] = [
  ["column means", year, { step: "impute", by: "column", with: "mean" }],
  ["group medians", year, { step: "impute", by: "column", with: "median", within: "GDP_group" }],
  ["row means", year, { step: "impute", by: "row", with: "mean", level: 2 }],
  ["expectation-maximisation", year, { step: "impute", by: "em" }],
  ["the latest value", panel, { step: "impute", by: "panel", with: "latest" }],
  ["a line over time", panel, { step: "impute", by: "panel", with: "linear-constant" }],
  ["expectation-maximisation over a panel", panel, { step: "impute", by: "em", over: "panel" }],
];
for (const [title, ground, step] of fillings)
  test(`filling by ${title} leaves every cell that was there unchanged, whatever is missing, and accounts for every other`, () => {
    const cells = ground.table.rows.length * ground.table.ids.length;
    fc.assert(
      fc.property(fc.array(fc.nat(cells - 1), { maxLength: 40 }), (gaps) => {
        const columns = ground.table.columns.map((column) => column.slice());
        for (const gap of gaps)
          (columns[gap % columns.length] ?? new Float64Array()).fill(
            none,
            Math.floor(gap / columns.length),
            Math.floor(gap / columns.length) + 1,
          );
        const state = after(startOf({ ...ground, table: { ...ground.table, columns } }), step);
        const filled = new Map(state.filled.map(({ row, leaf, value }) => [row * columns.length + leaf, value]));
        for (const [leaf, column] of columns.entries())
          for (const [row, x] of column.entries()) {
            const now = state.table.columns[leaf]?.[row] ?? none;
            const value = filled.get(row * columns.length + leaf);
            assert.ok(Number.isNaN(x) ? Object.is(now, value ?? none) : now === x && value === undefined);
          }
        assert.ok(state.filled.every(({ sd }) => sd === null || (Number.isFinite(sd) && sd >= 0)));
      }),
      { numRuns: step.step === "impute" && step.by === "em" ? 3 : 15 },
    );
  });

test("fills by expectation-maximisation do not depend on the order of rows and indicators", () => {
  const data = {
    a: [1, 2, none, 4, 7, 6, 8, 3],
    b: [2, none, 3, 5, 6, 9, none, 3],
    c: [5, 4, 4, none, 2, 1, 0, 6],
  };
  const plain = after(flatGround(data), { step: "impute", by: "em" });
  fc.assert(
    fc.property(
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
      fc.shuffledSubarray(["a", "b", "c"] as const, { minLength: 3 }),
      (rows, ids) => {
        const turned = after(flatGround(Object.fromEntries(ids.map((id) => [id, rows.map((row) => data[id][row] ?? none)]))), {
          step: "impute",
          by: "em",
        });
        for (const [leaf, id] of ids.entries())
          for (const [i, row] of rows.entries())
            assert.ok(
              relative(turned.table.columns[leaf]?.[i] ?? none, plain.table.columns[plain.table.ids.indexOf(id)]?.[row] ?? none) < 1e-7,
            );
      },
    ),
    { numRuns: 20 },
  );
});
