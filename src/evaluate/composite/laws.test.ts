import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Aggregation, Normalisation, Step, Transform } from "#define";
import { type Built, build, checkFrame, type FrameNode, type Ground, ranksOf } from "#evaluate/composite";
import { assertLawful, assertRefused } from "../../../tests/support/lawful.ts";

const gone = Number.NaN;
/** Codes that a clumsy or a cunning table has. */
const codes = ["constructor", "toString", "a", "=b", "指标", "hasOwnProperty"];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -4, max: 9 }) },
  { weight: 2, arbitrary: fc.constant(gone) },
  { weight: 1, arbitrary: fc.constantFrom(-0, 0, 1e50, -1e50, 1e-50, 3e-50, 0.1, 0.7) },
);
const column = (rows: number) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.array(cell, { minLength: rows, maxLength: rows }) },
    { weight: 1, arbitrary: cell.map((x) => new Array<number>(rows).fill(x)) },
  );

type Given = {
  readonly units: readonly { readonly unit: string; readonly period?: string }[];
  readonly columns: readonly (readonly number[])[];
  readonly by: readonly number[];
  readonly groups: readonly (string | null)[];
  readonly weights: readonly number[];
  readonly directions: readonly (1 | -1)[];
};
const given: fc.Arbitrary<Given> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(1, 1, 1, 3), fc.integer({ min: 1, max: 6 }))
  .chain(([units, periods, width]) => {
    const rows = Array.from({ length: units * periods }, (_, i) => ({
      unit: ["A", "__proto__", "constructor", "=D", "戊"][i % units] ?? "",
      ...(periods === 1 ? {} : { period: String(2021 + Math.floor(i / units)) }),
    }));
    return fc.record({
      units: fc.constant(rows),
      columns: fc.array(column(rows.length), { minLength: width, maxLength: width }),
      by: fc.array(fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constant(gone)), { minLength: rows.length, maxLength: rows.length }),
      groups: fc.array(fc.constantFrom("east", "west", null), { minLength: rows.length, maxLength: rows.length }),
      weights: fc.array(fc.constantFrom(0, 1, 1, 2, 0.3), { minLength: 9, maxLength: 9 }),
      directions: fc.array(fc.constantFrom(1 as const, -1 as const), { minLength: width, maxLength: width }),
    });
  });

/** The ground of what was given, its rows and columns in some order: indicators below two pillars, the first divided by a denominator. */
function groundOf({ units, columns, by, groups, weights, directions }: Given, turned = false): Ground | null {
  const order = (count: number): readonly number[] => {
    const places = Array.from({ length: count }, (_, i) => i);
    return turned ? places.reverse() : places;
  };
  const [rows, leaves] = [order(units.length), order(columns.length)];
  const pillars = columns.length > 1 ? ["p", "q"] : ["p"];
  const frame = checkFrame([
    ...leaves.map(
      (i): FrameNode => ({
        id: codes[i] ?? "",
        parent: pillars[i % pillars.length] ?? "p",
        weight: weights[i] ?? 1,
        direction: directions[i] ?? 1,
        target: 5,
        ...(i === 0 ? { denominator: "by" } : {}),
      }),
    ),
    ...pillars.map((id, i) => ({ id, parent: "top", weight: weights[6 + i] ?? 1 })),
    { id: "top", parent: null, weight: 1 },
  ]);
  if (!frame.ok) return null;
  const picked = (cells: readonly number[] = []): Float64Array => Float64Array.from(rows, (row) => cells[row] ?? gone);
  const names = rows.flatMap((row) => units[row] ?? []);
  return {
    frame: frame.value,
    table: { rows: names, ids: leaves.map((i) => codes[i] ?? ""), columns: leaves.map((i) => picked(columns[i])) },
    denominators: { rows: names, ids: ["by"], columns: [picked(by)] },
    groups: { region: rows.map((row) => groups[row] ?? null) },
  };
}

