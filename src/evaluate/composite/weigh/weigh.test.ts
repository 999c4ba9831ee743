import assert from "node:assert/strict";
import test from "node:test";
import type { WeighStep } from "#define";
import { goldenFrame, goldenTable } from "../../../../tests/support/golden.ts";
import { checkFrame, effectiveWeights, type Frame, type Ground, startOf, take } from "../index.ts";

const frame = goldenFrame();
const asem: Ground = { frame, table: goldenTable("pipeline/normalised") };

const done = (ground: Ground, step: WeighStep) => take({ ...startOf(ground), normalised: true }, step);
function weighed(ground: Ground, step: WeighStep) {
  const state = done(ground, step);
  if ("ok" in state) throw new Error(state.refusals.map((r) => r.say.en).join("\n"));
  return state;
}
const codes = (ground: Ground, step: WeighStep): readonly string[] => {
  const state = done(ground, step);
  return "ok" in state ? state.refusals.map((r) => r.code) : [];
};
const codesTold = (ground: Ground, step: WeighStep) => weighed(ground, step).remarks.map((r) => r.code);

/** A flat index of columns, all weighing the same. */
function flat(columns: Readonly<Record<string, readonly number[]>>): Ground {
  const ids = Object.keys(columns);
  const made = checkFrame([
    ...ids.map((id) => ({ id, parent: "top", weight: 1, direction: 1 as const })),
    { id: "top", parent: null, weight: 1 },
  ]);
  if (!made.ok) throw new Error("no frame");
  const rows = (columns[ids[0] ?? ""] ?? []).map((_, i) => ({ unit: `u${i}` }));
  return { frame: made.value, table: { rows, ids, columns: ids.map((id) => Float64Array.from(columns[id] ?? [])) } };
}
const weightsOf = (ground: Ground, step: WeighStep): readonly number[] =>
  [...weighed(ground, step).weights].slice(0, ground.frame.leafCount);
const near = (a: readonly number[], b: readonly number[], within = 1e-9): void => {
  assert.equal(a.length, b.length);
  for (const [i, x] of a.entries()) assert.ok(Math.abs(x - (b[i] ?? Number.NaN)) <= within, `${a} is not ${b}`);
};

/** Sums of effective weights by level; each leaf stands under nodes of every level here. */
function sumsByLevel(of: Frame, weights: Float64Array): readonly number[] {
  const effective = effectiveWeights(of, weights);
  return [1, 2, 3, 4].map((level) => effective.reduce((sum, w, node) => sum + (of.level[node] === level ? w : 0), 0));
}

for (const step of [
  { step: "weigh", by: "equal" },
  { step: "weigh", by: "entropy" },
  { step: "weigh", by: "critic" },
  { step: "weigh", by: "pca", level: 2 },
  { step: "weigh", by: "optimised", aim: "balance", level: 3 },
  { step: "weigh", by: "optimised", aim: "most-information", level: 4 },
  { step: "weigh", by: "given", weights: { Physical: 2, Conn: 3, Goods: 0 } },
  { step: "weigh", by: "budget-allocation", level: 4, votes: [{ voter: "a", points: { Conn: 30, Sust: 70 } }] },
] as const satisfies readonly WeighStep[])
  test(`effective weights sum to one at every level: ${step.by}`, () => {
    near(sumsByLevel(frame, weighed(asem, step).weights), [1, 1, 1, 1]);
  });

test("on the ASEM pillars balance is reached as far as weights of at least zero allow, and it is said that it is not complete", () => {
  const state = weighed(asem, { step: "weigh", by: "optimised", aim: "balance", level: 3 });
  const record = state.weighed[0];
  assert.ok(record?.by === "optimised" && record.objective <= -6.94, JSON.stringify(record));
  assert.ok(record.components.every(({ weight }) => weight >= 0));
  assert.equal(record.attained, false);
  assert.ok(state.remarks.some(({ code }) => code === "balance-not-attainable"));
});

test("balance is reached and nothing is told where two parts mirror one another", () => {
  const ground = flat({ a: [1, 2, 3, 4, 6], b: [2, 1, 4, 3, 6] });
  assert.deepEqual(codesTold(ground, { step: "weigh", by: "optimised", aim: "balance" }), []);
  near(weightsOf(ground, { step: "weigh", by: "optimised", aim: "balance" }), [0.5, 0.5], 1e-4);
});

