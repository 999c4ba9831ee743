import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../../tests/support/figures.ts";
import { classById, membersOf } from "../parts.ts";
import { comparisonOf } from "./comparison.ts";
import type { Ground } from "./items.ts";
import { attained, bounded, closed, decided, grown, type Known, placed } from "./points.ts";
import { classScores, type Entrant, totalOf } from "./unit.ts";

const bounds = { floor: 0, cap: 120 };
const exact = (value: number): Known => ({ value, low: value, high: value, qualifier: "exact" });

test("attainment is value over goal, and the other way round for what is better lower", () => {
  assert.equal(attained(90, 100, "higher"), 90);
  assert.equal(attained(50, 40, "lower"), 80);
  assert.equal(attained(0, 40, "lower"), Number.POSITIVE_INFINITY);
});
test("growth is measured against the growth asked for, and not at all from nought", () => {
  assert.equal(Math.round(grown(110, 100, 20, "higher") ?? 0), 50);
  assert.equal(Math.round(grown(90, 100, 10, "lower") ?? 0), 100);
  assert.equal(grown(5, 0, 10, "higher"), undefined);
});
test("a gap counts by the share of it that was closed; who had none keeps a hundred while none opens", () => {
  assert.equal(closed(3, 2, 4, "higher"), 50);
  assert.equal(closed(5, 5, 4, "higher"), 100);
  assert.equal(closed(3, 5, 4, "higher"), 75);
  assert.equal(closed(6, 8, 4, "lower"), 50);
});
test("places: first a hundred, last nought, equal ones share the middle, alone there is none", () => {
  assert.deepEqual(
    [9, 5, 1].map((value) => placed(value, [9, 5, 5, 1].toSpliced([9, 5, 5, 1].indexOf(value), 1), "higher")),
    [100, 50, 0],
  );
  assert.equal(placed(1, [], "higher"), undefined);
});
test("points stay between floor and cap, and say when they were cut", () => {
  assert.deepEqual(bounded(150, [], bounds), { points: 120, low: 120, high: 120, capped: true });
  assert.deepEqual(bounded(-5, [], bounds), { points: 0, low: 0, high: 0, capped: false });
});
test("a floor never proves a miss, and a sample without its interval decides nothing", () => {
  const of = (value: number) => attained(value, 100, "higher");
  const floor = (value: number): Known => ({ value, low: value, high: Number.POSITIVE_INFINITY, qualifier: "at-least" });
  assert.equal(decided(floor(90), "higher", bounds, of), "not-decidable");
  assert.deepEqual(decided(floor(105), "higher", bounds, of), { points: 105, low: 105, high: 120, capped: false });
  assert.equal(decided({ ...exact(90), qualifier: "sample" }, "higher", bounds, of), "not-decidable");
  assert.deepEqual(decided({ value: 90, low: 89, high: 91, qualifier: "rounded" }, "higher", bounds, of), {
    points: 90,
    low: 89,
    high: 91,
    capped: false,
  });
});
test("a better value never has fewer points, whatever the scoring", () => {
  const number = fc.double({ min: 0.1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(number, number, number, number, (a, b, before, aim) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const ways = [
        (v: number) => attained(v, aim, "higher"),
        (v: number) => grown(v, before, aim, "higher") ?? 0,
        (v: number) => closed(v, before, aim, "higher"),
        (v: number) => placed(v, [before, aim], "higher") ?? 0,
      ];
      for (const of of ways) assert.ok(of(high) >= of(low) - 1e-9);
      assert.ok(attained(low, aim, "lower") >= attained(high, aim, "lower"));
    }),
  );
});

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../../plan/shanxi-14th/data/observations/", import.meta.url));
const cities = classById(plan, "cities");
assert.ok(cities);
const members = membersOf(plan, cities);
const ground = (year: number, tolerated: Readonly<Record<string, string>> = {}): Ground => ({
  context: { plan, figures, asOf: "2026-11-22", knownAt: null, today: "2026-11-22" },
  year,
  members,
  toleratedBy: (desk, indicator) => tolerated[`${desk}/${indicator}`] ?? null,
});
const entrants: readonly Entrant[] = members.map((member) => ({ member, common: cities.common, individual: [] }));

