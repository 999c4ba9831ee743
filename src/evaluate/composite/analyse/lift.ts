import { ok, type Refusal, type Result, refuse } from "#kernel";
import { type Built, build } from "../build.ts";
import { ranksOf } from "../ranks.ts";
import { refusals } from "../refusals.ts";
import { withColumns } from "../table.ts";
import { nodeOf, orNull, rowOf } from "./places.ts";

/** What should be reached: at least a score, or a rank at least as good. */
export type LiftTarget = { readonly score: number } | { readonly rank: number };
/** An indicator that may change, and how far at most, in its own unit. */
export type LiftLimit = { readonly id: string; readonly to: number };

type Reached = { readonly score: number | null; readonly rank: number | null };
export type Lift = {
  readonly now: Reached;
  /** Whether the target can be reached within the limits. */
  readonly attained: boolean;
  /** Changes that reach it, in the indicators' own units; the limits themselves where it cannot be reached. */
  readonly changes: readonly {
    readonly id: string;
    readonly from: number;
    readonly to: number /** Share of the way to the limit. */;
    readonly share: number;
  }[];
  /** What those changes lead to, computed by building the whole index again. */
  readonly leadsTo: Reached;
  /** For each indicator what it would have to become if it alone changed; null where that is not enough. */
  readonly alone: readonly { readonly id: string; readonly to: number | null; readonly helps: boolean }[];
};

export const mostLifted = 40;
const halvings = 40;

/**
 * The smallest change of chosen indicators with which a unit reaches a score or a rank, everybody else staying as they are. Smallest: the sum of squares of
 * the changes, each against the spread of its indicator among the units, is least where scores answer to changes in straight lines; indicators stop at
 * their limits. What is answered is always checked by building the whole index again, so bounds that move, caps and ranks are right.
 * @refuses evaluate/unknownRow, unknownNodes, changeImpossible, tooManyChanges
 */
export function lift(
  built: Built,
  {
    unit,
    period,
    node,
    target,
    limits,
  }: {
    readonly unit: string;
    readonly period?: string;
    readonly node?: string;
    readonly target: LiftTarget;
    readonly limits: readonly LiftLimit[];
  },
): Result<Lift> {
  const row = rowOf(built.rows, unit, period);
  const place = nodeOf(built, node);
  if (!row.ok) return row;
  if (!place.ok) return place;
  const from = built.state.at[row.value] ?? 0;
  const faults = faultsOf(built, from, limits);
  if (faults.length > 0) return refuse(...faults);
  const moves = limits.map(({ id, to }) => {
    const column = built.ground.table.columns[built.ground.frame.places.get(id) ?? -1] ?? new Float64Array();
    return { id, leaf: built.ground.frame.places.get(id) ?? -1, from: column[from] ?? 0, to, spread: spreadOf(column) };
  });
  const trial = (shares: readonly number[]): Reached => tried(built, from, place.value, moves, shares);
  const meets = ({ score, rank }: Reached): boolean =>
    "score" in target ? score !== null && score >= target.score - 1e-12 : rank !== null && rank <= target.rank;
  const now = trial(moves.map(() => 0));
  const single = moves.map((_, i) => trial(moves.map((_, j) => (i === j ? 1 : 0))));
  const gains = single.map(({ score }) => (score ?? Number.NEGATIVE_INFINITY) - (now.score ?? Number.NEGATIVE_INFINITY));
  const helps = gains.map((gain) => gain > 0);
  const alone = moves.map(({ id, from: start, to }, i) => {
    const enough = !meets(now) && meets(single[i] ?? now);
    const share = enough ? smallest((t) => meets(trial(moves.map((_, j) => (i === j ? t : 0))))) : null;
    return { id, to: share === null ? null : start + share * (to - start), helps: helps[i] ?? false };
  });
  const answer = (shares: readonly number[], attained: boolean): Result<Lift> => {
    const changes = moves.flatMap(({ id, from: start, to }, i) => {
      const share = shares[i] ?? 0;
      return share > 0 ? [{ id, from: start, to: start + share * (to - start), share }] : [];
    });
    return ok({ now, attained, changes, leadsTo: trial(shares), alone });
  };
  if (meets(now))
    return answer(
      moves.map(() => 0),
      true,
    );
  const all = helps.map((does) => (does ? 1 : 0));
  if (!meets(trial(all))) return answer(all, false);
  const paces = pacesOf(moves, gains);
  const slowest = Math.min(...paces.filter((pace) => pace > 0));
  const along = (t: number): readonly number[] => paces.map((pace) => Math.min(1, (t * pace) / slowest));
  return answer(along(smallest((t) => meets(trial(along(t))))), true);
}

type Move = { readonly leaf: number; readonly from: number; readonly to: number; readonly spread: number };

/** Shares of the way per step: the change of least size against spreads goes with spread² · gain per unit. */
function pacesOf(moves: readonly Move[], gains: readonly number[]): readonly number[] {
  return moves.map(({ from, to, spread }, i) => {
    const gain = gains[i] ?? 0;
    if (!(gain > 0)) return 0;
    const way = Math.abs(to - from);
    const against = spread > 0 ? spread : way;
    return (against / way) ** 2 * gain;
  });
}

/** The smallest share that is enough, where the whole is. */
function smallest(enough: (share: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function tried(built: Built, row: number, node: number, moves: readonly Move[], shares: readonly number[]): Reached {
  const { table } = built.ground;
  const columns = [...table.columns];
  for (const [i, { leaf, from, to }] of moves.entries()) {
    const share = shares[i] ?? 0;
    if (share > 0) columns[leaf] = (columns[leaf] ?? new Float64Array()).with(row, share === 1 ? to : from + share * (to - from));
  }
  const again = build({ ...built.ground, table: withColumns(table, columns) }, { steps: built.sets.map(({ step }) => step) });
  if (!again.ok) return { score: null, rank: null };
  const own = again.value.state.at.indexOf(row);
  const period = again.value.rows[own]?.period;
  const scores = again.value.scores[node] ?? new Float64Array();
  const peers = again.value.rows.flatMap((other, i) => (other.period === period ? [i] : []));
  const ranks = ranksOf(Float64Array.from(peers, (peer) => scores[peer] ?? Number.NaN));
  return { score: orNull(scores[own]), rank: ranks[peers.indexOf(own)] || null };
}

function faultsOf(built: Built, row: number, limits: readonly LiftLimit[]): readonly Refusal[] {
  const { frame, table } = built.ground;
  const wrong = limits.filter(({ id, to }, i) => {
    const leaf = frame.places.get(id) ?? frame.root;
    const twice = limits.findIndex((other) => other.id === id) !== i;
    return leaf >= frame.leafCount || twice || !Number.isFinite(to) || Number.isNaN(table.columns[leaf]?.[row] ?? Number.NaN);
  });
  return [
    ...(wrong.length > 0 ? [refusals.changeImpossible({ ids: wrong.map(({ id }) => id) })] : []),
    ...(limits.length > mostLifted ? [refusals.tooManyChanges({ count: limits.length, most: mostLifted })] : []),
  ];
}

function spreadOf(column: Float64Array): number {
  const there = column.filter((x) => !Number.isNaN(x));
  return (
    there.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) - there.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  );
}
