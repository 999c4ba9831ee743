import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Factor, Step } from "#define";
import { openPool } from "#evaluate/composite";
import { goldenLines } from "../../tests/support/golden.ts";
import { assertRefused } from "../../tests/support/lawful.ts";
import { evaluateTables, type Specification, type Texts } from "./index.ts";

const golden = (name: string): string => readFileSync(new URL(`../../tests/golden/asem/${name}.csv`, import.meta.url), "utf8");
const texts: Texts = { data: golden("input/iData"), meta: golden("input/iMeta") };
const winsorise = (most: number): Step => ({ step: "treat", method: "winsorise", most, fallback: { kind: "log-ct" } });
const steps: Specification["steps"] = [
  { step: "denominate" },
  { step: "impute", by: "column", with: "mean", within: "EurAsia_group" },
  { step: "screen", availability: 0.9 },
  winsorise(5),
  { step: "normalise", method: "min-max" },
  { step: "aggregate", method: "arithmetic" },
];
const alone = { pool: openPool(1), language: "en" } as const;

const tiny = (data: string, meta: string): Texts => ({ data, meta });
const heading = "iCode,Type,Parent,Weight,Direction\n";
const meta = `${heading}a,Indicator,x,1,1\nx,Aggregate,,1,\n`;

async function filesOf(given: Texts, specification: Specification): Promise<ReadonlyMap<string, string>> {
  const files = await evaluateTables(given, specification, alone);
  assert.ok(files.ok, files.ok ? "" : files.refusals.map((r) => r.say.en).join("\n"));
  return new Map(files.value.map(({ name, text }) => [name, [...text].join("")]));
}
async function codesOf(given: Texts, specification: Specification = { steps }): Promise<readonly string[]> {
  const answer = await evaluateTables(given, specification, alone);
  return answer.ok ? [] : answer.refusals.map((r) => r.code);
}
const linesOf = (text: string | undefined): readonly (readonly string[])[] =>
  (text ?? "")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

test("the example's scores and ranks come out as the reference has them", async () => {
  const files = await filesOf(texts, { steps });
  const [heading = [], ...lines] = linesOf(files.get("scores.csv"));
  const expected = goldenLines("results/aggregates_scores");
  assert.equal(lines.length, expected.length);
  for (const line of lines) {
    const own = Object.fromEntries(heading.map((name, i) => [name, line[i] ?? ""]));
    const theirs = expected.find(({ uCode }) => uCode === own.uCode);
    assert.equal(own.Rank, theirs?.Rank);
    for (const node of ["Index", "Conn", "Sust", "Physical", "SusEcFin"])
      assert.ok(near(Number(own[node]), Number(theirs?.[node])), `${own.uCode} ${node}`);
  }
  assert.match(files.get("report.html") ?? "", /Switzerland/);
});

const weightSets = Object.values(Object.groupBy(goldenLines("sensitivity/noisy_weight_sets"), (line) => line.set ?? "")).map((set) =>
  Object.fromEntries((set ?? []).map((line) => [line.iCode ?? "", Number(line.Weight)])),
);
const factors: readonly Factor[] = [
  { id: "winmax", kind: "choice", at: 3, options: [1, 2, 3, 4, 5].map(winsorise) },
  {
    id: "norm",
    kind: "choice",
    at: 4,
    names: ["n_minmax", "n_zscore"],
    options: [
      { step: "normalise", method: "min-max", low: 1, high: 100 },
      { step: "normalise", method: "z-score", mean: 10, sd: 2 },
    ],
  },
  { id: "weight_set", kind: "weight-sets", sets: weightSets },
  {
    id: "aggregation",
    kind: "choice",
    at: 5,
    names: ["a_amean", "a_gmean"],
    options: [
      { step: "aggregate", method: "arithmetic" },
      { step: "aggregate", method: "geometric" },
    ],
  },
];

