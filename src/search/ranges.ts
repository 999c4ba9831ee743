import type { Entry, Index } from "./build.ts";
import type { Spelled } from "./spelled.ts";
import { plain, type Token, wordsOf } from "./tokens.ts";
import type { Hit, Range } from "./types.ts";

/** Where a title answers the question, for lighting it up: the pieces as they stand, or the characters whose sound was typed. */
export function rangesOf({ document: { title }, spelled: [own] }: Entry, pieces: readonly Token[], index: Index): Hit["marks"] {
  return {
    zh: merged(pieces.flatMap((piece) => inChinese(title.zh, own, piece, index))),
    en: merged(pieces.flatMap((piece) => places(title.en, piece.text))),
  };
}

function inChinese(title: string, spelled: Spelled | undefined, { kind, text }: Token, { spell, words }: Index): readonly Range[] {
  const asItStands = places(title, text);
  if (asItStands.length > 0 || !spelled) return asItStands;
  const bySound = soundPlaces(spelled, kind === "han" ? spell(text).join("") : text);
  if (bySound.length > 0) return bySound;
  return kind === "han" ? wordsOf(text, words).flatMap((word) => places(title, word)) : [];
}

function places(title: string, text: string): readonly Range[] {
  const [held, found]: [string, Range[]] = [plain(title), []];
  for (let at = held.indexOf(text); at >= 0; at = held.indexOf(text, at + text.length)) found.push([at, at + text.length]);
  return found;
}

function soundPlaces({ sound, initials, starts, places: at }: Spelled, letters: string): readonly Range[] {
  if (!/^[a-z]{2,}$/.test(letters)) return [];
  const first = starts.findIndex((from) => sound.startsWith(letters, from));
  if (first >= 0) {
    const end = (starts[first] ?? 0) + letters.length;
    return starts.flatMap((from, i): readonly Range[] => (i >= first && from < end ? [[at[i] ?? 0, (at[i] ?? 0) + 1]] : []));
  }
  const begun = initials.indexOf(letters);
  return begun < 0 ? [] : at.slice(begun, begun + letters.length).map((place): Range => [place, place + 1]);
}

/** In order, those that touch as one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
