import type { WeighStep } from "#define";
import type { Refusal } from "#kernel";
import type { Frame } from "../frame.ts";
import { frameRefusals } from "../frame-refusals.ts";
import { refusals } from "../refusals.ts";
import { contradictions, mostJudged } from "./by-people.ts";

/** What can be said against a way of weighing before any data are looked at. */
export function whyNotWeigh(frame: Frame, step: WeighStep): readonly Refusal[] {
  const highest = frame.level[frame.root] ?? 1;
  const outside = step.level !== undefined && !(Number.isInteger(step.level) && step.level >= 2 && step.level <= highest);
  return [...(outside ? [refusals.levelUnknown({ levels: [String(step.level)], highest })] : []), ...ofStep(frame, step)];
}

function ofStep(frame: Frame, step: WeighStep): readonly Refusal[] {
  if (step.by === "given") return ofWeights(frame, step.weights);
  if (step.by === "budget-allocation") return step.votes.flatMap(({ points }) => ofWeights(frame, points));
  if (step.by === "ahp") return Object.entries(step.judgements).flatMap(([node, judgement]) => ofJudgement(frame, node, judgement));
  return [];
}

function ofWeights(frame: Frame, weights: Readonly<Record<string, number>>): readonly Refusal[] {
  const unknown = Object.keys(weights).filter((id) => !frame.places.has(id));
  const negative = Object.entries(weights).filter(([, weight]) => !(weight >= 0) || !Number.isFinite(weight));
  return [
    ...(unknown.length > 0 ? [refusals.unknownNodes({ ids: unknown })] : []),
    ...negative.map(([id, weight]) => frameRefusals.weightNegative({ id, weight })),
  ];
}

function ofJudgement(
  frame: Frame,
  node: string,
  { of, matrix }: { readonly of: readonly string[]; readonly matrix: readonly (readonly number[])[] },
): readonly Refusal[] {
  const place = frame.places.get(node);
  const children = (frame.children[place ?? -1] ?? []).map((child) => frame.nodes[child]?.id ?? "");
  if (children.length === 0) return [refusals.unknownNodes({ ids: [node] })];
  const square = matrix.length === of.length && matrix.every((row) => row.length === of.length);
  if (!square || of.length !== children.length || children.some((id) => !of.includes(id)))
    return [refusals.judgementsIncomplete({ node, children })];
  if (of.length > mostJudged) return [refusals.tooManyJudged({ node, count: of.length, most: mostJudged })];
  return contradictions(matrix).map(({ a, b, there, back }) =>
    refusals.judgementsContradict({ node, a: of[a] ?? "", b: of[b] ?? "", there, back }),
  );
}
