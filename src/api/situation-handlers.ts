import type { situationRoutes } from "#contract";
import { defineRefusals, type Result, refuse } from "#kernel";
import { actorOf } from "#procedure";
import type { Situating } from "#supervise";
import type { Facts, Handlers } from "./handlers.ts";

const refusals = defineRefusals("situation", {
  notConnected: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入督办台账，请联系系统管理员。",
      en: "No ledger of supervised matters is connected here; please ask the administrator.",
    }),
  },
});

type Answered<T> = Promise<Result<T>> | Result<T>;
const withSituation = <T>({ situation }: Facts, work: (situation: Situating) => Answered<T>): Answered<T> =>
  situation ? work(situation) : refuse(refusals.notConnected({}));

export const situationHandlers: Handlers<keyof typeof situationRoutes> = {
  situation: (facts) => withSituation(facts, (s) => s.now()),
  situationPeriod: (facts, _, { period }) => withSituation(facts, (s) => s.period(period)),
  situationItems: (facts, _, { set, period }) => withSituation(facts, (s) => s.items(set, period)),
  scores: (facts, _, { period }) => withSituation(facts, (s) => s.scores(period)),
  score: (facts, { desk }, { period }, { viewer }) => withSituation(facts, (s) => s.score(desk, period, actorOf(facts.plan, viewer))),
  burden: (facts, _, { period }) => withSituation(facts, (s) => s.burden(period)),
  bulletins: (facts, _, __, { viewer }) => withSituation(facts, (s) => s.bulletins(actorOf(facts.plan, viewer))),
  bulletin: (facts, { id }, _, { viewer }) => withSituation(facts, (s) => s.bulletin(actorOf(facts.plan, viewer), id)),
  draftBulletin: (facts, _, __, { viewer, body }) =>
    withSituation(facts, (s) => s.draftBulletin(actorOf(facts.plan, viewer), body.period, body.key)),
  issueBulletin: (facts, { id }, _, { viewer, body }) =>
    withSituation(facts, (s) => s.issueBulletin(actorOf(facts.plan, viewer), id, body)),
};
