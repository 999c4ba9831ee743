import { z } from "zod";
import { addDays, type Day, dayOf, isDay, parseUscc, type Refusal } from "#kernel";
import type { GuardFacts, Guards } from "#procedure";
import { type Store, sql } from "#store";
import { findLeading, type LeadingParts, leadingStanding } from "./leading.ts";
import { refusals } from "./refusals.ts";

export type AssistanceParts = LeadingParts & { readonly store: Pick<Store, "rows"> };

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
/** As the code is kept: dashes, blanks and small letters are forgiven when it is typed. */
const codeOf = (value: unknown): string => {
  const code = parseUscc(textOf(value));
  return code.ok ? code.value.code : textOf(value);
};

/** Help to one firm counts once within this many days. */
const onceWithinDays = 365;
const counted = z.object({ number: z.string(), code: z.string(), on: z.string() });

const isNear = (a: Day, b: string): boolean => isDay(b) && b > addDays(a, -onceWithinDays) && b < addDays(a, onceWithinDays);

/** An accepted help of the same kind to the same firm, within a year of this one. */
async function countedAlready({ store }: AssistanceParts, { snapshot: { matter } }: GuardFacts): Promise<readonly Refusal[]> {
  const { uscc, kind, on } = matter.fields;
  const done = textOf(on);
  if (!isDay(done)) return [];
  const spellings = [...new Set([codeOf(uscc), textOf(uscc)])];
  const rows = await store.rows(
    sql`select number, fields ->> 'uscc' as code, fields ->> 'on' as on from matter where procedure = 'assistance' and fields ->> 'uscc' = any(${spellings})
      and state = 'accepted' and fields ->> 'kind' = ${textOf(kind)} and id <> ${matter.id} order by id limit 100`,
    counted,
  );
  const near = rows.find((row) => isNear(done, row.on));
  return near ? [refusals.helpedAlready({ number: near.number, on: near.on })] : [];
}

/** What is wrong with the leading figure a matter was opened with, and whether the ledger says that it was reached. */
async function leadingReached(parts: AssistanceParts, { snapshot: { matter }, now }: GuardFacts): Promise<readonly Refusal[]> {
  const asked = textOf(matter.fields.leadingFigure);
  if (asked === "") return [];
  const figure = findLeading(parts.plan, asked);
  if (!figure) return [refusals.unknownLeadingFigure({ figure: asked })];
  const standing = await leadingStanding(parts, matter, dayOf(now));
  if (standing === null || standing.reached) return [];
  if (standing.goal === null) return [refusals.leadingGoalMissing({ figure: figure.label })];
  const { goal, count, from } = standing;
  return [refusals.leadingShort({ figure: figure.label, goal, count, from })];
}

/** Guards of help given to firms, and of what closes a matter that arose from a gap. */
export function assistanceGuards(parts: AssistanceParts): Guards {
  return {
    "enterprise-code-valid": ({ snapshot }) => {
      const code = parseUscc(textOf(snapshot.matter.fields.uscc));
      return code.ok ? [] : code.refusals;
    },
    "help-counted-once": (facts) => countedAlready(parts, facts),
    "leading-figure-reached": (facts) => leadingReached(parts, facts),
  };
}
