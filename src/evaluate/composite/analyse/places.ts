import { ok, type Result, refuse } from "#kernel";
import type { Built } from "../build.ts";
import { ranksOf } from "../ranks.ts";
import { refusals } from "../refusals.ts";
import { byPeriod, periodsOf, type Row } from "../table.ts";

/** What leaves the engine: null instead of a missing number. */
export const orNull = (x: number | undefined): number | null => (x === undefined || Number.isNaN(x) ? null : x);

/** Ranks among the rows of the same period; 0 where there is no score. */
export function ranksWithin(rows: readonly Row[], scores: Float64Array): Int32Array {
  const periods = periodsOf(rows);
  if (periods.length === 1) return ranksOf(scores);
  const ranks = new Int32Array(rows.length);
  for (const { at } of periods)
    for (const [i, rank] of ranksOf(Float64Array.from(at, (row) => scores[row] ?? Number.NaN)).entries()) ranks[at[i] ?? 0] = rank;
  return ranks;
}

/**
 * Where a unit stands among the rows: in its only period, or its last one where none is named.
 * @refuses evaluate/unknownRow
 */
export function rowOf(rows: readonly Row[], unit: string, period?: string): Result<number> {
  const own = rows.flatMap((row, i) => (row.unit === unit && (period === undefined || row.period === period) ? [i] : []));
  const last = own.sort((a, b) => byPeriod(rows[a]?.period ?? "", rows[b]?.period ?? "")).at(-1);
  return last === undefined ? refuse(refusals.unknownRow({ unit, period: period ?? null })) : ok(last);
}

/**
 * The place of a node in the frame; the root where none is named.
 * @refuses evaluate/unknownNodes
 */
export function nodeOf({ ground: { frame } }: Built, id?: string): Result<number> {
  const place = id === undefined ? frame.root : frame.places.get(id);
  return place === undefined ? refuse(refusals.unknownNodes({ ids: [id ?? ""] })) : ok(place);
}

/** A unit by its name, with its period where there are several. */
export const rowName = ({ unit, period }: Row): { readonly unit: string; readonly period?: string } =>
  period === undefined ? { unit } : { unit, period };
