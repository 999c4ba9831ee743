import assert from "node:assert/strict";
import type { AggregateStep, Aggregation } from "#define";
import { checkFrame, type Ground, type State, startOf, take } from "#evaluate/composite";

export type Cells = readonly (readonly number[])[];
/** For tests: a flat index, rows of cells, one weight per column. */
export function flat(rows: Cells, weights: readonly number[] = rows[0]?.map(() => 1) ?? [], names = rows.map((_, i) => `u${i}`)): Ground {
  const ids = weights.map((_, i) => `i${i}`);
  const made = checkFrame([
    ...ids.map((id, i) => ({ id, parent: "top", weight: weights[i] ?? 0, direction: 1 as const })),
    { id: "top", parent: null, weight: 1 },
  ]);
  if (!made.ok) throw new Error(made.refusals.map((r) => r.say.en).join("\n"));
  const columns = ids.map((_, i) => Float64Array.from(rows, (row) => row[i] ?? Number.NaN));
  return { frame: made.value, table: { rows: names.map((unit) => ({ unit })), ids, columns } };
}
/** For tests: what one aggregation of a ground makes, its data taken as normalised. */
export const aggregation = (of: Ground, step: AggregateStep) => take({ ...startOf(of), normalised: true }, step);

export function aggregated(of: Ground, step: AggregateStep): State {
  const state = aggregation(of, step);
  if ("ok" in state) throw new Error(state.refusals.map((r) => r.say.en).join("\n"));
  return state;
}
/** For tests: the index by row. */
export const rootOf = (of: Ground, step: AggregateStep): readonly number[] => [...(aggregated(of, step).scores?.[of.frame.root] ?? [])];
/** For tests: the same numbers, missing ones included, but for rounding. */
export const near = (a: readonly number[], b: readonly number[]): void => {
  assert.equal(a.length, b.length);
  for (const [i, x] of a.entries())
    assert.ok(
      Number.isNaN(x) ? Number.isNaN(b[i]) : Math.abs(x - (b[i] ?? Number.NaN)) <= 1e-10 * Math.max(1, Math.abs(x)),
      `${a} is not ${b}`,
    );
};
/** For tests: an aggregation, with what is not about its method. */
export const combining = (method: Aggregation, more: Partial<AggregateStep> = {}): AggregateStep =>
  ({ step: "aggregate", ...method, ...more }) as AggregateStep;

/** For tests: every way of combining. */
export const everyMethod = [
  { method: "arithmetic" },
  { method: "geometric" },
  { method: "harmonic" },
  { method: "generalised", power: 3 },
  { method: "generalised", power: -2 },
  { method: "mazziotta-pareto" },
  { method: "topsis" },
  { method: "copeland" },
  { method: "kemeny" },
  { method: "benefit-of-doubt" },
] as const satisfies readonly Aggregation[];
