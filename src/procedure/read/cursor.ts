import { z } from "zod";
import { defineRefusals, type Instant, ok, type Result, refuse } from "#kernel";
import type { After, Order } from "./find.ts";

const refusals = defineRefusals("procedure", {
  staleCursor: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "翻页标记无法识别，可能来自另一个列表。请从第一页重新查看。",
      en: "The mark of the next page is not one of this list. Begin again at the first page.",
    }),
  },
});

/** Where a page ended, and how many there were when the first was shown: they are counted once. */
export type Cursor = { readonly order: Order; readonly after: After; readonly total: { readonly count: number; readonly more: boolean } };

const written = z.tuple([z.enum(["newest", "due"]), z.string().max(60), z.string().max(40).nullable(), z.number(), z.boolean()]);

export const cursorText = ({ order, after, total }: Cursor): string =>
  Buffer.from(JSON.stringify([order, after.id, after.dueAt, total.count, total.more])).toString("base64url");

/** @refuses procedure/staleCursor */
export function readCursor(text: string, order: Order): Result<Cursor> {
  const parsed = written.safeParse(jsonIn(text));
  if (!parsed.success || parsed.data[0] !== order || !isMoment(parsed.data[2])) return refuse(refusals.staleCursor({}));
  const [, id, dueAt, count, more] = parsed.data;
  return ok({ order, after: { id, dueAt: dueAt as Instant | null }, total: { count, more } });
}

const isMoment = (text: string | null): boolean => text === null || !Number.isNaN(Date.parse(text));

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString());
  } catch {
    return null;
  }
}
