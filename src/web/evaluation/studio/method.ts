import type { SchemeBody } from "#contract";

/** The choices the studio offers; everything else a method may hold stays as it is and is told. */
export type Method = SchemeBody["method"];
type Step = Method["steps"][number];
type Factor = NonNullable<Method["factors"]>[number];
type Of<K extends Step["step"]> = Extract<Step, { readonly step: K }>;

export const weightings = ["expert", "equal", "entropy"] as const;
export const scales = ["min-max", "standard", "z-score"] as const;
export const means = ["arithmetic", "geometric"] as const;
export type Weighting = (typeof weightings)[number];
export type Scale = (typeof scales)[number];
export type Mean = (typeof means)[number];
/** What is chosen; null where the method holds something the studio does not offer. */
export type Choice = { readonly weighting: Weighting | null; readonly scale: Scale | null; readonly mean: Mean | null };

const find = <K extends Step["step"]>(steps: readonly Step[], kind: K): Of<K> | undefined =>
  steps.find((step): step is Of<K> => step.step === kind);

export function choiceOf({ steps }: Method): Choice {
  const weigh = steps.filter((step) => step.step === "weigh");
  const [only] = weigh;
  const weighting =
    only === undefined
      ? "expert"
      : weigh.length === 1 && only.level === undefined && (only.by === "equal" || only.by === "entropy")
        ? only.by
        : null;
  const normalise = find(steps, "normalise")?.method;
  const aggregate = find(steps, "aggregate");
  return {
    weighting,
    scale: scales.find((one) => one === normalise) ?? null,
    mean: aggregate?.levels === undefined ? (means.find((one) => one === aggregate?.method) ?? null) : null,
  };
}

/**
 * Steps put in or taken out move those behind them: what is uncertain in a step is found by its place, and goes with a step that goes.
 * @param stays  place of each step of the method among those of the new one; −1 for one that is gone
 */
function factorsAfter({ factors }: Method, stays: readonly number[]): Pick<Method, "factors"> {
  if (factors === undefined) return {};
  const kept = factors.flatMap((factor): readonly Factor[] => {
    if (factor.kind !== "choice") return [factor];
    const at = stays[factor.at] ?? -1;
    return at < 0 ? [] : [{ ...factor, at }];
  });
  return { factors: kept };
}

/** Weights written in the tree need no step; others are worked out after the values are on one scale. */
export function withWeighting(method: Method, weighting: Weighting): Method {
  const others = method.steps.filter(({ step }) => step !== "weigh");
  const place = others.findIndex(({ step }) => step === "aggregate");
  const at = place < 0 ? others.length : place;
  const step: Step | null = weighting === "expert" ? null : { step: "weigh", by: weighting };
  const steps = step === null ? others : [...others.slice(0, at), step, ...others.slice(at)];
  return {
    steps,
    ...factorsAfter(
      method,
      method.steps.map((one) => steps.indexOf(one)),
    ),
  };
}

const [lowest, highest, mean, deviation, cap] = [0, 100, 50, 10, 100];

/** The scale of the normalisation; what it shares with the one before (constant columns, one period or all) is kept. */
export function withScale(method: Method, scale: Scale, standards: Readonly<Record<string, number>>): Method {
  const before = find(method.steps, "normalise");
  const shared = {
    step: "normalise" as const,
    ...(before?.constant === undefined ? {} : { constant: before.constant }),
    ...(before?.over === undefined ? {} : { over: before.over }),
  };
  const next: Step =
    scale === "min-max"
      ? { ...shared, method: "min-max", low: lowest, high: highest }
      : scale === "z-score"
        ? { ...shared, method: "z-score", mean, sd: deviation }
        : { ...shared, method: "standard", standards: { ...standards }, cap };
  const steps = before ? method.steps.map((step) => (step === before ? next : step)) : [...method.steps, next];
  return { ...method, steps };
}

/** The mean of every level; a geometric one lifts zeros to one point, and the scheme says so. */
export function withMean(method: Method, chosen: Mean): Method {
  const before = find(method.steps, "aggregate");
  const least = before?.least === undefined ? {} : { least: before.least };
  const next: Step =
    chosen === "arithmetic"
      ? { step: "aggregate", method: "arithmetic", ...least }
      : { step: "aggregate", method: "geometric", zero: { kind: "floor", at: 1 }, ...least };
  const steps = before ? method.steps.map((step) => (step === before ? next : step)) : [...method.steps, next];
  return { ...method, steps };
}

/** Standards by leaf, where the scale is one of standards. */
export function standardsOf({ steps }: Method): Readonly<Record<string, number>> | null {
  const normalise = find(steps, "normalise");
  return normalise?.method === "standard" ? normalise.standards : null;
}

export function withStandard(method: Method, leaf: string, value: number | null): Method {
  const standards = standardsOf(method);
  if (standards === null) return method;
  const kept = Object.fromEntries(Object.entries(standards).filter(([id]) => id !== leaf));
  return withScale(method, "standard", value === null ? kept : { ...kept, [leaf]: value });
}
