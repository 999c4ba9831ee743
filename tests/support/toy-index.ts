import type { Factor, Method, Step } from "#define";
import { checkFrame, type Ground, type Row } from "#evaluate/composite";

/** For tests: an invented index of three pillars over six indicators, two of which are better when lower. */
function toyFrame() {
  const leaf = (id: string, parent: string, weight: number, direction: 1 | -1 = 1) => ({ id, parent, weight, direction });
  const frame = checkFrame([
    leaf("a1", "a", 1),
    leaf("a2", "a", 2),
    leaf("b1", "b", 1, -1),
    leaf("b2", "b", 1),
    leaf("c1", "c", 3),
    leaf("c2", "c", 1, -1),
    { id: "a", parent: "all", weight: 1 },
    { id: "b", parent: "all", weight: 2 },
    { id: "c", parent: "all", weight: 1.5 },
    { id: "all", parent: null, weight: 1 },
  ]);
  if (!frame.ok) throw new Error("the invented framework has a fault");
  return frame.value;
}

/** Values without any order to them, from 1 to 100. */
const value = (row: number, leaf: number): number => 1 + ((row * 37 + leaf * 53 + row * leaf * 11) % 97) + leaf / 7;

/** For tests: units u01, u02 … with six indicators, a few cells missing, standard errors of five per cent. */
export function toyGround(units = 12, periods: readonly string[] = []): Ground {
  const frame = toyFrame();
  const names = Array.from({ length: units }, (_, i) => `u${String(i + 1).padStart(2, "0")}`);
  const rows: readonly Row[] =
    periods.length === 0 ? names.map((unit) => ({ unit })) : periods.flatMap((period) => names.map((unit) => ({ unit, period })));
  const ids = frame.nodes.slice(0, frame.leafCount).map((node) => node.id);
  const columns = ids.map((_, leaf) => Float64Array.from(rows, (__, row) => ((row + 2 * leaf) % 13 === 5 ? Number.NaN : value(row, leaf))));
  return {
    frame,
    table: { rows, ids, columns },
    groups: { half: rows.map((_, row) => (row % 2 === 0 ? "even" : "odd")) },
    errors: columns.map((column) => column.map((x) => 0.05 * x)),
  };
}

export const toySteps: readonly Step[] = [
  { step: "impute", by: "column", with: "mean", within: "half" },
  { step: "treat", method: "winsorise", most: 2 },
  { step: "normalise", method: "min-max", low: 1, high: 100 },
  { step: "aggregate", method: "arithmetic" },
];

/** For tests: one factor of each kind. */
export const toyFactors: readonly Factor[] = [
  {
    id: "scale",
    kind: "choice",
    at: 2,
    options: [
      { step: "normalise", method: "min-max", low: 1, high: 100 },
      { step: "normalise", method: "z-score", mean: 100, sd: 10 },
    ],
  },
  {
    id: "mean",
    kind: "choice",
    at: 3,
    options: [
      { step: "aggregate", method: "arithmetic" },
      { step: "aggregate", method: "geometric" },
    ],
  },
  { id: "noise", kind: "weights", spread: 0.25, levels: [2] },
  { id: "anywhere", kind: "simplex", below: "c" },
  { id: "share", kind: "weight", of: "a1", low: 0.2, high: 0.6 },
  { id: "sets", kind: "weight-sets", sets: [{ a: 1, b: 1, c: 1 }, { a: 3 }, {}] },
  { id: "ends", kind: "bounds", spread: 0.002 },
  { id: "cells", kind: "measurement" },
  { id: "gaps", kind: "imputation" },
];

export const toyMethod: Method = { steps: toySteps, factors: toyFactors };