test("500 runs given as a table of parameters come out as the reference has them, and the table comes back as it was", async () => {
  const files = await filesOf({ ...texts, parameters: golden("sensitivity/ua_N500_parameters") }, { steps, factors });
  const expected = linesOf(golden("sensitivity/ua_N500_scores").replaceAll('"', ""));
  const own = linesOf(files.get("run-scores.csv"));
  assert.deepEqual(own[0], expected[0]);
  const off = own.slice(1).flatMap((line, i) => line.filter((cell, at) => at > 0 && !near(Number(cell), Number(expected[i + 1]?.[at]))));
  assert.deepEqual(off, []);
  assert.equal(files.get("parameters.csv"), golden("sensitivity/ua_N500_parameters").replaceAll('"', ""));
});

test("a sensitivity analysis writes indices of the whole and of each unit, and a report that names the factors", async () => {
  const files = await filesOf(texts, { steps, factors: factors.slice(0, 2), seed: 1, sensitivity: { runs: 16, bootstrap: 10 } });
  assert.equal(linesOf(files.get("sensitivity.csv")).length, 3);
  const byUnit = linesOf(files.get("sensitivity-by-unit.csv"));
  assert.equal(byUnit.filter((line) => line[1] === "score").length, 51 * 2);
  // A rank that never moves depends on nothing.
  assert.ok(byUnit.filter((line) => line[1] === "rank").length < 51 * 2);
  assert.match(files.get("report.html") ?? "", /winmax/);
});

test("standard errors make measurement a factor", async () => {
  const errors = "uCode,LPI\nAUT,0.5\nBEL,0.5\n";
  const files = await filesOf({ ...texts, errors }, { steps, factors: [{ id: "error", kind: "measurement" }], runs: 20, seed: 3 });
  assert.ok(files.has("rank-intervals.csv"));
});

test("what stands behind an index is written beside it, with the reference's own figures where it has them", async () => {
  const files = await filesOf(texts, { steps });
  const byCode = (name: string) => new Map(linesOf(files.get(name)).map((line) => [line[0], line]));
  const available = byCode("availability.csv");
  for (const line of goldenLines("results/data_avail_summary")) assert.equal(available.get(line.uCode)?.[1], line.N_missing);
  assert.equal(linesOf(files.get("remove-element.csv")).length, 1 + 49 + 8 + 2);
  assert.equal(byCode("coherence.csv").size, 1 + 8 + 2 + 1);
  for (const name of ["correlations.csv", "correlation-flags.csv", "components.csv", "influences.csv"])
    assert.ok(files.get(name)?.includes("\n"));
  assert.ok([...files.values()].every((text) => !/NaN|Infinity|undefined/.test(text)));
});

test("a panel's changes are written as trends and put down to their parts, which sum to them", async () => {
  const panel = "uCode,Time,a,b\nA,2020,1,5\nB,2020,2,3\nC,2020,4,1\nA,2021,3,4\nB,2021,2,6\nC,2021,5,1\n";
  const frame = `${heading}a,Indicator,x,1,1\nb,Indicator,x,2,1\nx,Aggregate,,1,\n`;
  const files = await filesOf(
    { data: panel, meta: frame },
    {
      steps: [
        { step: "normalise", method: "min-max" },
        { step: "aggregate", method: "arithmetic" },
      ],
    },
  );
  assert.match(files.get("trends.csv") ?? "", /^A,2020,2021,/m);
  const lines = linesOf(files.get("attribution.csv")).slice(1);
  for (const unit of ["A", "B", "C"]) {
    const [whole = [], ...parts] = lines.filter((line) => line[0] === unit);
    assert.ok(
      near(
        Number(whole[4]),
        parts.reduce((sum, line) => sum + Number(line[4]), 0),
      ),
    );
    assert.ok(
      near(
        Number(whole[4]),
        whole.slice(5).reduce((sum, cell) => sum + Number(cell), 0),
      ),
    );
  }
  const grown = await filesOf(
    { data: panel, meta: frame },
    { steps: [{ step: "normalise", method: "symmetric-growth" }, { step: "aggregate", method: "arithmetic" }, { step: "chain" }] },
  );
  assert.equal(grown.has("attribution.csv"), false);
  assert.match(grown.get("remarks.csv") ?? "", /changes-left-out/);
});

