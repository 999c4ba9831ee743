import assert from "node:assert/strict";
import { test } from "node:test";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "./support/figures.ts";
import { builtOf, figureOf, groundOf, leavesOf, placedIn, regionsAt } from "./support/schemes.ts";

/** The schemes the plan brings along, over the figures it brings along. */
const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../plan/shanxi-14th/data/observations/", import.meta.url));
const scheme = (id: string) => plan.findScheme(id) ?? assert.fail(`no scheme ${id}`);
const provinces = regionsAt(plan, "province");
const years = ["2019", "2020", "2021", "2022", "2023"];

test("every leaf of the province index has figures of all 31 provinces for 2019 to 2023, but one table that is faulty in 2022", () => {
  const [version] = scheme("province-innovation").versions;
  const absent = leavesOf(version).flatMap(({ id, leaf }) =>
    years.flatMap((year) => {
      const count = provinces.filter((region) => figureOf(plan, figures, leaf, region, year) !== null).length;
      return count === 31 ? [] : [`${id} ${year}: ${count} of 31`];
    }),
  );
  assert.deepEqual(absent, ["industry-inventions-per-person-year 2022: 0 of 31"]);
});

test("the province index ranks 31 provinces in each of five years, Beijing first and Shanxi in the last third", () => {
  const [version] = scheme("province-innovation").versions;
  const built = builtOf(
    version,
    groundOf(version, { units: provinces, periods: years }, ({ leaf }, region, year) => figureOf(plan, figures, leaf, region, year)),
  );
  for (const year of years) {
    const placed = placedIn(built, year, new Set(provinces));
    assert.equal(new Set(placed.map(({ rank }) => rank)).size, 31, `${year}: 31 ranks`);
    assert.ok(placed.every(({ score }) => score >= 0 && score <= 100));
    assert.equal(placed[0]?.unit, "110000");
    const shanxi = placed.find(({ unit }) => unit === "140000");
    assert.ok(shanxi && shanxi.rank >= 20 && shanxi.rank <= 28, `${year}: Shanxi ${shanxi?.rank}`);
  }
});
