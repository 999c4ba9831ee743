import type { Aggregation, Normalisation, Step, Transform, WeighStep } from "#define";

/** For tests: every method of every kind of step over indicators a, b (below p) and c, d (below q, less of d being better), each in a whole index. */
const indicators = ["a", "b", "c", "d"];
const perIndicator = <T>(value: T): Readonly<Record<string, T>> => Object.fromEntries(indicators.map((id) => [id, value]));

const transforms: Readonly<Record<string, Transform>> = {
  "log-ct": { kind: "log-ct" },
  "log-ct-plus": { kind: "log-ct-plus" },
  "log-ct-orig": { kind: "log-ct-orig" },
  "log-gii": { kind: "log-gii" },
  "box-cox": { kind: "box-cox", lambda: 0.5 },
  "box-cox 0": { kind: "box-cox", lambda: 0 },
  "box-cox shifted": { kind: "box-cox", lambda: 0.5, shift: true },
  root: { kind: "root", of: 2 },
};
const preparations: Readonly<Record<string, Step>> = {
  denominate: { step: "denominate" },
  "screen availability": { step: "screen", availability: 0.6 },
  "screen non-zero": { step: "screen", nonZero: 0.6 },
  "screen either": { step: "screen", availability: 0.6, nonZero: 0.6, combine: "either" },
  "impute mean": { step: "impute", by: "column", with: "mean" },
  "impute median": { step: "impute", by: "column", with: "median" },
  "impute group mean": { step: "impute", by: "column", with: "mean", within: "region" },
  "impute group median": { step: "impute", by: "column", with: "median", within: "region" },
  "impute row mean": { step: "impute", by: "row", with: "mean" },
  "impute row median in pillar": { step: "impute", by: "row", with: "median", level: 2 },
  "impute em": { step: "impute", by: "em" },
  winsorise: { step: "treat", method: "winsorise", skew: 1, kurtosis: 0.5 },
  deviations: { step: "treat", method: "deviations", beyond: 1 },
};
const overTime: Readonly<Record<string, Step>> = Object.fromEntries(
  (["latest", "linear", "constant", "linear-constant"] as const).map((by) => [`impute ${by}`, { step: "impute", by: "panel", with: by }]),
);
const normalisations: Readonly<Record<string, Normalisation>> = {
  "min-max": { method: "min-max" },
  "z-score": { method: "z-score" },
  scaled: { method: "scaled", low: 0, high: 10 },
  rank: { method: "rank" },
  borda: { method: "borda" },
  "percentile-rank": { method: "percentile-rank", ties: "average" },
  "distance-to-max": { method: "distance-to-max" },
  "fraction-of-max": { method: "fraction-of-max" },
  "distance-to-reference": { method: "distance-to-reference", unit: "u0", cap: true },
  "distance-to-target": { method: "distance-to-target" },
  goalposts: { method: "goalposts", posts: perIndicator({ low: 0, high: 10 }) },
  standard: { method: "standard", standards: perIndicator(5) },
  "standard without cap": { method: "standard", standards: perIndicator(5), cap: null },
  efficacy: { method: "efficacy", posts: perIndicator({ low: 0, high: 10 }) },
};
const weighings: Readonly<Record<string, WeighStep>> = {
  equal: { step: "weigh", by: "equal" },
  entropy: { step: "weigh", by: "entropy" },
  critic: { step: "weigh", by: "critic" },
  pca: { step: "weigh", by: "pca", level: 2 },
  balance: { step: "weigh", by: "optimised", aim: "balance", level: 2 },
  "most-information": { step: "weigh", by: "optimised", aim: "most-information", level: 2 },
  "budget-allocation": { step: "weigh", by: "budget-allocation", votes: [{ voter: "v", points: { a: 30, b: 70 } }] },
  ahp: {
    step: "weigh",
    by: "ahp",
    judgements: {
      p: {
        of: ["a", "b"],
        matrix: [
          [1, 3],
          [1 / 3, 1],
        ],
      },
    },
  },
  given: { step: "weigh", by: "given", weights: { a: 2 } },
  "given all zero": { step: "weigh", by: "given", weights: { a: 0, b: 0 } },
  "given 1e300": { step: "weigh", by: "given", weights: { a: 1e300, b: 1e300 } },
};
const zero = { kind: "floor", at: 0.5 } as const;
const aggregations: Readonly<Record<string, Aggregation>> = {
  arithmetic: { method: "arithmetic" },
  geometric: { method: "geometric" },
  harmonic: { method: "harmonic" },
  "geometric floor": { method: "geometric", zero },
  "harmonic floor": { method: "harmonic", zero },
  "geometric shift": { method: "geometric", zero: { kind: "shift", by: 1 } },
  "generalised 2": { method: "generalised", power: 2 },
  "generalised -1": { method: "generalised", power: -1 },
  "mazziotta-pareto": { method: "mazziotta-pareto" },
  "mazziotta-pareto as is": { method: "mazziotta-pareto", standardise: false, penalty: "above" },
  topsis: { method: "topsis" },
  copeland: { method: "copeland" },
  kemeny: { method: "kemeny" },
  "benefit-of-doubt": { method: "benefit-of-doubt" },
  "benefit-of-doubt shares": { method: "benefit-of-doubt", leastShare: 0.2, mostShare: 0.8 },
};
const minMax: Step = { step: "normalise", method: "min-max", constant: "leave-out" };
const growth: Step = { step: "normalise", method: "symmetric-growth" };
const mean: Step = { step: "aggregate", method: "arithmetic" };
const named = <T>(kind: string, of: Readonly<Record<string, T>>, steps: (one: T) => readonly Step[]) =>
  Object.entries(of).map(([name, one]) => [`${kind} ${name}`, steps(one)] as const);

export const everyMethod: Readonly<Record<string, readonly Step[]>> = Object.fromEntries([
  ...Object.entries(preparations).map(([name, step]) => [name, [step, minMax, mean]] as const),
  ...named("transform", transforms, (with_) => [{ step: "treat", method: "transform", with: with_ }, minMax, mean]),
  ...named("normalise", normalisations, (by) => [{ step: "normalise", ...by }, mean]),
  ...named("weigh", weighings, (weigh) => [minMax, weigh, mean]),
  ...named("aggregate", aggregations, (by) => [minMax, { step: "aggregate", ...by }]),
  ["rescale", [minMax, mean, { step: "rescale", unit: "u0" }]],
  ...Object.entries(overTime).map(([name, step]) => [`${name} over time`, [step, { ...minMax, over: "panel" }, mean]] as const),
  ["min-max over time", [{ ...minMax, over: "panel" }, mean, { step: "rescale", unit: "u0", period: "2020" }]],
  ["growth over time", [growth, mean]],
  ["chain over time", [growth, mean, { step: "chain" }]],
]);
