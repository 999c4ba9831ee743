import type { Instant, RegionCode } from "#kernel";

export type ItemEvent = {
  readonly transition: string;
  readonly at: Instant;
  /** The state after it. */
  readonly to: string;
  readonly desk: string | null;
  readonly input: Readonly<Record<string, unknown>>;
};
export type ItemClock = {
  readonly name: string;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly state: "running" | "frozen" | "answered" | "ended";
  readonly answeredAt: Instant | null;
};

/** A matter under supervision with all that scores, rates and bulletins are made from. */
export type Item = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly procedure: string;
  readonly version: string;
  readonly state: string;
  readonly light: "grey" | "blue" | "red" | "yellow" | "green";
  /** The lead's desk. */
  readonly lead: string;
  readonly region: RegionCode;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly origin: { readonly kind: string; readonly id: string };
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly dueAt: Instant | null;
  readonly returns: number;
  readonly reopenings: number;
  readonly extensions: number;
  readonly escalations: number;
  /** Oldest first. */
  readonly events: readonly ItemEvent[];
  readonly clocks: readonly ItemClock[];
  /** Clocks of the matters below it, by the weight each has. */
  readonly milestones: readonly { readonly weight: number; readonly clock: ItemClock }[];
  /** Desk that brought the problem up: its opener, or the opener of what it arose from. */
  readonly raisedBy: readonly string[];
};

/** First moment, and the first one after it. */
export type Span = { readonly from: Instant; readonly until: Instant };
