import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { answers, type Comparison, type FigureOrGap, type RegionProfile } from "#contract";
import { cityComparison, comparison, comparisonChoices, type ReadingContext, regionList, regionProfile } from "#monitor";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../tests/support/figures.ts";
import { stepsOf } from "./cities-map.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const on = (asOf: ReadingContext["asOf"], knownAt: ReadingContext["knownAt"] = null): ReadingContext => ({
  plan,
  figures,
  asOf,
  knownAt,
  today: "2026-11-22",
});
const now = on("2026-11-22");
const end2023 = on("2023-12-31");

function profile(code: string, context: ReadingContext = now): RegionProfile {
  const made = regionProfile(context, code);
  assert.ok(made.ok, JSON.stringify(made));
  return made.value;
}
const value = (actual: FigureOrGap | undefined): string | null => (actual?.kind === "figure" ? actual.value : null);
const standing = (p: RegionProfile, id: string) => {
  const found = p.standings.find((s) => s.id === id);
  assert.ok(found, `${id} of ${p.region.code}`);
  return found;
};
const rounded = (v: number | null | undefined, places = 3): number | null =>
  v === null || v === undefined ? null : Math.round(v * 10 ** places) / 10 ** places;

const shanxi = profile("140000", end2023);
for (const [id, rank, of, group, change] of [
  ["rd-expenditure", 20, 31, 6, 0],
  ["rd-intensity", 24, 31, 6, -1],
] as const)
  test(`Shanxi's ${id} of 2023 is ${rank} of ${of} and ${group} of six`, () => {
    const { position } = standing(shanxi, id);
    assert.ok(position);
    assert.deepEqual(
      [position.period, position.rank, position.of, position.group?.rank, position.change],
      ["2023", rank, of, group, change],
    );
  });

test("a profile tells value, growth and place of the key figures, on dots and over the years", () => {
  const rd = standing(shanxi, "rd-expenditure");
  assert.deepEqual([value(rd.actual), rd.growth?.value, rd.growth?.basis, rd.isKey], ["298.2", 0.089, "rate", true]);
  assert.equal(rd.growth?.published, true, "the bulletin's own rate, not 9.0 % from rounded figures");
  assert.equal(standing(shanxi, "rd-basic-research").growth?.published, false);
  assert.equal(standing(shanxi, "rd-intensity").growth?.basis, "difference");
  const dots = shanxi.dots.find((d) => d.id === "rd-expenditure");
  assert.deepEqual(
    [dots?.values.length, dots?.values.filter((v) => v.inGroup).length, dots?.values.find((v) => v.own)?.value],
    [31, 6, 298.2],
  );
  assert.deepEqual(
    shanxi.multiples.find((m) => m.id === "rd-expenditure")?.lines.map((l) => l.points.length),
    [9, 9, 9, 9, 9, 9],
  );
});

test("a city is ranked among the eleven, with no group inside them", () => {
  const taiyuan = profile("140100");
  const rd = standing(taiyuan, "rd-expenditure");
  assert.deepEqual(
    [rd.actual.kind === "figure" && rd.actual.period, rd.position?.rank, rd.position?.of, rd.position?.group],
    ["2022", 1, 11, null],
  );
  assert.deepEqual([taiyuan.parent?.code, taiyuan.peers.count, taiyuan.parts.length], ["140000", 11, 11]);
});

test("a province outside the home group is drawn with that group and itself", () => {
  const guangdong = profile("440000");
  const lines = guangdong.multiples[0]?.lines.map((l) => l.region) ?? [];
  assert.ok(lines.includes("440000") && lines.includes("140000") && lines.length === 7);
  assert.ok(
    guangdong.gaps.some((g) => /只收录/.test(g.reason.zh)),
    "what is carried for the home province only is called so",
  );
});

test("a county has gaps with reasons, and no places", () => {
  const county = profile("140105");
  assert.deepEqual([county.dots, county.multiples, county.standings.filter((s) => s.position), county.parts], [[], [], [], []]);
  assert.ok(county.gaps.reduce((sum, g) => sum + g.indicators.length, 0) > 100);
  assert.match(county.sentence.zh, /没有可与同级地区比较/);
});

