import { parse } from "csv-parse/sync";
import { all, ok, type Result, refuse } from "#kernel";
import { refusals } from "./refusals.ts";

/** A table as text: the heading, and each line with its number in the file. */
export type Sheet = {
  readonly file: string;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
};

/**
 * Reads a CSV table with a heading.
 * @refuses analyst/unreadable, headingMissing
 */
export function sheetOf(file: string, text: string, needed: readonly string[]): Result<Sheet> {
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, skip_empty_lines: true, relax_column_count: false });
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    return refuse(refusals.unreadable({ file, why: fault.message }));
  }
  const [columns = [], ...body] = rows;
  const missing = needed.filter((column) => !columns.includes(column));
  if (missing.length > 0) return refuse(refusals.headingMissing({ file, columns: missing }));
  const lines = body.map((row, i) => ({ line: i + 2, cells: Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ""])) }));
  return ok({ file, columns, lines });
}

const missing = new Set(["", "NA", "NaN", "null"]);

/** The numbers of one column; NaN where a cell is empty or says NA. */
export function numbersOf({ file, lines }: Sheet, column: string): Result<Float64Array> {
  const cells = lines.map(({ line, cells }) => {
    const given = (cells[column] ?? "").trim();
    if (missing.has(given)) return ok(Number.NaN);
    const value = Number(given);
    return Number.isFinite(value) ? ok(value) : refuse(refusals.notANumber({ file, line, column, given }));
  });
  const read = all(cells);
  return read.ok ? ok(Float64Array.from(read.value)) : read;
}

type Cell = string | number | null;
const quoted = (cell: Cell): string => {
  if (cell === null || (typeof cell === "number" && !Number.isFinite(cell))) return "";
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
/** Rows as CSV text; numbers in full, null and what is no number as empty cells. */
export const csvOf = (heading: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  [heading, ...rows].map((row) => `${row.map(quoted).join(",")}\n`).join("");
