import assert from "node:assert/strict";
import { after, test } from "node:test";
import type { Factor, Method } from "#define";
import {
  type Ground,
  intervals,
  openPool,
  replay,
  type Sensitivity,
  sensitivity,
  type Uncertainty,
  uncertainty,
} from "#evaluate/composite";
import { toyFactors, toyGround, toyMethod, toySteps } from "../../../../tests/support/toy-index.ts";

const pools = [1, 2, 3].map(openPool);
after(() => Promise.all(pools.map((pool) => pool.close())));

async function explored(ground: Ground, method: Method, runs = 128, seed = 7): Promise<Uncertainty> {
  const found = await uncertainty(ground, method, { runs, seed });
  assert.ok(found.ok, found.ok ? "" : found.refusals.map(({ say }) => say.en).join("\n"));
  return found.value;
}

/** Everything but the functions, and every run. */
function whole({ runs, ...rest }: Uncertainty) {
  const all = Array.from({ length: runs.count }, (_, run) => rest.units.map((__, row) => [runs.score(run, row), runs.rank(run, row)]));
  return { ...rest, all };
}

test("one seed gives the same figures to the bit on one, two and three threads, and again on a pool that is warm", async () => {
  const answers: Sensitivity[] = [];
  for (const pool of [...pools, ...pools]) {
    const found = await sensitivity(toyGround(), toyMethod, { base: 32, seed: 11, bootstrap: 20, pool });
    assert.ok(found.ok);
    answers.push(found.value);
  }
  const [first, ...others] = answers.map(whole);
  for (const other of others) assert.deepEqual(other, first);
});

test("intervals alone are those of the whole analysis, run for run", async () => {
  const given = { base: 32, seed: 11 };
  const [alone, all] = [await intervals(toyGround(), toyMethod, given), await sensitivity(toyGround(), toyMethod, given)];
  assert.ok(alone.ok && all.ok);
  assert.equal(alone.value.runs.count, 64);
  assert.deepEqual(alone.value.units, all.value.units);
  assert.deepEqual(alone.value.periods, all.value.periods);
});

test("two explorations at once on one pool are those of one after another", async () => {
  const [pool] = pools.slice(1);
  const both = await Promise.all([1, 2].map((seed) => uncertainty(toyGround(), toyMethod, { runs: 64, seed, ...(pool ? { pool } : {}) })));
  for (const [i, found] of both.entries()) {
    assert.ok(found.ok);
    assert.deepEqual(whole(found.value), whole(await explored(toyGround(), toyMethod, 64, i + 1)));
  }
});

test("a pool goes on after a fault", async () => {
  const pool = pools[1];
  assert.ok(pool);
  const odd = { ...toyGround(), groups: { half: toyGround().groups?.half ?? [], odd: [() => "no plain data"] as never } };
  await assert.rejects(uncertainty(odd, toyMethod, { runs: 64, seed: 1, pool }));
  const found = await uncertainty(toyGround(), toyMethod, { runs: 64, seed: 1, pool });
  assert.ok(found.ok);
  assert.deepEqual(whole(found.value), whole(await explored(toyGround(), toyMethod, 64, 1)));
});

test("another seed gives other runs", async () => {
  const [one, two] = [await explored(toyGround(), toyMethod, 64, 1), await explored(toyGround(), toyMethod, 64, 2)];
  assert.notDeepEqual(one.units, two.units);
});

test("units in another order have the same ranks, intervals and chances", async () => {
  const ground = toyGround();
  const order = [...ground.table.rows.keys()].sort((a, b) => ((a * 5 + 3) % 12) - ((b * 5 + 3) % 12));
  const pick = (columns: readonly Float64Array[]) => columns.map((column) => Float64Array.from(order, (row) => column[row] ?? Number.NaN));
  const turned: Ground = {
    ...ground,
    table: { ...ground.table, rows: order.flatMap((row) => ground.table.rows[row] ?? []), columns: pick(ground.table.columns) },
    groups: { half: order.map((row) => ground.groups?.half?.[row] ?? null) },
    errors: pick(ground.errors ?? []),
  };
  const [one, two] = [await explored(ground, toyMethod), await explored(turned, toyMethod)];
  const by = ({ units }: Uncertainty) => new Map(units.map((unit) => [unit.row.unit, unit]));
  for (const [name, unit] of by(one)) {
    const other = by(two).get(name);
    assert.deepEqual(other?.rank, unit.rank);
    assert.deepEqual(other?.standing, unit.standing);
    assert.ok(Math.abs((other?.score?.low ?? Number.NaN) - (unit.score?.low ?? 0)) < 1e-9);
  }
});

