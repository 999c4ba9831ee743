import type { FormAnswer, PossibleAct } from "#contract";
import type { Field, Form } from "#define";
import type { Refusal } from "#kernel";

/** What stands in a form while it is filled in: as it will be sent, or, where it cannot be read yet, as it was typed. */
export type FormValues = Readonly<Record<string, unknown>>;
export type Prefilled = PossibleAct["prefilled"];
/** What is wrong, by the place of the field: `title`, or `steps/0/weight` in a row. */
export type FieldFaults = ReadonlyMap<string, readonly Refusal[]>;

/** The plan's own words for a form, as the service hands them on. */
export const formOf = ({ form }: FormAnswer): Form => form as unknown as Form;

export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0);

const word = (value: unknown): string => (typeof value === "boolean" ? (value ? "yes" : "no") : String(value));

/** Whether a field is asked for, given what stands beside it. */
export function isAsked({ when }: Field, values: FormValues): boolean {
  if (when === undefined) return true;
  const given = values[when.field];
  const wanted = typeof when.is === "string" ? [when.is] : when.is;
  return !isEmpty(given) && (Array.isArray(given) ? given : [given]).some((item) => wanted.includes(word(item)));
}

/** What is known already, where the form has a field for it. */
export const startingValues = (form: Form, prefilled: Prefilled): FormValues =>
  Object.fromEntries(
    form.fields.flatMap(({ id }) => {
      const known = prefilled[id];
      return known === undefined || isEmpty(known.value) ? [] : [[id, known.value]];
    }),
  );

/** What is sent: nothing that is empty or not asked for, in rows, too; a row in which nothing stands is no row. */
export const sendable = (form: Form, values: FormValues): FormValues => sent(form.fields, values);

const sent = (fields: readonly Field[], values: FormValues): FormValues =>
  Object.fromEntries(
    fields
      .filter((field) => isAsked(field, values))
      .map((field) => [field.id, valueSent(field, values[field.id])] as const)
      .filter(([, value]) => !isEmpty(value)),
  );

function valueSent(field: Field, value: unknown): unknown {
  if (field.kind !== "rows") return value;
  return rowsOf(value)
    .map((row) => sent(field.of, row))
    .filter((row) => Object.keys(row).length > 0);
}

export const rowsOf = (value: unknown): readonly FormValues[] => (Array.isArray(value) ? (value as readonly FormValues[]) : []);
export const idsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === "string") : typeof value === "string" && value !== "" ? [value] : [];
export const textOf = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");

/** Places of a form's rows after those that are not sent were taken out, so that a fault is shown where the person sees it. */
function placeShown(fields: readonly Field[], values: FormValues, place: string): string {
  const [name = "", row, ...rest] = place.split("/");
  const field = fields.find(({ id }) => id === name);
  if (field?.kind !== "rows" || row === undefined) return place;
  const kept = rowsOf(values[name]).flatMap((given, at) => (Object.keys(sent(field.of, given)).length > 0 ? [at] : []));
  return [name, kept[Number(row)] ?? row, ...rest].join("/");
}

/** Sorts what the service refused: what concerns a field that is on the screen goes under it, the rest is told by itself. */
export function sortRefusals(form: Form, values: FormValues, refusals: readonly Refusal[]) {
  const byField = new Map<string, Refusal[]>();
  const others: Refusal[] = [];
  for (const refusal of refusals) {
    const place = refusal.facts.field;
    const field = typeof place === "string" ? form.fields.find(({ id }) => id === place.split("/")[0]) : undefined;
    if (typeof place !== "string" || !field || !isAsked(field, values)) others.push(refusal);
    else {
      const shown = placeShown(form.fields, values, place);
      byField.set(shown, [...(byField.get(shown) ?? []), refusal]);
    }
  }
  return { byField: byField as FieldFaults, others: others as readonly Refusal[] };
}
