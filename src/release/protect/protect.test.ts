import assert from "node:assert/strict";
import { test } from "node:test";
import { array, assert as holds, integer, property } from "fast-check";
import { type CountTable, isSensitive, protectTable, type Rule } from "./protect.ts";

const rule: Rule = { frequency: 3, largest: 2, share: 85 };
const counts = (...rows: readonly (readonly number[])[]): CountTable => rows.map((row) => row.map((count) => ({ count })));

test("a cell of fewer than three units is left out, an empty one is not", () => {
  for (const [count, sensitive] of [
    [0, false],
    [1, true],
    [2, true],
    [3, false],
  ] as const)
    assert.equal(isSensitive({ count }, rule), sensitive);
});
test("a cell of which two units make up 85 per cent is left out, whatever their number", () => {
  assert.equal(isSensitive({ count: 5, parts: [60, 30, 4, 3, 3] }, rule), true);
  assert.equal(isSensitive({ count: 5, parts: [30, 25, 20, 15, 10] }, rule), false);
  assert.equal(isSensitive({ count: 5, parts: [60, 30, 4, 3, 3] }, { ...rule, share: 95 }), false);
});
test("what is hidden cannot be computed from the sums: others are hidden beside it", () => {
  const { hidden, rowHidden, columnHidden, totalHidden } = protectTable(counts([1, 20, 30], [8, 9, 40], [12, 15, 50]), rule);
  assert.equal(hidden[0]?.[0], "own");
  assert.equal(hidden.flat().filter((why) => why === "other").length, 3);
  assert.deepEqual([rowHidden, columnHidden, totalHidden], [[false, false, false], [false, false, false], false]);
});
test("a table without small cells is shown whole", () => {
  assert.deepEqual(protectTable(counts([5, 6], [7, 8]), rule).hidden, [
    [null, null],
    [null, null],
  ]);
});

/** Every hidden cell that the published cells and sums determine, by elimination over the sums. */
function determined(table: CountTable, found: ReturnType<typeof protectTable>): number {
  const height = table.length;
  const width = table[0]?.length ?? 0;
  const unknown = new Map<string, number>();
  const at = (row: number, column: number): boolean => {
    if (row < height && column < width) return found.hidden[row]?.[column] !== null;
    if (row < height) return found.rowHidden[row] ?? false;
    return column < width ? (found.columnHidden[column] ?? false) : found.totalHidden;
  };
  for (let row = 0; row <= height; row += 1)
    for (let column = 0; column <= width; column += 1) if (at(row, column)) unknown.set(`${row} ${column}`, unknown.size);
  const equation = (places: readonly (readonly [number, number])[]): number[] => {
    const line = new Array<number>(unknown.size).fill(0);
    for (const [n, [row, column]] of places.entries()) {
      const name = unknown.get(`${row} ${column}`);
      if (name !== undefined) line[name] = n === places.length - 1 ? -1 : 1;
    }
    return line;
  };
  const rows = Array.from({ length: height + 1 }, (_, row) =>
    equation(Array.from({ length: width + 1 }, (__, column) => [row, column] as const)),
  );
  const columns = Array.from({ length: width + 1 }, (_, column) =>
    equation(Array.from({ length: height + 1 }, (__, row) => [row, column] as const)),
  );
  return solvable([...rows, ...columns], unknown.size);
}

/** How many unknowns the reduced equations fix: rows with a single entry. */
function solvable(equations: number[][], size: number): number {
  let top = 0;
  for (let column = 0; column < size; column += 1) {
    const pivot = equations.findIndex((line, n) => n >= top && Math.abs(line[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    [equations[top], equations[pivot]] = [equations[pivot] ?? [], equations[top] ?? []];
    const lead = equations[top] ?? [];
    const by = lead[column] ?? 1;
    equations[top] = lead.map((value) => value / by);
    for (const [n, line] of equations.entries()) {
      const times = line[column] ?? 0;
      if (n !== top && Math.abs(times) > 1e-9) equations[n] = line.map((value, k) => value - times * (equations[top]?.[k] ?? 0));
    }
    top += 1;
  }
  return equations.filter((line) => line.filter((value) => Math.abs(value) > 1e-9).length === 1).length;
}

test("in no table do the published cells and sums determine a hidden one", () => {
  const tables = integer({ min: 2, max: 5 }).chain((width) =>
    array(array(integer({ min: 0, max: 12 }), { minLength: width, maxLength: width }), { minLength: 2, maxLength: 5 }),
  );
  holds(
    property(tables, (rows) => {
      const table = counts(...rows);
      const found = protectTable(table, rule);
      assert.equal(determined(table, found), 0, JSON.stringify(found));
      for (const [r, row] of table.entries())
        for (const [c, cell] of row.entries()) if (isSensitive(cell, rule)) assert.equal(found.hidden[r]?.[c], "own");
    }),
    { numRuns: 300 },
  );
});
