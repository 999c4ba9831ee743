import type { Context, Hono } from "hono";
import type { View } from "#contract";
import { type Asker, type Door, signInAddress } from "./access/door.ts";
import { ownPath } from "./access/own-path.ts";
import { languageOf, pageHeaders } from "./access/pages/layout.ts";
import { lostPage, noRightPage } from "./access/pages/sheets.ts";
import { type SignInParts, sheetFor } from "./access/sign-in-routes.ts";
import type { Page, Pages } from "./pages.ts";
import { isKnown } from "./sending.ts";

const shell = "/index.html";

/** The officers' addresses and the right each needs; an address that is not here is no page. */
const addresses: readonly (readonly [RegExp, View])[] = [
  [/^\/account$/, "self"],
  [/^\/brief$/, "brief"],
  [/^\/proofread$/, "proofread"],
  [/^\/feedback$/, "feedback"],
  [/^\/(work|procedures|help-requests)(\/[^/]+)*$/, "work"],
  [/^\/supervision(\/[^/]+)*$/, "supervise"],
  [/^\/units\/[^/]+$/, "supervise"],
  [/^\/plan\/(actions|annual|list|split|meetings)(\/[^/]+)*$/, "planning"],
  [/^\/alerts$/, "alerts"],
  [/^\/(business|assessment|incentives|tolerance)(\/[^/]+)*$/, "assess"],
  [/^\/evaluation\/ballots\/[^/]+$/, "work"],
  [/^\/evaluation\/(collect(\/[^/]+)?|units)$/, "collect"],
  [/^\/evaluation(\/[^/]+)*$/, "evaluate"],
  [/^\/releases(\/[^/]+)?$/, "releases"],
  [/^\/vetting$/, "vetting"],
  [/^\/third-party(\/[^/]+)?$/, "commission"],
  [/^\/evaluator(\/[^/]+)?$/, "evaluator"],
  [/^\/closing(\/[^/]+)?$/, "planning"],
  [/^\/admin\/people$/, "system-administration"],
  [/^\/admin\/rights$/, "security-administration"],
  [/^\/admin\/audit$/, "audit-administration"],
  [/^\/(cockpit|targets|indicators|regions|cities|compare|plan|sources|updates|search|check|mine)(\/[^/]+)*$/, "cockpit"],
];
export const viewOfPage = (path: string): View | undefined => addresses.find(([pattern]) => pattern.test(path))?.[1];

/** The application's pages, for whoever may see them; its files are the same for everybody and say nothing. */
export function mountOfficersPages(app: Hono, pages: Pages, parts: SignInParts): void {
  const { door } = parts;
  const page = pages.get(shell);
  app.get("*", async (context, next) => {
    const { path } = context.req;
    const file = path === shell ? undefined : pages.get(path);
    if (file) return sendPage(context, file, file.forever ? "public, max-age=31536000, immutable" : "no-cache");
    const view = viewOfPage(path);
    if (view === undefined || page === undefined) return next();
    const asker = await door.askerOf(context);
    const admitted = await mayOpen(door, asker, view);
    if (admitted === "sign-in") return toSignIn(context);
    if (admitted !== "yes") {
      const { signedIn } = asker.viewer;
      const sheet = { ...sheetFor(context, parts, asker), path };
      return signedIn ? context.html(noRightPage(sheet, signedIn.person, admitted), 403, pageHeaders) : toSignIn(context);
    }
    return sendPage(context, page, "no-cache");
  });
}

/** What stands where nothing does: in the application for those who use it, else a page that says so. */
export function lostPageFor(parts: SignInParts, pages: Pages | null): (context: Context) => Promise<Response> {
  const page = pages?.get(shell);
  const body = page ? new TextDecoder().decode(page.body) : null;
  return async (context) => {
    const asker = await parts.door.askerOf(context);
    if (body !== null && asker.viewer.views.has("cockpit")) return context.html(body, 404);
    return context.html(lostPage({ ...sheetFor(context, parts, asker), path: signInAddress }), 404, pageHeaders);
  };
}

async function mayOpen(door: Door, asker: Asker, view: View) {
  // Somebody without a session is asked in, not refused: that is no event.
  if (asker.viewer.signedIn?.step !== "nothing") return "sign-in";
  const admitted = await door.admit(asker, view, `page ${view}`);
  return admitted.ok ? "yes" : admitted.refusals;
}

function toSignIn(context: Context): Response {
  const { pathname, search } = new URL(context.req.url);
  const to = ownPath(`${pathname}${search}`);
  const query = new URLSearchParams({ ...(to === undefined ? {} : { to }), lang: languageOf(context) });
  return context.redirect(`${signInAddress}?${query.toString()}`, 302);
}

function sendPage(context: Context, page: Page, keeping: string): Response {
  const headers = { etag: page.etag, "content-type": page.type, "cache-control": keeping, vary: "accept-encoding" };
  if (isKnown(context, page.etag)) return context.body(null, 304, headers);
  const asks = context.req.header("accept-encoding")?.includes("gzip") ?? false;
  return page.gzip && asks
    ? context.body(page.gzip, 200, { ...headers, "content-encoding": "gzip" })
    : context.body(page.body, 200, headers);
}
