import { Postings, Tally } from "./postings.ts";
import { withSpeech } from "./speech.ts";
import { type Spelled, spelledOf } from "./spelled.ts";
import { gramsOf, isHan, lettersOf, nakedOf, partsOf, tokensOf } from "./tokens.ts";
import type { SearchDocument, Speech } from "./types.ts";

/** A document as the index holds it. */
export type Entry = {
  readonly document: SearchDocument;
  /** Title in both languages and other names, bare of spaces and brackets; the Chinese title first. */
  readonly names: readonly string[];
  readonly spelled: readonly Spelled[];
};

export type Index = {
  /** How a question's characters sound. */
  readonly spell: Speech["spell"];
  /** Words of Chinese that stand anywhere; a question is cut by them, since no other word could find anything. */
  readonly words: ReadonlySet<string>;
  readonly entries: readonly Entry[];
  /** Words, characters and pairs of characters of titles and other names; of all the rest. */
  readonly heads: Postings;
  readonly bodies: Postings;
  /** Three neighbouring letters of a title's sound; two neighbouring first letters. */
  readonly sounds: Postings;
  readonly initials: Postings;
  /** Latin words and codes, in order, for words typed in part or with a mistake. */
  readonly vocabulary: readonly string[];
  readonly tally: Tally;
};

export const soundGram = 3;
export const initialGram = 2;

/** An index over documents, with the words and sounds of Chinese. @throws when the dictionaries cannot be asked */
export const makeIndex = (documents: readonly SearchDocument[]): Promise<Index> => withSpeech((speech) => buildIndex(documents, speech));

/** Reads documents into an index. About 1 kB and a tenth of a millisecond each; the longest part is the sound of titles. */
function buildIndex(documents: readonly SearchDocument[], speech: Speech): Index {
  const [heads, bodies, sounds, initials] = [new Postings(), new Postings(), new Postings(), new Postings()];
  const latin = new Set<string>();
  const words = new Set<string>();
  const noted: Speech = {
    spell: speech.spell,
    cut: (text) => {
      const cut = speech.cut(text);
      for (const word of cut) if (word.length > 1) words.add(word);
      return cut;
    },
  };
  const entries = documents.map((document, at): Entry => {
    const names = [document.title.zh, document.title.en, ...document.also];
    const spelled = [document.title.zh, ...document.also].flatMap((name) => spelledOf(name, speech) ?? []);
    for (const name of names) addText(heads, name, at, noted, latin);
    for (const text of document.text) addText(bodies, text, at, noted, latin);
    for (const { sound, initials: first } of spelled) {
      for (const gram of lettersOf(sound, soundGram)) sounds.add(gram, at);
      for (const gram of lettersOf(first, initialGram)) initials.add(gram, at);
    }
    return { document, names: [...new Set(names.map(nakedOf))], spelled };
  });
  for (const postings of [heads, bodies, sounds, initials]) postings.close();
  return {
    spell: speech.spell,
    words,
    entries,
    heads,
    bodies,
    sounds,
    initials,
    vocabulary: [...latin].sort(),
    tally: new Tally(documents.length),
  };
}

function addText(postings: Postings, text: string, at: number, speech: Speech, latin: Set<string>): void {
  for (const token of tokensOf(text)) {
    const terms = token.kind === "han" ? [...gramsOf(token.text), ...speech.cut(token.text)] : partsOf(token.text);
    for (const term of terms) postings.add(term, at);
    if (token.kind === "latin") for (const term of terms) latin.add(term);
  }
  // 研发（R&D）经费 is typed without its brackets.
  const bare = nakedOf(text);
  if (bare.length <= longestName && /[(（]/.test(text)) for (const gram of gramsOf(bare)) if (isHan(gram)) postings.add(gram, at);
}

const longestName = 80;
