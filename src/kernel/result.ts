import type { Label } from "./label.ts";

/** Why the answer is no; `api` turns a kind into a status, once. */
export type RefusalKind = "invalid" | "not-found" | "not-allowed" | "not-met" | "conflict" | "too-late" | "too-large";

/** A no with its reason and what would mend it, in both languages. */
export type Refusal = {
  readonly code: string;
  readonly kind: RefusalKind;
  readonly say: Label;
  readonly facts: Readonly<Record<string, unknown>>;
};

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused = { readonly ok: false; readonly refusals: readonly Refusal[] };
export type Result<T> = Ok<T> | Refused;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const refuse = (...refusals: readonly Refusal[]): Refused => ({ ok: false, refusals });

/** All values, or every refusal of every part: nothing is hidden behind the first fault. */
export function all<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const refusals = results.flatMap((r) => (r.ok ? [] : r.refusals));
  return refusals.length > 0 ? refuse(...refusals) : ok(results.flatMap((r) => (r.ok ? [r.value] : [])));
}

type Template<F> = { readonly kind: RefusalKind; readonly say: (facts: F) => Label };
type Facts = Readonly<Record<string, unknown>>;

/** Makes a room's refusals: the code is `namespace/name`, the words come from the facts. */
export function defineRefusals<T extends Record<string, Template<never>>>(
  namespace: string,
  templates: T,
): { readonly [N in keyof T]: (facts: Parameters<T[N]["say"]>[0]) => Refusal } {
  const made = Object.entries(templates).map(([name, { kind, say }]) => [
    name,
    (facts: Facts): Refusal => ({ code: `${namespace}/${name}`, kind, facts, say: (say as (f: Facts) => Label)(facts) }),
  ]);
  return Object.fromEntries(made);
}

/** Why a figure is absent. Never 0, null or NaN. */
export type GapReason = "not-due" | "not-reported" | "withheld" | "no-source" | "not-defined" | "scope-differs" | "division-by-zero";
export type Gap = { readonly gap: GapReason; readonly say: Label };
