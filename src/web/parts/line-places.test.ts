import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { axisOf, namedYears, nearestOf, readingsAt, runsOf, steppedFrom } from "./line-places.ts";

for (const [values, fromZero, marks] of [
  [[175.8, 1283.9], true, [0, 500, 1000, 1500]],
  [[100, 195], false, [100, 125, 150, 175, 200]],
  [[-3.2, 9.1], true, [-5, 0, 5, 10]],
  [[1.16, 1.16], true, [0, 0.5, 1, 1.5]],
  [[], true, [0, 1]],
] as const)
  test(`an axis for ${values.join(" to ") || "nothing"} is marked ${marks.join(", ")}`, () => {
    const axis = axisOf(values.length === 0 ? [] : values, fromZero && values.length > 0);
    assert.deepEqual(axis.marks, marks);
  });
test("every value lies on its axis", () =>
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), fc.boolean(), (values, fromZero) => {
      const { low, high } = axisOf(values, fromZero);
      for (const v of values) assert.ok(v >= low - 1e-6 && v <= high + 1e-6, `${v} in ${low}..${high}`);
    }),
  ));
test("an axis has marks for a value that is next to nothing", () => assert.deepEqual(axisOf([5e-324], true).marks, [0, 0.25]));
test("a missing year breaks the line in two", () => {
  const runs = runsOf([1, 2, null, 4].map((value) => ({ value })));
  assert.deepEqual(
    runs.map((run) => run.map((p) => p.value)),
    [[1, 2], [4]],
  );
});
test("years are thinned out from the last back", () =>
  assert.deepEqual(namedYears([2015, 2016, 2017, 2018, 2019], 100, 40), [2015, 2017, 2019]));

test("a year is read off all lines that have it, the highest first", () => {
  const line = (key: string, values: readonly (number | null)[]) => ({
    key,
    name: key,
    role: "plain" as const,
    points: values.map((value, i) => ({ x: 2020 + i, value, title: `${key} ${value}` })),
  });
  const lines = [line("a", [1, null]), line("b", [3, 4])];
  assert.deepEqual(
    readingsAt(lines, 2020).map((r) => r.title),
    ["b 3", "a 1"],
  );
  assert.deepEqual(
    readingsAt(lines, 2021).map((r) => r.title),
    ["b 4"],
  );
});

test("the pointer reads the nearest year, and nothing where there is none", () => {
  assert.equal(
    nearestOf([2020, 2021, 2022], (x) => Math.abs(x - 2021.4)),
    2021,
  );
  assert.equal(
    nearestOf([], () => 0),
    null,
  );
});

for (const [at, key, to] of [
  [null, "ArrowLeft", 2022],
  [null, "ArrowRight", 2022],
  [2021, "ArrowLeft", 2020],
  [2020, "ArrowLeft", 2020],
  [2021, "End", 2022],
  [2021, "Home", 2020],
  [2021, "Enter", undefined],
] as const)
  test(`${key} leads from ${at ?? "no year"} to ${to ?? "nowhere"}`, () => {
    assert.equal(steppedFrom([2020, 2021, 2022], at, key), to);
  });
