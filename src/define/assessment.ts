import type { Decimal, Label } from "#kernel";
import type { ClauseId, Id } from "./ids.ts";

/**
 * How one figure of a unit becomes points of a hundred (clause 9.5.2). All read the ledger's figure of the assessed year; nothing typed is scored.
 * `attainment`: value over goal. `growth`: growth on the year before, in per cent, over the growth asked for. `rank`: place within the class, the first
 * a hundred, the last nought. `gap`: the share of the gap that stood a year ago and was closed, to a goal or else to the best of the class then.
 * `targets-owned`: the mean attainment of the plan's numeric targets that the unit answers for.
 */
export type AssessmentScoring =
  | { readonly kind: "attainment"; readonly goal: Decimal }
  | { readonly kind: "growth"; readonly goal: Decimal }
  | { readonly kind: "rank" }
  | { readonly kind: "gap"; readonly goal?: Decimal }
  | { readonly kind: "targets-owned" };
export const scoringKinds = [
  "attainment",
  "growth",
  "rank",
  "gap",
  "targets-owned",
] as const satisfies readonly AssessmentScoring["kind"][];

/** An indicator as it counts for a unit; weights of a unit sum to a hundred. */
export type AssessmentItem = {
  readonly id: Id;
  /** What is read: a yardstick (`yardstickOf`); absent for `targets-owned`, which reads what the targets read. */
  readonly indicator?: Id;
  readonly weight: number;
  readonly scoring: AssessmentScoring;
};

/** Who belongs to a class: units of the plan, or units that are not known to the platform yet, with what they wait for. */
export type AssessmentMembers = { readonly kind: "units"; readonly units: readonly Id[] } | { readonly kind: "later"; readonly say: Label };

/** Units that are compared with each other alone: one common set for all, and a share of the weight for what each agrees on for itself. */
export type AssessmentClass = {
  readonly id: Id;
  readonly label: Label;
  readonly members: AssessmentMembers;
  readonly common: readonly AssessmentItem[];
  /** Of the hundred, left to individual indicators. */
  readonly individualWeight: number;
};

export type AssessmentRules = {
  readonly clauses: readonly ClauseId[];
  readonly classes: readonly AssessmentClass[];
  /** Most individual indicators of a unit. */
  readonly individualMost: number;
  /** Month and day from which a year's indicators are frozen: `02-01`. */
  readonly frozenFrom: `${number}-${number}`;
  /** Points of one indicator, at most and at least. */
  readonly cap: number;
  readonly floor: number;
  /** Share of the weight that must be scored for a unit to be graded and placed. */
  readonly leastScored: number;
  /** Grades from the best down; a result has the first whose `from` it reaches. */
  readonly bands: readonly { readonly id: Id; readonly label: Label; readonly from: number }[];
  /** No rule is published: shown as 待确认. */
  readonly assumed?: true;
};
export const defineAssessmentRules = (rules: AssessmentRules): AssessmentRules => rules;
