import type { AggregateStep, Aggregation } from "#define";
import { leastOf } from "../aggregate/means.ts";
import type { Frame } from "../frame.ts";
import { greatestMade, isBeyond } from "../measure.ts";

/**
 * Means of a whole tree in memory that is used again: nothing is allocated per run, and transforms of the indicators are made once for all weights. The
 * same numbers to the bit as the aggregate step; what this does not cover (other methods, values that a mean cannot bear, sums beyond measure) is left to that step.
 */
type Kind = "arithmetic" | "geometric" | "harmonic";
type NodePlan = {
  readonly node: number;
  readonly children: readonly number[];
  readonly kind: Kind;
  /** Values below are raised to it; 0 where none may be 0 or less. */
  readonly floor: number;
  readonly name: string;
  /** How many children must be there. */
  readonly needed: number;
};
export type TreePlan = readonly NodePlan[];

/** How each node of a tree is made; null where one needs more than a mean, or where the step has a fault that it will tell itself. */
export function planOf(frame: Frame, step: AggregateStep): TreePlan | null {
  const { least = 0, levels = {} } = step;
  const known = Object.keys(levels).every((level) => Number(level) >= 2 && Number(level) <= (frame.level[frame.root] ?? 1));
  if (!known || !(least >= 0 && least <= 1)) return null;
  const nodes: NodePlan[] = [];
  for (let node = frame.leafCount; node < frame.nodes.length; node += 1) {
    const method: Aggregation = levels[frame.level[node] ?? 0] ?? step;
    const mean = meanOf(method);
    if (mean === null) return null;
    const children = frame.children[node] ?? [];
    nodes.push({ node, children, ...mean, name: `${mean.kind} ${mean.floor}`, needed: leastOf(children.length, least) });
  }
  return nodes;
}

function meanOf(method: Aggregation): { readonly kind: Kind; readonly floor: number } | null {
  if (method.method === "arithmetic") return { kind: "arithmetic", floor: Number.NEGATIVE_INFINITY };
  if (method.method !== "geometric" && method.method !== "harmonic") return null;
  const rule = method.zero ?? { kind: "refuse" };
  if (rule.kind === "refuse") return { kind: method.method, floor: 0 };
  return rule.kind === "floor" && rule.at > 0 ? { kind: method.method, floor: rule.at } : null;
}

/** A column ready to be summed. `whole`: nothing is missing; `low`: a value is there that the mean cannot bear. */
type Ready = { values: Float64Array; whole: boolean; low: boolean };

/** Normalised columns of one state, with what was made of them for each kind of mean. */
export type Leaves = { readonly columns: readonly Float64Array[]; readonly ready: Map<string, readonly Ready[]> };
export const leavesOf = (columns: readonly Float64Array[]): Leaves => ({ columns, ready: new Map() });

function readyLeaves(leaves: Leaves, { name, kind, floor }: NodePlan): readonly Ready[] {
  const known = leaves.ready.get(name);
  if (known !== undefined) return known;
  const made = leaves.columns.map((column) => {
    const ready = { values: kind === "arithmetic" ? column : new Float64Array(column.length), whole: true, low: false };
    turn(column, column.length, ready, kind, floor);
    return ready;
  });
  leaves.ready.set(name, made);
  return made;
}

/** Values as they are summed: themselves, their logarithms or their reciprocals. */
function turn(column: Float64Array, count: number, into: Ready, kind: Kind, floor: number): void {
  into.whole = true;
  into.low = false;
  const { values } = into;
  for (let row = 0; row < count; row += 1) {
    const x = column[row] ?? Number.NaN;
    if (Number.isNaN(x)) into.whole = false;
    if (kind === "arithmetic") continue;
    const borne = x < floor ? floor : x;
    if (borne <= 0) into.low = true;
    values[row] = kind === "geometric" ? Math.log(borne) : 1 / borne;
  }
}

