import { holdersOfRole, sitsAt } from "#access";
import type { CheckedPlan } from "#define";
import { usualDeskOf } from "#procedure";
import type { Store } from "#store";
import { procedure } from "./rows.ts";

/** People who can decide results today: those who sit where results are decided in a role that decides them. */
export async function decidersOf(plan: CheckedPlan, store: Store): Promise<readonly string[]> {
  const part = plan
    .procedure(procedure)
    .versions.at(-1)
    ?.parts.find(({ id }) => id === "decider");
  if (part?.held.by !== "unit") return [];
  const on = store.today();
  const { unit, region } = usualDeskOf(plan, part.held.unit);
  const holders = (await Promise.all(part.roles.map((role) => holdersOfRole(store, role, on)))).flat();
  const sitting = await Promise.all(holders.map(({ id }) => sitsAt(store, id, { unit, region, on })));
  return [...new Set(holders.filter((_, at) => sitting[at]).map(({ id }) => id))];
}
