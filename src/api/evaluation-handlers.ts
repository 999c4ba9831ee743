import type { Viewer } from "#access";
import type { evaluationRoutes } from "#contract";
import { type Day, defineRefusals, type Result, refuse } from "#kernel";
import { type Actor, actorOf } from "#procedure";
import type { Schemes, Which } from "#schemes";
import type { Facts, Handlers } from "./parts.ts";

const refusals = defineRefusals("evaluation-desk", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入评价方案的存储，请联系系统管理员。",
      en: "No store of evaluation schemes is connected here; please ask the administrator.",
    }),
  },
});

type Asked = { readonly schemes: Schemes; readonly actor: Actor };
type Routes = keyof typeof evaluationRoutes;

const within = <T>(facts: Facts, viewer: Viewer, work: (asked: Asked) => Promise<Result<T>>): Promise<Result<T>> =>
  facts.schemes ? work({ schemes: facts.schemes, actor: actorOf(facts.plan, viewer) }) : Promise.resolve(refuse(refusals.notKept({})));
const named = (facts: Facts) => async (ids: readonly string[]) => (await facts.namesOf?.([...new Set(ids)])) ?? new Map<string, string>();
/** Acts say in their body what time they ask about. */
const timed = (facts: Facts, { asOf, knownAt }: { readonly asOf?: string | undefined; readonly knownAt?: string | undefined }): Facts => ({
  ...facts,
  asOf: (asOf as Day | undefined) ?? facts.asOf,
  knownAt: (knownAt as Day | undefined) ?? facts.knownAt,
});
const which = (id: string, { period, text }: Omit<Which, "id">): Which => ({ id, period, text });

export const evaluationHandlers: Handlers<Routes> = {
  schemes: (facts, _, __, { viewer }) => within(facts, viewer, ({ schemes, actor }) => schemes.list(facts, actor)),
  schemeChoices: (facts, _, { subject }, { viewer }) => within(facts, viewer, ({ schemes }) => schemes.choices(facts, subject)),
  scheme: (facts, { id }, query, { viewer }) =>
    within(facts, viewer, ({ schemes, actor }) => schemes.scheme(facts, actor, which(id, query))),
  schemeDifference: (facts, { id }, { from, to }, { viewer }) =>
    within(facts, viewer, ({ schemes }) => schemes.difference(facts, id, from, to)),
  schemeResult: (facts, { id }, query, { viewer }) => within(facts, viewer, ({ schemes }) => schemes.result(facts, which(id, query))),
  schemeData: (facts, { id }, query, { viewer }) => within(facts, viewer, ({ schemes }) => schemes.data(facts, which(id, query))),
  schemeCoherence: (facts, { id }, query, { viewer }) => within(facts, viewer, ({ schemes }) => schemes.coherence(facts, which(id, query))),
  schemeComparison: (facts, { id }, query, { viewer }) =>
    within(facts, viewer, ({ schemes }) => schemes.comparison(facts, which(id, query))),
  schemeTrends: (facts, { id }, query, { viewer }) => within(facts, viewer, ({ schemes }) => schemes.trends(facts, which(id, query))),
  schemeUncertainty: (facts, { id }, query, { viewer }) =>
    within(facts, viewer, ({ schemes }) => schemes.uncertainty(facts, which(id, query))),
  schemeAudit: (facts, { id }, query, { viewer }) => within(facts, viewer, ({ schemes }) => schemes.audit(facts, which(id, query))),
  schemeUnit: (facts, { id, unit }, query, { viewer }) =>
    within(facts, viewer, ({ schemes }) => schemes.unit(facts, which(id, query), unit)),
  schemeUnitUncertainty: (facts, { id, unit }, query, { viewer }) =>
    within(facts, viewer, ({ schemes }) => schemes.unitUncertainty(facts, which(id, query), unit)),
  schemeLift: (facts, { id, unit }, _, { viewer, body }) =>
    within(facts, viewer, ({ schemes }) => schemes.lift(timed(facts, body), which(id, { period: body.period }), unit, body)),
  previewScheme: (facts, _, __, { viewer, body }) => within(facts, viewer, ({ schemes }) => schemes.preview(timed(facts, body), body)),
  trySchemeText: (facts, _, __, { viewer, body }) =>
    within(facts, viewer, ({ schemes, actor }) => schemes.tryText(timed(facts, body), actor, body)),
  schemeDrafts: (facts, _, __, { viewer }) => within(facts, viewer, ({ schemes, actor }) => schemes.drafts(actor, named(facts))),
  beginSchemeDraft: (facts, _, __, { viewer, body }) => within(facts, viewer, ({ schemes, actor }) => schemes.begin(facts, actor, body)),
  schemeDraft: (facts, { draft }, _, { viewer }) =>
    within(facts, viewer, ({ schemes, actor }) => schemes.draft(facts, actor, draft, named(facts))),
  saveSchemeDraft: (facts, { draft }, _, { viewer, body }) =>
    within(facts, viewer, ({ schemes, actor }) => schemes.save(facts, actor, draft, body)),
  schemeDraftText: (facts, { draft, revision }, _, { viewer }) =>
    within(facts, viewer, ({ schemes }) => schemes.text(draft, Number(revision), named(facts))),
  schemeDraftComparison: (facts, { draft }, { from, to }, { viewer }) =>
    within(facts, viewer, ({ schemes }) => schemes.compare(facts, draft, from, to)),
  schemeDraftEffect: (facts, { draft }, _, { viewer }) => within(facts, viewer, ({ schemes }) => schemes.effect(facts, draft)),
  schemeDraftAudit: (facts, { draft }, _, { viewer }) => within(facts, viewer, ({ schemes }) => schemes.draftAudit(facts, draft)),
  proposeScheme: (facts, { draft }, _, { viewer, body }) =>
    within(facts, viewer, ({ schemes, actor }) => schemes.propose(facts, actor, draft, body)),
  adoptScheme: (facts, { draft }, _, { viewer, body }) => within(facts, viewer, ({ schemes, actor }) => schemes.adopt(actor, draft, body)),
  returnScheme: (facts, { draft }, _, { viewer, body }) =>
    within(facts, viewer, ({ schemes, actor }) => schemes.sendBack(actor, draft, body)),
  beginBallot: (facts, { draft }, _, { viewer, body }) =>
    within(facts, viewer, ({ schemes, actor }) => schemes.beginBallot(actor, draft, body)),
  closeBallot: (facts, { ballot }, _, { viewer }) => within(facts, viewer, ({ schemes, actor }) => schemes.closeBallot(actor, ballot)),
  schemeVotes: (facts, { ballot }, _, { viewer }) =>
    within(facts, viewer, ({ schemes, actor }) => schemes.votes(facts, actor, ballot, named(facts))),
  ballot: (facts, { ballot }, _, { viewer }) => within(facts, viewer, ({ schemes, actor }) => schemes.ballot(actor, ballot)),
  castVote: (facts, { ballot }, _, { viewer, body }) => within(facts, viewer, ({ schemes, actor }) => schemes.vote(actor, ballot, body)),
};
