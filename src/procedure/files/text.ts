import { type MediaType, mediaTypes } from "./media-types.ts";
import { type ZipEntry, zipEntries, zipText } from "./zip.ts";

/** All members that are read of one file, together. */
const mostUnpacked = 40_000_000;
/** Characters of prose that are taken apart: a preview and the marks at a file's head need no more. */
const mostTaken = 400_000;
/** Shown in a preview; the rest is in the file. */
const mostShown = 60_000;

/** Bytes as text: Unicode, or the national standard older programs write; undefined where they are neither, or hold what no text holds. */
export function decodedText(bytes: Uint8Array): string | undefined {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return isPlain(text) ? text : undefined;
    } catch {
      // not in this encoding
    }
  }
  return undefined;
}

/** Controls other than tabs and line ends stand in no text. */
const isPlain = (text: string): boolean => !/[^\P{Cc}\t\n\r\f]/u.test(text);

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml
    .replaceAll(/<w:tab\/>/g, "\t")
    // A tag ends before the next one begins: a file of nothing but opened tags is read once, not once for each.
    .replaceAll(/<[^<>]*>/g, "")
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? "");

function memberOf(bytes: Uint8Array, wanted: (entry: ZipEntry) => boolean): string {
  const texts: string[] = [];
  let left = mostUnpacked;
  for (const entry of (zipEntries(bytes) ?? []).filter(wanted)) {
    if (left <= 0) break;
    const text = zipText(bytes, entry, left);
    // What cannot be unpacked within what is left has cost as much.
    left -= text === undefined ? mostUnpacked : text.length;
    if (text !== undefined) texts.push(text);
  }
  return texts.join("\n");
}

/** The words of a file by paragraphs, as far as they can be read without drawing it: text, tables of lines, Word and Excel; undefined for others. */
export function paragraphsOf(bytes: Uint8Array, type: MediaType): readonly string[] | undefined {
  switch (type) {
    case mediaTypes.text:
    case mediaTypes.csv:
      return (decodedText(bytes) ?? "").slice(0, mostTaken).split(/\r?\n/);
    case mediaTypes.docx:
      return memberOf(bytes, ({ name }) => name === "word/document.xml" || /^word\/header\d*\.xml$/.test(name))
        .split(/<\/w:p>/)
        .map(plain);
    case mediaTypes.xlsx:
      return memberOf(bytes, ({ name }) => name === "xl/sharedStrings.xml")
        .split(/<\/si>/)
        .map(plain);
    default:
      return undefined;
  }
}

/** As much as a preview shows. */
export function preview(paragraphs: readonly string[]): { readonly paragraphs: string[]; readonly cut: boolean } {
  const shown: string[] = [];
  let left = mostShown;
  for (const paragraph of paragraphs) {
    if (left <= 0) return { paragraphs: shown, cut: true };
    shown.push(paragraph.slice(0, left));
    left -= paragraph.length + 1;
  }
  return { paragraphs: shown, cut: left < 0 };
}
