import type { Body } from "#contract";
import type { Form } from "#define";
import type { Search } from "../../search.ts";

type Origin = Body<"openMatter">["origin"];

/** What a new matter arises from, as its address says: a proposal (`alert:ID`), the matter above, the one it supervises, a clause; else one's own initiative. */
export function originOf({ proposal, parent, supervises, clause }: Search): Origin {
  if (proposal !== undefined) {
    const [kind = "", ...rest] = proposal.split(":");
    return rest.length > 0 ? { kind, id: rest.join(":") } : { kind: "alert", id: proposal };
  }
  const matter = parent ?? supervises;
  if (matter !== undefined) return { kind: "matter", id: matter };
  return clause === undefined ? { kind: "own", id: "" } : { kind: "clause", id: clause };
}

/** What the address names already, where the form has one field for such a thing: its clause, its target, its indicator. */
export function namedBy({ fields }: Form, search: Search): Readonly<Record<string, string | readonly string[]>> {
  const named = { clause: search.clause, target: search.target, indicator: search.indicator };
  return Object.fromEntries(
    Object.entries(named).flatMap(([to, id]) => {
      const [field, ...others] = fields.filter((one) => one.kind === "reference" && one.to === to);
      if (id === undefined || field?.kind !== "reference" || others.length > 0) return [];
      return [[field.id, field.many ? [id] : id]];
    }),
  );
}
