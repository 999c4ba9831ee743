import { read, utils } from "@e965/xlsx";
import { unpacksWithin } from "#procedure";

const mostRows = 2000;
const mostUnpacked = 60_000_000;
/** Wider than any table of ours; a cell at the far end must not make every row as wide. */
const mostColumns = 200;

/**
 * Rows of a workbook's first sheet as the texts people see; undefined where the bytes are no workbook, or unpack to more than one. Formulas are not run.
 * @param most  as many rows are read and no more; who asks for one more than may be there sees that there are too many
 */
export function readSheet(bytes: Uint8Array, most = mostRows): readonly (readonly unknown[])[] | undefined {
  if (!unpacksWithin(bytes, mostUnpacked)) return undefined;
  try {
    const book = read(bytes, { type: "array", cellDates: false, cellFormula: false, sheetRows: most, dense: true });
    const [name] = book.SheetNames;
    const sheet = name === undefined ? undefined : book.Sheets[name];
    if (!sheet) return undefined;
    const range = utils.decode_range(sheet["!ref"] ?? "A1");
    const within = { s: range.s, e: { r: Math.min(range.e.r, most), c: Math.min(range.e.c, mostColumns) } };
    return utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1, raw: false, defval: "", range: within });
  } catch {
    // What the library cannot read is no workbook of ours; the asker is told so.
    return undefined;
  }
}
