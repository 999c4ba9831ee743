import type { Refusal } from "#kernel";
import type { Field, Procedure } from "../work.ts";
import { type Ground, matterFields } from "./ground.ts";
import { unknownAmong } from "./names.ts";

/** What is known of whoever acts. */
const ofActor: ReadonlySet<string> = new Set(["person", "role", "desk", "unit", "region"]);

/** Values that are filled in beforehand come from fields that are there: of the actor, of this matter, of those it can stand below. */
export function ofPrefills(ground: Ground): readonly Refusal[] {
  const { path, version, forms, fields } = ground;
  const used = version.transitions.flatMap(({ name, form }) =>
    form === undefined ? [] : [{ place: `${path}/transitions/${name}/form`, form }],
  );
  const above = fieldsAbove(ground);
  const check = (place: string, form: string, matter: ReadonlyMap<string, Field>) =>
    (forms.get(form)?.fields ?? []).flatMap(({ id, prefill }) => {
      if (!prefill || prefill.from === "proposal") return [];
      const known = prefill.from === "actor" ? ofActor : prefill.from === "matter" ? matter : above;
      return unknownAmong("field", `${place}/${id}`, [prefill.field], known);
    });
  // Nothing is known of a matter that is only being opened.
  return [...check(`${path}/form`, version.form, new Map()), ...used.flatMap(({ place, form }) => check(place, form, fields))];
}

/** Fields of the procedures that open this one; where none does, people choose what it stands below, and it may be any. */
function fieldsAbove({ plan, forms, procedure }: Ground): ReadonlySet<string> {
  const opening = plan.procedures.filter((one) => opens(one, procedure.id));
  const above = opening.length > 0 ? opening : plan.procedures;
  return new Set(above.flatMap(({ versions }) => versions.flatMap((version) => [...matterFields(version, forms).keys()])));
}

const opens = ({ versions }: Procedure, child: string): boolean =>
  versions.some((version) =>
    [...(version.opens ?? []), ...version.transitions.flatMap((one) => one.opens ?? [])].some((one) => one.procedure === child),
  );
