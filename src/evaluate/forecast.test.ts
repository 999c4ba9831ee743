import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { baseRate, dampedYears, errorsAt, forecast, type Point, roundThreshold, scoreboard } from "#evaluate";
import type { Day } from "#kernel";

const yearly = (from: number, values: readonly number[]): readonly Point[] =>
  values.map((value, i) => ({ on: `${from + i}-12-31` as Day, value }));
const rd = yearly(2015, [132.5, 132.6, 148.2, 175.8, 191.2, 211.1, 251.9, 273.7, 298.2]);
const enterprises: readonly Point[] = [
  { on: "2015-12-31", value: 720 },
  { on: "2020-12-31", value: 3188 },
  { on: "2022-12-31", value: 3916 },
  { on: "2023-12-31", value: 4155 },
];
/** Six series that grow at steady rates of their own, so that the rule's errors are known to the digit. */
const steady = [0, 0.02, 0.04, 0.06, 0.08, 0.1].map((g) =>
  yearly(
    2015,
    Array.from({ length: 9 }, (_, i) => 100 * Math.exp(g * i)),
  ),
);

test("two years ahead of 2023, R&D comes to 337 and high-tech enterprises to 4,525", () => {
  assert.equal(Math.round(forecast(rd, [], "2025-12-31")?.at.value ?? 0), 337);
  assert.equal(Math.round(forecast(enterprises, [], "2025-12-31")?.at.value ?? 0), 4525);
});

test("without errors to learn from the interval is two per cent a year, and says that none stand behind it", () => {
  const made = forecast(enterprises, [], "2025-12-31");
  assert.deepEqual([made?.errors, made?.errorSeries, made?.points], [0, 0, 4]);
  assert.deepEqual([Math.round(made?.at.low ?? 0), Math.round(made?.at.high ?? 0)], [4344, 4706]);
});

test("the interval holds the errors the same rule made at the same horizon on the panel", () => {
  const made = forecast(rd, steady, "2025-12-31");
  assert.deepEqual([made?.errors, made?.errorSeries], [36, 6]);
  const [value, undamped] = [made?.at.value ?? 0, 2 - dampedYears(2)];
  assert.ok(Math.abs((made?.at.high ?? 0) - value * Math.exp(0.1 * undamped)) < 1e-6);
  assert.equal(made?.at.low, value * 0.96);
  assert.deepEqual(
    made?.path.map((p) => p.on),
    ["2024-12-31", "2025-12-31"],
  );
});

test("a series of its own errors scales them by the square root of time", () => {
  const made = forecast(rd, [], "2024-12-31");
  assert.deepEqual([made?.errors, made?.errorSeries], [7, 1]);
  assert.equal(errorsAt(rd, 1).length, 7);
});

test("fewer than four points, or a value that is not positive, give no forecast", () => {
  assert.equal(forecast(rd.slice(0, 3), [], "2025-12-31"), null);
  assert.equal(forecast(yearly(2020, [3, 2, 1, 0]), [], "2025-12-31"), null);
  assert.equal(forecast(rd, [], "2023-12-31"), null);
});

test("the years ahead weigh less and less, and a part of a year its part", () => {
  assert.ok(Math.abs(dampedYears(2) - 1.44) < 1e-12);
  assert.ok(Math.abs(dampedYears(2.25) - (1.44 + 0.25 * 0.512)) < 1e-12);
  assert.ok(Math.abs(dampedYears(0.5) - 0.4) < 1e-12);
});

test("the record of past forecasts uses nothing later than the day it was made", () => {
  const record = scoreboard(rd, steady);
  assert.equal(record.length, 9);
  const first = record[0];
  assert.deepEqual([first?.origin.on, first?.came.on], ["2018-12-31", "2019-12-31"]);
  const then = forecast(
    rd.slice(0, 4),
    steady.map((s) => s.slice(0, 4)),
    "2019-12-31",
  );
  assert.equal(first?.said, then?.at.value);
});

test("a forecast lies inside its own interval, which is never narrower than two per cent a year", () => {
  const series = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 10 });
  fc.assert(
    fc.property(series, fc.array(series, { maxLength: 6 }), fc.integer({ min: 1, max: 5 }), (own, others, years) => {
      const due = `${2020 + own.length - 1 + years}-12-31` as Day;
      const made = forecast(
        yearly(2020, own),
        others.map((o) => yearly(2020, o)),
        due,
      );
      const at = made?.at;
      assert.ok(at && at.low <= at.value * (1 - 0.02 * years) + 1e-9 && at.high >= at.value * (1 + 0.02 * years) - 1e-9);
    }),
  );
});

test("windows count every start with an end so many years on, and cases those that grew enough", () => {
  const panel = [
    { region: "a", points: yearly(2018, [100, 150, 200]) },
    { region: "b", points: yearly(2018, [50, 80, 90]) },
    { region: "c", points: yearly(2018, [0, 10, 20]) },
  ];
  const made = baseRate(panel, 1, 1.4, 210);
  assert.equal(made.windows.length, 5);
  assert.deepEqual(
    made.cases.map((w) => [w.region, w.from.on]),
    [
      ["c", "2019-12-31"],
      ["b", "2018-12-31"],
      ["a", "2018-12-31"],
    ],
  );
  assert.deepEqual(made.fromSuchAStart, { atLeast: 100, windows: 2, reached: 1 });
});

test("a start is compared with those at or above the power of ten below it", () => {
  assert.deepEqual([298.2, 100, 1000, 4155, 9.9].map(roundThreshold), [100, 100, 1000, 1000, 1]);
});
