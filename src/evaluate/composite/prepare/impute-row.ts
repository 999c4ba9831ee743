import type { Step } from "#define";
import type { Frame } from "../frame.ts";
import type { State } from "../state.ts";
import { type Filling, missingIn, sdOf } from "./filling.ts";
import { endsOf, medianOf } from "./moments.ts";
import { gather, type Slice, slicesOf } from "./slices.ts";

type ByRow = Extract<Step, { readonly step: "impute"; readonly by: "row" }>;

/**
 * Inside one row: every indicator is brought to 0 to 1 with its direction, the mean or median of what the row has (of all indicators, or of those below
 * the same node of a level) is taken, and scale and direction are undone. An indicator with one value everywhere gives no evidence. A row
 * without other data stays missing. What a cell could have been is as wide as what the row has, brought back to the indicator's scale.
 */
export function fillByRow(state: State, step: ByRow, filling: Filling): void {
  const { table, ground } = state;
  const lacking = table.columns.map((column) => missingIn(column) > 0);
  const families = familiesOf(ground.frame, step.level).filter((leaves) => leaves.some((leaf) => lacking[leaf]));
  for (const slice of slicesOf(table.rows, step.over)) {
    const scales = scalesOf(state, slice);
    for (const leaves of families) fillFamily(state, { slice, leaves, scales, lacking }, step.with, filling);
  }
}

type Scale = { readonly direction: number; readonly low: number; readonly width: number };
type Family = {
  readonly slice: Slice;
  readonly leaves: readonly number[];
  readonly scales: readonly Scale[];
  readonly lacking: readonly boolean[];
};

/** Of data that are normalised more is better already. */
function scalesOf({ table, ground, normalised }: State, slice: Slice): readonly Scale[] {
  return table.columns.map((column, leaf) => {
    const direction = normalised ? 1 : (ground.frame.nodes[leaf]?.direction ?? 1);
    const { low, high } = endsOf(gather(column, slice.at));
    return { direction, low: direction === 1 ? low : -high, width: high - low };
  });
}

function fillFamily({ table }: State, { slice, leaves, scales, lacking }: Family, centre: "mean" | "median", filling: Filling): void {
  const gaps = leaves.filter((leaf) => lacking[leaf]);
  const there = new Float64Array(leaves.length);
  const count = slice.at?.length ?? table.rows.length;
  for (let k = 0; k < count; k += 1) {
    const row = slice.at?.[k] ?? k;
    if (!gaps.some((leaf) => Number.isNaN(table.columns[leaf]?.[row]))) continue;
    let [known, sum] = [0, 0];
    for (const leaf of leaves) {
      const { direction, low, width } = scales[leaf] ?? none;
      const scaled = (direction * (table.columns[leaf]?.[row] ?? Number.NaN) - low) / width;
      if (!Number.isFinite(scaled)) continue;
      there[known] = scaled;
      known += 1;
      sum += scaled;
    }
    if (known === 0) continue;
    const mean = sum / known;
    const values = there.subarray(0, known);
    const middle = centre === "mean" ? mean : (medianOf(values) ?? mean);
    const sd = sdOf(values, mean);
    for (const leaf of gaps) {
      const { direction, low, width } = scales[leaf] ?? none;
      if (!Number.isNaN(table.columns[leaf]?.[row]) || !(width >= 0)) continue;
      filling.fill(row, leaf, direction * (middle * width + low), sd === null ? null : sd * width);
    }
  }
}
const none: Scale = { direction: 1, low: 0, width: Number.NaN };

/**
 * Indicators by the lowest node above them of at least a level; all together where no level is given.
 */
export function familiesOf(frame: Frame, level: number | undefined): readonly (readonly number[])[] {
  const leaves = Array.from({ length: frame.leafCount }, (_, leaf) => leaf);
  if (level === undefined) return [leaves];
  return [...Map.groupBy(leaves, (leaf) => ancestorOf(frame, leaf, level)).values()];
}

/** The lowest node above an indicator of at least a level. */
export function ancestorOf(frame: Frame, leaf: number, level: number): number {
  let node = leaf;
  while ((frame.level[node] ?? level) < level && (frame.parent[node] ?? -1) >= 0) node = frame.parent[node] ?? -1;
  return node;
}
