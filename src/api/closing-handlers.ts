import { type Closing, seedsOf } from "#closing";
import type { closingRoutes } from "#contract";
import { defineRefusals, ok, type Result, refuse } from "#kernel";
import { actorOf } from "#procedure";
import type { Facts, Handlers } from "./handlers.ts";

const refusals = defineRefusals("closing-desk", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入终期评估的存储，请联系系统管理员。",
      en: "No store of evaluations is connected here; please ask the administrator.",
    }),
  },
});

const withClosing = <T>({ closing }: Facts, work: (closing: Closing) => Promise<Result<T>>): Promise<Result<T>> =>
  closing ? work(closing) : Promise.resolve(refuse(refusals.notKept({})));

export const closingHandlers: Handlers<keyof typeof closingRoutes> = {
  evaluations: (facts, _, __, { viewer }) => withClosing(facts, (closing) => closing.list(facts, actorOf(facts.plan, viewer))),
  evaluation: (facts, { id }, _, { viewer }) => withClosing(facts, (closing) => closing.page(facts, actorOf(facts.plan, viewer), id)),
  nextTargets: (facts) =>
    ok({
      moment: { asOf: facts.asOf, knownAt: facts.knownAt, today: facts.today, cut: facts.figures.cut, planVersion: facts.plan.version },
      seeds: seedsOf(facts),
    }),
  draftEvaluation: (facts, _, __, { viewer, body }) =>
    withClosing(facts, (closing) => closing.draft(facts, actorOf(facts.plan, viewer), body)),
  issueEvaluation: (facts, { id }, _, { viewer, body }) =>
    withClosing(facts, (closing) => closing.issue(facts, actorOf(facts.plan, viewer), id, body)),
};
