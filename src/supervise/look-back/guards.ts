import { z } from "zod";
import type { CheckedPlan } from "#define";
import { addDays, dayOf, type Instant, type Refusal } from "#kernel";
import type { GuardFacts, Guards } from "#procedure";
import { type Store, sql } from "#store";
import { refusals } from "./refusals.ts";

export type LookBackParts = { readonly store: Pick<Store, "rows">; readonly plan: CheckedPlan };

const lookedRow = z.object({
  number: z.string(),
  closedAt: z
    .string()
    .transform((text) => text as Instant)
    .nullable(),
});

/** Concluded between so many days after the closing, as the plan says; begun in time it may be concluded a little after. */
async function inWindow({ store, plan }: LookBackParts, { snapshot: { matter }, now }: GuardFacts): Promise<readonly Refusal[]> {
  const [looked] = await store.rows(
    sql`select number, closed_at as "closedAt" from matter where id = ${String(matter.fields.looked ?? "")}`,
    lookedRow,
  );
  if (!looked?.closedAt) return [refusals.notClosed({ number: looked?.number ?? "" })];
  const { number, closedAt } = looked;
  const { fromDays, untilDays } = plan.supervisionRules.limits.lookBack;
  const from = addDays(dayOf(closedAt), fromDays);
  return [
    ...(dayOf(now) < from ? [refusals.tooEarly({ number, days: fromDays, from })] : []),
    ...(dayOf(matter.openedAt) > addDays(dayOf(closedAt), untilDays) ? [refusals.tooLate({ number, days: untilDays })] : []),
  ];
}

export const lookBackGuards = (parts: LookBackParts): Guards => ({ "look-back-window": (facts) => inWindow(parts, facts) });
