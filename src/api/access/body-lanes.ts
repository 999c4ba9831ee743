import type { Context } from "hono";
import { turnsOf } from "#access";
import { type Result, refuse } from "#kernel";
import { refusals } from "../refusals.ts";

/** From this many bytes on a body is large; a smaller one waits for nobody. */
const largeFrom = 256_000;
/**
 * A file of 20 MB is held several times over while it is looked at: as it came, as text, as bytes. So many at once still fit beside the rest; the
 * others wait with their bodies unread, a file field's worth of them from one person.
 */
const bounds = { lanes: 3, mostWaiting: 60, mostInLine: 12 } as const;
const tryAgainSeconds = 10;

/** What is longest to come: what the sender says, where they say it. */
const sizeOf = (context: Context, limit: number): number => Math.min(limit, Number(context.req.header("content-length") ?? limit));

export type BodyLanes = {
  /**
   * Reads and answers a request, a large one when its turn comes.
   * @param line  who asks: each is served in turn
   * @refuses api/uploadsFull
   */
  readonly through: <T>(context: Context, asked: Asked, work: () => Promise<Result<T>>) => Promise<Result<T>>;
};
type Asked = { readonly line: string; readonly limit: number };

export function openBodyLanes(): BodyLanes {
  const turns = turnsOf(bounds);
  return {
    through: async (context, { line, limit }, work) => {
      if (sizeOf(context, limit) < largeFrom) return work();
      return (await turns.take(line, work)) ?? refuse(refusals.uploadsFull({ seconds: tryAgainSeconds }));
    },
  };
}
