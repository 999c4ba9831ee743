import type { Step } from "#define";
import { ok, refuse } from "#kernel";
import { refusals as preparing } from "../prepare/refusals.ts";
import { slicesOf } from "../prepare/slices.ts";
import type { Act, State } from "../state.ts";
import { referenceRow, unknownReference } from "./references.ts";
import { refusals } from "./refusals.ts";
import { remarks } from "./remarks.ts";

type RescaleStep = Extract<Step, { readonly step: "rescale" }>;

/**
 * Scores of the nodes above the indicators, each times `to` (100) over that node's score of the reference unit: in the period given for all rows, or in each
 * row's own period where none is. A node at which the reference has no score above zero has no relative score, which is told.
 * @refuses evaluate/unknownUnits, periodUnknown, numberOutside, rescaleByNothing
 */
export const rescale: Act<"rescale"> = (state, step) => {
  const { scores, table, ground } = state;
  const unknown = unknownReference("rescale", step, table.rows);
  if (unknown.length > 0 || scores === null) return refuse(...unknown);
  if (step.to !== undefined && !(step.to > 0)) return refuse(preparing.numberOutside({ name: "to", value: step.to, least: 0 }));
  const { frame } = ground;
  const parts = partsOf(state, step);
  const top = scores[frame.root] ?? new Float64Array();
  const baseless = parts.find(({ reference }) => !((top[reference] ?? 0) > 0));
  if (baseless !== undefined) return refuse(refusals.rescaleByNothing({ unit: step.unit, period: step.period ?? baseless.period ?? null }));
  const without: string[] = [];
  const rescaled = scores.map((column, node) => {
    if (node < frame.leafCount) return column;
    const made = new Float64Array(column.length);
    for (const { at, reference } of parts) {
      const by = column[reference] ?? 0;
      if (!(by > 0)) without.push(frame.nodes[node]?.id ?? "");
      for (const row of at) made[row] = by > 0 ? ((column[row] ?? Number.NaN) * (step.to ?? 100)) / by : Number.NaN;
    }
    return made;
  });
  const said = without.length > 0 ? [remarks.notRescaled({ nodes: [...new Set(without)], unit: step.unit })] : [];
  return ok({ ...state, scores: rescaled, remarks: [...state.remarks, ...said] });
};

/** Rows with the same reference row. */
function partsOf({ table }: State, step: RescaleStep) {
  const all = Int32Array.from(table.rows, (_, row) => row);
  return slicesOf(table.rows, step.period === undefined ? "period" : "panel").map(({ at, period }) => ({
    at: at ?? all,
    period,
    reference: referenceRow(table.rows, at, step),
  }));
}
