import type { Step } from "#define";
import type { State } from "../state.ts";
import { type Drift, driftsOf, spreadOf } from "./drift.ts";
import { type Filling, missingIn } from "./filling.ts";
import { historiesOf, type Times, timesOf } from "./times.ts";

type ByPanel = Extract<Step, { readonly step: "impute"; readonly by: "panel" }>;

/**
 * Along the periods of one unit and indicator. `latest`: the last value before, at most so many periods back. `linear`: a line between the values on both
 * sides, the ends held; nothing from a single value. `constant`: the value before, the first one carried back. `linear-constant`: linear, and constant
 * from a single value. The period a value was carried from is kept. What a cell could have been follows from how the values of the unit (or,
 * where these are too few, of all units in proportion) moved from period to period.
 */
export function fillByPanel({ table }: State, step: ByPanel, filling: Filling): void {
  const times = timesOf(table.rows);
  const histories = historiesOf(table.rows, times);
  for (const [leaf, column] of table.columns.entries()) {
    if (missingIn(column) === 0) continue;
    const drifts = driftsOf(column, histories, times);
    for (const [unit, history] of histories.entries()) {
      const drift = drifts[unit];
      if (drift !== undefined) fillHistory(column, { leaf, history, times, drift }, step, filling);
    }
  }
}

type Place = { readonly leaf: number; readonly history: Int32Array; readonly times: Times; readonly drift: Drift };

function fillHistory(column: Float64Array, { leaf, history, times, drift }: Place, step: ByPanel, filling: Filling): void {
  const there = history.filter((row) => !Number.isNaN(column[row]));
  if (there.length === 0 || there.length === history.length) return;
  const valueAt = (row: number): number => column[row] ?? Number.NaN;
  const placeOf = (row: number): number => times.place[row] ?? 0;
  const timeOf = (row: number): number => times.time[placeOf(row)] ?? 0;
  const nameOf = (row: number): string => times.names[placeOf(row)] ?? "";
  const lined = step.with === "linear" || step.with === "linear-constant";
  if (step.with === "linear" && there.length === 1) return;
  for (const row of history) {
    if (!Number.isNaN(column[row])) continue;
    const before = there.findLast((other) => placeOf(other) < placeOf(row));
    const after = there.find((other) => placeOf(other) > placeOf(row));
    if (lined && before !== undefined && after !== undefined) {
      const [whole, part] = [timeOf(after) - timeOf(before), timeOf(row) - timeOf(before)];
      const value = valueAt(before) + ((valueAt(after) - valueAt(before)) * part) / whole;
      filling.fill(row, leaf, value, spreadOf(drift.around, value, (part * (whole - part)) / whole), `${nameOf(before)}–${nameOf(after)}`);
      continue;
    }
    const source = before ?? (step.with === "latest" ? undefined : after);
    if (source === undefined) continue;
    if (step.with === "latest" && step.most !== undefined && placeOf(row) - placeOf(source) > step.most) continue;
    const value = valueAt(source);
    filling.fill(row, leaf, value, spreadOf(drift.whole, value, Math.abs(timeOf(row) - timeOf(source))), nameOf(source));
  }
}
