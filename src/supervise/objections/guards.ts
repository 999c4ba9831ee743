import { z } from "zod";
import type { CheckedPlan } from "#define";
import { addDays, dayOf, type Instant, type Refusal } from "#kernel";
import type { GuardFacts, Guards } from "#procedure";
import { type Store, sql } from "#store";
import { refusals } from "./refusals.ts";

export type ObjectionParts = { readonly store: Pick<Store, "rows">; readonly plan: CheckedPlan };

/** The acts that draw a conclusion somebody may object to. */
const conclusions = ["close", "send-back", "conclude", "hold", "rebound", "refuse"] as const;

const conclusionRow = z.object({
  number: z.string(),
  at: z
    .string()
    .transform((text) => text as Instant)
    .nullable(),
  persons: z.array(z.string()),
  desks: z.array(z.string()),
});

/** The contested matter: its last conclusion, who had a part in any of them, and which desks it concerns. */
async function contested({ store }: ObjectionParts, { snapshot: { matter } }: GuardFacts) {
  const id = String(matter.fields.contested ?? "");
  const [found] = await store.rows(
    sql`select m.number, max(e.recorded_at) as at, coalesce(array_agg(distinct e.person) filter (where e.person is not null), '{}') as persons,
        coalesce((select array_agg(distinct p.desk) from matter_party p where p.subject_id = m.subject_id and p.matter_id = m.id), '{}') as desks
      from matter m left join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = any(${[...conclusions]})
      where m.id = ${id} group by m.subject_id, m.id, m.number`,
    conclusionRow,
  );
  return found;
}

/** Filed within the days the plan gives, by a unit that it concerns. */
async function inWindow(parts: ObjectionParts, facts: GuardFacts): Promise<readonly Refusal[]> {
  const found = await contested(parts, facts);
  const { number = "" } = found ?? {};
  if (!found?.at) return [refusals.nothingConcluded({ number })];
  const days = parts.plan.supervisionRules.scores.objectionDays;
  const until = addDays(dayOf(found.at), days);
  const { matter, parties } = facts.snapshot;
  const objectors = parties.filter(({ part }) => part === "objector");
  return [
    ...(dayOf(matter.openedAt) > until ? [refusals.tooLate({ number, days, until })] : []),
    ...(objectors.some(({ desk }) => found.desks.includes(desk)) ? [] : [refusals.notYours({ number })]),
  ];
}

async function isAnother(parts: ObjectionParts, facts: GuardFacts): Promise<readonly Refusal[]> {
  const found = await contested(parts, facts);
  const people = [facts.seat?.person, facts.seat?.behalfOf];
  return found?.persons.some((person) => people.includes(person)) ? [refusals.sameReviewer({ number: found.number })] : [];
}

/** Guards of objections: the window, the other reviewer, and that a change says what it changes to. */
export function objectionGuards(parts: ObjectionParts): Guards {
  return {
    "objection-in-window": (facts) => inWindow(parts, facts),
    "objection-other-reviewer": (facts) => isAnother(parts, facts),
    "objection-says-what-changes": ({ snapshot, input }) =>
      snapshot.matter.fields.about === "grade" && input.newGrade === undefined ? [refusals.gradeMissing({})] : [],
  };
}
