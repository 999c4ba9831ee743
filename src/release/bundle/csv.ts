import { parse } from "csv-parse/sync";
import { csvCell, ok, type Result, refuse } from "#kernel";
import { refusals } from "../refusals.ts";

export type Cell = string | number | null;
/** Digits a number is written with: four fewer than it is computed with, so that every machine writes the same. */
const digits = 12;

/** A computed number as it stands in a file of results. */
export const written = (value: number | null): string =>
  value === null || Number.isNaN(value) ? "" : String(Number(value.toPrecision(digits)));

/** Rows as CSV text after RFC 4180; null is an empty cell. */
export const csvOf = (heading: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [heading, ...rows].map((row) => `${row.map((cell) => csvCell(cell === null ? "" : String(cell))).join(",")}\r\n`).join("");

export type Line = Readonly<Record<string, string>>;

/**
 * Lines of a CSV text by the names of its heading.
 * @refuses release/unreadable
 */
export function linesOf(file: string, text: string, needed: readonly string[] = []): Result<readonly Line[]> {
  let rows: string[][];
  try {
    rows = parse(text, { skip_empty_lines: true });
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    return refuse(refusals.unreadable({ file, why: fault.message }));
  }
  const [heading = [], ...body] = rows;
  const missing = needed.filter((name) => !heading.includes(name));
  if (missing.length > 0) return refuse(refusals.unreadable({ file, why: missing.join(", ") }));
  return ok(body.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? ""]))));
}
