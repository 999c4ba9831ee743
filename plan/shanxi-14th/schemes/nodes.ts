import type { AggregateStep, ClauseId, Factor, Id, Label, SchemeNode, SchemeReading, UnitId } from "#define";

type Leaf = NonNullable<SchemeNode["leaf"]>;
type Words = readonly [zh: string, en: string];
const label = ([zh, en]: Words): Label => ({ zh, en });

/** The root of every tree of this folder. */
export const top = "index";
export const root = (...words: Words): SchemeNode => ({ id: top, label: label(words), weight: 1 });

/** A node above others. */
export const branch = (id: Id, words: Words, weight: number, parent: Id = top): SchemeNode => ({ id, label: label(words), parent, weight });

/** A leaf that reads an indicator of the library; more is better unless said otherwise. */
export const reads = (parent: Id, id: Id, words: Words, weight: number, indicator: Id, more: Partial<Leaf> = {}): SchemeNode => ({
  id,
  label: label(words),
  parent,
  weight,
  leaf: { better: "higher", indicator, ...more },
});

type Collected = {
  readonly unit: Words;
  readonly keeper: Id;
  /** What has to be collected. */
  readonly say: Words;
  readonly clauses: readonly ClauseId[];
  readonly better?: Leaf["better"];
  readonly basis?: Label;
};
/** A leaf nobody publishes yet: what will be collected, and by whom. */
export const collects = (parent: Id, id: Id, words: Words, weight: number, given: Collected): SchemeNode => ({
  id,
  label: label(words),
  parent,
  weight,
  leaf: {
    better: given.better ?? "higher",
    clauses: given.clauses,
    collected: { say: label(given.say), unit: label(given.unit), keeper: given.keeper },
    ...(given.basis ? { basis: given.basis } : {}),
  },
});

/** Over another indicator, in a unit. */
export const over = (indicator: Id, unit: UnitId, scale = 1): { readonly reading: SchemeReading } => ({
  reading: { kind: "over", indicator, unit, scale },
});
export const growth = (years: number): { readonly reading: SchemeReading } => ({ reading: { kind: "growth", years } });
export const because = (zh: string, en: string): { readonly basis: Label } => ({ basis: { zh, en } });

/** Every weight may be a quarter more or less than written. */
export const uncertainWeights: Factor = { id: "weights", kind: "weights", spread: 0.25 };

/** Domains are added up, or multiplied so that a weak one is not made good by a strong one. Scores are floored at 1, which is said where it happens. */
export const compensated: AggregateStep = { step: "aggregate", method: "arithmetic" };
export const uncompensated: AggregateStep = {
  step: "aggregate",
  method: "arithmetic",
  levels: { 3: { method: "geometric", zero: { kind: "floor", at: 1 } } },
};
