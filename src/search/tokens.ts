/** A run of Chinese, or a Latin word, number or code, as it stands in a text. */
export type Token = { readonly kind: "han" | "latin"; readonly text: string; readonly from: number; readonly to: number };

const run = /\p{Script=Han}+|[a-z0-9]+(?:[&._/-][a-z0-9]+)*/gu;
const han = /\p{Script=Han}/u;

/** Full-width letters and digits become plain ones, capitals small; every character stays at its place. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ")
    .replaceAll(/[A-Z]/g, (c) => c.toLowerCase());

export const isHan = (text: string): boolean => han.test(text);

/** `研发（R&D）经费` → 研发, rd, 经费. The `&` is dropped, so that R&D and RD are one word. */
export function tokensOf(text: string): readonly Token[] {
  return [...plain(text).matchAll(run)].map((match) => {
    const [word] = match;
    const kind = isHan(word) ? "han" : "latin";
    return { kind, text: word.replaceAll("&", ""), from: match.index, to: match.index + word.length };
  });
}

/** A title as people type it: without what stands in brackets, spaces and punctuation. */
export function nakedOf(text: string): string {
  return plain(text)
    .replaceAll(/[(（][^)）]*[)）]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Every character of a Chinese run, every pair of neighbours. */
export function gramsOf(text: string): readonly string[] {
  const characters = [...text];
  return [...characters, ...characters.slice(1).map((c, i) => `${characters[i]}${c}`)];
}

/** Neighbours of `size` letters: `yanfa` by three → yan, anf, nfa; shorter words are one gram. */
export const lettersOf = (text: string, size: number): readonly string[] =>
  text.length <= size ? [text] : Array.from({ length: text.length - size + 1 }, (_, i) => text.slice(i, i + size));

/** A code counts whole and by its parts: `rd_exp`, `1.2.17`. */
export const partsOf = (word: string): readonly string[] => (/[._/-]/.test(word) ? [word, ...word.split(/[._/-]/)] : [word]);

const longestWord = 8;

/** Cuts a run of Chinese by known words, the longest first from left to right; what no word begins with is passed over. */
export function wordsOf(run: string, known: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longestWord, run.length - at);
    while (length > 1 && !known.has(run.slice(at, at + length))) length -= 1;
    if (length > 1) found.push(run.slice(at, at + length));
    at += length;
  }
  return [...new Set(found)];
}
