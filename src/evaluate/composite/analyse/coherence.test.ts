import assert from "node:assert/strict";
import test from "node:test";
import { flatGround } from "../../../../tests/support/flat-ground.ts";
import { goldenFrame, goldenGround, goldenTable } from "../../../../tests/support/golden.ts";
import { builtOf } from "../../../../tests/support/golden-index.ts";
import {
  benefitOfDoubt,
  coherence,
  compareMethods,
  correlation,
  correlationFlags,
  correlations,
  correlationsUp,
  cronbach,
  groupRanks,
  influences,
  mainEffect,
  principalComponents,
  removeElements,
  standing,
  strengthsAndWeaknesses,
  trends,
} from "../index.ts";

// Figures named "scipy" were computed by scipy 1.17 and numpy 2.4 on the same golden columns.
const golden = goldenTable("pipeline/aggregated");
const raw = goldenTable("pipeline/raw");
const column = (id: string, of = golden): Float64Array => of.columns[of.ids.indexOf(id)] ?? new Float64Array();
const near = (a: number | null | undefined, b: number, within = 1e-11): void =>
  assert.ok(Math.abs((a ?? Number.NaN) - b) <= within * Math.max(1e-12, Math.abs(b)), `${a} is not ${b}`);
const built = builtOf();

for (const [a, b, kind, r, p] of [
  ["Conn", "Sust", "pearson", 0.6014584683653432, 3.045883010584373e-6],
  ["Conn", "Sust", "spearman", 0.6710407239819004, 7.098790984360106e-8],
  ["Conn", "Sust", "kendall", 0.4870588235294119, 4.5615420616811373e-7],
  ["P2P", "Instit", "pearson", 0.6775271313233724, 4.749568889243473e-8],
  ["P2P", "Instit", "kendall", 0.3945098039215687, 4.398726920192018e-5],
  ["Goods", "Services", "spearman", 0.6235401272685817, 1.020226268947529e-6],
  ["Goods", "Services", "kendall", 0.4511845990633907, 3.2149345462740292e-6],
] as const)
  test(`${kind} of ${a} and ${b} and its chance are those of scipy`, () => {
    const found = correlation(column(a), column(b), kind);
    near(found.r, r);
    near(found.p, p, 1e-9);
    assert.equal(found.n, 51);
  });

test("many equal values are allowed for as scipy does", () => {
  const found = correlation(column("TIRcon", raw), column("RTAs", raw), "kendall");
  near(found.r, 0.5442112296673706);
  near(found.p, 2.239802780456763e-5, 1e-9);
});

test("correlations use the rows that both have, and say nothing where there are too few or one does not vary", () => {
  const [a, b] = [Float64Array.of(1, 2, Number.NaN, 4, 9), Float64Array.of(2, 4, 9, 8, Number.NaN)];
  assert.deepEqual(correlation(a, b), { r: 1, p: 0, n: 3 });
  assert.deepEqual(correlation(Float64Array.of(1, 2), Float64Array.of(1, 2)), { r: null, p: null, n: 2 });
  for (const kind of ["pearson", "spearman", "kendall"] as const)
    assert.equal(correlation(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3), kind).r, null);
});

const pillars = ["Physical", "ConEcFin", "Political", "Instit", "P2P"];
test("components and alpha of the connectivity pillars are those of numpy, within 1e-9", () => {
  const found = principalComponents(pillars.map((id) => column(id)));
  const values = [2.943452923469514, 1.3450458190650723, 0.3468815943577661, 0.21471187196992342, 0.14990779113772448];
  const loadings = [0.5117970253400651, 0.30499260872618605, 0.35476714735343934, 0.5081539805753702, 0.5108454919636326];
  for (const [i, value] of values.entries()) near(found?.eigenvalues[i], value, 1e-9);
  for (const [i, value] of loadings.entries()) near(found?.loadings[0]?.[i], value, 1e-9);
  near(cronbach(pillars.map((id) => column(id))), 0.7827171272334629);
  const own = coherence(built).find(({ node }) => node === "Conn");
  near(own?.alpha, 0.7827171272334629, 1e-9);
  near(own?.components?.eigenvalues[0], 2.943452923469514, 1e-9);
});

