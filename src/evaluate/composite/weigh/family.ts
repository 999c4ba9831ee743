import type { WeighStep } from "#define";
import { ok, type Result, refuse } from "#kernel";
import { completeRows, mostComponents } from "../analyse/components.ts";
import type { Frame } from "../frame.ts";
import { own } from "../own.ts";
import { refusals } from "../refusals.ts";
import type { Remark, Scores } from "../state.ts";
import { allocated, principalJudgement } from "./by-people.ts";
import { critic, entropy, firstComponent } from "./by-variation.ts";
import type { WeighRecord } from "./record.ts";
import * as remarks from "./remarks.ts";

/** New weights by node, how they came about, and what must be told. */
export type Weighed = {
  readonly weights: readonly (readonly [number, number])[];
  readonly record?: WeighRecord;
  readonly remarks: readonly Remark[];
};

const nothing: Weighed = { weights: [], remarks: [] };

/** Weights of the children of one node. */
export function familyWeights(
  frame: Frame,
  step: Exclude<WeighStep, { readonly by: "optimised" }>,
  node: number,
  scores: () => Scores,
): Result<Weighed> {
  const below = frame.children[node] ?? [];
  const id = frame.nodes[node]?.id ?? "";
  const ids = below.map((child) => frame.nodes[child]?.id ?? "");
  const to = (weights: readonly number[], record?: WeighRecord, told: readonly Remark[] = []): Result<Weighed> =>
    ok({ weights: below.map((child, i) => [child, weights[i] ?? 0] as const), ...(record ? { record } : {}), remarks: told });
  switch (step.by) {
    case "equal":
      return to(below.map(() => 1 / below.length));
    case "given":
      return ok({
        weights: below.flatMap((child, i) => {
          const weight = own(step.weights, ids[i] ?? "");
          return weight === undefined ? [] : [[child, weight] as const];
        }),
        remarks: [],
      });
    case "budget-allocation": {
      const found = allocated(ids, step.votes);
      if (found === null) return ok({ ...nothing, remarks: [remarks.keptAsWritten([id])] });
      return to(
        found.shares.map(({ mean }) => mean),
        { node: id, by: "budget-allocation", ...found },
      );
    }
    case "ahp":
      return judged(own(step.judgements, id), id, ids, to);
    default:
      return fromData(
        step.by,
        id,
        ids,
        below.map((child) => scores()[child] ?? new Float64Array()),
        to,
      );
  }
}

type To = (weights: readonly number[], record?: WeighRecord, told?: readonly Remark[]) => Result<Weighed>;

function judged(
  judgement: { readonly of: readonly string[]; readonly matrix: readonly (readonly number[])[] } | undefined,
  node: string,
  ids: readonly string[],
  to: To,
): Result<Weighed> {
  if (judgement === undefined) return ids.length === 1 ? to([1]) : ok({ ...nothing, remarks: [remarks.keptAsWritten([node])] });
  const { weights, lambda, ci, cr, worst } = principalJudgement(judgement.matrix);
  const name = (i: number): string => judgement.of[i] ?? "";
  const told =
    cr !== null && cr >= 0.1
      ? [remarks.inconsistent(node, cr, { a: name(worst.a), b: name(worst.b), judged: worst.judged, implied: worst.implied })]
      : [];
  const byId = new Map(judgement.of.map((id, i) => [id, weights[i] ?? 0]));
  return to(
    ids.map((id) => byId.get(id) ?? 0),
    { node, by: "ahp", lambda, ci, cr },
    told,
  );
}

function fromData(
  by: "entropy" | "critic" | "pca",
  node: string,
  ids: readonly string[],
  columns: readonly Float64Array[],
  to: To,
): Result<Weighed> {
  if (columns.length === 1) return to([1]);
  if (by === "pca") return loaded(node, ids, columns, to);
  if (by === "entropy") {
    const low = columns.reduce((count, column) => count + column.filter((z) => z < 0).length, 0);
    if (low > 0) return refuse(refusals.notPositive({ node, method: by, count: low }));
    const found = entropy(columns);
    if (found === null) return refuse(refusals.noSpread({ node, by }));
    return to(found.weights, { node, by, entropies: found.entropies }, idle(node, ids, found.weights));
  }
  const found = critic(columns);
  if (found === null) return refuse(refusals.noSpread({ node, by }));
  return to(found.weights, { node, by, deviations: found.deviations, conflicts: found.conflicts }, idle(node, ids, found.weights));
}

function loaded(node: string, ids: readonly string[], columns: readonly Float64Array[], to: To): Result<Weighed> {
  // A child without any value takes no part and weighs nothing.
  const there = [...columns.keys()].filter((i) => columns[i]?.some((x) => !Number.isNaN(x)));
  if (there.length > mostComponents) return refuse(refusals.tooManyParts({ node, by: "pca", count: there.length, most: mostComponents }));
  const found = firstComponent(there.flatMap((i) => columns[i] ?? []));
  if (found === null) return refuse(refusals.tooFewComplete({ node, count: completeRows(columns).length, least: 3 }));
  const { rows, eigenvalues, loadings } = found;
  const weights = columns.map((_, i) => found.weights[there.indexOf(i)] ?? 0);
  const negative = ids.filter((_, i) => (weights[i] ?? 0) < 0);
  const record = { node, by: "pca", rows, eigenvalues, loadings } as const;
  return weights.reduce((sum, w) => sum + w, 0) < 1e-6
    ? refuse(refusals.loadingsCancel({ node, against: negative }))
    : to(weights, record, [...(negative.length > 0 ? [remarks.negativeLoadings(node, negative)] : []), ...idle(node, ids, weights)]);
}

const idle = (node: string, ids: readonly string[], weights: readonly number[]): readonly Remark[] => {
  const zero = ids.filter((_, i) => weights[i] === 0);
  return zero.length > 0 ? [remarks.weighNothing(node, zero)] : [];
};
