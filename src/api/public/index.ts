import type { Context, Hono } from "hono";
import type { Briefs } from "#brief";
import type { Commissions } from "#commission";
import type { Geometry } from "#contract";
import type { CheckedPlan } from "#define";
import type { Feedback } from "#feedback";
import type { Day } from "#kernel";
import type { Figures, Ledger } from "#ledger";
import type { Releases } from "#release";
import type { Door } from "../access/door.ts";
import { AnswerCache } from "../answer-cache.ts";
import { datesIn, statusFor } from "./asked.ts";
import { mountEvaluationPages } from "./evaluation-routes.ts";
import { mountFeedback } from "./feedback-routes.ts";
import { mountFiles } from "./file-routes.ts";
import { document } from "./layout.ts";
import { checkPage, noBriefsPage } from "./pages/check.ts";
import { dataPage } from "./pages/downloads.ts";
import { home } from "./pages/home.ts";
import { indicatorPage } from "./pages/indicator.ts";
import { indicatorsPage } from "./pages/indicators.ts";
import { clausePage, planPage } from "./pages/plan.ts";
import { refusedPage } from "./pages/refused.ts";
import { regionPage } from "./pages/region.ts";
import { regionsPage } from "./pages/regions.ts";
import { searchPage } from "./pages/search.ts";
import { sitemapPage } from "./pages/sitemap.ts";
import { sourcesPage } from "./pages/sources.ts";
import { accessibilityPage, privacyPage } from "./pages/statements.ts";
import { targetPage } from "./pages/target.ts";
import { updatesPage } from "./pages/updates.ts";
import { mountReleasePages } from "./release-routes.ts";
import { rendered, sendRendered } from "./rendered.ts";
import type { Site } from "./site.ts";
import { style } from "./style.ts";
import { makeVisit, type Page, readAsked, type Shown, type Visit } from "./visit.ts";

export type { Site };

/** What the public pages are made from. */
export type PublicParts = {
  readonly plan: CheckedPlan;
  /** Figures at the present cut; cheap to ask for. */
  readonly figures: () => Promise<Figures>;
  readonly entriesBehind: Ledger["entriesBehind"];
  readonly today: () => Day;
  readonly geometry?: Geometry | null;
  /** Issued briefs, whose codes anybody may check; without them the page says so. */
  readonly briefs?: Briefs;
  /** What citizens hand in, and the door that tells our own form from a forged one; without either the form says that it is closed. */
  readonly feedback?: Feedback;
  readonly door?: Door;
  /** Evaluations by third parties that were published, and what was opened for those that run; without it the pages say so. */
  readonly commissions?: Commissions;
  /** What is released; without it the pages say so. */
  readonly releases?: Releases;
  readonly behindProxy?: boolean;
  /** What the footer says of the site's keeper. */
  readonly site?: Site;
};

const pageBytes = 24_000_000;
const htmlType = "text/html; charset=utf-8";
const pages: readonly Page[] = [
  home,
  targetPage,
  indicatorsPage,
  indicatorPage,
  regionsPage,
  regionPage,
  planPage,
  clausePage,
  sourcesPage,
  dataPage,
  updatesPage,
  searchPage,
  sitemapPage,
  accessibilityPage,
  privacyPage,
];

/**
 * Mounts the public face: pages made on the server, which need neither sign-in nor script nor anything from elsewhere. All of it is read
 * but `POST /open/feedback`, a plain form with a visitor's token against forgery.
 */
export function mountPublic(app: Hono, parts: PublicParts): void {
  const cache = new AnswerCache(pageBytes);
  const sheet = rendered(200, style.text);
  app.get(style.address, (context) => sendRendered(context, sheet, { type: "text/css; charset=utf-8", forever: true }));
  for (const page of pages) app.get(page.path, (context) => answer(context, cache, parts, page));
  mountFiles(app, parts);
  // Briefs are issued between two cuts of the figures, so what is said of a code is never kept.
  app.get("/open/check", async (context) => {
    const visit = visitOf(context, parts, await parts.figures());
    const { shown, status } = parts.briefs ? await checkPage(visit, visit.asked.code ?? "") : { shown: noBriefsPage(visit), status: 503 };
    return sendRendered(context, rendered(status, await whole(visit, shown)), { type: htmlType, keep: false });
  });
  const now = {
    visitOf: async (context: Context) => visitOf(context, parts, await parts.figures()),
    send: async (context: Context, visit: Visit, shown: Shown, status: number) =>
      sendRendered(context, rendered(status, await whole(visit, shown)), { type: htmlType, keep: false }),
  };
  mountEvaluationPages(app, now);
  mountReleasePages(app, {
    releases: parts.releases,
    commissions: parts.commissions,
    door: parts.door,
    ...now,
  });
  mountFeedback(app, {
    feedback: parts.feedback,
    door: parts.door,
    behindProxy: parts.behindProxy ?? false,
    ...now,
  });
}

/** A page as it was made for the same question at the same cut, plan and day; else made now. A refusal is never kept. */
async function answer(context: Context, cache: AnswerCache, parts: PublicParts, page: Page): Promise<Response> {
  const figures = await parts.figures();
  const visit = visitOf(context, parts, figures);
  const epoch = `${figures.cut}|${parts.plan.checksum}|${parts.today()}`;
  const question = `${visit.origin}${visit.path}?${new URLSearchParams(visit.asked)}`;
  const known = cache.get(epoch, question);
  if (known) return sendRendered(context, known, { type: htmlType });
  const shown = await page.show(visit);
  if (!shown.ok) {
    const lost = await whole(visit, refusedPage(visit, shown.refusals));
    return sendRendered(context, rendered(statusFor(shown.refusals), lost), { type: htmlType });
  }
  return sendRendered(context, cache.put(epoch, question, rendered(200, await whole(visit, shown.value))), { type: htmlType });
}

function visitOf(
  context: Context,
  { plan, entriesBehind, briefs, commissions, releases, geometry = null, site = {}, ...parts }: PublicParts,
  figures: Figures,
): Visit {
  const today = parts.today();
  const { asked, times } = datesIn(readAsked(context.req.query()), today);
  const origin = parts.door?.ownOrigin(context) ?? new URL(context.req.url).origin;
  return makeVisit({
    facts: {
      plan,
      figures,
      today,
      entriesBehind,
      geometry,
      ...(briefs ? { briefs } : {}),
      ...(commissions ? { commissions } : {}),
      ...(releases ? { releases } : {}),
      ...times,
    },
    path: context.req.path,
    params: context.req.param() as Readonly<Record<string, string>>,
    asked,
    origin,
    site,
  });
}

const whole = async (visit: Visit, shown: Shown): Promise<string> => String(await document(visit, shown, style.address));