test("a component of columns that do not vary, or of too few rows, is none", () => {
  assert.equal(principalComponents([Float64Array.of(1, 2, 3), Float64Array.of(2, 2, 2)]), null);
  assert.equal(principalComponents([Float64Array.of(1, 2), Float64Array.of(2, 1)]), null);
  assert.equal(cronbach([Float64Array.of(1, 2)]), null);
  assert.equal(cronbach([Float64Array.of(1, 1), Float64Array.of(2, 2)]), null);
});

for (const [least, most, first, sum] of [
  [0, 1, [0.6980343278653778, 1, 1, 0.3698119236992981, 0.8572436376920822, 0.7791726055967538], 42.18590502991044],
  [0.1, 0.4, [0.5552644191195922, 0.8781014262603433, 1, 0.2922103898852403, 0.7220695051119204, 0.6251274121600465], 33.82671860772041],
] as const)
  test(`the benefit of the doubt with shares from ${least} to ${most} is scipy's, and shares keep to their bounds`, () => {
    const found = benefitOfDoubt(
      pillars.map((id) => column(id)),
      least,
      most,
    );
    for (const [i, score] of first.entries()) near(found[i]?.score, score, 1e-9);
    near(
      found.reduce((all, one) => all + (one?.score ?? 0), 0),
      sum,
      1e-9,
    );
    for (const one of found) {
      near(
        one?.shares.reduce((all, share) => all + share, 0),
        1,
        1e-9,
      );
      for (const share of one?.shares ?? []) assert.ok(share >= least - 1e-9 && share <= most + 1e-9);
    }
  });

test("a unit with a zero where a share is asked of every part scores zero; one without any part has no score", () => {
  const parts = [Float64Array.of(0, 2, Number.NaN), Float64Array.of(3, 1, Number.NaN)];
  assert.deepEqual(
    benefitOfDoubt(parts, 0.1, 1).map((one) => one?.score ?? null),
    [0, 1, null],
  );
  assert.equal(benefitOfDoubt(parts, 0, 1)[0]?.score, 1);
});

test("pairs above chance are marked blank, and each node is set against all that is above it", () => {
  const found = correlations(built, { nodes: ["Conn", "Sust", "Social"] });
  assert.deepEqual(
    found.map(({ a, b }) => [a, b]),
    [
      ["Conn", "Sust"],
      ["Conn", "Social"],
      ["Sust", "Social"],
    ],
  );
  assert.ok(found.every(({ p, blank }) => blank === (p === null || p > 0.05)));
  assert.equal(correlations(built).length, (49 * 48) / 2);
  assert.deepEqual(
    correlationsUp(built)
      .filter(({ a }) => a === "Goods")
      .map(({ b }) => b),
    ["ConEcFin", "Conn", "Index"],
  );
});

test("siblings that say the same, the reverse or pull apart are flagged, and indicators that go with size", () => {
  const flags = correlationFlags(built, { high: 0.7, low: -0.4, size: 0.4 });
  for (const { kind, r } of flags)
    assert.ok(
      kind === "redundant" ? r >= 0.7 : kind === "mirrored" ? r <= -0.7 : kind === "conflict" ? r <= -0.4 && r > -0.7 : Math.abs(r) > 0.4,
    );
  const { parent } = goldenFrame();
  const place = (id: string): number => goldenFrame().places.get(id) ?? -1;
  for (const { kind, a, b } of flags) if (kind !== "size") assert.equal(parent[place(a)], parent[place(b)]);
  assert.deepEqual([...new Set(flags.map(({ kind }) => kind))].sort(), ["conflict", "mirrored", "redundant", "size"]);
});

test("the first-order effect of a line is all, of noise nearly nothing, of a curve what a straight line misses", () => {
  const x = Float64Array.from({ length: 200 }, (_, i) => i / 100 - 1);
  near(
    mainEffect(
      x,
      x.map((v) => 3 * v + 1),
    ),
    1,
    1e-6,
  );
  const curve = mainEffect(
    x,
    x.map((v) => v * v),
  );
  assert.ok(
    (curve ?? 0) > 0.97 &&
      Math.abs(
        correlation(
          x,
          x.map((v) => v * v),
        ).r ?? 1,
      ) < 0.05,
  );
  const noise = x.map((_, i) => Math.sin(i * i * 12.9898) * 43758.5453 - Math.floor(Math.sin(i * i * 12.9898) * 43758.5453));
  assert.ok((mainEffect(x, noise) ?? 1) < 0.1);
  assert.equal(mainEffect(x.slice(0, 5), x.slice(0, 5)), null);
});

