import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Day } from "#kernel";
import { type Known, rangeOf } from "./known.ts";
import { severity, statusOrder } from "./status.ts";
import { lastVerdict, resultVerdict, runningVerdict, type Situation } from "./verdict.ts";

type Given = readonly [period: string, value: number, qualifier?: Known["qualifier"]];
const known = ([period, value, qualifier = "exact"]: Given): Known => {
  const on = `${period}-12-31` as Day;
  return { on, value, period, until: on, qualifier, ...rangeOf(value, String(value), qualifier) };
};
const situation = (series: readonly Given[], goal: number, more: Partial<Situation> = {}): Situation => {
  const points = series.map(known);
  return {
    series: points,
    points,
    goal: { value: goal, due: "2025-12-31", strict: false },
    direction: 1,
    isRatio: false,
    isCount: true,
    settlesOnce: true,
    everyMonths: 12,
    published: () => undefined,
    ...more,
  };
};

const enterprises: readonly Given[] = [
  ["2020", 3188],
  ["2022", 3916],
  ["2023", 4155],
];
const running = [
  ["nothing is known", [], 100, "no-data", "no-figure"],
  ["one point only", [["2023", 50]], 100, "not-decidable", "one-point"],
  [
    "the last figure is three years old",
    [
      ["2019", 4],
      ["2020", 5],
    ],
    10,
    "stale",
    "older-than-allowed",
  ],
  ["the pace is 0.63 of the needed one", enterprises, 5000, "warning", "pace"],
  [
    "the pace is under 0.6 of the needed one",
    [
      ["2022", 273.7],
      ["2023", 298.2],
    ],
    422.2,
    "behind",
    "pace",
  ],
  [
    "the pace is kept",
    [
      ["2022", 400],
      ["2023", 480],
    ],
    600,
    "on-course",
    "pace",
  ],
  [
    "the value falls",
    [
      ["2022", 50],
      ["2023", 45],
    ],
    100,
    "regressing",
    "pace",
  ],
  [
    "the goal is passed before its day",
    [
      ["2022", 561.84],
      ["2023", 593.9],
    ],
    530,
    "reached-early",
    "passed",
  ],
  [
    "a floor below the goal",
    [
      ["2022", 3916],
      ["2023", 4000, "at-least"],
    ],
    5000,
    "not-decidable",
    "bound-undecided",
  ],
  [
    "a floor that passes the goal",
    [
      ["2022", 3916],
      ["2023", 5000, "at-least"],
    ],
    5000,
    "reached-early",
    "passed",
  ],
  [
    "a sample that passes without an interval",
    [
      ["2022", 9],
      ["2023", 10.5, "sample"],
    ],
    10,
    "unconfirmed",
    "sample-passed",
  ],
  [
    "a rounded value whose ends agree",
    [
      ["2022", 3900],
      ["2023", 4190, "rounded"],
    ],
    5000,
    "warning",
    "pace",
  ],
  [
    "a rounded value whose ends disagree",
    [
      ["2022", 3900],
      ["2023", 4000, "rounded"],
    ],
    5000,
    "not-decidable",
    "bound-undecided",
  ],
] as const satisfies readonly (readonly [string, readonly Given[], number, string, string])[];

for (const [name, series, goal, id, rule] of running)
  test(`before the due day, when ${name}, the status is ${id}`, () => {
    const made = runningVerdict(situation(series, goal), "2023-12-31");
    assert.deepEqual([made.id, made.rule], [id, rule]);
  });

const results = [
  [
    "the figure for the due year passes",
    [
      ["2024", 90],
      ["2025", 100],
    ],
    true,
    "reached",
    "result",
  ],
  [
    "the figure for the due year falls short",
    [
      ["2024", 90],
      ["2025", 99],
    ],
    true,
    "missed",
    "result",
  ],
  [
    "a stock passed the goal three years before",
    [
      ["2022", 120],
      ["2023", 125],
    ],
    true,
    "reached-early",
    "passed",
  ],
  [
    "a ratio passed once but its last figure is old",
    [
      ["2022", 120],
      ["2023", 125],
    ],
    false,
    "awaiting",
    "no-result",
  ],
  [
    "the last figure is of the year before",
    [
      ["2023", 80],
      ["2024", 95],
    ],
    true,
    "awaiting",
    "no-result",
  ],
  [
    "only a floor below the goal is published",
    [
      ["2023", 80],
      ["2025", 90, "at-least"],
    ],
    true,
    "awaiting",
    "bound-undecided",
  ],
  [
    "the floor itself passes",
    [
      ["2023", 80],
      ["2025", 100, "at-least"],
    ],
    true,
    "reached",
    "result",
  ],
  ["a sample passes without an interval", [["2025", 101, "sample"]], false, "unconfirmed", "sample-passed"],
  [
    "only a later year passes",
    [
      ["2024", 90],
      ["2026", 120],
    ],
    true,
    "awaiting",
    "no-result",
  ],
  ["nothing was ever published", [], true, "awaiting", "no-result"],
] as const satisfies readonly (readonly [string, readonly Given[], boolean, string, string])[];

