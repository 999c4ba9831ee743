import assert from "node:assert/strict";
import { type BriefState, type Briefs, changedSince, composeBrief, type Issued } from "#brief";
import type { BriefSheet, Query } from "#contract";
import { dayOf, ok, type Result } from "#kernel";
import type { Facts, Handlers } from "./handlers.ts";
import { timesOf } from "./refusals.ts";

export type BriefRoute = "briefDraft" | "issueBrief" | "brief" | "briefCheck";

const briefsOf = ({ briefs }: Facts): Briefs => {
  assert(briefs, "briefs are kept in a store");
  return briefs;
};

const issuedOf = ({ code, digest, at }: Issued): NonNullable<BriefSheet["issued"]> => ({ code, digest, at, on: dayOf(at) });
export const sheetOf = (issued: Issued): BriefSheet => ({ content: issued.content, issued: issuedOf(issued) });

/** A brief of the state asked for, composed now and kept nowhere. */
export async function draftOf(context: Facts, state: BriefState): Promise<Result<BriefSheet>> {
  const made = composeBrief(context, state, await briefsOf(context).anchor());
  return made.ok ? ok({ content: made.value, issued: null }) : made;
}

/** Who issued it stands in the audit, by an id that says nothing outside it. */
export const briefHandlers: Handlers<BriefRoute> = {
  briefDraft: (context, _, query: Query<"briefDraft">) => draftOf(context, query),
  issueBrief: async (context, _, __, { viewer, body }) => {
    const made = await draftOf({ ...context, ...timesOf(body, context.today) }, body);
    if (!made.ok) return made;
    const issued = await briefsOf(context).issue(made.value.content, viewer.signedIn?.person.id ?? "nobody");
    return issued.ok ? ok(sheetOf(issued.value)) : issued;
  },
  brief: async (context, { code }) => {
    const found = await briefsOf(context).find(code);
    if (!found.ok) return found;
    const { content, intact } = found.value;
    const { plan, today } = context;
    const since = {
      asOf: today,
      planVersion: plan.version,
      samePlan: content.moment.planVersion === plan.version,
      differences: [...changedSince(content, context)],
    };
    return ok({ sheet: sheetOf(found.value), intact, since });
  },
  briefCheck: async (context, { code: typed }) => {
    const found = await briefsOf(context).find(typed);
    if (!found.ok) return found;
    const { code, digest, at, content, intact } = found.value;
    return ok({ code, intact, title: content.title, asOf: content.moment.asOf, issuedOn: dayOf(at), digest });
  },
};
