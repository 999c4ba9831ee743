import type { AggregateStep, ClauseId, CollectedKind, Id, ImputeStep, Method, NormaliseStep, SchemeNode } from "#define";
import { collects, uncertainWeights, uncompensated } from "./nodes.ts";

/** id, name, unit, what its figures can be, who keeps it, what is collected, clauses; `lower` where less is better. Chinese first, English after. */
export type Asked = readonly [
  id: Id,
  zh: string,
  en: string,
  unitZh: string,
  unitEn: string,
  kind: CollectedKind,
  keeper: Id,
  sayZh: string,
  sayEn: string,
  clauses: readonly ClauseId[],
  better?: "lower",
];
/** Leaves of equal weight under a node. */
export const asks = (parent: Id, ...rows: readonly Asked[]): readonly SchemeNode[] =>
  rows.map(([id, zh, en, unitZh, unitEn, kind, keeper, sayZh, sayEn, clauses, better]) =>
    collects(parent, id, [zh, en], 1, {
      unit: [unitZh, unitEn],
      kind,
      keeper,
      say: [sayZh, sayEn],
      clauses,
      ...(better ? { better } : {}),
    }),
  );

const filled: ImputeStep = { step: "impute", by: "row", with: "mean", level: 2 };
const withinYear: NormaliseStep = { step: "normalise", method: "min-max", low: 0, high: 100, over: "period", constant: "leave-out" };
const added: AggregateStep = { step: "aggregate", method: "arithmetic", least: 0.5 };

/**
 * How units known to the registry are compared: those with six tenths of the figures; what is missing is taken from the unit's other figures of the
 * same domain and never counted as zero; single leaps are brought back to the rest.
 */
export const registryMethod: Method = {
  steps: [
    { step: "screen", availability: 0.6 },
    filled,
    { step: "treat", method: "winsorise", skew: 2, kurtosis: 3.5, most: 5, fallback: { kind: "log-ct" } },
    withinYear,
    added,
  ],
  factors: [
    {
      id: "filling",
      kind: "choice",
      at: 1,
      options: [filled, { step: "impute", by: "column", with: "median" }, { step: "impute", by: "em", level: 2 }],
    },
    {
      id: "normalisation",
      kind: "choice",
      at: 3,
      options: [
        withinYear,
        { step: "normalise", method: "z-score", mean: 50, sd: 10, over: "period", constant: "leave-out" },
        { step: "normalise", method: "rank", over: "period", constant: "leave-out" },
      ],
    },
    uncertainWeights,
    { id: "compensation", kind: "choice", at: 4, options: [added, { ...uncompensated, least: 0.5 }] },
  ],
};
