import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import type { Bounds, Factor, Normalisation, Step } from "../method.ts";
import type { SchemeNode, SchemeVersion } from "../scheme.ts";

type Names = {
  readonly ids: ReadonlySet<string>;
  readonly parents: ReadonlySet<string>;
  readonly leaves: readonly string[];
  /** The root's level; leaves are level 1. */
  readonly highest: number;
};

/** The order in which steps may stand; several of one place may follow each other. Given weights need no data and may come early. */
const places: Readonly<Record<Step["step"], number>> = {
  denominate: 0,
  screen: 1,
  impute: 1,
  treat: 2,
  normalise: 3,
  weigh: 4,
  aggregate: 5,
  chain: 6,
  rescale: 6,
};

/** Steps stand in an order in which they can be taken, and name nodes, levels and parameters that are there; so do the factors of uncertainty. */
export function ofMethod(path: string, { tree, method }: SchemeVersion): readonly Refusal[] {
  const names = namesOf(tree);
  const { steps, factors = [] } = method;
  return [
    ...(["normalise", "aggregate"] as const).flatMap((step) => {
      const count = steps.filter((taken) => taken.step === step).length;
      return count === 1 ? [] : [faults.stepCount({ path: `${path}/steps`, step, count })];
    }),
    ...steps.flatMap((step, at) => {
      const before = steps.slice(0, at).find((taken) => places[taken.step] > places[step.step]);
      return [
        ...(before ? [faults.stepOrder({ path: `${path}/steps/${at}`, step: step.step, after: before.step })] : []),
        ...ofStep(`${path}/steps/${at}`, step, names),
      ];
    }),
    ...factors.flatMap((factor) => ofFactor(`${path}/factors/${factor.id}`, factor, steps, names)),
  ];
}

function namesOf(tree: readonly SchemeNode[]): Names {
  const parents = new Set(tree.flatMap(({ parent }) => parent ?? []));
  const heights = new Map<string, number>(tree.flatMap(({ id }) => (parents.has(id) ? [] : [[id, 1] as const])));
  for (let round = 0; round < tree.length; round += 1)
    for (const { id, parent } of tree)
      if (parent !== undefined) heights.set(parent, Math.min(tree.length, Math.max(heights.get(parent) ?? 1, (heights.get(id) ?? 1) + 1)));
  return {
    ids: new Set(tree.map(({ id }) => id)),
    parents,
    leaves: tree.filter(({ leaf }) => leaf !== undefined).map(({ id }) => id),
    highest: Math.max(1, ...heights.values()),
  };
}

const unknown = (path: string, ids: Iterable<string>, known: ReadonlySet<string>): readonly Refusal[] =>
  [...new Set(ids)].filter((id) => !known.has(id)).map((id) => faults.unknownReference({ path, id, kind: "node" }));
const leavesIn = (path: string, ids: Iterable<string>, { leaves }: Names): readonly Refusal[] => unknown(path, ids, new Set(leaves));
const onLevels = (path: string, levels: readonly (number | undefined)[], { highest }: Names): readonly Refusal[] =>
  levels
    .filter((level) => level !== undefined)
    .filter((level) => !(Number.isInteger(level) && level >= 1 && level <= highest))
    .map((level) => faults.levelOutOfRange({ path, level, highest }));
const within = (path: string, value: number | null | undefined, low: number, high: number): readonly Refusal[] =>
  value === undefined || value === null || (value >= low && value <= high) ? [] : [faults.outOfRange({ path, value, low, high })];

