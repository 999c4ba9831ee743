import assert from "node:assert/strict";
import { test } from "node:test";
import { answers, type Warning } from "#contract";
import { type ReadingContext, warningsOf } from "#monitor";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../../tests/support/figures.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../../plan/shanxi-14th/data/observations/", import.meta.url));
const on = (asOf: ReadingContext["asOf"]): ReadingContext => ({ plan, figures, asOf, knownAt: null, today: "2026-11-22" });

const days = ["2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31", "2026-11-22"] as const;
const found = new Map(days.map((day) => [day as string, warningsOf(on(day))]));
const at = (day: (typeof days)[number], key: string): Warning | undefined => found.get(day)?.find((w) => w.key === key);

/** Published series and the rule that finds them, with a number that its sentence must carry. */
const table: readonly (readonly [(typeof days)[number], string, RegExp])[] = [
  ["2022-12-31", "rd-expenditure.pace-once.rd-expenditure.2022", /比值0\.56/],
  ["2023-12-31", "rd-expenditure.pace-once.rd-expenditure.2023", /比值0\.47/],
  ["2023-12-31", "high-tech-enterprises.forecast-short.high-tech-enterprises.2023", /预测4,525家.*4,706家/],
  ["2022-12-31", "technology-contract-turnover.herald-outside.technology-inflow-contracts.2022", /低于下限/],
  ["2023-12-31", "technology-inflow-contracts.outlier.technology-inflow-contracts.2023", /4\.4个绝对中位差/],
  ["2026-11-22", "sci-tech-smes.stale.sci-tech-smes.2022", /距期末47个月/],
];
for (const [day, key, says] of table) test(`on ${day} the rules find ${key}`, () => assert.match(at(day, key)?.say.zh ?? "nothing", says));

test("high-tech enterprises at 0.63 of the needed pace are no pace alarm, and the alarm they are shows that ratio", () => {
  const all = found.get("2023-12-31")?.filter((w) => w.target?.id === "high-tech-enterprises") ?? [];
  assert.deepEqual(
    all.map((w) => w.rule),
    ["forecast-short"],
  );
  assert.ok(all[0]?.evidence.some(({ label, value }) => label.en === "Actual over needed pace" && value.zh === "0.63"));
});

test("each warning names a published figure with its passport, a clause, a unit, a question, and no cause", () => {
  for (const warning of [...found.values()].flat()) {
    assert.deepEqual(answers.warning.parse(warning), warning);
    assert.ok(
      warning.evidence.some(({ passport }) => passport !== null),
      warning.key,
    );
    assert.ok(warning.clauses.length > 0 && warning.lead.id !== "" && warning.question.zh.endsWith("？"), warning.key);
    assert.doesNotMatch(`${warning.say.zh}${warning.question.zh}`, /因为|由于|导致|造成|原因/);
    assert.doesNotMatch(`${warning.say.en} ${warning.question.en}`, /\b(because|due to|caused|owing to)\b/i);
  }
});

test("the same facts have one key each, the most urgent first", () => {
  for (const list of found.values()) {
    assert.equal(new Set(list.map((w) => w.key)).size, list.length);
    assert.deepEqual(
      list.map((w) => w.urgency),
      list.map((w) => w.urgency).sort((a, b) => b - a),
    );
  }
});

test("once a goal has fallen due nothing is forecast and no pace is warned of", () => {
  const rules = new Set(found.get("2026-11-22")?.map((w) => w.rule));
  assert.deepEqual(
    ["pace-once", "pace-twice", "forecast-short", "herald-outside"].filter((rule) => rules.has(rule as Warning["rule"])),
    [],
  );
});

test("cities that add up to the province to the last digit published make no warning", () => {
  for (const list of found.values()) assert.ok(!list.some((w) => w.rule === "levels-disagree" && w.indicator.id === "rd-expenditure"));
});
