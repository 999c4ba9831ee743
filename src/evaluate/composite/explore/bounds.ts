import type { Bounds, Normalisation, NormaliseStep, Step } from "#define";
import type { State } from "../state.ts";
import { withColumns } from "../table.ts";
import { evenAt, wordOf, wordOfName } from "./random.ts";

/** How far an end is moved, as a share of the range: by indicator and end, the same each time it is asked. */
type Move = (id: string, end: "low" | "high") => number;

/** The moves of one realisation, each even between −spread and +spread. */
export function movesOf(key: number, spread: number): Move {
  return (id, end) => spread * (2 * evenAt(key, wordOf(wordOfName(id), end === "low" ? 1 : 2)) - 1);
}

const bounded: ReadonlySet<string> = new Set(["min-max", "distance-to-max", "scaled", "goalposts", "standard", "efficacy"]);

/** Whether some indicator is normalised between bounds that can be moved. */
export const hasBounds = (step: Step): boolean =>
  step.step === "normalise" && [step, ...Object.values(step.per ?? {})].some(({ method }) => bounded.has(method));

/** The same step with every bound that it names moved; those taken from the data are moved afterwards by `stretched`. */
export function movedStep(step: NormaliseStep, ids: readonly string[], move: Move): NormaliseStep {
  return { ...step, per: Object.fromEntries(ids.map((id) => [id, movedOne(step.per?.[id] ?? step, id, move)])) };
}

function movedOne(method: Normalisation, id: string, move: Move): Normalisation {
  const within = (posts: Readonly<Record<string, Bounds>>): Readonly<Record<string, Bounds>> => {
    const own = posts[id];
    return own === undefined ? posts : { ...posts, [id]: movedBounds(own, id, move) };
  };
  switch (method.method) {
    case "min-max":
      return method.bounds === undefined ? method : { ...method, bounds: within(method.bounds) };
    case "scaled":
      return { ...method, ...movedBounds(method, id, move) };
    case "goalposts":
    case "efficacy":
      return { ...method, posts: within(method.posts) };
    case "standard":
      return { ...method, standards: { ...method.standards, [id]: (method.standards[id] ?? 0) * (1 + move(id, "high")) } };
    default:
      return method;
  }
}

function movedBounds({ low, high }: Bounds, id: string, move: Move): Bounds {
  return { low: low + move(id, "low") * (high - low), high: high + move(id, "high") * (high - low) };
}

/** Normalised columns whose bounds were the least and greatest value, as they would be with those ends moved. */
export function stretched(state: State, step: NormaliseStep, ids: readonly string[], move: Move): State {
  const columns = state.table.columns.map((column, i) => {
    const id = ids[i] ?? "";
    const scale = scaleOf(step.per?.[id] ?? step, id);
    if (scale === null) return column;
    const [low, high] = [move(id, "low"), move(id, "high")];
    const [from, span] = [scale.low, scale.high - scale.low];
    return column.map((x) => from + (((x - from) / span - low) / (1 + high - low)) * span);
  });
  return { ...state, table: withColumns(state.table, columns) };
}

/** Between which values a method puts the least and the greatest; null where it does not take its bounds from the data. */
function scaleOf(method: Normalisation, id: string): Bounds | null {
  if (method.method === "distance-to-max") return { low: 0, high: 1 };
  if (method.method !== "min-max" || method.bounds?.[id] !== undefined) return null;
  return { low: method.low ?? 0, high: method.high ?? 100 };
}
