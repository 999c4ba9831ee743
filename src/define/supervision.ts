import type { Label } from "#kernel";
import type { ClauseId, Id } from "./ids.ts";
import type { FieldKind } from "./work.ts";

/** What an item's points are given for; in a hundred they sum to the whole. */
export type ScorePart = "acceptance" | "feedback" | "result" | "grade" | "no-rework";

/**
 * How the work of units (never of a person) is scored: items are weighted by difficulty and by the level that decided on them, small numbers are
 * drawn towards the peers, and only units of one class are compared.
 */
export type ScoreRules = {
  /** The kind of matter that is scored, and the fields of it that the scores read. */
  readonly procedure: Id;
  readonly fields: { readonly difficulty: Id; readonly level: Id; readonly grade: Id };
  /** Children whose deadline stands for the result where the matter itself has none: milestones of a key task. */
  readonly milestones: { readonly procedure: Id; readonly deadline: Id };
  /** Points by part; they sum to 100. */
  readonly weights: Readonly<Record<ScorePart, number>>;
  /** Deadlines that speak for a part; those of one part count alike. */
  readonly deadlines: Readonly<Record<"acceptance" | "feedback" | "result", readonly Id[]>>;
  /** Of the points for the grade, by grade. */
  readonly grades: Readonly<Record<Id, number>>;
  /** How much an item of each level weighs, times its difficulty. */
  readonly levels: Readonly<Record<Id, number>>;
  /** As many items as the peers' mean stands for; below `leastItems` a unit is listed and not ranked. */
  readonly shrinkage: { readonly k: number; readonly leastItems: number };
  /** Points above the mean for a problem the unit itself found and reported, and the most in a period. None for volume. */
  readonly bonus: { readonly eachPoints: number; readonly mostPoints: number };
  /** Handed back as not one's own and given to another unit within so many hours: counted for nobody. */
  readonly misassignedHours: number;
  /** Of the transitions by which that happens. */
  readonly misassigned: { readonly back: Id; readonly anew: Id };
  /** Grounds of a suspension that take an item out of the scores. */
  readonly excusing: { readonly transition: Id; readonly field: Id; readonly grounds: readonly Id[] };
  /** Days in which a unit may object to an item, and how an objection changes one: another grade, or taken out. */
  readonly objectionDays: number;
  readonly objections: {
    readonly procedure: Id;
    readonly contested: Id;
    readonly changed: { readonly state: Id; readonly grade: Id };
    readonly revoked: Id;
  };
  readonly classes: readonly { readonly id: Id; readonly label: Label; readonly units: readonly Id[] }[];
};

/** What filling in a field costs somebody, by kind of field, in minutes of one person. A row counts its own fields. */
export type BurdenRules = { readonly minutes: Readonly<Record<Exclude<FieldKind["kind"], "rows">, number>> };

/** How often a unit may be inspected in a year, for how many days at a time, and how long after its closing a matter is looked back at. */
export type SupervisionLimits = {
  readonly inspectionsPerYear: number;
  readonly inspectionDays: number;
  readonly lookBack: { readonly fromDays: number; readonly untilDays: number };
};

export type SupervisionRules = {
  readonly clauses: readonly ClauseId[];
  readonly limits: SupervisionLimits;
  readonly scores: ScoreRules;
  readonly burden: BurdenRules;
  /** What those who asked for help thought of the answer: which grades count as satisfied, and the transition that sends it back. */
  readonly satisfaction?: { readonly procedure: Id; readonly field: Id; readonly satisfied: readonly Id[]; readonly again: Id };
  /** No rule is published: shown as 待确认. */
  readonly assumed?: true;
};

export const defineSupervisionRules = (rules: SupervisionRules): SupervisionRules => rules;
