import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Day } from "#kernel";
import { limitsOf, outlierFrom, outlierOf, paceSignal, stepsOf, unexplained, urgencyOf } from "./signals.ts";

const paces: readonly (readonly [readonly (number | null)[], string | null])[] = [
  [[], null],
  [[null], null],
  [[0.63], null],
  [[1.15, 0.63], null],
  [[0.9, 0.63], "twice"],
  [[null, 0.63], null],
  [[0.9, null], null],
  [[1.35, 0.59], "once"],
  [[0.5, 0.96], null],
  [[0.94, 0.949], "twice"],
  [[0.94, 0.95], null],
  [[1.2, -0.4], "once"],
  [[0.59, 0.6], "twice"],
];
for (const [ratios, rule] of paces)
  test(`paces of ${ratios.join(", ") || "nothing"} signal ${rule ?? "nothing"}`, () =>
    assert.equal(paceSignal(ratios)?.rule ?? null, rule));

const year = (value: number, i: number) => ({ on: `${2010 + i}-12-31` as Day, value });
const least = 0.02;

test("limits are the mean and 2.66 moving ranges about it", () => {
  const limits = limitsOf([10, 12, 11, 13, 9]);
  assert.deepEqual(limits && [limits.centre, Math.round(limits.high * 1000) / 1000], [11, 16.985]);
  assert.equal(limitsOf([10, 12, 11, 13]), null);
});

test("an outlier is told in median deviations from the median", () => {
  const found = outlierOf([1, 2, 3, 4, 5], 8, 0);
  assert.deepEqual(found, { median: 3, spread: 1, distance: 5 });
  assert.equal(outlierOf([1, 2, 3, 4], 100, 0), null);
  assert.equal(outlierOf([3, 3, 3, 3, 3, 3], 3.5, 0.25)?.distance, 2);
});

test("a series that grows at one rate never signals, however it is rounded", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 200, max: 100_000, noNaN: true }),
      fc.double({ min: -0.2, max: 0.4, noNaN: true }),
      fc.integer({ min: 7, max: 20 }),
      (start, growth, length) => {
        const steps = stepsOf(
          Array.from({ length }, (_, i) => year(Math.round(start * (1 + growth) ** i * 10) / 10, i)).filter((p) => p.value > 20),
        );
        if (steps.length < 6) return;
        const [earlier, last] = [steps.slice(0, -1), steps.at(-1) ?? 0];
        const limits = limitsOf(earlier, least);
        assert.ok(limits && last >= limits.low && last <= limits.high);
        assert.ok((outlierOf(earlier, last, least)?.distance ?? 0) <= outlierFrom);
      },
    ),
  );
});

test("a jump larger than everything before it is always found", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -0.05, max: 0.05, noNaN: true }), { minLength: 5, maxLength: 15 }), (earlier) => {
      assert.ok((outlierOf(earlier, 2, least)?.distance ?? 0) > outlierFrom);
    }),
  );
});

test("parts that add up leave nothing over, and what they leave over is told exactly", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 11 }),
      fc.integer({ min: 1, max: 500 }),
      (parts, more) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        assert.equal(unexplained(parts, whole, 0), null);
        assert.equal(unexplained(parts, whole + more, more), null);
        assert.equal(unexplained(parts, whole + more, more - 1), more);
      },
    ),
  );
});

test("urgency grows with gap, weight and time left, and stays between nothing and the weight", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -2, max: 3 }), fc.double({ noNaN: true, min: -1, max: 2 }), (gap, left) => {
      const urgency = urgencyOf(gap, 3, left);
      assert.ok(urgency >= 0 && urgency <= 3);
      assert.ok(urgencyOf(gap + 0.1, 3, left) >= urgency && urgencyOf(gap, 3, left + 0.1) >= urgency && urgencyOf(gap, 1, left) <= urgency);
    }),
  );
});
