import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Context } from "hono";
import type { CachedAnswer } from "../answer-cache.ts";
import { strictPolicy } from "../security-headers.ts";
import { isKnown } from "../sending.ts";

/**
 * A text or file made once, with its packed form and its mark.
 * @param isPacked the content is packed by itself, as a workbook is
 */
export function rendered(status: number, content: string | Uint8Array, isPacked = false): CachedAnswer {
  const body = new Uint8Array(Buffer.from(content));
  return {
    status,
    body,
    gzip: isPacked ? body : new Uint8Array(gzipSync(body)),
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
  };
}

/** `name` makes it a file to keep; what is not to be kept is made for one reader. */
export type Sending = { readonly type: string; readonly forever?: boolean; readonly keep?: boolean; readonly name?: string };

/** Sends it, packed where the browser unpacks, and not at all where the browser holds it already. */
export function sendRendered(context: Context, made: CachedAnswer, { type, forever = false, keep = true, name }: Sending): Response {
  const caching = forever ? "public, max-age=31536000, immutable" : keep ? "no-cache" : "no-store";
  const headers = {
    etag: made.etag,
    "cache-control": caching,
    vary: "accept-encoding",
    ...(type.startsWith("text/html") ? { "content-security-policy": strictPolicy } : {}),
    ...(name === undefined ? {} : { "content-disposition": `attachment; filename="${name}"` }),
  };
  if (made.status === 200 && keep && isKnown(context, made.etag)) return context.body(null, 304, headers);
  const packed = made.gzip !== made.body && (context.req.header("accept-encoding")?.includes("gzip") ?? false);
  return context.body(packed ? made.gzip : made.body, made.status as 200, {
    ...headers,
    "content-type": type,
    ...(packed ? { "content-encoding": "gzip" } : {}),
  });
}
