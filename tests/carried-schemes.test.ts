import assert from "node:assert/strict";
import { test } from "node:test";
import { uncertainty } from "#evaluate/composite";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "./support/figures.ts";
import { builtOf, figureOf, groundOf, leavesOf, placedIn, regionsAt } from "./support/schemes.ts";

/** The schemes the plan brings along, over the figures it brings along. */
const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../plan/shanxi-14th/data/observations/", import.meta.url));
const scheme = (id: string) => plan.findScheme(id) ?? assert.fail(`no scheme ${id}`);
const provinces = regionsAt(plan, "province");
const years = ["2019", "2020", "2021", "2022", "2023"];

const built = (id: string, periods: readonly string[], units: readonly string[] = provinces) => {
  const [version] = scheme(id).versions;
  return builtOf(
    version,
    groundOf(version, { units, periods }, ({ leaf }, region, period) => figureOf(plan, figures, leaf, region, period)),
  );
};

/** Leaves and years for which fewer than all provinces have a figure, among leaves that read any. */
const gapsOf = (id: string, periods: readonly string[]): readonly string[] =>
  leavesOf(scheme(id).versions[0])
    .filter(({ leaf }) => leaf.indicator !== undefined)
    .flatMap((node) =>
      periods.flatMap((period) => {
        const count = provinces.filter((region) => figureOf(plan, figures, node.leaf, region, period) !== null).length;
        return count === provinces.length ? [] : [`${node.id} ${period}: ${count} of ${provinces.length}`];
      }),
    );
/** The one table that is faulty at its source. */
const faulty = "industry-inventions-per-person-year 2022: 0 of 31";

test("every leaf of the province index has figures of all 31 provinces for 2019 to 2023, but one table that is faulty in 2022", () => {
  assert.deepEqual(gapsOf("province-innovation", years), [faulty]);
});

for (const [id, since, gaps] of [
  ["european-scoreboard-style", "2018", []],
  ["global-index-style", "2018", []],
  ["progress-monitoring-style", "2018", []],
  ["regional-capability-style", "2019", [faulty]],
  ["efficacy-coefficient", "2018", []],
] as const)
  test(`the leaves of ${id} that read published figures have them for all 31 provinces from ${since} to 2023`, () => {
    assert.equal(scheme(id).versions[0].since, since);
    assert.deepEqual(gapsOf(id, since === "2018" ? ["2018", ...years] : years), gaps);
  });

test("the province index ranks 31 provinces in each of five years, Beijing first and Shanxi in the last third", () => {
  const index = built("province-innovation", years);
  for (const year of years) {
    const placed = placedIn(index, year, new Set(provinces));
    assert.equal(new Set(placed.map(({ rank }) => rank)).size, 31, `${year}: 31 ranks`);
    assert.ok(placed.every(({ score }) => score >= 0 && score <= 100));
    assert.equal(placed[0]?.unit, "110000");
    const shanxi = placed.find(({ unit }) => unit === "140000");
    assert.ok(shanxi && shanxi.rank >= 21 && shanxi.rank <= 28, `${year}: Shanxi ${shanxi?.rank}`);
  }
});

/** Whoever measures it, the five first of 2023 are among these, and Shanxi keeps within the places that the method gives it over five years. */
const leaders = ["110000", "310000", "320000", "330000", "440000", "120000", "340000", "370000", "420000"];
for (const [id, best, worst] of [
  ["european-scoreboard-style", 21, 30],
  ["global-index-style", 21, 30],
  ["progress-monitoring-style", 19, 24],
  ["regional-capability-style", 18, 26],
  ["efficacy-coefficient", 18, 28],
] as const)
  test(`${id} scores and ranks 31 provinces in each of five years without a hole`, () => {
    const index = built(id, years);
    for (const year of years) {
      const placed = placedIn(index, year, new Set(provinces));
      assert.deepEqual(
        placed.filter(({ score, rank }) => !(score >= 0 && score <= 100 && rank >= 1 && rank <= 31)),
        [],
      );
      const shanxi = placed.find(({ unit }) => unit === "140000")?.rank ?? 0;
      assert.ok(shanxi >= best && shanxi <= worst, `${year}: Shanxi ${shanxi}`);
    }
    const first = placedIn(index, "2023", new Set(provinces)).slice(0, 5);
    assert.deepEqual(
      first.filter(({ unit }) => !leaders.includes(unit)),
      [],
    );
  });

