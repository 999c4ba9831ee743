import type { Step } from "#define";
import { aggregate } from "../aggregate/aggregate.ts";
import type { Scores } from "../state.ts";
import { withColumns } from "../table.ts";
import { effectiveWeights } from "./effective.ts";
import { alone, type Lived } from "./worlds.ts";

/** Whether a world's nodes are all plain weighted means, so that indicators contribute weight × value. */
export const isArithmetic = ({ steps }: Lived): boolean =>
  steps.every(
    (step) => step.step !== "aggregate" || [step, ...Object.values(step.levels ?? {})].every(({ method }) => method === "arithmetic"),
  );

/**
 * What each indicator contributes to a node's score: its weight in the node times its value. One that is missing, or stands below a node without a
 * score, has the value of the next node above that has one: leaving it out of a weighted mean is the same.
 */
export function contributions({ state, row }: Lived, top: string, ids: readonly string[]): readonly number[] {
  const { frame } = state.ground;
  const root = frame.places.get(top) ?? frame.root;
  const effective = effectiveWeights(frame, state.weights);
  const scores: Scores = state.scores ?? [];
  const found = new Float64Array(frame.nodes.length).fill(Number.NaN);
  const visit = (node: number, value: number): void => {
    found[node] = value;
    for (const child of frame.children[node] ?? []) {
      const own = scores[child]?.[row] ?? Number.NaN;
      visit(child, Number.isNaN(own) || isFilled(node) ? value : own);
    }
  };
  const isFilled = (node: number): boolean => Number.isNaN(scores[node]?.[row] ?? Number.NaN);
  visit(root, scores[root]?.[row] ?? Number.NaN);
  return ids.map((id) => {
    const leaf = frame.places.get(id) ?? -1;
    const value = found[leaf] ?? Number.NaN;
    return Number.isNaN(value) ? 0 : ((effective[leaf] ?? 0) / (effective[root] || 1)) * value;
  });
}

/** The effect of switching each indicator's normalised value alone: half from the first world, half back from the second. */
export function singleEffects(from: Lived | undefined, to: Lived | undefined, top: string, ids: readonly string[]): readonly number[] {
  if (from === undefined || to === undefined) return ids.map(() => 0);
  const [there, back] = [switching(from, to, top), switching(to, from, top)];
  return ids.map((id) => (there(id) - back(id)) / 2);
}

const apart: ReadonlySet<string> = new Set(["topsis", "copeland", "kemeny", "benefit-of-doubt", "mazziotta-pareto"]);

/** What a world's score becomes when one indicator's value is that of the other world. */
function switching(world: Lived, other: Lived, top: string): (id: string) => number {
  const step = world.steps.findLast((done): done is Extract<Step, { step: "aggregate" }> => done.step === "aggregate");
  if (step === undefined) return () => 0;
  const methods = [step, ...Object.values(step.levels ?? {})];
  const { state, row } = methods.some(({ method }) => apart.has(method)) ? world : alone(world);
  const node = state.ground.frame.places.get(top) ?? -1;
  const scoreOf = (columns: readonly Float64Array[]): number => {
    const made = aggregate({ ...state, table: withColumns(state.table, columns) }, step);
    return made.ok ? (made.value.scores?.[node]?.[row] ?? Number.NaN) : Number.NaN;
  };
  const plain = scoreOf(state.table.columns);
  return (id) => {
    const [own, value] = [leafValue(world, id), leafValue(other, id)];
    if (value === own || (Number.isNaN(value) && Number.isNaN(own))) return 0;
    const leaf = state.ground.frame.places.get(id) ?? -1;
    const effect = scoreOf(state.table.columns.map((column, i) => (i === leaf ? column.with(row, value) : column))) - plain;
    return Number.isNaN(effect) ? 0 : effect;
  };
}

const leafValue = ({ state, row }: Lived, id: string): number =>
  state.table.columns[state.ground.frame.places.get(id) ?? -1]?.[row] ?? Number.NaN;

/** Effects that sum to the change: what is left over is shared in proportion to their size, or evenly where all are zero. */
export function spreadOver(change: number, effects: readonly number[]): readonly number[] {
  const rest = change - effects.reduce((sum, x) => sum + x, 0);
  const size = effects.reduce((sum, x) => sum + Math.abs(x), 0);
  if (size > 0) return effects.map((x) => x + (rest * Math.abs(x)) / size);
  return Math.abs(rest) < 1e-14 ? effects : effects.map(() => rest / effects.length);
}
