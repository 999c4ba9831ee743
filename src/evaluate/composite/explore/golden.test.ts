import assert from "node:assert/strict";
import { test } from "node:test";
import type { Method, Step } from "#define";
import { goldenGround, goldenLines, relative } from "../../../../tests/support/golden.ts";
import { replay } from "../index.ts";
import { saltelliOf } from "./design.ts";
import { indicesOf } from "./indices.ts";

const winsorise = (most: number): Step => ({ step: "treat", method: "winsorise", most, fallback: { kind: "log-ct" } });

/** The reference's example: how far outliers are moved, how indicators are scaled, the weights of pillars and sub-indices, and which mean. */
const method: Method = {
  steps: [
    { step: "denominate" },
    { step: "impute", by: "column", with: "mean", within: "EurAsia_group" },
    { step: "screen", availability: 0.9 },
    winsorise(5),
    { step: "normalise", method: "min-max" },
    { step: "aggregate", method: "arithmetic" },
  ],
  factors: [
    { id: "winmax", kind: "choice", at: 3, options: [1, 2, 3, 4, 5].map(winsorise) },
    {
      id: "norm",
      kind: "choice",
      at: 4,
      options: [
        { step: "normalise", method: "min-max", low: 1, high: 100 },
        { step: "normalise", method: "z-score", mean: 10, sd: 2 },
      ],
    },
    { id: "weight_set", kind: "weight-sets", sets: setsOf() },
    {
      id: "aggregation",
      kind: "choice",
      at: 5,
      options: [
        { step: "aggregate", method: "arithmetic" },
        { step: "aggregate", method: "geometric" },
      ],
    },
  ],
};

function setsOf(): readonly Readonly<Record<string, number>>[] {
  const sets = Map.groupBy(goldenLines("sensitivity/noisy_weight_sets"), ({ set }) => Number(set));
  return [...sets]
    .sort(([a], [b]) => a - b)
    .map(([, lines]) => Object.fromEntries(lines.map(({ iCode = "", Weight }) => [iCode, Number(Weight)])));
}

const picksIn = (name: string): readonly (readonly number[])[] =>
  goldenLines(name).map(({ winmax, norm, weight_set, aggregation }) => [
    Number(winmax) - 1,
    ["n_minmax", "n_zscore"].indexOf(norm ?? ""),
    Number(weight_set) - 1,
    ["a_amean", "a_gmean"].indexOf(aggregation ?? ""),
  ]);

test("all 500 runs of the reference's uncertainty analysis, replayed from its parameters, give its scores, ranks and figures of ranks", async () => {
  const found = await replay(goldenGround(), method, picksIn("sensitivity/ua_N500_parameters"), { seed: 1 });
  assert.ok(found.ok);
  const { units, runs, failed } = found.value;
  assert.equal(failed.count, 0);
  const place = new Map(units.map(({ row }, i) => [row.unit, i]));
  let worst = 0;
  for (const line of goldenLines("sensitivity/ua_N500_scores"))
    for (let run = 0; run < 500; run += 1)
      worst = Math.max(worst, relative(runs.score(run, place.get(line.uCode ?? "") ?? -1) ?? Number.NaN, Number(line[`r_${run + 1}`])));
  assert.ok(worst <= 1e-12, `${worst}`);
  for (const line of goldenLines("sensitivity/ua_N500_ranks"))
    for (let run = 0; run < 500; run += 1) assert.equal(runs.rank(run, place.get(line.uCode ?? "") ?? -1), Number(line[`r_${run + 1}`]));
  for (const line of goldenLines("sensitivity/ua_N500_rankstats")) {
    const unit = units[place.get(line.uCode ?? "") ?? -1];
    const own = [unit?.nominal.rank, unit?.rank?.mean, unit?.rank?.median, unit?.rank?.low, unit?.rank?.high];
    for (const [i, name] of ["Nominal", "Mean", "Median", "Q5", "Q95"].entries())
      assert.ok(relative(own[i] ?? Number.NaN, Number(line[name])) <= 1e-12, `${line.uCode} ${name}`);
  }
});

