import type { Field, Form } from "#define";
import { type Day, type Label, ok, type Refusal, type Result, refuse } from "#kernel";
import type { Values } from "../types.ts";
import { isAsked, isEmpty } from "./asked.ts";
import { type Checked, checkScalar, type ScalarField } from "./check-scalar.ts";
import { formRefusals as refusals } from "./refusals.ts";

/** What a reference may name, asked one id at a time. Whoever calls has looked up beforehand what stands in the database (`namedIn`). */
export type KnownReferences = {
  readonly today: Day;
  readonly unit: (id: string) => boolean;
  readonly clause: (id: string) => boolean;
  readonly target: (id: string) => boolean;
  readonly indicator: (id: string) => boolean;
  readonly yardstick: (id: string) => boolean;
  readonly region: (code: string) => boolean;
  readonly matter: (id: string) => boolean;
  readonly person: (id: string) => boolean;
  /** Uploaded, and the uploader's to attach. */
  readonly file: (id: string) => boolean;
};

/**
 * Reads what was filled into a form. Empty values and values of fields that are not asked for are left out of the answer; texts come back trimmed,
 * decimals as decimal text.
 * @refuses form/…, all at once, each with `field`: the field's path, `steps/0/weight` in a row
 */
export function checkValues(form: Form, values: Values, known: KnownReferences): Result<Values> {
  const names = new Set(form.fields.map(({ id }) => id));
  const unknown = Object.keys(values)
    .filter((name) => !names.has(name))
    .map((field) => refusals.fieldUnknown({ field, form: form.label }));
  const { value, found } = checkFields(form.fields, values, known, { path: "", within: undefined });
  const all = [...unknown, ...found];
  return all.length > 0 ? refuse(...all) : ok(value);
}

/** Where a set of fields stands: at the top of a form, or in a row of one of its fields. */
type Place = { readonly path: string; readonly within: Label | undefined };

function checkFields(fields: readonly Field[], values: Values, known: KnownReferences, place: Place): Checked<Values> {
  const checked = fields
    .filter((field) => isAsked(field, values))
    .map((field) => ({ id: field.id, ...checkField(field, values[field.id], known, place) }));
  return {
    value: Object.fromEntries(checked.filter(({ value }) => !isEmpty(value)).map(({ id, value }) => [id, value])),
    found: checked.flatMap(({ found }) => found),
  };
}

function checkField(field: Field, given: unknown, known: KnownReferences, { path, within }: Place): Checked<unknown> {
  const at = { field: `${path}${field.id}`, label: within ? inside(within, field.label) : field.label };
  if (isEmpty(given)) return { value: undefined, found: field.required ? [refusals.missing(at)] : [] };
  return field.kind === "rows" ? checkRows(field, given, known, at) : checkScalar(field as ScalarField, given, known, at);
}

const inside = (row: Label, label: Label): Label => ({ zh: `${row.zh} ${label.zh}`, en: `${row.en}: ${label.en}` });

type At = { readonly field: string; readonly label: Label };
type RowsField = Extract<Field, { readonly kind: "rows" }>;

function checkRows(field: RowsField, given: unknown, known: KnownReferences, at: At): Checked<unknown> {
  if (!Array.isArray(given)) return { value: undefined, found: [refusals.notList(at)] };
  const rows: readonly unknown[] = given;
  // Rows beyond the bound are not read: a million of them would cost a million refusals.
  const checked = rows.slice(0, field.most).map((row, place) => checkRow(field, row, place, known, at));
  const tooMany: readonly Refusal[] = rows.length > field.most ? [refusals.tooMany({ ...at, count: rows.length, most: field.most })] : [];
  return { value: checked.map(({ value }) => value), found: [...tooMany, ...checked.flatMap(({ found }) => found)] };
}

function checkRow(field: RowsField, row: unknown, place: number, known: KnownReferences, at: At): Checked<Values> {
  const path = `${at.field}/${place}/`;
  const label = { zh: `${at.label.zh}第 ${place + 1} 行`, en: `${at.label.en}, row ${place + 1}` };
  if (typeof row !== "object" || row === null || Array.isArray(row)) {
    return { value: {}, found: [refusals.notList({ field: `${at.field}/${place}`, label })] };
  }
  const names = new Set(field.of.map(({ id }) => id));
  const unknown = Object.keys(row)
    .filter((name) => !names.has(name))
    .map((name) => refusals.fieldUnknown({ field: `${path}${name}`, form: label }));
  const { value, found } = checkFields(field.of, row as Values, known, { path, within: label });
  return { value, found: [...unknown, ...found] };
}
