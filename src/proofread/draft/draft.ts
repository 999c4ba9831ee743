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

/** Pasted text: its lines are its paragraphs, and lines with tabs after one another are a table's rows, as a spreadsheet copies them. */
export function draftOfText(given: string): Draft {
  const text = given.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const blocks: Block[] = [];
  let [paragraphs, tables, row, caption]: [number, number, number, string] = [0, 0, 0, ""];
  let heads: readonly string[] = [];
  for (const { 0: line, index: at } of text.matchAll(/[^\n]+/g)) {
    if (!line.includes("\t")) {
      paragraphs++;
      row = 0;
      caption = line.length <= 60 ? line : "";
      blocks.push({ at, length: line.length, place: paragraphPlace(paragraphs) });
      continue;
    }
    if (++row === 1) {
      tables++;
      heads = line.split("\t");
    }
    blocks.push(...cellsOf(line, at, { heads, caption }, (column) => cellPlace(tables, row, column)));
  }
  return { text, blocks };
}

/** A row's first cell, with the unit where the table has a column for it. */
export function rowHead(heads: readonly string[], cells: readonly string[]): string {
  const unit = heads.findIndex((head) => /^(?:计量)?单位$|^units?$/i.test(head.trim()));
  const word = unit > 0 ? cells[unit]?.trim() : undefined;
  return word ? `${cells[0] ?? ""}（${word}）` : (cells[0] ?? "");
}

/** A row's cells; those under a head and beside one carry both. */
function cellsOf(
  line: string,
  at: number,
  { heads, caption }: { readonly heads: readonly string[]; readonly caption: string },
  place: (column: number) => Label,
): readonly Block[] {
  const cells = line.split("\t");
  const isFirst = cells.every((cell, c) => cell === heads[c]);
  let from = at;
  return cells.map((cell, c) => {
    const block = { at: from, length: cell.length, place: place(c + 1) };
    from += cell.length + 1;
    return isFirst || c === 0 ? block : { ...block, heads: { row: rowHead(heads, cells), column: heads[c] ?? "", caption } };
  });
}

export const paragraphPlace = (n: number): Label => ({ zh: `第${n}段`, en: `paragraph ${n}` });
export const cellPlace = (table: number, row: number, column: number): Label => ({
  zh: `表${table}第${row}行第${column}列`,
  en: `table ${table}, row ${row}, column ${column}`,
});