for (const [name, series, settlesOnce, id, rule] of results)
  test(`after the due day, when ${name}, the result is ${id}`, () => {
    const made = resultVerdict(situation(series, 100, { settlesOnce }));
    assert.deepEqual([made.id, made.rule], [id, rule]);
  });

test("the rates of two spans that disagree make the status waver without changing it", () => {
  const made = runningVerdict(situation(enterprises, 5000), "2023-12-31");
  assert.deepEqual([made.id, made.wavering], ["warning", "on-course"]);
});

test("the last status is told at the end of the last period that decides, not at a floor published later", () => {
  const last = lastVerdict(situation([...enterprises, ["2025", 4500, "at-least"]], 5000));
  assert.deepEqual([last.verdict.id, last.on], ["warning", "2023-12-31"]);
});

test("the issuer's own growth decides in place of the one worked out", () => {
  const series: readonly Given[] = [
    ["2022", 100],
    ["2023", 110],
  ];
  const at = (rate: number) => runningVerdict(situation(series, 121, { isCount: false, published: () => rate }), "2023-12-31").id;
  assert.deepEqual([at(0.1), at(0.04), at(0.02)], ["on-course", "warning", "behind"]);
});

const qualifier = fc.constantFrom<Known["qualifier"]>("exact", "rounded", "at-least", "provisional", "sample");
const series = fc
  .array(fc.tuple(fc.integer({ min: 2014, max: 2025 }), fc.integer({ min: 0, max: 2000 }), qualifier), { maxLength: 8 })
  .map((rows) => [...new Map(rows.map((r) => [r[0], r])).values()].sort((a, b) => a[0] - b[0]))
  .map((rows) => rows.map(([year, value, q]): Given => [String(year), value, q]));
const day = fc.integer({ min: 2014, max: 2030 }).map((year) => `${year}-12-31` as Day);
const flags = { isRatio: fc.boolean(), isCount: fc.boolean(), settlesOnce: fc.boolean() };

test("every series on every day has exactly one known status, and no verdict comes from nothing", () => {
  fc.assert(
    fc.property(series, day, fc.integer({ min: 1, max: 2000 }), fc.record(flags), (rows, asOf, goal, more) => {
      const s = situation(rows, goal, more);
      const made = asOf < s.goal.due ? runningVerdict(s, asOf) : resultVerdict(s);
      assert.ok(statusOrder.includes(made.id));
      const visible = s.series.filter((p) => p.on <= asOf);
      if (visible.length === 0) assert.ok(["no-data", "awaiting"].includes(made.id));
      if (visible.length === 1) assert.ok(!["on-course", "warning", "behind", "regressing"].includes(made.id));
      if (made.id === "missed") assert.ok(visible.some((p) => p.on === s.goal.due && p.high < goal));
    }),
  );
});

test("raising the last value never worsens the status", () => {
  const better = (id: string): number => {
    const order = ["regressing", "behind", "warning", "on-course", "reached-early"];
    return order.indexOf(id);
  };
  const exact = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(
      exact,
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 2000 }),
      fc.record(flags),
      (values, more, goal, kind) => {
        const rows = (last: number): Given[] =>
          values.map((v, i) => [String(2024 - values.length + i), i === values.length - 1 ? v + last : v]);
        const at = (last: number) => runningVerdict(situation(rows(last), goal, kind), "2023-12-31").id;
        assert.ok(better(at(more)) >= better(at(0)), `${at(0)} then ${at(more)}`);
        assert.ok(severity(at(0)) >= 0);
      },
    ),
  );
});
