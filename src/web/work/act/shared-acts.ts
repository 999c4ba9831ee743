import type { MatterRow } from "#contract";

export type SharedAct = MatterRow["actions"][number];
const nameOf = (row: MatterRow, act: SharedAct): string => `${row.procedure} ${act.transition} ${act.form ?? ""}`;

/** Acts that are possible, by role and state, with every one of these matters: the same act of one procedure, with the same form. */
export function sharedActs(rows: readonly MatterRow[]): readonly SharedAct[] {
  const [first, ...rest] = rows;
  if (!first) return [];
  return first.actions.filter((act) => rest.every((row) => row.actions.some((other) => nameOf(row, other) === nameOf(first, act))));
}
