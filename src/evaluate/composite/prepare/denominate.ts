import { ok, type Refusal, refuse } from "#kernel";
import { own } from "../own.ts";
import { refusals as shared } from "../refusals.ts";
import type { Act, State } from "../state.ts";
import { withColumns } from "../table.ts";
import { leavesOf, unknownIn } from "./names.ts";
import { refusals } from "./refusals.ts";
import { remarks } from "./remarks.ts";

/**
 * x · scale / denominator for every indicator whose node names one. A denominator that is missing or zero leaves the cell missing, which is told.
 * Cells filled before are divided with the rest.
 * @refuses evaluate/denominatorMissing, evaluate/unknownIndicators, evaluate/scaleAlone
 */
export const denominate: Act<"denominate"> = (state, step) => {
  const { frame, denominators } = state.ground;
  const faults: Refusal[] = [...unknownIn(frame, "denominate", step.scale)];
  const alone = Object.keys(step.scale ?? {}).filter((id) => leavesOf(frame).has(id) && denominatorOf(state, id) === undefined);
  if (alone.length > 0) faults.push(refusals.scaleAlone({ ids: alone }));
  const told: { readonly id: string; readonly denominator: string; readonly count: number }[] = [];
  const columns = state.table.columns.map((column, leaf) => {
    const node = frame.nodes[leaf];
    if (node?.denominator === undefined) return column;
    const by = denominators?.columns[denominators.ids.indexOf(node.denominator)];
    if (by === undefined) {
      faults.push(shared.denominatorMissing({ id: node.id, denominator: node.denominator }));
      return column;
    }
    const { made, lost } = divided(column, own(step.scale, node.id) ?? 1, by, state.at);
    if (lost > 0) told.push({ id: node.id, denominator: node.denominator, count: lost });
    return made;
  });
  if (faults.length > 0) return refuse(...faults);
  return ok({
    ...state,
    table: withColumns(state.table, columns),
    filled: state.filled.length === 0 ? state.filled : filledAnew(state, step.scale ?? {}),
    remarks: [...state.remarks, ...told.map(remarks.notDivided)],
  });
};

const denominatorOf = ({ ground: { frame } }: State, id: string): string | undefined =>
  frame.nodes[frame.places.get(id) ?? -1]?.denominator;

function divided(column: Float64Array, scale: number, by: Float64Array, at: readonly number[]) {
  const made = new Float64Array(column.length);
  let lost = 0;
  for (let row = 0; row < column.length; row += 1) {
    const x = column[row] ?? Number.NaN;
    const below = by[at[row] ?? -1] ?? Number.NaN;
    const share = (x * scale) / below;
    made[row] = Number.isFinite(share) ? share : Number.NaN;
    if (!Number.isNaN(x) && !Number.isFinite(share)) lost += 1;
  }
  return { made, lost };
}

function filledAnew({ ground, at, filled }: State, scale: Readonly<Record<string, number>>): State["filled"] {
  const { frame, denominators } = ground;
  return filled.map((cell) => {
    const node = frame.nodes[cell.leaf];
    const by = denominators?.columns[denominators.ids.indexOf(node?.denominator ?? "")]?.[at[cell.row] ?? -1];
    if (by === undefined || by === 0 || Number.isNaN(by)) return cell;
    const factor = (own(scale, node?.id ?? "") ?? 1) / by;
    return { ...cell, value: cell.value * factor, sd: cell.sd === null ? null : Math.abs(cell.sd * factor) };
  });
}
