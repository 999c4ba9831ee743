import assert from "node:assert/strict";
import { type BriefState, type Briefs, changedSince, composeBrief, type Issued } from "#brief";
import type { Answer, BriefSheet, Query } from "#contract";
import { dayOf, ok, type Result } from "#kernel";
import type { Facts, Handlers } from "./parts.ts";
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

/**
 * Another document issued under a code: a bulletin, an evaluation. One that is kept but whose matter was never issued is no document yet; one that was
 * withdrawn says so.
 */
async function documentUnder({ papers, procedures, plan }: Facts, typed: string): Promise<Result<Answer<"briefCheck">> | undefined> {
  const found = await papers?.find(typed);
  if (!found?.ok) return undefined;
  const { code, digest, at, paper, intact, about } = found.value;
  const matter = (await procedures?.snapshot(about))?.matter;
  const states = matter && plan.findProcedure(matter.procedure)?.versions.flatMap((version) => version.states);
  const state = states?.find(({ id }) => id === matter?.state);
  if (!state?.final) return undefined;
  const standing = state.final === "done" ? null : state.label;
  return ok({ code, intact, title: paper.title, asOf: paper.date ?? dayOf(at), issuedOn: dayOf(at), digest, standing });
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
    if (!found.ok) return (await documentUnder(context, typed)) ?? found;
    const { code, digest, at, content, intact } = found.value;
    return ok({ code, intact, title: content.title, asOf: content.moment.asOf, issuedOn: dayOf(at), digest, standing: null });
  },
};
