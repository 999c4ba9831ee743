import type { CheckedPlan, FormRef, ProcedureVersion } from "#define";
import { namedIn } from "../forms/named-in.ts";
import type { Values } from "../types.ts";

/** People and matters that the values of a matter name, whatever form they were filled into. */
export function namedInMatter(
  plan: CheckedPlan,
  version: ProcedureVersion,
  values: readonly Values[],
): { readonly persons: readonly string[]; readonly matters: readonly string[] } {
  const refs = new Set<FormRef>([version.form, ...version.transitions.flatMap(({ form }) => form ?? [])]);
  const named = [...refs].flatMap((ref) => values.map((given) => namedIn(plan.form(ref), given)));
  return { persons: named.flatMap(({ person }) => person), matters: named.flatMap(({ matter }) => matter) };
}
