import type { PlanItem } from "#contract";
import type { Day, Instant, RegionCode } from "#kernel";

export type DocumentKind = "action-plan" | "annual-plan" | "key-task-list";
export type RevisionKind = DocumentKind | "target-split";
export type Items = readonly PlanItem[];

/** One region's share of a target in one year, as decimal text in the target's unit. */
export type Part = { readonly region: RegionCode; readonly year: string; readonly value: string };

/** A text as it was saved; it never changes. */
export type Revision = {
  readonly id: string;
  readonly matter: string;
  readonly kind: RevisionKind;
  readonly document: string;
  readonly revision: number;
  readonly body: unknown;
  readonly checksum: string;
  readonly person: string;
  readonly says: string;
  readonly recordedAt: Instant;
};

/** A revision that somebody signed: in force from a day, until the next one is. */
export type Adopted = Revision & {
  readonly version: number;
  readonly number: string;
  readonly from: Day;
  readonly signedBy: string;
  readonly signedAt: Instant;
};
