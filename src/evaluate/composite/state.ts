import type { Step } from "#define";
import type { Label, Result } from "#kernel";
import type { Frame } from "./frame.ts";
import type { Table } from "./table.ts";
import type { WeighRecord } from "./weigh/record.ts";

/** What an index is computed from. Tables have one column per indicator of the frame, in its order. */
export type Ground = {
  readonly frame: Frame;
  readonly table: Table;
  /** One row per row of the table; columns are the denominators by name. */
  readonly denominators?: Table;
  /** Groupings of the rows by name; null where a unit belongs to no group. */
  readonly groups?: Readonly<Record<string, readonly (string | null)[]>>;
  /** Standard errors of the cells; NaN where none is known. */
  readonly errors?: readonly Float64Array[];
};

/** A rule that was applied where the data left the method no choice; shown with the result. */
export type Remark = { readonly code: string; readonly say: Label; readonly facts: Readonly<Record<string, unknown>> };

/** Scores by node of the frame (indicators first: normalised values) and row. NaN: no value. */
export type Scores = readonly Float64Array[];

export type ScreenRecord = {
  readonly unit: string;
  readonly period?: string;
  readonly missing: number;
  readonly zero: number;
  readonly availability: number;
  readonly nonZero: number;
  readonly kept: boolean;
  readonly forced?: true;
};
export type Check = { readonly passes: boolean; readonly skew: number | null; readonly kurtosis: number | null };
/** What was done to one indicator: how many cells were moved, which transform, and the check before, after moving, and at the end. */
export type TreatRecord = {
  readonly id: string;
  /** Where the periods of a panel were treated each by itself. */
  readonly period?: string;
  readonly before: Check;
  readonly moved: number;
  readonly afterMoving?: Check;
  readonly transform?: string;
  readonly after?: Check;
};
/** By row: 0 as it was, 1 moved down to the next highest, 2 moved up to the next lowest, 3 transformed. */
export type TreatMarks = readonly Uint8Array[];

/**
 * A cell that was filled, `row` being its place in the state's table, and the standard deviation of what it could have been (null where the way of
 * filling says nothing of it). `from`: the group or the period the value was taken from.
 */
export type Filled = {
  readonly row: number;
  readonly leaf: number;
  readonly value: number;
  readonly sd: number | null;
  readonly from?: string;
};

/** What stands after a step. A step makes a new one and changes nothing. */
export type State = {
  readonly ground: Ground;
  /** The current data of the indicators; `rows` may be fewer than the ground's after screening. */
  readonly table: Table;
  /** Places of the current rows among the ground's. */
  readonly at: readonly number[];
  /** Relative weights by node. */
  readonly weights: Float64Array;
  readonly normalised: boolean;
  /** Normalised values are growth rates, as a chain needs them. */
  readonly growth?: true;
  readonly scores: Scores | null;
  readonly screened: readonly ScreenRecord[];
  readonly filled: readonly Filled[];
  readonly treated: readonly TreatRecord[];
  readonly marks: TreatMarks;
  readonly weighed: readonly WeighRecord[];
  readonly remarks: readonly Remark[];
};

/** How one kind of step is done. */
export type Act<K extends Step["step"]> = (state: State, step: Extract<Step, { readonly step: K }>) => Result<State>;
