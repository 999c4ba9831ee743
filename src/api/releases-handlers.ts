import type { releasesRoutes } from "#contract";
import { defineRefusals, type Result, refuse } from "#kernel";
import { actorOf } from "#procedure";
import type { Releases } from "#release";
import type { Facts, Handlers, With } from "./parts.ts";
import { mayReadBy } from "./vetting-handlers.ts";

const refusals = defineRefusals("release-desk", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入发布内容的存储，请联系系统管理员。",
      en: "No store of releases is connected here; please ask the administrator.",
    }),
  },
});
type Routes = keyof typeof releasesRoutes;

export const withReleases = <T>(
  { releases }: Pick<Facts, "releases">,
  work: (releases: Releases) => Promise<Result<T>>,
): Promise<Result<T>> => (releases ? work(releases) : Promise.resolve(refuse(refusals.notKept({}))));

/** Whoever looks at what is not public yet stands in the audit, and what it was. */
async function noted<T extends { readonly embargo: boolean }>(
  { viewer, desk }: Pick<With<Routes>, "viewer" | "desk">,
  release: string,
  found: Result<T>,
): Promise<Result<T>> {
  if (found.ok && found.value.embargo) await desk?.access.noteRead(viewer, { what: "embargo", release });
  return found;
}

export const releasesHandlers: Handlers<Routes> = {
  openReleases: (facts) => withReleases(facts, (releases) => releases.list()),
  openRelease: (facts, { id }, { bundle }) => withReleases(facts, (releases) => releases.page({ id, bundle })),
  openReleaseUnit: (facts, { id, unit }, { bundle }) => withReleases(facts, (releases) => releases.unit({ id, bundle }, unit)),
  openReleaseIndicator: (facts, { id, indicator }, { bundle }) =>
    withReleases(facts, (releases) => releases.indicator({ id, bundle }, indicator)),
  releases: (facts, _, __, { viewer }) => withReleases(facts, (releases) => releases.desks(facts, actorOf(facts.plan, viewer))),
  release: async (facts, { id }, _, { viewer, desk }) => {
    const found = await withReleases(facts, (releases) => releases.desk(actorOf(facts.plan, viewer), id, mayReadBy(facts, viewer)));
    if (found.ok && found.value.page?.embargo) await desk?.access.noteRead(viewer, { what: "embargo", release: id });
    return found;
  },
  releaseUnit: async (facts, { id, unit }, _, extra) =>
    noted(extra, id, await withReleases(facts, (releases) => releases.unit({ id, atWork: true }, unit))),
  releaseIndicator: async (facts, { id, indicator }, _, extra) =>
    noted(extra, id, await withReleases(facts, (releases) => releases.indicator({ id, atWork: true }, indicator))),
  planRelease: (facts, _, __, { viewer, body }) =>
    withReleases(facts, (releases) => releases.plan(facts, actorOf(facts.plan, viewer), body)),
  prepareRelease: (facts, { id }, _, { viewer, body }) =>
    withReleases(facts, (releases) => releases.prepare(facts, actorOf(facts.plan, viewer), id, body)),
  correctRelease: (facts, { id }, _, { viewer, body }) =>
    withReleases(facts, (releases) => releases.correct(actorOf(facts.plan, viewer), id, body)),
};
