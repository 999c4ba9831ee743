import assert from "node:assert/strict";
import { test } from "node:test";
import { countsOf, publishedCounts, tableFaults, wholeCounts } from "./counts.ts";

const rule = { frequency: 3, largest: 2, share: 85 };
/** Units of two cities, 12 in one and 9 in the other, ranked in turn. */
const units = [...Array.from({ length: 12 }, (_, n) => `140100-${n}`), ...Array.from({ length: 9 }, (_, n) => `140200-${n}`)].map((id) => ({
  id,
  label: { zh: `模拟：${id}`, en: id },
}));
const ranks = units.map((_, at) => at + 1);
const cells = units.map(({ id }) => ({ unit: id, region: { code: id.slice(0, 6), label: { zh: id.slice(0, 6), en: id.slice(0, 6) } } }));

test("counts of enterprises by region and quarter are published with sums, small cells and what gives them away left out", () => {
  const counts = countsOf({ units, ranks }, cells);
  assert.deepEqual(
    counts.rows.map((row) => [row.id, row.counts]),
    [
      ["140100", [6, 5, 1, 0, 0]],
      ["140200", [0, 0, 4, 5, 0]],
    ],
  );
  const shown = publishedCounts(counts, rule);
  assert.equal(shown.rows[0]?.cells[2]?.count, null);
  assert.deepEqual(tableFaults(shown, rule), []);
});
test("a table that shows a small count, whose sums do not fit, or that hides one cell of a line alone, is at fault", () => {
  const shown = publishedCounts(countsOf({ units, ranks }, cells), rule);
  const withCell = (row: number, column: number, count: number | null) => ({
    ...shown,
    rows: shown.rows.map((one, r) => ({
      ...one,
      cells: one.cells.map((cell, c) => (r === row && c === column ? { count, hidden: count === null } : cell)),
    })),
  });
  assert.match(
    tableFaults(withCell(0, 2, 1), rule)
      .map(({ en }) => en)
      .join(),
    /shows a count below 3/,
  );
  assert.match(
    tableFaults(withCell(2, 5, 22), rule)
      .map(({ en }) => en)
      .join(),
    /does not fit/,
  );
  assert.match(
    tableFaults(withCell(1, 3, null), rule)
      .map(({ en }) => en)
      .join(),
    /hidden/,
  );
});
test("units whose region nobody gave are counted in a line of their own, and those who work on the release read every count", () => {
  const whole = wholeCounts(countsOf({ units, ranks }, cells.slice(0, 12)));
  assert.deepEqual(
    whole.rows.map(({ label, counts }) => [label.zh, counts[2]]),
    [
      ["140100", 1],
      ["未注明地区", 4],
    ],
  );
});