test("influence is told beside the weight for a node's children and for all indicators", () => {
  const children = influences(built);
  assert.ok(children.ok);
  assert.deepEqual(
    children.value.map(({ id, weight }) => [id, weight]),
    [
      ["Conn", 0.5],
      ["Sust", 0.5],
    ],
  );
  for (const { squared, mainEffect: effect } of children.value) assert.ok((squared ?? 0) > 0.6 && (effect ?? 0) >= (squared ?? 0) - 0.05);
  const leaves = influences(built, { of: "indicators" });
  assert.ok(leaves.ok && leaves.value.length === 49);
  near(
    leaves.value.reduce((sum, { weight }) => sum + weight, 0),
    1,
  );
});

test("a unit's trend over the panel: points, change and yearly growth between its first and last score", () => {
  const panel = builtOf(goldenGround("panel"), [
    { step: "denominate" },
    { step: "normalise", method: "min-max", over: "panel" },
    { step: "aggregate", method: "arithmetic" },
  ]);
  const found = trends(panel);
  assert.ok(found.ok && found.value.length === 51);
  for (const { from, to, first, last, points, change, growth } of found.value) {
    assert.deepEqual([from, to], ["2018", "2022"]);
    near(points, (last ?? 0) - (first ?? 0));
    near(growth, ((change ?? 0) + 1) ** (1 / 4) - 1, 1e-9);
  }
  const single = trends(built);
  assert.ok(single.ok && single.value.every(({ points, growth }) => points === null && growth === null));
});

test("the same method twice does not differ; another one is told by how far ranks move", () => {
  const other = builtOf(goldenGround(), [
    { step: "denominate" },
    { step: "normalise", method: "rank" },
    { step: "aggregate", method: "arithmetic" },
  ]);
  const found = compareMethods([
    { name: "one", built },
    { name: "same", built },
    { name: "ranks", built: other },
  ]);
  assert.ok(found.ok);
  assert.deepEqual([found.value.against[0]?.meanShift, found.value.against[0]?.largestShift], [0, 0]);
  near(found.value.against[0]?.spearman, 1);
  assert.ok((found.value.against[1]?.meanShift ?? 0) > 0 && (found.value.against[1]?.spearman ?? 0) > 0.9);
  assert.ok(found.value.units.every(({ scores, ranks }) => scores.length === 3 && ranks.length === 3));
});

test("an only indicator is not taken out, since nothing would be left", () => {
  const found = removeElements(built, 4);
  assert.deepEqual(found.ok && found.value, []);
});

for (const [code, asked] of [
  ["evaluate/unknownRow", standing(built, "nobody")],
  ["evaluate/unknownRow", strengthsAndWeaknesses(built, "CHN", { period: "1900" })],
  ["evaluate/unknownGrouping", groupRanks(built, "nothing")],
  ["evaluate/unknownNodes", influences(built, { node: "nothing" })],
  ["evaluate/unknownNodes", trends(built, "nothing")],
  ["evaluate/unknownNodes", compareMethods([{ name: "one", built }], "nothing")],
] as const)
  test(`what is not there is refused: ${code}`, () => assert.deepEqual(asked.ok ? [] : asked.refusals.map((r) => r.code), [code]));

test("where no period is named a unit stands in its last one, wave 10 being after wave 9", () => {
  const waves = builtOf(flatGround({ a: [1, 2, 4, 3] }, { periods: ["wave 9", "wave 9", "wave 10", "wave 10"] }), [
    { step: "normalise", method: "min-max" },
    { step: "aggregate", method: "arithmetic" },
  ]);
  const found = standing(waves, "u0");
  assert.deepEqual(found.ok && found.value.map(({ score }) => score), [100, 100]);
});
