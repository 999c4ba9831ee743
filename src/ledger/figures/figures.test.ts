import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compilePlan } from "#define";
import { type Day, type Decimal, lastDay, toDecimal } from "#kernel";
import { toy } from "#plan/toy";
import { observationFrom } from "../observations.ts";
import type { Observation, ObservationDraft, Reading } from "../types.ts";
import { figuresOf } from "./figures.ts";

const compiled = compilePlan(toy);
assert.ok(compiled.ok, "the toy plan has no fault");
const plan = compiled.value;
const cut = "2026-01-01T00:00:00.000Z";
const all = { asOf: "2030-12-31", knownAt: null } as const;
const home = "990000";

let count = 0;
function observation(code: string, period: string, value: Decimal, more: Partial<ObservationDraft> = {}): Observation {
  const unit = plan.findIndicator(code)?.unit ?? "one";
  const made = observationFrom(
    { code, region: home, period, value, unit, qualifier: "exact", source: "toy-yearbook", document: "toy.csv:2", ...more },
    plan,
  );
  assert.ok(made.ok);
  count += 1;
  return { ...made.value, id: String(count), recordedAt: "2025-11-01T00:00:00.000Z" };
}
const shown = (reading: Reading): string => (reading.kind === "figure" ? toDecimal(reading.quantity) : reading.gap);

test("a publication day that nobody gives is the end of the usual lag, and marked", () => {
  const [assumed, ofSource, own] = [
    observation("TOY_RD", "2022", "1"),
    observation("TOY_RD", "2022", "1", { source: "toy-newspaper" }),
    observation("TOY_RD", "2022", "1", { publishedOn: "2023-03-01" }),
  ];
  assert.deepEqual([assumed.publishedOn, assumed.publishedAssumed], ["2023-09-30", true]);
  assert.deepEqual([ofSource.publishedOn, ofSource.publishedAssumed], ["2024-02-01", false]);
  assert.deepEqual([own.publishedOn, own.publishedAssumed], ["2023-03-01", false]);
});

test("a figure that is held already is not hidden by an assumed day that lies ahead", () => {
  const figures = figuresOf(plan, [observation("TOY_RD", "2025", "7")], cut);
  const reading = figures.at("rd-expenditure", home, "2025", { asOf: "2025-12-31", knownAt: "2025-12-31" });
  assert.equal(reading.kind === "figure" && reading.publishedOn, "2025-11-01");
});

const vintages = [
  observation("TOY_RD", "2022", "280", { publishedOn: "2023-02-01", qualifier: "provisional" }),
  observation("TOY_RD", "2022", "273.7", { publishedOn: "2023-09-18" }),
  observation("TOY_RD", "2023", "298.2", { publishedOn: "2024-09-30" }),
];
const published = figuresOf(plan, vintages, cut);

for (const [asOf, knownAt, latest] of [
  ["2023-12-31", null, "2023: 298.2"],
  ["2023-12-30", null, "2022: 273.7"],
  ["2023-12-31", "2023-12-31", "2022: 273.7"],
  ["2023-12-31", "2023-06-30", "2022: 280"],
  ["2023-12-31", "2023-01-31", "not-due"],
  ["2021-12-31", null, "not-due"],
] as const)
  test(`as of ${asOf} known at ${knownAt ?? "any day"} the latest figure is ${latest}`, () => {
    const reading = published.latest("rd-expenditure", home, { asOf, knownAt });
    assert.equal(reading.kind === "figure" ? `${reading.period}: ${shown(reading)}` : reading.gap, latest);
  });

for (const knownAt of [null, "2027-01-01"] as const)
  test(`a value that says it comes out after today is not shown to whoever asks for what is known ${knownAt ? `on ${knownAt}` : "now"}`, () => {
    const [held, ahead] = [
      observation("TOY_RD", "2024", "1", { publishedOn: "2025-09-01" }),
      observation("TOY_RD", "2024", "2", { publishedOn: "2026-01-02" }),
    ];
    assert.equal(shown(figuresOf(plan, [held, ahead], cut).at("rd-expenditure", home, "2024", { ...all, knownAt })), "1");
    assert.equal(shown(figuresOf(plan, [ahead], cut).at("rd-expenditure", home, "2024", { ...all, knownAt })), "not-due");
    const nextDay = figuresOf(plan, [held, ahead], cut, [], "2026-01-02");
    assert.equal(shown(nextDay.at("rd-expenditure", home, "2024", { ...all, knownAt })), "2");
  });

test("a figure carries the values published before it, oldest first", () => {
  const reading = published.at("rd-expenditure", home, "2022", all);
  assert.deepEqual(reading.kind === "figure" && reading.vintages.map((v) => v.value), ["280", "273.7"]);
});