/** Scores of the root under some weights, in memory that the next call uses again; null where the aggregate step itself is needed. */
export type Means = (plan: TreePlan, leaves: Leaves, weights: Float64Array) => Float64Array | null;

/** @param rows  the most rows that will come */
export function openMeans(frame: Frame, rows: number): Means {
  const inner = frame.nodes.length - frame.leafCount;
  const columns = (): readonly Float64Array[] => Array.from({ length: inner }, () => new Float64Array(rows));
  const [results, turned] = [columns(), columns()];
  const ready = turned.map((values): Ready => ({ values, whole: true, low: false }));
  const parts: Ready[] = [];
  const [held, there] = [new Float64Array(rows), new Int32Array(rows)];
  return (plan, leaves, weights) => {
    const count = leaves.columns[0]?.length ?? 0;
    for (const made of plan) {
      const { children, kind, floor, node } = made;
      const bottom = readyLeaves(leaves, made);
      parts.length = 0;
      let whole = true;
      for (const child of children) {
        const part = child < frame.leafCount ? bottom[child] : ready[child - frame.leafCount];
        const result = results[child - frame.leafCount];
        if (part === undefined) return null;
        if (result !== undefined) {
          if (isBeyond(result.subarray(0, count), greatestMade)) return null;
          part.values = kind === "arithmetic" ? result : (turned[child - frame.leafCount] ?? result);
          turn(result, count, part, kind, floor);
        }
        if (part.low) return null;
        whole &&= part.whole;
        parts.push(part);
      }
      const into = results[node - frame.leafCount];
      if (into === undefined) return null;
      if (whole) meanOfWhole(made, parts, weights, into, count);
      else meanOfSome(made, parts, weights, { into, held, there }, count);
      if (kind === "geometric") for (let row = 0; row < count; row += 1) into[row] = Math.exp(into[row] ?? 0);
      if (kind === "harmonic") for (let row = 0; row < count; row += 1) into[row] = 1 / (into[row] ?? 0);
    }
    const top = results[frame.root - frame.leafCount]?.subarray(0, count);
    return top === undefined || isBeyond(top, greatestMade) ? null : top;
  };
}

function meanOfWhole(
  { children, needed }: NodePlan,
  parts: readonly Ready[],
  weights: Float64Array,
  into: Float64Array,
  count: number,
): void {
  let all = 0;
  into.fill(0, 0, count);
  for (let i = 0; i < children.length; i += 1) {
    const [weight, values] = [weights[children[i] ?? 0] ?? 0, parts[i]?.values ?? into];
    for (let row = 0; row < count; row += 1) into[row] = (into[row] ?? 0) + weight * (values[row] ?? 0);
    all += weight;
  }
  const scored = all > 0 && children.length >= needed;
  for (let row = 0; row < count; row += 1) into[row] = scored ? (into[row] ?? 0) / all : Number.NaN;
}

type Sums = { readonly into: Float64Array; readonly held: Float64Array; readonly there: Int32Array };
function meanOfSome(
  { children, needed }: NodePlan,
  parts: readonly Ready[],
  weights: Float64Array,
  { into, held, there }: Sums,
  count: number,
): void {
  for (const column of [into, held, there]) column.fill(0, 0, count);
  for (let i = 0; i < children.length; i += 1) {
    const [weight, values] = [weights[children[i] ?? 0] ?? 0, parts[i]?.values ?? into];
    for (let row = 0; row < count; row += 1) {
      const x = values[row] ?? Number.NaN;
      if (Number.isNaN(x)) continue;
      into[row] = (into[row] ?? 0) + weight * x;
      held[row] = (held[row] ?? 0) + weight;
      there[row] = (there[row] ?? 0) + 1;
    }
  }
  for (let row = 0; row < count; row += 1) {
    const weight = held[row] ?? 0;
    into[row] = weight > 0 && (there[row] ?? 0) >= needed ? (into[row] ?? 0) / weight : Number.NaN;
  }
}
