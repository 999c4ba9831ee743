import type { Scheme, SchemeVersion } from "#define";
import { checkFrame, type Frame, type Ground } from "#evaluate/composite";
import { ok, type Result } from "#kernel";
import type { InputCell } from "./inputs.ts";

/** Everything a scheme says but from when it holds, as it stands in `scheme.json`; its checksum is what was adopted. */
export type SchemeText = Omit<Scheme, "versions"> & Omit<SchemeVersion, "from">;

/** @refuses what the frame refuses */
export const frameOf = ({ tree }: Pick<SchemeText, "tree">): Result<Frame> =>
  checkFrame(
    tree.map(({ id, parent, weight, leaf }) => ({
      id,
      parent: parent ?? null,
      weight,
      ...(leaf ? { direction: leaf.better === "higher" ? (1 as const) : (-1 as const) } : {}),
      ...(leaf?.target === undefined ? {} : { target: leaf.target }),
    })),
  );

type Unit = Pick<InputCell, "unit" | "unitLabel" | "role">;
/** The ground of the engine from the cells of a bundle, rows in the order in which they are first named. */
export type GroundRead = { readonly ground: Ground; readonly units: readonly Unit[] };

export function groundOf(text: SchemeText, cells: readonly InputCell[]): Result<GroundRead> {
  const frame = frameOf(text);
  if (!frame.ok) return frame;
  const { nodes, leafCount } = frame.value;
  const ids = nodes.slice(0, leafCount).map(({ id }) => id);
  const rows = [...new Map(cells.map(({ unit, period }) => [`${unit} ${period}`, { unit, period }])).values()];
  const rowAt = new Map(rows.map(({ unit, period }, at) => [`${unit} ${period}`, at]));
  const leafAt = new Map(ids.map((id, at) => [id, at]));
  const empty = (): Float64Array[] => ids.map(() => new Float64Array(rows.length).fill(Number.NaN));
  const [columns, errors] = [empty(), empty()];
  for (const { leaf, unit, period, value, error } of cells) {
    const [row, at] = [rowAt.get(`${unit} ${period}`) ?? -1, leafAt.get(leaf) ?? -1];
    const [column, spread] = [columns[at], errors[at]];
    if (column) column[row] = value ?? Number.NaN;
    if (spread) spread[row] = error ?? Number.NaN;
  }
  const units = [...new Map(cells.map(({ unit, unitLabel, role }) => [unit, { unit, unitLabel, role }])).values()];
  return ok({ ground: { frame: frame.value, table: { rows, ids, columns }, errors }, units });
}
