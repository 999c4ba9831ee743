export { type Choice, figureRows } from "./figures-table.ts";
export { type Dictionaries, mostRows, type NamedThing } from "./form-columns.ts";
export { type FilledRow, readFormSheet } from "./form-sheet.ts";
export { formTemplate } from "./form-template.ts";
export { extensions, type Format, file, formats, isFormat, mediaTypes } from "./formats.ts";
export { readSheet } from "./read-sheet.ts";
export { type Cell, type Sheet, type SheetFormat, sheetFile, sheetFormats } from "./sheets.ts";
