import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer, IndicatorSummary } from "#contract";
import { areColumns } from "./columns.ts";
import { filtersOf, foundIn, passes, sortingOf } from "./found.ts";

const nobody: ReadonlySet<string> = new Set();
function indicator(id: string, more: Partial<IndicatorSummary> = {}): IndicatorSummary {
  return {
    id,
    codes: [id.toUpperCase()],
    label: { zh: `指标${id}`, en: `Indicator ${id}` },
    unit: "item",
    places: 0,
    theme: "inputs",
    kind: "flow",
    better: "higher",
    formula: false,
    latest: { kind: "gap", reason: "no-source", say: { zh: "无", en: "none" }, period: null },
    regions: 0,
    figures: 0,
    targets: 0,
    levels: [],
    months: null,
    stale: false,
    ...more,
  };
}

test("each filter lets through what it names, and all of them together", () => {
  const one = indicator("rd", { targets: 1, levels: ["province"], months: 10, formula: true });
  for (const filters of [
    { q: "RD" },
    { topic: "inputs" },
    { kind: "flow" },
    { level: "province" },
    { via: "formula" },
    { fresh: "fresh" },
  ] as const)
    assert.ok(passes(one, filters, nobody), JSON.stringify(filters));
  for (const filters of [
    { q: "gdp" },
    { topic: "x" },
    { level: "city" },
    { via: "observed" },
    { fresh: "stale" },
    { aimed: "no" },
  ] as const)
    assert.ok(!passes(one, filters, nobody), JSON.stringify(filters));
  assert.ok(!passes(one, { q: "rd", aimed: "no" }, nobody));
});

test("what the search service heard passes a text it does not contain", () => {
  assert.ok(passes(indicator("rd"), { q: "yfjf" }, new Set(["rd"])));
  assert.ok(!passes(indicator("rd"), { q: "yfjf", kind: "rank" }, new Set(["rd"])));
});

test("an empty or misshapen filter of an address is none", () => {
  assert.deepEqual(filtersOf({ topic: "", level: "village", q: "x" }), { q: "x" });
});

test("a column sorts up and down, absent values last either way, equal ones in the plan's order", () => {
  const all = [indicator("a", { months: 5 }), indicator("b"), indicator("c", { months: 9 }), indicator("d", { months: 5 })];
  const answer = { indicators: all } as unknown as Answer<"indicators">;
  const order = (sort: string) =>
    foundIn(answer, { sort }, nobody, (i) => i.label.zh, new Intl.Collator("zh"))
      .map(({ id }) => id)
      .join("");
  assert.deepEqual([order("months"), order("-months"), order("nonsense"), order("-name")], ["adcb", "cadb", "abcd", "dcba"]);
  assert.deepEqual(sortingOf("-figures"), { by: "figures", down: true });
});

test("kept columns are taken only where they are known and none stands twice", () => {
  assert.deepEqual(
    [areColumns(["unit", "period"]), areColumns(["unit", "unit"]), areColumns(["price"]), areColumns("unit")],
    [true, false, false, false],
  );
});
