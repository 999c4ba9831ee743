import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { checksumOf } from "#define";
import type { Instant } from "#kernel";
import { answerColumns, type Column, matterColumns } from "./mapping.ts";
import type { Row } from "./values.ts";

export const format = "zhixing-supervision/1";

/** What goes from one system to the other at once. The same content has the same checksum, whenever it is made. */
export type Envelope = {
  readonly format: typeof format;
  readonly madeAt: Instant;
  readonly checksum: string;
  readonly matters: readonly Row[];
  readonly answers: readonly Row[];
};

export const contentChecksum = ({ matters, answers }: Pick<Envelope, "matters" | "answers">): string => checksumOf({ matters, answers });
export const envelopeOf = (madeAt: Instant, matters: readonly Row[], answers: readonly Row[]): Envelope => ({
  format,
  madeAt,
  checksum: contentChecksum({ matters, answers }),
  matters,
  answers,
});

export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const needsQuotes = /[",\r\n]/;
const quoted = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** Begins with a byte order mark, so that spreadsheet programs read it as UTF-8. */
const mark = "\uFEFF";

const csvOf = (columns: readonly Column[], rows: readonly Row[]): string =>
  `${mark}${[columns.map(({ label }) => label.zh), ...rows.map((row) => columns.map(({ id }) => row[id] ?? ""))].map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;

function rowsFromCsv(columns: readonly Column[], text: string): readonly Row[] {
  const lines: readonly (readonly string[])[] = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  const [head = [], ...body] = lines;
  const ids = head.map((name) => columns.find(({ id, label }) => label.zh === name.trim() || id === name.trim())?.id);
  return body.map((line) => Object.fromEntries(line.flatMap((cell, i) => (ids[i] === undefined ? [] : [[ids[i], cell]]))));
}

export type FileFormat = "csv" | "json";
const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");

/** The two files of an envelope by their names. */
export const filesOf = ({ matters, answers }: Envelope, as: FileFormat): readonly (readonly [name: string, text: string])[] =>
  as === "csv"
    ? [
        ["matters.csv", csvOf(matterColumns, matters)],
        ["answers.csv", csvOf(answerColumns, answers)],
      ]
    : [
        ["matters.json", `${JSON.stringify(matters, null, 2)}\n`],
        ["answers.json", `${JSON.stringify(answers, null, 2)}\n`],
      ];

/** Rows of a file, by its name; undefined where it holds none. */
export function rowsOf(name: string, text: string): readonly Row[] | undefined {
  const columns = name.startsWith("matters") ? matterColumns : answerColumns;
  if (name.endsWith(".csv")) return rowsFromCsv(columns, text);
  const found: unknown = JSON.parse(text);
  return Array.isArray(found) && found.every(isRow) ? found : undefined;
}
