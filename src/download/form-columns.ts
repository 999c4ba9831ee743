import type { Field, Form } from "#define";
import { type Label, type Language, unitOf } from "#kernel";

/** What can be named in a field that refers to something, with the name a person writes. */
export type NamedThing = { readonly id: string; readonly label: Label; readonly also?: readonly string[] };
/** Things by what fields refer to; matters and people are named by their ids, for there are too many to list. */
export type Dictionaries = (to: Extract<Field, { readonly kind: "reference" }>["to"]) => readonly NamedThing[];

/** Rows of a filled-in template: what it is, the fields' ids (hidden), their names, what to write; values from the fifth. */
export const rowsOfHead = { title: 1, ids: 2, labels: 3, help: 4, first: 5 } as const;
/** Which row of the first sheet a row of a further sheet belongs to. */
export const rowColumn = "#row";
export const mostRows = 200;

type RowsField = Extract<Field, { readonly kind: "rows" }>;
export type Column = Exclude<Field, RowsField>;
/** The form's own fields, and a sheet for each of its tables. Files are no part of a template: they are uploaded to the matter. */
export const columnsOf = (fields: readonly Field[]): readonly Column[] =>
  fields.filter((field): field is Column => field.kind !== "rows" && field.kind !== "files");
export const tablesOf = ({ fields }: Form): readonly RowsField[] => fields.filter((field) => field.kind === "rows");

/** Sheets have short names without a handful of marks; the number keeps them apart. */
export const sheetNameOf = (label: Label, at: number, language: Language): string =>
  `${at + 1} ${label[language].replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 26)}`;

/** What to write into a column. */
export function helpOf(field: Column, language: Language): string {
  const zh = language === "zh";
  const many = "many" in field && field.many ? (zh ? "；可填多个，用分号隔开" : "; several are separated by semicolons") : "";
  const own = field.help ? `${field.help[language]} ` : "";
  switch (field.kind) {
    case "text":
      return own + (zh ? `文字，最多 ${field.longest} 字` : `Text, at most ${field.longest} characters`);
    case "whole":
      return own + (zh ? "整数" : "Whole number") + (field.unit ? ` (${field.unit[language]})` : "");
    case "decimal":
      return (
        own +
        (zh ? `数字，最多 ${field.places} 位小数，单位 ` : `Number, at most ${field.places} decimals, in `) +
        unitOf(field.unit).label[language]
      );
    case "day":
      return own + (zh ? "日期，如 2025-12-31" : "Day, such as 2025-12-31");
    case "yes-no":
      return own + (zh ? "是 或 否" : "Yes or No");
    case "choice":
      return own + field.of.map(({ label }) => label[language]).join(" / ") + many;
    default:
      return own + (zh ? "从“可选值”表中选择" : "Choose from the sheet of values") + many;
  }
}
