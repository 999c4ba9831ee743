import type { Factor, Step } from "#define";
import type { Ground } from "#evaluate/composite";
import { goldenGround, goldenLines } from "./golden.ts";

const winsorise = (most: number): Step => ({ step: "treat", method: "winsorise", most, fallback: { kind: "log-ct" } });

/** For tests and benchmarks: how the reference builds its example. */
export const asemSteps: readonly Step[] = [
  { step: "denominate" },
  { step: "impute", by: "column", with: "mean", within: "EurAsia_group" },
  { step: "screen", availability: 0.9 },
  winsorise(5),
  { step: "normalise", method: "min-max" },
  { step: "aggregate", method: "arithmetic" },
];

/** What the reference holds uncertain in it: how many outliers are moved, the scale, weights of pillars and sub-indices, and which mean. */
export const asemFactors = (weights: Factor): readonly Factor[] => [
  { id: "winmax", kind: "choice", at: 3, options: [1, 2, 3, 4, 5].map(winsorise) },
  {
    id: "norm",
    kind: "choice",
    at: 4,
    options: [
      { step: "normalise", method: "min-max", low: 1, high: 100 },
      { step: "normalise", method: "z-score", mean: 10, sd: 2 },
    ],
    names: ["n_minmax", "n_zscore"],
  },
  weights,
  {
    id: "aggregation",
    kind: "choice",
    at: 5,
    options: [
      { step: "aggregate", method: "arithmetic" },
      { step: "aggregate", method: "geometric" },
    ],
    names: ["a_amean", "a_gmean"],
  },
];

/** The hundred sets of weights that the reference drew. */
export function asemWeightSets(): Factor {
  const sets = Map.groupBy(goldenLines("sensitivity/noisy_weight_sets"), ({ set }) => Number(set));
  return {
    id: "weight_set",
    kind: "weight-sets",
    sets: [...sets]
      .sort(([a], [b]) => a - b)
      .map(([, lines]) => Object.fromEntries(lines.map(({ iCode = "", Weight }) => [iCode, Number(Weight)]))),
  };
}

/** The example with as many units as are asked for: its own again and again, every figure up to a tenth more or less. */
export function manyUnits(count: number): Ground {
  const { frame, table, denominators, groups = {} } = goldenGround();
  const own = table.rows.length;
  let word = 20_250_101;
  const about = (x: number): number => {
    word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0;
    return x * (0.9 + (0.2 * word) / 2 ** 32);
  };
  const repeated = (column: Float64Array) => Float64Array.from({ length: count }, (_, row) => about(column[row % own] ?? Number.NaN));
  const rows = Array.from({ length: count }, (_, row) => ({ unit: `${table.rows[row % own]?.unit}-${Math.floor(row / own)}` }));
  return {
    frame,
    table: { ...table, rows, columns: table.columns.map(repeated) },
    ...(denominators ? { denominators: { ...denominators, rows, columns: denominators.columns.map(repeated) } } : {}),
    groups: Object.fromEntries(Object.entries(groups).map(([id, of]) => [id, rows.map((_, row) => of[row % own] ?? null)])),
  };
}
