import type { Plan } from "../words.ts";
import type { Deadline, Field, Form, Part, Procedure, ProcedureVersion, State, Transition } from "../work.ts";
import { byId } from "./fields.ts";
import { refOf } from "./forms.ts";
import type { Known } from "./known.ts";

/** One version of a procedure with everything its members may name. */
export type Ground = {
  readonly path: string;
  readonly plan: Plan;
  readonly known: Known;
  readonly procedure: Procedure;
  readonly version: ProcedureVersion;
  readonly forms: ReadonlyMap<string, Form>;
  readonly states: ReadonlyMap<string, State>;
  readonly parts: ReadonlyMap<string, Part>;
  readonly transitions: ReadonlyMap<string, Transition>;
  readonly deadlines: ReadonlyMap<string, Deadline>;
  /** Fields a matter of this version can have: those of its opening form, and those that transitions keep. */
  readonly fields: ReadonlyMap<string, Field>;
};

export const formsOf = ({ forms }: Plan): ReadonlyMap<string, Form> => new Map(forms.map((form) => [refOf(form), form]));

/** Fields a matter can have; what cannot be found is a fault of its own. */
export function matterFields(version: ProcedureVersion, forms: ReadonlyMap<string, Form>): ReadonlyMap<string, Field> {
  const kept = version.transitions.flatMap(({ form, keeps = [] }) => {
    const fields = byId(form === undefined ? [] : (forms.get(form)?.fields ?? []));
    return keeps.flatMap((id) => fields.get(id) ?? []);
  });
  return byId([...kept, ...(forms.get(version.form)?.fields ?? [])]);
}

export function groundOf(plan: Plan, known: Known, procedure: Procedure, at: number): readonly Ground[] {
  const version: ProcedureVersion | undefined = procedure.versions[at];
  if (!version) return [];
  const forms = formsOf(plan);
  const ids = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
  return [
    {
      path: `procedures/${procedure.id}/versions/${at}`,
      plan,
      known,
      procedure,
      version,
      forms,
      states: ids(version.states),
      parts: ids(version.parts),
      transitions: new Map(version.transitions.map((one) => [one.name, one])),
      deadlines: ids(version.deadlines),
      fields: matterFields(version, forms),
    },
  ];
}