test("a chance to be ahead, to be behind and to share a place are one together", async () => {
  const { periods, units } = await explored(toyGround(), toyMethod);
  const [{ ahead, shared } = { ahead: null, shared: null }] = periods;
  for (const i of units.keys())
    for (const j of units.keys()) {
      if (i === j) assert.equal(ahead?.[i]?.[j], null);
      else assert.ok(Math.abs((ahead?.[i]?.[j] ?? 9) + (ahead?.[j]?.[i] ?? 9) + (shared?.[i]?.[j] ?? 9) - 1) < 1e-12);
    }
  for (const { standing } of units)
    assert.equal((standing?.ahead ?? 0) + (standing?.behind ?? 0) + (standing?.tied ?? 0), units.length - 1);
});

for (const factor of [
  { id: "noise", kind: "weights", spread: 0 },
  { id: "ends", kind: "bounds", spread: 0 },
  { id: "share", kind: "weight", of: "a1", low: 1 / 3, high: 1 / 3 },
  { id: "sets", kind: "weight-sets", sets: [{}] },
  { id: "scale", kind: "choice", at: 3, options: [{ step: "aggregate", method: "arithmetic" }] },
] as const satisfies readonly Factor[])
  test(`a factor of kind ${factor.kind} that leaves no room leaves every rank where it stands`, async () => {
    const { units, runs } = await explored(toyGround(), { steps: toySteps, factors: [factor] }, 40);
    for (const { nominal, rank, score } of units) {
      assert.deepEqual([rank?.low, rank?.median, rank?.high], [nominal.rank, nominal.rank, nominal.rank]);
      assert.ok(Math.abs((score?.low ?? 0) - (nominal.score ?? 1)) < 1e-9 && Math.abs((score?.high ?? 0) - (nominal.score ?? 1)) < 1e-9);
    }
    assert.equal(runs.shift(0), 0);
  });

for (const factor of toyFactors)
  test(`a factor of kind ${factor.kind} (${factor.id}) moves scores, and a run is replayed from what it picked`, async () => {
    const method = { steps: toySteps, factors: [factor] };
    const found = await explored(toyGround(), method, 64);
    assert.ok(found.units.some(({ score }) => (score?.high ?? 0) > (score?.low ?? 0)));
    const picks = Array.from({ length: 64 }, (_, run) => [found.runs.pick(run, 0)]);
    const again = await replay(toyGround(), method, picks, { seed: found.seed });
    assert.ok(again.ok);
    assert.deepEqual(whole(again.value).all, whole(found).all);
  });

test("a run without a result is told with its reason and counts for nothing; the others stand", async () => {
  const method: Method = {
    steps: toySteps,
    factors: [
      {
        id: "low",
        kind: "choice",
        at: 2,
        options: [
          { step: "normalise", method: "min-max" },
          { step: "normalise", method: "min-max", low: 1 },
        ],
      },
      {
        id: "mean",
        kind: "choice",
        at: 3,
        options: [
          { step: "aggregate", method: "arithmetic" },
          { step: "aggregate", method: "geometric" },
        ],
      },
    ],
  };
  const found = await sensitivity(toyGround(), method, { base: 64, seed: 3 });
  assert.ok(found.ok);
  const { failed, remarks, overall, units, runs } = found.value;
  assert.ok(failed.count > 0 && failed.count < runs.count);
  assert.equal(failed.reasons.length, 1);
  assert.deepEqual(
    remarks.map(({ code }) => code),
    ["runs-failed", "scales-mixed", "design-rows-left-out"],
  );
  assert.ok(overall?.every(({ total }) => Number.isFinite(total.value)));
  assert.ok(units.every(({ rank }) => rank !== null && Number.isFinite(rank.mean)));
});

test("a panel is ranked period by period, with chances and groups of each", async () => {
  const ground = toyGround(6, ["2021", "2022", "2023"]);
  const steps: Method["steps"] = toySteps.map((step) => (step.step === "normalise" ? { ...step, over: "panel" } : step));
  const { units, periods } = await explored(ground, { steps, factors: toyFactors.slice(1) });
  assert.deepEqual(
    periods.map(({ period, rows }) => [period, rows.length]),
    [
      ["2021", 6],
      ["2022", 6],
      ["2023", 6],
    ],
  );
  for (const { groups, rows } of periods)
    assert.deepEqual(
      groups?.flat().sort((a, b) => a - b),
      rows,
    );
  assert.ok(units.every(({ nominal, rank }) => (nominal.rank ?? 9) <= 6 && (rank?.high ?? 9) <= 6));
});

