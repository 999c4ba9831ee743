import type { ReadingScope } from "#access";
import type { Answer } from "#contract";
import { type CheckedPlan, yardstickOf } from "#define";
import { dayOf } from "#kernel";
import { type Actor, deskAnswer } from "#procedure";
import type { Store } from "#store";
import { stateLabel } from "../answers/words.ts";
import { toleranceRows } from "./rows.ts";

type RegisterParts = { readonly store: Pick<Store, "rows">; readonly plan: CheckedPlan };

const versionOf = (plan: CheckedPlan) => plan.procedure("tolerance").versions[0];

/** The register of tolerance: which indicator of which unit and year was asked to be left out, and what was decided. The facts stay in the matter. */
export type Tolerating = (actor: Actor, scope: ReadingScope) => Promise<Answer<"tolerance">>;

export const openTolerance =
  ({ store, plan }: RegisterParts): Tolerating =>
  async (actor, scope) => {
    const rows = await toleranceRows(store, scope);
    const { opensBy, from } = versionOf(plan);
    return {
      rows: rows.map(({ id, number, desk, year, item, state, openedAt, closedAt, region, mayOpen }) => ({
        id,
        number,
        desk: deskAnswer(plan, desk, region),
        year,
        item: { id: item, label: yardstickOf(plan, item)?.label ?? { zh: item, en: item } },
        state,
        stateLabel: stateLabel(plan.procedure("tolerance"), from, state),
        openedOn: dayOf(openedAt),
        closedOn: closedAt === null ? null : dayOf(closedAt),
        mayOpen,
      })),
      count: rows[0]?.count ?? 0,
      mayApply: actor.seats.some(({ role }) => opensBy.includes(role)),
    };
  };
