import type { CheckedPlan, Field, ProcedureVersion } from "#define";
import type { Actor, Party } from "../types.ts";

/** Every field a matter can have: those of its opening form, then what its transitions keep, each once. */
export function fieldsOf(plan: CheckedPlan, version: ProcedureVersion): readonly Field[] {
  const opening = plan.form(version.form).fields;
  const kept = version.transitions.flatMap(({ form, keeps = [] }) =>
    form === undefined ? [] : plan.form(form).fields.filter(({ id }) => keeps.includes(id) && !opening.some((field) => field.id === id)),
  );
  return [...new Map([...opening, ...kept].map((field) => [field.id, field])).values()];
}

/**
 * Whether somebody takes part in a matter otherwise than by watching over it: only they see at once what concerns a natural person. A part watches where
 * its roles supervise, or where there is nothing it can do.
 */
export function takesPart(plan: CheckedPlan, version: ProcedureVersion, parties: readonly Party[], { person, seats }: Actor): boolean {
  const works = (id: string): boolean => version.transitions.some(({ by }) => by !== "clock" && by.includes(id));
  const watches = (roles: readonly string[]): boolean =>
    roles.every((role) => plan.roles.find(({ id }) => id === role)?.duty === "supervision");
  return parties.some(({ part, desk, handler }) => {
    const roles = version.parts.find(({ id }) => id === part)?.roles ?? [];
    if (!works(part) || watches(roles)) return false;
    return handler === person || seats.some((seat) => seat.desk === desk && roles.includes(seat.role));
  });
}
