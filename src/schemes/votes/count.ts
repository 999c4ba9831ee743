import type { Body, VoteConsistency } from "#contract";
import type { WeighStep } from "#define";
import { type Frame, startOf, take } from "#evaluate/composite";
import { type Label, ok, type Refusal, type Result, refuse } from "#kernel";
import { frameOf } from "../ground/ground.ts";
import { labelOfNode } from "../live/figures-behind.ts";
import { refusals } from "../refusals.ts";
import type { SchemeContent } from "../texts.ts";
import type { VoteBody } from "./rows.ts";

export type Cast = Body<"castVote">;
/** Judgements no more inconsistent than this are good. @source T. Saaty */
export const goodRatio = 0.1;
const wholeBudget = 100;

/** Nodes whose children are weighed against each other: those with at least two. */
export function weighedNodes(content: SchemeContent) {
  const parents = Map.groupBy(
    content.tree.filter(({ parent }) => parent !== undefined),
    ({ parent }) => parent ?? "",
  );
  return [...parents].flatMap(([id, children]) =>
    children.length < 2
      ? []
      : [
          {
            id,
            label: labelOfNode(content, id),
            children: children.map((child) => ({ id: child.id, label: child.label, leaf: child.leaf !== undefined })),
          },
        ],
  );
}

/**
 * A vote checked against the tree, with the shares that follow from it.
 * @refuses schemes/voteEmpty, pointsMissing, pointsSum, judgementShape; of all nodes at once
 */
export function counted(content: SchemeContent, kind: "points" | "pairs", cast: Cast): Result<VoteBody> {
  const frame = frameOf(content);
  if (!frame.ok) return frame;
  const given = kind === "points" ? cast.points : cast.judgements;
  if (given === undefined || Object.keys(given).length === 0) return refuse(refusals.voteEmpty({}));
  const faults = weighedNodes(content).flatMap(({ id, label, children }): readonly Refusal[] => {
    const ids = children.map((child) => child.id);
    return kind === "points" ? pointFaults(cast.points ?? {}, ids, label) : pairFaults(cast.judgements?.[id], ids, label);
  });
  if (faults.length > 0) return refuse(...faults);
  return weighed(frame.value, content, cast, kind);
}

function pointFaults(points: Readonly<Record<string, number>>, ids: readonly string[], parent: Label): readonly Refusal[] {
  if (ids.some((id) => points[id] === undefined)) return [refusals.pointsMissing({ parent })];
  const sum = ids.reduce((total, id) => total + (points[id] ?? 0), 0);
  return Math.abs(sum - wholeBudget) < 0.01 ? [] : [refusals.pointsSum({ parent, sum: Math.round(sum * 100) / 100 })];
}

type Judged = NonNullable<Cast["judgements"]>[string];
function pairFaults(judged: Judged | undefined, ids: readonly string[], parent: Label): readonly Refusal[] {
  const isWhole =
    judged !== undefined &&
    judged.of.length === ids.length &&
    ids.every((id) => judged.of.includes(id)) &&
    judged.matrix.length === ids.length &&
    judged.matrix.every((row, a) => row.length === ids.length && row.every((value, b) => isJudgement(value, judged.matrix[b]?.[a] ?? 0)));
  return isWhole ? [] : [refusals.judgementShape({ parent })];
}
/** From a ninth to nine, and the inverse of its mirror (within 3 %, for people write 0.33). */
const isJudgement = (there: number, back: number): boolean => there > 0.1 && there < 9.1 && Math.abs(there * back - 1) <= 0.03;

/** The engine weighs: the same code as when the scheme is run with these votes. */
function weighed(frame: Frame, content: SchemeContent, cast: Cast, kind: "points" | "pairs"): Result<VoteBody> {
  const nodes = weighedNodes(content);
  const judgements = Object.fromEntries(nodes.flatMap(({ id }) => (cast.judgements?.[id] ? [[id, cast.judgements[id]]] : [])));
  const step: WeighStep =
    kind === "points"
      ? { step: "weigh", by: "budget-allocation", votes: [{ voter: "own", points: cast.points ?? {} }] }
      : { step: "weigh", by: "ahp", judgements };
  const empty = { rows: [{ unit: "none" }], ids: frame.nodes.slice(0, frame.leafCount).map(({ id }) => id) };
  const state = startOf({ frame, table: { ...empty, columns: empty.ids.map(() => new Float64Array(1)) } });
  const done = take(state, step);
  if ("ok" in done) return done;
  const weights = Object.fromEntries(
    nodes.flatMap(({ children }) => {
      const own = children.map(({ id }) => done.weights[frame.places.get(id) ?? -1] ?? 0);
      const sum = own.reduce((total, weight) => total + weight, 0);
      return children.map(({ id }, i) => [id, sum === 0 ? 0 : (own[i] ?? 0) / sum] as const);
    }),
  );
  const consistency = Object.fromEntries(done.weighed.flatMap((record) => (record.by === "ahp" ? [[record.node, record.cr]] : [])));
  const { points = null, judgements: pairs = null } = cast;
  return ok({ points: kind === "points" ? points : null, judgements: kind === "pairs" ? pairs : null, weights, consistency });
}

export const consistencySaid = (content: SchemeContent, { consistency }: VoteBody): VoteConsistency[] =>
  Object.entries(consistency).map(([parent, ratio]) => ({
    parent,
    label: labelOfNode(content, parent),
    ratio,
    good: ratio === null || ratio <= goodRatio,
  }));

type Spread = {
  readonly id: string;
  readonly parent: string;
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
};
/** Mean share of each child over the voters, and how far opinions lie apart. */
export function spreadOf(content: SchemeContent, votes: readonly VoteBody[]): readonly Spread[] {
  return weighedNodes(content).flatMap(({ id: parent, children }) =>
    children.map(({ id }) => {
      const shares = votes.map(({ weights }) => weights[id] ?? 0);
      const mean = shares.reduce((sum, x) => sum + x, 0) / shares.length;
      const squares = shares.reduce((sum, x) => sum + (x - mean) ** 2, 0);
      const sd = shares.length > 1 ? Math.sqrt(squares / (shares.length - 1)) : 0;
      return { id, parent, mean, sd, low: Math.min(...shares), high: Math.max(...shares) };
    }),
  );
}
