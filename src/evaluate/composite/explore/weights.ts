import type { Factor } from "#define";
import type { Frame } from "../frame.ts";
import { evenAt, wordOf, wordOfName } from "./random.ts";

/** Writes the weights that a run's picks make of those given. */
export type Weights = (base: Float64Array, picks: Float64Array, at: number, into: Float64Array) => void;

type Change = (pick: number, into: Float64Array) => void;

/** In which order factors change weights: a recorded set first, then noise, a draw below a node, and single shares last. */
const order: readonly Factor["kind"][] = ["weight-sets", "weights", "simplex", "weight"];

/** All factors that act on weights, in one. */
export function weightsOf(frame: Frame, factors: readonly Factor[], seed: number): Weights {
  const names = Uint32Array.from(frame.nodes, ({ id }) => wordOfName(id));
  const changes = factors
    .map((factor, place) => ({ factor, place, change: changeOf(frame, names, factor, wordOf(seed, wordOfName(factor.id))) }))
    .filter(({ change }) => change !== null)
    .sort((a, b) => order.indexOf(a.factor.kind) - order.indexOf(b.factor.kind));
  return (base, picks, at, into) => {
    into.set(base);
    for (const { change, place } of changes) change?.(picks[at + place] ?? 0, into);
  };
}

function changeOf(frame: Frame, names: Uint32Array, factor: Factor, key: number): Change | null {
  switch (factor.kind) {
    case "weight-sets":
      return given(frame, factor.sets);
    case "weights":
      return noisy(frame, names, factor, key);
    case "simplex":
      return anywhere(frame.children[frame.places.get(factor.below) ?? -1] ?? [], names, key);
    case "weight":
      return share(frame, frame.places.get(factor.of) ?? -1);
    default:
      return null;
  }
}

function given({ places }: Frame, sets: readonly Readonly<Record<string, number>>[]): Change {
  const lists = sets.map((set) => Object.entries(set).map(([id, weight]) => ({ node: places.get(id) ?? -1, weight })));
  return (pick, into) => {
    for (const { node, weight } of lists[pick] ?? []) into[node] = weight;
  };
}

function noisy(
  { level, root }: Frame,
  names: Uint32Array,
  { spread, levels }: { spread: number; levels?: readonly number[] },
  key: number,
): Change {
  const nodes = [...names.keys()].filter((node) => node !== root && (levels?.includes(level[node] ?? 0) ?? true));
  return (pick, into) => {
    const draw = wordOf(key, pick);
    for (const node of nodes) into[node] = (into[node] ?? 0) * (1 + spread * (2 * evenAt(draw, names[node] ?? 0) - 1));
  };
}

/** Even over all weights that sum to one: exponential draws over their sum. */
function anywhere(nodes: readonly number[], names: Uint32Array, key: number): Change {
  return (pick, into) => {
    const draw = wordOf(key, pick);
    let sum = 0;
    for (const node of nodes) {
      const drawn = -Math.log(1 - evenAt(draw, names[node] ?? 0));
      into[node] = drawn;
      sum += drawn;
    }
    for (const node of nodes) into[node] = (into[node] ?? 0) / sum;
  };
}

/** One node's part of what its parent shares out; the others keep their proportions. */
function share({ children, parent }: Frame, node: number): Change {
  const others = (children[parent[node] ?? -1] ?? []).filter((other) => other !== node);
  return (pick, into) => {
    const rest = others.reduce((sum, other) => sum + (into[other] ?? 0), 0);
    into[node] = rest > 0 ? pick : 1;
    for (const other of others) into[other] = rest > 0 ? ((into[other] ?? 0) * (1 - pick)) / rest : 0;
  };
}
