export { type Choice, figureRows } from "./figures-table.ts";
export { extensions, type Format, file, formats, isFormat, mediaTypes } from "./formats.ts";
export { readSheet } from "./read-sheet.ts";
export { type Cell, type Sheet, type SheetFormat, sheetFile, sheetFormats } from "./sheets.ts";
