import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Context } from "hono";
import type { CachedAnswer } from "../answer-cache.ts";

/** A text made once, with its packed form and its mark. */
export function rendered(status: number, text: string): CachedAnswer {
  const body = new Uint8Array(Buffer.from(text));
  return {
    status,
    body,
    gzip: new Uint8Array(gzipSync(body)),
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
  };
}

export type Sending = { readonly type: string; readonly forever?: boolean; readonly keep?: boolean };

/** Sends it, packed where the browser unpacks, and not at all where the browser holds it already. */
export function sendRendered(context: Context, made: CachedAnswer, { type, forever = false, keep = true }: Sending): Response {
  const caching = forever ? "public, max-age=31536000, immutable" : keep ? "no-cache" : "no-store";
  const headers = { etag: made.etag, "cache-control": caching, vary: "accept-encoding" };
  const known = (context.req.header("if-none-match") ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === made.etag);
  if (known && made.status === 200 && keep) return context.body(null, 304, headers);
  const packed = context.req.header("accept-encoding")?.includes("gzip") ?? false;
  return new Response(packed ? made.gzip : made.body, {
    status: made.status,
    headers: { ...headers, "content-type": type, ...(packed ? { "content-encoding": "gzip" } : {}) },
  });
}
