import assert from "node:assert/strict";
import { test } from "node:test";
import type { StatusId, TargetRow } from "#contract";
import type { Plan, Qualifier, Target } from "#define";
import type { Day } from "#kernel";
import { clauseAnswer, cockpit, indicatorAnswer, passportAnswer, type ReadingContext, targetRows } from "#monitor";
import { toy } from "#plan/toy";
import { checkedPlan, figuresFrom, given } from "../../tests/support/figures.ts";

type Told = readonly [code: string, period: string, value: string, qualifier?: Qualifier];
const units = {
  TOY_RD: "CNY-100m",
  TOY_RD_ENT: "CNY-100m",
  TOY_RD_UNI: "CNY-10k",
  TOY_GDP: "CNY-100m",
  TOY_FACILITY: "stage",
  TOY_RULES: "flag",
  TOY_RD_GROWTH: "percent",
} as const;
const unitFor = (code: string) => {
  const found = Object.entries(units).find(([name]) => name === code);
  if (!found) throw new Error(code);
  return found[1];
};

function context(told: readonly Told[], asOf: Day, plan: Plan = toy): ReadingContext {
  const checked = checkedPlan(plan);
  const drafts = told.map(([code, period, value, qualifier = "exact"]) =>
    given(code, toy.regions.home, period, value, unitFor(code), { qualifier, source: "toy-yearbook", publishedOn: "2021-01-01" }),
  );
  return { plan: checked, figures: figuresFrom(checked, drafts), asOf, knownAt: null, today: "2026-11-22" };
}
const rowOf = (c: ReadingContext, id: string): TargetRow => {
  const row = targetRows(c).find((r) => r.id === id);
  assert.ok(row);
  return row;
};
/** The toy plan with one target changed. */
const changed = (id: string, more: Partial<Target>): Plan => ({
  ...toy,
  targets: toy.targets.map((t) => (t.id === id ? { ...t, ...more } : t)),
});

const stages: readonly (readonly [string, readonly Told[], Day, StatusId])[] = [
  ["nothing is published", [], "2023-12-31", "no-data"],
  ["it stands at the planned gate", [["TOY_FACILITY", "2023-12", "3"]], "2023-12-31", "on-course"],
  ["it stands one gate short", [["TOY_FACILITY", "2023-12", "2"]], "2023-12-31", "warning"],
  ["it stands two gates short", [["TOY_FACILITY", "2023-12", "1"]], "2023-12-31", "behind"],
  ["no gate was planned so early", [["TOY_FACILITY", "2021-03", "1"]], "2021-04-30", "not-decidable"],
  ["its stage was last told two years ago", [["TOY_FACILITY", "2021-12", "1"]], "2023-12-31", "stale"],
  ["it is approved before its day", [["TOY_FACILITY", "2022-12", "4"]], "2023-12-31", "reached"],
  ["it was approved and is looked at years later", [["TOY_FACILITY", "2022-12", "4"]], "2026-11-22", "reached"],
  ["it fell due and was last seen short", [["TOY_FACILITY", "2023-12", "3"]], "2026-11-22", "awaiting"],
  ["it fell due short of its stage", [["TOY_FACILITY", "2025-12", "3"]], "2026-11-22", "missed"],
];
for (const [name, told, asOf, id] of stages)
  test(`a facility is ${id} when ${name}`, () => assert.equal(rowOf(context(told, asOf), "facility").status.id, id));

const documents: readonly (readonly [string, readonly Told[], Day, StatusId])[] = [
  ["nobody has said", [], "2021-12-31", "no-data"],
  ["it is known not to be there yet", [["TOY_RULES", "2021", "0"]], "2021-12-31", "not-decidable"],
  ["it is there", [["TOY_RULES", "2022-06", "1"]], "2022-12-31", "reached"],
  ["its day has come and nobody has said", [], "2023-12-31", "awaiting"],
  ["its day has come and it is not there", [["TOY_RULES", "2022", "0"]], "2023-12-31", "missed"],
  ["it came after its day", [["TOY_RULES", "2023", "1"]], "2024-12-31", "awaiting"],
];
for (const [name, told, asOf, id] of documents)
  test(`a document is ${id} when ${name}`, () => assert.equal(rowOf(context(told, asOf), "rules-issued").status.id, id));

const verbs = [
  ["strives", "未达力争目标"],
  ["commits", "未达成"],
  ["keeps", "未保持"],
  ["about", "未达预期"],
] as const;
for (const [strength, label] of verbs)
  test(`what the plan ${strength} and misses is called ${label}, with the plan's own word in the reason`, () => {
    const plan = changed("rd-doubled", { wording: { strength, say: { zh: "某语", en: "some word" } } });
    const row = rowOf(
      context(
        [
          ["TOY_RD", "2024", "150"],
          ["TOY_RD", "2025", "160"],
        ],
        "2026-11-22",
        plan,
      ),
      "rd-doubled",
    );
    assert.deepEqual([row.status.id, row.status.label.zh], ["missed", label]);
    assert.ok(row.status.reason.zh.includes("某语") && row.status.reason.zh.includes(label));
  });