test("every region of the plan has a profile in the shape of the contract, and each indicator is either told or missing", () => {
  const observed = plan.indicators.filter((i) => i.versions.every((v) => v.measure.kind !== "formula"));
  for (const { code } of plan.regions.regions.filter((r) => /00$/.test(r.code))) {
    const p = profile(code);
    assert.deepEqual(answers.regionProfile.safeParse(p).error?.issues ?? [], []);
    const missing = new Set(p.gaps.flatMap((g) => g.indicators.map((i) => i.id)));
    for (const s of p.standings)
      assert.equal(s.actual.kind === "gap" && observed.some((i) => i.id === s.id), missing.has(s.id), `${s.id} ${code}`);
  }
});

test("an unknown region is refused with codes that are near", () => {
  const made = regionProfile(now, "149900");
  assert.deepEqual(!made.ok && made.refusals.map((r) => r.code), ["monitor/unknownRegion"]);
});

test("the list of regions has 31 provinces and 11 cities with the same columns in each row", () => {
  const list = regionList(end2023);
  assert.deepEqual(
    list.groups.map((g) => [g.level, g.rows.length]),
    [
      ["province", 31],
      ["city", 11],
    ],
  );
  for (const g of list.groups) for (const row of g.rows) assert.equal(row.cells.length, g.measures.length);
  assert.equal(list.groups[0]?.measures[0]?.id, "rd-expenditure");
  assert.equal(list.groups[0]?.rows.find((r) => r.own)?.cells[0]?.rank, 20);
  assert.equal(list.counties.flatMap((c) => c.counties).length, 121);
});

type Asked = Parameters<typeof comparison>[1];
function compared(asked: Asked, context: ReadingContext = now): Comparison {
  const made = comparison(context, asked);
  assert.ok(made.ok, JSON.stringify(made));
  return made.value;
}
const three = { regions: "140000,410000,430000", indicators: "rd-expenditure", from: "2018", to: "2023" } as const;
const shown = (c: Comparison, region: string, period: string, n = 0): number | null =>
  rounded(c.indicators[n]?.series.find((s) => s.region === region)?.points.find((p) => p.period === period)?.shown, 1);

for (const [measure, of2023] of [
  ["value", [298.2, 1211.7, 1283.9]],
  ["growth", [9, 6, 9.2]],
  ["index", [169.6, 180.4, 195]],
  ["per-head", [860.4, 1234.5, 1954.8]],
] as const)
  test(`three provinces compare by ${measure}`, () => {
    const c = compared({ ...three, measure });
    assert.deepEqual(
      ["140000", "410000", "430000"].map((r) => shown(c, r, "2023")),
      of2023,
    );
  });

test("an index begins at 100 in the first period all have, and says which", () => {
  const c = compared({ ...three, from: "2015", measure: "index" });
  assert.equal(c.indicators[0]?.base, "2015");
  for (const s of c.indicators[0]?.series ?? []) assert.equal(s.points[0]?.shown, 100);
  assert.ok(c.indicators[0]?.notes.some((n) => n.kind === "base" && n.say.zh.includes("2015")));
});

test("a share or a figure per head that no definition gives is refused in words, never made up", () => {
  const c = compared({ ...three, indicators: "rd-intensity", measure: "per-head" });
  assert.deepEqual([c.indicators[0]?.series, c.indicators[0]?.notes[0]?.kind], [[], "other-measure"]);
});

test("figures that do not mix, breaks, gaps and unlike levels are named", () => {
  const c = compared({
    regions: "140000,140100,440000",
    indicators: "rd-intensity,rd-intensity-on-revised-gdp,rd-expenditure",
    from: "2016",
  });
  const kinds = c.indicators.flatMap((i) => i.notes.map((n) => n.kind));
  assert.ok(kinds.includes("break") && kinds.includes("missing"));
  assert.deepEqual(
    c.notes.map((n) => n.kind),
    ["not-to-mix", "levels"],
  );
});