test("Shanxi's cities have figures for one item of 2021: it is scored, the rest is shown as gaps, and nobody is graded or placed", () => {
  const scores = classScores(ground(2021), entrants);
  assert.equal(scores.length, 11);
  for (const { items, total, grade, place, scoredWeight } of scores) {
    assert.deepEqual(
      items.filter(({ points }) => points !== null).map(({ id }) => id),
      ["rd-intensity"],
    );
    assert.ok(total !== null && grade === null && place === null && Math.round(scoredWeight) === 21);
    assert.ok(items.every(({ points, unscored }) => (points === null) === (unscored !== null)));
  }
  assert.equal(scores.find(({ desk }) => desk.startsWith("taiyuan"))?.total, 100);
});
test("in 2022 three cities of eleven are published: too few for a place, and growth counts where both years are", () => {
  const scores = classScores(ground(2022), entrants);
  const of = (desk: string) => scores.find((one) => one.desk.startsWith(desk))?.items ?? [];
  assert.equal(of("taiyuan").find(({ id }) => id === "rd-intensity")?.unscored?.why, "not-comparable");
  assert.ok((of("taiyuan").find(({ id }) => id === "rd-expenditure-growth")?.points ?? -1) > 0);
  assert.equal(of("datong").find(({ id }) => id === "rd-expenditure-growth")?.unscored?.why, "missing");
});
test("what was tolerated is left out, says by which decision, and its weight goes to the others", () => {
  const [datong] = members.filter(({ unit }) => unit.startsWith("datong"));
  assert.ok(datong);
  const scores = classScores(ground(2021, { [`${datong.desk}/rd-intensity`]: "RC-2022-0001" }), entrants);
  const own = scores.find(({ desk }) => desk === datong.desk);
  const item = own?.items.find(({ id }) => id === "rd-intensity");
  assert.deepEqual([item?.points, item?.unscored?.why, item?.unscored?.by], [null, "tolerated", "RC-2022-0001"]);
  assert.equal(own?.total, null);
});
test("departments are scored by the targets they answer for, against what the year asks of them", () => {
  const departments = classById(plan, "departments");
  assert.ok(departments);
  const all = membersOf(plan, departments);
  const scores = classScores(
    { ...ground(2023), members: all },
    all.map((member) => ({ member, common: departments.common, individual: [] })),
  );
  const science = scores.find(({ desk }) => desk.startsWith("science-and-technology-department"));
  const enterprises = science?.items[0]?.parts.find(({ target }) => target === "high-tech-enterprises");
  // 4,155 of the 4,176 that steady growth from 3,188 to 5,000 asks for at the end of 2023.
  assert.deepEqual([Math.round(Number(enterprises?.goal)), enterprises?.points?.toFixed(1)], [4176, "99.5"]);
  assert.ok(science?.total !== null && science?.grade !== null);
});
test("a comparison with last year rests on the same indicators, and its parts sum to the difference", () => {
  const departments = classById(plan, "departments");
  assert.ok(departments);
  const all = membersOf(plan, departments);
  for (const member of [...all]) {
    const found = comparisonOf({ ...ground(2023), members: all }, { member, common: departments.common, individual: [] });
    const moved = found.parts.reduce((sum, part) => sum + part.moved, 0);
    assert.ok(Math.abs(moved - ((found.now ?? 0) - (found.before ?? 0))) < 1e-9);
  }
});
test("weights are shared in proportion among what is there, whatever is missing", () => {
  const item = fc.record({ weight: fc.integer({ min: 1, max: 40 }), points: fc.option(fc.integer({ min: 0, max: 120 })) });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (given) => {
      const items = given.map(({ weight, points }) => ({ weight, points, low: points, high: points }) as never);
      const { total, scoredWeight } = totalOf(items);
      const there = given.flatMap(({ weight, points }) => (points === null ? [] : [{ weight, points }]));
      if (there.length === 0) return assert.deepEqual([total, scoredWeight], [null, 0]);
      const points = there.map((one) => one.points);
      assert.ok(total !== null && total >= Math.min(...points) - 1e-9 && total <= Math.max(...points) + 1e-9);
      assert.ok(scoredWeight > 0 && scoredWeight <= 100 + 1e-9);
    }),
  );
});
