import { all, ok, type Result, refuse } from "#kernel";
import type { Built } from "../build.ts";
import { ranksOf } from "../ranks.ts";
import { refusals } from "../refusals.ts";
import type { Row } from "../table.ts";
import { nodeOf, orNull, ranksWithin, rowName, rowOf } from "./places.ts";

export type NodeStanding = {
  readonly id: string;
  readonly level: number;
  readonly score: number | null;
  readonly rank: number | null;
  readonly of: number;
};

/**
 * A unit's score and rank at every node of the index, the root first; ranks among the rows of its period.
 * @refuses evaluate/unknownRow
 */
export function standing(built: Built, unit: string, period?: string): Result<readonly NodeStanding[]> {
  const row = rowOf(built.rows, unit, period);
  if (!row.ok) return row;
  const { frame } = built.ground;
  const peers = peersOf(built.rows, row.value);
  return ok(
    frame.nodes
      .map(({ id }, node) => {
        const scores = Float64Array.from(peers, (peer) => built.scores[node]?.[peer] ?? Number.NaN);
        const rank = ranksOf(scores)[peers.indexOf(row.value)] ?? 0;
        const of = scores.filter((x) => !Number.isNaN(x)).length;
        return { id, level: frame.level[node] ?? 1, score: orNull(built.scores[node]?.[row.value]), rank: rank === 0 ? null : rank, of };
      })
      .reverse(),
  );
}

export type Extreme = { readonly id: string; readonly rank: number; readonly of: number; readonly value: number | null };

/**
 * The indicators in which a unit ranks best and worst. Equal ranks stand in the order of the framework.
 * @param over  ranks of the normalised values, or of the data as they were given (direction applied)
 * @refuses evaluate/unknownRow
 */
export function strengthsAndWeaknesses(
  built: Built,
  unit: string,
  {
    count = 5,
    over = "normalised",
    period,
  }: { readonly count?: number; readonly over?: "normalised" | "given"; readonly period?: string } = {},
): Result<{ readonly strengths: readonly Extreme[]; readonly weaknesses: readonly Extreme[] }> {
  const row = rowOf(built.rows, unit, period);
  if (!row.ok) return row;
  const { frame, table } = built.ground;
  const { at } = built.state;
  const peers = peersOf(built.rows, row.value);
  const place = peers.indexOf(row.value);
  const extremes = frame.nodes.slice(0, frame.leafCount).flatMap(({ id, direction = 1 }, leaf): readonly Extreme[] => {
    const given = (peer: number): number => table.columns[leaf]?.[at[peer] ?? -1] ?? Number.NaN;
    const value = (peer: number): number => (over === "given" ? direction * given(peer) : (built.scores[leaf]?.[peer] ?? Number.NaN));
    const values = Float64Array.from(peers, value);
    const rank = ranksOf(values)[place] ?? 0;
    return rank === 0 ? [] : [{ id, rank, of: values.filter((x) => !Number.isNaN(x)).length, value: orNull(given(row.value)) }];
  });
  const best = extremes.toSorted((a, b) => a.rank - b.rank);
  return ok({ strengths: best.slice(0, count), weaknesses: best.slice(Math.max(0, best.length - count)) });
}

export type GroupRank = {
  readonly unit: string;
  readonly period?: string;
  readonly group: string;
  readonly rank: number | null;
  readonly of: number;
};

/**
 * Ranks inside each group of a grouping, within each period; units without a group are not listed.
 * @refuses evaluate/unknownGrouping, unknownNodes
 */
export function groupRanks(built: Built, grouping: string, node?: string): Result<readonly GroupRank[]> {
  const groups = built.ground.groups?.[grouping];
  const place = nodeOf(built, node);
  const known = Object.keys(built.ground.groups ?? {});
  const found = all<unknown>([groups === undefined ? refuse(refusals.unknownGrouping({ grouping, known })) : ok(groups), place]);
  if (!found.ok || !place.ok) return found.ok ? refuse() : found;
  const scores = built.scores[place.value] ?? new Float64Array();
  const lists = Map.groupBy(built.rows.keys(), (row) =>
    JSON.stringify([built.rows[row]?.period ?? "", groups?.[built.state.at[row] ?? -1] ?? null]),
  );
  return ok(
    [...lists.values()].flatMap((members) => {
      const group = groups?.[built.state.at[members[0] ?? -1] ?? -1] ?? null;
      if (group === null) return [];
      const own = Float64Array.from(members, (row) => scores[row] ?? Number.NaN);
      const ranks = ranksOf(own);
      const of = own.filter((x) => !Number.isNaN(x)).length;
      return members.map((row, i) => ({ ...rowName(built.rows[row] ?? { unit: "" }), group, rank: ranks[i] || null, of }));
    }),
  );
}

/** Ranks at a node, within each period; null where there is no score. */
export function ranksAt(built: Built, node: number): readonly (number | null)[] {
  return Array.from(ranksWithin(built.rows, built.scores[node] ?? new Float64Array()), (rank) => rank || null);
}

const peersOf = (rows: readonly Row[], row: number): readonly number[] =>
  rows.flatMap((other, i) => (other.period === rows[row]?.period ? [i] : []));
