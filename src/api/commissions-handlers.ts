import type { Viewer } from "#access";
import { type Commissions, commissionProcedure, type Rights } from "#commission";
import type { Answer, commissionsRoutes } from "#contract";
import { defineRefusals, ok, type Result, refuse } from "#kernel";
import { actorOf } from "#procedure";
import { attachmentAnswer, personOf } from "./files/attachment-answers.ts";
import type { Facts, Handlers } from "./parts.ts";

export const refusals = defineRefusals("commission-desk", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入第三方评价的存储，请联系系统管理员。",
      en: "No store of third-party evaluations is connected here; please ask the administrator.",
    }),
  },
});

const notKept = () => refuse(refusals.notKept({}));
const withRoom = <T>({ commissions }: Facts, work: (room: Commissions) => Promise<Result<T>>): Promise<Result<T>> =>
  commissions ? work(commissions) : Promise.resolve(notKept());

const rightsOf = ({ work }: Facts, viewer: Viewer): Rights => ({
  mayRead: (name) => (work ? work.reads.mayRead(viewer, name) : Promise.resolve(notKept())),
  mayOpenFiles: (name) => (work ? work.reads.mayOpenFiles(viewer, name) : Promise.resolve(notKept())),
});

/** The office's side of one commission is its matter's: whoever may not read the matter learns nothing of it. */
async function onReadable<T>(
  facts: Facts,
  viewer: Viewer,
  id: string,
  work: (room: Commissions) => Promise<Result<T>>,
): Promise<Result<T>> {
  const may = await rightsOf(facts, viewer).mayRead(id);
  return may.ok ? withRoom(facts, work) : may;
}

const mostListed = "200";

async function listed(facts: Facts, viewer: Viewer): Promise<Result<Answer<"commissions">>> {
  const { plan, work, commissions } = facts;
  if (!work || !commissions) return notKept();
  const found = await work.reads.list(viewer, { procedure: commissionProcedure, sort: "newest", limit: mostListed });
  if (!found.ok) return found;
  const ids = found.value.rows.map(({ id }) => id);
  return ok(await commissions.list(actorOf(plan, viewer), ids, (others) => work.reads.readableAmong(viewer, others)));
}

export const commissionsHandlers: Handlers<keyof typeof commissionsRoutes> = {
  commissions: (facts, _, __, { viewer }) => listed(facts, viewer),
  commissionChoices: (facts, _, __, { viewer }) => withRoom(facts, async (room) => ok(await room.choices(actorOf(facts.plan, viewer)))),
  beginCommission: (facts, _, __, { viewer, body }) => withRoom(facts, (room) => room.begin(actorOf(facts.plan, viewer), body)),
  commission: (facts, { id }, _, { viewer }) =>
    onReadable(facts, viewer, id, (room) => {
      const among = async (ids: readonly string[]) => (facts.work ? facts.work.reads.readableAmong(viewer, ids) : new Set<string>());
      return room.page({ context: facts, actor: actorOf(facts.plan, viewer) }, id, among);
    }),
  openItem: (facts, { id }, _, { viewer, body }) =>
    onReadable(facts, viewer, id, (room) => room.openItem(actorOf(facts.plan, viewer), id, rightsOf(facts, viewer), body)),
  endItem: (facts, at, _, { viewer, body }) =>
    onReadable(facts, viewer, at.id, (room) => room.endItem(actorOf(facts.plan, viewer), at, body.says)),
  answerRequest: (facts, { id }, _, { viewer, body }) =>
    onReadable(facts, viewer, id, (room) => room.answerRequest(actorOf(facts.plan, viewer), id, rightsOf(facts, viewer), body)),
  visits: (facts, _, __, { viewer }) => withRoom(facts, async (room) => ok(await room.visits(personOf(viewer)))),
  visit: (facts, { id }, _, { viewer }) => withRoom(facts, (room) => room.visit(facts, actorOf(facts.plan, viewer), id)),
  visitFigures: (facts, at, _, { viewer }) => withRoom(facts, (room) => room.figures(facts, personOf(viewer), at)),
  visitScheme: (facts, at, _, { viewer }) => withRoom(facts, (room) => room.scheme(facts, personOf(viewer), at)),
  visitMatter: (facts, at, _, { viewer }) => withRoom(facts, (room) => room.matter(personOf(viewer), at)),
  visitUpload: (facts, { id }, _, { viewer, body }) =>
    withRoom(facts, async (room) => {
      const stored = await room.upload(personOf(viewer), id, body);
      if (!stored.ok) return stored;
      const file = await attachmentAnswer(facts, stored.value);
      return ok({ file: { ...file, href: `/api/evaluator/${id}/own/${file.id}/content` } });
    }),
  visitStep: (facts, { id }, _, { viewer, body }) => withRoom(facts, (room) => room.act(actorOf(facts.plan, viewer), id, body)),
  publishedEvaluations: (facts) => withRoom(facts, async (room) => ok(await room.published())),
  publishedEvaluation: (facts, { id }) => withRoom(facts, (room) => room.publishedOne(facts, id)),
};
