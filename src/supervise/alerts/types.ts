import type { AlertState, Warning } from "#contract";
import type { Day, Instant, RegionCode, Result } from "#kernel";

/** What people, or the week's budget, made of an alert. */
export type Deed = {
  readonly kind: "released" | "confirmed" | "explained" | "false-alarm";
  readonly at: Instant;
  readonly person: string | null;
  readonly role: string | null;
  readonly says: string;
  readonly until: Day | null;
};

/** A matter that arose from an alert. */
export type Arisen = {
  readonly alert: string;
  readonly id: string;
  readonly number: string;
  readonly procedure: string;
  readonly version: Day;
  readonly title: string;
  readonly state: string;
  readonly light: "grey" | "blue" | "red" | "yellow" | "green";
  readonly lead: string;
  readonly region: RegionCode;
  readonly closed: boolean;
};

export type Kept = {
  readonly id: string;
  readonly warning: Warning;
  readonly firedAt: Instant;
  /** Oldest first. */
  readonly deeds: readonly Deed[];
  readonly matters: readonly Arisen[];
};

export type Stand = {
  readonly state: AlertState;
  readonly releasedAt: Instant | null;
  readonly explanationLapsed: boolean;
};

/** Who decides on an alert: a named person in a role. */
export type Decider = { readonly person: string; readonly role: string };

export type Verdict =
  | { readonly kind: "confirmed"; readonly says: string }
  | { readonly kind: "explained"; readonly says: string; readonly until: string }
  | { readonly kind: "false-alarm"; readonly says: string };

export type Recorded = { readonly fired: number; readonly released: number };

/** Alerts as they are kept: fired once for a fact, shown to leaders within a week's budget, decided on by people. */
export type Alerts = {
  /** Keeps what the rules found and is not kept yet, and releases within the budget of the week; repeated, it changes nothing. */
  readonly record: (warnings: readonly Warning[]) => Promise<Recorded>;
  /** The newest, at most three hundred; of one target where it is named. */
  readonly list: (of?: { readonly target?: string | undefined }) => Promise<readonly Kept[]>;
  readonly find: (id: string) => Promise<Kept | undefined>;
  /** @refuses an unknown alert, one decided otherwise, a reason or a last day that is missing or impossible — all at once */
  readonly decide: (id: string, verdict: Verdict, by: Decider) => Promise<Result<Kept>>;
};
