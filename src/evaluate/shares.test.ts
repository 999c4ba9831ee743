import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decompose, placeOf, ranking, roundToSum, shapleyOfRatio } from "#evaluate";

const performers = [
  { id: "enterprises", before: 230.3, after: 249.1 },
  { id: "universities", before: 20.3, after: 23 },
  { id: "institutes", before: 22.7, after: 25.2 },
  { id: "others", before: 0.4, after: 0.9 },
];

test("R&D's 24.5 of growth comes from four performers with nothing left over", () => {
  const made = decompose(273.7, 298.2, performers);
  assert.equal(made.total, 24.5);
  assert.deepEqual(
    made.parts.map((p) => p.change),
    [18.8, 2.7, 2.5, 0.5],
  );
  assert.equal(made.rest, null);
});

test("what the parts leave over is a part of its own", () => {
  const made = decompose(273.7, 298.2, performers.slice(0, 2));
  assert.deepEqual(made.rest, { id: "rest", before: 23.1, after: 26.1, change: 3 });
});

test("R&D intensity rose 0.093 points: 0.095 from expenditure, -0.002 from GDP", () => {
  const made = shapleyOfRatio({ numerator: 273.7, denominator: 25642.59 }, { numerator: 298.2, denominator: 25698.18 }, 100);
  assert.deepEqual(roundToSum([made.total, made.numerator, made.denominator], made.total + made.total, 3), [0.093, 0.095, -0.002]);
});

const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 100);
const grains = (value: number): number => Math.round(value * 1e9);

test("parts and rest always sum exactly to the whole", () => {
  const part = fc.record({ id: fc.string(), before: cents, after: cents });
  fc.assert(
    fc.property(cents, cents, fc.array(part, { maxLength: 8 }), (before, after, parts) => {
      const made = decompose(before, after, parts);
      const all = made.rest ? [...made.parts, made.rest] : made.parts;
      assert.equal(
        all.reduce((sum, p) => sum + grains(p.change), 0),
        grains(made.total),
      );
    }),
  );
});

test("the two factors of a ratio always sum exactly to its change", () => {
  const amount = fc.double({ min: 0.01, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, amount, (a, b, c, d) => {
      const made = shapleyOfRatio({ numerator: a, denominator: b }, { numerator: c, denominator: d }, 1);
      const [total, parts] = [grains(made.total), grains(made.numerator) + grains(made.denominator)];
      assert.ok(Math.abs(total - parts) <= Math.abs(total) * 1e-15 + 1);
    }),
  );
});

test("rounded parts add up to the rounded whole, each within one unit of itself", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 }), (parts) => {
      const total = parts.reduce((a, b) => a + b, 0);
      const shown = roundToSum(parts, total, 1);
      const tenths = (v: number) => Math.round(v * 10);
      assert.equal(
        shown.reduce((sum, v) => sum + tenths(v), 0),
        Math.round(total * 10) + 0,
      );
      for (const [i, v] of shown.entries()) assert.ok(Math.abs(v - (parts[i] ?? 0)) <= 0.1 + 1e-9);
    }),
  );
});

test("equal values share a place and the next places stay empty", () => {
  const rows = [3, 1, 3, 2].map((value, i) => ({ region: String(i), value }));
  assert.deepEqual(
    ranking(rows, "higher").map((r) => r.rank),
    [1, 1, 3, 4],
  );
  assert.deepEqual(
    ranking(rows, "lower").map((r) => r.value),
    [1, 2, 3, 3],
  );
});

test("a place won is positive, and no change is told between unlike sets of regions", () => {
  const now = [5, 9, 7].map((value, i) => ({ region: String(i), value }));
  const base = [4, 2, 1].map((value, i) => ({ region: String(i), value }));
  assert.deepEqual(placeOf("1", now, base, "higher"), { rank: 1, of: 3, change: 1 });
  assert.deepEqual(placeOf("1", now, base.slice(1), "higher"), { rank: 1, of: 3, change: null });
  assert.equal(placeOf("9", now, base, "higher"), undefined);
});

test("a rank counts those strictly ahead, plus one", () => {
  const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(values, (list) => {
      const rows = list.map((value, i) => ({ region: String(i), value }));
      for (const r of ranking(rows, "higher")) assert.equal(r.rank, 1 + list.filter((v) => v > r.value).length);
    }),
  );
});
