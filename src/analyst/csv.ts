import { CsvError, parse } from "csv-parse/sync";
import { csvCell, ok, type Refusal, type Result, refuse } from "#kernel";
import { type Hint, refusals } from "./refusals.ts";

/** A table as text: the heading, and each line with its number in the file. */
export type Sheet = {
  readonly file: string;
  readonly columns: readonly string[];
  readonly lines: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
};

type Read = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/**
 * Reads a CSV table with a heading; blanks around a cell do not count.
 * @refuses analyst/nothingInside, damaged, otherSeparator, quoteOpen, unreadable, headingTwice, headingMissing, lineWidth
 */
export function sheetOf(file: string, text: string, needed: readonly string[]): Result<Sheet> {
  if (text.replace("\ufeff", "").trim() === "") return refuse(refusals.nothingInside({ file }));
  if (text.includes("\ufffd")) return refuse(refusals.damaged({ file }));
  const heading = /^\ufeff?([^\r\n]*)/.exec(text)?.[1] ?? "";
  if (isOtherwiseDivided(heading)) return refuse(refusals.otherSeparator({ file, heading: heading.slice(0, 60) }));
  const rows = rowsOf(file, text);
  if (!rows.ok) return rows;
  const [first, ...body] = rows.value;
  const columns = first?.record ?? [];
  const uneven = body.filter(({ record }) => record.length !== columns.length).map(({ info }) => info.lines);
  const faults = [
    ...faultsOf(file, columns, needed),
    ...(uneven.length > 0 ? [refusals.lineWidth({ file, lines: uneven, width: columns.length })] : []),
  ];
  if (faults.length > 0) return refuse(...faults);
  const lines = body.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(columns.map((column, at) => [column, record[at] ?? ""])),
  }));
  return ok({ file, columns, lines });
}

/** No comma outside quotes, but something else that programs divide columns by. */
function isOtherwiseDivided(heading: string): boolean {
  const plain = heading.replaceAll(/"[^"]*"/g, "");
  return !plain.includes(",") && /[;\t；，、|]/.test(plain);
}

function rowsOf(file: string, text: string): Result<readonly Read[]> {
  try {
    return ok(parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true, trim: true, info: true }) as unknown as Read[]);
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const line = Number(fault.lines ?? 1);
    if (/QUOTE/.test(fault.code)) return refuse(refusals.quoteOpen({ file, line }));
    return refuse(refusals.unreadable({ file, why: fault.message }));
  }
}

function faultsOf(file: string, columns: readonly string[], needed: readonly string[]): readonly Refusal[] {
  const missing = needed.filter((column) => !columns.includes(column));
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

/**
 * The numbers of one column; NaN where a cell is empty or says NA.
 * @refuses analyst/notANumber, once for the column
 */
export function numbersOf({ file, lines }: Sheet, column: string): Result<Float64Array> {
  const odd: { readonly line: number; readonly given: string }[] = [];
  const numbers = Float64Array.from(lines, ({ line, cells }) => {
    const given = cellOf(cells, column);
    if (missing.has(given)) return Number.NaN;
    const value = decimal.test(given) ? Number(given) : Number.NaN;
    if (!Number.isFinite(value)) odd.push({ line, given });
    return value;
  });
  if (odd.length === 0) return ok(numbers);
  const hints = [...new Set(odd.map(({ given }) => hintOf(column, given)))];
  return refuse(refusals.notANumber({ file, column, odd, hints }));
}

/** What most likely was meant. */
function hintOf(column: string, given: string): Hint {
  if (column === "Direction") return "direction";
  if (/^[+-]?\d[\d.,]*$/.test(given)) return "comma";
  if (given.endsWith("%") || given.endsWith("％")) return "percent";
  if (/[０-９．－]/.test(given)) return "wide";
  return /^[+-]?\d+(\s\d+)+([.,]\d+)?$/.test(given) ? "blank" : "missing";
}

type Cell = string | number | null;

const cellText = (cell: Cell): string =>
  cell === null || (typeof cell === "number" && !Number.isFinite(cell)) ? "" : csvCell(String(cell));

/** A file's text in pieces, made as they are written: of a hundred thousand units one table alone is a hundred megabytes. */
export type Text = Iterable<string>;
const longestPiece = 500_000;

/** Rows as CSV text; numbers in full, null and what is no number as empty cells. */
export const csvOf = (heading: readonly string[], rows: Iterable<readonly Cell[]>): Text => ({
  *[Symbol.iterator]() {
    let piece = lineOf(heading);
    for (const row of rows) {
      piece += lineOf(row);
      if (piece.length < longestPiece) continue;
      yield piece;
      piece = "";
    }
    yield piece;
  },
});
const lineOf = (row: readonly Cell[]): string => `${row.map(cellText).join(",")}\n`;

/** A line for each item, made when it is asked for. */
export const each = <T>(items: readonly T[], cells: (item: T, i: number) => readonly Cell[]): Iterable<readonly Cell[]> => ({
  *[Symbol.iterator]() {
    for (const [i, item] of items.entries()) yield cells(item, i);
  },
});
