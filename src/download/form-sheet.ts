import { read, SSF, utils, type WorkSheet } from "@e965/xlsx";
import type { Form } from "#define";
import { defineRefusals, isDay, ok, type Refusal, type Result, refuse } from "#kernel";
import { unpacksWithin } from "#procedure";
import { type Column, columnsOf, type Dictionaries, mostRows, rowColumn, rowsOfHead, tablesOf } from "./form-columns.ts";

const refusals = defineRefusals("sheet", {
  notReadable: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "文件不是可读的 Excel 工作簿。请使用下载的模板填写，另存为 .xlsx 后再传。",
      en: "The file is no workbook that can be read. Fill in the template that was downloaded and save it as .xlsx.",
    }),
  },
  otherForm: {
    kind: "conflict",
    say: ({ form, found }: { form: string; found: string }) => ({
      zh: `文件不是“${form}”的模板（首格为“${found}”）。请重新下载现行模板，把内容移过去。`,
      en: `The file is no template of "${form}" (its first cell says "${found}"). Download the template in force and move the content over.`,
    }),
  },
  columnUnknown: {
    kind: "invalid",
    say: ({ sheet, column }: { sheet: string; column: string }) => ({
      zh: `表“${sheet}”中的列“${column}”不属于这张表单。请重新下载模板，不要改动第 2 行。`,
      en: `The column "${column}" of the sheet "${sheet}" is none of this form. Download the template again and leave row 2 as it is.`,
    }),
  },
  noRows: {
    kind: "not-met",
    say: ({ first }: { first: number }) => ({
      zh: `没有填写任何行。请从第 ${first} 行起填写。`,
      en: `Nothing is filled in. Begin in row ${first}.`,
    }),
  },
  tooManyRows: {
    kind: "too-large",
    say: ({ count, most }: { count: number; most: number }) => ({
      zh: `共 ${count} 行，一次最多 ${most} 行。请分成几个文件。`,
      en: `There are ${count} rows; ${most} are taken at once. Split them into several files.`,
    }),
  },
  rowNowhere: {
    kind: "not-found",
    say: ({ sheet, cell }: { sheet: string; cell: string }) => ({
      zh: `表“${sheet}”的 ${cell} 没有指向第一张表中已填的行。请填写所属行的行号。`,
      en: `${cell} of the sheet "${sheet}" points to no row that is filled in. Give the number of a row of the first sheet.`,
    }),
  },
});

/** A row as it was filled in, with the cell of each field by its place in the form (`title`, `steps/0/weight`). */
export type FilledRow = {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly cells: ReadonlyMap<string, string>;
};

/** As many sheet rows as are looked at; a sheet that claims a million stays cheap. */
const mostSheetRows = 2_000;
const mostUnpacked = 60_000_000;
/** Wider than any form; a cell at the far end must not make every row as wide. */
const mostColumns = 400;

/**
 * Reads a filled-in template. What cannot be understood is handed on as it was typed, for the form's own check to refuse it with its words.
 * @refuses sheet/…: what is wrong with the file as a whole
 */
export function readFormSheet(form: Form, bytes: Uint8Array, dictionaries: Dictionaries): Result<readonly FilledRow[]> {
  const sheets = sheetsOf(bytes);
  const [main] = sheets ?? [];
  if (!sheets || !main) return refuse(refusals.notReadable({}));
  const ref = `${form.id}@${form.version}`;
  const title = String(cellOf(main.sheet, 0, rowsOfHead.title - 1) ?? "");
  if (!title.endsWith(ref)) return refuse(refusals.otherForm({ form: `${form.label.zh} ${ref}`, found: title.slice(0, 60) }));
  const top = tableIn(main, columnsOf(form.fields), dictionaries);
  const tables = tablesOf(form).map((field, at) => {
    const named = sheets[at + 1];
    return { field, name: named?.name ?? "", ...(named ? tableIn(named, columnsOf(field.of), dictionaries) : { rows: [], faults: [] }) };
  });
  const numbers = new Set(top.rows.map(({ row }) => row));
  const lost = tables.flatMap(({ name, rows }) =>
    rows.filter(({ of }) => !numbers.has(of)).map(({ row }) => refusals.rowNowhere({ sheet: name, cell: `A${row}` })),
  );
  const faults = [...top.faults, ...tables.flatMap((table) => table.faults), ...lost, ...countFaults(top.rows.length)];
  if (faults.length > 0) return refuse(...faults);
  return ok(top.rows.map(({ row, values, cells }) => joined({ row, values, cells }, tables)));
}

const countFaults = (count: number): readonly Refusal[] => {
  if (count === 0) return [refusals.noRows({ first: rowsOfHead.first })];
  return count > mostRows ? [refusals.tooManyRows({ count, most: mostRows })] : [];
};

type Named = { readonly name: string; readonly sheet: WorkSheet };

