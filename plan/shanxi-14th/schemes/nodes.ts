import type { AggregateStep, ClauseId, CollectedKind, Factor, Id, Label, NormaliseStep, SchemeNode } from "#define";

export type Words = readonly [zh: string, en: string];
export const label = ([zh, en]: Words): Label => ({ zh, en });

/** The root of every tree of this folder. */
const top = "index";
export const root = (...words: Words): SchemeNode => ({ id: top, label: label(words), weight: 1 });

/** A node above others. */
export const branch = (id: Id, words: Words, weight: number, parent: Id = top): SchemeNode => ({ id, label: label(words), parent, weight });

type Collected = {
  readonly unit: Words;
  readonly kind: CollectedKind;
  readonly keeper: Id;
  /** What has to be collected. */
  readonly say: Words;
  readonly clauses: readonly ClauseId[];
  readonly better?: "higher" | "lower";
};
/** What a leaf needs that nobody publishes yet, and who will bring it. */
const collected = ({ unit, kind, keeper, say, clauses, better = "higher" }: Collected) => ({
  better,
  clauses,
  collected: { say: label(say), unit: label(unit), keeper, kind },
});
/** A leaf nobody publishes yet. */
export const collects = (parent: Id, id: Id, words: Words, weight: number, given: Collected): SchemeNode => ({
  id,
  label: label(words),
  parent,
  weight,
  leaf: collected(given),
});

/** Every weight may be a quarter more or less than written. */
export const uncertainWeights: Factor = { id: "weights", kind: "weights", spread: 0.25 };

/** 0 to 100 between the lowest and the highest of all years, so that years can be compared. */
export const spread: NormaliseStep = { step: "normalise", method: "min-max", low: 0, high: 100, over: "panel", constant: "leave-out" };
/** The same scale reached in three ways. */
export const scalings: readonly NormaliseStep[] = [
  spread,
  { step: "normalise", method: "z-score", mean: 50, sd: 10, over: "panel", constant: "leave-out" },
  { step: "normalise", method: "rank", over: "panel", constant: "leave-out" },
];

/** Domains are added up, or multiplied so that a weak one is not made good by a strong one. Scores are floored at 1, which is said where it happens. */
export const compensated: AggregateStep = { step: "aggregate", method: "arithmetic" };
export const uncompensated: AggregateStep = {
  step: "aggregate",
  method: "arithmetic",
  levels: { 3: { method: "geometric", zero: { kind: "floor", at: 1 } } },
};
