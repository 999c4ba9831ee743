import type { FieldValue } from "#contract";
import { type CheckedPlan, type Field, yardstickOf } from "#define";
import { formatQuantity, isDay, type Label, parseQuantity } from "#kernel";
import type { Values } from "../types.ts";
import { type Called, deskLabel } from "./desks.ts";
import { noYear, sayDay } from "./moments.ts";

/** What values are put into words with; `mask` hides what concerns a natural person, `sealed` also from who would say what for. */
export type ValueWords = { readonly plan: CheckedPlan; readonly called: Called; readonly mask: boolean; readonly sealed?: boolean };

const both = (text: string): Label => ({ zh: text, en: text });
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** A value with its field. What is masked keeps its place and says so; what was not given is null. */
export function fieldValue(words: ValueWords, field: Field, value: unknown): FieldValue {
  const { id, label, kind } = field;
  const masked = words.mask && field.personal === true && !isNothing(value);
  const base = { id, label, kind, masked, sealed: masked && words.sealed === true };
  if (masked || isNothing(value)) return { ...base, value: null, shown: null, rows: null };
  if (field.kind !== "rows") return { ...base, value, shown: shown(words, field, value), rows: null };
  const given = Array.isArray(value) ? (value as readonly Values[]) : [];
  const kept = given.map((row) => without(field.of, row, words.mask));
  const rows = kept.map((row) =>
    field.of.map((column) => ({ id: column.id, label: column.label, shown: shownOf(words, column, row[column.id]) })),
  );
  return { ...base, value: kept, shown: { zh: `${rows.length}行`, en: `${rows.length} row(s)` }, rows };
}

/** Each field of a list with its value, in the list's order; those that were neither given nor asked for are left out. */
export const fieldValues = (words: ValueWords, fields: readonly Field[], values: Values): readonly FieldValue[] =>
  fields.filter(({ id }) => !isNothing(values[id])).map((field) => fieldValue(words, field, values[field.id]));

const without = (fields: readonly Field[], row: Values, mask: boolean): Values =>
  mask ? Object.fromEntries(Object.entries(row).filter(([id]) => !fields.some((field) => field.id === id && field.personal))) : row;

const shownOf = (words: ValueWords, field: Field, value: unknown): Label | null => (isNothing(value) ? null : shown(words, field, value));

function shown(words: ValueWords, field: Field, value: unknown): Label {
  if (Array.isArray(value) && field.kind !== "files") return listed(value.map((one) => shown(words, field, one)));
  switch (field.kind) {
    case "whole":
      return { zh: `${String(value)}${field.unit?.zh ?? ""}`, en: field.unit ? `${String(value)} ${field.unit.en}` : String(value) };
    case "decimal":
      return amount(field, String(value));
    case "day":
      // A value is read long after it was given: its year always stands with it.
      return typeof value === "string" && isDay(value) ? sayDay(value, noYear) : both(String(value));
    case "yes-no":
      return value === true || value === "yes" ? { zh: "是", en: "Yes" } : { zh: "否", en: "No" };
    case "choice":
      return field.of.find(({ id }) => id === value)?.label ?? both(String(value));
    case "reference":
      return referred(words, field.to, String(value));
    case "files": {
      const count = Array.isArray(value) ? value.length : 1;
      return { zh: `${count}个附件`, en: `${count} file(s)` };
    }
    default:
      return both(typeof value === "object" ? JSON.stringify(value) : String(value));
  }
}

const listed = (labels: readonly Label[]): Label => ({
  zh: labels.map(({ zh }) => zh).join("、"),
  en: labels.map(({ en }) => en).join(", "),
});

function amount({ unit, places }: Extract<Field, { kind: "decimal" }>, text: string): Label {
  const parsed = parseQuantity(text, unit);
  if (!parsed.ok) return both(text);
  return { zh: formatQuantity(parsed.value, places, "zh"), en: formatQuantity(parsed.value, places, "en") };
}

type ReferredTo = Extract<Field, { kind: "reference" }>["to"];

function referred({ plan, called }: ValueWords, to: ReferredTo, id: string): Label {
  switch (to) {
    case "unit":
      return id.includes("@") ? deskLabel(plan, id) : (plan.units.find((unit) => unit.id === id)?.label ?? both(id));
    case "clause": {
      const title = plan.findClause(id)?.title;
      return title ? { zh: `${id} ${title.zh}`, en: `${id} ${title.en}` } : both(id);
    }
    case "target":
      return plan.findTarget(id)?.label ?? both(id);
    case "indicator":
    case "yardstick":
      return yardstickOf(plan, id)?.label ?? both(id);
    case "region":
      return plan.region(id)?.label ?? both(id);
    case "person":
      return both(called.person.get(id) ?? "—");
    case "matter":
      return both(called.matter.get(id) ?? id);
  }
}
