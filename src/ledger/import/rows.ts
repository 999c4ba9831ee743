import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { ok, type Result, refuse } from "#kernel";
import { type Faults, quoted } from "./faults.ts";
import { fileRefusals, type Separator } from "./refusals.ts";
import { rowRefusals } from "./row-refusals.ts";

export const columns = ["code", "region", "period", "value", "unit", "qualifier", "published_on", "source", "note_zh", "note_en"] as const;
export type Column = (typeof columns)[number];
export type Row = { readonly line: number; readonly fields: Readonly<Record<Column, string>> };

type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/**
 * Hands on the rows of a CSV text one after the other, their fields by the names in the first line, in any order. Rows of another length
 * are faults; the others go on.
 * @refuses ledger/wrongSeparator, ledger/wrongColumns, ledger/notCsv, ledger/noRows
 */
export async function eachRow(text: string, file: string, faults: Faults, use: (row: Row) => void): Promise<Result<number>> {
  const separator = otherSeparator(text);
  if (separator) return refuse(fileRefusals.wrongSeparator({ file, found: separator }));
  const parser = Readable.from(partsOf(text)).pipe(
    parse({ info: true, relax_column_count: true, skip_empty_lines: true, trim: true, bom: true }),
  );
  const repeated = new Repeated();
  let order: readonly string[] | undefined;
  let count = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (!order) {
        order = record;
        const wrong = wrongColumns(record);
        if (wrong.missing.length + wrong.unknown.length > 0) return refuse(fileRefusals.wrongColumns({ file, ...wrong }));
        continue;
      }
      const expected = order.length;
      count += 1;
      if (record.length === expected) use({ line: info.lines, fields: fieldsOf(order, record, repeated) });
      else faults.add(() => rowRefusals.wrongFieldCount({ file, line: info.lines, column: "*", count: record.length, expected }));
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(fileRefusals.notCsv({ file, line: Number(error.lines ?? 1) }));
  }
  if (!order) return refuse(fileRefusals.wrongColumns({ file, missing: columns, unknown: [] }));
  return count === 0 ? refuse(fileRefusals.noRows({ file })) : ok(count);
}

/** In parts, because the parser keeps all records of a part until they are asked for; never between the halves of one character. */
function* partsOf(text: string): Iterable<string> {
  for (let start = 0; start < text.length; ) {
    const end = start + 65_536;
    const cut = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end;
    yield text.slice(start, cut);
    start = cut;
  }
}

/** What stands between the names of the first line where no comma does. */
function otherSeparator(text: string): Separator | undefined {
  const [first = ""] = text.slice(0, 4096).split(/[\r\n]/, 1);
  if (first.includes(",")) return undefined;
  if (first.includes("\t")) return "tab";
  if (first.includes(";")) return "semicolon";
  return first.includes("\uff0c") ? "full-width comma" : undefined;
}

const mostNames = 20;

function wrongColumns(names: readonly string[]): { readonly missing: readonly string[]; readonly unknown: readonly string[] } {
  const known = new Set<string>(columns);
  return {
    missing: columns.filter((column) => !names.includes(column)),
    unknown: names
      .filter((name, i) => !known.has(name) || names.indexOf(name) !== i)
      .slice(0, mostNames)
      .map(quoted),
  };
}

/** One string for all equal ones: a million rows name few codes, regions, periods, units, sources and notes. */
class Repeated {
  readonly #known = new Map<string, string>();
  of(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size < 50_000) this.#known.set(text, text);
    return text;
  }
}

function fieldsOf(order: readonly string[], record: readonly string[], repeated: Repeated): Row["fields"] {
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
    const text = record[i] ?? "";
    fields[name as Column] = name === "value" ? text : repeated.of(text);
  });
  return fields;
}
