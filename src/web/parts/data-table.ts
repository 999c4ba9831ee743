import type { ReactNode } from "react";
import { csvCell } from "#kernel";

/** A cell of a chart's table: its text, or a text for files with what the page shows instead (a link, a mark). */
export type DataCell = string | { readonly text: string; readonly shown: ReactNode };
export type DataColumn = { readonly head: string; readonly number?: boolean };

/** What a chart draws, as rows: shown as a table, and saved as a file. The first cell names its row. */
export type DataTable = {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataCell[])[];
};

export const cellText = (cell: DataCell): string => (typeof cell === "string" ? cell : cell.text);

/** A number as a file wants it: no separators of thousands and an ordinary minus; anything else as it stands. */
function plain(text: string): string {
  const digits = text.replaceAll(",", "").replace("\u2212", "-");
  return /^[+-]?\d+(\.\d+)?%?$/.test(digits) ? digits.replace(/^\+/, "") : text;
}

const byteOrderMark = "\uFEFF";
/** The rows as CSV. It begins with a byte-order mark: desktop spreadsheets in China read a file without one as GBK. */
export function csvOf({ columns, rows }: DataTable): string {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => row.map((cell) => plain(cellText(cell))))];
  return byteOrderMark + lines.map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}
