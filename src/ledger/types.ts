import type { Qualifier } from "#define";
import type { Day, Decimal, Gap, Instant, Quantity, RegionCode, UnitId } from "#kernel";

/** A figure given by a source for a region and a period. Never summed with entries. */
export type ObservationDraft = {
  readonly code: string;
  readonly region: RegionCode;
  /** As the source gives it: `2023`, `2023-09`, `2025-01/2025-10`. */
  readonly period: string;
  readonly value: Decimal;
  readonly unit: UnitId;
  readonly qualifier: Qualifier;
  /** Absent: not known; then the period's end plus the indicator's lag is assumed. */
  readonly publishedOn?: Day;
  readonly source: string;
  /** File and line, or the matter it came with. */
  readonly document: string;
  readonly note?: { readonly zh: string; readonly en: string };
};
export type Observation = ObservationDraft & {
  readonly id: string;
  readonly from: Day;
  readonly until: Day;
  readonly recordedAt: Instant;
  readonly publishedAssumed: boolean;
  readonly publishedOn: Day;
};

/** What an indicator says for a region and a period: a value or a gap, always with the observations or operands behind it. */
export type Reading = ReadingFigure | ReadingGap;
export type ReadingFigure = {
  readonly kind: "figure";
  readonly indicator: string;
  readonly region: RegionCode;
  readonly period: string;
  readonly from: Day;
  readonly until: Day;
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
  readonly publishedOn: Day;
  readonly publishedAssumed: boolean;
  /** The source of an observation; null for a formula or a balance of entries. */
  readonly source: string | null;
  /** Values published for this period up to what is asked, oldest first; the last is shown. Empty for formulas and entries. */
  readonly vintages: readonly Observation[];
  /** Readings a formula was made from. */
  readonly operands: readonly Reading[];
};
export type ReadingGap = Gap & {
  readonly kind: "gap";
  readonly indicator: string;
  readonly region: RegionCode;
  readonly period: string | null;
  readonly operands: readonly Reading[];
};

/**
 * `asOf` chooses the last period shown: those ended by that day, using all that is published to date.
 * `knownAt` hides what was published after that day; null uses everything.
 */
export type Question = { readonly asOf: Day; readonly knownAt: Day | null };

/**
 * All observations of a plan at one cut, held in memory: what `monitor` reads. Made by `ledger.figures(cut)`; a new cut makes a new one.
 * Formulas are computed on reading, from the same question.
 */
export type Figures = {
  readonly cut: Instant;
  /** Every period the indicator has a figure for, oldest first, ended by `asOf`. Gaps inside a formula's operands leave the period out. */
  readonly series: (indicator: string, region: RegionCode, question: Question) => readonly ReadingFigure[];
  /** The last of the series, or a gap that says why. */
  readonly latest: (indicator: string, region: RegionCode, question: Question) => Reading;
  /** Exactly this period, or a gap that says why. */
  readonly at: (indicator: string, region: RegionCode, period: string, question: Question) => Reading;
  /** Regions the indicator has any figure for. */
  readonly regionsOf: (indicator: string) => readonly RegionCode[];
  readonly countOf: (indicator: string) => number;
  readonly countBySource: (source: string) => number;
};

/** A dated, signed amount on an account. */
export type EntryDraft = {
  readonly subject: string;
  readonly account: string;
  readonly region: RegionCode;
  readonly dims: Readonly<Record<string, string>>;
  readonly amount: Decimal;
  readonly unit: UnitId;
  readonly occurredOn: Day;
  /** At least one of matter and document. */
  readonly matter?: string;
  readonly document?: string;
  readonly reverses?: string;
};
export type Entry = EntryDraft & { readonly id: string; readonly recordedAt: Instant };
