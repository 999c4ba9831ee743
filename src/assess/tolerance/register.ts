import type { Answer } from "#contract";
import type { CheckedPlan } from "#define";
import { dayOf } from "#kernel";
import { type Actor, deskAnswer } from "#procedure";
import type { Store } from "#store";
import { stateLabel } from "../answers/words.ts";
import { toleranceRows } from "./rows.ts";

type RegisterParts = { readonly store: Pick<Store, "rows">; readonly plan: CheckedPlan };

const versionOf = (plan: CheckedPlan) => plan.procedure("tolerance").versions[0];

/**
 * The register of tolerance: which indicator of which unit and year was asked to be left out, and what was decided. The facts stay in the matter.
 * @param mayOpen  whether whoever asks may read a matter
 */
async function toleranceRegister(
  { store, plan }: RegisterParts,
  actor: Actor,
  mayOpen: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<Answer<"tolerance">> {
  const rows = await toleranceRows(store);
  const open = await mayOpen(rows.map(({ id }) => id));
  const { opensBy, from } = versionOf(plan);
  // What was not tolerated is nobody's but those who had a part in it.
  const shown = rows.filter(({ id, state }) => state === "approved" || open.has(id));
  return {
    rows: shown.map(({ id, number, desk, year, item, state, openedAt, closedAt, region }) => ({
      id,
      number,
      desk: deskAnswer(plan, desk, region),
      year,
      item: { id: item, label: plan.findIndicator(item)?.label ?? { zh: item, en: item } },
      state,
      stateLabel: stateLabel(plan.procedure("tolerance"), from, state),
      openedOn: dayOf(openedAt),
      closedOn: closedAt === null ? null : dayOf(closedAt),
      mayOpen: open.has(id),
    })),
    mayApply: actor.seats.some(({ role }) => opensBy.includes(role)),
  };
}

export type Tolerating = (actor: Actor, mayOpen: (ids: readonly string[]) => Promise<ReadonlySet<string>>) => Promise<Answer<"tolerance">>;
export const openTolerance =
  (parts: RegisterParts): Tolerating =>
  (actor, mayOpen) =>
    toleranceRegister(parts, actor, mayOpen);
