import {
  attribution,
  availability,
  type Built,
  coherence,
  compareMethods,
  correlationFlags,
  correlations,
  correlationsUp,
  effectiveWeights,
  groupRanks,
  influences,
  lift,
  removeElements,
  standing,
  strengthsAndWeaknesses,
  trends,
} from "#evaluate/composite";

/** For tests: everything the door can say of an index. */
export function everyAnalysis(built: Built): readonly unknown[] {
  const { frame, table } = built.ground;
  const { unit, period } = built.rows[0] ?? { unit: "" };
  const at = period === undefined ? {} : { period };
  const [first] = frame.nodes;
  const limits = first === undefined ? [] : [{ id: first.id, to: 12 }];
  return [
    availability(frame, table),
    coherence(built),
    compareMethods([
      { name: "one", built },
      { name: "other", built },
    ]),
    correlationFlags(built),
    ...(["pearson", "spearman", "kendall"] as const).flatMap((kind) => [correlations(built, { kind }), correlationsUp(built, kind)]),
    [...effectiveWeights(frame, built.state.weights)],
    ...Object.keys(built.ground.groups ?? {}).map((grouping) => groupRanks(built, grouping)),
    influences(built),
    influences(built, { of: "indicators" }),
    removeElements(built),
    removeElements(built, 2),
    standing(built, unit, period),
    strengthsAndWeaknesses(built, unit, at),
    strengthsAndWeaknesses(built, unit, { ...at, over: "given" }),
    trends(built),
    attribution({ built, unit, ...at }, { built, unit, ...at }),
    lift(built, { unit, ...at, target: { rank: 1 }, limits }),
  ];
}
