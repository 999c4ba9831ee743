import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import { fileRefusals, rowRefusals } from "./refusals.ts";

export const columns = ["code", "region", "period", "value", "unit", "qualifier", "published_on", "source", "note_zh", "note_en"] as const;
export type Column = (typeof columns)[number];
export type Row = { readonly line: number; readonly fields: Readonly<Record<Column, string>> };
export type Rows = { readonly rows: readonly Row[]; readonly faults: readonly Refusal[] };

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/**
 * Splits a CSV text into rows by the names in its first line, in any order. Rows of another length are faults; the others go on.
 * @refuses ledger/wrongColumns, ledger/notCsv
 */
export async function rowsOf(text: string, file: string): Promise<Result<Rows>> {
  const rows: Row[] = [];
  const faults: Refusal[] = [];
  let order: readonly string[] | undefined;
  const parser = Readable.from([text]).pipe(parse({ info: true, relax_column_count: true, skip_empty_lines: true, trim: true, bom: true }));
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (!order) {
        order = record;
        const wrong = wrongColumns(record);
        if (wrong.missing.length + wrong.unknown.length > 0) return refuse(fileRefusals.wrongColumns({ file, ...wrong }));
      } else if (record.length !== order.length) {
        faults.push(rowRefusals.wrongFieldCount({ file, line: info.lines, column: "*", count: record.length, expected: order.length }));
      } else rows.push({ line: info.lines, fields: fieldsOf(order, record) });
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(fileRefusals.notCsv({ file, line: Number(error.lines ?? 1) }));
  }
  if (!order) return refuse(fileRefusals.wrongColumns({ file, missing: columns, unknown: [] }));
  return ok({ rows, faults });
}

function wrongColumns(names: readonly string[]): { readonly missing: readonly string[]; readonly unknown: readonly string[] } {
  const known = new Set<string>(columns);
  return {
    missing: columns.filter((column) => !names.includes(column)),
    unknown: names.filter((name, i) => !known.has(name) || names.indexOf(name) !== i),
  };
}

function fieldsOf(order: readonly string[], record: readonly string[]): Row["fields"] {
  const fields: Record<Column, string> = {
    code: "",
    region: "",
    period: "",
    value: "",
    unit: "",
    qualifier: "",
    published_on: "",
    source: "",
    note_zh: "",
    note_en: "",
  };
  order.forEach((name, i) => {
    fields[name as Column] = record[i] ?? "";
  });
  return fields;
}
