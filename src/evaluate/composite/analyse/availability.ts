import type { Frame } from "../frame.ts";
import type { Table } from "../table.ts";
import { rowName } from "./places.ts";

export type Availability = {
  readonly unit: string;
  readonly period?: string;
  readonly missing: number;
  readonly zero: number;
  /** Share of the indicators below each node that have a value; by node of the frame. */
  readonly byNode: readonly number[];
};

/** How much of the data is there, by unit and node. `table`: usually the ground's, before anything is filled. */
export function availability(frame: Frame, table: Table): readonly Availability[] {
  const below = leavesBelow(frame);
  return table.rows.map((row, at) => {
    const values = table.columns.slice(0, frame.leafCount).map((column) => column[at] ?? Number.NaN);
    return {
      ...rowName(row),
      missing: values.filter(Number.isNaN).length,
      zero: values.filter((x) => x === 0).length,
      byNode: below.map((leaves) => leaves.filter((leaf) => !Number.isNaN(values[leaf])).length / leaves.length),
    };
  });
}

/** The indicators below each node; an indicator has itself. */
export function leavesBelow(frame: Frame): readonly (readonly number[])[] {
  const below: (readonly number[])[] = [];
  for (const [node, children] of frame.children.entries())
    below.push(node < frame.leafCount ? [node] : children.flatMap((child) => below[child] ?? []));
  return below;
}
