import assert from "node:assert/strict";
import { test } from "node:test";
import { streamOf } from "../composite/explore/random.ts";
import { firstDigits, lastDigits, lastDigitsOf, printed } from "./digits.ts";
import { falseDiscoveryRates } from "./discovery.ts";
import { repeats } from "./repeats.ts";
import { binomialAtLeast, signTest } from "./tails.ts";

const drawing = { seed: 11, first: 199, most: 1999 };
const worlds = Array.from({ length: 100 }, (_, n) => n);
const rateOf = (flags: readonly boolean[]): number => flags.filter(Boolean).length / flags.length;

/** Thirty units over nine years: sizes over three tenth powers, each growing at its own pace. */
function grown(seed: number): number[][] {
  const draw = streamOf(seed, 1);
  return Array.from({ length: 30 }, () => {
    const start = 10 ** (1 + 3 * draw.even());
    const pace = 0.08 + 0.05 * draw.normal();
    return Array.from({ length: 9 }, (_, year) => start * Math.exp(pace * year + 0.03 * draw.normal()));
  });
}
const range = { least: 100, decades: 1.5 };

test("first digits of clean figures that grow out of each other are called odd in at most a tenth of worlds at a chance of 0.05", () => {
  const flags = worlds.map((n) => {
    const tested = firstDigits(grown(n), `${n}`, range, drawing);
    return tested.kind === "tested" && tested.chance <= 0.05;
  });
  assert.ok(rateOf(flags) <= 0.1, `${rateOf(flags)}`);
});

test("first digits made up evenly are found in at least nine worlds of ten", () => {
  const flags = worlds.slice(0, 40).map((n) => {
    const draw = streamOf(n, 2);
    const made = grown(n).map((unit) => unit.map((v) => (1 + draw.below(9) + draw.even()) * 10 ** Math.floor(Math.log10(v))));
    const tested = firstDigits(made, `${n}`, range, drawing);
    return tested.kind === "tested" && tested.chance <= 0.01;
  });
  assert.ok(rateOf(flags) >= 0.9, `${rateOf(flags)}`);
});

test("first digits say nothing of few figures or of figures that lie close together", () => {
  assert.equal(firstDigits([[1, 2, 3]], "few", range, drawing).kind, "too-few");
  assert.equal(firstDigits([Array.from({ length: 200 }, (_, n) => 300 + n)], "close", range, drawing).kind, "too-narrow");
});

test("the first digit of a power of ten times nine is nine", () => {
  const series = [Array.from({ length: 120 }, (_, n) => 9 * 10 ** (n % 5))];
  const tested = firstDigits(series, "nines", range, drawing);
  assert.deepEqual(tested.kind === "tested" && tested.seen, [0, 0, 0, 0, 0, 0, 0, 0, 120]);
});

test("last digits of clean figures are called odd as often as stated, and made-up ones are found", () => {
  const odd = (share: number) => (n: number) => {
    const draw = streamOf(n, 3);
    // People who make up figures like some digits: a share of them ends in 3 or 7.
    const digits = Array.from({ length: 150 }, () => (draw.even() < share ? (draw.even() < 0.5 ? 3 : 7) : draw.below(10)));
    const tested = lastDigits(digits, `${n}`, 50, drawing);
    return tested.kind === "tested" && tested.chance <= 0.05;
  };
  assert.ok(rateOf(worlds.map(odd(0))) <= 0.1);
  assert.ok(rateOf(worlds.slice(0, 40).map(odd(0.3))) >= 0.9);
  assert.equal(lastDigits([1, 2], "few", 50, drawing).kind, "too-few");
});

test("a table is read at the precision that half of its figures have", () => {
  const table = ["5737.7", "3232.35", "1200", "812.4", "7.1", "99.1"].map(printed);
  assert.deepEqual(lastDigitsOf(table), [7, null, 0, 4, null, 1]);
  const mostlyTwo = ["5737.7", "3232.35", "812.44", "99.12"].map(printed);
  assert.deepEqual(lastDigitsOf(mostlyTwo), [0, 5, 4, 2]);
  assert.deepEqual(printed("-0.050"), { digits: "50", places: 3 });
});

test("copied figures are found, figures that meet by chance are not", () => {
  const figures = (seed: number, copies: number) => {
    const draw = streamOf(seed, 4);
    const made = Array.from({ length: 200 }, (_, n) => ({ value: Math.round(10_000 * 10 ** (2 * draw.even())), step: 1, of: n }));
    return made.map((figure, n) => (n < copies ? { ...figure, value: made[n + copies]?.value ?? 0 } : figure));
  };
  const odd = (copies: number, level: number) => (n: number) =>
    (repeats(figures(n, copies), `${n}`, 0.05, { ...drawing, most: 199 })?.chance ?? 1) <= level;
  assert.ok(rateOf(worlds.slice(0, 60).map(odd(0, 0.05))) <= 0.1);
  assert.equal(rateOf(worlds.slice(0, 5).map(odd(6, 0.01))), 1);
  const dense = Array.from({ length: 200 }, (_, n) => ({ value: 1000 + (n % 150), step: 1, of: n }));
  assert.ok((repeats(dense, "dense", 0.05, drawing)?.chance ?? 0) > 0.05, "where figures lie as dense as whole numbers they meet");
});

test("tails of the binomial agree with sums worked by hand", () => {
  assert.equal(binomialAtLeast(0, 5, 0.2), 1);
  assert.ok(Math.abs(binomialAtLeast(5, 5, 0.5) - 1 / 32) < 1e-15);
  assert.ok(Math.abs(binomialAtLeast(2, 3, 0.2) - (3 * 0.04 * 0.8 + 0.008)) < 1e-15);
  assert.deepEqual([binomialAtLeast(1, 3, 0), binomialAtLeast(4, 3, 0.5), binomialAtLeast(2, 3, 1)], [0, 0, 1]);
  assert.ok(Math.abs(signTest(6, 6) - 2 / 64) < 1e-15);
  assert.equal(signTest(3, 6), 1);
});

test("rates of false discovery are those of Benjamini and Hochberg's own example", () => {
  const chances = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  const rates = falseDiscoveryRates(chances);
  assert.equal(rates.filter((rate) => rate <= 0.05).length, 4);
  assert.deepEqual(falseDiscoveryRates([]), []);
  assert.deepEqual(falseDiscoveryRates([...chances].reverse()), [...rates].reverse());
});
