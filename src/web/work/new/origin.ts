import type { Body } from "#contract";
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
