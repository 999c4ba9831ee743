import { ok, type Result, refuse } from "#kernel";
import { refusals } from "../refusals.ts";
import { leavesBelow } from "./availability.ts";
import { nodeOf, rowOf } from "./places.ts";
import { contributions, isArithmetic, singleEffects, spreadOver } from "./shares.ts";
import { type Lived, type Stand, type World, worldsBetween } from "./worlds.ts";

export const attributionFactors = ["values", "peers", "bounds", "weights"] as const;
type FactorName = (typeof attributionFactors)[number];

/** What a score's change is made of, in points of score. */
export type Attribution = {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** The unit's own figures; those of the others, by which bounds move; what the method fixes (treatment, bounds, aggregation); the weights. */
  readonly factors: Readonly<Record<FactorName, number>>;
  /** The same by indicator; all of them together sum to the change. */
  readonly indicators: readonly ({ readonly id: string; readonly total: number } & Readonly<Record<FactorName, number>>)[];
};

/**
 * Why a unit's score changed: exactly, in parts that sum to the change. Each factor gets its Shapley value, the mean effect of switching it from before to
 * after over all orders in which the four can be switched, since none of them comes first by nature and a fixed order would favour the last.
 * Inside each switch the indicators get their own difference of weight × value where all means are arithmetic (a missing one stands at the score of its
 * parent, which is what leaving it out amounts to). For other ways of combining each indicator gets the effect of switching it alone, from before and from
 * after halved, and what is left over is shared in proportion to the size of these effects.
 * @param node  the index where none is named
 * @refuses evaluate/unknownRow, unknownNodes, framesDiffer, notAttributable, noScoreToCompare
 */
export function attribution(before: Stand, after: Stand, node?: string): Result<Attribution> {
  const sides = [settled(before), settled(after)] as const;
  const places = [nodeOf(before.built, node), nodeOf(after.built, node)] as const;
  for (const found of [...sides, ...places]) if (!found.ok) return found;
  if (!sides[0].ok || !sides[1].ok || !places[1].ok) return refuse();
  const worlds = worldsBetween(sides[0].value, sides[1].value);
  if (!worlds.ok) return worlds;
  const top = after.built.ground.frame.nodes[places[1].value]?.id ?? "";
  const lived: Lived[] = [];
  for (let code = 0; code < 16; code += 1) {
    const made = worlds.value(worldOf(code));
    if (!made.ok) return made;
    lived.push(made.value);
  }
  const scoreIn = ({ state, row }: Lived): number => state.scores?.[state.ground.frame.places.get(top) ?? -1]?.[row] ?? Number.NaN;
  const scores = lived.map(scoreIn);
  const known = [before, after].map((stand) => knownScore(stand, top));
  if (scores.some(Number.isNaN) || known.some(Number.isNaN)) return refuse(refusals.noScoreToCompare({ unit: after.unit, node: top }));
  const off = [0, 15].some((code, i) => Math.abs((scores[code] ?? 0) - (known[i] ?? 0)) > 1e-9 * Math.max(1, Math.abs(known[i] ?? 0)));
  // Nothing but a step that looks from one period to another can bring a world back to another score than the one it is to be.
  if (off) return refuse(refusals.notAttributable({ step: after.built.sets.at(-1)?.step.step ?? "aggregate" }));
  return ok(gathered(top, lived, scores));
}

const worldOf = (code: number): World => {
  const side = (i: number): 0 | 1 => (code & (1 << i) ? 1 : 0);
  return { values: side(0), peers: side(1), bounds: side(2), weights: side(3) };
};

/** A stand with its period named where there are periods. */
function settled(stand: Stand): Result<Stand> {
  const row = rowOf(stand.built.rows, stand.unit, stand.period);
  if (!row.ok) return row;
  const period = stand.built.rows[row.value]?.period;
  return ok(period === undefined ? { built: stand.built, unit: stand.unit } : { built: stand.built, unit: stand.unit, period });
}

function knownScore({ built, unit, period }: Stand, node: string): number {
  const row = rowOf(built.rows, unit, period);
  return row.ok ? (built.scores[built.ground.frame.places.get(node) ?? -1]?.[row.value] ?? Number.NaN) : Number.NaN;
}

/** How often a switch stands after so many others, over all orders of four. */
const chance = [1 / 4, 1 / 12, 1 / 12, 1 / 4];

function gathered(top: string, lived: readonly Lived[], scores: readonly number[]): Attribution {
  const frame = lived[15]?.state.ground.frame;
  const below = frame ? leavesBelow(frame)[frame.places.get(top) ?? frame.root] : undefined;
  const ids = (below ?? []).map((leaf) => frame?.nodes[leaf]?.id ?? "");
  const straight = lived.every(isArithmetic);
  const parts = lived.map((world) => contributions(world, top, ids));
  const by = attributionFactors.map(() => ids.map(() => 0));
  for (const [i, factor] of attributionFactors.entries())
    for (let from = 0; from < 16; from += 1) {
      if (from & (1 << i)) continue;
      const to = from | (1 << i);
      const change = (scores[to] ?? 0) - (scores[from] ?? 0);
      const [start, end] = [parts[from] ?? [], parts[to] ?? []];
      const moved = ids.map((_, leaf) => (end[leaf] ?? 0) - (start[leaf] ?? 0));
      const effects = straight || factor === "weights" ? moved : singleEffects(lived[from], lived[to], top, ids);
      const often = chance[others(from)] ?? 0;
      for (const [leaf, effect] of spreadOver(change, effects).entries()) {
        const sums = by[i];
        if (sums) sums[leaf] = (sums[leaf] ?? 0) + often * effect;
      }
    }
  const indicators = ids.map((id, leaf) => {
    const [values, peers, bounds, weights] = attributionFactors.map((_, i) => by[i]?.[leaf] ?? 0);
    const own = { values: values ?? 0, peers: peers ?? 0, bounds: bounds ?? 0, weights: weights ?? 0 };
    return { id, ...own, total: own.values + own.peers + own.bounds + own.weights };
  });
  const sum = (factor: FactorName): number => indicators.reduce((all, indicator) => all + indicator[factor], 0);
  const [before, after] = [scores[0] ?? 0, scores[15] ?? 0];
  return {
    before,
    after,
    change: after - before,
    factors: { values: sum("values"), peers: sum("peers"), bounds: sum("bounds"), weights: sum("weights") },
    indicators,
  };
}

const others = (code: number): number => [0, 1, 2, 3].filter((i) => code & (1 << i)).length;
