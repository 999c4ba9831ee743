import type { Context } from "hono";
import type { Refusal } from "#kernel";
import { answerOf, type CachedAnswer } from "./answer-cache.ts";
import { noteRefusals } from "./operations/observe.ts";
import { secondsToWait, statusOf } from "./refusals.ts";

/** Whether the asker holds these bytes: by one tag, several, or any. */
export const isKnown = (context: Context, etag: string): boolean =>
  (context.req.header("if-none-match") ?? "").split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);

const refusedAnswer = (list: readonly Refusal[]): CachedAnswer => answerOf(statusOf(list), { refusals: list });

/** Asked again each time; what was made for somebody who has signed in is kept by no browser and no proxy. */
type Keeping = "no-cache" | "no-store";

/** JSON as it was made, packed where the asker unpacks, and not at all where the asker has it already. */
export function sendAnswer(context: Context, answer: CachedAnswer, keeping: Keeping = "no-store"): Response {
  const headers = { etag: answer.etag, "cache-control": keeping, vary: "accept-encoding, cookie" };
  if (answer.status === 200 && isKnown(context, answer.etag)) return context.body(null, 304, headers);
  const packed = answer.gzip !== answer.body && (context.req.header("accept-encoding")?.includes("gzip") ?? false);
  return context.body(packed ? answer.gzip : answer.body, answer.status as 200, {
    ...headers,
    "content-type": "application/json; charset=utf-8",
    ...(packed ? { "content-encoding": "gzip" } : {}),
  });
}

/** An answer made for this one question. */
export const sendValue = (context: Context, value: unknown): Response => sendAnswer(context, answerOf(200, value));

/** A refusal, with the time to wait where waiting helps. */
export function sendRefused(context: Context, list: readonly Refusal[]): Response {
  noteRefusals(context, list);
  const seconds = list[0] && secondsToWait(list[0]);
  if (seconds !== undefined) context.header("retry-after", String(Math.ceil(seconds)));
  return sendAnswer(context, refusedAnswer(list));
}
