import type { Day, Label } from "#kernel";
import type { Method } from "./method.ts";
import type { ClauseId, Id } from "./words.ts";

/** What a scheme ranks. */
export type SchemeSubject = "province" | "city" | "county" | "zone" | "enterprise" | "institution" | "laboratory" | "pilot-base" | "nation";

/** How a leaf takes its figure. `growth`: against so many years before, in per cent. */
export type SchemeReading =
  | { readonly kind: "value" }
  | { readonly kind: "growth"; readonly years: number }
  /** Divided by another indicator of the library, times a scale. */
  | { readonly kind: "over"; readonly indicator: Id; readonly scale?: number };

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
    /** Where no indicator of the library is read: what has to be collected, by whom. */
    readonly collected?: { readonly say: Label; readonly unit: Label; readonly keeper: Id };
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
  readonly versions: readonly [SchemeVersion, ...SchemeVersion[]];
};
export const defineScheme = (scheme: Scheme): Scheme => scheme;
