import type { ScoreRules } from "#define";
import { placeRange, type ShrunkScore, shrunkScores } from "#evaluate";
import type { Instant } from "#kernel";
import type { Item } from "../items/types.ts";
import { type Exclusion, exclusionOf, type Judged, misassignedTo } from "./exclusions.ts";
import { type Points, pointsOf, type Scored, scoreOf, weightOf } from "./points.ts";

/** One item as it counts for one unit, or why it does not. */
export type ItemScore = {
  readonly item: Item;
  readonly desk: string;
  readonly points: Points;
  /** Out of a hundred; null where it is left out. */
  readonly score: number | null;
  readonly weight: number;
  readonly excluded: Exclusion | null;
  /** The unit itself brought the problem up. */
  readonly ownReported: boolean;
};

export type UnitScore = {
  readonly desk: string;
  readonly count: number;
  readonly excluded: number;
  /** Null where no item counts. */
  readonly score: ShrunkScore | null;
  /** Points for problems the unit itself reported, on top of the score. */
  readonly bonus: number;
  /** Out of a hundred, bonus included. */
  readonly total: number | null;
  /** Null for units with too few items: they are listed, not ranked. */
  readonly place: { readonly best: number; readonly worst: number } | null;
};
export type ClassScore = { readonly id: string; readonly ranked: readonly UnitScore[]; readonly listed: readonly UnitScore[] };

export type ScoreFacts = Scored & { readonly items: readonly Item[]; readonly judged: Judged; readonly now: Instant };

/** Every item with what it counts for its unit, or the reason it does not. */
export function itemScores({ items, judged, now, ...scored }: ScoreFacts): readonly ItemScore[] {
  return items.flatMap((given): readonly ItemScore[] => {
    const item = regraded(given, judged, scored.rules);
    const points = pointsOf(item, scored, now);
    const whole = scoreOf(points, scored.rules.weights);
    const excluded = exclusionOf(item, scored, judged) ?? (whole === null ? "not-judged" : null);
    const own = { item, points, weight: weightOf(item, scored.rules) };
    const elsewhere = misassignedTo(item, scored.rules).map(
      (desk): ItemScore => ({ ...own, desk, score: null, excluded: "misassigned", ownReported: false }),
    );
    const ownReported = excluded === null && item.raisedBy.includes(item.lead);
    return [{ ...own, desk: item.lead, score: excluded === null ? whole : null, excluded, ownReported }, ...elsewhere];
  });
}

/** The item with the grade an objection gave it. */
function regraded(item: Item, judged: Judged, { fields }: ScoreRules): Item {
  const grade = judged.regraded.get(item.id);
  return grade === undefined ? item : { ...item, fields: { ...item.fields, [fields.grade]: grade } };
}

const unitOf = (desk: string): string => desk.split("@")[0] ?? desk;

/** The class a desk is compared in; the last one of those named where it belongs to none. */
export function classOf(desk: string, { classes }: ScoreRules): string {
  return classes.find(({ units }) => units.includes(unitOf(desk)))?.id ?? "other";
}

/** Units by class: ranked where there is enough to rank by, the others listed. Order says nothing within touching intervals. */
export function unitScores(all: readonly ItemScore[], rules: ScoreRules): readonly ClassScore[] {
  const byClass = Map.groupBy(all, ({ desk }) => classOf(desk, rules));
  return [...byClass].map(([id, scores]) => classScore(id, scores, rules));
}

function classScore(id: string, all: readonly ItemScore[], rules: ScoreRules): ClassScore {
  const byDesk = [...Map.groupBy(all, ({ desk }) => desk)].map(([desk, scores]) => ({ desk, scores }));
  const groups = byDesk.map(({ desk, scores }) => ({
    id: desk,
    items: scores.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }])),
  }));
  const shrunk = shrunkScores(groups, rules.shrinkage.k);
  const enough = shrunk.filter(({ count }) => count >= rules.shrinkage.leastItems);
  const bonuses = new Map(byDesk.map(({ desk, scores }) => [desk, bonusOf(scores, rules)]));
  // The bonus is part of what is compared: it moves the interval along.
  const compared = enough.map((score) => moved(score, bonuses.get(score.id) ?? 0));
  const units = byDesk.map(({ desk, scores }): UnitScore => {
    const score = shrunk.find((one) => one.id === desk) ?? null;
    const bonus = bonuses.get(desk) ?? 0;
    return {
      desk,
      count: score?.count ?? 0,
      excluded: scores.filter(({ excluded }) => excluded !== null).length,
      score,
      bonus,
      total: score && Math.min(100, score.shrunk + bonus),
      place: placeRange(desk, compared) ?? null,
    };
  });
  const sorted = units.toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1) || (a.desk < b.desk ? -1 : 1));
  return { id, ranked: sorted.filter(({ place }) => place !== null), listed: inOrderOf(rules, id, sorted) };
}

/** Who is not ranked stands in the order of the plan, not of scores. */
function inOrderOf({ classes }: ScoreRules, id: string, units: readonly UnitScore[]): readonly UnitScore[] {
  const order = classes.find((one) => one.id === id)?.units ?? [];
  return units.filter(({ place }) => place === null).toSorted((a, b) => order.indexOf(unitOf(a.desk)) - order.indexOf(unitOf(b.desk)));
}

const moved = (score: ShrunkScore, bonus: number): ShrunkScore => ({
  ...score,
  low: Math.min(100, score.low + bonus),
  high: Math.min(100, score.high + bonus),
});

function bonusOf(scores: readonly ItemScore[], { bonus }: ScoreRules): number {
  return Math.min(bonus.mostPoints, scores.filter(({ ownReported }) => ownReported).length * bonus.eachPoints);
}
