import assert from "node:assert/strict";
import { test } from "node:test";
import { countsOf, publishedCounts, wholeCounts } from "./counts.ts";

const rule = { frequency: 3, largest: 2, share: 85 };
/** Units of two cities, 12 in one and 9 in the other, ranked in turn. */
const units = [...Array.from({ length: 12 }, (_, n) => `140100-${n}`), ...Array.from({ length: 9 }, (_, n) => `140200-${n}`)].map((id) => ({
  id,
  label: { zh: `模拟：${id}`, en: id },
}));
const ranks = units.map((_, at) => at + 1);

test("provinces, cities and counties have no table of counts", () => {
  assert.equal(countsOf({ subject: "province" }, { units, ranks }), null);
  assert.equal(publishedCounts(null, rule), null);
});
test("counts of enterprises by region and quarter are published with sums, small cells and what gives them away left out", () => {
  const counts = countsOf({ subject: "enterprise" }, { units, ranks });
  assert.deepEqual(
    counts?.rows.map((row) => row.counts),
    [
      [6, 5, 1, 0, 0],
      [0, 0, 4, 5, 0],
    ],
  );
  const shown = publishedCounts(counts, rule);
  const cells = shown?.rows.map(({ cells: row }) => row.map(({ count }) => count)) ?? [];
  assert.equal(cells[0]?.[2], null);
  for (const line of [...cells, ...(cells[0] ?? []).map((_, column) => cells.map((row) => row[column]))])
    assert.notEqual(line.filter((count) => count === null).length, 1, JSON.stringify(cells));
});
test("those who work on the release read every count", () => {
  const whole = wholeCounts(countsOf({ subject: "enterprise" }, { units, ranks }));
  assert.equal(whole?.rows[0]?.counts[2], 1);
});
