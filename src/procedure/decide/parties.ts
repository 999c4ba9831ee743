import type { CheckedPlan, Part } from "#define";
import { usualDeskOf } from "../desk.ts";
import type { Party, Rules, Seat, Values } from "../types.ts";

const fresh = { handler: null, openedAt: null, signedAt: null } as const;

const idsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string" && one !== "");

/** Who holds a part: the unit of whoever opens, units named in a field, or always the same one. */
function holders(plan: CheckedPlan, part: Part, fields: Values, opener: Seat): readonly Omit<Party, "part">[] {
  const { held } = part;
  if (held.by === "opener") return [{ desk: opener.desk, unit: opener.unit, region: opener.region, ...fresh }];
  const units = held.by === "unit" ? [held.unit] : idsIn(fields[held.field]);
  return [...new Set(units)].map((unit) => ({ ...usualDeskOf(plan, unit), ...fresh }));
}

export const partiesAtOpening = (plan: CheckedPlan, { version }: Rules, fields: Values, opener: Seat): readonly Party[] =>
  version.parts.flatMap((part) => holders(plan, part, fields, opener).map((party) => ({ part: part.id, ...party })));

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
      ? idsIn(fields[held.field]).map((unit) => {
          const at = usualDeskOf(plan, unit);
          return parties.find(({ part, desk }) => part === id && desk === at.desk) ?? { part: id, ...at, ...fresh };
        })
      : [],
  );
  return [...parties.filter(({ part }) => !moved.some(({ id }) => id === part)), ...renamed];
}
