import type { CheckedPlan, Field, FormRef } from "#define";
import { canonicalJson, type Day, type Refusal, type Result, refuse } from "#kernel";
import type { Reader } from "#store";
import { checkValues } from "../forms/check-values.ts";
import { refusals } from "../refusals.ts";
import type { Seat, Values } from "../types.ts";
import { knownFor } from "./known.ts";

/** Where locked values come from. */
export type Sources = { readonly seat: Seat | null; readonly matter: Values; readonly parent: Values };

/** A value the platform knows already; undefined where it knows none. */
export function sourced({ prefill }: Field, { seat, matter, parent }: Sources): unknown {
  switch (prefill?.from) {
    case "actor":
      return seat?.[prefill.field as keyof Seat] ?? undefined;
    case "matter":
      return matter[prefill.field];
    case "parent":
      return parent[prefill.field];
    default:
      return undefined;
  }
}

/**
 * What was filled in, with what the platform knows already put in its place and everything read against the form.
 * @refuses procedure/lockedField, form/…, all at once
 */
export async function filledIn(
  reader: Reader,
  plan: CheckedPlan,
  ref: FormRef,
  values: Values,
  from: Sources & { readonly today: Day; readonly person: string },
): Promise<Result<Values>> {
  const form = plan.form(ref);
  const locked = form.fields
    .filter(({ prefill }) => prefill?.locked)
    .map((field) => ({ field, value: sourced(field, from) }))
    .filter(({ value }) => value !== undefined && value !== null);
  const tampered: readonly Refusal[] = locked
    .filter(({ field, value }) => values[field.id] !== undefined && canonicalJson(values[field.id]) !== canonicalJson(value))
    .map(({ field }) => refusals.lockedField({ field: field.id, label: field.label }));
  const whole = { ...values, ...Object.fromEntries(locked.map(({ field, value }) => [field.id, value])) };
  const checked = checkValues(form, whole, await knownFor(reader, plan, form, whole, from));
  return tampered.length === 0 ? checked : refuse(...tampered, ...(checked.ok ? [] : checked.refusals));
}