test("all unknown names of a comparison are refused at once", () => {
  const made = comparison(now, { regions: "140000,999999", indicators: "nothing,rd-expenditure" });
  assert.deepEqual(!made.ok && made.refusals.map((r) => r.code).sort(), ["monitor/unknownIndicator", "monitor/unknownRegion"]);
});

test("nothing published after the day known at enters a comparison", () => {
  const c = compared(three, on("2023-12-31", "2023-12-31"));
  assert.equal(shown(c, "140000", "2023"), null);
  assert.equal(shown(c, "140000", "2022"), 273.7);
});

const codes = plan.regions.regions.filter((r) => /00$/.test(r.code)).map((r) => r.code);
test("whatever is compared keeps the contract's shape, its order, and growth that follows from its values", () => {
  const region = fc.constantFrom(...codes);
  const indicator = fc.constantFrom(...plan.indicators.map((i) => i.id));
  const asked = fc.record({
    regions: fc.uniqueArray(region, { minLength: 1, maxLength: 8 }),
    indicators: fc.uniqueArray(indicator, { minLength: 1, maxLength: 3 }),
    measure: fc.constantFrom("value", "growth", "index", "per-head", "share"),
    from: fc.integer({ min: 2012, max: 2026 }),
    to: fc.integer({ min: 2012, max: 2026 }),
  });
  fc.assert(
    fc.property(asked, ({ regions, indicators, measure, from, to }) => {
      const c = compared({ regions: regions.join(), indicators: indicators.join(), measure, from: String(from), to: String(to) });
      assert.deepEqual(answers.comparison.safeParse(c).error?.issues ?? [], []);
      assert.deepEqual(
        c.regions.map((r) => r.code),
        regions,
      );
      assert.deepEqual(
        c.indicators.map((i) => i.asked),
        indicators,
      );
      for (const i of c.indicators)
        for (const s of i.series) {
          assert.deepEqual(
            s.points.map((p) => p.period),
            i.periods,
          );
          for (const p of s.points) if (p.actual.kind === "gap") assert.equal(p.shown, null);
        }
    }),
    { numRuns: 60 },
  );
});

test("the choices hold every region and indicator once", () => {
  const choices = comparisonChoices(now);
  assert.equal(choices.indicators.length, plan.indicators.length);
  assert.equal(new Set(choices.indicators.map((i) => i.id)).size, plan.indicators.length);
  assert.equal(choices.indicators.find((i) => i.id === "rd-expenditure")?.cities, 11);
});

test("R&D of the cities in 2021, the last year all are published: Taiyuan first, shares sum to one, and five steps hold all eleven", () => {
  const made = cityComparison(now, { indicator: "rd-expenditure" });
  assert.ok(made.ok);
  const { period, rows, steps, whole } = made.value;
  assert.deepEqual([period, rows.length, rows[0]?.code, value(whole ?? undefined)], ["2021", 11, "140100", "251.9"]);
  assert.equal(rounded(rows.reduce((sum, r) => sum + (r.share ?? 0), 0)), 1);
  assert.equal(
    steps.reduce((sum, s) => sum + s.cities, 0),
    11,
  );
  assert.ok(rows.every((r) => r.step !== null && r.growth === null));
});

test("cities without a figure stand last, with no rank, step or share", () => {
  const made = cityComparison(now, { indicator: "gdp" });
  assert.ok(made.ok);
  const missing = made.value.rows.filter((r) => r.actual.kind === "gap");
  assert.ok(missing.length > 0);
  assert.deepEqual(made.value.rows.slice(-missing.length), missing);
  assert.ok(missing.every((r) => r.rank === null && r.step === null && r.share === null));
  assert.match(made.value.sentence.zh, /只有\d+市有公布数/);
});

test("steps cover every value once, in order, with equal values in one step", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 }), (values) => {
      const steps = stepsOf(values);
      assert.ok(steps.length <= 5);
      for (const v of values) assert.equal(steps.filter((s) => v >= s.low && v <= s.high).length, 1);
      assert.equal(
        steps.reduce((sum, s) => sum + s.cities, 0),
        values.length,
      );
      for (const [n, s] of steps.entries()) assert.ok(n === 0 || s.low > (steps[n - 1]?.high ?? Number.NEGATIVE_INFINITY));
    }),
  ));
