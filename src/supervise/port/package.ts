import { z } from "zod";
import { type Instant, ok, type Result, refuse } from "#kernel";
import { contentChecksum, type Envelope, format, rowsOf } from "./envelope.ts";
import { answerColumns, type Column, matterColumns } from "./mapping.ts";
import { refusals } from "./refusals.ts";
import type { Row } from "./values.ts";

/** Sheets of the workbook that a package is for people; the first is the one that is filled in and comes back. */
const sheetNames = { answers: "反馈", matters: "事项" } as const;
export type PackageTable = { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

const tableOf = (name: string, columns: readonly Column[], rows: readonly Row[]): PackageTable => ({
  name,
  columns: columns.map(({ label }) => label.zh),
  rows: rows.map((row) => columns.map(({ id }) => row[id] ?? "")),
});
/** A package as the two tables people read and fill in. */
export const packageTables = ({ answers, matters }: Envelope): readonly [PackageTable, PackageTable] => [
  tableOf(sheetNames.answers, answerColumns, answers),
  tableOf(sheetNames.matters, matterColumns, matters),
];
/** A package as one file that proves itself by its checksum. */
export const packageText = (envelope: Envelope): string => `${JSON.stringify(envelope, null, 2)}\n`;

/** A package somebody brings: a workbook as its first sheet's rows, anything else as bytes. */
export type Brought = { readonly name: string; readonly bytes: Uint8Array; readonly sheet: readonly (readonly unknown[])[] | undefined };
const row = z.record(z.string(), z.string());
const whole = z.object({
  format: z.literal(format),
  madeAt: z.string().transform((text) => text as Instant),
  checksum: z.string(),
  matters: z.array(row),
  answers: z.array(row),
});

/** By these an answer is known; a file without them holds none. */
const needed = ["id", "number", "act"] as const;
const mostAnswers = 1000;

/** The answers of a package, each with its line in the file. @refuses port/notOurs, port/fileChanged, port/noAnswers, port/tooManyAnswers */
export function answersIn(brought: Brought): Result<readonly Row[]> {
  const read = brought.sheet ? ok(fromSheet(brought.sheet)) : fromText(brought.name, textOf(brought.bytes));
  if (!read.ok) return read;
  const answers = read.value.filter((one) => Object.values(one).some((cell) => cell.trim() !== ""));
  if (answers.length > mostAnswers) return refuse(refusals.tooManyAnswers({ count: answers.length, most: mostAnswers }));
  const [first] = answers;
  return first && needed.every((column) => first[column] !== undefined) ? ok(answers) : refuse(refusals.noAnswers({}));
}

function fromSheet([head = [], ...body]: readonly (readonly unknown[])[]): readonly Row[] {
  const ids = head.map((cell) => answerColumns.find(({ id, label }) => [label.zh, label.en, id].includes(String(cell ?? "").trim()))?.id);
  return body.map((line) => Object.fromEntries(line.flatMap((cell, at) => (ids[at] ? [[ids[at], String(cell ?? "").trim()]] : []))));
}

function fromText(name: string, text: string): Result<readonly Row[]> {
  if (name.toLowerCase().endsWith(".csv")) return ok(rowsOf("answers.csv", text) ?? []);
  const read = whole.safeParse(parsed(text));
  if (!read.success) return refuse(refusals.notOurs({ name }));
  return contentChecksum(read.data) === read.data.checksum ? ok(read.data.answers) : refuse(refusals.fileChanged({ file: name }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Spreadsheet programs of the country write lines in the national encoding unless they are told otherwise. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
