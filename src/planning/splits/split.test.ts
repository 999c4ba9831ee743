import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { add, compare, quantity, type RegionCode, toDecimal } from "#kernel";
import type { Part } from "../types.ts";
import { apportion } from "./apportion.ts";
import { goalPath, type Known, proposalsOf } from "./propose.ts";
import { splitFaults, sumsOf } from "./sums.ts";

const cities = ["140100", "140200", "140300"] as const;
const home = "140000";
const frame = { unit: "CNY-100m", cities, home, years: ["2024", "2025"], goals: { "2025": "422.4" } } as const;
const decimals = fc
  .tuple(fc.nat(99_999), fc.integer({ min: 0, max: 3 }))
  .map(([digits, scale]) => toDecimal({ digits: BigInt(digits), scale, unit: "CNY-100m" }));
const part = (region: RegionCode, year: string, value: string): Part => ({ region, year, value });

test("shares add up to the whole, and none is more than one step from its exact part", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 12n), fc.array(fc.bigInt(0n, 10n ** 9n), { minLength: 1, maxLength: 15 }), (total, weights) => {
      const whole = weights.reduce((sum, one) => sum + one, 0n);
      fc.pre(whole > 0n);
      const shares = apportion(total, weights);
      assert.equal(
        shares.reduce((sum, one) => sum + one, 0n),
        total,
      );
      for (const [at, share] of shares.entries()) {
        const exact = (total * (weights[at] ?? 0n)) / whole;
        assert.ok(share === exact || share === exact + 1n);
      }
    }),
  );
});

test("parts less slack are the target, whatever the parts", () => {
  fc.assert(
    fc.property(fc.array(decimals, { minLength: 3, maxLength: 3 }), (values) => {
      const parts = cities.map((region, at) => part(region, "2025", values[at] ?? "0"));
      const year = sumsOf(parts, frame).find((one) => one.year === "2025");
      assert.ok(year?.slack);
      const back = add(quantity(year.slack, frame.unit), quantity("422.4", frame.unit));
      assert.ok(back.ok);
      const same = compare(back.value, quantity(year.sum, frame.unit));
      assert.deepEqual(same, { ok: true, value: 0 });
      const total = values.reduce(
        (sum, value) => {
          const next = add(sum, quantity(value, frame.unit));
          assert.ok(next.ok);
          return next.value;
        },
        quantity("0", frame.unit),
      );
      const whole = compare(total, quantity(year.sum, frame.unit));
      assert.deepEqual(whole, { ok: true, value: 0 });
    }),
  );
});

test("every fault of a split is told at once: a hole, a city without a number, a number that is none, a place outside", () => {
  const parts = [part("140100", "2025", "100"), part("140200", "2025", "-3"), part("999999", "2025", "1"), part("140100", "2024", "many")];
  assert.deepEqual(
    splitFaults(parts, frame).map(({ code }) => code),
    [
      "planning/partElsewhere",
      "planning/partMalformed",
      "planning/partMalformed",
      "planning/partMissing",
      "planning/partMissing",
      "planning/sumTooLow",
    ],
  );
  assert.deepEqual(
    splitFaults(parts.slice(0, 1), { ...frame, goals: {} }).map(({ code }) => code),
    ["planning/goalUnknown", "planning/partMissing", "planning/partMissing"],
  );
});

test("a year on the way has a goal where the split sets one, and is held to it like the last", () => {
  const parts = cities.flatMap((region) => [part(region, "2024", "100"), part(region, "2025", "150")]);
  const aims = (more: readonly Part[]) => sumsOf([...parts, ...more], frame).map(({ goal, slack, missing }) => [goal, slack, missing]);
  assert.deepEqual(aims([]), [
    [null, null, 0],
    ["422.4", "27.6", 0],
  ]);
  assert.deepEqual(aims([part(home, "2024", "310.5")])[0], ["310.5", "-10.5", 0]);
  const codesWith = (more: readonly Part[]) => splitFaults([...parts, ...more], frame).map(({ code }) => code);
  assert.deepEqual(codesWith([part(home, "2024", "300")]), []);
  assert.deepEqual(codesWith([part(home, "2024", "310.5")]), ["planning/sumTooLow"]);
  assert.deepEqual(codesWith([part(home, "2024", "许多")]), ["planning/partMalformed"]);
  // What the due year must reach is the target's alone.
  assert.deepEqual(codesWith([part(home, "2025", "1")]), ["planning/partElsewhere"]);
});

