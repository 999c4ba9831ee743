import { type Holder, rightsOf } from "#access";
import { type Answer, viewLabels, views } from "#contract";
import type { CheckedPlan, Procedure } from "#define";
import type { Day, Label } from "#kernel";
import { regionLabel, unitLabel } from "./administration-words.ts";

type Rights = Answer<"rights">;
const opening: Label = { zh: "发起", en: "Open" };

/** Roles with their rights, procedures with who may do what, and who holds which post: read from the plan and the appointments of today. */
export function rightsAnswer(plan: CheckedPlan, holders: readonly Holder[], today: Day): Rights {
  return {
    views: views.map((id) => ({ id, label: viewLabels[id] })),
    roles: plan.roles.map(({ id, label, duty, alone = false, reads = null, views: own = [], clauses }) => ({
      id,
      label,
      duty,
      alone,
      reads,
      views: [...own],
      clauses: [...clauses],
    })),
    procedures: plan.procedures.flatMap((procedure) => procedureRights(plan, procedure, today)),
    holders: holders.map((holder) => holderRow(plan, holder)),
    meetings: meetingsOf(plan, holders),
    personalFields: plan.forms.flatMap(({ label: form, fields }) =>
      fields.filter(({ personal }) => personal).map(({ label: field }) => ({ form, field })),
    ),
  };
}

function procedureRights(plan: CheckedPlan, procedure: Procedure, today: Day): Rights["procedures"] {
  const version = plan.procedureOn(procedure, today);
  if (!version) return [];
  const partLabel = (id: string): Label => version.parts.find((part) => part.id === id)?.label ?? opening;
  const acts = rightsOf({ procedures: [{ ...procedure, versions: [version] }] }).map(({ transition, clock, parts }) => {
    const known = version.transitions.find(({ name }) => name === transition);
    const by = [...parts].map(([role, ids]) => ({ role, parts: ids.map(partLabel) }));
    return { transition, label: known?.label ?? opening, clock, adverse: known?.adverse ?? false, by };
  });
  return [{ id: procedure.id, label: procedure.label, version: version.from, acts }];
}

const holderRow = (plan: CheckedPlan, { person, appointment, delegate }: Holder): Rights["holders"][number] => ({
  login: person.login,
  name: person.name,
  role: appointment.role,
  unit: appointment.unit === null ? null : unitLabel(plan, appointment.unit),
  region: regionLabel(plan, appointment.region),
  until: appointment.until,
  delegate: delegate && { login: delegate.login, name: delegate.name, until: delegate.until },
});

/** Several of the three duties in one hand in one unit: the runtime keeps them apart in every matter, and here it is seen beforehand. */
function meetingsOf(plan: CheckedPlan, holders: readonly Holder[]): Rights["meetings"] {
  const duties = new Map<
    string,
    { readonly holder: Holder; readonly unit: string; readonly found: Set<"decision" | "execution" | "supervision"> }
  >();
  for (const holder of holders) {
    const { role, unit } = holder.appointment;
    const duty = plan.roles.find(({ id }) => id === role)?.duty ?? "none";
    if (unit === null || duty === "none") continue;
    const key = `${holder.person.id} ${unit}`;
    const known = duties.get(key) ?? { holder, unit, found: new Set() };
    duties.set(key, known);
    known.found.add(duty);
  }
  return [...duties.values()]
    .filter(({ found }) => found.size > 1)
    .map(({ holder: { person }, unit, found }) => ({
      login: person.login,
      name: person.name,
      unit: unitLabel(plan, unit),
      duties: [...found],
    }));
}
