import type { Aggregation, Normalisation, NormaliseStep, Step, TreatStep, WeighStep } from "#define";
import type { Label } from "#kernel";

export type Variant = { readonly id: string; readonly label: Label; readonly steps: readonly Step[] };

const label = (zh: string, en: string): Label => ({ zh, en });
const isGrowth = (steps: readonly Step[]): boolean =>
  steps.some((step) => step.step === "chain" || (step.step === "normalise" && step.method === "symmetric-growth"));

/** The same figures by other methods, one thing changed at a time; the text's own first. Chained indices are varied in their weights alone. */
export function variantsOf(steps: readonly Step[]): readonly Variant[] {
  const scales: readonly (readonly [string, Label, Normalisation])[] = [
    ["min-max", label("极差法无量纲化", "Min-max"), { method: "min-max", low: 0, high: 100 }],
    ["z-score", label("标准化（均值 50、标准差 10）", "Z-scores (mean 50, deviation 10)"), { method: "z-score", mean: 50, sd: 10 }],
    ["rank", label("按位次计分", "Ranks instead of values"), { method: "rank" }],
  ];
  const means: readonly (readonly [string, Label, Aggregation])[] = [
    ["arithmetic", label("逐层算术平均", "Arithmetic means"), { method: "arithmetic" }],
    ["geometric", label("逐层几何平均（下限 1）", "Geometric means (floor 1)"), { method: "geometric", zero: { kind: "floor", at: 1 } }],
    ["topsis", label("TOPSIS 法", "TOPSIS"), { method: "topsis" }],
    ["copeland", label("Copeland 法（两两比较）", "Copeland (pairs)"), { method: "copeland" }],
  ];
  const weights: readonly (readonly [string, Label, WeighStep])[] = [
    ["equal", label("逐层等权", "Equal weights"), { step: "weigh", by: "equal" }],
    ["entropy", label("熵权", "Entropy weights"), { step: "weigh", by: "entropy", level: 2 }],
    ["critic", label("CRITIC 权重", "CRITIC weights"), { step: "weigh", by: "critic", level: 2 }],
  ];
  const own: Variant = { id: "own", label: label("本方案", "This scheme"), steps };
  const weighed = weights.map(([id, said, step]) => ({ id, label: said, steps: withWeights(steps, step) }));
  if (isGrowth(steps)) return [own, ...weighed];
  const normalised = scales
    .filter(([id]) => !steps.some((step) => step.step === "normalise" && step.method === id))
    .map(([id, said, how]) => ({ id, label: said, steps: withScale(steps, how) }));
  const aggregated = means
    .filter(([id]) => !steps.some((step) => step.step === "aggregate" && step.method === id && step.levels === undefined))
    .map(([id, said, how]) => ({ id, label: said, steps: withMean(steps, how) }));
  return [own, ...normalised, ...weighed, ...aggregated];
}

const withScale = (steps: readonly Step[], how: Normalisation): readonly Step[] =>
  steps.map((step): Step => {
    if (step.step !== "normalise") return step;
    const { constant, over } = step;
    return { step: "normalise", ...how, ...(constant ? { constant } : {}), ...(over ? { over } : {}) };
  });

const withMean = (steps: readonly Step[], how: Aggregation): readonly Step[] =>
  steps.map(
    (step): Step =>
      step.step === "aggregate" ? { step: "aggregate", ...how, ...(step.least === undefined ? {} : { least: step.least }) } : step,
  );

/** Other weights in place of those of the text: put in right before scores are combined. */
export function withWeights(steps: readonly Step[], weigh: WeighStep): readonly Step[] {
  const kept = steps.filter(({ step }) => step !== "weigh");
  const at = kept.findIndex(({ step }) => step === "aggregate");
  return [...kept.slice(0, at), weigh, ...kept.slice(at)];
}

/** One footing for all periods: bounds, means and treatment over the whole panel. */
export const onOneFooting = (steps: readonly Step[]): readonly Step[] =>
  steps.map((step): Step => {
    if (step.step === "normalise" && step.method !== "symmetric-growth") return { ...step, over: "panel" } satisfies NormaliseStep;
    return step.step === "treat" ? ({ ...step, over: "panel" } satisfies TreatStep) : step;
  });

export const isOnOneFooting = (steps: readonly Step[]): boolean =>
  steps.every((step) => (step.step !== "normalise" && step.step !== "treat") || step.over === "panel") || isGrowth(steps);
