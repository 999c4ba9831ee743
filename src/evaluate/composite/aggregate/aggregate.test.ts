import assert from "node:assert/strict";
import test from "node:test";
import type { AggregateStep } from "#define";
import { goldenFrame, goldenTable, relative } from "../../../../tests/support/golden.ts";
import { type Ground, startOf, take } from "../index.ts";

const golden = goldenTable("pipeline/aggregated");
const frame = goldenFrame();
const ground: Ground = { frame, table: goldenTable("pipeline/normalised") };

/** Scores by node after one aggregation of the normalised golden data. */
function scoresOf(step: AggregateStep, of: Ground = ground) {
  const done = take({ ...startOf(of), normalised: true }, step);
  if ("ok" in done) throw new Error(done.refusals.map((r) => r.say.en).join("\n"));
  return done;
}

test("arithmetic means give the golden aggregates", () => {
  const { scores } = scoresOf({ step: "aggregate", method: "arithmetic" });
  let worst = 0;
  for (const [node, { id }] of frame.nodes.entries())
    for (const [row, x] of (golden.columns[golden.ids.indexOf(id)] ?? []).entries())
      worst = Math.max(worst, relative(scores?.[node]?.[row] ?? Number.NaN, x));
  assert.ok(worst <= 1e-12, String(worst));
});
