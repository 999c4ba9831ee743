import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { WeighStep } from "#define";
import { type Cells, flat } from "../../../../tests/support/flat-index.ts";
import { startOf, take } from "../index.ts";

const cell = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 40 }).map((x) => x / 4) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);
const cells = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 6, maxLength: 14 }));

/** Weights of the columns in the order given, or null where they are refused. */
function weightsOf(rows: Cells, step: WeighStep): readonly number[] | null {
  const ground = flat(rows);
  const made = take({ ...startOf(ground), normalised: true }, step);
  return "ok" in made ? null : [...made.weights.subarray(0, ground.frame.leafCount)];
}

for (const [step, within] of [
  [{ step: "weigh", by: "entropy" }, 1e-9],
  [{ step: "weigh", by: "critic" }, 1e-9],
  [{ step: "weigh", by: "pca" }, 1e-6],
] as const satisfies readonly (readonly [WeighStep, number])[])
  test(`weights do not depend on the order of rows or columns: ${JSON.stringify(step)}`, () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const weights = weightsOf(rows, step);
        const turned = weightsOf(
          rows.toReversed().map((row) => row.toReversed()),
          step,
        );
        if (weights === null || turned === null) return assert.equal(turned, weights);
        // Two equally strong components leave the direction of the first open.
        const size = Math.hypot(...weights);
        for (const [i, w] of weights.entries()) {
          const other = turned.at(-1 - i) ?? Number.NaN;
          assert.ok(
            step.by === "pca" ? isOpen(rows, step) || Math.abs(other - w) < within : Math.abs(other - w) < within * size,
            `${w}, ${other}`,
          );
        }
      }),
      { numRuns: 80 },
    );
  });

test("how much information the best weights carry does not depend on the order of rows or columns", () => {
  const objective = (rows: Cells): number | null => {
    const made = take({ ...startOf(flat(rows)), normalised: true }, { step: "weigh", by: "optimised", aim: "most-information" });
    const record = "ok" in made ? undefined : made.weighed[0];
    return record?.by === "optimised" ? record.objective : null;
  };
  fc.assert(
    fc.property(cells, (rows) => {
      const [one, other] = [objective(rows), objective(rows.toReversed().map((row) => row.toReversed()))];
      assert.ok(one === other || Math.abs((one ?? Number.NaN) - (other ?? Number.NaN)) < 1e-6, `${one}, ${other}`);
    }),
    { numRuns: 60 },
  );
});

function isOpen(rows: Cells, step: WeighStep): boolean {
  const made = take({ ...startOf(flat(rows)), normalised: true }, step);
  const record = "ok" in made ? undefined : made.weighed[0];
  if (record?.by !== "pca") return true;
  const [first = 0, second = 0] = record.eigenvalues;
  const sum = record.loadings[0]?.reduce((all, x) => all + x, 0) ?? 0;
  return first - second < 1e-3 || Math.abs(sum) < 1e-6;
}
