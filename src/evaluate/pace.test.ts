import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { classify, type PaceBasis, type Point, pace, paceBasis, perYear, valueOnPath } from "#evaluate";
import type { Day } from "#kernel";

const points = (rows: readonly (readonly [Day, number])[]): readonly Point[] => rows.map(([on, value]) => ({ on, value }));
const share = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 1000) / 1000;

const rd = points([
  ["2020-12-31", 211.1],
  ["2021-12-31", 251.9],
  ["2022-12-31", 273.7],
  ["2023-12-31", 298.2],
]);
const enterprises = points([
  ["2015-12-31", 720],
  ["2020-12-31", 3188],
  ["2021-12-31", 3566],
  ["2022-12-31", 3916],
  ["2023-12-31", 4155],
]);
const laboratories = points([
  ["2020-12-31", 103],
  ["2023-09-30", 147],
]);
const goal = (value: number): Point => ({ on: "2025-12-31", value });

const cases = [
  ["R&D expenditure", rd, 422.2, "2023-12-31", 0.089, 0.19, 0.47, 0.122, "behind"],
  ["high-tech enterprises, two years earlier", enterprises, 5000, "2021-12-31", 0.119, 0.088, 1.34, null, "on-course"],
  ["high-tech enterprises, a year earlier", enterprises, 5000, "2022-12-31", 0.098, 0.085, 1.16, null, "on-course"],
  ["high-tech enterprises", enterprises, 5000, "2023-12-31", 0.061, 0.097, 0.63, 0.092, "warning"],
  ["provincial laboratories", laboratories, 210, "2023-12-31", 0.138, 0.172, 0.8, null, "warning"],
] as const;

for (const [name, series, value, asOf, actual, needed, ratio, threeYear, status] of cases)
  test(`${name} grew ${actual} a year as of ${asOf} where ${needed} was needed: ${status}`, () => {
    const published = name.startsWith("R&D") ? 0.089 : undefined;
    const made = pace(series, goal(value), asOf, "rate", published);
    assert.equal(share(made?.actual.perYear), actual);
    assert.equal(share(made?.needed), needed);
    assert.equal(made?.ratio && Math.round(made.ratio * 100) / 100, ratio);
    assert.equal(share(made?.threeYear?.perYear), threeYear);
    assert.equal(made && classify(made.actual.perYear, made.needed, 1), status);
  });

test("the published growth is preferred to the one worked out from rounded totals", () => {
  assert.equal(share(pace(rd, goal(422.2), "2023-12-31", "rate")?.actual.perYear), 0.09);
  assert.equal(share(pace(rd, goal(422.2), "2023-12-31", "rate", 0.089)?.actual.perYear), 0.089);
});

test("a pace is not made up from one point, nor from a point after the day asked about", () => {
  assert.equal(pace(rd, goal(422.2), "2020-12-31", "rate"), null);
  assert.equal(pace(rd.slice(3), goal(422.2), "2023-12-31", "rate"), null);
});

const bases: readonly (readonly [string, Parameters<typeof paceBasis>[0], PaceBasis])[] = [
  ["an amount of money grows by a rate", { isRatio: false, isCount: false, goal: 422.2, before: 273.7 }, "rate"],
  ["a ratio moves by points", { isRatio: true, isCount: false, goal: 2.5, before: 1.07 }, "difference"],
  ["ten laboratories are told apart one by one", { isRatio: false, isCount: true, goal: 10, before: 5 }, "difference"],
  ["two hundred and ten are not", { isRatio: false, isCount: true, goal: 210, before: 103 }, "rate"],
  ["what starts at zero has no rate", { isRatio: false, isCount: true, goal: 500, before: 0 }, "difference"],
];
for (const [name, question, basis] of bases) test(name, () => assert.equal(paceBasis(question), basis));

test("five laboratories of ten, three years in, need two and a half a year", () => {
  const made = pace(
    points([
      ["2020-12-31", 5],
      ["2023-12-31", 5],
    ]),
    goal(10),
    "2023-12-31",
    "difference",
  );
  assert.equal(made?.actual.perYear, 0);
  assert.equal(made?.needed, 2.5);
});

test("a steady course passes R&D at 320.0 at the end of 2023 and ends at its goal", () => {
  const base = { on: "2020-12-31", value: 211.1 } as const;
  assert.equal(Math.round(valueOnPath(base, goal(422.2), "2023-12-31", "rate") * 10) / 10, 320);
  assert.equal(valueOnPath(base, goal(422.2), "2026-06-30", "rate"), 422.2);
  assert.equal(valueOnPath({ ...base, value: 0 }, goal(10), "2022-12-31", "rate"), 4);
});

test("a course that must fall is kept by falling and lost by rising", () => {
  assert.equal(classify(-2, -2, -1), "on-course");
  assert.equal(classify(-1, -2, -1), "behind");
  assert.equal(classify(1, -2, -1), "regressing");
});

test("a faster pace never falls into a worse class", () => {
  const order = ["regressing", "behind", "warning", "on-course"];
  const number = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.double({ min: 0.001, max: 1, noNaN: true }), (a, b, needed) => {
      const [slow, fast] = [Math.min(a, b), Math.max(a, b)];
      assert.ok(order.indexOf(classify(fast, needed, 1)) >= order.indexOf(classify(slow, needed, 1)));
    }),
  );
});

test("growing at the needed pace for the years left ends at the goal", () => {
  const value = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(value, value, fc.integer({ min: 1, max: 20 }), (from, to, years) => {
      const rate = perYear(from, to, years, "rate") ?? 0;
      assert.ok(Math.abs(from * (1 + rate) ** years - to) <= 1e-6 * to);
      assert.equal(perYear(from, to, 0, "rate"), null);
    }),
  );
});
