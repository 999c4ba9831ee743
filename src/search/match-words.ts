import type { Index } from "./build.ts";
import { distance, forgiven } from "./distance.ts";
import type { Marker } from "./marker.ts";
import type { Postings } from "./postings.ts";
import { lettersOf, wordsOf } from "./tokens.ts";

/** A word of the text counts this much of one in the title. */
const bodyShare = 0.45;
const mostCandidates = 2000;
const mostPrefixed = 200;
/** In part only: a run of Chinese of which this share of pairs is there. */
const leastShare = 0.34;

type Place = readonly [Postings, number];
const placesOf = ({ heads, bodies }: Index): readonly Place[] => [
  [heads, 1],
  [bodies, bodyShare],
];

/**
 * A run of Chinese: found as it stands 1; all its words, apart, 0.85; some of them, the rarer the more; pairs of characters 0.6 of their share.
 * @returns whether any title holds the run as it stands
 */
export function matchHan(index: Index, run: string, mark: Marker): boolean {
  let stands = false;
  const pairs = lettersOf(run, 2);
  const words = wordsOf(run, index.words);
  for (const [postings, share] of placesOf(index)) {
    const rarities = words.map((word) => rarity(postings, word, index.entries.length));
    const all = rarities.reduce((sum, one) => sum + one, 0);
    const least = Math.max(1, Math.ceil(pairs.length * leastShare));
    for (const at of index.tally.atLeast(postings, pairs, least, mostCandidates)) {
      const found = pairs.filter((_, i) => holds(postings, pairs[i] ?? "", at)).length / pairs.length;
      const byWords = all === 0 ? 0 : rarities.reduce((sum, one, i) => (holds(postings, words[i] ?? "", at) ? sum + one : sum), 0) / all;
      const whole = found === 1 && (share < 1 || (index.entries[at]?.names.some((name) => name.includes(run)) ?? false));
      stands ||= whole && share === 1;
      mark(at, share * (whole ? 1 : Math.max(0.85 * byWords, 0.6 * found)), "words");
    }
  }
  return stands;
}

/** A Latin word, number or code: itself 1, the beginning of one 0.7 to 0.9; one nobody has, with mistakes, 0.6 or 0.5. */
export function matchLatin(index: Index, word: string, mark: Marker): void {
  const give = (term: string, quality: number, near: boolean) => {
    for (const [postings, share] of placesOf(index)) {
      const list = postings.of(term);
      for (let i = 0; i < list.length; i++) mark(list[i] ?? 0, quality * share, near ? "near" : "words");
    }
  };
  give(word, 1, false);
  if (word.length >= 2)
    for (const term of beginningWith(index.vocabulary, word)) give(term, 0.7 + 0.2 * (word.length / term.length), false);
  const most = /\d/.test(word) || index.heads.has(word) ? 0 : forgiven(word.length);
  if (most === 0) return;
  for (const term of index.vocabulary) {
    if (term === word || Math.abs(term.length - word.length) > most) continue;
    const mistakes = distance(word, term, most);
    if (mistakes <= most) give(term, 0.7 - 0.1 * mistakes, true);
  }
}

/** Words nobody else has say more. */
const rarity = (postings: Postings, word: string, documents: number): number => Math.log(1 + documents / (1 + postings.of(word).length));

/** Whether a list, which is in order, holds a document. */
function holds(postings: Postings, term: string, document: number): boolean {
  const list = postings.of(term);
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return list[low] === document;
}

function beginningWith(sorted: readonly string[], start: string): readonly string[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < sorted.length && found.length < mostPrefixed && sorted[i]?.startsWith(start); i++)
    if (sorted[i] !== start) found.push(sorted[i] ?? "");
  return found;
}
