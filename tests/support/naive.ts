import assert from "node:assert/strict";
import fc from "fast-check";
import type { Step } from "#define";
import { type Ground, type State, startOf, take } from "#evaluate/composite";

/** For tests that reckon everything a second time: slow and obvious words, and random tables with gaps, ties and constants. A missing cell is null. */
export type Cell = number | null;
export type Column = readonly Cell[];

export const there = (column: Column): readonly number[] => column.flatMap((x) => (x === null ? [] : [x]));
export const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);
export const mean = (xs: readonly number[]): number => sum(xs) / xs.length;
export const median = (xs: readonly number[]): number => {
  const sorted = [...xs].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? at(sorted, Math.floor(half)) : (at(sorted, half - 1) + at(sorted, half)) / 2;
};
/** Of a sample. */
export const sd = (xs: readonly number[]): number => Math.sqrt(sum(xs.map((x) => (x - mean(xs)) ** 2)) / (xs.length - 1));
export const at = <T>(xs: readonly T[], i: number): T => {
  const x = xs[i];
  if (x === undefined) throw new Error(`nothing at ${i}`);
  return x;
};
/** Type 7. */
export const quantile = (xs: readonly number[], share: number): number => {
  const sorted = [...xs].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [at(sorted, Math.floor(place)), at(sorted, Math.ceil(place))];
  return low + (high - low) * (place - Math.floor(place));
};
/** Rows that all columns have. */
export const shared = (...columns: readonly Column[]): readonly (readonly number[])[] =>
  at(columns, 0).flatMap((_, row) => {
    const cells = columns.map((column) => column[row] ?? null);
    return cells.includes(null) ? [] : [cells as number[]];
  });
export const pearson = (a: Column, b: Column): number | null => {
  const rows = shared(a, b);
  const [x, y] = [rows.map((row) => at(row, 0)), rows.map((row) => at(row, 1))];
  if (rows.length < 3 || new Set(x).size === 1 || new Set(y).size === 1) return null;
  const both = sum(x.map((v, i) => (v - mean(x)) * (at(y, i) - mean(y))));
  return both / ((x.length - 1) * sd(x) * sd(y));
};
export const permutations = <T>(of: readonly T[]): readonly (readonly T[])[] =>
  of.length === 0 ? [[]] : of.flatMap((x, i) => permutations([...of.slice(0, i), ...of.slice(i + 1)]).map((rest) => [x, ...rest]));

/** Every cell of two columns: missing in both, or near to what the column's size allows. */
export function near(found: ArrayLike<number>, expected: Column, within = 1e-10): void {
  assert.equal(found.length, expected.length);
  const size = Math.max(1, ...there(expected).map(Math.abs));
  for (const [i, x] of expected.entries()) {
    const own = found[i] ?? Number.NaN;
    if (x === null) assert.ok(Number.isNaN(own), `${own} in place ${i}, where nothing is`);
    else assert.ok(Math.abs(own - x) <= within * size, `${own} in place ${i}, where ${x} is (${[...Array.from(found)]} / ${expected})`);
  }
}

const value = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.integer({ min: -40, max: 120 }).map((x) => x / 8),
);
const cell = fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
const positive = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 60 }).map((x) => x / 4) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const columnOf = (of: fc.Arbitrary<Cell>, rows: number): fc.Arbitrary<Column> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(of, { minLength: rows, maxLength: rows }) },
    { weight: 1, arbitrary: of.map((x) => new Array<Cell>(rows).fill(x)) },
  );

export type Table = { readonly columns: readonly Column[]; readonly weights: readonly number[] };
type Size = { readonly rows?: readonly [number, number]; readonly width?: readonly [number, number]; readonly positive?: boolean };
/** Columns and whole weights for them, of which one at least is above zero. */
export const tables = ({
  rows: [few, many] = [3, 8],
  width: [narrow, wide] = [1, 5],
  positive: only = false,
}: Size = {}): fc.Arbitrary<Table> =>
  fc.tuple(fc.integer({ min: few, max: many }), fc.integer({ min: narrow, max: wide })).chain(([rows, width]) =>
    fc.record({
      columns: fc.array(columnOf(only ? positive : cell, rows), { minLength: width, maxLength: width }),
      weights: fc
        .array(fc.integer({ min: 0, max: 4 }), { minLength: width, maxLength: width })
        .map(([first, ...rest]) => [(first ?? 0) + 1, ...rest]),
    }),
  );

export const named = (columns: readonly Column[]): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(columns.map((column, i) => [`i${i}`, column.map((x) => x ?? Number.NaN)]));
/** The same ground with other weights of its indicators. */
export const weighing = (ground: Ground, weights: readonly number[]): Ground => ({
  ...ground,
  frame: { ...ground.frame, weights: ground.frame.weights.map((weight, node) => weights[node] ?? weight) },
});

/** What a step makes of a ground as it is, or the codes it is refused with. */
export function done(ground: Ground, step: Step, normalised = false): State | readonly string[] {
  const next = take({ ...startOf(ground), normalised }, step);
  return "ok" in next ? next.refusals.map(({ code }) => code.replace("evaluate/", "")) : next;
}
/** What a step makes of a ground, which it must. */
export function made(ground: Ground, step: Step, normalised = false): State {
  const next = done(ground, step, normalised);
  if ("ground" in next) return next;
  throw new Error(next.join());
}
