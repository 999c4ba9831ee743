import type { Context, Hono } from "hono";
import type { Result } from "#kernel";
import type { Releases, WhichRelease } from "#release";
import type { Door } from "../access/door.ts";
import { statusFor } from "./asked.ts";
import { refusedPage } from "./pages/refused.ts";
import { releasePage } from "./pages/release.ts";
import { releaseIndicatorPage } from "./pages/release-indicator.ts";
import { releaseUnitPage } from "./pages/release-unit.ts";
import { releasesPage } from "./pages/releases.ts";
import type { Page, Shown, Visit } from "./visit.ts";

export type ReleaseRoutes = {
  readonly releases: Releases | undefined;
  readonly door: Door | undefined;
  readonly visitOf: (context: Context) => Promise<Visit>;
  readonly send: (context: Context, visit: Visit, shown: Shown, status: number) => Promise<Response>;
};

const pages: readonly Page[] = [releasesPage, releasePage, releaseUnitPage, releaseIndicatorPage];

/**
 * Pages of releases. They change between two cuts of the figures, so none is kept. Whoever works on releases sees here, and at the same address, what
 * will be public, marked as under embargo; that they looked stands in the audit.
 */
export function mountReleasePages(app: Hono, parts: ReleaseRoutes): void {
  for (const page of pages)
    app.get(page.path, async (context) => {
      const asked = await parts.visitOf(context);
      const releases = await readableBy(context, parts);
      const visit = releases ? { ...asked, facts: { ...asked.facts, releases } } : asked;
      const shown = await page.show(visit);
      if (shown.ok) return parts.send(context, visit, shown.value, 200);
      return parts.send(context, visit, refusedPage(visit, shown.refusals), statusFor(shown.refusals));
    });
}

/** What is public; for those who may see the rest, the candidate where nothing is public yet. */
async function readableBy(context: Context, { releases, door }: ReleaseRoutes): Promise<Releases | undefined> {
  if (!releases || !door) return releases;
  const { viewer } = await door.askerOf(context);
  if (!viewer.views.has("releases")) return releases;
  const noted = async (which: WhichRelease): Promise<void> => door.access.noteRead(viewer, { what: "embargo", release: which.id });
  return {
    ...releases,
    page: (which) => orCandidate(which, noted, releases.page),
    unit: (which, unit) => orCandidate(which, noted, (one) => releases.unit(one, unit)),
    indicator: (which, indicator) => orCandidate(which, noted, (one) => releases.indicator(one, indicator)),
  };
}

/** The public answer; where there is none, that of the candidate. */
async function orCandidate<T extends { readonly embargo: boolean }>(
  which: WhichRelease,
  noted: (which: WhichRelease) => Promise<void>,
  read: (which: WhichRelease) => Promise<Result<T>>,
): Promise<Result<T>> {
  const open = await read(which);
  if (open.ok || which.bundle !== undefined) return open;
  const candidate = await read({ ...which, atWork: true });
  if (!candidate.ok) return open;
  if (candidate.value.embargo) await noted(which);
  return candidate;
}
