import type { AttributionPart, UnitCard } from "#contract";
import type { CheckedPlan } from "#define";
import { attribution, effectiveWeights, standing, strengthsAndWeaknesses } from "#evaluate/composite";
import { type Label, ok, type Result, refuse } from "#kernel";
import { leavesOf } from "../ground/ground.ts";
import { withoutEach } from "../live/comparison.ts";
import { cellSaid, labelOfNode } from "../live/figures-behind.ts";
import { countedIn, placesOfLeaf, unitOfLeaf } from "../live/heads.ts";
import { indexOf, type Live, ranksAmong } from "../live/live.ts";
import { namedRemarks } from "../live/named.ts";
import { placeQuote } from "../live/quote.ts";
import { rankedOnly } from "../live/slice.ts";
import { refusals } from "../refusals.ts";
import type { SchemeContext } from "../types.ts";

type Said = Omit<UnitCard, "moment" | "head">;
const shown = 5;

/** One unit under one text: where it stands at every node, best and worst, what moved its score, what its rank would be without each indicator. */
export function unitCardOf(context: SchemeContext, live: Live, period: string, unit: string): Result<Said> {
  const place = live.units.findIndex(({ id }) => id === unit);
  const named = live.units[place];
  if (!named) return refuse(refusals.unknownUnit({ unit }));
  const run = live.run(period);
  if (!run.ok) return run;
  if ((run.value.at[place] ?? -1) < 0) return refuse(refusals.leftOut({ unit: named.label.zh, period }));
  const built = rankedOnly(run.value);
  const [nodes, extremes] = [standing(built, unit), strengthsAndWeaknesses(built, unit, { count: shown })];
  if (!nodes.ok) return nodes;
  if (!extremes.ok) return extremes;
  const scores = indexOf(run.value);
  const rank = ranksAmong(scores)[place] ?? null;
  const { frame } = live;
  const shares = effectiveWeights(frame, built.state.weights);
  const label = (id: string): Label => labelOfNode(live.content, id);
  const leafScore = (id: string): number => built.scores[frame.places.get(id) ?? -1]?.[rowAt(built.rows, unit)] ?? 0;
  const extreme = ({ id, rank: at }: { readonly id: string; readonly rank: number }) => ({
    leaf: id,
    label: label(id),
    rank: at,
    score: leafScore(id),
  });
  return ok({
    period,
    periods: live.periods.toReversed(),
    unit: named,
    note: noteOf(context.plan, named.id),
    score: scores[place] ?? null,
    rank,
    of: scores.filter((score) => score !== null).length,
    quote: placeQuote(context, live, period, place) ?? named.label,
    nodes: inTreeOrder(live, nodes.value).map(({ id, level, score, rank: at, of }) => ({
      id,
      label: label(id),
      parent: frame.nodes[frame.places.get(id) ?? 0]?.parent ?? null,
      level,
      share: shares[frame.places.get(id) ?? 0] ?? 0,
      score,
      rank: at,
      of,
    })),
    strengths: extremes.value.strengths.map(extreme),
    weaknesses: extremes.value.weaknesses.toReversed().map(extreme),
    cells: cellsOf(context.plan, live, period, place),
    attribution: attributionOf(live, period, unit),
    without: withoutEach(context, live, period).flatMap(({ leaf, ranks }) => {
      const other = ranks[place] ?? null;
      return other === null || other === rank ? [] : [{ leaf, label: label(leaf), rank: other }];
    }),
    remarks: namedRemarks(built.state.remarks, live.name),
  });
}

/** What the plan's register says of a unit it brings along. */
const noteOf = (plan: CheckedPlan, id: string): Label | null => (plan.evaluatedUnits ?? []).find((one) => one.id === id)?.note ?? null;

/** As the scheme writes its tree, the root first. */
function inTreeOrder<T extends { readonly id: string }>({ content }: Live, nodes: readonly T[]): readonly T[] {
  const places = new Map(content.tree.map(({ id }, at) => [id, at]));
  return nodes.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

const rowAt = (rows: readonly { readonly unit: string }[], unit: string): number => rows.findIndex((row) => row.unit === unit);

function cellsOf(plan: CheckedPlan, live: Live, period: string, place: number): UnitCard["cells"] {
  return leavesOf(live.content).flatMap(({ id, label, leaf }) => {
    const cell = live.cells(id, period)[place];
    const unit = live.units[place]?.id ?? "";
    return cell
      ? [
          {
            ...cellSaid(cell, unit),
            leaf: id,
            label,
            measure: unitOfLeaf(plan, leaf),
            counted: countedIn(plan, leaf),
            places: placesOfLeaf(plan, leaf),
          },
        ]
      : [];
  });
}

/** What moved a unit's score since the period before, in parts that add up to the change; null where it has no score in one of them. */
function attributionOf(live: Live, period: string, unit: string): UnitCard["attribution"] {
  const before = live.periods[live.periods.indexOf(period) - 1];
  if (before === undefined) return null;
  const [then, now] = [live.run(before), live.run(period)];
  if (!then.ok || !now.ok) return null;
  const found = attribution({ built: then.value.built, unit, period: before }, { built: now.value.built, unit, period });
  if (!found.ok) return null;
  const { before: from, after, change, factors, indicators } = found.value;
  const own = indicators
    .map(({ id, values }): AttributionPart => ({ kind: "indicator", leaf: id, label: labelOfNode(live.content, id), amount: values }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const others: readonly AttributionPart[] = [
    { kind: "peers", leaf: null, label: { zh: "其他对象的变化", en: "Others moved" }, amount: factors.peers },
    { kind: "bounds", leaf: null, label: { zh: "计分标准的变化", en: "The scale moved" }, amount: factors.bounds },
    { kind: "weights", leaf: null, label: { zh: "权重的变化", en: "Weights moved" }, amount: factors.weights },
  ];
  return { from: before, to: period, before: from, after, change, parts: [...own, ...others.filter(({ amount }) => amount !== 0)] };
}
