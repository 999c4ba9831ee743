import type { IndexResult, SchemeUncertainty } from "#contract";
import type { Label } from "#kernel";
import type { RankedRow } from "./parts/rank-chart.tsx";

type Read = (label: Label) => string;
type Shown = Pick<IndexResult, "units" | "scores" | "ranks">;

/** Which tied group each unit is in; null for one that stands alone. */
export function groupsOf(tied: SchemeUncertainty["tied"]): ReadonlyMap<string, number> {
  const shared = tied.filter((group) => group.length > 1);
  return new Map(shared.flatMap((group, i) => group.map((unit) => [unit, i + 1] as const)));
}

type Interval = { readonly low: number | null; readonly high: number | null };

/** An interval of ranks in whole places, rounded outwards: what is shown never claims more than was found. */
export const outward = ({ low, high }: Interval): Interval => ({
  low: low === null ? null : Math.floor(low),
  high: high === null ? null : Math.ceil(high),
});

/** The units of a result in the order of their ranks, with the intervals where they are known; those without a rank stand last. */
export function rowsOf(
  { units, scores, ranks }: Shown,
  read: Read,
  uncertainty?: Pick<SchemeUncertainty, "units" | "ranks" | "tied">,
  before?: readonly (number | null)[],
): readonly RankedRow[] {
  const places = new Map(uncertainty?.units.map(({ id }, i) => [id, uncertainty.ranks[i]] as const));
  const groups = uncertainty ? groupsOf(uncertainty.tied) : new Map<string, number>();
  const rows = units.map((unit, i): RankedRow => {
    const place = places.get(unit.id);
    return {
      unit: unit.id,
      name: read(unit.short),
      own: unit.home,
      score: scores[i] ?? null,
      rank: ranks[i] ?? null,
      ...outward(place ?? { low: null, high: null }),
      group: groups.get(unit.id) ?? null,
      ...(before ? { before: before[i] ?? null } : {}),
    };
  });
  return [...rows].sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER));
}

/** Scores of a hundred show one digit behind the point, those about one show three. */
export function placesOf(scores: readonly (number | null)[]): number {
  const most = Math.max(0, ...scores.map((score) => Math.abs(score ?? 0)));
  return most > 20 ? 1 : most > 2 ? 2 : 3;
}

/** Of several nodes with this score the children of a node, in the order they came in. */
export const childrenOf = <N extends { readonly parent: string | null }>(nodes: readonly N[], parent: string): readonly N[] =>
  nodes.filter((node) => node.parent === parent);

export const rootOf = <N extends { readonly parent: string | null }>(nodes: readonly N[]): N | undefined =>
  nodes.find(({ parent }) => parent === null);