function sheetsOf(bytes: Uint8Array): readonly Named[] | undefined {
  if (!unpacksWithin(bytes, mostUnpacked)) return undefined;
  try {
    const { SheetNames, Sheets } = read(bytes, { type: "array", sheetRows: mostSheetRows, cellFormula: false, cellHTML: false });
    return SheetNames.flatMap((name) => {
      const sheet = Sheets[name];
      return sheet ? [{ name, sheet }] : [];
    });
  } catch {
    return undefined;
  }
}

type Row = FilledRow & { readonly of: number };
type Table = { readonly rows: readonly Row[]; readonly faults: readonly Refusal[] };

function tableIn({ name, sheet }: Named, columns: readonly Column[], dictionaries: Dictionaries): Table {
  const range = utils.decode_range(sheet["!ref"] ?? "A1");
  const across = Array.from({ length: Math.min(range.e.c, mostColumns) + 1 }, (_, at) =>
    String(cellOf(sheet, at, rowsOfHead.ids - 1) ?? ""),
  );
  const byId = new Map(columns.map((column) => [column.id, column]));
  const faults = across
    .filter((id) => id !== "" && id !== rowColumn && !byId.has(id))
    .map((column) => refusals.columnUnknown({ sheet: name, column: column.slice(0, 40) }));
  const rows: Row[] = [];
  for (let at = rowsOfHead.first - 1; at <= Math.min(range.e.r, mostSheetRows); at += 1) {
    const filled = across.flatMap((id, column) => {
      const raw = cellOf(sheet, column, at);
      const field = byId.get(id);
      if (raw === undefined || String(raw).trim() === "" || !field) return [];
      return [{ id, value: valueIn(field, raw, dictionaries), cell: `${utils.encode_col(column)}${at + 1}` }];
    });
    if (filled.length === 0) continue;
    const own = across.indexOf(rowColumn);
    rows.push({
      row: at + 1,
      of: own < 0 ? at + 1 : Number(cellOf(sheet, own, at)),
      values: Object.fromEntries(filled.map(({ id, value }) => [id, value])),
      cells: new Map(filled.map(({ id, cell }) => [id, cell])),
    });
  }
  return { rows, faults };
}

const cellOf = (sheet: WorkSheet, column: number, row: number): unknown => {
  const cell: unknown = sheet[utils.encode_cell({ c: column, r: row })];
  return typeof cell === "object" && cell !== null && "v" in cell ? cell.v : undefined;
};

/** Rows of further sheets come into their row of the first, in the order they stand. */
function joined(
  { row, values, cells }: FilledRow,
  tables: readonly (Table & { readonly field: { readonly id: string }; readonly name: string })[],
): FilledRow {
  const all: Record<string, unknown> = { ...values };
  const places = new Map(cells);
  for (const { field, name, rows } of tables) {
    const mine = rows.filter(({ of }) => of === row);
    if (mine.length === 0) continue;
    all[field.id] = mine.map((one) => one.values);
    for (const [at, one] of mine.entries()) for (const [id, cell] of one.cells) places.set(`${field.id}/${at}/${id}`, `${name}!${cell}`);
  }
  return { row, values: all, cells: places };
}

const numberText = (value: number): string => {
  // As a person typed it: the digits a double holds for sure, never an exponent.
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
};
const textOf = (raw: unknown): string => (typeof raw === "number" ? numberText(raw) : String(raw)).trim();
const narrow = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

function valueIn(field: Column, raw: unknown, dictionaries: Dictionaries): unknown {
  const text = textOf(raw);
  switch (field.kind) {
    case "whole": {
      const plain = text.normalize("NFKC").replaceAll(",", "");
      return /^[+-]?\d+$/.test(plain) ? Number(plain) : text;
    }
    case "decimal":
      return text.normalize("NFKC").replaceAll(",", "");
    case "day":
      return dayIn(raw, text);
    case "yes-no":
      return { 是: true, yes: true, true: true, 否: false, no: false, false: false }[narrow(text)] ?? text;
    case "choice":
      return named(field, text, field.of);
    case "reference":
      return named(field, text, dictionaries(field.to));
    default:
      return text;
  }
}

/** The ids behind names; what is no name stays as it was typed. */
function named(field: Column & { readonly many?: true }, text: string, things: ReturnType<Dictionaries>): unknown {
  const idOf = (name: string): string => {
    const wanted = narrow(name);
    const found = things.find(({ id, label, also = [] }) => [id, label.zh, label.en, ...also].some((one) => narrow(one) === wanted));
    return found?.id ?? name.trim();
  };
  if (!field.many) return idOf(text);
  return text
    .split(/[;；\n]/)
    .filter((part) => part.trim() !== "")
    .map(idOf);
}

function dayIn(raw: unknown, text: string): string {
  if (typeof raw === "number") {
    const date = SSF.parse_date_code(raw) as { readonly y: number; readonly m: number; readonly d: number } | null;
    return date ? `${date.y}-${String(date.m).padStart(2, "0")}-${String(date.d).padStart(2, "0")}` : text;
  }
  const found = /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?$/.exec(text.normalize("NFKC"));
  if (!found) return text;
  const [, year = "", month = "", day = ""] = found;
  const made = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(made) ? made : text;
}