for (const [what, periods] of [
  ["quarters", ["2020-Q1", "2020-Q2", "2020-Q3", "2020-Q4", "2021-Q1"]],
  ["months", ["2019-11", "2019-12", "2020-01", "2020-02", "2020-03"]],
  ["waves", ["wave 8", "wave 9", "wave 10", "wave 11", "wave 12"]],
] as const)
  test(`periods can be ${what}: filled, scored and followed in their order, the last one reported whoever is in it`, async () => {
    const cell = (unit: number, at: number): string => (unit === 0 && at === 2 ? "" : String(1 + unit + at * (unit + 1)));
    // The last unit has no last period.
    const lines = ["A", "B", "C"].flatMap((code, unit) =>
      periods.slice(0, unit === 2 ? 4 : 5).map((period, at) => `${code},${period},${cell(unit, at)},${at + unit}`),
    );
    const files = await filesOf(
      tiny(`uCode,Time,a,b\n${lines.reverse().join("\n")}\n`, `${heading}a,Indicator,x,1,1\nb,Indicator,x,1,1\nx,Aggregate,,1,\n`),
      {
        steps: [
          { step: "impute", by: "panel", with: "linear" },
          { step: "normalise", method: "min-max", over: "panel" },
          { step: "aggregate", method: "arithmetic" },
        ],
      },
    );
    assert.match(files.get("filled.csv") ?? "", new RegExp(`^A,${periods[2]},a,3,`, "m"));
    assert.match(files.get("trends.csv") ?? "", new RegExp(`^A,${periods[0]},${periods[4]},`, "m"));
    assert.match(files.get("attribution.csv") ?? "", new RegExp(`^A,${periods[3]},${periods[4]},`, "m"));
    assert.deepEqual(
      [...(files.get("report.html") ?? "").matchAll(/<td class="n">(\d+)<\/td><td>([ABC])<\/td>/g)].map(
        ([, rank, unit]) => `${rank} ${unit}`,
      ),
      ["1 B", "2 A"],
    );
  });

test("a cell that was filled is told by its own unit after others were screened out", async () => {
  const files = await filesOf(
    tiny(
      "uCode,a,b,c\nA,,,1\nB,1,2,3\nC,2,,4\nD,3,5,6\n",
      `${heading}a,Indicator,x,1,1\nb,Indicator,x,1,1\nc,Indicator,x,1,1\nx,Aggregate,,1,\n`,
    ),
    {
      steps: [
        { step: "impute", by: "column", with: "mean" },
        { step: "screen", drop: ["A"] },
        { step: "normalise", method: "rank" },
        { step: "aggregate", method: "arithmetic" },
      ],
    },
  );
  assert.match(files.get("filled.csv") ?? "", /^C,,b,3\.5,/m);
  assert.doesNotMatch(files.get("filled.csv") ?? "", /^[AB],/m);
});

test("a panel is ranked within each period", async () => {
  const panel: Texts = { ...texts, data: golden("input/iData_panel") };
  const files = await filesOf(panel, {
    steps: [
      { step: "normalise", method: "min-max", over: "panel" },
      { step: "aggregate", method: "arithmetic" },
    ],
  });
  const firsts = linesOf(files.get("scores.csv")).filter((line) => line[3] === "1");
  assert.equal(firsts.length, 5);
});

