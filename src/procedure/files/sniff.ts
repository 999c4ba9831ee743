import { type MediaType, mediaTypes } from "./media-types.ts";
import { decodedText } from "./text.ts";
import { zipEntries } from "./zip.ts";

const ascii = (bytes: Uint8Array, from: number, until: number): string => String.fromCharCode(...bytes.subarray(from, until));
const begins = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte);

/**
 * What a file is by its content; a name can say anything. Text has no mark of its own: it is what decodes as such, and the name only tells a table of
 * lines from prose.
 */
export function typeOf(bytes: Uint8Array, name: string): MediaType | "macros" | undefined {
  if (ascii(bytes, 0, 5) === "%PDF-") return mediaTypes.pdf;
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return mediaTypes.png;
  if (begins(bytes, 0xff, 0xd8, 0xff)) return mediaTypes.jpeg;
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return mediaTypes.webp;
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return officeTypeOf(bytes);
  if (decodedText(bytes) === undefined) return undefined;
  return /\.csv$/i.test(name) ? mediaTypes.csv : mediaTypes.text;
}

function officeTypeOf(bytes: Uint8Array): MediaType | "macros" | undefined {
  const names = new Set((zipEntries(bytes) ?? []).map(({ name }) => name));
  if (!names.has("[Content_Types].xml")) return undefined;
  if ([...names].some((name) => /vbaProject\.bin$/i.test(name))) return "macros";
  if (names.has("word/document.xml")) return mediaTypes.docx;
  return names.has("xl/workbook.xml") ? mediaTypes.xlsx : undefined;
}
