import { type Block, cellPlace, type Draft, paragraphPlace, rowHead } from "./draft.ts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };
const plain = (html: string): string =>
  html
    .replaceAll(/<br\s*\/?>/g, " ")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** What mammoth writes: paragraphs, headings, list items and tables, well nested. A table inside a cell is read as the cell's text. */
const piece =
  /<table[^>]*>|<\/table>|<tr[^>]*>|<(td|th)[^>]*>|<\/(?:td|th)>|<(p|h[1-6]|li)[^>]*>(.*?)(?=<\/\2>|<p[ >]|<table|<\/(?:td|th)>)/gs;

/** The document's text, one paragraph or table row a line, with the place of each paragraph and cell. */
export function draftOfHtml(html: string): Draft {
  const writer = new Writer();
  for (const match of html.matchAll(piece)) writer.take(match[0], match[2] === undefined ? null : plain(match[3] ?? ""));
  return writer.draft();
}

type Cell = { text: string };

class Writer {
  #text = "";
  readonly #blocks: Block[] = [];
  #paragraphs = 0;
  #tables = 0;
  #depth = 0;
  #rows: Cell[][] = [];
  #caption = "";

  take(tag: string, words: string | null): void {
    if (tag.startsWith("<table")) {
      if (this.#depth++ === 0) this.#rows = [];
    } else if (tag === "</table>") {
      if (--this.#depth === 0) this.#table();
    } else if (this.#depth > 0) this.#inTable(tag, words);
    else if (words !== null) this.#paragraph(words);
  }

  draft = (): Draft => ({ text: this.#text, blocks: this.#blocks });

  #inTable(tag: string, words: string | null): void {
    if (this.#depth === 1 && tag.startsWith("<tr")) this.#rows.push([]);
    else if (this.#depth === 1 && /^<t[dh]/.test(tag)) this.#rows.at(-1)?.push({ text: "" });
    else if (words !== null) {
      const cell = this.#rows.at(-1)?.at(-1);
      if (cell) cell.text = cell.text === "" ? words : `${cell.text} ${words}`;
    }
  }

  #paragraph(words: string): void {
    this.#paragraphs++;
    if (words === "") return;
    this.#caption = words.length <= 60 ? words : "";
    this.#blocks.push({ at: this.#text.length, length: words.length, place: paragraphPlace(this.#paragraphs) });
    this.#text += `${words}\n`;
  }

  #table(): void {
    this.#tables++;
    const heads = this.#rows[0]?.map(({ text }) => text) ?? [];
    for (const [r, row] of this.#rows.entries()) {
      for (const [c, { text }] of row.entries()) {
        const block = { at: this.#text.length, length: text.length, place: cellPlace(this.#tables, r + 1, c + 1) };
        const isHead = r === 0 || c === 0;
        this.#blocks.push(
          isHead
            ? block
            : {
                ...block,
                heads: {
                  row: rowHead(
                    heads,
                    row.map((cell) => cell.text),
                  ),
                  column: heads[c] ?? "",
                  caption: this.#caption,
                },
              },
        );
        this.#text += c === row.length - 1 ? text : `${text}\t`;
      }
      this.#text += "\n";
    }
  }
}