test("goals of the years on the way grow evenly from the province's figure, step by step below the target; without a figure there are none", () => {
  const way = goalPath(known);
  assert.deepEqual(
    way.map(({ region, year }) => `${region} ${year}`),
    ["140000 2023", "140000 2024"],
  );
  const values = [known.province, ...way.map(({ value }) => value), known.goal].map(Number);
  assert.deepEqual(
    values,
    values.toSorted((a, b) => a - b),
  );
  assert.equal(splitFaults([...way], { ...frame, years: known.years }).filter(({ code }) => code === "planning/partElsewhere").length, 0);
  assert.deepEqual(goalPath({ ...known, province: null }), []);
});

const known: Known = {
  unit: "CNY-100m",
  places: 1,
  home,
  cities: cities.map((region, at) => ({ region, label: { zh: `示例${at}市`, en: `City ${at}` } })),
  years: ["2023", "2024", "2025"],
  goal: "422.4",
  own: {
    label: { zh: "研发经费", en: "R&D" },
    period: "2022",
    values: new Map([
      ["140100", "140.1"],
      ["140200", "60.2"],
    ]),
  },
  province: "273.7",
  others: [
    {
      label: { zh: "常住人口", en: "population" },
      period: "2020",
      values: new Map([
        ["140100", "530.4"],
        ["140200", "310.5"],
        ["140300", "131.8"],
      ]),
    },
  ],
};

test("three rules propose a split from published figures; two of them meet the target exactly, and gaps are said", () => {
  const made = proposalsOf(known);
  assert.deepEqual(
    made.map(({ rule }) => rule),
    ["equal-growth", "last-shares", "increase-by-population"],
  );
  const slackOf = (rule: string) => sumsOf(made.find((one) => one.rule === rule)?.parts ?? [], { ...frame, years: ["2025"] })[0]?.slack;
  assert.equal(Number(slackOf("last-shares")), 0);
  assert.equal(Number(slackOf("increase-by-population")), 0);
  // The two cities known make up 200.3 of the province's 273.7, so equal growth leaves the rest open.
  assert.equal(slackOf("equal-growth"), "-113.3");
  assert.match(made[0]?.gaps[0]?.zh ?? "", /示例2市没有公布/);
});

test("a city that grows evenly has no step back on the way", () => {
  for (const { parts } of proposalsOf(known)) {
    const first = parts.filter(({ region }) => region === "140100").map(({ value }) => Number(value));
    assert.deepEqual(
      [...first].sort((a, b) => a - b),
      first,
    );
  }
});

test("without figures by city the target is shared out by population, and says so", () => {
  const made = proposalsOf({ ...known, own: null, province: null });
  assert.deepEqual(
    made.map(({ rule, gaps }) => [rule, gaps.length]),
    [["by-population", 0]],
  );
  assert.match(made[0]?.say.zh ?? "", /没有分市公布数/);
});

test("what the province has already is shared out too, so that the years between do not begin at nothing", () => {
  const [made] = proposalsOf({ ...known, own: null });
  const sums = sumsOf(made?.parts ?? [], { ...frame, years: ["2023", "2024", "2025"] }).map(({ sum }) => Number(sum));
  assert.ok(
    sums.every((sum, at) => sum > (at === 0 ? 273.7 : (sums[at - 1] ?? 0))),
    sums.join(" "),
  );
  assert.match(made?.say.zh ?? "", /基期数/);
});
