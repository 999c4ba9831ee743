import type { Context, Hono } from "hono";
import type { CheckedPlan } from "#define";
import { type Day, isDay, type Refusal } from "#kernel";
import type { Figures, Ledger } from "#ledger";
import { AnswerCache, type CachedAnswer } from "../answer-cache.ts";
import { statusOf, timesOf } from "../refusals.ts";
import { document } from "./layout.ts";
import { dataPage } from "./pages/data.ts";
import { home } from "./pages/home.ts";
import { indicatorPage } from "./pages/indicator.ts";
import { indicatorsPage } from "./pages/indicators.ts";
import { clausePage, planPage } from "./pages/plan.ts";
import { refusedPage } from "./pages/refused.ts";
import { regionPage, regionsPage } from "./pages/regions.ts";
import { searchPage } from "./pages/search.ts";
import { robotsText, sitemapPage, sitemapXml } from "./pages/sitemap.ts";
import { sourcesPage } from "./pages/sources.ts";
import { accessibilityPage, privacyPage } from "./pages/statements.ts";
import { targetPage } from "./pages/target.ts";
import { updatesPage } from "./pages/updates.ts";
import { rendered, sendRendered } from "./rendered.ts";
import { type Site, siteFrom } from "./site.ts";
import { style } from "./style.ts";
import { makeVisit, type Page, readAsked, type Shown, type Visit } from "./visit.ts";

export { type Site, siteFrom };

/** What the public pages are made from. */
export type PublicParts = {
  readonly plan: CheckedPlan;
  readonly figures: () => Promise<Figures>;
  readonly entriesBehind: Ledger["entriesBehind"];
  readonly today: () => Day;
  /** What the footer says of the site's keeper. */
  readonly site?: Site;
};

const cacheBytes = 24_000_000;
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
const htmlType = "text/html; charset=utf-8";

/**
 * Mounts the public face: pages made on the server, which need neither sign-in nor script nor anything from elsewhere. All of it is read
 * but `POST /open/feedback`, a plain form with a visitor's token against forgery.
 */
export function mountPublic(app: Hono, parts: PublicParts): void {
  const cache = new AnswerCache(cacheBytes);
  const sheet = rendered(200, style.text);
  app.get(style.address, (context) => sendRendered(context, sheet, { type: "text/css; charset=utf-8", forever: true }));
  for (const page of pages) app.get(page.path, (context) => answer(context, cache, parts, page));
}

async function answer(context: Context, cache: AnswerCache, parts: PublicParts, page: Page): Promise<Response> {
  const figures = await parts.figures();
  const visit = visitOf(context, parts, figures);
  const epoch = `${figures.cut}|${parts.plan.checksum}|${parts.today()}`;
  const question = `${visit.origin}${visit.path}?${new URLSearchParams(visit.asked)}`;
  const known = cache.get(epoch, question);
  if (known) return sendRendered(context, known, { type: htmlType });
  const shown = await page.show(visit);
  if (!shown.ok) return sendRendered(context, await refused(visit, shown.refusals), { type: htmlType });
  return sendRendered(context, cache.put(epoch, question, await whole(visit, shown.value, 200)), { type: htmlType });
}

export function visitOf(context: Context, parts: PublicParts, figures: Figures): Visit {
  const asked = readAsked(context.req.query());
  const today = parts.today();
  const { asOf, ...others } = asked;
  const dated = asOf !== undefined && isDay(asOf) ? { asOf } : {};
  return makeVisit({
    facts: { plan: parts.plan, figures, today, entriesBehind: parts.entriesBehind, ...timesOf(dated, today) },
    path: context.req.path,
    params: context.req.param() as Readonly<Record<string, string>>,
    asked: { ...others, ...dated },
    origin: new URL(context.req.url).origin,
    site: parts.site ?? {},
  });
}

const whole = async (visit: Visit, shown: Shown, status: number): Promise<CachedAnswer> =>
  rendered(status, String(await document(visit, shown, style.address)));

const refused = (visit: Visit, list: readonly Refusal[]): Promise<CachedAnswer> => whole(visit, refusedPage(visit, list), statusOf(list));
