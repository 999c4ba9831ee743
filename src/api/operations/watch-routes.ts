import { timingSafeEqual } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, Hono } from "hono";
import { defineRefusals } from "#kernel";
import { sendRefused } from "../sending.ts";
import type { Operations } from "./operations.ts";

const refusals = defineRefusals("operations", {
  metricsFromHere: {
    kind: "not-allowed",
    say: (_: Record<string, never>) => ({
      zh: "指标只在本机可读。要从别的机器读取，请设置 ZHIXING_METRICS_TOKEN，并以 Authorization: Bearer 附上。",
      en: "The metrics are read on this machine. To read them elsewhere, set ZHIXING_METRICS_TOKEN and send it as Authorization: Bearer.",
    }),
  },
});

/** A proxy on this machine hands on what came from elsewhere, and says so. */
const handedOn = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];

function isFromHere(context: Context): boolean {
  if (handedOn.some((name) => context.req.header(name) !== undefined)) return false;
  const address = (context.env as { readonly incoming?: unknown } | undefined)?.incoming ? getConnInfo(context).remote.address : undefined;
  return address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);
}

function hasToken(context: Context, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(context.req.header("authorization") ?? "")?.[1];
  if (!token || given === undefined) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** For watchers: alive, ready, and what is counted. None of it says anything about a person. */
export function mountWatching(app: Hono, operations: Operations | undefined): void {
  const headers = { "cache-control": "no-store" };
  app.get("/healthz", (context) => context.json({ ok: true }, 200, headers));
  if (!operations) return;
  app.get("/readyz", async (context) => {
    const reasons = await operations.faults();
    return context.json({ ready: reasons.length === 0, reasons: [...reasons] }, reasons.length === 0 ? 200 : 503, headers);
  });
  app.get("/metrics", async (context) => {
    if (!isFromHere(context) && !hasToken(context, operations.metricsToken)) return sendRefused(context, [refusals.metricsFromHere({})]);
    const { body, type } = await operations.meters.text();
    return context.body(body, 200, { ...headers, "content-type": type });
  });
}