const wide = figuresOf(
  plan,
  [
    observation("TOY_RD", "2022", "100", { publishedOn: "2023-09-01" }),
    observation("TOY_RD", "2023", "110.0", { publishedOn: "2024-09-01", qualifier: "rounded" }),
    observation("TOY_GDP", "2023", "3000", { publishedOn: "2024-01-20", qualifier: "provisional" }),
    observation("TOY_GDP", "2022", "0", { publishedOn: "2023-01-20" }),
    observation("TOY_POP", "2023", "3.00", { publishedOn: "2024-03-20", qualifier: "at-least" }),
    observation("TOY_PAT", "2023", "20", { qualifier: "at-least", publishedOn: "2024-02-20" }),
    observation("TOY_PAT_OLD", "2022", "15"),
    observation("TOY_PAT_OLD", "2023", "999"),
    observation("TOY_RD_ENT", "2023", "80"),
    observation("TOY_RD_UNI", "2023", "123456"),
    observation("TOY_RD", "2025-01/2025-10", "90"),
    observation("TOY_RD", "2024-01/2024-10", "75"),
  ],
  cut,
);
for (const [indicator, period, value, qualifier, publishedOn] of [
  ["rd-intensity", "2023", "3.666667", "provisional", "2024-09-01"],
  ["patents-per-10k-people", "2023", "6.666667", "provisional", "2024-03-20"],
  ["patents-per-rd", "2023", "0.181818", "at-least", "2024-09-01"],
  ["rd-growth", "2023", "10.00000", "rounded", "2024-09-01"],
  ["rd-growth", "2025-01/2025-10", "20.00000", "exact", "2025-11-01"],
  ["rd-enterprises-and-universities", "2023", "92.3456", "exact", "2024-09-30"],
  ["rd-elsewhere", "2023", "17.6544", "rounded", "2024-09-30"],
  ["patents", "2022", "15", "exact", "2023-09-30"],
  ["patents", "2023", "20", "at-least", "2024-02-20"],
  ["TOY_RD", "2023", "110.0", "rounded", "2024-09-01"],
] as const)
  test(`${indicator} of ${period} is ${value}, ${qualifier}, known from ${publishedOn}`, () => {
    const reading = wide.at(indicator, home, period, all);
    assert.ok(reading.kind === "figure", reading.kind === "gap" ? reading.say.en : "");
    assert.deepEqual([shown(reading), reading.qualifier, reading.publishedOn], [value, qualifier, publishedOn]);
  });

for (const [why, indicator, region, period, gap] of [
  ["an unknown indicator", "unheard-of", home, "2023", "not-defined"],
  ["a period nobody can read", "rd-expenditure", home, "last year", "not-defined"],
  ["a period without a figure", "rd-expenditure", home, "2019", "not-reported"],
  ["a region without figures", "rd-expenditure", "980000", "2023", "not-reported"],
  ["an indicator nobody publishes", "atmosphere", home, "2023", "no-source"],
  ["a missing operand", "rd-growth", home, "2022", "not-reported"],
  ["a divisor of zero", "rd-intensity", home, "2022", "division-by-zero"],
  ["an account without entries", "platforms", home, "2023", "not-reported"],
  ["a period that has not ended", "rd-expenditure", home, "2031", "not-due"],
] as const)
  test(`${why} is a gap: ${gap}`, () => {
    const reading = wide.at(indicator, region, period, all);
    assert.equal(reading.kind === "gap" && reading.gap, gap);
  });

test("a gap in a formula names the operand and keeps the others", () => {
  const reading = wide.at("rd-growth", home, "2022", all);
  assert.ok(reading.kind === "gap" && reading.say.en.includes("Example R&D expenditure"));
  assert.deepEqual(reading.operands.map(shown), ["100", "not-reported"]);
});

test("figures are counted by indicator and by source, and regions are those with a figure", () => {
  assert.deepEqual([wide.countOf("patents"), wide.countOf("rd-growth"), wide.countBySource("toy-yearbook")], [2, 2, 12]);
  assert.deepEqual([wide.regionsOf("rd-intensity"), wide.regionsOf("atmosphere")], [[home], []]);
});

const years = ["2019", "2020", "2021", "2021-H1", "2022-09", "2022", "2023"];
const day = fc.integer({ min: 0, max: 2500 }).map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10) as Day);
const drafts = fc.array(fc.record({ period: fc.constantFrom(...years), value: fc.nat(1000), publishedOn: day }), { maxLength: 25 });
const ledgerOf = (rows: readonly { period: string; value: number; publishedOn: Day }[]) =>
  figuresOf(
    plan,
    rows.map(({ period, value, publishedOn }) => observation("TOY_RD", period, String(value), { publishedOn })),
    cut,
  );

test("what was visible on a day stays visible later, and without a day everything is", () => {
  fc.assert(
    fc.property(drafts, day, day, (rows, a, b) => {
      const figures = ledgerOf(rows);
      const [early, late] = a < b ? [a, b] : [b, a];
      const at = (knownAt: Day | null) => figures.series("rd-expenditure", home, { ...all, knownAt });
      const periods = (knownAt: Day | null) => new Set(at(knownAt).map((r) => r.period));
      assert.ok(periods(early).isSubsetOf(periods(late)) && periods(late).isSubsetOf(periods(null)));
      for (const reading of at(early)) assert.ok(reading.publishedOn <= early);
      assert.deepEqual(at("2099-01-01"), at(null));
    }),
  );
});

test("asOf only chooses periods that have ended; what it shows is what the whole series shows", () => {
  fc.assert(
    fc.property(drafts, day, (rows, asOf) => {
      const figures = ledgerOf(rows);
      const whole = figures.series("rd-expenditure", home, all);
      const cutOff = figures.series("rd-expenditure", home, { asOf, knownAt: null });
      assert.deepEqual(
        cutOff,
        whole.filter((r) => lastDay(r) <= asOf),
      );
      const latest = figures.latest("rd-expenditure", home, { asOf, knownAt: null });
      assert.equal(latest.kind === "figure" ? latest.period : undefined, cutOff.at(-1)?.period);
    }),
  );
});
