import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Step, Transform } from "#define";
import { build, type Ground, type State } from "#evaluate/composite";
import { after, flatGround, told } from "../../../../tests/support/flat-ground.ts";
import { momentsOf } from "../prepare/moments.ts";
import { checkOf } from "./check.ts";
import { transformed } from "./transforms.ts";
import { winsorise } from "./winsorise.ts";

const none = Number.NaN;
type TreatStep = Extract<Step, { readonly step: "treat" }>;
const did = (ground: Ground, step: TreatStep): State => after(ground, step);
const calm = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** One value far out: it fails until it is moved. */
const wild = [...calm, 1000];

/** Moving extremes as one would by hand: all cells at the extreme to the next value, one look at the whole column after each move. */
function byHand(column: readonly number[], most: number): readonly [number[], number] {
  const cells = [...column];
  let moved: readonly number[][] = [[], []];
  for (;;) {
    const check = checkOf(Float64Array.from(cells));
    const [above = [], below = []] = moved;
    if (check.passes || above.length + below.length >= most || new Set(cells).size <= 2) return [cells, above.length + below.length];
    const high = (check.skew ?? 0) >= 0;
    const extreme = high ? Math.max(...cells) : Math.min(...cells);
    const at = cells.flatMap((x, i) => (x === extreme ? [i] : []));
    const rest = cells.filter((x) => x !== extreme);
    for (const i of at) cells[i] = high ? Math.max(...rest) : Math.min(...rest);
    moved = high ? [at, below] : [above, at];
  }
}

test("extremes are moved as by hand, whatever the column", () => {
  const tail = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 40 });
  const far = fc.array(fc.integer({ min: -3000, max: 3000 }), { maxLength: 4 });
  fc.assert(
    fc.property(tail, far, fc.integer({ min: 1, max: 12 }), (near, out, most) => {
      const column = [...near, ...out];
      const [cells, count] = byHand(column, most);
      const { low, high, moved } = winsorise(Float64Array.from(column), {}, most);
      assert.deepEqual(
        column.map((x) => Math.min(Math.max(x, low), high)),
        cells,
      );
      assert.equal(moved, count);
    }),
  );
});

test("moving extremes gives the same on any scale, and mirrored", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 6, maxLength: 30 }),
      fc.constantFrom(0.5, 4, -1, -8),
      (given, by) => {
        const column = Float64Array.from(given, (x) => x * x);
        const plain = winsorise(column, {}, 5);
        const other = winsorise(
          column.map((x) => x * by),
          {},
          5,
        );
        const skew = checkOf(column).skew ?? 0;
        if (Math.abs(skew) < 1e-9) return;
        assert.deepEqual([other.low, other.high], by > 0 ? [plain.low * by, plain.high * by] : [plain.high * by, plain.low * by]);
        assert.equal(other.moved, plain.moved);
      },
    ),
  );
});

test("skewness and kurtosis are those of the textbook", () => {
  const { count, mean, sd, skew, kurtosis } = momentsOf(Float64Array.of(1, 2, none, 3, 4, 10));
  // Deviations −3, −2, −1, 0, 6 with squares 50, cubes 180, fourth powers 1394.
  assert.equal(count, 5);
  for (const [mine, expected] of [
    [mean, 4],
    [sd, Math.sqrt(12.5)],
    [skew, ((36 / 10 ** 1.5) * Math.sqrt(20)) / 3],
    [kurtosis, (4 / 6) * (6 * (278.8 / 100 - 3) + 6)],
  ] as const)
    assert.ok(Math.abs((mine ?? none) - expected) < 1e-12);
  assert.deepEqual(momentsOf(Float64Array.of(5, 5, 5, 5)), { count: 4, mean: 5, sd: 0, skew: null, kurtosis: null });
  assert.deepEqual(momentsOf(Float64Array.of(none)), { count: 0, mean: null, sd: null, skew: null, kurtosis: null });
  assert.equal(momentsOf(Float64Array.of(1, 2, 4)).kurtosis, null);
});

test("a column that passes is shared and recorded; one that fails is moved, marked and recorded", () => {
  const ground = flatGround({ calm: [...calm, 11], wild });
  const state = did(ground, { step: "treat", method: "winsorise" });
  assert.equal(state.table.columns[0], ground.table.columns[0]);
  assert.deepEqual([...(state.table.columns[1] ?? [])], [...calm, 10]);
  assert.deepEqual([...(state.marks[1] ?? [])], [...calm.map(() => 0), 1]);
  assert.deepEqual(
    [...(state.marks[0] ?? [])],
    [...calm, 0].map(() => 0),
  );
  const [first, second] = state.treated;
  assert.deepEqual([first?.id, first?.before.passes, first?.moved, first?.afterMoving], ["calm", true, 0, undefined]);
  assert.deepEqual([second?.id, second?.before.passes, second?.moved, second?.afterMoving?.passes], ["wild", false, 1, true]);
  assert.deepEqual(state.remarks, []);
});

