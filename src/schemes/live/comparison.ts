import type { SchemeComparison } from "#contract";
import { ok, type Result } from "#kernel";
import { saidFaults } from "../drafts/drafts.ts";
import type { SchemeContext } from "../types.ts";
import { labelOfNode } from "./figures-behind.ts";
import { keptOf } from "./kept.ts";
import { indexOf, type Live, ranksAmong } from "./live.ts";
import { shiftsOf } from "./shifts.ts";
import { variantsOf, withWeights } from "./variants.ts";

type Said = Omit<SchemeComparison, "moment" | "head">;
type Ranks = readonly (number | null)[];

/** The same figures by other methods, and without each indicator. */
export function comparisonOf(context: SchemeContext, live: Live, period: string): Result<Said> {
  const run = live.run(period);
  if (!run.ok) return run;
  const own = ranksAmong(indexOf(run.value));
  const methods = variantsOf(live.content.method.steps).map(({ id, label, steps }): Said["methods"][number] => {
    const other = live.run(period, steps);
    const scores = other.ok ? indexOf(other.value) : live.units.map(() => null);
    const ranks = ranksAmong(scores);
    const shifts = other.ok ? shiftsOf(own, ranks) : { meanShift: null, mostShift: null, agreement: null };
    return {
      id,
      label,
      own: id === "own",
      scores: [...scores],
      ranks: [...ranks],
      ...shifts,
      whyNot: other.ok ? [] : saidFaults(other.refusals),
    };
  });
  const without = withoutEach(context, live, period).map(({ leaf, ranks }) => {
    const { meanShift, mostShift } = shiftsOf(own, ranks);
    return { leaf, label: labelOfNode(live.content, leaf), meanShift: meanShift ?? 0, mostShift: mostShift ?? 0 };
  });
  return ok({ period, units: [...live.units], methods, without });
}

/** Ranks of all units without each leaf in turn: its weight is zero, and its parent's where nothing would be left below it. Kept for the cut. */
export const withoutEach = (
  context: SchemeContext,
  live: Live,
  period: string,
): readonly { readonly leaf: string; readonly ranks: Ranks }[] =>
  keptOf(context, `without ${live.checksum} ${period}`, () => {
    const run = live.run(period);
    if (!run.ok) return [];
    const { nodes, leafCount } = live.frame;
    const { weights } = run.value.built.state;
    return nodes.slice(0, leafCount).flatMap(({ id }, leaf) => {
      const rest = weightsWithout(live, weights, leaf);
      if (rest === null) return [];
      const given = Object.fromEntries(nodes.map((node, i) => [node.id, rest[i] ?? 0]));
      const made = live.run(period, withWeights(live.content.method.steps, { step: "weigh", by: "given", weights: given }));
      return made.ok ? [{ leaf: id, ranks: ranksAmong(indexOf(made.value)) }] : [];
    });
  });

function weightsWithout({ frame }: Live, weights: Float64Array, leaf: number): Float64Array | null {
  const rest = weights.slice();
  for (let at = leaf; at !== frame.root; at = frame.parent[at] ?? frame.root) {
    rest[at] = 0;
    const siblings = frame.children[frame.parent[at] ?? -1] ?? [];
    if (siblings.some((sibling) => (rest[sibling] ?? 0) !== 0)) return rest;
  }
  return null;
}
