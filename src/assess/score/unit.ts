import type { AssessmentItem, AssessmentRules } from "#define";
import { placeRange } from "#evaluate";
import type { Member } from "../parts.ts";
import { rulesOf } from "../parts.ts";
import { type Ground, itemScore } from "./items.ts";
import type { ItemScore, UnitScore } from "./types.ts";

/** A unit with everything it is scored by. */
export type Entrant = {
  readonly member: Member;
  readonly common: readonly AssessmentItem[];
  readonly individual: readonly AssessmentItem[];
};

const weightOf = (items: readonly ItemScore[]): number => items.reduce((all, { weight }) => all + weight, 0);

/** The weighted mean over what is scored: what is not there weighs nothing, and the others take its weight in proportion. */
export function totalOf(items: readonly ItemScore[]): Pick<UnitScore, "total" | "low" | "high" | "scoredWeight"> {
  const there = items.filter(({ points }) => points !== null);
  const weight = weightOf(there);
  if (weight === 0) return { total: null, low: null, high: null, scoredWeight: 0 };
  const mean = (of: "points" | "low" | "high"): number => there.reduce((all, item) => all + (item[of] ?? 0) * item.weight, 0) / weight;
  return { total: mean("points"), low: mean("low"), high: mean("high"), scoredWeight: (weight / weightOf(items)) * 100 };
}

export const isGraded = ({ scoredWeight }: Pick<UnitScore, "scoredWeight">, { leastScored }: AssessmentRules): boolean =>
  scoredWeight >= leastScored * 100 - 1e-9;

export const gradeOf = (total: number, { bands }: AssessmentRules): string | null => bands.find(({ from }) => total >= from)?.id ?? null;

/** One unit without its place, which depends on the others. */
export function unitScore(ground: Ground, { member, common, individual }: Entrant): UnitScore {
  const rules = rulesOf(ground.context.plan);
  const items = [
    ...common.map((item) => itemScore(ground, { item, individual: false, member })),
    ...individual.map((item) => itemScore(ground, { item, individual: true, member })),
  ];
  const totals = totalOf(items);
  const graded = totals.total !== null && isGraded(totals, rules);
  return { desk: member.desk, items, ...totals, grade: graded && totals.total !== null ? gradeOf(totals.total, rules) : null, place: null };
}

/** A whole class: scores first, then the places that the figures bear; equal or touching ranges claim no order. */
export function classScores(ground: Ground, entrants: readonly Entrant[]): readonly UnitScore[] {
  const scores = entrants.map((entrant) => unitScore(ground, entrant));
  const ranges = scores.flatMap(({ desk, low, high, grade }) =>
    grade !== null && low !== null && high !== null ? [{ id: desk, low, high }] : [],
  );
  return scores.map((score) => {
    const place = score.grade === null || ranges.length < 2 ? undefined : placeRange(score.desk, ranges);
    return { ...score, place: place ? { ...place, of: ranges.length } : null };
  });
}