test("the least values are moved up where these are far out", () => {
  const state = did(flatGround({ a: wild.map((x) => -x) }), { step: "treat", method: "winsorise" });
  assert.equal(state.table.columns[0]?.[10], -10);
  assert.equal(state.marks[0]?.[10], 2);
});

test("what still fails is transformed, the original or what was moved; what fails after all is told", () => {
  const heavy = Array.from({ length: 20 }, (_, i) => Math.exp(i));
  const step = { step: "treat", method: "winsorise", most: 1 } as const;
  const bare = did(flatGround({ heavy }), step);
  assert.deepEqual(told(bare), [["still-skewed", { ids: ["heavy"] }]]);
  const original = did(flatGround({ heavy }), { ...step, fallback: { kind: "log-ct-orig" } });
  assert.deepEqual(
    [...(original.table.columns[0] ?? [])],
    heavy.map((x) => Math.log(x - 1 + 1)),
  );
  assert.deepEqual([...new Set(original.marks[0])], [3]);
  assert.deepEqual(
    [original.treated[0]?.moved, original.treated[0]?.transform, original.treated[0]?.after?.passes],
    [1, "log-ct-orig", true],
  );
  const combined = did(flatGround({ heavy }), { ...step, fallback: { kind: "log-ct-orig" }, combine: true });
  assert.equal(combined.table.columns[0]?.[19], combined.table.columns[0]?.[18]);
  assert.deepEqual([combined.marks[0]?.[18], combined.marks[0]?.[19]], [3, 1]);
});

test("moving stops before a column would have one value only, and says so", () => {
  const state = did(flatGround({ a: [...calm.map(() => 0), 5] }), { step: "treat", method: "winsorise" });
  assert.equal(state.table.columns[0]?.[10], 5);
  assert.deepEqual(told(state), [
    ["winsorised-flat", { ids: ["a"] }],
    ["still-skewed", { ids: ["a"] }],
  ]);
});

test("equal extremes move together and all count, so the last move may pass the bound", () => {
  const column = [...Array.from({ length: 40 }, (_, i) => i), 5000, 5000, 5000, 9000];
  const { moved, high } = winsorise(Float64Array.from(column), {}, 2);
  assert.deepEqual([moved, high], [4, 39]);
});

test("without a bound it goes on until the column passes", () => {
  const column = Float64Array.from({ length: 400 }, (_, i) => Math.exp(i / 20));
  const { low, high, moved } = winsorise(column, {}, null);
  assert.ok(moved > 20);
  assert.ok(checkOf(column.map((x) => Math.min(Math.max(x, low), high))).passes);
  const before = column.filter((x) => x > high).sort()[0] ?? none;
  assert.ok(!checkOf(column.map((x) => Math.min(x, before))).passes, "one move less is not enough");
});

test("values beyond so many deviations go to the extreme of the rest", () => {
  const state = did(flatGround({ a: [...calm, none, 100], b: [...calm, none, 11] }), { step: "treat", method: "deviations", beyond: 2 });
  assert.deepEqual([...(state.table.columns[0] ?? [])], [...calm, none, 10]);
  assert.deepEqual([...(state.marks[0] ?? [])].slice(-2), [0, 1]);
  assert.deepEqual(
    state.treated.map(({ id, moved }) => [id, moved]),
    [
      ["a", 1],
      ["b", 0],
    ],
  );
});

test("a panel is treated period by period, or at once", () => {
  const ground = flatGround(
    { a: [...calm, 50, ...calm.map((x) => x + 40), 51] },
    { periods: [...wild.map(() => 2020), ...wild.map(() => 2021)] },
  );
  const [apart, together] = (["period", "panel"] as const).map((over) =>
    did(ground, { step: "treat", method: "deviations", beyond: 2, over }),
  );
  assert.equal(apart?.table.columns[0]?.[10], 10);
  assert.deepEqual(
    apart?.treated.map(({ period }) => period),
    ["2020", "2021"],
  );
  assert.equal(together?.table.columns[0], ground.table.columns[0]);
  assert.deepEqual(
    together?.treated.map(({ period }) => period),
    [undefined],
  );
});

