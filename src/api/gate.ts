import type { Context, Hono, MiddlewareHandler } from "hono";
import { refusals } from "./refusals.ts";
import { sendRefused } from "./sending.ts";

const thisMachine = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;
/** What a watcher on the machine asks, by the machine's own name. */
const forWatchers = new Set(["/healthz", "/readyz", "/metrics"]);

/** Requests under the platform's own name alone: a page elsewhere cannot ask through a name it points here. */
export function onlyOwnName(origin: string | null): MiddlewareHandler {
  const own = origin === null ? null : new URL(origin).host;
  return async (context, next) => {
    const { host, pathname } = new URL(context.req.url);
    const isOwn = own === null ? thisMachine.test(host) : host === own || (forWatchers.has(pathname) && thisMachine.test(host));
    return isOwn ? next() : sendRefused(context, [refusals.foreignHost({ known: origin ?? "http://127.0.0.1, http://localhost" })]);
  };
}

function wrongMethod(context: Context, known: string): Response {
  context.header("allow", known);
  return sendRefused(context, [refusals.wrongMethod({ method: context.req.method.slice(0, 20), known })]);
}

/**
 * The last of all routes: an address that exists under another method says which, any other is no page.
 * @param lost what a reader is shown where nothing stands
 */
export function mountRest(app: Hono, lost: (context: Context) => Promise<Response>): void {
  const routes = app.routes.filter(({ method, path }) => method !== "ALL" && !path.includes("*"));
  const patterns = routes.map(({ method, path }) => ({
    method,
    pattern: new RegExp(`^${path.replaceAll(/:\w+(\{[^}]*\})?/g, "[^/]+")}$`),
  }));
  app.all("*", (context) => {
    const { path, method } = context.req;
    const found = new Set(patterns.filter(({ pattern }) => pattern.test(path)).map((route) => route.method));
    if (found.has("GET")) found.add("HEAD");
    if (found.size > 0) return wrongMethod(context, [...found].join(", "));
    if (method !== "GET" && method !== "HEAD") return wrongMethod(context, "GET, HEAD");
    return path.startsWith("/api/") ? sendRefused(context, [refusals.noSuchPage({ path: path.slice(0, 200) })]) : lost(context);
  });
}
