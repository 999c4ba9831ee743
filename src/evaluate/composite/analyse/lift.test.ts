import assert from "node:assert/strict";
import test from "node:test";
import type { Step } from "#define";
import { goldenGround } from "../../../../tests/support/golden.ts";
import { builtOf } from "../../../../tests/support/golden-index.ts";
import { checkFrame, type Ground, type Lift, lift } from "../index.ts";

/** Two indicators of equal weight over fixed bounds 0 to 10; u0 first. */
function ground(rows: readonly (readonly number[])[]): Ground {
  const frame = checkFrame([
    { id: "a", parent: "top", weight: 1, direction: 1 },
    { id: "b", parent: "top", weight: 1, direction: -1 },
    { id: "top", parent: null, weight: 1 },
  ]);
  if (!frame.ok) throw new Error("no frame");
  return {
    frame: frame.value,
    table: {
      rows: rows.map((_, i) => ({ unit: `u${i}` })),
      ids: ["a", "b"],
      columns: [0, 1].map((i) => Float64Array.from(rows, (row) => row[i] ?? Number.NaN)),
    },
  };
}
const fixed: readonly Step[] = [
  { step: "normalise", method: "min-max", bounds: { a: { low: 0, high: 10 }, b: { low: 0, high: 10 } } },
  { step: "aggregate", method: "arithmetic" },
];
// Scores 30, 60, 80: a counts 5 points per unit, b takes 5 away.
const three = builtOf(
  ground([
    [2, 6],
    [6, 4],
    [10, 4],
  ]),
  fixed,
);

function lifted(...given: Parameters<typeof lift>): Lift {
  const found = lift(...given);
  if (!found.ok) throw new Error(found.refusals.map((r) => r.say.en).join("\n"));
  return found.value;
}
const near = (a: number | null | undefined, b: number): void => assert.ok(Math.abs((a ?? Number.NaN) - b) < 1e-6, `${a} is not ${b}`);

test("one indicator alone is changed just as far as the score asks, in its own unit", () => {
  const found = lifted(three, { unit: "u0", target: { score: 40 }, limits: [{ id: "a", to: 9 }] });
  assert.equal(found.attained, true);
  near(found.changes[0]?.to, 4);
  near(found.leadsTo.score, 40);
  near(found.alone[0]?.to, 4);
});

test("two indicators share the change by what a unit of spread brings, less being better where it is", () => {
  // Spreads 8 and 2, gains per unit 5: changes go as 64 : 4.
  const found = lifted(three, {
    unit: "u0",
    target: { score: 47 },
    limits: [
      { id: "a", to: 10 },
      { id: "b", to: 0 },
    ],
  });
  const [a, b] = found.changes;
  near(a?.to, 2 + 3.4 * (64 / 68));
  near(b?.to, 6 - 3.4 * (4 / 68));
});

test("an indicator at its limit stops there and the other does the rest", () => {
  const found = lifted(three, {
    unit: "u0",
    target: { score: 50 },
    limits: [
      { id: "a", to: 4 },
      { id: "b", to: 0 },
    ],
  });
  near(found.changes[0]?.to, 4);
  near(found.changes[1]?.to, 4);
});

test("a rank is reached when the unit draws level", () => {
  const found = lifted(three, { unit: "u0", target: { rank: 2 }, limits: [{ id: "a", to: 10 }] });
  assert.equal(found.leadsTo.rank, 2);
  near(found.changes[0]?.to, 8);
});

test("what is out of reach is said to be, with how far the limits lead", () => {
  const found = lifted(three, { unit: "u0", target: { rank: 1 }, limits: [{ id: "a", to: 5 }] });
  assert.equal(found.attained, false);
  near(found.leadsTo.score, 45);
  assert.deepEqual(found.alone, [{ id: "a", to: null, helps: true }]);
});

test("a change in the wrong direction does not help and is not made", () => {
  const found = lifted(three, {
    unit: "u0",
    target: { score: 40 },
    limits: [
      { id: "a", to: 9 },
      { id: "b", to: 9 },
    ],
  });
  assert.deepEqual(
    found.changes.map(({ id }) => id),
    ["a"],
  );
  assert.equal(found.alone[1]?.helps, false);
});

test("nothing has to change where the target is met already", () => {
  const found = lifted(three, { unit: "u2", target: { rank: 1 }, limits: [{ id: "a", to: 11 }] });
  assert.deepEqual([found.attained, found.changes], [true, []]);
});

test("on the ASEM example the answer, put into the data, does reach the rank", () => {
  const golden = goldenGround();
  const built = builtOf(golden);
  const [row, leaf] = [golden.table.rows.findIndex(({ unit }) => unit === "CHN"), golden.table.ids.indexOf("Visa")];
  const limits = [
    { id: "Visa", to: 60 },
    { id: "TertGrad", to: 20 },
    { id: "Renew", to: 40 },
  ];
  const found = lifted(built, { unit: "CHN", target: { rank: 46 }, limits });
  assert.equal(found.attained, true);
  const change = new Map(found.changes.map(({ id, to }) => [id, to]));
  const columns = golden.table.columns.map((column, i) => {
    const to = change.get(golden.table.ids[i] ?? "");
    return to === undefined ? column : column.with(row, to);
  });
  const again = builtOf({ ...golden, table: { ...golden.table, columns } });
  const score = again.scores[golden.frame.root]?.[again.rows.findIndex(({ unit }) => unit === "CHN")];
  assert.equal(score, found.leadsTo.score);
  assert.ok((change.get("Visa") ?? 0) > (golden.table.columns[leaf]?.[row] ?? 0));
});

for (const [code, limits] of [
  ["evaluate/changeImpossible", [{ id: "nothing", to: 1 }]],
  ["evaluate/changeImpossible", [{ id: "a", to: Number.NaN }]],
  [
    "evaluate/changeImpossible",
    [
      { id: "a", to: 3 },
      { id: "a", to: 4 },
    ],
  ],
] as const)
  test(`changes that cannot be imagined are refused: ${JSON.stringify(limits)}`, () => {
    const found = lift(three, { unit: "u0", target: { score: 40 }, limits });
    assert.deepEqual(found.ok ? [] : found.refusals.map((r) => r.code), [code]);
  });

test("more changes at once than can be tried are refused", () => {
  const limits = Array.from({ length: 41 }, () => ({ id: "a", to: 3 }));
  const found = lift(three, { unit: "u0", target: { score: 40 }, limits });
  assert.deepEqual(found.ok ? [] : found.refusals.map((r) => r.code), ["evaluate/changeImpossible", "evaluate/tooManyChanges"]);
});