/** What an analyst's tables are refused with: the codes, and words that must be said. */
const broken: readonly (readonly [string, Texts, readonly string[], RegExp?])[] = [
  ["a line too short, and one too long", tiny("uCode,a\nA\nB,1\nC,1,2\n", meta), ["analyst/lineWidth"], /lines? .*2, 4/],
  ["a table without codes", tiny("unit,a\nA,1\n", meta), ["analyst/headingMissing"], /uCode/],
  ["a word in place of a number", tiny("uCode,a\nA,much\n", meta), ["analyst/notANumber"], /line 2 "much".*empty/],
  [
    "decimal commas, per cent and full-width digits",
    tiny('uCode,a\nA,"1,5"\nB,2%\nC,３\n', meta),
    ["analyst/notANumber"],
    /point before decimals.*per cent.*full-width/,
  ],
  ["columns divided by semicolons", tiny('"uCode";"a"\nA;1,5\n', meta), ["analyst/otherSeparator"], /commas between columns/],
  ["a quote that is not closed", tiny('uCode,a\nA,"1\n', meta), ["analyst/quoteOpen"], /near line/],
  ["no text at all", tiny("", "\ufeff\n"), ["analyst/nothingInside", "analyst/nothingInside"]],
  ["a heading twice", tiny("uCode,a,a\nA,1,2\n", meta), ["analyst/headingTwice"]],
  ["characters lost in another encoding", tiny("uCode,a\n\ufffd,1\n", meta), ["analyst/damaged"]],
  ["a unit twice", tiny("uCode,a\nA,1\nB,2\nA,3\n", meta), ["analyst/unitTwice"], /A \(lines 2, 4\)/],
  [
    "a line without a code, and a type nobody knows",
    tiny("uCode,a\n,1\n", `${meta}y,Pillar,,1,\n`),
    ["analyst/codeMissing", "analyst/typeUnknown"],
  ],
  ["an indicator without a parent", tiny("uCode,a\nA,1\n", `${heading}a,Indicator,,1,1\n`), ["analyst/parentMissing"]],
  ["an indicator without a column", tiny("uCode,b\nA,1\n", meta), ["analyst/headingMissing"], /iData lacks the columns a/],
  [
    "weights that are not there",
    tiny("uCode,a\nA,1\n", `${heading}a,Indicator,x,,1\nx,Aggregate,,,\n`),
    ["analyst/weightMissing"],
    /no weight: a\./,
  ],
  [
    "a direction of two, and one in words",
    tiny("uCode,a\nA,1\n", `${heading}a,Indicator,x,1,2\nx,Aggregate,,1,\n`),
    ["analyst/directionUnclear"],
  ],
  [
    "directions as signs",
    tiny("uCode,a\nA,1\n", `${heading}a,Indicator,x,1,+\nx,Aggregate,,1,\n`),
    ["analyst/notANumber"],
    /Say 1 \(more is better\)/,
  ],
  [
    "a parent that is not there",
    tiny("uCode,a\nA,1\n", `${heading}a,Indicator,y,1,1\nx,Aggregate,,1,\n`),
    ["evaluate/unknownParent", "evaluate/noIndicators"],
  ],
  ["a code twice", tiny("uCode,a\nA,1\n", `${meta}a,Indicator,x,1,1\n`), ["evaluate/sameNode"]],
  ["a circle", tiny("uCode,a\nA,1\n", `${meta}p,Aggregate,q,1,\nq,Aggregate,p,1,\n`), ["evaluate/circle"]],
  ["errors below zero", { ...tiny("uCode,a\nA,1\n", meta), errors: "uCode,a\nA,-1\n" }, ["analyst/errorNegative"]],
  ["errors of a unit nobody knows", { ...tiny("uCode,a\nA,1\n", meta), errors: "uCode,a\nZ,1\n" }, ["analyst/errorsUnknown"]],
  [
    "all of it at once",
    tiny("uCode,b\nA,x\n,1\n", `${heading}a,Indicator,x,-1,1\nb,Indicator,x,1,1\nx,Aggregate,,1,\nz,Thing,,1,\n`),
    ["analyst/codeMissing", "analyst/typeUnknown", "evaluate/weightNegative", "analyst/headingMissing", "analyst/notANumber"],
  ],
];
for (const [what, given, codes, words] of broken)
  test(`refused, with how to mend it: ${what}`, async () => {
    const answer = await evaluateTables(given, { steps }, alone);
    assert.ok(!answer.ok);
    assert.deepEqual(
      answer.refusals.map((r) => r.code),
      codes,
    );
    assertRefused(answer.refusals);
    if (words) assert.match(answer.refusals.map((r) => r.say.en).join("\n"), words);
  });

test("a parameter that no factor offers is refused by line and column", async () => {
  const parameters = "rep,norm\n1,n_minmax\n2,n_rank\n";
  assert.deepEqual(await codesOf({ ...texts, parameters }, { steps, factors: factors.slice(1, 2) }), ["analyst/parameter"]);
});
