import assert from "node:assert/strict";
import type { Built } from "#evaluate/composite";
import type { Refusal } from "#kernel";

/** For tests: no number that is none, nowhere but for what is missing in a table; and where a value is missing, a remark says why. */
export function assertLawful({ sets, state, scores, rows, ground }: Built): void {
  const numbers = (columns: readonly Float64Array[]) => {
    for (const column of columns) assert.ok(column.every((x) => Math.abs(x) !== Number.POSITIVE_INFINITY));
  };
  for (const set of sets) {
    numbers(set.state.table.columns);
    numbers(set.state.scores ?? []);
    assert.ok(set.state.weights.every(Number.isFinite));
  }
  assertPlain([state.screened, state.treated, state.filled, state.weighed, state.remarks]);
  for (const { say } of state.remarks) for (const text of [say.zh, say.en]) assert.doesNotMatch(text, senseless);
  const before = ground.table.columns.flatMap((column) => [...column]).filter(Number.isNaN).length;
  const told = new Set(state.remarks.map(({ code }) => code));
  for (const column of scores.slice(ground.frame.leafCount))
    if (column.some(Number.isNaN))
      assert.ok(
        ["no-score", "no-weight-below", "chain-broken", "not-rescaled"].some((code) => told.has(code)),
        [...told].join(),
      );
  if (rows.length < ground.table.rows.length) assert.ok(told.has("rows-dropped"));
  const after =
    sets
      .findLast(({ step }) => step.step === "normalise")
      ?.state.table.columns.flatMap((column) => [...column])
      .filter(Number.isNaN).length ?? 0;
  // A first period has no growth, by its nature.
  const grown = sets.some(({ step }) => step.step === "normalise" && step.method === "symmetric-growth");
  if (after > before && !grown && rows.length === ground.table.rows.length)
    assert.ok(
      ["constant-left-out", "nothing-there", "not-divided"].some((code) => told.has(code)),
      [...told].join(),
    );
}

const senseless = /undefined|NaN|Infinity|\[object/;

/** For tests: at least one reason, each a whole sentence in both languages. */
export function assertRefused(refusals: readonly Refusal[]): void {
  assert.ok(refusals.length > 0);
  for (const { say } of refusals) {
    assert.match(say.zh, /[。？]$/);
    assert.match(say.en, /[.?]$/);
    for (const text of [say.zh, say.en]) assert.doesNotMatch(text, senseless);
  }
}

/** For tests: nothing in an answer is a number that is none. */
export function assertPlain(answer: unknown): void {
  const text = JSON.stringify(answer, (_, x) => (typeof x === "number" && !Number.isFinite(x) ? "NOT A NUMBER" : x)) ?? "";
  assert.doesNotMatch(text, /NOT A NUMBER/);
}
