import { utils, write } from "@e965/xlsx";
import { line } from "./formats.ts";

/** A cell of a table that is no list of figures alone: text, or a number as a number; null where nothing is. */
export type Cell = string | number | null;
export type Sheet = { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };

export const sheetFormats = ["csv", "xlsx"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

const [wide, narrow, longText] = [40, 14, 24];
const widthOf = (sheet: Sheet, column: number): number =>
  sheet.rows.some((row) => String(row[column] ?? "").length > longText) ? wide : narrow;

/** The first sheet as CSV (a file of lines has room for one), or all of them as a workbook. */
export function sheetFile(format: SheetFormat, sheets: readonly [Sheet, ...Sheet[]]): Iterable<string | Uint8Array> {
  const [first] = sheets;
  if (format === "csv") return [first.columns, ...first.rows].map((row) => line(row.map((cell) => String(cell ?? ""))));
  const book = utils.book_new();
  for (const sheet of sheets) {
    const made = utils.aoa_to_sheet([[...sheet.columns], ...sheet.rows.map((row) => [...row])]);
    made["!cols"] = sheet.columns.map((_, n) => ({ wch: widthOf(sheet, n) }));
    utils.book_append_sheet(book, made, sheet.name);
  }
  return [new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer)];
}
