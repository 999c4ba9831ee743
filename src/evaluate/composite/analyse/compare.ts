import { ok, type Result } from "#kernel";
import type { Built } from "../build.ts";
import { averageRanks, straight } from "./correlation.ts";
import { nodeOf, orNull, ranksWithin } from "./places.ts";

export type Compared = {
  readonly methods: readonly string[];
  /** By unit: scores and ranks under each method, and the widest difference of ranks. */
  readonly units: readonly {
    readonly unit: string;
    readonly period?: string;
    readonly scores: readonly (number | null)[];
    readonly ranks: readonly (number | null)[];
    readonly spread: number | null;
  }[];
  /** Each method against the first: over the units that both rank. */
  readonly against: readonly {
    readonly method: string;
    readonly units: number;
    readonly meanShift: number | null;
    readonly largestShift: number | null;
    readonly spearman: number | null;
  }[];
};

/**
 * The same units under several methods; units that only some methods rank are listed with null.
 * @refuses evaluate/unknownNodes
 */
export function compareMethods(methods: readonly { readonly name: string; readonly built: Built }[], node?: string): Result<Compared> {
  const lists: ReadonlyMap<string, { readonly score: number | null; readonly rank: number | null }>[] = [];
  const rows = new Map<string, Built["rows"][number]>();
  for (const { built } of methods) {
    const place = nodeOf(built, node);
    if (!place.ok) return place;
    const scores = built.scores[place.value] ?? new Float64Array();
    const ranks = ranksWithin(built.rows, scores);
    for (const row of built.rows) rows.set(nameOf(row), row);
    lists.push(new Map(built.rows.map((row, i) => [nameOf(row), { score: orNull(scores[i]), rank: ranks[i] || null }])));
  }
  const units = [...rows].map(([name, row]) => {
    const ranks = lists.map((list) => list.get(name)?.rank ?? null);
    const there = ranks.filter((rank) => rank !== null);
    return {
      ...row,
      scores: lists.map((list) => list.get(name)?.score ?? null),
      ranks,
      spread: there.length > 1 ? Math.max(...there) - Math.min(...there) : null,
    };
  });
  const against = methods.slice(1).map(({ name }, i) => {
    const pairs = units.flatMap(({ ranks }) => {
      const [from, to] = [ranks[0] ?? null, ranks[i + 1] ?? null];
      return from === null || to === null ? [] : [[from, to] as const];
    });
    const shifts = pairs.map(([from, to]) => Math.abs(to - from));
    const none = shifts.length === 0;
    return {
      method: name,
      units: pairs.length,
      meanShift: none ? null : shifts.reduce((sum, x) => sum + x, 0) / shifts.length,
      largestShift: none ? null : Math.max(...shifts),
      spearman: pairs.length < 3 ? null : straight(averageRanks(pairs.map(([a]) => a)), averageRanks(pairs.map(([, b]) => b))),
    };
  });
  return ok({ methods: methods.map(({ name }) => name), units, against });
}

const nameOf = ({ unit, period }: Built["rows"][number]): string => JSON.stringify([unit, period ?? null]);
