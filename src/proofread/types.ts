import type { RegionCode } from "#kernel";

/** A stretch of the draft, in UTF-16 units from its beginning. */
export type Span = { readonly at: number; readonly length: number };
export const endOf = ({ at, length }: Span): number => at + length;

/**
 * What a written number counts, as far as its unit word says. `count` is anything counted by a measure word (家, 个, 件, 项):
 * drafts are loose with these, so they are kept apart by the indicator and not by the word. `other` is a unit no indicator is kept in.
 */
export type Quality = "money" | "person" | "person-year" | "count" | "percent" | "point" | "times" | "rank" | "score" | "bare" | "other";

/** How firmly a number is put: 约, 超, 不足 and their like. */
export type Sense = "exact" | "about" | "over" | "under";

/** A number as it stands in the draft. `value` is in the quality's base (yuan, persons, per cent …); `half` is half a step of its last digit there. */
export type Written = Span & {
  readonly text: string;
  readonly digits: string;
  readonly value: number;
  readonly upper: number | null;
  readonly half: number;
  readonly quality: Quality;
  /** The measure word or unit as written; empty where there is none. */
  readonly word: string;
  readonly sense: Sense;
};

/** A name of an indicator in the draft: the ones it means, and those whose names are alike and must not be mixed with it. */
export type Mention = Span & { readonly kind: "mention"; readonly means: readonly string[]; readonly unlike: readonly string[] };
/** `base` is the other end of a comparison (比2020年); `scope` is where a rank is taken (居全国第20位). */
export type Place = Span & { readonly kind: "place"; readonly region: RegionCode; readonly role: "own" | "scope" };
export type When = Span & { readonly kind: "when"; readonly period: string; readonly role: "own" | "base" };
export type Event = Mention | Place | When;

export type Mark = "agrees" | "differs" | "other-scope" | "revised" | "floor" | "unfounded";
export type Claim = "level" | "growth" | "difference" | "multiple" | "rank" | "share" | "target";
