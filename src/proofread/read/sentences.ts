import type { Span } from "../types.ts";

/** A sentence with the parts a semicolon divides it into; places are those of the whole text. */
export type Sentence = Span & { readonly segments: readonly Span[] };
export type Paragraph = Span & { readonly sentences: readonly Sentence[] };

/** Stretches of a text between dividers, the divider belonging to the stretch before it; blank ones left out. */
function stretches(text: string, { at, length }: Span, divider: RegExp): readonly Span[] {
  const [found, end]: [Span[], number] = [[], at + length];
  let from = at;
  const take = (until: number) => {
    if (text.slice(from, until).trim() !== "") found.push({ at: from, length: until - from });
    from = until;
  };
  for (const match of text.slice(at, end).matchAll(divider)) take(at + match.index + match[0].length);
  take(end);
  return found;
}

/** Chinese sentences end at their signs; English ones at a full stop before a blank and a capital, which no decimal point is. */
const sentenceEnd = /[。！？!?]+|(?<=[a-z%\d)][.])\s+(?=[A-Z“"])/g;

/** Longer than any sentence somebody writes; what is read again and again within one sentence stays short. */
const longest = 500;

/** An endless sentence in pieces, cut after a comma where there is one. */
function pieces(text: string, { at, length }: Span): readonly Span[] {
  const found: Span[] = [];
  let from = at;
  while (at + length - from > longest) {
    const own = text.slice(from, from + longest);
    const comma = Math.max(...["；", ";", "，", ",", "、"].map((sign) => own.lastIndexOf(sign)));
    const size = comma > longest / 2 ? comma + 1 : longest;
    found.push({ at: from, length: size });
    from += size;
  }
  return [...found, { at: from, length: at + length - from }];
}

export function paragraphsOf(text: string): readonly Paragraph[] {
  return stretches(text, { at: 0, length: text.length }, /\n+/g).map((paragraph) => ({
    ...paragraph,
    sentences: stretches(text, paragraph, sentenceEnd)
      .flatMap((s) => pieces(text, s))
      .map((s) => ({ ...s, segments: stretches(text, s, /[；;]/g) })),
  }));
}
