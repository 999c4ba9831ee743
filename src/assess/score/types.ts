import type { AssessmentItem, AssessmentScoring, Qualifier } from "#define";
import type { Day, Decimal, Label, RegionCode, UnitId } from "#kernel";

/** A figure as it was scored: enough to find its passport, and the range its true value lies in. */
export type ScoredFigure = {
  readonly indicator: string;
  readonly region: RegionCode;
  readonly period: string;
  readonly value: Decimal;
  /** Of a collected figure `one`: what it is counted in stands in `collected`. */
  readonly unit: UnitId;
  readonly qualifier: Qualifier;
  /** What the source says of it. */
  readonly note: Label | null;
  /** Where it was handed in and accepted, of a figure that was collected; sheets kept before there were such hold nothing of it. */
  readonly collected?: CollectedFrom;
};
export type CollectedFrom = {
  readonly measure: Label;
  readonly matter: string;
  readonly number: string;
  readonly on: Day;
  readonly keeper: Label;
};

/** Why an item has no points: no figure, none to compare with, a bound or a sample that does not decide, or left out by a decision. */
export type Unscored = "missing" | "nothing-before" | "not-decidable" | "not-comparable" | "tolerated";

/**
 * Figures behind points that are not settled: published as preliminary, or without a known day of publication (then the indicator's lag is assumed).
 * `own`: the unit's, `before`: its own of the year before, `others`: those of the class it is compared with.
 */
export type Provisional = {
  readonly as: "own" | "before" | "others";
  readonly why: "preliminary" | "assumed-publication";
  readonly indicator: string;
  readonly period: string;
  readonly regions: readonly RegionCode[];
};

export type ItemScore = {
  readonly id: string;
  /** Absent for targets owned. */
  readonly indicator: string | null;
  readonly individual: boolean;
  readonly weight: number;
  readonly scoring: AssessmentScoring;
  readonly figure: ScoredFigure | null;
  /** What it is measured against: the figure a year ago, the best of the class then, the goal. */
  readonly against: readonly { readonly as: "before" | "frontier" | "goal"; readonly value: string }[];
  /** Points of a hundred, within cap and floor, and how low and high they could truly be; null where not scored. */
  readonly points: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly capped: boolean;
  readonly unscored: { readonly why: Unscored; readonly say: Label; readonly by: string | null } | null;
  /** What of it is not settled; empty where it has no points. */
  readonly provisional: readonly Provisional[];
  /** Targets behind it, for targets owned. */
  readonly parts: readonly TargetPart[];
};
export type TargetPart = {
  readonly target: string;
  readonly figure: ScoredFigure | null;
  readonly goal: string;
  readonly points: number | null;
  readonly say: Label | null;
};

export type UnitScore = {
  readonly desk: string;
  readonly items: readonly ItemScore[];
  /** Of a hundred, over the weight that is scored; null where nothing is. */
  readonly total: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Weight with points, of a hundred. */
  readonly scoredWeight: number;
  /** Null where too little is scored to be graded. */
  readonly grade: string | null;
  /** Places it can have among its class within what the figures bear; null where it is listed and not placed. */
  readonly place: { readonly best: number; readonly worst: number; readonly of: number } | null;
};

/** What is kept and decided: one unit's score as of a day. */
export type ScoreSheetBody = {
  readonly year: number;
  readonly class: string;
  readonly desk: string;
  readonly asOf: string;
  readonly cut: string;
  readonly plan: { readonly version: string; readonly checksum: string };
  readonly items: readonly AssessmentItem[];
  readonly score: UnitScore;
};
