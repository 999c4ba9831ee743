import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { codesOf, compilePlan } from "#define";
import { add, isDay, isUnitId, levelOf, parseQuantity, periodOf, quantity, sameDims, toDecimal, type UnitId, unitOf } from "#kernel";
import { shanxi14th } from "#plan/shanxi-14th";

/** The figures the program brings along, against each other and against the plan: what a reviewer would check with a spreadsheet. */
type Row = Readonly<
  Record<"code" | "region" | "period" | "value" | "unit" | "qualifier" | "published_on" | "source" | "note_zh" | "note_en", string>
>;

const folder = join(import.meta.dirname, "../plan/shanxi-14th/data/observations");
const rows = readdirSync(folder).flatMap((name) =>
  (parse(readFileSync(join(folder, name)), { columns: true }) as Row[]).map((row, i) => ({ ...row, at: `${name}:${i + 2}` })),
);
const compiled = compilePlan(shanxi14th);
assert.ok(compiled.ok, JSON.stringify(!compiled.ok && compiled.refusals.slice(0, 5)));
const plan = compiled.value;

const placesWhere = (isFault: (row: (typeof rows)[number]) => boolean): readonly string[] =>
  rows.filter(isFault).map((row) => `${row.at} ${row.code}`);

test("every period, day, unit, value and qualifier of the carried figures can be read", () => {
  assert.deepEqual(
    placesWhere(
      (row) =>
        !periodOf(row.period) ||
        (row.published_on !== "" && !isDay(row.published_on)) ||
        !isUnitId(row.unit) ||
        !parseQuantity(row.value, row.unit).ok ||
        !["exact", "rounded", "at-least", "provisional", "sample"].includes(row.qualifier),
    ),
    [],
  );
});

test("every figure names a region, a source and an indicator the plan knows, in a unit of the indicator's kind", () => {
  const fits = (row: Row): boolean => {
    const indicator = plan.findIndicator(row.code);
    return indicator !== undefined && isUnitId(row.unit) && sameDims(unitOf(row.unit).dims, unitOf(indicator.unit).dims);
  };
  assert.deepEqual(
    placesWhere((row) => !plan.region(row.region) || !plan.source(row.source) || !fits(row)),
    [],
  );
});

test("no two rows give the same figure on the same day, and a note stands in both languages or in none", () => {
  const keys = rows.map((row) => [row.code, row.region, row.period, row.published_on].join("|"));
  assert.equal(new Set(keys).size, keys.length);
  assert.deepEqual(
    placesWhere((row) => (row.note_zh === "") !== (row.note_en === "")),
    [],
  );
});

const total = (code: string, period: string, chosen: (row: Row) => boolean): string => {
  const found = rows.filter((row) => row.code === code && row.period === period && chosen(row));
  const first = found[0];
  assert.ok(first, `${code} ${period}`);
  const sum = found.slice(1).reduce(
    (so, row) => {
      const next = add(so, quantity(row.value, row.unit as UnitId));
      assert.ok(next.ok);
      return next.value;
    },
    quantity(first.value, first.unit as UnitId),
  );
  return toDecimal(sum);
};

for (const year of ["2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023"])
  test(`R&D expenditure of the 31 provinces in ${year} adds up to the nation's within rounding`, () => {
    const provinces = Number(total("RD_EXP", year, (row) => levelOf(row.region) === "province"));
    const nation = Number(total("RD_EXP", year, (row) => levelOf(row.region) === "country"));
    assert.ok(Math.abs(provinces - nation) <= 0.31, `${provinces} against ${nation}`);
  });

test("R&D expenditure of the eleven cities in 2021 is the province's 251.9, and the census adds up to 34,915,616 people", () => {
  assert.equal(Number(total("RD_EXP", "2021", (row) => levelOf(row.region) === "city")), 251.9);
  assert.equal(Number(total("POP_CENSUS", "2020-11-01", (row) => levelOf(row.region) === "city")), 34915616);
});

test("every baseline of the plan is carried as a figure with the same value", () => {
  const differing = plan.baselines.filter((baseline) => {
    const codes = codesOf(plan.indicator(baseline.indicator));
    return !rows.some(
      (row) =>
        codes.includes(row.code) &&
        row.region === plan.regions.home &&
        row.period === baseline.period &&
        Number(row.value) === Number(baseline.value),
    );
  });
  assert.deepEqual(
    differing.map(({ id }) => id),
    [],
  );
});
