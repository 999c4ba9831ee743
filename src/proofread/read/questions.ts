import type { CheckedPlan } from "#define";
import type { RegionCode } from "#kernel";
import type { Mention, Span, When, Written } from "../types.ts";
import type { Meant } from "./claims.ts";
import { type Lexicon, mentionsIn } from "./lexicon.ts";
import { numbersIn } from "./numbers.ts";
import { placesIn, provinceOpening } from "./places.ts";
import { type Found, SentenceReader, type State } from "./sentence-reader.ts";
import { type Paragraph, paragraphsOf } from "./sentences.ts";

/** What a number of a draft says: of which indicator, where, when, in which sense. */
export type Question = {
  readonly n: Written;
  readonly meant: Meant;
  /** Null where no indicator is named for it. */
  readonly mention: Mention | null;
  /** A name was found, but the words around it mean a part only: one body's, some of them, a condition. */
  readonly part: boolean;
  readonly region: RegionCode;
  /** Null where the draft says no time. */
  readonly period: string | null;
  /** The other end of a comparison, where it is said. */
  readonly base: string | null;
  /** The other region a multiple or a difference is counted from; null where it is another time of the same. */
  readonly against: RegionCode | null;
  /** Where a rank is taken: the country, the own province, or a group of provinces. */
  readonly field: "country" | "home" | "group" | null;
  readonly goal: boolean;
  /** A number said of the same thing just before it (由……增加到……). */
  readonly from: { readonly n: Written; readonly period: string | null } | null;
  /** The pair said of the same thing earlier in the sentence: what a growth, a difference or a multiple after it is counted from. */
  readonly pair: {
    readonly from: Written;
    readonly to: Written;
    readonly fromPeriod: string | null;
    readonly toPeriod: string | null;
  } | null;
  /** The words before it, from the number before or the segment's beginning. */
  readonly lead: string;
  /** Called a doubling: the factor, and the number it leads to where one is written. */
  readonly doubling: { readonly factor: number; readonly to: Written | null } | null;
};

export type Reading = { readonly plan: CheckedPlan; readonly lexicon: Lexicon };

/** Every number of a normalised text with what it says, in reading order. */
export function questionsIn(text: string, { plan, lexicon }: Reading): readonly Question[] {
  let heading: When | null = null;
  return paragraphsOf(text).flatMap((paragraph) => {
    const state: State = { period: heading, region: null, city: null, province: null, names: [] };
    const questions = paragraph.sentences.flatMap((sentence) =>
      new SentenceReader(plan, text, sentence, foundIn(text, sentence, { plan, lexicon }, state), state).read(),
    );
    if (isHeading(text, paragraph)) heading = state.period;
    return questions;
  });
}

/** Numbers, names and places of one sentence; each sentence is read by itself, so a long draft takes no longer by the page. */
function foundIn(text: string, { at, length }: Span, { plan, lexicon }: Reading, state: State): Found {
  const own = text.slice(at, at + length);
  const moved = <T extends Span>(list: readonly T[]): readonly T[] => list.map((s) => ({ ...s, at: s.at + at }));
  const city = state.city ?? state.region?.region ?? plan.regions.home;
  const places = placesIn(own, plan, { city, province: state.province ?? plan.regions.home });
  state.province = provinceOpening(own, places) ?? state.province;
  return { numbers: moved(numbersIn(own)), mentions: moved(mentionsIn(own, lexicon)), places: moved(places) };
}

/** A short line without a closing sign: its year speaks for the paragraphs under it. */
const isHeading = (text: string, { at, length, sentences }: Paragraph): boolean =>
  length < 40 &&
  sentences.length === 1 &&
  !/[。；;]\s*$/.test(text.slice(at, at + length)) &&
  /(?:19|20)\d{2}\s*年|^[^:：]*(?:19|20)\d{2}$/.test(text.slice(at, at + length).trim());