function ofStep(path: string, step: Step, names: Names): readonly Refusal[] {
  switch (step.step) {
    case "denominate":
      return leavesIn(path, Object.keys(step.scale ?? {}), names);
    case "screen":
      return [...within(path, step.availability, 0, 1), ...within(path, step.nonZero, 0, 1)];
    case "impute":
      return [
        ...onLevels(path, "level" in step ? [step.level] : [], names),
        ...within(path, "most" in step ? step.most : undefined, 1, 10_000),
      ];
    case "treat":
      return [
        ...leavesIn(path, step.only ?? [], names),
        ...(step.method === "deviations" ? within(path, step.beyond, 0, Number.MAX_VALUE) : []),
        ...(step.method === "winsorise" ? within(path, step.most, 0, Number.MAX_VALUE) : []),
      ];
    case "normalise":
      return [
        ...ofNormalisation(
          path,
          step,
          names,
          names.leaves.filter((id) => !Object.hasOwn(step.per ?? {}, id)),
        ),
        ...leavesIn(path, Object.keys(step.per ?? {}), names),
        ...Object.entries(step.per ?? {}).flatMap(([id, one]) => ofNormalisation(`${path}/per/${id}`, one, names, [id])),
      ];
    case "weigh":
      return [...onLevels(path, [step.level], names), ...unknown(path, weighed(step), names.ids)];
    case "aggregate":
      return [...onLevels(path, Object.keys(step.levels ?? {}).map(Number), names), ...within(path, step.least, 0, 1)];
    case "chain":
    case "rescale":
      return [];
  }
}

/** Nodes whose weights or judgements a step names. */
function weighed(step: Extract<Step, { readonly step: "weigh" }>): readonly string[] {
  switch (step.by) {
    case "given":
      return Object.keys(step.weights);
    case "budget-allocation":
      return step.votes.flatMap(({ points }) => Object.keys(points));
    case "ahp":
      return Object.entries(step.judgements).flatMap(([parent, { of }]) => [parent, ...of]);
    default:
      return [];
  }
}

/** Bounds and standards name leaves, are given for every leaf that needs them, and can be computed with. */
function ofNormalisation(path: string, given: Normalisation, names: Names, needing: readonly string[]): readonly Refusal[] {
  switch (given.method) {
    case "min-max":
      return [...ofBounds(path, given.bounds ?? {}, names), ...inOrder(path, { low: given.low ?? 0, high: given.high ?? 1 })];
    case "scaled":
      return inOrder(path, given);
    case "goalposts":
    case "efficacy":
      return [...ofBounds(path, given.posts, names), ...complete(path, given.posts, needing)];
    case "standard":
      return [
        ...leavesIn(path, Object.keys(given.standards), names),
        ...complete(path, given.standards, needing),
        ...Object.entries(given.standards)
          .filter(([, value]) => !(value > 0))
          .map(([id, value]) => faults.standardNotPositive({ path: `${path}/${id}`, value })),
      ];
    case "distance-to-target":
      return leavesIn(path, Object.keys(given.targets ?? {}), names);
    default:
      return [];
  }
}

const inOrder = (path: string, { low, high }: Bounds): readonly Refusal[] => (low < high ? [] : [faults.boundsEqual({ path, low, high })]);
const ofBounds = (path: string, bounds: Readonly<Record<string, Bounds>>, names: Names): readonly Refusal[] => [
  ...leavesIn(path, Object.keys(bounds), names),
  ...Object.entries(bounds).flatMap(([id, one]) => inOrder(`${path}/${id}`, one)),
];
function complete(path: string, given: object, needing: readonly string[]): readonly Refusal[] {
  const leaves = needing.filter((id) => !Object.hasOwn(given, id));
  return leaves.length > 0 ? [faults.standardsMissing({ path, leaves })] : [];
}

function ofFactor(path: string, factor: Factor, steps: readonly Step[], names: Names): readonly Refusal[] {
  switch (factor.kind) {
    case "choice": {
      const fits = factor.options.length > 0 && factor.options.every(({ step }) => step === steps[factor.at]?.step);
      return [
        ...(fits ? [] : [faults.factorPlace({ path, at: factor.at, count: steps.length })]),
        ...factor.options.flatMap((option, at) => ofStep(`${path}/options/${at}`, option, names)),
      ];
    }
    case "weights":
      return [...within(path, factor.spread, 0, 1), ...onLevels(path, factor.levels ?? [], names)];
    case "simplex":
      return unknown(path, [factor.below], names.parents);
    case "weight":
      return [...unknown(path, [factor.of], names.ids), ...inOrder(path, factor), ...within(path, factor.low, 0, Number.MAX_VALUE)];
    case "weight-sets":
      return unknown(
        path,
        factor.sets.flatMap((set) => Object.keys(set)),
        names.ids,
      );
    case "bounds":
      return within(path, factor.spread, 0, 1);
    default:
      return [];
  }
}
