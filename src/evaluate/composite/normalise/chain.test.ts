import assert from "node:assert/strict";
import test from "node:test";
import type { Step } from "#define";
import { type Built, build, checkFrame, type FrameNode, type Ground } from "#evaluate/composite";

/** Published indices of the domain 创新环境 and its five indicators, 2005 = 100. Source: 国家统计局社科文司, 2012 年中国创新指数, published 2014-02-18. */
const years = [2005, 2006, 2007, 2008, 2009, 2010, 2011, 2012];
const domain = [100, 106.4, 112.1, 114.4, 121.7, 131.0, 138.1, 144.0];
const indicators = {
  education: [100, 111.9, 121.2, 123.7, 134.3, 161.7, 184.7, 194.7],
  gdpPerHead: [100, 112.1, 127.3, 138.9, 150.9, 165.9, 180.4, 193.8],
  informatisation: [100, 103.7, 107.4, 111.1, 115.7, 120.0, 124.3, 128.4],
  fiscalShare: [100, 106.2, 107.9, 104.8, 107.4, 116.4, 114.1, 113.0],
  taxRelief: [100, 98.7, 99.0, 98.2, 106.0, 103.0, 106.3, 113.5],
};

const steps: readonly Step[] = [
  { step: "normalise", method: "symmetric-growth" },
  { step: "aggregate", method: "arithmetic" },
  { step: "chain" },
];

function groundOf(
  columns: Readonly<Record<string, readonly number[]>>,
  periods: readonly (number | string)[],
  units: readonly string[] = ["CN"],
): Ground {
  const ids = Object.keys(columns);
  const nodes: FrameNode[] = ids.map((id) => ({ id, parent: "index", weight: 1, direction: 1 as const }));
  const frame = checkFrame([...nodes, { id: "index", parent: null, weight: 1 }]);
  assert.ok(frame.ok);
  const rows = units.flatMap((unit) => periods.map((period) => ({ unit, period: String(period) })));
  return { frame: frame.value, table: { rows, ids, columns: ids.map((id) => Float64Array.from(columns[id] ?? [])) } };
}
const built = (ground: Ground, of: readonly Step[] = steps): Built => {
  const made = build(ground, { steps: of });
  assert.ok(made.ok, made.ok ? "" : made.refusals.map((r) => r.say.en).join("\n"));
  return made.value;
};
const codes = (ground: Ground, of: readonly Step[]): readonly string[] => {
  const made = build(ground, { steps: of });
  return made.ok ? [] : made.refusals.map((r) => r.code);
};

test("chained growth gives the published 创新环境 index of China within 0.1 in every year from 2005 to 2012", () => {
  const { scores, ground } = built(groundOf(indicators, years));
  const index = [...(scores[ground.frame.root] ?? [])];
  assert.equal(index.length, domain.length);
  for (const [i, value] of index.entries())
    assert.ok(Math.abs(Math.round(value * 10) / 10 - (domain[i] ?? 0)) <= 0.1 + 1e-9, `${years[i]}: ${value}`);
});

test("an indicator's own chain is its own path, from the base given", () => {
  const { scores } = built(groundOf(indicators, years), [...steps.slice(0, 2), { step: "chain", base: 1 }]);
  for (const [i, value] of (scores[0] ?? []).entries()) assert.ok(Math.abs(value - (indicators.education[i] ?? 0) / 100) < 1e-12);
});

test("a chain ends where growth is missing, and says so", () => {
  const { scores, state, ground } = built(groundOf({ a: [1, 2, Number.NaN, 4] }, [2001, 2002, 2003, 2004]));
  assert.deepEqual(
    [...(scores[ground.frame.root] ?? [])].map((x) => Math.round(x)),
    [100, 200, Number.NaN, Number.NaN],
  );
  const broken = state.remarks.filter((r) => r.code === "chain-broken").map((r) => r.facts);
  assert.deepEqual(broken, [
    { node: "a", rows: ["CN 2003"] },
    { node: "index", rows: ["CN 2003"] },
  ]);
});

test("a chain is refused on anything but growth, and at the limit of growth", () => {
  const ground = groundOf({ a: [0, 2], b: [0, 3] }, [2001, 2002]);
  assert.deepEqual(codes(ground, steps), ["evaluate/chainUnbounded", "evaluate/chainUnbounded", "evaluate/chainUnbounded"]);
  const ranked: readonly Step[] = [{ step: "normalise", method: "rank", over: "panel" }, ...steps.slice(1)];
  assert.deepEqual(codes(groundOf(indicators, years), ranked), ["evaluate/chainNeedsGrowth"]);
});

