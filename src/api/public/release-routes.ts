import type { Context, Hono } from "hono";
import type { Commissions } from "#commission";
import type { Result } from "#kernel";
import type { Releases, WhichRelease } from "#release";
import type { Door } from "../access/door.ts";
import { personOf } from "../files/attachment-answers.ts";
import { mountProgram } from "../program-file.ts";
import { statusFor } from "./asked.ts";
import { refusedPage } from "./pages/refused.ts";
import { releasePage } from "./pages/release.ts";
import { releaseIndicatorPage } from "./pages/release-indicator.ts";
import { releaseUnitPage } from "./pages/release-unit.ts";
import { releasesPage } from "./pages/releases.ts";
import type { Page, Shown, Visit } from "./visit.ts";

export type ReleaseRoutes = {
  readonly releases: Releases | undefined;
  /** Releases that were opened for a third-party evaluation. */
  readonly commissions: Commissions | undefined;
  readonly door: Door | undefined;
  readonly visitOf: (context: Context) => Promise<Visit>;
  readonly send: (context: Context, visit: Visit, shown: Shown, status: number) => Promise<Response>;
};

const pages: readonly Page[] = [releasesPage, releasePage, releaseUnitPage, releaseIndicatorPage];

/**
 * Pages of releases. They change between two cuts of the figures, so none is kept. Whoever works on releases sees here, and at the same address, what
 * will be public, marked as under embargo, and so does an evaluator it was opened for; that they looked is on record.
 */
export function mountReleasePages(app: Hono, parts: ReleaseRoutes): void {
  mountProgram(app);
  for (const page of pages)
    app.get(page.path, async (context) => {
      const asked = await parts.visitOf(context);
      const visit = { ...asked, ...(await readableBy(context, parts, asked)) };
      const shown = await page.show(visit);
      if (shown.ok) return parts.send(context, visit, shown.value, 200);
      return parts.send(context, visit, refusedPage(visit, shown.refusals), statusFor(shown.refusals));
    });
}

/** Puts it on record that a candidate is about to be shown; false where it may not be. */
type Admit = (which: WhichRelease) => Promise<boolean>;

/** What is public; for those who may see the rest, the candidate where nothing is public yet. */
async function readableBy(
  context: Context,
  { releases, commissions, door }: ReleaseRoutes,
  { facts }: Visit,
): Promise<Pick<Visit, "facts"> & { readonly guest?: true }> {
  if (!releases || !door) return { facts };
  const { viewer } = await door.askerOf(context);
  if (viewer.views.has("releases")) {
    const admit: Admit = async ({ id }) => {
      await door.access.noteRead(viewer, { what: "embargo", release: id });
      return true;
    };
    return { facts: { ...facts, releases: withCandidates(releases, admit) } };
  }
  if (!viewer.views.has("evaluator") || !commissions) return { facts };
  const admit: Admit = async ({ id }) => (await commissions.release(personOf(viewer), id)).ok;
  return { facts: { ...facts, releases: withCandidates(releases, admit) }, guest: true };
}

const withCandidates = (releases: Releases, admit: Admit): Releases => ({
  ...releases,
  page: (which) => orCandidate(which, admit, releases.page),
  unit: (which, unit) => orCandidate(which, admit, (one) => releases.unit(one, unit)),
  indicator: (which, indicator) => orCandidate(which, admit, (one) => releases.indicator(one, indicator)),
});

/** The public answer; where there is none, that of the candidate. */
async function orCandidate<T>(which: WhichRelease, admit: Admit, read: (which: WhichRelease) => Promise<Result<T>>): Promise<Result<T>> {
  const open = await read(which);
  if (open.ok || which.bundle !== undefined) return open;
  const candidate = await read({ ...which, atWork: true });
  return candidate.ok && (await admit(which)) ? candidate : open;
}
