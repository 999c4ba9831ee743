import type { Viewer } from "#access";
import type { vettingRoutes } from "#contract";
import { defineRefusals, type RegionCode, type Result, refuse } from "#kernel";
import { type Actor, actorOf } from "#procedure";
import type { MayRead, Vetting } from "#vetting";
import type { Facts, Handlers } from "./parts.ts";

const refusals = defineRefusals("vetting-desk", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入数据核查的存储，请联系系统管理员。",
      en: "No store for looking figures over is connected here; please ask the administrator.",
    }),
  },
});

const within = <T>(facts: Facts, viewer: Viewer, work: (vetting: Vetting, actor: Actor) => Promise<Result<T>>): Promise<Result<T>> =>
  facts.vetting ? work(facts.vetting, actorOf(facts.plan, viewer)) : Promise.resolve(refuse(refusals.notKept({})));

/** Nothing is read where there is no store of matters. */
export const mayReadBy =
  ({ work }: Pick<Facts, "work">, viewer: Viewer): MayRead =>
  async (matter) =>
    work !== undefined && (await work.reads.mayRead(viewer, matter)).ok;

export const vettingHandlers: Handlers<keyof typeof vettingRoutes> = {
  vetting: (facts, _, __, { viewer }) => within(facts, viewer, (vetting, actor) => vetting.run(facts, actor, mayReadBy(facts, viewer))),
  askAboutFinding: (facts, { finding }, _, { viewer, body }) =>
    within(facts, viewer, (vetting, actor) => vetting.ask(facts, actor, { ...body, finding })),
  vettingEvidence: (facts, { id }, _, { viewer }) =>
    within(facts, viewer, async (vetting) => {
      const may = facts.work ? await facts.work.reads.mayRead(viewer, id) : refuse(refusals.notKept({}));
      return may.ok ? vetting.evidence(facts, id) : may;
    }),
  figureFindings: (facts, { id }, { region, period }, { viewer }) =>
    within(facts, viewer, (vetting) =>
      vetting.about({ indicator: id, region: (region ?? facts.plan.regions.home) as RegionCode, period }, mayReadBy(facts, viewer)),
    ),
};
