import type { Day, Instant } from "#kernel";

/** What a grant opens, and nothing beside it. */
export type GrantBody =
  /** Figures of some indicators in some regions, for periods that begin in these years. */
  | {
      readonly kind: "figures";
      readonly indicators: readonly string[];
      readonly regions: readonly string[];
      readonly fromYear: number;
      readonly untilYear: number;
    }
  /** The result of a composite index, as the platform computes it now. */
  | { readonly kind: "scheme"; readonly scheme: string; readonly period: string | null }
  /** One matter: its fields and what happened, without what concerns natural persons, and without its files. */
  | { readonly kind: "matter"; readonly matter: string; readonly number: string; readonly title: string }
  /** One attachment of a matter. */
  | { readonly kind: "file"; readonly file: string; readonly name: string; readonly digest: string }
  /** One release of a composite index, under embargo or public: its own pages. */
  | { readonly kind: "release"; readonly release: string; readonly number: string; readonly title: string };

export type Grant = {
  readonly id: string;
  readonly body: GrantBody;
  readonly from: Day;
  /** The last day. */
  readonly until: Day;
  /** The request it answers, as the event it was asked in. */
  readonly request: string | null;
  readonly person: string;
  readonly says: string;
  readonly at: Instant;
  readonly ended: { readonly at: Instant; readonly person: string; readonly says: string } | null;
};

/** Looked at on the page, or taken along as a file. */
export type HowRead = "looked" | "taken";
export type ReadRow = {
  readonly id: string;
  readonly grant: string;
  readonly person: string;
  readonly how: HowRead;
  readonly rows: number;
  readonly at: Instant;
};