test("a first component's loadings are the leading eigenvector of the correlations, and negative ones are told", () => {
  // Two columns correlated by r: eigenvalues 1 ± r, loadings 1/√2.
  const two = flat({ a: [1, 2, 3, 4], b: [1, 3, 2, 4] });
  near(weightsOf(two, { step: "weigh", by: "pca" }), [Math.SQRT1_2, Math.SQRT1_2]);
  const record = weighed(two, { step: "weigh", by: "pca" }).weighed[0];
  near(record?.by === "pca" ? record.eigenvalues : [], [1.8, 0.2]);
  const three = flat({ a: [1, 2, 3, 4], b: [1, 3, 2, 4], against: [4, 3, 2, 0] });
  assert.deepEqual(codesTold(three, { step: "weigh", by: "pca" }), ["negative-loadings"]);
});

test("entropy and CRITIC weights are those worked by hand", () => {
  // p = (1/4, 3/4): e = (ln 4 + 3 ln 4/3)/ (4 ln 2)·... = 0.8113; p = (1/2, 1/2): e = 1.
  const told = flat({ a: [1, 3], b: [2, 2], c: [0, 4] });
  const entropyOfA = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
  const sum = 1 - entropyOfA + 1;
  near(weightsOf(told, { step: "weigh", by: "entropy" }), [(1 - entropyOfA) / sum, 0, 1 / sum]);
  assert.deepEqual(codesTold(told, { step: "weigh", by: "entropy" }), ["weighs-nothing"]);
  // sd 1, √(7/3)…; r(a, b) = -1: both conflict by 2, so the deviations decide.
  near(weightsOf(flat({ a: [0, 1, 2], b: [6, 3, 0] }), { step: "weigh", by: "critic" }), [0.25, 0.75]);
});

test("a consistent judgement gives its own weights, and an inconsistent one is told with the judgement that is furthest off", () => {
  const ground = flat({ a: [1, 2], b: [1, 2], c: [1, 2] });
  const of = ["a", "b", "c"];
  const step = (matrix: readonly (readonly number[])[]): WeighStep => ({ step: "weigh", by: "ahp", judgements: { top: { of, matrix } } });
  const consistent = step([
    [1, 2, 4],
    [1 / 2, 1, 2],
    [1 / 4, 1 / 2, 1],
  ]);
  near(weightsOf(ground, consistent), [4 / 7, 2 / 7, 1 / 7]);
  assert.deepEqual(codesTold(ground, consistent), []);
  // Saaty's example of a circle: a over b, b over c, c over a.
  const circle = weighed(
    ground,
    step([
      [1, 3, 1 / 5],
      [1 / 3, 1, 3],
      [5, 1 / 3, 1],
    ]),
  );
  assert.deepEqual(
    circle.remarks.map((r) => r.code),
    ["judgements-inconsistent"],
  );
  const record = circle.weighed[0];
  assert.ok(record?.by === "ahp" && (record.cr ?? 0) > 0.1);
});

test("the indices of Saaty's matrix of four are his", () => {
  const ground = flat({ a: [1, 2], b: [1, 2], c: [1, 2], d: [1, 2] });
  const matrix = [
    [1, 5, 6, 7],
    [1 / 5, 1, 4, 6],
    [1 / 6, 1 / 4, 1, 4],
    [1 / 7, 1 / 6, 1 / 4, 1],
  ];
  const record = weighed(ground, { step: "weigh", by: "ahp", judgements: { top: { of: ["a", "b", "c", "d"], matrix } } }).weighed[0];
  assert.ok(record?.by === "ahp");
  assert.equal(record.lambda.toFixed(2), "4.39");
  assert.equal(record.ci.toFixed(2), "0.13");
});

test("votes are averaged as shares of each voter's own points, with their spread; who gives nothing is not counted", () => {
  const ground = flat({ a: [1, 2], b: [1, 2] });
  const votes = [
    { voter: "x", points: { a: 30, b: 10 } },
    { voter: "y", points: { a: 1, b: 1 } },
    { voter: "z", points: {} },
  ];
  near(weightsOf(ground, { step: "weigh", by: "budget-allocation", votes }), [0.625, 0.375]);
  const record = weighed(ground, { step: "weigh", by: "budget-allocation", votes }).weighed[0];
  assert.ok(record?.by === "budget-allocation");
  assert.equal(record.voters, 2);
  near([record.shares[0]?.sd ?? 0, record.shares[0]?.low ?? 0, record.shares[0]?.high ?? 0], [0.125 * Math.SQRT2, 0.5, 0.75]);
  assert.deepEqual(codesTold(ground, { step: "weigh", by: "budget-allocation", votes: [] }), ["weights-kept"]);
});