test("all 3,000 runs of the reference's sensitivity analysis move the ranks as far as it says", async () => {
  const found = await replay(goldenGround(), method, picksIn("sensitivity/sa_N500_parameters"), { seed: 1 });
  assert.ok(found.ok);
  for (const [run, line] of goldenLines("sensitivity/sa_N500_model_output_y").entries())
    assert.ok(relative(found.value.runs.shift(run) ?? Number.NaN, Number(line.mean_abs_rank_shift)) <= 1e-12, line.rep);
});

const asTheReference = { bootstrap: 100, seed: 20250101, centred: false };

test("the reference's indices come out of its output, and the intervals are as wide as its own", () => {
  const y = Float64Array.from(goldenLines("sensitivity/sa_N500_model_output_y"), (line) => Number(line.mean_abs_rank_shift));
  const made = indicesOf({ base: 500, factors: 4, y }, asTheReference);
  for (const [i, line] of goldenLines("sensitivity/sa_N500_indices").entries()) {
    const { first, total } = made?.[i] ?? {};
    for (const [name, own] of [["Si", first?.value] as const, ["STi", total?.value] as const])
      assert.ok(relative(own ?? Number.NaN, Number(line[name])) <= 1e-12, `${line.Variable} ${name}: ${own}`);
    for (const [name, own] of [["Si", first] as const, ["STi", total] as const]) {
      const width = Number(line[`${name}_q95`]) - Number(line[`${name}_q5`]);
      for (const [end, there] of [["q5", own?.low] as const, ["q95", own?.high] as const])
        assert.ok(Math.abs((there ?? Number.NaN) - Number(line[`${name}_${end}`])) < 0.35 * width, `${line.Variable} ${name} ${end}`);
    }
  }
});

const ishigami = (x: number, y: number, z: number): number => Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);

test("Ishigami's function: the reference's design gives its output and indices", () => {
  const lines = goldenLines("sensitivity/ishigami_N256_design_and_y");
  const y = Float64Array.from(lines, (line) => Number(line.y));
  const turned = (u: string | undefined) => (2 * Number(u) - 1) * Math.PI;
  for (const line of lines) assert.ok(relative(ishigami(turned(line.V1), turned(line.V2), turned(line.V3)), Number(line.y)) <= 1e-11);
  const made = indicesOf({ base: 256, factors: 3, y }, asTheReference);
  for (const [i, line] of goldenLines("sensitivity/ishigami_N256_indices").entries()) {
    assert.ok(relative(made?.[i]?.first.value ?? Number.NaN, Number(line.Si)) <= 1e-12);
    assert.ok(relative(made?.[i]?.total.value ?? Number.NaN, Number(line.STi)) <= 1e-12);
  }
});

test("Ishigami's function: with our own points the indices at N = 4096 are within 0.01 of the exact ones", () => {
  const [base, seed] = [4096, 20250101];
  const points = saltelliOf("sobol", base, 3, seed);
  const turned = (i: number) => (2 * (points[i] ?? 0) - 1) * Math.PI;
  const y = Float64Array.from({ length: 5 * base }, (_, run) => ishigami(turned(3 * run), turned(3 * run + 1), turned(3 * run + 2)));
  const made = indicesOf({ base, factors: 3, y }, { bootstrap: 0, seed });
  const exact = [
    [0.3139, 0.5576],
    [0.4424, 0.4424],
    [0, 0.2437],
  ] as const;
  for (const [i, [first, total]] of exact.entries()) {
    assert.ok(Math.abs((made?.[i]?.first.value ?? Number.NaN) - first) <= 0.01);
    assert.ok(Math.abs((made?.[i]?.total.value ?? Number.NaN) - total) <= 0.01);
  }
});
