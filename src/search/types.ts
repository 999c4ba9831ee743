import type { Label } from "#kernel";

/** Something that can be found. Whoever owns it says which words it goes by and which right reads it. */
export type SearchDocument = {
  /** One across all groups. */
  readonly id: string;
  readonly group: string;
  readonly title: Label;
  /** A second line for the reader; not searched. */
  readonly note: Label | null;
  /** Other names that are as good as the title: short names, codes, numbers. */
  readonly also: readonly string[];
  /** What it says of itself: scope, gist, publisher. A word here counts less than half of one in the title. */
  readonly text: readonly string[];
  /** Where it stands. */
  readonly path: string;
  readonly view: string;
  /** Between equals the heavier comes first; 0 where nothing is said, at most 0.1. */
  readonly weight: number;
};

/** How a document was found: by its very words, by sound, by first letters, or in spite of a mistake. */
export type Way = "words" | "sound" | "initials" | "near";
/** From (inclusive) and to (exclusive) as positions in a title. */
export type Range = readonly [number, number];
export type Hit = {
  readonly document: SearchDocument;
  /** 0 to about 1.5; only the order means something. */
  readonly score: number;
  readonly way: Way;
  readonly marks: { readonly zh: readonly Range[]; readonly en: readonly Range[] };
};
export type FoundGroup = { readonly id: string; readonly count: number; readonly hits: readonly Hit[] };

export type Question = {
  readonly text: string;
  readonly views: ReadonlySet<string>;
  readonly group?: string | undefined;
  /** Most hits of a group. */
  readonly limit: number;
};

/** What the index asks of the language; see `withSpeech`. */
export type Speech = {
  /** Chinese text in words. */
  readonly cut: (text: string) => readonly string[];
  /** One entry for each character: its sound without tone, or empty where it has none. */
  readonly spell: (text: string) => readonly string[];
};
