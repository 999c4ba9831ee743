import type { Step } from "#define";
import { ok, type Result, refuse } from "#kernel";
import { type Built, startOf } from "../build.ts";
import type { Frame } from "../frame.ts";
import { refusals } from "../refusals.ts";
import type { State } from "../state.ts";
import { type Row, rowsAt, type Table } from "../table.ts";
import { carriedOn } from "./replay.ts";

/** A unit in a period of an index. */
export type Stand = { readonly built: Built; readonly unit: string; readonly period?: string };

/** From which side each factor is taken: 0 before, 1 after. */
export type World = { readonly values: 0 | 1; readonly peers: 0 | 1; readonly bounds: 0 | 1; readonly weights: 0 | 1 };

/** A whole index as it would be in one world, and where the unit stands in it. */
export type Lived = {
  readonly state: State;
  readonly row: number /** What was done with the prepared data. */;
  readonly steps: readonly Step[];
};

export type Worlds = (world: World) => Result<Lived>;

/**
 * The worlds between two stands of a unit: its own values, its peers, what the method fixes and the weights, each as before or as after. Data are taken as
 * they stand prepared: divided, screened and filled; treatment, normalisation and aggregation are done again in each world, weights are those that
 * resulted. Two periods of one panel: the labels of the periods are exchanged, so that bounds over the whole panel stay what they are.
 * @refuses evaluate/framesDiffer, notAttributable
 */
export function worldsBetween(before: Stand, after: Stand): Result<Worlds> {
  const differing = differences(before.built.ground.frame, after.built.ground.frame);
  if (differing.length > 0) return refuse(refusals.framesDiffer({ ids: differing }));
  const chained = [before, after].flatMap(({ built }) => built.sets.map(({ step }) => step)).find((step) => isChained(step));
  if (chained !== undefined) return refuse(refusals.notAttributable({ step: chained.step }));
  const sides = [sideOf(before), sideOf(after)] as const;
  const late = sides.flatMap(({ tail }) => tail).find(({ step }) => step === "denominate" || step === "screen" || step === "impute");
  if (late !== undefined) return refuse(refusals.notAttributable({ step: late.step }));
  const same = before.built === after.built;
  return ok((world) => {
    const bounds = sides[world.bounds];
    const { frame } = bounds.ground;
    const { table, row } = same ? relabelled(sides, world) : mixed(sides, world, frame);
    const weights = Float64Array.from(frame.nodes, ({ id }) => weightOf(sides[world.weights], id));
    const start: State = { ...bounds.prepared, ground: bounds.ground, table, at: table.rows.map((_, i) => i), remarks: [] };
    const done = carriedOn({ ...start, weights }, bounds.tail);
    return done.ok ? ok({ state: done.value, row, steps: bounds.tail }) : done;
  });
}

type Side = Stand & { readonly ground: Built["ground"]; readonly prepared: State; readonly tail: readonly Step[] };
type Sides = readonly [Side, Side];

const isChained = (step: Step): boolean =>
  step.step === "chain" ||
  (step.step === "normalise" && [step, ...Object.values(step.per ?? {})].some(({ method }) => method === "symmetric-growth"));

/** Where the prepared data stand, and what is done with them; weights are put in, not found again. */
function sideOf(stand: Stand): Side {
  const { sets, ground } = stand.built;
  const at = sets.findIndex(({ step }) => step.step === "treat" || step.step === "normalise");
  const prepared = sets[at - 1]?.state ?? startOf(ground);
  const tail = sets.slice(at).flatMap(({ step }) => (step.step === "weigh" ? [] : [step]));
  return { ...stand, ground, prepared, tail };
}

const weightOf = ({ built }: Side, id: string): number => built.state.weights[built.ground.frame.places.get(id) ?? -1] ?? 0;

function differences(a: Frame, b: Frame): readonly string[] {
  const above = (frame: Frame) => new Map(frame.nodes.map(({ id, parent }) => [id, parent]));
  const [one, other] = [above(a), above(b)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((id) => !one.has(id) || !other.has(id) || one.get(id) !== other.get(id));
}

const isOwn = ({ unit, period }: Stand, row: Row): boolean => row.unit === unit && (period === undefined || row.period === period);

/** One side's peers with the unit's row from one of the sides. */
function mixed(sides: Sides, world: World, frame: Frame): { readonly table: Table; readonly row: number } {
  const peers = sides[world.peers];
  const own = sides[world.values];
  const row = peers.prepared.table.rows.findIndex((at) => isOwn(peers, at));
  const from = own.prepared.table.rows.findIndex((at) => isOwn(own, at));
  const columns = frame.nodes.slice(0, frame.leafCount).map(({ id }) => {
    const column = columnOf(peers.prepared.table, id).slice();
    column[row] = columnOf(own.prepared.table, id)[from] ?? Number.NaN;
    return column;
  });
  return { table: { rows: peers.prepared.table.rows, ids: frame.nodes.slice(0, frame.leafCount).map(({ id }) => id), columns }, row };
}

const columnOf = (table: Table, id: string): Float64Array => table.columns[table.ids.indexOf(id)] ?? new Float64Array(table.rows.length);

/** The panel with the two periods exchanged for the unit, for its peers, or for both. */
function relabelled([before, after]: Sides, world: World): { readonly table: Table; readonly row: number } {
  const { table } = after.prepared;
  const other = (period: string | undefined): string | undefined =>
    period === before.period ? after.period : period === after.period ? before.period : period;
  const rows = table.rows.map((row) => {
    const exchanged = (row.unit === after.unit ? world.values : world.peers) === 0 ? other(row.period) : row.period;
    return exchanged === undefined ? row : { ...row, period: exchanged };
  });
  return { table: { ...table, rows }, row: rows.findIndex((row) => isOwn(after, row)) };
}

/** The same state with the unit's row alone: enough for methods that look at one row at a time. */
export const alone = ({ state, row, steps }: Lived): Lived => ({
  steps,
  state: { ...state, table: rowsAt(state.table, [row]), at: [state.at[row] ?? 0] },
  row: 0,
});
