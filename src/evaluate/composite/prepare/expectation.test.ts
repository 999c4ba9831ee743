import assert from "node:assert/strict";
import test from "node:test";
import type { Step } from "#define";
import { build, type Ground, type State } from "#evaluate/composite";
import { after, flatGround, told } from "../../../../tests/support/flat-ground.ts";
import { goldenGround, relative } from "../../../../tests/support/golden.ts";

const em = { step: "impute", by: "em" } as const;
const did = (ground: Ground, step: Step = em): State => after(ground, step);
const none = Number.NaN;

/** The textbook algorithm without any short cut: whole matrices, an inverse for every row, another start, run until nothing moves any more. */
function slowEm(data: readonly (readonly number[])[]): { readonly mean: number[]; readonly covariance: number[][] } {
  const [n, p] = [data.length, data[0]?.length ?? 0];
  const columns = Array.from({ length: p }, (_, j) => data.map((row) => row[j] ?? none).filter((x) => !Number.isNaN(x)));
  let mean = columns.map((xs) => xs.reduce((a, b) => a + b, 0) / xs.length);
  let covariance = columns.map((xs, j) =>
    columns.map((_, k) => (j === k ? xs.reduce((a, x) => a + (x - (mean[j] ?? 0)) ** 2, 0) / xs.length : 0)),
  );
  for (let round = 0; round < 20_000; round += 1) {
    const rows = data.map((row) => given(row, mean, covariance));
    const next = Array.from({ length: p }, (_, j) => rows.reduce((a, { filled }) => a + (filled[j] ?? 0), 0) / n);
    const spread = next.map((mj, j) =>
      next.map(
        (mk, k) => rows.reduce((a, { filled, rest }) => a + ((filled[j] ?? 0) - mj) * ((filled[k] ?? 0) - mk) + (rest[j]?.[k] ?? 0), 0) / n,
      ),
    );
    const moved = Math.max(...next.map((x, j) => Math.abs(x - (mean[j] ?? 0)) / Math.sqrt(spread[j]?.[j] ?? 1)));
    const turned = Math.max(
      ...spread.flatMap((line, j) =>
        line.map((x, k) => Math.abs(x - (covariance[j]?.[k] ?? 0)) / Math.sqrt((spread[j]?.[j] ?? 1) * (spread[k]?.[k] ?? 1))),
      ),
    );
    [mean, covariance] = [next, spread];
    if (Math.max(moved, turned) < 1e-13) break;
  }
  return { mean, covariance };
}

function given(row: readonly number[], mean: readonly number[], covariance: readonly (readonly number[])[]) {
  const all = row.map((_, j) => j);
  const [known, missing] = [all.filter((j) => !Number.isNaN(row[j])), all.filter((j) => Number.isNaN(row[j]))];
  const c = (j: number, k: number): number => covariance[j]?.[k] ?? 0;
  const inverse = inverted(known.map((j) => known.map((k) => c(j, k))));
  const slope = (m: number, a: number): number => known.reduce((sum, k, b) => sum + c(m, k) * (inverse[b]?.[a] ?? 0), 0);
  const filled = row.map((x, m) =>
    Number.isNaN(x) ? (mean[m] ?? 0) + known.reduce((s, k, a) => s + slope(m, a) * ((row[k] ?? 0) - (mean[k] ?? 0)), 0) : x,
  );
  const rest = all.map((j) =>
    all.map((k) => (missing.includes(j) && missing.includes(k) ? c(j, k) - known.reduce((s, q, a) => s + slope(j, a) * c(q, k), 0) : 0)),
  );
  return { filled, rest };
}

