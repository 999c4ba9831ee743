import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Refusal } from "#kernel";
import type { SignInWay } from "./meters.ts";
import type { LogLine, Operations } from "./operations.ts";

const watched = new Set(["/healthz", "/readyz", "/metrics"]);
const known = new Set(["GET", "HEAD", "POST", "DELETE"]);

/** What a request leaves for whoever observes it; kept beside the request, for as long as it lasts. */
type Left = { readonly trace: string; refused: readonly string[] };
const left = new WeakMap<Request, Left>();

/** The mark of a request, for an answer that has to name it; absent where nothing is observed. */
export const traceOf = (context: Context): string | undefined => left.get(context.req.raw)?.trace;

/** Notes which refusals an answer tells, by their codes. */
export function noteRefusals(context: Context, refusals: readonly Refusal[]): void {
  const about = left.get(context.req.raw);
  if (about) about.refused = refusals.map(({ code }) => code);
}

/** The route as it is written; what no route of its own answers is a page or nothing. */
function routeOf(context: Context): string {
  const path = routePath(context).replaceAll(/:(\w+)(\{[^}]*\})?/g, "{$1}");
  return path.includes("*") ? "page" : path;
}

/** Addresses that end in a session, or do not. */
const ways: Readonly<Record<string, SignInWay>> = {
  "/sign-in/password": "password",
  "/sign-in/trial": "trial",
  "/sign-in/sso/callback": "single-sign-on",
  "/sign-in/passkey/finish": "passkey",
};

/** Around everything: a mark for each request, how long its answer took, one line in the log. */
export function observed(operations: Operations): MiddlewareHandler {
  const { ticks, newTrace, log, meters, now } = operations;
  return async (context, next) => {
    const [trace, from] = [newTrace(), ticks()];
    const about: Left = { trace, refused: [] };
    left.set(context.req.raw, about);
    await next();
    context.header("x-trace-id", trace);
    const ms = ticks() - from;
    const method = known.has(context.req.method) ? context.req.method : "OTHER";
    const [route, { status }] = [routeOf(context), context.res];
    meters.answered({ method, route, status, seconds: ms / 1000 });
    for (const code of about.refused) meters.refused(code);
    const way = ways[route];
    if (way) meters.signIn(way, status < 400);
    if (watched.has(context.req.path)) return;
    const line: LogLine = {
      at: now(),
      level: status >= 500 ? "error" : "info",
      event: "request",
      trace,
      method,
      route,
      status,
      ms: Math.round(ms * 10) / 10,
    };
    log(about.refused.length > 0 ? { ...line, refused: about.refused } : line);
  };
}

const mostFrames = 12;

/** A fault of ours as the log keeps it: its kind and where it happened. Its message may quote what somebody typed, so it is not kept. */
export function faultOf(fault: Error): NonNullable<LogLine["fault"]> {
  const code = "code" in fault && typeof fault.code === "string" && /^[A-Z0-9_]{1,40}$/.test(fault.code) ? fault.code : null;
  const frames = (fault.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { name: fault.constructor.name, code, at: frames.slice(0, mostFrames).map((line) => line.trim().slice(0, 200)) };
}
