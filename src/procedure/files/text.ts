import { type MediaType, mediaTypes } from "./media-types.ts";
import { type ZipEntry, zipEntries, zipText } from "./zip.ts";

const mostUnpacked = 40_000_000;
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
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? "");

const memberOf = (bytes: Uint8Array, wanted: (entry: ZipEntry) => boolean): string =>
  (zipEntries(bytes) ?? [])
    .filter(wanted)
    .map((entry) => zipText(bytes, entry, mostUnpacked) ?? "")
    .join("\n");

/** The words of a file by paragraphs, as far as they can be read without drawing it: text, tables of lines, Word and Excel; undefined for others. */
export function paragraphsOf(bytes: Uint8Array, type: MediaType): readonly string[] | undefined {
  switch (type) {
    case mediaTypes.text:
    case mediaTypes.csv:
      return (decodedText(bytes) ?? "").split(/\r?\n/);
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
