import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toy } from "#plan/toy";
import { checkedPlan, figuresFrom } from "../../../tests/support/figures.ts";
import { dataOf } from "../live/figures-behind.ts";
import { openLive } from "../live/live.ts";
import { resultOf } from "../live/result.ts";
import type { SchemeContent } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import type { CollectedFigure } from "./collected.ts";

const plan = checkedPlan(toy);
const figures = figuresFrom(plan, []);
const label = (text: string) => ({ zh: `示例${text}`, en: "Example" });
const measure = label("%");
const leaf = (id: string) => ({
  ...{ id, label: label(id), parent: "index", weight: 1 },
  leaf: { better: "higher" as const, collected: { say: label("台账"), unit: measure, keeper: "toy-science" } },
});
const leaves = ["a", "b", "c"];
const zones = ["zone-a", "zone-b", "zone-c", "zone-d"];
const content: SchemeContent = {
  id: "zones",
  label: label("指数"),
  clauses: ["1.1.1"],
  subject: "zone",
  purpose: label("用途"),
  tree: [{ id: "index", label: label("指数"), weight: 1 }, ...leaves.map(leaf)],
  method: {
    steps: [
      { step: "normalise", method: "min-max", low: 0, high: 100, constant: "leave-out" },
      { step: "aggregate", method: "arithmetic" },
    ],
  },
};
const unit = (id: string) => ({ id, label: label(id), short: label(id), region: "990000" });
const figure = (of: string, zone: string, value: number, counted = measure.zh): CollectedFigure => ({
  ...{ leaf: of, unit: zone, period: "2024", value, shown: String(value), measure: counted },
  ...{ matter: "m1", number: "CJ-2025-0001", on: "2025-03-01", keeper: label("科") },
});
const contextOf = (given: readonly CollectedFigure[]): SchemeContext => ({
  ...{ plan, figures, asOf: "2025-12-31", knownAt: null, today: "2025-12-31" },
  collected: {
    units: () => zones.map(unit),
    unit,
    figures: () => ({
      all: () => given,
      find: (of, zone, period) => given.find((one) => one.leaf === of && one.unit === zone && one.period === period),
    }),
  },
});
const all = leaves.flatMap((of, i) => zones.map((zone, j) => figure(of, zone, (i + 2) * ((j * 7) % 5) + j)));
function resultFrom(given: readonly CollectedFigure[], text = content, key = "z") {
  const live = openLive(contextOf(given), text, key);
  assert.ok(live.ok, JSON.stringify(live));
  const result = resultOf(contextOf(given), live.value, "2024");
  assert.ok(result.ok, JSON.stringify(result));
  return { live: live.value, result: result.value };
}

test("what was collected and accepted is computed with, and every cell says in which matter and since when", () => {
  const { live, result } = resultFrom(all);
  assert.ok(result.ranks.every((rank) => rank !== null));
  assert.equal(live.units[0]?.region, "990000");
  const data = dataOf(contextOf(all), live, "2024");
  const cell = data.ok ? data.value.leaves[0]?.cells[0] : undefined;
  assert.deepEqual([cell?.shown, cell?.collected?.number, cell?.collected?.on], ["0", "CJ-2025-0001", "2025-03-01"]);
});
test("an index of collected figures does not depend on the order in which they came in", () => {
  const { scores } = resultFrom(all).result;
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (given) => assert.deepEqual(resultFrom(given).result.scores, scores)),
  );
});
test("a figure that was counted in something else is none of the leaf, and one of an unknown unit none of the index", () => {
  const otherwise = contextOf(all.map(({ leaf: of, unit: zone, value }) => figure(of, zone, value, "吨")));
  const refused = openLive(otherwise, content, "y");
  assert.deepEqual(refused.ok ? [] : refused.refusals.map(({ code }) => code), ["schemes/nothingPublished"]);
  assert.deepEqual(resultFrom([...all, figure("a", "nobody", 999)]).result.scores, resultFrom(all).result.scores);
});
test("a unit of the register that a text only computes along takes no place, and the others keep their scores", () => {
  const [whole, besides] = [resultFrom(all).result, resultFrom(all, { ...content, besides: ["zone-d"] }, "x").result];
  assert.deepEqual(
    besides.units.map(({ id }) => id),
    ["zone-a", "zone-b", "zone-c"],
  );
  assert.deepEqual(besides.scores, whole.scores.slice(0, 3));
  assert.deepEqual([...besides.ranks].sort(), [1, 2, 3]);
});
