import type { CheckedPlan, Deadline, Part, Procedure, ProcedureVersion } from "#define";
import type { Day } from "#kernel";
import type { Rules } from "../types.ts";

const named = <T extends { readonly id: string }>(kind: string, list: readonly T[]): ((id: string) => T) => {
  const byId = new Map(list.map((one) => [one.id, one]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`no ${kind} ${id}`);
    return found;
  };
};

const held = new WeakMap<ProcedureVersion, Rules>();

/** What a matter goes by: the version it was opened under, though newer ones are in force. */
export function rulesOf(plan: CheckedPlan, id: string, version: Day): Rules {
  const procedure = plan.procedure(id);
  const found = procedure.versions.find(({ from }) => from === version);
  if (!found) throw new Error(`${id} has no version of ${version}`);
  return rulesOfVersion(plan, procedure, found);
}

export function rulesOfVersion(plan: CheckedPlan, procedure: Procedure, version: ProcedureVersion): Rules {
  const known = held.get(version);
  if (known) return known;
  const rules: Rules = {
    procedure,
    version,
    lights: plan.lights,
    offices: plan.officeHours,
    part: named<Part>("part", version.parts),
    deadline: named<Deadline>("deadline", version.deadlines),
    fieldLabel: fieldLabels(plan, version),
  };
  held.set(version, rules);
  return rules;
}

function fieldLabels(plan: CheckedPlan, { form, transitions }: ProcedureVersion): Rules["fieldLabel"] {
  const refs = [...transitions.flatMap(({ form: own }) => own ?? []), form];
  const labels = new Map(refs.flatMap((ref) => plan.form(ref).fields.map(({ id, label }) => [id, label] as const)));
  return (id) => labels.get(id) ?? { zh: id, en: id };
}
