import type { CheckedPlan, Field, Form, FormRef } from "#define";
import { all, ok, type Result, refuse } from "#kernel";
import type { Values } from "#procedure";
import { refusals } from "./refusals.ts";

/** A row of a file: text by column. */
export type Row = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, string>>;

const joint = "、";
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function nameOf(plan: CheckedPlan, field: Field, id: unknown): string {
  if (field.kind === "choice") return field.of.find((one) => one.id === id)?.label.zh ?? String(id);
  if (field.kind === "reference" && field.to === "unit") return plan.units.find((one) => one.id === id)?.label.zh ?? String(id);
  return String(id);
}

/** A value as it is written in a file: names for choices and units, JSON for rows. Files are named beside it. */
function textOf(plan: CheckedPlan, field: Field, value: unknown): string {
  if (value === undefined || value === null || field.kind === "files") return "";
  if (field.kind === "rows") return JSON.stringify(value);
  if (field.kind === "yes-no") return value === true ? "是" : "否";
  return listOf(value)
    .map((one) => nameOf(plan, field, one))
    .join(joint);
}

function idOf(plan: CheckedPlan, field: Field, text: string): string | undefined {
  if (field.kind === "choice") return field.of.find(({ id, label }) => id === text || label.zh === text)?.id;
  if (field.kind === "reference" && field.to === "unit")
    return plan.units.find(({ id, label, short }) => id === text || label.zh === text || short.zh === text)?.id;
  return text;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a value back. @refuses port/badValue */
function readValue(plan: CheckedPlan, field: Field, text: string): Result<unknown> {
  const bad = () => refuse(refusals.badValue({ column: field.label.zh, value: text.slice(0, 80) }));
  if (field.kind === "rows") {
    const rows = parsed(text);
    return Array.isArray(rows) ? ok(rows) : bad();
  }
  if (field.kind === "whole") return /^-?\d+$/.test(text) ? ok(Number(text)) : bad();
  if (field.kind === "yes-no") return text === "是" || text === "否" ? ok(text === "是") : bad();
  if (field.kind !== "choice" && field.kind !== "reference") return ok(text);
  const ids = (field.many ? text.split(joint) : [text]).map((one) => idOf(plan, field, one.trim()));
  return ids.includes(undefined) ? bad() : ok(field.many ? ids : ids[0]);
}

/** The columns a form's values fill. */
export function rowOf(plan: CheckedPlan, ref: string, mapping: Fields, values: Values): Row {
  const form: Form | undefined = plan.findForm(ref);
  return Object.fromEntries(
    (form?.fields ?? []).flatMap((field) => {
      const column = mapping[field.id];
      return column === undefined || field.kind === "files" ? [] : [[column, textOf(plan, field, values[field.id])]];
    }),
  );
}

/** The values of a form that a row's columns fill; empty columns are values that were not given. @refuses port/badValue, all of them */
export function valuesFrom(plan: CheckedPlan, ref: string, mapping: Fields, row: Row): Result<Values> {
  const form = plan.form(ref as FormRef);
  const filled = form.fields.flatMap((field) => {
    const text = row[mapping[field.id] ?? ""] ?? "";
    if (text.trim() === "" || field.kind === "files") return [];
    const value = readValue(plan, field, text);
    return [value.ok ? ok([field.id, value.value] as const) : value];
  });
  const read = all(filled);
  return read.ok ? ok(Object.fromEntries(read.value)) : read;
}
