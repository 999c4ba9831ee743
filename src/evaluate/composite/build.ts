import type { Method, Step } from "#define";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import { acts } from "./acts.ts";
import { beyondIn, greatestGiven, greatestMade, isBeyond, leastGiven } from "./measure.ts";
import { outOfPlace } from "./places.ts";
import { refusals as preparing } from "./prepare/refusals.ts";
import { refusals } from "./refusals.ts";
import type { Ground, Scores, State } from "./state.ts";
import type { Table } from "./table.ts";

/** The data after one step, under the step that made them. */
export type DataSet = { readonly step: Step; readonly state: State };

/** A complete index: the last state, and every data set on the way. */
export type Built = {
  readonly ground: Ground;
  readonly sets: readonly DataSet[];
  readonly state: State;
  readonly scores: Scores;
  /** The rows that were ranked. */
  readonly rows: Table["rows"];
};

/** Answers for one ground; states that several methods share on their way are computed once. */
export type Builder = (steps: readonly Step[]) => Result<Built>;

/**
 * Opens a ground for building. The same steps, given again or as the beginning of others, are not done again: `remembered` states are kept.
 * @refuses evaluate/columnMissing, boundless, sameRow, periodsMissing, tooFewRows, stepOutOfPlace, stepTooLate, stepNotNext, stepBeyond, noScores, tooGreat, and whatever
 *          a step refuses
 */
export function openBuilder(ground: Ground, remembered = 64): Result<Builder> {
  const faults = faultsOf(ground);
  if (faults.length > 0) return refuse(...faults);
  const start = startOf(ground);
  const known = new Map<string, State>();
  return ok((steps) => {
    const early = [...outOfPlace(steps), ...beyondIn(steps)];
    if (early.length > 0) return refuse(...early);
    let [state, key] = [start, ""];
    const sets: DataSet[] = [];
    for (const step of steps) {
      key += keyOf(step);
      const next = known.get(key) ?? take(state, step);
      if ("ok" in next) return next;
      known.delete(key);
      known.set(key, next);
      if (known.size > remembered) known.delete(known.keys().next().value ?? "");
      sets.push({ step, state: next });
      state = next;
    }
    if (state.scores === null) return refuse(refusals.noScores({ steps: steps.length }));
    return ok({ ground, sets, state, scores: state.scores, rows: state.table.rows });
  });
}

/** Computes one index once. */
export function build(ground: Ground, method: Pick<Method, "steps">): Result<Built> {
  const builder = openBuilder(ground);
  return builder.ok ? builder.value(method.steps) : builder;
}

/**
 * Does one step; a refusal comes back as it is.
 * @refuses evaluate/tooGreat where a number has grown beyond what can be reckoned with, and whatever the step refuses
 */
export function take(state: State, step: Step): State | Extract<Result<State>, { ok: false }> {
  const act = acts[step.step] as (state: State, step: Step) => Result<State>;
  const done = act(state, step);
  return done.ok ? withinMeasure(state, step, done.value) : done;
}

/**
 * What a step has made, where every number is one that can be reckoned with.
 * @refuses evaluate/tooGreat
 */
export function withinMeasure(before: State, step: Step, made: State): State | Extract<Result<State>, { ok: false }> {
  const { table, scores, ground } = made;
  const grown = [
    ...table.ids.filter((_, i) => table.columns[i] !== before.table.columns[i] && isBeyond(table.columns[i], greatestMade)),
    ...(scores ?? []).flatMap((column, node) =>
      node >= ground.frame.leafCount && column !== before.scores?.[node] && isBeyond(column, greatestMade)
        ? [ground.frame.nodes[node]?.id ?? ""]
        : [],
    ),
  ];
  return grown.length > 0 ? refuse(refusals.tooGreat({ step: step.step, ids: grown })) : made;
}

/** The state before the first step. */
export const startOf = (ground: Ground): State => ({
  ground,
  table: ground.table,
  at: ground.table.rows.map((_, i) => i),
  weights: ground.frame.weights,
  normalised: false,
  scores: null,
  screened: [],
  filled: [],
  treated: [],
  marks: [],
  weighed: [],
  remarks: [],
});

const keys = new WeakMap<Step, string>();
function keyOf(step: Step): string {
  const known = keys.get(step);
  if (known !== undefined) return known;
  const key = `${JSON.stringify(step)}\n`;
  keys.set(step, key);
  return key;
}

function faultsOf({ frame, table, denominators, errors }: Ground): readonly Refusal[] {
  const missing = frame.nodes.slice(0, frame.leafCount).flatMap((node, i) => (table.ids[i] === node.id ? [] : [node.id]));
  const divisors = new Set(frame.nodes.flatMap(({ denominator }) => denominator ?? []));
  const boundless = [
    ...table.ids.filter((_, i) => isBeyond(table.columns[i], greatestGiven, leastGiven) || isBeyond(errors?.[i], greatestGiven)),
    ...(denominators?.ids ?? []).filter((id, i) => divisors.has(id) && isBeyond(denominators?.columns[i], greatestGiven, leastGiven)),
  ];
  const seen = new Set<string>();
  const twice = table.rows
    .filter(({ unit, period = "" }) => seen.size === seen.add(`${unit}\n${period}`).size)
    .map(({ unit, period }) => (period === undefined ? unit : `${unit} ${period}`));
  const timeless = table.rows.filter(({ period }) => period === undefined).map(({ unit }) => unit);
  return [
    ...(missing.length > 0 ? [refusals.columnMissing({ ids: missing })] : []),
    ...(boundless.length > 0 ? [preparing.boundless({ ids: boundless })] : []),
    ...(twice.length > 0 ? [refusals.sameRow({ rows: twice })] : []),
    ...(timeless.length > 0 && timeless.length < table.rows.length ? [refusals.periodsMissing({ units: timeless })] : []),
    ...(table.rows.length === 0 ? [refusals.tooFewRows({ count: 0, least: 1 })] : []),
  ];
}
