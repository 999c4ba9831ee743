import { parse } from "csv-parse/sync";
import { all, csvCell, ok, type Refusal, type Result, refuse } from "#kernel";
import { refusals } from "./refusals.ts";

/** A table as text: the heading, and each line with its number in the file. */
export type Sheet = {
  readonly file: string;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
};

type Read = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/**
 * Reads a CSV table with a heading; blanks around a cell do not count.
 * @refuses analyst/unreadable, damaged, otherSeparator, headingTwice, headingMissing
 */
export function sheetOf(file: string, text: string, needed: readonly string[]): Result<Sheet> {
  if (text.includes("\ufffd")) return refuse(refusals.damaged({ file }));
  let rows: readonly Read[];
  try {
    rows = parse(text, { bom: true, skip_empty_lines: true, relax_column_count: false, trim: true, info: true }) as unknown as Read[];
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    return refuse(refusals.unreadable({ file, why: fault.message }));
  }
  const [heading, ...body] = rows;
  const columns = heading?.record ?? [];
  const faults = faultsOf(file, columns, needed);
  if (faults.length > 0) return refuse(...faults);
  const lines = body.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ""])),
  }));
  return ok({ file, columns, lines });
}

function faultsOf(file: string, columns: readonly string[], needed: readonly string[]): readonly Refusal[] {
  const missing = needed.filter((column) => !columns.includes(column));
  const [only = ""] = columns;
  if (missing.length > 0 && columns.length === 1 && /[;\t；，、]/.test(only))
    return [refusals.otherSeparator({ file, heading: only.slice(0, 60) })];
  const twice = columns.filter((column, i) => column !== "" && columns.indexOf(column) !== i);
  return [
    ...(twice.length > 0 ? [refusals.headingTwice({ file, columns: [...new Set(twice)] })] : []),
    ...(missing.length > 0 ? [refusals.headingMissing({ file, columns: missing })] : []),
  ];
}

/** What a line has in a column, be there such a column or not. */
export const cellOf = (cells: Readonly<Record<string, string>>, column: string): string =>
  Object.hasOwn(cells, column) ? (cells[column] ?? "") : "";

const missing = new Set(["", "NA", "NaN", "null"]);
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The numbers of one column; NaN where a cell is empty or says NA. */
export function numbersOf({ file, lines }: Sheet, column: string): Result<Float64Array> {
  const cells = lines.map(({ line, cells }) => {
    const given = cellOf(cells, column);
    if (missing.has(given)) return ok(Number.NaN);
    const value = decimal.test(given) ? Number(given) : Number.NaN;
    return Number.isFinite(value) ? ok(value) : refuse(refusals.notANumber({ file, line, column, given }));
  });
  const read = all(cells);
  return read.ok ? ok(Float64Array.from(read.value)) : read;
}

type Cell = string | number | null;

const cellText = (cell: Cell): string =>
  cell === null || (typeof cell === "number" && !Number.isFinite(cell)) ? "" : csvCell(String(cell));

/** Rows as CSV text; numbers in full, null and what is no number as empty cells. */
export const csvOf = (heading: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  [heading, ...rows].map((row) => `${row.map(cellText).join(",")}\n`).join("");
