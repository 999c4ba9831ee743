import { all, ok, refuse } from "#kernel";
import { refusals } from "../refusals.ts";
import type { Act } from "../state.ts";
import { withColumns } from "../table.ts";

/**
 * x · scale / denominator for every indicator whose node names one. A denominator that is missing or zero leaves the cell missing.
 * @refuses evaluate/denominatorMissing
 */
export const denominate: Act<"denominate"> = (state, step) => {
  const { frame, denominators } = state.ground;
  const columns = state.table.columns.map((column, i) => {
    const node = frame.nodes[i];
    if (node?.denominator === undefined) return ok(column);
    const by = denominators?.columns[denominators.ids.indexOf(node.denominator)];
    if (by === undefined) return refuse(refusals.denominatorMissing({ id: node.id, denominator: node.denominator }));
    const scale = step.scale?.[node.id] ?? 1;
    return ok(column.map((x, row) => divided(x * scale, by[state.at[row] ?? -1])));
  });
  const made = all(columns);
  return made.ok ? ok({ ...state, table: withColumns(state.table, made.value) }) : made;
};

const divided = (x: number, by: number | undefined): number => (by === undefined || by === 0 ? Number.NaN : x / by);
