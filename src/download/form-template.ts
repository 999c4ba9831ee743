import { CFB, utils, type WorkSheet, write } from "@e965/xlsx";
import type { Field, Form } from "#define";
import type { Language } from "#kernel";
import {
  type Column,
  columnsOf,
  type Dictionaries,
  helpOf,
  mostRows,
  rowColumn,
  rowsOfHead,
  sheetNameOf,
  tablesOf,
} from "./form-columns.ts";

const words = {
  values: { zh: "可选值", en: "Values" },
  row: { zh: "所属行", en: "Row of sheet 1" },
  rowHelp: { zh: "第一张表中的行号", en: "Number of the row in the first sheet" },
  required: { zh: "（必填）", en: " (required)" },
  yesNo: { zh: ["是", "否"], en: ["Yes", "No"] },
} as const;
const [narrow, wide] = [16, 28];

/**
 * A form as a workbook to fill in: a sheet for its fields, one for each of its tables, and one with the values that may be chosen, which Excel offers
 * in a list where a field takes one of them.
 */
export function formTemplate(form: Form, dictionaries: Dictionaries, language: Language): Uint8Array {
  const lists = listsOf(form, dictionaries, language);
  const main = sheetOf(columnsOf(form.fields), language, [`${form.label[language]} ${form.id}@${form.version}`]);
  const tables = tablesOf(form).map((table) => {
    const title = [`${table.label[language]}`];
    return { table, sheet: sheetOf(columnsOf(table.of), language, title, true) };
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, main, sheetNameOf(form.label, 0, language));
  for (const [at, { table, sheet }] of tables.entries()) utils.book_append_sheet(book, sheet, sheetNameOf(table.label, at + 1, language));
  const values = utils.aoa_to_sheet(valuesRows(lists));
  values["!cols"] = lists.map(() => ({ wch: wide }));
  utils.book_append_sheet(book, values, words.values[language]);
  const offers = [
    offersIn(columnsOf(form.fields), lists, 0, language),
    ...tables.map(({ table }) => offersIn(columnsOf(table.of), lists, 1, language)),
  ];
  return withOffers(new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer), offers);
}

function sheetOf(columns: readonly Column[], language: Language, title: readonly string[], belongs = false): WorkSheet {
  const before = (text: string): readonly string[] => (belongs ? [text] : []);
  const sheet = utils.aoa_to_sheet([
    [...title],
    [...before(rowColumn), ...columns.map(({ id }) => id)],
    [...before(words.row[language]), ...columns.map(({ label, required }) => label[language] + (required ? words.required[language] : ""))],
    [...before(words.rowHelp[language]), ...columns.map((column) => helpOf(column, language))],
  ]);
  sheet["!rows"] = [{}, { hidden: true }];
  sheet["!cols"] = [...before(""), ...columns.map(({ kind }) => kind)].map((kind) => ({
    wch: kind === "text" || kind === "reference" ? wide : narrow,
  }));
  return sheet;
}

type List = { readonly of: string; readonly head: string; readonly items: readonly string[] };

/** Each list of values once, whatever the number of fields that take them. */
function listsOf(form: Form, dictionaries: Dictionaries, language: Language): readonly List[] {
  const fields = [...columnsOf(form.fields), ...tablesOf(form).flatMap(({ of }) => columnsOf(of))];
  const lists = fields.flatMap((field): readonly List[] => {
    const of = listName(field);
    if (of === undefined) return [];
    if (field.kind === "choice") return [{ of, head: field.label[language], items: field.of.map(({ label }) => label[language]) }];
    if (field.kind === "yes-no") return [{ of, head: words.yesNo[language].join("/"), items: words.yesNo[language] }];
    if (field.kind !== "reference") return [];
    return [{ of, head: field.to, items: dictionaries(field.to).map(({ label }) => label[language]) }];
  });
  return [...new Map(lists.filter(({ items }) => items.length > 0).map((list) => [list.of, list])).values()];
}

const listName = (field: Field): string | undefined => {
  if (field.kind === "choice") return `choice ${field.id} ${field.of.map(({ id }) => id).join()}`;
  if (field.kind === "yes-no") return "yes-no";
  return field.kind === "reference" ? `reference ${field.to}` : undefined;
};

function valuesRows(lists: readonly List[]): string[][] {
  const longest = Math.max(0, ...lists.map(({ items }) => items.length));
  const rows = Array.from({ length: longest }, (_, at) => lists.map(({ items }) => items[at] ?? ""));
  return [lists.map(({ head }) => head), ...rows];
}

/** Where Excel offers a list: the cells, and the range the values stand in. A field that takes several is typed: a list gives one. */
type Offer = { readonly cells: string; readonly values: string };

function offersIn(columns: readonly Column[], lists: readonly List[], shift: number, language: Language): readonly Offer[] {
  return columns.flatMap((column, at) => {
    const place = lists.findIndex(({ of }) => of === listName(column));
    if (place < 0 || ("many" in column && column.many)) return [];
    const [mine, theirs] = [utils.encode_col(at + shift), utils.encode_col(place)];
    const last = (lists[place]?.items.length ?? 0) + 1;
    return [
      {
        cells: `${mine}${rowsOfHead.first}:${mine}${rowsOfHead.first + mostRows - 1}`,
        values: `'${words.values[language]}'!$${theirs}$2:$${theirs}$${last}`,
      },
    ];
  });
}

type Archive = { readonly FullPaths: readonly string[] };
type Member = { content: Uint8Array; size: number };

/** Adds the lists to the sheets' own files; the writer of workbooks knows no such thing. */
function withOffers(book: Uint8Array, offers: readonly (readonly Offer[])[]): Uint8Array {
  const archive = CFB.read(book, { type: "array" }) as Archive;
  for (const [at, list] of offers.entries()) {
    const member = CFB.find(archive, `/xl/worksheets/sheet${at + 1}.xml`) as Member | null;
    if (!member || list.length === 0) continue;
    const validations = list.map(
      ({ cells, values }) =>
        `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${cells}"><formula1>${values}</formula1></dataValidation>`,
    );
    const block = `<dataValidations count="${list.length}">${validations.join("")}</dataValidations>`;
    const text = new TextDecoder().decode(member.content).replace("</sheetData>", `</sheetData>${block}`);
    member.content = new TextEncoder().encode(text);
    member.size = member.content.length;
  }
  CFB.utils.cfb_del(archive, "\u0001Sh33tJ5");
  return new Uint8Array(CFB.write(archive, { type: "array", fileType: "zip", compression: true }) as ArrayBuffer);
}