test("the chained index of the nation starts at 100 in 2015 and never falls, and Shanxi's stands beside it unranked", () => {
  const [{ units = [], besides = [] }] = scheme("china-innovation-index-style").versions;
  const periods = ["2015", "2016", "2017", "2018", ...years];
  const index = built("china-innovation-index-style", periods, [...units, ...besides]);
  const course = periods.flatMap((period) => placedIn(index, period, new Set(units)).map(({ score }) => score));
  assert.equal(course[0], 100);
  assert.ok(course.every((score, i) => i === 0 || score > (course[i - 1] ?? 0)));
  // The bureau's own index, with 18 indicators of its own, stood at 174.2 a year later.
  assert.ok((course.at(-1) ?? 0) > 150 && (course.at(-1) ?? 0) < 174.2, String(course.at(-1)));
  const [shanxi] = placedIn(index, "2023", new Set(besides));
  assert.ok(shanxi && shanxi.score > 100 && Number.isFinite(shanxi.score));
});

/**
 * Worked by hand from published figures of 2023: value over standard, at most 100, then plain means upwards among what is carried.
 * Shanxi: 34.66m residents. Technology bought 41.3673bn yuan is 1 193.5 yuan per head, over 200: 100. Researchers 30 508 / 3 466 = 8.802 over 10: 88.0208.
 * Industry's personnel 42 266 / 67 921 = 62.2282 % over 70: 88.8974; people: 88.4591. R&D intensity 1.16 over 2.5: 46.4. Budget 84.14 / 6 345.61 = 1.3260 % over 5:
 * 26.5191; funds: 36.4596; inputs: 62.4593. Inventions 29 010 / 3 466 = 8.3699 over 8: 100. Technology sold 22.38585bn is 645.87 over 200: 100; outputs: 100.
 * Index: (100 + 62.4593 + 100) / 3 = 87.4864. Xizang likewise.
 */
const sheet = [
  {
    region: "140000",
    values: {
      "technology-bought-per-head": 4136730 / 3466,
      "researcher-density": 30508 / 3466,
      "industry-personnel-share": (100 * 42266) / 67921,
      "rd-intensity": 1.16,
      "fiscal-science-share": (100 * 84.14) / 6345.61,
      "inventions-in-force-density": 29010 / 3466,
      "technology-sold-per-head": 2238585 / 3466,
    },
    scores: {
      environment: 100,
      people: 88.45908436461,
      funds: 36.459560546583,
      inputs: 62.459322455596,
      outputs: 100,
      index: 87.486440818532,
    },
  },
  {
    region: "540000",
    values: {
      "technology-bought-per-head": 855076 / 365,
      "researcher-density": 1282 / 365,
      "industry-personnel-share": (100 * 236) / 1823,
      "rd-intensity": 0.3,
      "fiscal-science-share": (100 * 8.71) / 2809.02,
      "inventions-in-force-density": 1207 / 365,
      "technology-sold-per-head": 81681 / 365,
    },
    scores: {
      environment: 100,
      people: 26.808568057856,
      funds: 9.100725519932,
      inputs: 17.954646788894,
      outputs: 70.667808219178,
      index: 62.874151669357,
    },
  },
] as const;

test("the monitoring method's caps, weights and totals equal a sheet worked by hand", () => {
  const [version] = scheme("progress-monitoring-style").versions;
  const given = new Map(sheet.map(({ region, values }) => [region as string, new Map<string, number>(Object.entries(values))]));
  const ground = groundOf(version, { units: [...given.keys()], periods: ["2023"] }, ({ id }, region) => given.get(region)?.get(id) ?? null);
  const { scores } = builtOf(version, ground);
  for (const [row, { region, values, scores: expected }] of sheet.entries()) {
    for (const [id, value] of Object.entries(expected)) {
      const score = scores[ground.frame.places.get(id) ?? -1]?.[row] ?? Number.NaN;
      assert.ok(Math.abs(score - value) < 1e-9, `${region} ${id}: ${score} and not ${value}`);
    }
    for (const { id, leaf } of leavesOf(version)) {
      const read = figureOf(plan, figures, leaf, region, "2023");
      const written = Object.hasOwn(values, id) ? values[id as keyof typeof values] : null;
      assert.equal(read === null, written === null, id);
      assert.ok(
        read === null || written === null || Math.abs(read - written) < 1e-4,
        `${region} ${id}: ${read} read, ${written} on the sheet`,
      );
    }
  }
});