test("a doubling without its base stays open and is never judged", () => {
  const plan: Plan = { ...toy, baselines: toy.baselines.filter((b) => b.indicator !== "rd-expenditure") };
  const told: readonly Told[] = [
    ["TOY_RD", "2022", "150"],
    ["TOY_RD", "2023", "160"],
  ];
  const row = rowOf(context(told, "2023-12-31", plan), "rd-doubled");
  assert.deepEqual([row.goal, row.gap, row.pace, row.status.id], [null, null, null, "not-decidable"]);
  assert.ok(row.status.reason.zh.includes("口径待确认"));
  const based = rowOf(context([["TOY_RD", "2020", "120.5"], ...told], "2023-12-31", plan), "rd-doubled");
  assert.deepEqual([based.goal?.value, based.base?.from], ["241.0", "published"]);
});

test("what gives nothing to measure is neither reached nor missed on any day", () => {
  for (const asOf of ["2021-12-31", "2026-11-22"] as const)
    assert.equal(rowOf(context([], asOf), "atmosphere").status.id, "not-measurable");
});

test("ten months of a flow are not taken for a year", () => {
  const row = rowOf(
    context(
      [
        ["TOY_RD", "2022", "150"],
        ["TOY_RD", "2023-01/2023-10", "149"],
      ],
      "2023-12-31",
    ),
    "rd-doubled",
  );
  assert.deepEqual([row.actual.kind === "figure" && row.actual.period, row.status.id], ["2022", "on-course"]);
});

test("the parts of a change and its rest add up, whatever their units", () => {
  const told: readonly Told[] = [
    ["TOY_RD", "2022", "150"],
    ["TOY_RD", "2023", "160"],
    ["TOY_RD_ENT", "2022", "90"],
    ["TOY_RD_ENT", "2023", "96"],
    ["TOY_RD_UNI", "2022", "300000"],
    ["TOY_RD_UNI", "2023", "325000"],
  ];
  const made = indicatorAnswer(context(told, "2023-12-31"), "rd-expenditure", {});
  assert.ok(made.ok);
  const change = made.value.changes.find((c) => c.id === "by-performer");
  assert.deepEqual(
    change?.parts.map((p) => [p.label.zh, p.change]),
    [
      ["示例企业研发经费", 6],
      ["示例高校研发经费", 2.5],
      ["其他单位", 1.5],
    ],
  );
});

test("a passport shows every value published for a period, the last one in use", () => {
  const plan = checkedPlan(toy);
  const first = given("TOY_RD", toy.regions.home, "2023", "159", "CNY-100m", { source: "toy-newspaper", publishedOn: "2024-02-01" });
  const second = given("TOY_RD", toy.regions.home, "2023", "160", "CNY-100m", { source: "toy-bulletin", publishedOn: "2024-09-30" });
  const c: ReadingContext = { plan, figures: figuresFrom(plan, [second, first]), asOf: "2024-12-31", knownAt: null, today: "2026-11-22" };
  const made = passportAnswer(c, "TOY_RD", { period: "2023" });
  assert.ok(made.ok);
  assert.deepEqual(
    made.value.vintages.map((v) => [v.value, v.shown, v.source.secondary]),
    [
      ["159", false, true],
      ["160", true, false],
    ],
  );
  const then = passportAnswer({ ...c, knownAt: "2024-05-01" }, "TOY_RD", { period: "2023" });
  assert.equal(then.ok && then.value.actual.kind === "figure" && then.value.actual.value, "159");
});

test("a clause names its neighbours and what cites it", () => {
  const made = clauseAnswer(context([], "2023-12-31"), "1.1.1");
  assert.ok(made.ok);
  assert.deepEqual(
    made.value.targets.map((t) => t.id),
    ["rd-doubled"],
  );
  assert.ok(made.value.indicators.some((i) => i.id === "rd-expenditure") && made.value.previous && made.value.next);
});

test("every target stands in exactly one of the three lists once the plan has fallen due", () => {
  const made = cockpit(context([["TOY_RD", "2025", "210"]], "2026-11-22"));
  assert.ok(made.ok && made.value.lists);
  const { judged, awaiting, notMeasurable } = made.value.lists;
  assert.deepEqual([...judged, ...awaiting, ...notMeasurable].sort(), toy.targets.map((t) => t.id).sort());
  assert.deepEqual(judged, ["rd-doubled"]);
});
