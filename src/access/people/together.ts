import type { CheckedPlan, Role } from "#define";
import type { Day, Refusal } from "#kernel";
import type { Appointment } from "../types.ts";
import { refusals } from "./refusals.ts";

type Term = Pick<Appointment, "role" | "from" | "until">;

const overlap = (a: Pick<Term, "from" | "until">, b: Pick<Term, "from" | "until">): boolean =>
  (b.until === null || a.from <= b.until) && (a.until === null || b.from <= a.until);

const roleOf = ({ roles }: CheckedPlan, id: string): Role | undefined => roles.find((role) => role.id === id);

/**
 * Why somebody may not hold a post besides what they hold: an administrator of the platform holds no other role at the same time, nor
 * does anybody become one who does.
 */
export function whyNotTogether(plan: CheckedPlan, draft: Term, held: readonly Term[]): readonly Refusal[] {
  const role = roleOf(plan, draft.role);
  const others = held.filter((term) => term.role !== draft.role && overlap(term, draft)).map((term) => roleOf(plan, term.role));
  const against = others.filter((other) => other !== undefined && (role?.alone || other.alone));
  return [...new Set(against)].flatMap((other) => (role && other ? [refusals.heldAlone({ role: role.label, other: other.label })] : []));
}

/** Terms that still hold or will: those that ended before a day are no matter. */
export const notOver = <T extends Pick<Appointment, "until">>(terms: readonly T[], today: Day): readonly T[] =>
  terms.filter(({ until }) => until === null || until >= today);
