import type { Field } from "#define";
import type { Values } from "../types.ts";

/** Nothing was given: such values are left out, and a required field misses them. `false` is an answer. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

/** A value as conditions read it: yes and no by their words, numbers as they are written; of anything else nothing. */
function word(value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Whether a value is one of those a condition (`when`, `field-is`) names; of a list, whether any item is. */
export function valueIs(value: unknown, is: string | readonly string[]): boolean {
  if (isEmpty(value)) return false;
  const wanted = typeof is === "string" ? [is] : is;
  return (Array.isArray(value) ? value : [value]).some((item) => wanted.includes(word(item)));
}

/** Whether a field is asked for, given what was filled in beside it. */
export const isAsked = (field: Field, values: Values): boolean =>
  field.when === undefined || valueIs(values[field.when.field], field.when.is);
