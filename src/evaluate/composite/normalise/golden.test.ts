import assert from "node:assert/strict";
import test from "node:test";
import type { Normalisation } from "#define";
import { startOf, take } from "#evaluate/composite";
import { after } from "../../../../tests/support/flat-ground.ts";
import { distance, goldenGround, goldenLines, goldenTable, relative } from "../../../../tests/support/golden.ts";

/** The bar for everything that has one right answer. */
const bar = 1e-12;

const ground = goldenGround();
const raw = startOf(ground);
const denominated = after(raw, { step: "denominate" });
const imputed = after(denominated, { step: "impute", by: "column", with: "mean", within: "EurAsia_group" });
const screened = after(imputed, { step: "screen" });
const treated = after(screened, { step: "treat", method: "winsorise" });
const normalised = after(treated, { step: "normalise", method: "min-max" });

for (const [name, { table }] of Object.entries({ raw, denominated, imputed, screened, treated, normalised }))
  test(`the data set "${name}" is the reference's within 1e-12`, () => {
    const { worst, cell, count, missing } = distance(table, goldenTable(`pipeline/${name}`));
    assert.deepEqual(missing, []);
    assert.ok(worst <= bar, `${cell}: ${worst}`);
    assert.ok(count > 2400);
  });

test("a step leaves what was before as it was", () => {
  assert.equal(distance(raw.table, goldenTable("pipeline/raw")).worst, 0);
  assert.equal(distance(imputed.table, goldenTable("pipeline/imputed")).missing.length, 0);
  const untouched = treated.table.columns.filter((column, leaf) => column === screened.table.columns[leaf]);
  assert.equal(untouched.length, treated.treated.filter((record) => record.before.passes).length, "columns that pass are shared");
});

test("the screening record is the reference's, unit by unit", () => {
  const golden = goldenLines("pipeline/screen_summary");
  assert.deepEqual(
    screened.screened.map(({ unit, missing, zero, kept }) => [unit, missing, zero, kept]),
    golden.map((line) => [line.uCode, Number(line.N_missing), Number(line.N_zero), line.Included === "TRUE"]),
  );
  for (const [i, { availability, nonZero }] of screened.screened.entries()) {
    assert.ok(relative(availability, Number(golden[i]?.Dat_Avail)) <= bar);
    assert.ok(relative(nonZero, Number(golden[i]?.Non_Zero)) <= bar);
  }
});

test("what the treatment did to every indicator is the reference's record", () => {
  const golden = goldenLines("pipeline/treat_details");
  assert.equal(treated.treated.length, golden.length);
  for (const [i, { id, before, moved, afterMoving }] of treated.treated.entries()) {
    const line = golden[i] ?? {};
    assert.deepEqual([id, before.passes, moved], [line.iCode, line["check_SkewKurt0.Pass"] === "TRUE", Number(line["winsorise.nwin"])]);
    assert.equal(afterMoving?.passes ?? "", line["check_SkewKurt1.Pass"] === "" ? "" : line["check_SkewKurt1.Pass"] === "TRUE");
    for (const [mine, theirs] of [
      [before.skew, line["check_SkewKurt0.Skew"]],
      [before.kurtosis, line["check_SkewKurt0.Kurt"]],
      [afterMoving?.skew, line["check_SkewKurt1.Skew"]],
      [afterMoving?.kurtosis, line["check_SkewKurt1.Kurt"]],
    ] as const)
      if (theirs !== "") assert.ok(relative(mine ?? Number.NaN, Number(theirs)) <= bar, `${id}: ${mine} ${theirs}`);
  }
});

test("the same cells are marked as moved", () => {
  const names = ["", "winhi", "winlo", "log"];
  const golden = goldenLines("pipeline/treat_points");
  for (const [row, line] of golden.entries())
    for (const [leaf, id] of treated.table.ids.entries())
      assert.equal(names[treated.marks[leaf]?.[row] ?? 0], line[id], `${line.uCode} ${id}`);
});

const posts = Object.fromEntries(
  goldenLines("normalise/goalposts_parameters").map((line) => [
    line.iCode ?? "",
    { low: Number(line.goalpost_lower), high: Number(line.goalpost_upper) },
  ]),
);
const unit = "DNK";
const methods: Readonly<Record<string, Normalisation>> = {
  minmax_0_100: { method: "min-max" },
  minmax_1_100: { method: "min-max", low: 1, high: 100 },
  zscore_0_1: { method: "z-score" },
  zscore_100_15: { method: "z-score", mean: 100, sd: 15 },
  scaled_m50_150: { method: "scaled", low: -50, high: 150 },
  rank: { method: "rank" },
  borda: { method: "borda" },
  prank: { method: "percentile-rank" },
  prank_avgties: { method: "percentile-rank", ties: "average" },
  dist2max: { method: "distance-to-max" },
  dist2ref_unit12: { method: "distance-to-reference", unit },
  dist2ref_unit12_cap: { method: "distance-to-reference", unit, cap: true },
  dist2targ_iMeta_nocap: { method: "distance-to-target" },
  dist2targ_iMeta_cap: { method: "distance-to-target", cap: true },
  goalposts_trunc: { method: "goalposts", posts },
};
for (const [name, method] of Object.entries(methods))
  test(`the normalisation "${name}" is the reference's within 1e-12`, () => {
    const { table } = after(treated, { step: "normalise", ...method });
    const { worst, cell, count, missing } = distance(table, goldenTable(`normalise/${name}`));
    assert.deepEqual(missing, []);
    assert.ok(worst <= bar, `${cell}: ${worst}`);
    assert.equal(count, 51 * 49);
  });

/**
 * The reference divides y by its greatest value also where less is better: there the worst unit gets the highest score, and a best value of zero gives infinity.
 * A better value must never lower a score, so ours is the best value over each, the reciprocal.
 */
test('"fraction-of-max" is the reference\'s where more is better, its reciprocal where less is, and refused where the best is zero', () => {
  const refused = take(treated, { step: "normalise", method: "fraction-of-max" });
  assert.deepEqual("ok" in refused && refused.refusals.map((r) => r.facts), [
    { ids: ["CostImpEx", "Tariff", "Poverty"], method: "fraction-of-max", why: "best-is-zero" },
  ]);
  const zero = new Set(["CostImpEx", "Tariff", "Poverty"]);
  const per = Object.fromEntries([...zero].map((id) => [id, { method: "min-max" } as const]));
  const { table } = after(treated, { step: "normalise", method: "fraction-of-max", per });
  const golden = goldenTable("normalise/fracmax");
  let count = 0;
  for (const [leaf, id] of table.ids.entries()) {
    if (zero.has(id)) continue;
    for (const [row, theirs] of (golden.columns[leaf] ?? []).entries()) {
      const expected = ground.frame.nodes[leaf]?.direction === -1 ? 1 / theirs : theirs;
      assert.ok(relative(table.columns[leaf]?.[row] ?? Number.NaN, expected) <= bar);
      count += 1;
    }
  }
  assert.equal(count, 51 * 46);
});