const reciprocal = {
  of: ["a", "b"],
  matrix: [
    [1, 2],
    [0.5, 1],
  ],
};
for (const [code, columns, step] of [
  ["evaluate/levelUnknown", { a: [1, 2] }, { step: "weigh", by: "equal", level: 3 }],
  ["evaluate/unknownNodes", { a: [1, 2] }, { step: "weigh", by: "given", weights: { nobody: 1 } }],
  ["evaluate/weightNegative", { a: [1, 2] }, { step: "weigh", by: "given", weights: { a: -1 } }],
  ["evaluate/weightsAllZero", { a: [1, 2], b: [1, 2] }, { step: "weigh", by: "given", weights: { a: 0, b: 0 } }],
  ["evaluate/judgementsIncomplete", { a: [1], b: [1], c: [1] }, { step: "weigh", by: "ahp", judgements: { top: reciprocal } }],
  ["evaluate/unknownNodes", { a: [1], b: [1] }, { step: "weigh", by: "ahp", judgements: { nobody: reciprocal } }],
  [
    "evaluate/judgementsContradict",
    { a: [1], b: [1] },
    {
      step: "weigh",
      by: "ahp",
      judgements: {
        top: {
          of: ["a", "b"],
          matrix: [
            [1, 2],
            [2, 1],
          ],
        },
      },
    },
  ],
  ["evaluate/noSpread", { a: [1, 1], b: [2, 2] }, { step: "weigh", by: "entropy" }],
  ["evaluate/noSpread", { a: [1, 1], b: [2, 2] }, { step: "weigh", by: "critic" }],
  ["evaluate/noSpread", { a: [1, 1, 1], b: [1, 2, 3] }, { step: "weigh", by: "optimised", aim: "balance" }],
  ["evaluate/notPositive", { a: [-1, 1], b: [2, 2] }, { step: "weigh", by: "entropy" }],
  ["evaluate/tooFewComplete", { a: [1, 2, Number.NaN], b: [2, 1, 3] }, { step: "weigh", by: "pca" }],
  ["evaluate/tooFewComplete", { a: [1, 2, Number.NaN], b: [2, 1, 3] }, { step: "weigh", by: "optimised", aim: "balance" }],
] as const satisfies readonly (readonly [string, Readonly<Record<string, readonly number[]>>, WeighStep])[])
  test(`${step.by} is refused: ${code}`, () => assert.deepEqual(codes(flat(columns), step), [code]));

test("where components make the ASEM sub-indices pull against one another, their loadings cancel and no weights are made up", () => {
  assert.deepEqual(codes(asem, { step: "weigh", by: "pca" }), ["evaluate/loadingsCancel"]);
});

for (const [step, most] of [
  [{ step: "weigh", by: "pca" }, 300],
  [{ step: "weigh", by: "optimised", aim: "balance" }, 150],
] as const)
  test(`more than ${most} parts are not weighed by ${step.by}, and it is said how many can be`, () => {
    const many = flat(Object.fromEntries(Array.from({ length: most + 1 }, (_, i) => [`i${i}`, [i, (i * 7) % 5, 3, (i * 3) % 11]])));
    assert.deepEqual(codes(many, step), ["evaluate/tooManyParts"]);
  });

test("columns that all say the same conflict with none: their spread decides", () => {
  near(weightsOf(flat({ a: [0, 1, 2], b: [0, 3, 6] }), { step: "weigh", by: "critic" }), [0.25, 0.75]);
});

test("more than fifteen children cannot be judged pair by pair", () => {
  const of = Array.from({ length: 16 }, (_, i) => `i${i}`);
  const ground = flat(Object.fromEntries(of.map((id) => [id, [1, 2]])));
  const matrix = of.map(() => of.map(() => 1));
  assert.deepEqual(codes(ground, { step: "weigh", by: "ahp", judgements: { top: { of, matrix } } }), ["evaluate/tooManyJudged"]);
});

test("one child weighs everything, whatever is asked", () => {
  for (const by of ["equal", "entropy", "critic", "pca"] as const) near(weightsOf(flat({ a: [1, 2, 3] }), { step: "weigh", by }), [1]);
});

test("an indicator left out of the data weighs nothing in components and in the optimum", () => {
  const columns = { a: [1, 2, 3, 5], b: [2, 1, 4, 3], gone: [Number.NaN, Number.NaN, Number.NaN, Number.NaN] };
  assert.equal(weightsOf(flat(columns), { step: "weigh", by: "pca" })[2], 0);
  assert.equal(weightsOf(flat(columns), { step: "weigh", by: "optimised", aim: "balance" })[2], 0);
});
