import type { BurdenRules, Field, Form } from "#define";

type Values = Readonly<Record<string, unknown>>;
export type Effort = { readonly minutes: number; readonly prefilled: number };

const nothing: Effort = { minutes: 0, prefilled: 0 };
const added = (a: Effort, b: Effort): Effort => ({ minutes: a.minutes + b.minutes, prefilled: a.prefilled + b.prefilled });
const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

/** What one filled-in form cost: the declared minutes of each field that was filled in; what stood there already cost nothing and is counted apart. */
export function effortOf({ fields }: Pick<Form, "fields">, values: Values, rules: BurdenRules): Effort {
  return fields.map((field) => fieldEffort(field, values[field.id], rules)).reduce(added, nothing);
}

function fieldEffort(field: Field, value: unknown, rules: BurdenRules): Effort {
  if (field.prefill?.locked) return { minutes: 0, prefilled: 1 };
  if (!isGiven(value)) return nothing;
  if (field.kind === "rows") {
    const rows = Array.isArray(value) ? value.filter((row): row is Values => typeof row === "object" && row !== null) : [];
    return rows.map((row) => effortOf({ fields: field.of }, row, rules)).reduce(added, nothing);
  }
  const times = Array.isArray(value) && field.kind !== "files" ? value.length : 1;
  return { minutes: rules.minutes[field.kind] * times, prefilled: field.prefill ? 1 : 0 };
}
