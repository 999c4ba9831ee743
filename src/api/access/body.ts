import type { Context } from "hono";
import type { z } from "zod";
import { ok, type Result, refuse } from "#kernel";
import { bodyFaults, refusals } from "../refusals.ts";

/** Most bytes of an act that does not say otherwise, and of any form. */
export const ordinaryLimit = 64_000;
/** Deeper than anything a person or a page of ours sends; a checker must not be sent down a bottomless list. */
const deepest = 40;

/** The whole body, or a refusal as soon as it is known to be longer: what is too long is never held. */
export async function readBytes(context: Context, limit: number): Promise<Result<Uint8Array>> {
  const tooLarge = refuse(refusals.bodyTooLarge({ limit }));
  if (Number(context.req.header("content-length") ?? 0) > limit) return tooLarge;
  const reader = context.req.raw.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader?.cancel().catch(() => undefined); // the sender may be gone already
      return tooLarge;
    }
    chunks.push(part.value);
  }
  return ok(new Uint8Array(Buffer.concat(chunks)));
}

/** How deep lists and objects stand in each other, brackets in texts left out. One pass: a text without an end must not be looked for again from each of its marks. */
export function depthOf(json: string): number {
  let [depth, most, isText] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const mark = json[at];
    if (mark === '"') isText = !isText;
    else if (isText) at += mark === "\\" ? 1 : 0;
    else if (mark === "[" || mark === "{") most = Math.max(most, ++depth);
    else if (mark === "]" || mark === "}") depth -= 1;
  }
  return most;
}

const isJson = (type: string | undefined): boolean => /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type ?? "");

/** A character of number nought, written out or as JSON writes it: no text of a person holds one, and no database keeps it. */
const hasNought = (json: string): boolean => /(?<!\\)(?:\\\\)*\\u0000/.test(json) || json.includes("\0");

function parsed(text: string): Result<unknown> {
  if (hasNought(text) || depthOf(text) > deepest) return refuse(refusals.notReadable({}));
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse(refusals.notReadable({}));
  }
}

/**
 * What an act sends along: JSON of exactly the given shape; an act that takes nothing may send nothing.
 * @refuses another content type · longer than allowed · not JSON · every field that is unknown, missing or misshapen, all at once
 */
export async function readJson<T extends z.ZodObject>(context: Context, schema: T, limit: number): Promise<Result<z.infer<T>>> {
  const bytes = await readBytes(context, limit);
  if (!bytes.ok) return bytes;
  const isNothing = bytes.value.length === 0 && Object.keys(schema.shape).length === 0;
  if (isNothing) return ok(schema.parse({}));
  if (!isJson(context.req.header("content-type"))) return refuse(refusals.onlyJson({}));
  const value = parsed(textOf(bytes.value));
  if (!value.ok) return value;
  const checked = schema.strict().safeParse(value.value);
  return checked.success ? ok(checked.data as z.infer<T>) : refuse(...bodyFaults(checked.error, value.value));
}

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8").decode(bytes);
const longestField = 4_000;

/**
 * The fields of a plain form, each given once.
 * @refuses another content type · longer than allowed
 */
export async function readForm(context: Context, limit = ordinaryLimit): Promise<Result<Readonly<Record<string, string>>>> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(context.req.header("content-type") ?? "")) return refuse(refusals.onlyForm({}));
  const bytes = await readBytes(context, limit);
  if (!bytes.ok) return bytes;
  const fields = [...new URLSearchParams(textOf(bytes.value))].map(([name, text]) => [
    name,
    text.replaceAll("\0", "").slice(0, longestField),
  ]);
  return ok(Object.fromEntries(fields));
}