const x = Float64Array.of(1, 3, none, 9);
for (const [transform, expected] of [
  [{ kind: "log-ct" }, [Math.log(0.08), Math.log(2.08), none, Math.log(8.08)]],
  [{ kind: "log-ct-plus" }, [Math.log(0.08), Math.log(2.08), none, Math.log(8.08)]],
  [{ kind: "log-ct-orig" }, [Math.log(1), Math.log(3), none, Math.log(9)]],
  [{ kind: "log-gii" }, [0, Math.log(3), none, Math.log(9)]],
  [{ kind: "box-cox", lambda: 2 }, [0, 4, none, 40]],
  [{ kind: "box-cox", lambda: 0 }, [0, Math.log(3), none, Math.log(9)]],
  [{ kind: "box-cox", lambda: 0.5, shift: true }, [0, 2 * (Math.sqrt(3) - 1), none, 4]],
  [{ kind: "root", of: 2 }, [1, Math.sqrt(3), none, 3]],
] as const)
  test(`${JSON.stringify(transform)} of 1, 3 and 9 is ${expected.map((v) => v.toFixed(3)).join()}`, () => {
    for (const [i, made] of transformed(x, transform).entries())
      assert.ok((Number.isNaN(made) && Number.isNaN(expected[i] ?? none)) || Math.abs(made - (expected[i] ?? none)) < 1e-12);
  });

test("where the skewness is negative, log-ct-plus mirrors", () => {
  const made = transformed(Float64Array.of(1, 8, 9), { kind: "log-ct-plus" });
  for (const [i, value] of [1, 8, 9].entries()) assert.ok(Math.abs((made[i] ?? none) + Math.log(9.08 - value)) < 1e-12);
});

test("a transform keeps the order of values", () => {
  const transforms: readonly Transform[] = [
    { kind: "log-ct" },
    { kind: "log-ct-plus" },
    { kind: "log-ct-orig" },
    { kind: "log-gii" },
    { kind: "box-cox", lambda: -1, shift: true },
    { kind: "box-cox", lambda: 3 },
    { kind: "root", of: 3 },
  ];
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 12 }),
      fc.constantFrom(...transforms),
      (given, transform) => {
        const sorted = Float64Array.from(given).sort();
        const made = transformed(sorted, transform);
        for (let i = 1; i < made.length; i += 1) assert.ok((made[i] ?? none) > (made[i - 1] ?? none));
      },
    ),
  );
});

test("only columns skewed above a bound are transformed, and only the indicators named", () => {
  const ground = flatGround({ a: wild, b: [...calm, 11], c: wild });
  const state = did(ground, { step: "treat", method: "transform", with: { kind: "root", of: 2 }, skewAbove: 1, only: ["a", "b"] });
  assert.deepEqual(
    state.table.columns.map((column, leaf) => column === ground.table.columns[leaf]),
    [false, true, true],
  );
  assert.deepEqual(
    state.treated.map(({ id, transform }) => [id, transform]),
    [
      ["a", "root"],
      ["b", undefined],
    ],
  );
});

test("a column with one value, and one without any, is left as it is and told", () => {
  const ground = flatGround({ same: [2, 2, 2], never: [none, none, none] });
  const state = did(ground, { step: "treat", method: "transform", with: { kind: "log-ct" } });
  assert.deepEqual(state.table.columns, ground.table.columns);
  assert.deepEqual(told(state), [["not-transformed", { ids: ["same", "never"] }]]);
});

const cases: readonly (readonly [
  string,
  readonly number[],
  Omit<Extract<TreatStep, { method: "transform" }>, "step" | "method"> | TreatStep,
  string,
])[] = [
  ["negative values under Box-Cox without shift", [-1, 2, 3], { with: { kind: "box-cox", lambda: 0.5 } }, "evaluate/transformUndefined"],
  ["a root of negative values", [-1, 2, 3], { with: { kind: "root", of: 2 } }, "evaluate/transformUndefined"],
  ["the GII logarithm where no value is above 1", [0, 0.5, 1], { with: { kind: "log-gii" } }, "evaluate/transformUndefined"],
  ["a power that no number can hold", [1, 2, 3e50], { with: { kind: "box-cox", lambda: 9 } }, "evaluate/transformUndefined"],
  ["infinite data", [1, 2, Number.POSITIVE_INFINITY], { with: { kind: "log-ct" } }, "evaluate/boundless"],
  ["a root of order zero", [1, 2, 3], { with: { kind: "root", of: 0 } }, "evaluate/numberOutside"],
  ["an indicator that does not exist", [1, 2, 3], { with: { kind: "log-ct" }, only: ["z"] }, "evaluate/unknownIndicators"],
  ["a distance of no deviations", [1, 2, 3], { step: "treat", method: "deviations", beyond: 0 }, "evaluate/numberOutside"],
  ["a bound of no cells", [1, 2, 3], { step: "treat", method: "winsorise", most: 0 }, "evaluate/numberOutside"],
];
for (const [why, a, step, code] of cases)
  test(`treatment is refused for ${why}`, () => {
    const made = build(flatGround({ a }), { steps: ["step" in step ? step : { step: "treat", method: "transform", ...step }] });
    assert.deepEqual(made.ok ? [] : made.refusals.map((r) => r.code), [code]);
    assert.ok(!made.ok && made.refusals.every(({ say }) => say.zh.length > 10 && say.en.length > 20));
  });
