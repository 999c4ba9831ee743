import { createHash } from "node:crypto";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import type { Viewer } from "#access";
import { answers, contract, type Route, type RouteName } from "#contract";
import type { CheckedPlan } from "#define";
import type { Day, Refusal, Result } from "#kernel";
import type { Figures, Ledger } from "#ledger";
import { AnswerCache, answerOf, type CachedAnswer } from "./answer-cache.ts";
import { announceChanges } from "./changes.ts";
import { docsPage } from "./docs-page.ts";
import { download, exportQuestion } from "./downloads.ts";
import { type Facts, handlers } from "./handlers.ts";
import { openApi } from "./openapi.ts";
import { loadPages } from "./pages.ts";
import { readQuestion, refusals, statusOf, timesOf } from "./refusals.ts";

export type ApiParts = {
  readonly plan: CheckedPlan;
  /** Figures at the present cut; cheap to ask for. */
  readonly figures: () => Promise<Figures>;
  readonly entriesBehind: Ledger["entriesBehind"];
  readonly today: () => Day;
  /** Folder of the built pages, or null where only the API is served. */
  readonly pages: string | null;
  readonly version: string;
};

const cacheBytes = 48_000_000;
const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
};

/** The whole HTTP face: the contract's routes, downloads, changes, the description, and the pages. */
export async function createApi(parts: ApiParts): Promise<Hono> {
  const app = new Hono();
  const cache = new AnswerCache(cacheBytes);
  const description = answerOf(200, openApi(answers.refusalAnswer, parts.version));

  app.use(onlyReading);
  for (const name of Object.keys(contract) as RouteName[]) mount(app, cache, parts, name, contract[name]);
  app.get("/api/openapi.json", (context) => send(context, description));
  app.get("/api/docs", (context) => context.html(docsPage(parts.version), 200, { ...securityHeaders }));
  app.get("/api/changes", (context) => announceChanges(context, parts.plan, parts.figures));
  app.get("/api/export", (context) => sendFile(context, parts));
  app.get("/healthz", (context) => context.json({ ok: true }));
  app.all("/api/*", (context) => send(context, refused([refusals.noSuchPage({ path: context.req.path })])));
  if (parts.pages !== null) await mountPages(app, parts.pages);
  app.onError((fault, context) => broken(fault, context));
  return app;
}

const ownHosts = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Everything here is read, and only under this machine's own names: a page elsewhere cannot ask through a name it points here. */
const onlyReading: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  if (!ownHosts.test(new URL(context.req.url).host)) return send(context, refused([refusals.foreignHost({})]));
  if (method === "GET" || method === "HEAD") return next();
  const response = send(context, answerOf(405, { refusals: [refusals.onlyRead({ method: method.slice(0, 20) })] }));
  response.headers.set("allow", "GET, HEAD");
  return response;
};

/** Whether the asker holds these bytes: by one tag, several, or any. */
const isKnown = (context: Context, etag: string): boolean =>
  (context.req.header("if-none-match") ?? "").split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);

/** A fault of ours: the asker gets a sentence and a mark to quote, the log gets the rest. */
function broken(fault: Error, context: Context): Response {
  const trace = createHash("sha256").update(String(fault.stack)).digest("hex").slice(0, 12);
  process.stderr.write(
    `${JSON.stringify({ level: "error", trace, path: context.req.path, message: fault.message, stack: fault.stack })}\n`,
  );
  return context.json({ refusals: [refusals.ourFault({ trace })] }, 500);
}

const refused = (list: readonly Refusal[]): CachedAnswer => answerOf(statusOf(list), { refusals: list });

const anybody: Viewer = { views: new Set(["open"]), signedIn: null };

function mount(app: Hono, cache: AnswerCache, parts: ApiParts, name: RouteName, route: Route): void {
  app.on(route.method, route.path.replaceAll(/\{(\w+)\}/g, ":$1"), async (context) => {
    const figures = await parts.figures();
    const epoch = `${figures.cut}|${parts.plan.checksum}|${parts.today()}`;
    const question = context.req.url.slice(context.req.url.indexOf("/api/"));
    const known = cache.get(epoch, question);
    if (known) return send(context, known);
    const answer = await ask(parts, figures, name, route, context);
    return send(context, answer.ok ? cache.put(epoch, question, answerOf(200, answer.value)) : refused(answer.refusals));
  });
}

const each = (params: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(params).map(([name, text]) => [name, [text]]));

async function ask(parts: ApiParts, figures: Figures, name: RouteName, route: Route, context: Context): Promise<Result<unknown>> {
  const params = readQuestion(route.params, each(context.req.param()));
  const query = readQuestion(route.query, context.req.queries());
  if (!params.ok || !query.ok) return { ok: false, refusals: [params, query].flatMap((part) => (part.ok ? [] : part.refusals)) };
  const today = parts.today();
  const facts: Facts = { plan: parts.plan, figures, today, entriesBehind: parts.entriesBehind, ...timesOf(query.value, today) };
  const handler = handlers[name] as (facts: Facts, params: unknown, query: unknown, extra: unknown) => Promise<Result<unknown>>;
  return handler(facts, params.value, query.value, { viewer: anybody, body: {} });
}

function send(context: Context, answer: CachedAnswer): Response {
  const headers = { etag: answer.etag, "cache-control": "no-cache", vary: "accept-encoding", "x-content-type-options": "nosniff" };
  if (isKnown(context, answer.etag)) return new Response(null, { status: 304, headers });
  const packed = answer.gzip !== answer.body && (context.req.header("accept-encoding")?.includes("gzip") ?? false);
  const body = packed ? answer.gzip : answer.body;
  return new Response(body, {
    status: answer.status,
    headers: { ...headers, "content-type": "application/json; charset=utf-8", ...(packed ? { "content-encoding": "gzip" } : {}) },
  });
}

async function sendFile(context: Context, parts: ApiParts): Promise<Response> {
  const query = readQuestion(exportQuestion, context.req.queries());
  if (!query.ok) return send(context, refused(query.refusals));
  const made = download(parts.plan, await parts.figures(), timesOf(query.value, parts.today()), query.value);
  if (!made.ok) return send(context, refused(made.refusals));
  const chunks = made.value.chunks[Symbol.iterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(typeof next.value === "string" ? encoder.encode(next.value) : next.value);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": made.value.media,
      "content-disposition": `attachment; filename="${made.value.name}"`,
      "x-content-type-options": "nosniff",
    },
  });
}

async function mountPages(app: Hono, folder: string): Promise<void> {
  const pages = await loadPages(folder);
  app.get("*", (context) => {
    const isFile = /\.[a-z0-9]+$/i.test(context.req.path) && !context.req.path.startsWith("/plan/");
    const page = pages.get(context.req.path) ?? (isFile ? undefined : pages.get("/index.html"));
    if (!page) return send(context, refused([refusals.noSuchPage({ path: context.req.path })]));
    const headers = {
      ...securityHeaders,
      etag: page.etag,
      "content-type": page.type,
      "cache-control": page.forever ? "public, max-age=31536000, immutable" : "no-cache",
    };
    return isKnown(context, page.etag) ? new Response(null, { status: 304, headers }) : new Response(page.body, { headers });
  });
}
