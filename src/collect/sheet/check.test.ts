import assert from "node:assert/strict";
import { test } from "node:test";
import type { CollectedKind } from "#define";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan } from "../../../tests/support/figures.ts";
import { leavesAsked } from "../parts.ts";
import { checkSheet, periodFaults } from "./check.ts";

const label = (zh: string) => ({ zh, en: `${zh} in English` });
const asked = (kind: CollectedKind | null) => ({
  leaves: [
    { id: "leaf", label: label("指标"), say: label("口径"), measure: { zh: "%", en: "%" }, kind, keeper: "customs", indicator: null },
  ],
  keeper: "customs",
  nameOf: label,
  keeperName: label,
  period: "2024",
  held: new Map(),
});
const given = (value: string, unit = "zone") => ({ leaf: "leaf", unit, value, reason: "" });

for (const [kind, possible, not] of [
  ["share", ["0", "100", "33.33"], ["-0.1", "100.1"]],
  ["score", ["0", "100"], ["-1", "101"]],
  ["count", ["0", "12", "3.0"], ["-1", "2.5"]],
  ["amount", ["0", "0.001", "999999"], ["-0.000001"]],
  ["balance", ["-12.5", "12"], []],
  ["change", ["-100", "0", "250"], ["-100.1"]],
  [null, ["-1", "1000"], []],
] as const)
  test(`a figure of kind ${kind ?? "unsaid"} is held to what it can be`, () => {
    for (const value of possible) assert.ok(checkSheet(asked(kind), [given(value)]).ok, value);
    for (const value of not) {
      const refused = checkSheet(asked(kind), [given(value)]);
      assert.deepEqual(refused.ok ? [] : refused.refusals.map(({ code }) => code), ["collect/notPossible"], value);
    }
  });

test("everything that cannot be is told at once, in both languages with the names in each", () => {
  const refused = checkSheet(asked("share"), [given("150", "甲"), given("-3", "乙"), given("十", "丙"), given("50", "丁")]);
  const said = refused.ok ? [] : refused.refusals.map(({ code, say }) => [code, say.zh, say.en]);
  assert.deepEqual(
    said.map(([code]) => code),
    ["collect/notPossible", "collect/notPossible", "collect/notNumber"],
  );
  assert.match(said[0]?.[1] ?? "", /甲的“指标”填的是 150（%），只能是：0至100/);
  assert.match(said[1]?.[2] ?? "", /"指标 in English" of 乙 in English says -3 \(%\), which can only be: 0 to 100/);
});

const plan = checkedPlan(shanxi14th);
for (const [period, today, code] of [
  ["2020", "2026-11-23", undefined],
  ["2021", "2026-11-23", undefined],
  ["2025", "2026-11-23", undefined],
  ["2019", "2026-11-23", "collect/periodOutside"],
  ["2026", "2027-03-01", "collect/periodOutside"],
  ["2024", "2024-11-23", "collect/periodNotEnded"],
  ["2024-Q1", "2026-11-23", "collect/periodMalformed"],
] as const)
  test(`on ${today} figures of ${period} are ${code ?? "taken"}`, () =>
    assert.deepEqual(
      periodFaults(plan, period, today).map((fault) => fault.code),
      code ? [code] : [],
    ));

test("every figure the plan has collected says what it can be, and no indicator among them is published more often than once a year", () => {
  for (const scheme of plan.schemes ?? [])
    for (const { tree } of scheme.versions)
      for (const { id, kind, indicator } of leavesAsked({ tree })) {
        assert.ok(kind, `${scheme.id}/${id}`);
        if (indicator !== null) assert.equal(plan.findIndicator(indicator)?.release.everyMonths, 12, `${scheme.id}/${id}`);
      }
});
