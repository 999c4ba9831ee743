import type { Factor, Method, Step } from "#define";
import type { Refusal } from "#kernel";
import { startOf, take, withinMeasure } from "../build.ts";
import { normaliseMoved } from "../normalise/normalise.ts";
import { drawFilled, drawMeasured } from "../prepare/draw.ts";
import type { Ground, State } from "../state.ts";
import { hasBounds, movesOf } from "./bounds.ts";
import { cellsOf } from "./cells.ts";
import { type Leaves, leavesOf } from "./flat-means.ts";
import { wordOf, wordOfName } from "./random.ts";

/** A state before aggregation, and its columns as means read them. */
export type Head = { readonly state: State; readonly leaves: Leaves };
const headOf = (state: State): Head => ({ state, leaves: leavesOf(state.table.columns) });

/** How many bytes of states one thread keeps. */
const keptBytes = 64_000_000;

/** What a run picks: its numbers begin at a place of a longer list. */
type Choose<T> = (picks: Float64Array, at: number) => T;

export type Chooser = (place: number, picks: Float64Array, at: number) => Step;
/** The step at a place, or the option picked for it. */
export function chooser(steps: readonly Step[], factors: readonly Factor[]): Chooser {
  const choices = steps.map((step, place) => {
    const factor = factors.findIndex((f) => f.kind === "choice" && f.at === place);
    const chosen = factors[factor];
    return { step, factor, options: chosen?.kind === "choice" ? chosen.options : [] };
  });
  return (place, picks, at) => {
    const choice = choices[place];
    if (choice === undefined) throw new Error(`no step at ${place}`);
    return choice.factor < 0 ? choice.step : (choice.options[picks[at + choice.factor] ?? 0] ?? choice.step);
  };
}

/**
 * States before aggregation by what was picked for them. They are kept where a factor comes in next, so that a run begins at the last state that it
 * shares with an earlier one; those not used for longest are let go.
 */
export function openHeads(ground: Ground, { steps, factors = [] }: Method, seed: number): Choose<Head | Refusal> {
  const { actors, kept } = { actors: actorsOf(steps, factors), kept: mostKept(ground) };
  const begin = beginning(ground, factors, seed);
  const next = stepping({ steps, factors }, seed);
  const heads = new Map<string, Head>();
  const upTo = (place: number, picks: Float64Array, at: number): Head | Refusal => {
    const own = actors[place + 1] ?? [];
    const isKept = place + 1 === steps.length || own.length < (actors[place + 2]?.length ?? 0);
    let name = String(place);
    if (isKept) for (const factor of own) name += ` ${picks[at + factor]}`;
    const known = isKept ? heads.get(name) : undefined;
    if (isKept) heads.delete(name);
    const made = known ?? reach(place, picks, at);
    if ("code" in made || !isKept) return made;
    heads.set(name, made);
    if (heads.size > kept) heads.delete(heads.keys().next().value ?? "");
    return made;
  };
  const reach = (place: number, picks: Float64Array, at: number): Head | Refusal => {
    if (place < 0) return headOf(begin(picks, at));
    const before = upTo(place - 1, picks, at);
    if ("code" in before) return before;
    const state = next(place, before.state, picks, at);
    return "code" in state ? state : headOf(state);
  };
  return (picks, at) => upTo(steps.length - 1, picks, at);
}

const mostKept = ({ table }: Ground): number =>
  Math.min(512, Math.max(4, Math.floor(keptBytes / (8 * Math.max(1, table.rows.length * table.columns.length)))));

/** For the beginning and then each step, the factors that have acted by then. */
function actorsOf(steps: readonly Step[], factors: readonly Factor[]): readonly (readonly number[])[] {
  const firstOf = (kind: Step["step"]) => steps.findIndex(({ step }) => step === kind);
  const places = factors.map((factor) => {
    if (factor.kind === "choice") return factor.at;
    if (factor.kind === "measurement") return -1;
    if (factor.kind === "imputation") return firstOf("impute");
    return factor.kind === "bounds" ? firstOf("normalise") : Number.POSITIVE_INFINITY;
  });
  return [-1, ...steps.keys()].map((place) => [...factors.keys()].filter((factor) => (places[factor] ?? 0) <= place));
}

/** A word for the realisation that was picked for the factor of a kind; null where there is no such factor. */
function keyed(factors: readonly Factor[], kind: Factor["kind"], seed: number): Choose<number> | null {
  const place = factors.findIndex((factor) => factor.kind === kind);
  const name = wordOfName(factors[place]?.id ?? "");
  return place < 0 ? null : (picks, at) => wordOf(seed, name, picks[at + place] ?? 0);
}

function beginning(ground: Ground, factors: readonly Factor[], seed: number): Choose<State> {
  const key = keyed(factors, "measurement", seed);
  const { table, errors = [] } = ground;
  const cells = cellsOf(table.rows, table.ids);
  const start = startOf(ground);
  return (picks, at) => (key ? startOf({ ...ground, table: drawMeasured(table, errors, cells(key(picks, at))) }) : start);
}

type Stepping = (place: number, before: State, picks: Float64Array, at: number) => State | Refusal;
/** One step as picked, with bounds moved and filled cells drawn where a factor says so. */
function stepping({ steps, factors }: Required<Method>, seed: number): Stepping {
  const [filling, moving] = [keyed(factors, "imputation", seed), keyed(factors, "bounds", seed)];
  const spread = factors.flatMap((factor) => (factor.kind === "bounds" ? [factor.spread] : []))[0] ?? 0;
  const stepAt = chooser(steps, factors);
  return (place, before, picks, at) => {
    const step = stepAt(place, picks, at);
    if (moving && step.step === "normalise" && hasBounds(step)) {
      const made = normaliseMoved(before, step, movesOf(moving(picks, at), spread));
      return stateOr(made.ok ? withinMeasure(before, step, made.value) : made);
    }
    const state = stateOr(take(before, step));
    return filling && step.step === "impute" && !("code" in state) ? filledAnew(state, before, filling(picks, at)) : state;
  };
}

/** Cells that the step filled, drawn from what they could have been. */
function filledAnew(state: State, before: State, key: number): State {
  const even = cellsOf(state.table.rows, state.table.ids)(key);
  return { ...state, table: drawFilled(state.table, state.filled.slice(before.filled.length), even) };
}

/** A state, or the first reason why there is none. */
export function stateOr(taken: ReturnType<typeof take>): State | Refusal {
  if (!("ok" in taken)) return taken;
  const [refusal] = taken.refusals;
  if (refusal === undefined) throw new Error("a refusal without a reason");
  return refusal;
}
