import type { Label } from "#kernel";
import { csvOf, written } from "../bundle/csv.ts";
import type { SchemeText } from "./ground.ts";
import type { Computed } from "./recompute.ts";

export const labelOfNode = ({ tree }: Pick<SchemeText, "tree">, id: string): Label =>
  tree.find((node) => node.id === id)?.label ?? { zh: id, en: id };

/** Which tied group each unit belongs to, the best being 1. */
export const groupsOf = ({ tied }: Pick<Computed, "tied">): ReadonlyMap<string, number> =>
  new Map(tied.flatMap((group, at) => group.map((unit) => [unit, at + 1] as const)));

/** Units as they are ranked: the best first, those without a score last. */
export function orderOf({ units, ranks }: Pick<Computed, "units" | "ranks">): readonly number[] {
  const place = (at: number): number => ranks[at] ?? units.length + 1;
  return units.map((_, at) => at).sort((a, b) => place(a) - place(b) || a - b);
}

/** The index: one line a unit, in order of rank. */
export function ranksCsv(computed: Computed): string {
  const groups = groupsOf(computed);
  return csvOf(
    ["unit", "unit_zh", "unit_en", "period", "score", "rank", "rank_low", "rank_median", "rank_high", "rank_mean", "tied_group"],
    orderOf(computed).map((at) => {
      const { id, label } = computed.units[at] ?? { id: "", label: { zh: "", en: "" } };
      const spread = computed.intervals[at];
      return [
        id,
        label.zh,
        label.en,
        computed.period,
        written(computed.scores[at] ?? null),
        written(computed.ranks[at] ?? null),
        written(spread?.low ?? null),
        written(spread?.median ?? null),
        written(spread?.high ?? null),
        written(spread?.mean ?? null),
        String(groups.get(id) ?? ""),
      ];
    }),
  );
}

/** Scores and ranks of every node; indicators carry their normalised values. */
export const resultsCsv = (text: SchemeText, { nodes, units, period }: Computed): string =>
  csvOf(
    ["node", "node_zh", "node_en", "parent", "level", "weight", "share", "unit", "period", "score", "rank"],
    nodes.flatMap(({ id, parent, level, weight, share, scores, ranks }) => {
      const label = labelOfNode(text, id);
      const head = [id, label.zh, label.en, parent ?? "", level, written(weight), written(share)];
      return units.map((unit, at) => [...head, unit.id, period, written(scores[at] ?? null), written(ranks[at] ?? null)]);
    }),
  );

export const filledCsv = ({ filled, period }: Computed): string =>
  csvOf(
    ["indicator", "unit", "period", "value", "sd", "from"],
    filled.map(({ leaf, unit, value, sd, from }) => [leaf, unit, period, written(value), written(sd), from ?? ""]),
  );

export const factorsCsv = ({ factors }: Computed): string =>
  csvOf(
    ["factor", "first_order", "total"],
    factors.map(({ id, first, total }) => [id, written(first), written(total)]),
  );

/** What every run chose: options and realisations counted from 0, shares as they are. */
export const picksCsv = ({ factors, picks }: Computed): string =>
  csvOf(
    ["run", ...factors.map(({ id }) => id)],
    picks.map((row, run) => [run + 1, ...row.map(written)]),
  );
