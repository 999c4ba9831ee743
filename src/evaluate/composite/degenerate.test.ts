import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import test from "node:test";
import type { Method, Step } from "#define";
import { build, type Ground, sensitivity, uncertainty } from "#evaluate/composite";
import { everyAnalysis } from "../../../tests/support/every-analysis.ts";
import { everyMethod } from "../../../tests/support/every-method.ts";
import { flatGround } from "../../../tests/support/flat-ground.ts";
import { assertLawful, assertPlain, assertRefused } from "../../../tests/support/lawful.ts";

/**
 * Every method against every table that has something wrong with it. What comes of it stands in tests/golden/degenerate.csv, a line per method and a column
 * per table: the codes of the refusals after "no:", the codes of what is remarked otherwise, "as usual" where nothing had to be ruled. `WRITE_TABLE=1`
 * writes it anew; read the difference.
 */
const none = Number.NaN;
const usual = { a: [3, 1, 4, 1.5, 9, 2.6], b: [2, 7, 1.8, 2.8, 1.2, 8], c: [5, 3, 5.5, 8, 9.7, 9], d: [4, 6, 2, 6.4, 3, 3.8] };
const pillars = { above: { a: "p", b: "p", c: "q", d: "q" }, less: ["d"], targets: { a: 10, b: 9, c: 10, d: 1 } };
const of = (change: Readonly<Record<string, readonly number[]>>, rows = 6): Ground => ({
  ...flatGround(Object.fromEntries(Object.entries({ ...usual, ...change }).map(([id, xs]) => [id, xs.slice(0, rows)])), pillars),
  groups: { region: Array.from({ length: rows }, (_, row) => (row < 3 ? "east" : "west")) },
});
const with_ = (ground: Ground, denominators: readonly number[]): Ground => ({
  ...ground,
  frame: { ...ground.frame, nodes: ground.frame.nodes.map((node) => (node.id === "a" ? { ...node, denominator: "by" } : node)) },
  denominators: { rows: ground.table.rows, ids: ["by"], columns: [Float64Array.from(denominators)] },
});
const tables: Readonly<Record<string, Ground>> = {
  "nothing wrong": of({}),
  "a constant column": of({ b: [7, 7, 7, 7, 7, 7] }),
  "all columns constant": of({ a: [1, 1, 1, 1, 1, 1], b: [2, 2, 2, 2, 2, 2], c: [3, 3, 3, 3, 3, 3], d: [4, 4, 4, 4, 4, 4] }),
  "a column missing": of({ b: [none, none, none, none, none, none] }),
  "everything missing": of({ a: Array(6).fill(none), b: Array(6).fill(none), c: Array(6).fill(none), d: Array(6).fill(none) }),
  "a unit without data": of({
    a: [none, 1, 4, 1.5, 9, 2.6],
    b: [none, 7, 1.8, 2.8, 1.2, 8],
    c: [none, 3, 5.5, 8, 9.7, 9],
    d: [none, 6, 2, 6.4, 3, 3.8],
  }),
  gaps: of({ a: [3, none, 4, 1.5, none, 2.6], c: [none, 3, 5.5, 8, 9.7, none] }),
  "one unit": of({}, 1),
  "two units": of({}, 2),
  zeros: of({ a: [0, 1, 4, 0, 9, 2.6], d: [0, 0, 2, 6.4, 3, 3.8] }),
  "negative values": of({ a: [-3, 1, 4, -1.5, 9, 2.6], d: [-4, -6, -2, -6.4, -3, -3.8] }),
  "one value but for one unit": of({ a: [1, 1, 1, 1, 1, 9] }),
  infinite: of({ a: [Number.POSITIVE_INFINITY, 1, 4, 1.5, 9, 2.6] }),
  "1e300": of({ a: [1e300, 1, 4, 1.5, 9, 2.6] }),
  "1e-300": of({ a: [1e-300, 1, 4, 1.5, 9, 2.6] }),
  "1e59": of({ a: [1e59, -1e59, 4, 1.5, 9, 2.6] }),
  "a denominator of zero": with_(of({}), [0, 1, 2, 3, 4, 5]),
  "a denominator of 1e-300": with_(of({}), [1e-300, 1, 2, 3, 4, 5]),
  "an infinite denominator": with_(of({}), [Number.POSITIVE_INFINITY, 1, 2, 3, 4, 5]),
  "the same unit twice": { ...of({}), table: { ...of({}).table, rows: [{ unit: "u0" }, ...of({}).table.rows.slice(0, 5)] } },
  "no rows": of({}, 0),
};

