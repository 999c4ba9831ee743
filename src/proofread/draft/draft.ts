import type { Label } from "#kernel";

/** A block of a draft. A table's cell carries the words its row and column begin with: they say what its number is. */
export type Block = {
  readonly at: number;
  readonly length: number;
  readonly place: Label;
  readonly heads?: { readonly row: string; readonly column: string; readonly caption: string };
};

/** A draft as text, with where each block stands in the document. */
export type Draft = { readonly text: string; readonly blocks: readonly Block[] };

/** Pasted text: its lines are its paragraphs. */
export function draftOfText(given: string): Draft {
  const text = given.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    blocks.push({ at: match.index, length: match[0].length, place: paragraphPlace(blocks.length + 1) });
  return { text, blocks };
}

export const paragraphPlace = (n: number): Label => ({ zh: `第${n}段`, en: `paragraph ${n}` });
export const cellPlace = (table: number, row: number, column: number): Label => ({
  zh: `表${table}第${row}行第${column}列`,
  en: `table ${table}, row ${row}, column ${column}`,
});