test("the posts of the efficacy coefficients are the 28th and the 4th of the provinces in 2020", () => {
  const [version] = scheme("efficacy-coefficient").versions;
  const [step] = version.method.steps;
  assert.ok(step?.step === "normalise" && step.method === "efficacy");
  const read = leavesOf(version).map(({ id, leaf }) => {
    const values = provinces.map((region) => figureOf(plan, figures, leaf, region, "2020") ?? Number.NaN).sort((a, b) => b - a);
    return [id, { low: Number(values[27]?.toFixed(2)), high: Number(values[3]?.toFixed(2)) }];
  });
  assert.deepEqual(step.posts, Object.fromEntries(read));
});

test("the cities' index runs on what is published and says of every leaf who brings the rest", () => {
  const cities = regionsAt(plan, "city");
  const placed = placedIn(built("city-innovation", ["2021"], cities), "2021", new Set(cities));
  assert.equal(placed.length, 11);
  assert.ok(placed.every(({ score }) => score >= 0 && score <= 100));
  assert.equal(placed[0]?.unit, "140100");
  assert.deepEqual(
    leavesOf(scheme("city-innovation").versions[0]).filter(({ leaf }) => leaf.collected === undefined),
    [],
  );
});

/** Invented figures, the same on every run: between 0 and 100 without a pattern. */
const invented = (text: string): number => [...text].reduce((so, sign) => (so * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7) / 99.73;

for (const id of ["zone-innovation", "high-tech-enterprise", "new-rd-institution", "key-laboratory", "pilot-base"])
  test(`${id} has 12 to 25 leaves, each with keeper and clause, and runs as soon as figures are there`, () => {
    const [version] = scheme(id).versions;
    const leaves = leavesOf(version);
    assert.ok(leaves.length >= 12 && leaves.length <= 25, String(leaves.length));
    assert.ok(leaves.every(({ leaf }) => leaf.collected !== undefined && (leaf.clauses ?? []).length > 0));
    const units = Array.from({ length: 12 }, (_, i) => `unit-${i + 1}`);
    const ground = groundOf(version, { units, periods: ["2024"] }, (leaf, unit) =>
      invented(`${unit} ${leaf.id} missing`) < 8 ? null : invented(`${leaf.id} of ${unit}`),
    );
    const placed = placedIn(builtOf(version, ground), "2024", new Set(units));
    assert.ok(placed.length === 12 && placed.every(({ score, rank }) => score >= 0 && score <= 100 && rank >= 1));
  });

for (const { id, subject, versions } of plan.schemes ?? [])
  test(`every run of ${id} under its own uncertain choices gives an index`, async () => {
    const [version] = versions;
    const regional = ["province", "city", "nation"].includes(subject);
    const ranked = version.units ?? (subject === "city" ? regionsAt(plan, "city") : provinces);
    const units = regional ? [...ranked, ...(version.besides ?? [])] : Array.from({ length: 12 }, (_, i) => `unit-${i + 1}`);
    const ground = groundOf(
      version,
      { units, periods: regional && subject !== "city" ? years : ["2021"] },
      ({ id: leafId, leaf }, unit, period) => (regional ? figureOf(plan, figures, leaf, unit, period) : invented(`${leafId} of ${unit}`)),
    );
    const explored = await uncertainty(ground, version.method, { runs: 64, seed: 1 });
    assert.ok(explored.ok, JSON.stringify(!explored.ok && explored.refusals));
    assert.equal(explored.value.failed.count, 0, JSON.stringify(explored.value.failed.reasons));
  });

test("a scheme after somebody else's method names the source, and what in it is recalled", () => {
  const after = (plan.schemes ?? []).filter(({ follows }) => follows !== undefined);
  assert.equal(after.length, 6);
  assert.deepEqual(
    after.filter(({ follows }) => (follows?.recalled ?? []).length === 0).map(({ id }) => id),
    [],
  );
});

test("weights nobody has ruled on are marked as waiting to be confirmed, in words too", () => {
  for (const { id, versions } of plan.schemes ?? []) {
    const [{ assumed, weighting }] = versions;
    assert.ok(weighting, `${id} says what its weights rest on`);
    assert.equal(assumed ?? false, /待确认|待取得/.test(weighting.zh), id);
  }
});
