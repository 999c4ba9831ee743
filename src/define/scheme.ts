import type { Day, Label, UnitId } from "#kernel";
import type { ClauseId, Id } from "./ids.ts";
import type { Method } from "./method.ts";

/** What a scheme ranks. */
export type SchemeSubject = "province" | "city" | "county" | "zone" | "enterprise" | "institution" | "laboratory" | "pilot-base" | "nation";

/**
 * How a leaf takes its figure, in the indicator's own unit. `growth`: how much more than so many years before, in per cent over the whole span; there is
 * none where that figure is absent, zero or below.
 */
export type SchemeReading =
  | { readonly kind: "value" }
  | { readonly kind: "growth"; readonly years: number }
  /** Divided by another indicator of the library, both in their own units, times a scale that brings the quotient to `unit`. */
  | { readonly kind: "over"; readonly indicator: Id; readonly scale?: number; readonly unit?: UnitId };

/**
 * What a collected figure can be: a share of a whole in per cent, a whole count, an amount of anything that is never below nought (money, days, so many per
 * head, a ratio that may exceed 100 %), a balance that may be below it, a change in per cent, points of a hundred.
 */
export type CollectedKind = "share" | "count" | "amount" | "balance" | "change" | "score";

/**
 * A node of a scheme's tree, in any order; the root has no parent. Weights are relative among siblings. A leaf reads an indicator of the library; one
 * that cannot be read yet says what will be collected.
 */
export type SchemeNode = {
  readonly id: Id;
  readonly label: Label;
  readonly parent?: Id;
  readonly weight: number;
  readonly leaf?: {
    readonly better: "higher" | "lower";
    readonly indicator?: Id;
    readonly reading?: SchemeReading;
    /** What has to be collected, by whom: where no indicator of the library is read, or where it has no figures for such units yet. */
    readonly collected?: {
      readonly say: Label;
      readonly unit: Label;
      readonly keeper: Id;
      /** What its figures can be; texts kept before this was asked do not say, and their figures are bound by nothing. */
      readonly kind?: CollectedKind;
    };
    /** The clauses it serves, where they are narrower than the scheme's. */
    readonly clauses?: readonly ClauseId[];
    readonly target?: number;
    /** Where the standard, bounds or target comes from. */
    readonly basis?: Label;
  };
};

export type SchemeVersion = {
  readonly from: Day;
  readonly tree: readonly SchemeNode[];
  readonly method: Method;
  /** Units ranked, where they are not all regions of the subject's level. */
  readonly units?: readonly string[];
  /** Units computed along with the others and left out when they are ranked, such as the nation as a yardstick. */
  readonly besides?: readonly string[];
  /** The first period it can be computed for; those from it to the latest are one panel. */
  readonly since?: string;
  /** Least share of the figures its readable leaves ask for that a period must have to be computed at all; one half where not given. */
  readonly coverage?: number;
  /** Why the weights are what they are. */
  readonly weighting?: Label;
  /** No rule gives these weights: they are ours and wait to be confirmed (待确认). */
  readonly assumed?: true;
  /** How many periods back a figure may be taken from where the period asked for has none; each is marked. Default 0. */
  readonly reachBack?: number;
};

/** A composite index as a definition. */
export type Scheme = {
  readonly id: Id;
  readonly label: Label;
  readonly clauses: readonly ClauseId[];
  readonly subject: SchemeSubject;
  /** What the index is for, and whose method it follows. */
  readonly purpose: Label;
  readonly follows?: {
    readonly title: Label;
    readonly url?: string /** Details recalled and not read in the source: parameters. */;
    readonly recalled?: readonly Label[];
  };
  /**
   * What a release tells: every unit by name, or counts and quartiles in which no unit can be told. Where nothing is said enterprises are counted and all
   * others named.
   */
  readonly publishes?: "units" | "counts";
  readonly versions: readonly [SchemeVersion, ...SchemeVersion[]];
};
export const publishesOf = ({ subject, publishes }: Pick<Scheme, "subject" | "publishes">): "units" | "counts" =>
  publishes ?? (subject === "enterprise" ? "counts" : "units");
export const defineScheme = (scheme: Scheme): Scheme => scheme;
