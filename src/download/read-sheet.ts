import { read, utils } from "@e965/xlsx";

const mostRows = 2000;

/** Rows of a workbook's first sheet as the texts people see; undefined where the bytes are no workbook. Formulas are not run. */
export function readSheet(bytes: Uint8Array): readonly (readonly unknown[])[] | undefined {
  try {
    const book = read(bytes, { type: "array", cellDates: false, cellFormula: false, sheetRows: mostRows });
    const [name] = book.SheetNames;
    const sheet = name === undefined ? undefined : book.Sheets[name];
    return sheet ? utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, raw: false, defval: "" }) : undefined;
  } catch {
    // What the library cannot read is no workbook of ours; the asker is told so.
    return undefined;
  }
}
