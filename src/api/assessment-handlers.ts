import { type ReadingScope, readingScopeOf, type Viewer } from "#access";
import type { Assessing, Incentives } from "#assess";
import type { assessmentRoutes } from "#contract";
import { defineRefusals, ok, type Result, refuse } from "#kernel";
import { type Actor, actorOf } from "#procedure";
import type { Facts, Handlers } from "./parts.ts";

const refusals = defineRefusals("assessment-desk", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入考核与激励的存储，请联系系统管理员。",
      en: "No store of assessments and incentives is connected here; please ask the administrator.",
    }),
  },
});

type Asked = { readonly actor: Actor; readonly scope: ReadingScope };

/** Who asks, and what they read: by the same rule that matters are read by. */
const askedBy = ({ plan }: Facts, viewer: Viewer): Asked => ({ actor: actorOf(plan, viewer), scope: readingScopeOf(plan, viewer) });

const assessing = <T>(facts: Facts, work: (assessing: Assessing) => Promise<Result<T>>): Promise<Result<T>> =>
  facts.assessing ? work(facts.assessing) : Promise.resolve(refuse(refusals.notKept({})));
const incentives = <T>(facts: Facts, work: (incentives: Incentives) => Promise<Result<T>>): Promise<Result<T>> =>
  facts.incentives ? work(facts.incentives) : Promise.resolve(refuse(refusals.notKept({})));
export const namesOf = (facts: { readonly namesOf?: Facts["namesOf"] | undefined }) => async (ids: readonly string[]) =>
  (await facts.namesOf?.([...new Set(ids)])) ?? new Map<string, string>();

export const assessmentHandlers: Handlers<keyof typeof assessmentRoutes> = {
  assessment: (facts, _, { year }, { viewer }) =>
    assessing(facts, async (room) => {
      const { actor, scope } = askedBy(facts, viewer);
      return ok(await room.year(facts, actor, year === undefined ? null : Number(year), scope));
    }),
  assessmentUnit: (facts, { year, desk }, _, { viewer }) =>
    assessing(facts, (room) => {
      const { actor, scope } = askedBy(facts, viewer);
      return room.unit(facts, actor, { year: Number(year), desk }, { scope, named: namesOf(facts) });
    }),
  openAssessments: (facts, { year, class: id }, _, { viewer, body }) =>
    assessing(facts, (room) => room.open(actorOf(facts.plan, viewer), { year: Number(year), class: id, key: body.key })),
  discloseAssessment: (facts, { year, desk }, _, { viewer, body }) =>
    assessing(facts, (room) => room.disclose(facts, actorOf(facts.plan, viewer), { year: Number(year), desk }, body)),
  incentives: (facts, _, __, { viewer }) =>
    incentives(facts, (room) => {
      const { actor, scope } = askedBy(facts, viewer);
      return room.ledger(actor, scope, facts.figures.cut);
    }),
  incentiveEntries: (facts, _, query, { viewer }) => incentives(facts, (room) => room.entries(query, askedBy(facts, viewer).scope)),
  tolerance: async (facts, _, __, { viewer }) => {
    if (!facts.tolerance) return refuse(refusals.notKept({}));
    const { actor, scope } = askedBy(facts, viewer);
    return ok(await facts.tolerance(actor, scope));
  },
};
