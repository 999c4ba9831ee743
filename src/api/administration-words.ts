import type { Appointment, PersonRecord, Viewer } from "#access";
import type { Answer } from "#contract";
import type { CheckedPlan } from "#define";
import type { Day, Label } from "#kernel";

const asItIs = (id: string): Label => ({ zh: id, en: id });

export const roleLabel = (plan: CheckedPlan, id: string): Label => plan.roles.find((role) => role.id === id)?.label ?? asItIs(id);
export const unitLabel = (plan: CheckedPlan, id: string): Label => plan.units.find((unit) => unit.id === id)?.label ?? asItIs(id);
export const regionLabel = (plan: CheckedPlan, code: string): Label => plan.region(code)?.label ?? asItIs(code);

function stateOf({ from, until }: Pick<Appointment, "from" | "until">, today: Day): "now" | "later" | "past" {
  if (until !== null && until < today) return "past";
  return from > today ? "later" : "now";
}

/** An appointment in words; an id the plan no longer knows stands for itself. */
export const postOf = (plan: CheckedPlan, today: Day, appointment: Appointment) => ({
  id: appointment.id,
  role: { id: appointment.role, label: roleLabel(plan, appointment.role) },
  unit: appointment.unit === null ? null : { id: appointment.unit, label: unitLabel(plan, appointment.unit) },
  region: { code: appointment.region, label: regionLabel(plan, appointment.region) },
  from: appointment.from,
  until: appointment.until,
  state: stateOf(appointment, today),
});

/** Those of today first, then what is to come, then the past. */
const order = { now: 0, later: 1, past: 2 } as const;

export const personRow = (
  plan: CheckedPlan,
  today: Day,
  viewer: Viewer,
  { person, closed, locked, appointments }: PersonRecord,
): Answer<"adminPeople">["people"][number] => ({
  ...person,
  closed,
  locked,
  own: viewer.signedIn?.person.id === person.id,
  posts: appointments.map((one) => postOf(plan, today, one)).sort((a, b) => order[a.state] - order[b.state]),
});
