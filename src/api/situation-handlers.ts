import type { Viewer } from "#access";
import type { Answer, SituationItem, situationRoutes } from "#contract";
import { defineRefusals, ok, type Result, refuse } from "#kernel";
import { actorOf } from "#procedure";
import type { Situating } from "#supervise";
import type { Facts, Handlers } from "./parts.ts";

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

/** Before it is issued a bulletin is read by those who read its matter: it names units, and whom to talk to, while that is still open. */
async function mayReadDraft({ work }: Facts, viewer: Viewer, id: string): Promise<Result<string>> {
  return work ? work.reads.mayRead(viewer, id) : refuse(refusals.notConnected({}));
}

async function bulletin(facts: Facts, id: string, viewer: Viewer): Promise<Result<Answer<"bulletin">>> {
  const found = await withSituation(facts, (s) => s.bulletin(actorOf(facts.plan, viewer), id));
  if (!found.ok || found.value.sheet.issued !== null) return found;
  const may = await mayReadDraft(facts, viewer, id);
  return may.ok ? found : may;
}

/** Items with the titles of those that whoever asks may read: the supervising side reads all, a unit those it has a part in. */
async function titled<T extends SituationItem>({ work }: Facts, viewer: Viewer, items: readonly T[]): Promise<T[]> {
  const known = await work?.reads.readableAmong(
    viewer,
    items.map(({ id }) => id),
  );
  return items.map((item) => (known?.has(item.id) ? item : { ...item, title: null }));
}

async function items(facts: Facts, viewer: Viewer, set: string, period: string | undefined): Promise<Result<Answer<"situationItems">>> {
  const found = await withSituation(facts, (s) => s.items(set, period));
  return found.ok ? ok({ ...found.value, items: await titled(facts, viewer, found.value.items) }) : found;
}

async function score(facts: Facts, viewer: Viewer, desk: string, period: string | undefined): Promise<Result<Answer<"score">>> {
  const found = await withSituation(facts, (s) => s.score(desk, period, actorOf(facts.plan, viewer)));
  return found.ok ? ok({ ...found.value, items: await titled(facts, viewer, found.value.items) }) : found;
}

export const situationHandlers: Handlers<keyof typeof situationRoutes> = {
  situation: (facts) => withSituation(facts, (s) => s.now()),
  situationPeriod: (facts, _, { period }) => withSituation(facts, (s) => s.period(period)),
  situationItems: (facts, _, { set, period }, { viewer }) => items(facts, viewer, set, period),
  scores: (facts, _, { period }) => withSituation(facts, (s) => s.scores(period)),
  score: (facts, { desk }, { period }, { viewer }) => score(facts, viewer, desk, period),
  burden: (facts, _, { period }) => withSituation(facts, (s) => s.burden(period)),
  bulletins: (facts, _, __, { viewer }) => withSituation(facts, (s) => s.bulletins(actorOf(facts.plan, viewer))),
  bulletin: (facts, { id }, _, { viewer }) => bulletin(facts, id, viewer),
  draftBulletin: (facts, _, __, { viewer, body }) =>
    withSituation(facts, (s) => s.draftBulletin(actorOf(facts.plan, viewer), body.period, body.key)),
  issueBulletin: (facts, { id }, _, { viewer, body }) =>
    withSituation(facts, (s) => s.issueBulletin(actorOf(facts.plan, viewer), id, body)),
};