/** Gauss and Jordan, with the greatest pivot. */
function inverted(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const wide = matrix.map((line, i) => [...line, ...line.map((_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < n; i += 1) {
    const pivot = wide.slice(i).reduce((best, line, k) => (Math.abs(line[i] ?? 0) > Math.abs(wide[best]?.[i] ?? 0) ? i + k : best), i);
    const [a, b] = [wide[i] ?? [], wide[pivot] ?? []];
    [wide[i], wide[pivot]] = [b, a];
    const lead = wide[i]?.[i] ?? 1;
    wide[i] = (wide[i] ?? []).map((x) => x / lead);
    for (let k = 0; k < n; k += 1) {
      const by = wide[k]?.[i] ?? 0;
      if (k !== i) wide[k] = (wide[k] ?? []).map((x, j) => x - by * (wide[i]?.[j] ?? 0));
    }
  }
  return wide.map((line) => line.slice(n));
}

test("fills of the example agree with a slow independent algorithm to 1e-6, in every pillar, and so do their deviations", () => {
  const ground = goldenGround();
  const start = after(ground, { step: "denominate" });
  const state = after(start, em);
  const { frame } = ground;
  let [worst, widest, count] = [0, 0, 0];
  for (let pillar = frame.leafCount; frame.level[pillar] === 2; pillar += 1) {
    const leaves = frame.children[pillar] ?? [];
    const sizes = leaves.map((leaf) => Math.max(...(start.table.columns[leaf] ?? []).filter((x) => !Number.isNaN(x)).map(Math.abs)));
    const data = start.table.rows.map((_, row) => leaves.map((leaf, j) => (start.table.columns[leaf]?.[row] ?? none) / (sizes[j] ?? 1)));
    const fit = slowEm(data);
    for (const cell of state.filled.filter(({ leaf }) => leaves.includes(leaf))) {
      const { filled, rest } = given(data[cell.row] ?? [], fit.mean, fit.covariance);
      const j = leaves.indexOf(cell.leaf);
      worst = Math.max(worst, relative(cell.value, (filled[j] ?? 0) * (sizes[j] ?? 1)));
      widest = Math.max(widest, relative(cell.sd ?? none, Math.sqrt(rest[j]?.[j] ?? 0) * (sizes[j] ?? 1)));
      count += 1;
    }
  }
  assert.equal(count, 65);
  assert.ok(worst <= 1e-6, `values: ${worst}`);
  assert.ok(widest <= 1e-6, `deviations: ${widest}`);
  assert.deepEqual(
    state.remarks.filter((r) => r.code !== "not-divided"),
    [],
  );
});

test("fills of random tables agree with the slow algorithm to 1e-6", () => {
  let word = 20_250_101;
  const next = (): number => {
    word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0;
    return word / 2 ** 32;
  };
  for (let round = 0; round < 25; round += 1) {
    const width = 2 + (round % 3);
    const data = Array.from({ length: 24 }, () => {
      const common = next();
      return Array.from({ length: width }, (_, i) => (next() < 0.15 ? none : common * (i + 1) + 0.6 * next()));
    });
    const { mean, covariance } = slowEm(data);
    const expected = data.map((row) => given(row, mean, covariance).filled);
    const columns = Object.fromEntries(Array.from({ length: width }, (_, i) => [`i${i}`, data.map((row) => row[i] ?? none)]));
    const { table } = did(flatGround(columns));
    for (const [row, line] of expected.entries()) {
      // A row without anything is filled with means by both.
      for (const [i, x] of line.entries()) assert.ok(relative(table.columns[i]?.[row] ?? none, x) <= 1e-6, `round ${round}, row ${row}`);
    }
  }
});

test("where only one of two indicators has gaps, a fill lies on the line through the complete rows, and is off by what these are", () => {
  const x = [1, 2, 3, 4, 5, 6, 7];
  const y = [2, 3, 5, 4, 6, none, none];
  const { filled } = did(flatGround({ x, y }));
  // Least squares through the five complete rows: y = 1.3 + 0.9 x; the residuals' squares sum to 1.9.
  for (const { row, value, sd } of filled) {
    assert.ok(relative(value, 1.3 + 0.9 * (x[row] ?? 0)) < 1e-7, `${value}`);
    assert.ok(relative(sd ?? none, Math.sqrt(1.9 / 5)) < 1e-7, `${sd}`);
  }
  assert.equal(filled.length, 2);
});

test("levels decide which indicators inform one another", () => {
  const { frame, table } = goldenGround();
  const alone = {
    ...table,
    columns: table.columns.map((column, leaf) => (leaf === 0 ? column.map((x, row) => (row === 3 ? none : x)) : column)),
  };
  const [own, all] = [2, 3].map((level) =>
    did({ frame, table: alone }, { ...em, level }).filled.find((cell) => cell.leaf === 0 && cell.row === 3),
  );
  assert.ok(own !== undefined && all !== undefined && own.value !== all.value);
});

test("an indicator with one value is filled with it, one without any stays missing; both are told", () => {
  const state = did(
    flatGround({ x: [1, 2, 3, 4, 5], same: [7, 7, none, 7, 7], once: [none, none, 3, none, none], never: [none, none, none, none, none] }),
  );
  assert.deepEqual(
    state.table.columns.map((column) => [...column]),
    [
      [1, 2, 3, 4, 5],
      [7, 7, 7, 7, 7],
      [3, 3, 3, 3, 3],
      [none, none, none, none, none],
    ],
  );
  assert.deepEqual(
    state.filled.map(({ leaf, sd }) => [leaf, sd]),
    [[1, 0], ...Array.from({ length: 4 }, () => [2, null])],
  );
  assert.deepEqual(told(state), [
    ["em-constant", { node: "index", ids: ["same", "once"] }],
    ["not-filled", { id: "never", count: 5 }],
  ]);
});

test("an indicator that follows from others is passed over and told, and the fill is still right", () => {
  const x = [1, 2, 4, 7, 11, 12, 20, 21];
  const state = did(flatGround({ x, twice: x.map((v) => 2 * v), y: [2, 3, 5, 4, 9, 11, none, none] }));
  assert.ok(state.filled.every(({ value, sd }) => Number.isFinite(value) && (sd ?? 0) > 0));
  const plain = did(flatGround({ x, y: [2, 3, 5, 4, 9, 11, none, none] }));
  for (const [i, { value }] of state.filled.entries()) assert.ok(relative(value, plain.filled[i]?.value ?? none) < 1e-6);
  assert.deepEqual(told(state), [["em-redundant", { node: "index", ids: ["twice"] }]]);
});

test("rounds that are too few are told", () => {
  const state = did(flatGround({ x: [1, 2, 3, 4, 6], y: [2, none, 3, 5, none] }), { ...em, most: 1 });
  assert.deepEqual(told(state), [["em-not-converged", { node: "index", rounds: 1 }]]);
});

for (const [why, ground, step, code] of [
  ["there are no more rows than indicators", flatGround({ x: [1, 2, none], y: [2, 1, 5], z: [1, 5, 2] }), em, "evaluate/tooFewForEm"],
  ["the level is none of the framework", flatGround({ x: [1, 2, none] }), { ...em, level: 5 }, "evaluate/unknownLevel"],
  ["the tolerance is zero", flatGround({ x: [1, 2, none] }), { ...em, tolerance: 0 }, "evaluate/numberOutside"],
] as const)
  test(`expectation-maximisation is refused where ${why}`, () => {
    const made = build(ground, { steps: [step] });
    assert.deepEqual(made.ok ? [] : made.refusals.map((r) => r.code), [code]);
  });

test("too many indicators with too many ways of lacking some are refused before any hour is spent", () => {
  let word = 7;
  const next = () => {
    word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0;
    return word / 2 ** 32;
  };
  const columns = Array.from(
    { length: 120 },
    (_, i) => [`i${i}`, Array.from({ length: 260 }, () => (next() < 0.1 ? none : next()))] as const,
  );
  const refused = build(flatGround(Object.fromEntries(columns)), {
    steps: [em, { step: "normalise", method: "rank" }, { step: "aggregate", method: "arithmetic" }],
  });
  assert.deepEqual(refused.ok || refused.refusals.map(({ code }) => code), ["evaluate/tooManyForEm"]);
});
