import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { AssessmentItem, Qualifier } from "#define";
import type { Day } from "#kernel";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, figuresFrom } from "../../../tests/support/figures.ts";
import { addsOf } from "../answers/year.ts";
import { classById, membersOf, rulesOf } from "../parts.ts";
import { comparisonOf } from "./comparison.ts";
import type { Ground } from "./items.ts";
import { provisionalCount } from "./provisional.ts";
import type { UnitScore } from "./types.ts";
import { classScores, type Entrant, totalOf } from "./unit.ts";

const plan = checkedPlan(shanxi14th);
const rules = rulesOf(plan);
const cities = classById(plan, "cities");
assert.ok(cities);
const members = membersOf(plan, cities);
const source = plan.sources[0]?.id ?? "";
const units = { RD_INT: "percent", RD_EXP: "CNY-100m", HNTE: "organisation" } as const;
type Code = keyof typeof units;
const codes = Object.keys(units) as Code[];

/** One figure of a city in a year, or none; now and then it is preliminary, or rounded. */
const cell = fc.option(
  fc.record({
    value: fc.integer({ min: 1, max: 99_999 }),
    qualifier: fc.constantFrom<Qualifier>("exact", "exact", "rounded", "provisional"),
  }),
  { freq: 3 },
);
const world = fc.array(cell, { minLength: members.length * 6, maxLength: members.length * 6 });
const leftOut = fc.array(fc.tuple(fc.nat(members.length - 1), fc.constantFrom("rd-intensity", "rd-expenditure", "high-tech-enterprises")), {
  maxLength: 4,
});
type World = readonly (Readonly<{ value: number; qualifier: Qualifier }> | null)[];

const own: readonly AssessmentItem[] = [
  { id: "own-high-tech-enterprises", indicator: "high-tech-enterprises", weight: 20, scoring: { kind: "attainment", goal: "500" } },
  { id: "own-rd-intensity", indicator: "rd-intensity", weight: 10, scoring: { kind: "gap" } },
];
const entrants: readonly Entrant[] = members.map((member) => ({ member, common: cities.common, individual: own }));

/** What `n`-th of a world is which figure: codes, then two years, then cities. */
function groundOf(given: World, tolerated: ReadonlySet<string> = new Set()): Ground {
  const drafts = codes.flatMap((code, c) =>
    [2024, 2025].flatMap((year, y) =>
      members.flatMap(({ region }, m) => {
        const found = given[(c * 2 + y) * members.length + m];
        if (!found) return [];
        const { value, qualifier } = found;
        const text = code === "HNTE" ? String(value) : (value / 100).toFixed(2);
        const publishedOn = `${year}-12-31` as Day;
        return [{ code, region, period: String(year), value: text, unit: units[code], qualifier, source, document: "test", publishedOn }];
      }),
    ),
  );
  return {
    context: { plan, figures: figuresFrom(plan, drafts), asOf: "2026-06-30", knownAt: null, today: "2026-06-30" },
    year: 2025,
    members,
    toleratedBy: (desk, indicator) => (tolerated.has(`${desk}/${indicator}`) ? "RC-2026-0001" : null),
  };
}
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const pointsOf = ({ items }: UnitScore) => items.map(({ id, points, low, high }) => ({ id, points, low, high }));
const once = { numRuns: 60 };

test("what is missing is no nought: a total is the same as if only what is scored had ever been asked, and contributions sum to it", () => {
  fc.assert(
    fc.property(world, (given) => {
      for (const score of classScores(groundOf(given), entrants)) {
        const there = score.items.filter(({ points }) => points !== null);
        assert.ok(score.items.every(({ points, unscored }) => (points === null) === (unscored !== null)));
        if (there.length === 0) {
          assert.deepEqual([score.total, score.scoredWeight, score.grade], [null, 0, null]);
          continue;
        }
        assert.deepEqual(totalOf(there).total, score.total);
        const adds = score.items.reduce((all, { points, weight }) => all + (addsOf(score, points, weight) ?? 0), 0);
        assert.ok(close(adds, score.total ?? Number.NaN));
        assert.ok(score.grade === null || score.scoredWeight >= rules.leastScored * 100 - 1e-9);
      }
    }),
    once,
  );
});

test("no item leaves floor and cap, no total either, and a range always holds what it is the range of", () => {
  fc.assert(
    fc.property(world, (given) => {
      for (const score of classScores(groundOf(given), entrants))
        for (const one of [...score.items, { points: score.total, low: score.low, high: score.high }]) {
          if (one.points === null || one.low === null || one.high === null) continue;
          assert.ok(one.low >= rules.floor - 1e-9 && one.high <= rules.cap + 1e-9);
          assert.ok(one.low <= one.points + 1e-9 && one.points <= one.high + 1e-9);
        }
    }),
    once,
  );
});

test("changes from last year sum to the change, whatever is missing in either year", () => {
  fc.assert(
    fc.property(world, (given) => {
      const ground = groundOf(given);
      for (const entrant of entrants) {
        const { now, before, parts, leftOut: left } = comparisonOf(ground, entrant);
        assert.equal(parts.length + left, entrant.common.length + entrant.individual.length);
        assert.equal(now === null, parts.length === 0);
        const moved = parts.reduce((all, part) => all + part.moved, 0);
        assert.ok(close(moved, (now ?? 0) - (before ?? 0)));
      }
    }),
    once,
  );
});

test("what a decision leaves out moves no other item of anybody, and a total only by the weight it gave up", () => {
  fc.assert(
    fc.property(world, leftOut, (given, out) => {
      const tolerated = new Set(out.map(([at, indicator]) => `${members[at]?.desk}/${indicator}`));
      const [plain, without] = [classScores(groundOf(given), entrants), classScores(groundOf(given, tolerated), entrants)];
      for (const [at, score] of without.entries()) {
        const isOut = ({ indicator }: UnitScore["items"][number]): boolean => tolerated.has(`${score.desk}/${indicator}`);
        const before = plain[at];
        assert.ok(before);
        assert.deepEqual(
          pointsOf({ ...score, items: score.items.filter((item) => !isOut(item)) }),
          pointsOf({ ...before, items: before.items.filter((item) => !isOut(item)) }),
        );
        assert.ok(score.items.filter(isOut).every(({ points, unscored }) => points === null && unscored?.by === "RC-2026-0001"));
        assert.deepEqual(score.total, totalOf(before.items.filter((item) => !isOut(item))).total);
      }
    }),
    once,
  );
});

test("every score that rests on a preliminary figure says so, and no other does", () => {
  fc.assert(
    fc.property(world, (given) => {
      const anyPreliminary = given.some((one) => one?.qualifier === "provisional");
      const settled = given.map((one) => one && { ...one, qualifier: "exact" as const });
      for (const score of classScores(groundOf(settled), entrants)) assert.equal(provisionalCount(score), 0);
      for (const score of classScores(groundOf(given), entrants)) {
        if (!anyPreliminary) assert.equal(provisionalCount(score), 0);
        for (const { points, figure, provisional } of score.items) {
          if (points === null) assert.deepEqual(provisional, []);
          else if (figure?.qualifier === "provisional") assert.ok(provisional.some(({ as, why }) => as === "own" && why === "preliminary"));
        }
      }
    }),
    once,
  );
});
