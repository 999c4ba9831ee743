import type { CheckedPlan, Part, ProcedureVersion } from "#define";
import { deskOfPerson, usualDeskOf } from "../desk.ts";
import type { Party, Rules, Seat, Values } from "../types.ts";

const fresh = { handler: null, openedAt: null, signedAt: null } as const;

const idsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string" && one !== "");

type Place = Pick<Party, "desk" | "unit" | "region">;

/** Where whoever a field names is found: a unit at its usual desk; a person, who acts for no unit, at their own. */
function placesOf(plan: CheckedPlan, version: ProcedureVersion, field: string): (id: string) => Place {
  const forms = [version.form, ...version.transitions.flatMap(({ form }) => form ?? [])];
  const named = forms.flatMap((ref) => plan.form(ref).fields).find(({ id }) => id === field);
  const isPerson = named?.kind === "reference" && named.to === "person";
  return (id) => (isPerson ? { desk: deskOfPerson(id), unit: null, region: plan.regions.home } : usualDeskOf(plan, id));
}

/** Who holds a part: the unit of whoever opens, units or persons named in a field, or always the same unit. */
function holders(
  plan: CheckedPlan,
  version: ProcedureVersion,
  { held }: Part,
  fields: Values,
  opener: Seat,
): readonly Omit<Party, "part">[] {
  if (held.by === "opener") return [{ desk: opener.desk, unit: opener.unit, region: opener.region, ...fresh }];
  if (held.by === "unit") return [{ ...usualDeskOf(plan, held.unit), ...fresh }];
  const placeOf = placesOf(plan, version, held.field);
  return [...new Set(idsIn(fields[held.field]))].map((id) => ({ ...placeOf(id), ...fresh }));
}

export const partiesAtOpening = (plan: CheckedPlan, { version }: Rules, fields: Values, opener: Seat): readonly Party[] =>
  version.parts.flatMap((part) => holders(plan, version, part, fields, opener).map((party) => ({ part: part.id, ...party })));

/** Parties after fields changed: a part named by a changed field is held anew, and whoever held it before and still does keeps what they had. */
export function partiesRenamed(
  plan: CheckedPlan,
  { version }: Rules,
  parties: readonly Party[],
  change: { readonly fields: Values; readonly changed: readonly string[]; readonly seat: Seat | null },
): readonly Party[] {
  const { fields, changed } = change;
  const moved = version.parts.filter(({ held }) => held.by === "field" && changed.includes(held.field));
  if (moved.length === 0) return parties;
  const renamed = moved.flatMap(({ id, held }) =>
    held.by === "field"
      ? idsIn(fields[held.field]).map((named) => {
          const at = placesOf(plan, version, held.field)(named);
          return parties.find(({ part, desk }) => part === id && desk === at.desk) ?? { part: id, ...at, ...fresh };
        })
      : [],
  );
  return [...parties.filter(({ part }) => !moved.some(({ id }) => id === part)), ...renamed];
}