test("growth from zero to zero is none, and a change of sign stands at the limit and is told", () => {
  const { state } = built(groundOf({ a: [0, 0, 0], b: [-1, 1, 2] }, [2001, 2002, 2003]), steps.slice(0, 2));
  assert.deepEqual([...(state.table.columns[0] ?? [])], [Number.NaN, 0, 0]);
  assert.deepEqual(
    [...(state.table.columns[1] ?? [])].map((x) => Math.round(x)),
    [Number.NaN, 200, 67],
  );
  assert.deepEqual(
    state.remarks.filter((r) => r.code === "growth-limited").map(({ code, facts }) => [code, facts]),
    [["growth-limited", { id: "b", count: 1 }]],
  );
});

test("growth over a year that the data do not have is told", () => {
  const ofPeriods = (periods: readonly number[]) =>
    built(groundOf({ a: [1, 2, 3, 4] }, periods), steps.slice(0, 2)).state.remarks.filter((r) => r.code === "growth-over-gap");
  assert.deepEqual(
    ofPeriods([2015, 2016, 2018, 2019]).map((r) => r.facts),
    [{ periods: ["2016–2018"] }],
  );
  assert.deepEqual(ofPeriods([2013, 2015, 2017, 2019]), []);
});

test("growth needs periods, and two of them in a row", () => {
  const { frame, table } = groundOf({ a: [1, 2] }, [2001], ["x", "y"]);
  assert.deepEqual(codes({ frame, table }, steps), ["evaluate/noPeriodBefore"]);
  const bare = { ...table, rows: table.rows.map(({ unit }) => ({ unit })) };
  assert.deepEqual(codes({ frame, table: bare }, steps), ["evaluate/panelNeeded"]);
});

const scored: readonly Step[] = [
  { step: "normalise", method: "min-max", over: "panel" },
  { step: "aggregate", method: "arithmetic" },
];
// Scores over the panel: x 0 and 50, y 25 and 100.
const pair = groundOf({ a: [0, 2, 1, 4] }, [2001, 2002], ["x", "y"]);

for (const [title, step, expected] of [
  ["in each period", { step: "rescale", unit: "y" }, [0, 50, 100, 100]],
  ["in a base period", { step: "rescale", unit: "y", period: "2001" }, [0, 200, 100, 400]],
  ["on a scale of its own", { step: "rescale", unit: "x", period: "2002", to: 1 }, [0, 1, 0.5, 2]],
] as const)
  test(`scores are set against a unit ${title}`, () => {
    const { scores, ground } = built(pair, [...scored, step]);
    assert.deepEqual([...(scores[ground.frame.root] ?? [])], expected);
    assert.deepEqual([...(scores[0] ?? [])], [0, 50, 25, 100], "indicators keep their normalised values");
  });

for (const [why, step, code] of [
  ["an unknown unit", { step: "rescale", unit: "z" }, "evaluate/unknownUnits"],
  ["an unknown period", { step: "rescale", unit: "y", period: "1999" }, "evaluate/periodUnknown"],
  ["a unit without a score above zero", { step: "rescale", unit: "x", period: "2001" }, "evaluate/rescaleByNothing"],
] as const)
  test(`rescaling is refused for ${why}`, () => assert.deepEqual(codes(pair, [...scored, step]), [code]));

test("a node at which the reference has no score is left without relative scores, and told", () => {
  const frame = checkFrame([
    { id: "a", parent: "p", weight: 1, direction: 1 },
    { id: "b", parent: "q", weight: 1, direction: 1 },
    { id: "p", parent: "index", weight: 1 },
    { id: "q", parent: "index", weight: 1 },
    { id: "index", parent: null, weight: 1 },
  ]);
  assert.ok(frame.ok);
  const table = { rows: [{ unit: "x" }, { unit: "y" }], ids: ["a", "b"], columns: [Float64Array.of(0, 1), Float64Array.of(2, 1)] };
  const { scores, state } = built({ frame: frame.value, table }, [
    { step: "normalise", method: "min-max" },
    { step: "aggregate", method: "arithmetic" },
    { step: "rescale", unit: "x" },
  ]);
  assert.deepEqual(
    scores.slice(2).map((column) => [...column]),
    [
      [Number.NaN, Number.NaN],
      [100, 0],
      [100, 100],
    ],
  );
  assert.deepEqual(
    state.remarks.map(({ code, facts }) => [code, facts]),
    [["not-rescaled", { nodes: ["p"], unit: "x" }]],
  );
});

test("waves come in the order of their numbers: the tenth after the ninth", () => {
  const waves = groundOf({ a: [1, 2, 3, 4], b: [2, 3, 4, 5] }, [8, 9, 10, 11]);
  const root = built(waves, steps).scores[waves.frame.root] ?? [];
  assert.ok(
    [...root].every((x, i) => i === 0 || x > (root[i - 1] ?? 0)),
    String([...root]),
  );
});
