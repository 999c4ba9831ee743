import type { Status } from "#contract";

/** What to look for: a count with its word, or (null) with whatever words follow up to the next mark of punctuation. */
export type Mark = { readonly count: number; readonly word: string | null; readonly shape: Status["shape"]; readonly tone: Status["tone"] };
export type Piece = { readonly at: number; readonly text: string; readonly mark: Mark | null };

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Finds `3 项达成` or `3 reached` in a sentence that came as text, so that shape and colour can stand where the words are. What is not found stays plain. */
export function marked(sentence: string, marks: readonly Mark[]): readonly Piece[] {
  const found = marks
    .flatMap((mark) => {
      const words = mark.word === null ? "[^,，;；。.:：]+" : escaped(mark.word);
      const find = (count: string) => new RegExp(`(?<![\\d-])${count}\\s*(?:项\\s*)?${words}`, "iu").exec(sentence);
      // A sentence may count several statuses under one word, and so give another number than this status alone.
      const match = find(String(mark.count)) ?? (mark.word === null ? null : find("\\d+"));
      return match ? [{ from: match.index, to: match.index + match[0].length, mark }] : [];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, mark } of found) {
    if (from < at) continue; // inside a longer one that was marked already
    if (from > at) pieces.push({ at, text: sentence.slice(at, from), mark: null });
    pieces.push({ at: from, text: sentence.slice(from, to), mark });
    at = to;
  }
  if (at < sentence.length) pieces.push({ at, text: sentence.slice(at), mark: null });
  return pieces;
}

/** Cuts a text at a name in it, so that the name can be a link. */
export function named(text: string, name: string): { readonly before: string; readonly name: string; readonly after: string } {
  const at = name === "" ? -1 : text.indexOf(name);
  return at < 0 ? { before: text, name: "", after: "" } : { before: text.slice(0, at), name, after: text.slice(at + name.length) };
}
