import type { ClauseId, Id } from "./ids.ts";

/** A whole and the parts that together are no more than it; where they are all of it, no less either. */
export type PartsRule = { readonly whole: Id; readonly parts: readonly [Id, ...Id[]]; readonly all?: true };

/**
 * How figures are looked over before they are published. Nothing here accuses anybody: what is found is a question to whoever keeps the figure.
 * Chances and shares are numbers between 0 and 1; lengths of time are days where nothing else is said.
 */
export type VettingRules = {
  readonly clauses: readonly ClauseId[];
  /** Of what a run reports as unlikely, the share that may be chance alone (Benjamini and Hochberg over all tests of the run). */
  readonly falseDiscoveries: number;
  /** Reference distributions are drawn from this seed: the same figures give the same findings. */
  readonly seed: number;
  readonly draws: { readonly first: number; readonly most: number };
  readonly firstDigits: { readonly least: number; readonly decades: number };
  readonly lastDigits: { readonly least: number };
  /** Last digits 0 and 5 among all figures of a region. */
  readonly roundFigures: { readonly least: number };
  /** Figures of so many digits and more that agree; `blur` is the share by which the reference moves them. */
  readonly repeats: { readonly digits: number; readonly blur: number };
  /** `least` units near the value. */
  readonly bunching: { readonly least: number };
  readonly breaks: {
    readonly leastPeriods: number;
    readonly leastPeers: number;
    readonly freedom: number;
    readonly leastUsual: number;
    /** Steps smaller than this against the peers are not worth a question, however unusual: a growth in logarithms. */
    readonly leastStep: number;
    /** Figures smaller than this in their own unit jump by chance. */
    readonly leastValue: number;
  };
  /** Regions may differ from the sum of the regions below by rounding and by this share; `outside`: the nation also holds what no province does. */
  readonly sums: { readonly tolerance: number; readonly outside: readonly Id[]; readonly parts: readonly PartsRule[] };
  readonly revisions: { readonly least: number; readonly days: number };
  /** Records entered so many days after the month they are dated into has ended; a share of an account's records, from so many on. */
  readonly lateRecords: { readonly days: number; readonly share: number; readonly least: number };
  readonly chasing: {
    /** Near a goal: this share of it on either side. */
    readonly within: number;
    readonly leastNear: number;
    readonly leastPairs: number;
    readonly leastSteps: number;
  };
  /** Indicators that are also counted in the platform's own records, and the accounts they are counted in. */
  readonly registers: readonly { readonly indicator: Id; readonly account: Id; readonly tolerance: number }[];
  /** No rule is published: shown as 待确认. */
  readonly assumed?: true;
};
export const defineVettingRules = (rules: VettingRules): VettingRules => rules;
