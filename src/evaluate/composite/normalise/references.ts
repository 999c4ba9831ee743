import type { Normalisation, Step } from "#define";
import type { Refusal } from "#kernel";
import { own } from "../own.ts";
import { unknownIn } from "../prepare/names.ts";
import { refusals as preparing } from "../prepare/refusals.ts";
import { unlike } from "../prepare/times.ts";
import type { State } from "../state.ts";
import { byPeriod, type Row } from "../table.ts";
import { previousRows } from "./growth.ts";
import { refusals } from "./refusals.ts";

type NormaliseStep = Extract<Step, { readonly step: "normalise" }>;

/** How an indicator is normalised: as the step says for it, or for all. */
export const methodFor = (step: NormaliseStep, id: string): Normalisation => own(step.per, id) ?? step;

/** What a step names and the data do not have. */
export function faultsOf({ ground, table }: State, step: NormaliseStep): readonly Refusal[] {
  const { frame } = ground;
  const methods = [step, ...Object.values(step.per ?? {})];
  const named = [...Object.keys(step.per ?? {}), ...methods.flatMap(idsOf)];
  return [...unknownIn(frame, "normalise", named), ...methods.flatMap((method) => faultsOfMethod(method, table.rows))];
}

function idsOf(method: Normalisation): readonly string[] {
  if (method.method === "min-max") return Object.keys(method.bounds ?? {});
  if (method.method === "goalposts" || method.method === "efficacy") return Object.keys(method.posts);
  if (method.method === "standard") return Object.keys(method.standards);
  return method.method === "distance-to-target" ? Object.keys(method.targets ?? {}) : [];
}

function faultsOfMethod(method: Normalisation, rows: readonly Row[]): readonly Refusal[] {
  const above = (name: string, value: number | undefined): readonly Refusal[] =>
    value === undefined || value > 0 ? [] : [preparing.numberOutside({ name, value, least: 0 })];
  switch (method.method) {
    case "min-max": {
      const [low, high] = [method.low ?? 0, method.high ?? 100];
      return low < high ? [] : [refusals.scaleTurned({ low, high })];
    }
    case "z-score":
      return above("sd", method.sd);
    case "scaled":
      return above("factor", method.factor);
    case "goalposts":
    case "standard":
      return above("scale", method.scale);
    case "efficacy":
      return above("span", method.span);
    case "distance-to-reference":
      return unknownReference("normalise", method, rows);
    case "symmetric-growth":
      if (rows.some((row) => row.period === undefined)) return [preparing.panelNeeded({ step: "normalise" })];
      if (unlike(rows).length > 0) return [preparing.periodsDiffer({ step: "normalise", periods: unlike(rows) })];
      return previousRows(rows).every((row) => row < 0) ? [refusals.noPeriodBefore({ step: "normalise" })] : [];
    default:
      return [];
  }
}

/** A refusal where a unit or period that others are set against is not in the data. */
export function unknownReference(
  step: string,
  { unit, period }: { readonly unit: string; readonly period?: string },
  rows: readonly Row[],
): readonly Refusal[] {
  const known = [...new Set(rows.flatMap((row) => row.period ?? []))].sort();
  return [
    ...(rows.some((row) => row.unit === unit) ? [] : [preparing.unknownUnits({ step, units: [unit] })]),
    ...(period === undefined || known.includes(period) ? [] : [refusals.periodUnknown({ step, period, known })]),
  ];
}

/**
 * The row of the reference unit among some rows: in the period given, or the first one it is there.
 * @returns −1 where it is not there
 */
export function referenceRow(
  rows: readonly Row[],
  at: Int32Array | null,
  { unit, period }: { readonly unit: string; readonly period?: string },
): number {
  const places = at ?? rows.keys();
  let [found, first] = [-1, ""];
  for (const row of places) {
    const of = rows[row];
    if (of?.unit !== unit || (period !== undefined && of.period !== period)) continue;
    if (found < 0 || byPeriod(of.period ?? "", first) < 0) [found, first] = [row, of.period ?? ""];
  }
  return found;
}
