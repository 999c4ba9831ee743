import assert from "node:assert/strict";
import { test } from "node:test";
import { type Stream, streamOf } from "../composite/explore/random.ts";
import { breaks, type UnitSeries } from "./breaks.ts";
import { bunching } from "./bunching.ts";
import { jumpAndFall, justReached, meetsNeed } from "./chasing.ts";
import { beforeDeadlines, daysBetween, direction, revisionsOf } from "./revisions.ts";
import { beyond, sumFault } from "./sums.ts";

const drawing = { seed: 5, first: 199, most: 1999 };
const worlds = Array.from({ length: 100 }, (_, n) => n);
const rateOf = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

/** Sixty units with five values each that resemble one another. */
const spread = (draw: Stream) =>
  Array.from({ length: 60 }, (_, unit) => {
    const centre = 100 + 20 * draw.normal();
    return Array.from({ length: 5 }, () => ({ unit: `${unit}`, value: centre + 4 * draw.normal() }));
  }).flat();

test("figures spread smoothly across a threshold are called bunched in at most a tenth of worlds at a chance of 0.05", () => {
  const flags = worlds.map((n) => {
    const tested = bunching(spread(streamOf(n, 1)), 105, `${n}`, { least: 12 }, drawing);
    return tested.kind === "tested" && tested.chance <= 0.05;
  });
  assert.ok(rateOf(flags) <= 0.1, `${rateOf(flags)}`);
});

test("two thirds of what falls just short moved just above are found in at least eight worlds of ten", () => {
  const found = (reach: "above" | "below") => (n: number) => {
    const draw = streamOf(n, 2);
    const side = reach === "above" ? 1 : -1;
    const moved = spread(draw).map(({ unit, value }) => {
      const short = (105 - value) * side;
      return { unit, value: short > 0 && short < 3 && draw.even() < 0.67 ? 105 + side * 2 * draw.even() : value };
    });
    const tested = bunching(moved, 105, `${n}`, { reach, least: 12 }, drawing);
    return tested.kind === "tested" && tested.chance <= 0.05;
  };
  assert.ok(rateOf(worlds.slice(0, 40).map(found("above"))) >= 0.8, `${rateOf(worlds.slice(0, 40).map(found("above")))}`);
  assert.ok(rateOf(worlds.slice(0, 40).map(found("below"))) >= 0.8);
});

test("few units near a threshold are too few to tell", () => {
  assert.deepEqual(bunching([], 1, "none", { least: 12 }, drawing), { kind: "too-few", count: 0, needed: 12 });
  assert.equal(bunching(spread(streamOf(1, 1)).slice(0, 20), 105, "few", { least: 12 }, drawing).kind, "too-few");
});

const rules = { leastPeriods: 5, leastPeers: 8, freedom: 8, leastUsual: 0.03 };
const years = Array.from({ length: 10 }, (_, n) => `${2015 + n}`);
const regions = (seed: number): UnitSeries[] => {
  const draw = streamOf(seed, 3);
  return Array.from({ length: 31 }, (_, unit) => {
    let value = 100 * 10 ** draw.even();
    const points = years.map((period) => {
      value *= Math.exp(0.08 + 0.05 * draw.normal());
      return { period, value };
    });
    return { unit: `${unit}`, points };
  });
};
const times = (series: UnitSeries[], unit: number, from: number, until: number, by: number): UnitSeries[] =>
  series.map((one, n) =>
    n === unit ? { ...one, points: one.points.map((p, at) => (at >= from && at < until ? { ...p, value: p.value * by } : p)) } : one,
  );

test("a step that is taken back and one that stays are found, each with its period, and clean series are left alone", () => {
  const clean = worlds.slice(0, 20).flatMap((n) => breaks(regions(n), rules).tested.map(({ chance }) => chance <= 0.001));
  assert.ok(rateOf(clean) <= 0.005, `${rateOf(clean)}`);
  const found = (until: number, after: string) => (n: number) => {
    const { tested } = breaks(times(regions(n), 7, 4, until, 1.8), rules);
    const worst = tested.reduce((a, b) => (b.chance < a.chance ? b : a));
    return worst.unit === "7" && worst.after === after && (worst.period === "2019" || worst.period === "2020");
  };
  assert.ok(rateOf(worlds.slice(0, 20).map(found(10, "stays"))) >= 0.9);
  const taken = worlds.slice(0, 20).map((n) => {
    const worst = breaks(times(regions(n), 7, 4, 5, 1.8), rules).tested.reduce((a, b) => (b.chance < a.chance ? b : a));
    return worst.unit === "7";
  });
  assert.ok(rateOf(taken) >= 0.9);
});