/** The rows as two periods of fewer units. */
function panelOf(ground: Ground): Ground {
  const half = Math.ceil(ground.table.rows.length / 2);
  const rows = ground.table.rows.map((_, row) => ({ unit: `u${row % half}`, period: row < half ? "2020" : "2021" }));
  const denominators = ground.denominators && { denominators: { ...ground.denominators, rows } };
  return { ...ground, table: { ...ground.table, rows }, ...denominators };
}

function outcomeOf(ground: Ground, name: string, steps: readonly Step[]): string {
  const built = build(ground, { steps });
  if (!built.ok) {
    assertRefused(built.refusals);
    return `no: ${[...new Set(built.refusals.map(({ code }) => code.replace("evaluate/", "")))].sort().join(" ")}`;
  }
  assertLawful(built.value);
  // What is done to the data before is of no matter to what is asked afterwards.
  if (/^(weigh|aggregate|chain)/.test(name)) for (const answer of everyAnalysis(built.value)) assertPlain(answer);
  const codes = [...new Set(built.value.state.remarks.map(({ code }) => code))].sort();
  return codes.length > 0 ? codes.join(" ") : "as usual";
}

const path = new URL("../../../tests/golden/degenerate.csv", import.meta.url);

test("every method meets every degenerate table with a refusal, a remark, or the usual figures, as the table says", () => {
  const heading = ["method", ...Object.keys(tables)];
  const lines = Object.entries(everyMethod).map(([name, steps]) => [
    name,
    ...Object.values(tables).map((ground) => outcomeOf(name.endsWith("over time") ? panelOf(ground) : ground, name, steps)),
  ]);
  const text = [heading, ...lines].map((line) => `${line.join(",")}\n`).join("");
  if (process.env.WRITE_TABLE) writeFileSync(path, text);
  assert.deepEqual(text.split("\n"), readFileSync(path, "utf8").split("\n"));
});

const floored = { zero: { kind: "floor", at: 0.5 } } as const;
const uncertain: Method = {
  steps: [
    { step: "normalise", method: "min-max", constant: "leave-out" },
    { step: "aggregate", method: "arithmetic" },
  ],
  factors: [
    { id: "weights", kind: "weights", spread: 0.5 },
    { id: "bounds", kind: "bounds", spread: 0.3 },
    {
      id: "mean",
      kind: "choice",
      at: 1,
      options: [
        { step: "aggregate", method: "arithmetic" },
        { step: "aggregate", method: "geometric" },
        { step: "aggregate", method: "harmonic", ...floored },
        { step: "aggregate", method: "topsis" },
      ],
    },
  ],
};
for (const [name, ground] of Object.entries(tables))
  test(`an exploration of a table with ${name} says nothing that is no number`, async () => {
    for (const found of [
      await uncertainty(ground, uncertain, { runs: 40, seed: 1 }),
      await sensitivity(ground, uncertain, { base: 16, seed: 1, bootstrap: 8 }),
    ]) {
      if (!found.ok) {
        assertRefused(found.refusals);
        continue;
      }
      assertPlain(found.value);
      for (let run = 0; run < found.value.runs.count; run += 1)
        assertPlain([found.value.runs.shift(run), ...ground.table.rows.map((_, row) => found.value.runs.score(run, row))]);
      // Runs of the geometric mean fail at a zero, and are counted.
      assert.ok(found.value.failed.count === 0 || found.value.remarks.some(({ code }) => code === "runs-failed"));
    }
  });
