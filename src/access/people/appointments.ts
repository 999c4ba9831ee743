import type { CheckedPlan } from "#define";
import type { Appointment } from "../types.ts";

/** Read by anybody, and by whoever has signed in. */
const open = "open";
const self = "self";

/** What appointments open: what anybody reads, one's own account, and what each role lists. */
export const viewsOf = (plan: CheckedPlan, appointments: readonly Pick<Appointment, "role">[]): ReadonlySet<string> =>
  new Set([open, self, ...appointments.flatMap(({ role }) => plan.roles.find(({ id }) => id === role)?.views ?? [])]);

export const viewsOfAnybody: ReadonlySet<string> = new Set([open]);

/** One's own matters: applicants have them, too, and need no second factor for them. */
const work = "work";

/** Who decides, executes or supervises, or reads more than the public and their own matters, is staff: two factors are asked of them. */
export const isStaff = (plan: CheckedPlan, appointments: readonly Pick<Appointment, "role">[]): boolean =>
  appointments.some(({ role }) => {
    const known = plan.roles.find(({ id }) => id === role);
    return known !== undefined && (known.duty !== "none" || (known.views ?? []).some((view) => view !== work));
  });