test("a step that all take is no break, and a short series or few peers are left out", () => {
  const all = regions(4).map((one) => ({ ...one, points: one.points.map((p, n) => (n >= 5 ? { ...p, value: p.value * 2 } : p)) }));
  const plain = breaks(regions(4), rules).tested.map(({ chance }) => chance);
  breaks(all, rules).tested.forEach(({ chance }, n) => {
    assert.ok(Math.abs(chance - (plain[n] ?? 0)) < 1e-9);
  });
  assert.equal(breaks(regions(1).slice(0, 5), rules).tested.length, 0);
  const short = regions(1).map((one, n) => (n === 0 ? { ...one, points: one.points.slice(0, 4) } : one));
  assert.deepEqual(breaks(short, rules).left, [{ kind: "too-few", unit: "0", count: 3, needed: 5 }]);
});

const vintages = (of: string, ...values: [string, number][]) => ({ of, values: values.map(([on, value]) => ({ on, value })) });
test("revisions after publication are counted, their direction tested, and those shortly before a deadline named", () => {
  const all = [
    vintages("a", ["2022-03-01", 10], ["2022-12-20", 12]),
    vintages("b", ["2022-03-01", 10], ["2022-06-01", 10]),
    ...["c", "d", "e", "f", "g"].map((of) => vintages(of, ["2022-03-01", 10], ["2023-03-01", 11])),
  ];
  const revisions = revisionsOf(all);
  assert.equal(revisions.length, 6);
  const tested = direction(revisions, 6);
  assert.ok(tested.kind === "tested" && tested.up === 6 && tested.chance < 0.05);
  assert.equal(direction(revisions.slice(1), 6).kind, "too-few");
  assert.deepEqual(
    beforeDeadlines(revisions, ["2022-12-31"], 30).map(({ of, due }) => [of, due]),
    [["a", "2022-12-31"]],
  );
  assert.equal(daysBetween("2022-02-28", "2022-03-01"), 1);
});

test("results that just reach their goals again and again are found; as many on either side are not", () => {
  const near = (values: number[]) =>
    justReached(
      values.map((value) => ({ value, goal: 100 })),
      { within: 0.02, least: 8 },
    );
  const just = near([100, 100.1, 100.2, 101, 100.3, 100, 100.5, 101.2, 140, 60]);
  assert.ok(just.kind === "tested" && just.close === 8 && just.reached === 8 && just.chance < 0.005);
  const both = near([99, 101, 99.5, 100.5, 98.6, 101.4, 99.9, 100.1]);
  assert.ok(both.kind === "tested" && both.chance > 0.5);
  assert.equal(near([100, 150]).kind, "too-few");
});

test("reported growth that equals what was needed to the digit is found, growth about as large is not", () => {
  const needs = [8.1, 8.4, 7.9, 8.8, 9.3, 9.1];
  const exact = meetsNeed(
    needs.map((needed, n) => ({ needed, reported: n < 4 ? needed : needed - 3 })),
    0.1,
    4,
  );
  assert.ok(exact.kind === "tested" && exact.met === 4 && exact.chance < 0.001);
  const about = meetsNeed(
    needs.map((needed, n) => ({ needed, reported: needed + (n % 2 === 0 ? 1.3 : -2.1) })),
    0.1,
    4,
  );
  assert.ok(about.kind === "tested" && about.met === 0 && about.chance === 1);
  assert.equal(meetsNeed([], 0.1, 4).kind, "too-few");
});

test("a jump in the year that counts, taken back in the next, is found; a jump that stays is not", () => {
  const series = (...values: number[]) => values.map((value, n) => ({ period: `${2018 + n}`, value }));
  const chased = jumpAndFall(series(100, 108, 117, 125, 135, 220, 140), "2023", 4, 4);
  assert.ok(chased.kind === "tested" && chased.chance < 0.001);
  const lasting = jumpAndFall(series(100, 108, 117, 125, 135, 220, 235), "2023", 4, 4);
  assert.ok(lasting.kind === "tested" && lasting.chance === 1);
  assert.equal(jumpAndFall(series(100, 108, 117), "2019", 4, 4).kind, "too-few");
});

test("parts that sum to their whole up to rounding are left alone", () => {
  assert.equal(sumFault({ whole: 100, parts: [33.3, 33.3, 33.3], rounding: 0.2 }, 0).differs, false);
  const fault = sumFault({ whole: 100, parts: [50, 60], rounding: 0.2 }, 0.05);
  assert.deepEqual([fault.sum, fault.apart, fault.differs], [110, 10, true]);
  assert.equal(beyond(100.04, { most: 100, rounding: 0.05 }), false);
  assert.equal(beyond(-1, { least: 0, rounding: 0.5 }), true);
});
