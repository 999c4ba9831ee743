import type { Viewer } from "#access";
import { type Closing, seedsOf } from "#closing";
import type { Answer, closingRoutes } from "#contract";
import { defineRefusals, ok, type Result, refuse } from "#kernel";
import { actorOf } from "#procedure";
import type { Facts, Handlers } from "./parts.ts";

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

type Evaluations = Answer<"evaluations">;
type Evaluation = Answer<"evaluation">;

/** Until it is issued an evaluation is its matter's: it says of targets what nobody has decided yet. */
async function mayRead({ work }: Facts, viewer: Viewer, { id, state }: Pick<Evaluation, "id" | "state">): Promise<Result<unknown>> {
  if (state === "issued") return ok(null);
  return work ? work.reads.mayRead(viewer, id) : refuse(refusals.notKept({}));
}

async function listed(facts: Facts, viewer: Viewer): Promise<Result<Evaluations>> {
  const found = await withClosing(facts, (closing) => closing.list(facts, actorOf(facts.plan, viewer)));
  if (!found.ok) return found;
  const may = await Promise.all(found.value.rows.map((row) => mayRead(facts, viewer, row)));
  return ok({ ...found.value, rows: found.value.rows.filter((_, n) => may[n]?.ok) });
}

async function one(facts: Facts, id: string, viewer: Viewer): Promise<Result<Evaluation>> {
  const found = await withClosing(facts, (closing) => closing.page(facts, actorOf(facts.plan, viewer), id));
  if (!found.ok) return found;
  const may = await mayRead(facts, viewer, found.value);
  return may.ok ? found : may;
}

export const closingHandlers: Handlers<keyof typeof closingRoutes> = {
  evaluations: (facts, _, __, { viewer }) => listed(facts, viewer),
  evaluation: (facts, { id }, _, { viewer }) => one(facts, id, viewer),
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