test("indices of a factor that alone moves a unit are one, and of one that does nothing are zero", async () => {
  const method: Method = {
    steps: toySteps,
    factors: [
      { id: "share", kind: "weight", of: "a", low: 0.1, high: 0.9 },
      { id: "idle", kind: "weights", spread: 0 },
    ],
  };
  const found = await sensitivity(toyGround(), method, { base: 256, seed: 5 });
  assert.ok(found.ok);
  for (const { score } of found.value.byUnit) {
    const [share, idle] = score ?? [];
    assert.ok(Math.abs((share?.first.value ?? 0) - 1) < 0.02 && Math.abs((share?.total.value ?? 0) - 1) < 0.02);
    assert.ok(idle?.first.value === 0 && idle.total.value === 0);
  }
  assert.deepEqual(
    found.value.indexConvergence.map(({ base }) => base),
    [32, 64, 128, 256],
  );
});

test("convergence is told by how far the ends of intervals still were from where they came to stand", async () => {
  const { convergence } = await explored(toyGround(), toyMethod, 256);
  assert.deepEqual(
    convergence.map(({ runs }) => runs),
    [32, 64, 128, 256],
  );
  assert.equal(convergence.at(-1)?.differs, 0);
});

const only = (factor: Factor): Method => ({ steps: toySteps, factors: [factor] });
const bare: Ground = (({ errors: _, ...ground }) => ground)(toyGround());
const full: Ground = {
  ...toyGround(),
  table: { ...toyGround().table, columns: toyGround().table.columns.map((column) => column.map((x) => (Number.isNaN(x) ? 50 : x))) },
};
const noise: Factor = { id: "noise", kind: "weights", spread: 0.1 };
const scaled = toySteps.map((step) => (step.step === "normalise" ? ({ step: "normalise", method: "z-score" } as const) : step));
const broken = only({
  id: "mean",
  kind: "choice",
  at: 3,
  options: [{ step: "aggregate", method: "arithmetic", levels: { 7: { method: "geometric" } } }],
});

const refused: readonly (readonly [string, Method, Ground, { readonly runs?: number; readonly seed?: number }])[] = [
  ["noFactor", { steps: toySteps }, bare, {}],
  ["sameFactor", { steps: toySteps, factors: [noise, { ...noise, levels: [1] }] }, bare, {}],
  ["factorTwice", { steps: toySteps, factors: [noise, { ...noise, id: "again" }] }, bare, {}],
  ["factorTargetUnknown", only({ id: "where", kind: "simplex", below: "nowhere" }), bare, {}],
  ["factorTargetUnknown", only({ id: "which", kind: "choice", at: 9, options: [] }), bare, {}],
  ["factorTargetUnknown", only({ id: "sets", kind: "weight-sets", sets: [{ nowhere: 1 }] }), bare, {}],
  ["factorStepDiffers", only({ id: "scale", kind: "choice", at: 2, options: [{ step: "aggregate", method: "arithmetic" }] }), bare, {}],
  [
    "namesDiffer",
    only({ id: "scale", kind: "choice", at: 3, options: [{ step: "aggregate", method: "arithmetic" }], names: ["a", "b"] }),
    bare,
    {},
  ],
  ["factorRange", only({ id: "share", kind: "weight", of: "a1", low: 0.6, high: 0.2 }), bare, {}],
  ["noErrors", only({ id: "cells", kind: "measurement" }), bare, {}],
  ["nothingImputed", only({ id: "gaps", kind: "imputation" }), full, {}],
  ["noBounds", { steps: scaled, factors: [{ id: "ends", kind: "bounds", spread: 0.1 }] }, bare, {}],
  ["tooFewRuns", only(noise), bare, { runs: 5 }],
  ["tooManyRuns", only(noise), bare, { runs: 10_000_000 }],
  ["tooManyFactors", { steps: toySteps, factors: Array.from({ length: 65 }, (_, i) => ({ ...noise, id: `n${i}` })) }, bare, {}],
  ["seedNotWhole", only(noise), bare, { seed: 0.5 }],
  ["everyRunFailed", broken, bare, {}],
];
for (const [code, method, ground, { runs = 64, seed = 1 }] of refused)
  test(`refused with ${code}: ${JSON.stringify(method.factors?.[0] ?? null).slice(0, 80)}`, async () => {
    const found = await uncertainty(ground, method, { runs, seed });
    assert.ok(!found.ok);
    assert.ok(
      found.refusals.some((refusal) => refusal.code === `evaluate/${code}`),
      found.refusals.map((refusal) => refusal.code).join(),
    );
    for (const { say } of found.refusals) assert.ok(say.zh.length > 10 && say.en.length > 10);
  });

test("refused with picksDiffer: a replayed run that picks what its factor does not have", async () => {
  const found = await replay(toyGround(), only({ id: "share", kind: "weight", of: "a1", low: 0.2, high: 0.6 }), [[0.3], [0.7]], {
    seed: 1,
  });
  assert.deepEqual(!found.ok && found.refusals.map(({ code, facts }) => [code, facts.run]), [["evaluate/picksDiffer", 2]]);
});
