import type { Step, Transform } from "#define";
import { endsOf } from "../prepare/moments.ts";
import type { TreatRecord } from "../state.ts";
import { checkOf } from "./check.ts";
import { boundsWithin } from "./deviations.ts";
import { transformed, type Unfit, whyNotTransform } from "./transforms.ts";
import { winsorise } from "./winsorise.ts";

type TreatStep = Extract<Step, { readonly step: "treat" }>;
type Bounds = { readonly low: number; readonly high: number };

/** One column treated: the very same cells where nothing was done. */
export type Treated = {
  readonly cells: Float64Array;
  readonly record: Omit<TreatRecord, "id" | "period">;
  /** Cells beyond these were moved to them. */
  readonly bounds?: Bounds;
  readonly transformed?: true;
  /** One more move would have left a single value. */
  readonly flat?: boolean;
  /** A transform was called for and has no answer here. */
  readonly unfit?: { readonly transform: Transform["kind"]; readonly why: Unfit };
};

/** A column treated as a step says. */
export function treatColumn(cells: Float64Array, step: TreatStep): Treated {
  if (step.method === "winsorise") return winsorised(cells, step);
  if (step.method === "deviations") return drawnIn(cells, step.beyond);
  const before = checkOf(cells);
  const called = step.skewAbove === undefined || (before.skew ?? Number.NEGATIVE_INFINITY) > step.skewAbove;
  return called ? transformedBy(cells, { cells, record: { before, moved: 0 } }, step.with) : { cells, record: { before, moved: 0 } };
}

function winsorised(cells: Float64Array, step: Extract<TreatStep, { readonly method: "winsorise" }>): Treated {
  const before = checkOf(cells, step);
  if (before.passes) return { cells, record: { before, moved: 0 } };
  const { low, high, moved, flat } = winsorise(cells, step, step.most === undefined ? 5 : step.most);
  const held = moved > 0 ? heldBetween(cells, { low, high }) : cells;
  const afterMoving = checkOf(held, step);
  const record = { before, moved, afterMoving };
  const done: Treated = { cells: held, record, flat, ...(moved > 0 ? { bounds: { low, high } } : {}) };
  if (afterMoving.passes || step.fallback === undefined) return done;
  return transformedBy(step.combine ? held : cells, step.combine ? done : { cells, record }, step.fallback, step);
}

function drawnIn(cells: Float64Array, beyond: number): Treated {
  const before = checkOf(cells);
  const bounds = boundsWithin(cells, beyond);
  if (bounds === null) return { cells, record: { before, moved: 0 } };
  const held = heldBetween(cells, bounds);
  return { cells: held, record: { before, moved: bounds.moved, afterMoving: checkOf(held) }, bounds };
}

function transformedBy(cells: Float64Array, so: Treated, by: Transform, limits = {}): Treated {
  const why = whyNotTransform(cells, by);
  if (why !== undefined) return { ...so, unfit: { transform: by.kind, why } };
  const made = transformed(cells, by);
  const { low, high } = endsOf(made);
  if (!(low < high && Number.isFinite(high - low))) return { ...so, unfit: { transform: by.kind, why: "too-great" } };
  return { ...so, cells: made, transformed: true, record: { ...so.record, transform: by.kind, after: checkOf(made, limits) } };
}

function heldBetween(cells: Float64Array, { low, high }: Bounds): Float64Array {
  const held = cells.slice();
  for (let i = 0; i < held.length; i += 1) {
    const x = held[i] ?? Number.NaN;
    if (x > high) held[i] = high;
    else if (x < low) held[i] = low;
  }
  return held;
}
