import type { IndexResult } from "#contract";
import { effectiveWeights } from "#evaluate/composite";
import { ok, type Result } from "#kernel";
import { rankedUnit } from "../ground/units.ts";
import type { SchemeContext } from "../types.ts";
import { indexOf, type Live, type Run, ranksAmong, scoresAt } from "./live.ts";
import { namedRemarks } from "./named.ts";

/** The result of a text for a period in the contract's words; the period before by the same text beside it. */
export function resultOf(context: SchemeContext, live: Live, period: string): Result<IndexResult> {
  const run = live.run(period);
  return run.ok ? ok(said(context, live, run.value)) : run;
}

function said(context: SchemeContext, live: Live, run: Run): IndexResult {
  const { built, period } = run;
  const { frame } = live;
  const weights = built.state.weights;
  const shares = effectiveWeights(frame, weights);
  const labels = new Map(live.content.tree.map(({ id, label }) => [id, label]));
  const scores = indexOf(run);
  return {
    checksum: live.checksum,
    period,
    units: [...live.units],
    scores: [...scores],
    ranks: [...ranksAmong(scores)],
    nodes: frame.nodes.map(({ id, parent }, place) => {
      const own = scoresAt(run, place);
      return {
        id,
        label: labels.get(id) ?? { zh: id, en: id },
        parent,
        level: frame.level[place] ?? 1,
        weight: weights[place] ?? 0,
        share: shares[place] ?? 0,
        scores: [...own],
        ranks: [...ranksAmong(own)],
      };
    }),
    filled: filledIn(live, run),
    leftOut: built.state.screened.flatMap(({ unit, period: of = period, kept, availability }) =>
      !kept && of === period ? [{ unit: rankedUnit(context, unit), availability }] : [],
    ),
    remarks: namedRemarks(built.state.remarks, live.name),
    before: beforeOf(live, period),
  };
}

/** Cells the method filled for the ranked units of the period. */
export function filledIn({ frame, units }: Live, { built, at }: Run): IndexResult["filled"] {
  const unitAt = new Map(at.flatMap((row, i) => (row < 0 ? [] : [[row, units[i]?.id ?? ""] as const])));
  return built.state.filled.flatMap(({ row, leaf, value, sd, from }) => {
    const unit = unitAt.get(row);
    return unit === undefined ? [] : [{ leaf: frame.nodes[leaf]?.id ?? "", unit, value, sd, from: from ?? null }];
  });
}

function beforeOf(live: Live, period: string): IndexResult["before"] {
  const before = live.periods[live.periods.indexOf(period) - 1];
  const run = before === undefined ? undefined : live.run(before);
  if (before === undefined || !run?.ok) return null;
  const scores = indexOf(run.value);
  return { period: before, scores: [...scores], ranks: [...ranksAmong(scores)] };
}

/** The period asked for, else the newest that can be computed. */
export const periodAsked = (live: Live, asked: string | undefined): string => asked ?? live.periods.at(-1) ?? "";
