import assert from "node:assert/strict";
import { test } from "node:test";
import type { Method } from "#define";
import { asemFactors, asemSteps, asemWeightSets } from "../../../../tests/support/asem-index.ts";
import { goldenGround, goldenLines, relative } from "../../../../tests/support/golden.ts";
import { ishigami, ishigamiDistance } from "../../../../tests/support/ishigami.ts";
import { replay } from "../index.ts";
import { indicesOf } from "./indices.ts";

const method: Method = { steps: asemSteps, factors: asemFactors(asemWeightSets()) };

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

test("Ishigami's function: with our own points the indices at N = 4096 are within 0.01 of the exact ones, whatever the seed", () => {
  for (const seed of [20_250_101, 0, 1, 2, 3]) assert.ok(ishigamiDistance(seed) <= 0.01, `${seed}`);
});