const over = fc.constantFrom({}, { over: "period" as const }, { over: "panel" as const });
const transform = fc.constantFrom<Transform>(
  { kind: "log-ct" },
  { kind: "log-ct-plus" },
  { kind: "log-ct-orig" },
  { kind: "log-gii" },
  { kind: "box-cox", lambda: 0 },
  { kind: "box-cox", lambda: -2, shift: true },
  { kind: "box-cox", lambda: 40 },
  { kind: "root", of: 3 },
);
const posts = Object.fromEntries(codes.map((id) => [id, { low: -2, high: 8 }]));
const normalisation = fc.constantFrom<Normalisation>(
  { method: "min-max" },
  { method: "min-max", low: 1, high: 100 },
  { method: "min-max", low: 1, high: 100 },
  { method: "z-score" },
  { method: "z-score", mean: 50, sd: 10 },
  { method: "scaled", low: -5, high: 10 },
  { method: "rank" },
  { method: "borda" },
  { method: "percentile-rank" },
  { method: "distance-to-max" },
  { method: "fraction-of-max" },
  { method: "distance-to-reference", unit: "A" },
  { method: "distance-to-target", cap: true },
  { method: "goalposts", posts: { a: { low: 0, high: 1 } } },
  { method: "efficacy", posts: { a: { low: 0, high: 1 } } },
  { method: "standard", standards: { a: 3 } },
  { method: "symmetric-growth" },
);
/** Posts and standards for exactly the indicators there are. */
const fitted = (step: Step, ids: readonly string[]): Step => {
  if (step.step !== "normalise") return step;
  if (step.method === "goalposts" || step.method === "efficacy")
    return { ...step, posts: Object.fromEntries(ids.flatMap((id) => (posts[id] ? [[id, posts[id]]] : []))) };
  return step.method === "standard" ? { ...step, standards: Object.fromEntries(ids.map((id) => [id, 3])) } : step;
};
const zero = fc.constantFrom({}, { zero: { kind: "floor" as const, at: 0.5 } }, { zero: { kind: "shift" as const, by: 20 } });
const aggregation = fc.oneof(
  fc.constantFrom<Aggregation>({ method: "arithmetic" }, { method: "topsis" }, { method: "copeland" }, { method: "kemeny" }),
  fc.constantFrom<Aggregation>(
    { method: "mazziotta-pareto" },
    { method: "mazziotta-pareto", standardise: false },
    { method: "benefit-of-doubt" },
    { method: "benefit-of-doubt", leastShare: 0.1, mostShare: 0.9 },
  ),
  fc.record({ method: fc.constantFrom("geometric" as const, "harmonic" as const) }).chain((of) => zero.map((rule) => ({ ...of, ...rule }))),
  fc
    .record({ method: fc.constant("generalised" as const), power: fc.constantFrom(-900, -2, -1e-12, 0, 1e-12, 0.5, 3, 900) })
    .chain((of) => zero.map((rule) => ({ ...of, ...rule }))),
);
const early: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ step: "denominate" }),
  fc.constantFrom<Step>({ step: "screen" }, { step: "screen", availability: 0.4, nonZero: 0.2, combine: "either" }),
  over.map((o): Step => ({ step: "impute", by: "column", with: "mean", ...o })),
  fc.constant<Step>({ step: "impute", by: "column", with: "median", within: "region" }),
  over.map((o): Step => ({ step: "impute", by: "row", with: "median", ...o })),
  over.map((o): Step => ({ step: "impute", by: "em", level: 2, ...o })),
  fc
    .constantFrom("latest" as const, "linear" as const, "constant" as const, "linear-constant" as const)
    .map((by): Step => ({ step: "impute", by: "panel", with: by })),
  fc
    .tuple(over, transform)
    .map(([o, fallback]): Step => ({ step: "treat", method: "winsorise", skew: 0.5, kurtosis: 0.1, fallback, ...o })),
  over.map((o): Step => ({ step: "treat", method: "deviations", beyond: 1, ...o })),
  fc.tuple(over, transform).map(([o, by]): Step => ({ step: "treat", method: "transform", with: by, ...o })),
);
const late: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>(
    { step: "weigh", by: "equal" },
    { step: "weigh", by: "entropy" },
    { step: "weigh", by: "critic" },
    { step: "weigh", by: "pca" },
    { step: "weigh", by: "optimised", aim: "balance" },
    { step: "weigh", by: "optimised", aim: "most-information", level: 2 },
    { step: "weigh", by: "given", weights: { p: 3 } },
  ),
  fc.constantFrom<Step>({ step: "chain" }, { step: "rescale", unit: "A" }, { step: "chain", base: 1 }),
);
const normalising = fc
  .tuple(normalisation, over, fc.constantFrom({}, { constant: "leave-out" as const }, { constant: "leave-out" as const }))
  .map(([of, o, constant]): Step => ({ step: "normalise", ...of, ...o, ...constant }));
const aggregating = fc
  .tuple(aggregation, over, fc.constantFrom(0, 0, 0.6))
  .map(([of, o, least]): Step => ({ step: "aggregate", ...of, ...o, least }) as Step);
const steps = fc
  .tuple(
    fc.array(early, { maxLength: 3 }),
    normalising,
    fc.array(late, { maxLength: 1 }),
    aggregating,
    fc.array(fc.oneof({ weight: 3, arbitrary: late }, { weight: 1, arbitrary: fc.oneof(early, normalising, aggregating) }), {
      maxLength: 2,
    }),
  )
  .map(([a, b, c, d, e]) => [...a, b, ...c, d, ...e]);

const made = (ground: Ground, of: readonly Step[]) =>
  build(ground, {
    steps: of.map((step) =>
      fitted(
        step,
        ground.frame.nodes.slice(0, ground.frame.leafCount).map(({ id }) => id),
      ),
    ),
  });

test("whatever the data and the steps: a refusal in both languages, or figures without a number that is none and with every gap told", () => {
  fc.assert(
    fc.property(given, steps, (of, how) => {
      const ground = groundOf(of);
      if (ground === null) return;
      const built = made(ground, how);
      if (built.ok) return assertLawful(built.value);
      assertRefused(built.refusals);
    }),
    { numRuns: 1500, seed: Number(process.env.SEED ?? 5) },
  );
});

test("whatever the data and the steps: the order of rows and columns changes neither the answer nor a rank", () => {
  fc.assert(
    fc.property(given, steps, (of, how) => {
      const [one, other] = [groundOf(of), groundOf(of, true)];
      if (one === null || other === null) return;
      const [a, b] = [made(one, how), made(other, how)];
      assert.equal(a.ok, b.ok);
      if (!a.ok || !b.ok) return;
      const ranks = ({ rows, scores, ground }: Built) =>
        Object.groupBy(
          [...ranksOf(scores[ground.frame.root] ?? new Float64Array())]
            .map((rank, i) => `${rows[i]?.period ?? ""} ${rows[i]?.unit} ${rank}`)
            .sort(),
          () => "all",
        );
      assert.deepEqual(ranks(a.value), ranks(b.value));
    }),
    { numRuns: 800, seed: Number(process.env.SEED ?? 5) },
  );
});
