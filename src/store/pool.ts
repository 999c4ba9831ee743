import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import type { z } from "zod";
import { prepared } from "./statements.ts";
import type { Reader } from "./types.ts";
import { columnTypes } from "./values.ts";

/** A pool whose sessions run in UTC and whose columns arrive as `values.ts` says. A lost server fails what runs on it, never the process. */
export function openPool(address: pg.ClientConfig, size: number): pg.Pool {
  const pool = new pg.Pool({ ...address, max: size, types: columnTypes, options: "-c timezone=UTC", application_name: "zhixing" });
  pool.on("error", () => undefined); // an idle connection went away; the next use opens another
  return pool;
}

/** The server is starting, stopping, full, or not there yet: worth a short wait. */
const passing = new Set(["57P01", "57P02", "57P03", "53300", "ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE"]);
const connectBoundMs = 15_000;

const codeOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;
/** Whether an error only says that the server went away, or is not there yet. */
export const isPassing = (error: unknown): boolean =>
  passing.has(codeOf(error) ?? "") ||
  (error instanceof Error && /Connection terminated|connection error and is not queryable/.test(error.message));

/** A connection; while the server is coming back up, waits for it within a bound. Nothing has run yet, so waiting repeats nothing. */
export async function checkOut(pool: pg.Pool): Promise<pg.PoolClient> {
  const until = performance.now() + connectBoundMs;
  for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 2, 500)) {
    try {
      const client = await pool.connect();
      client.on("error", ignore);
      return client;
    } catch (error) {
      if (!isPassing(error) || performance.now() > until) throw error;
      await pause(pauseMs);
    }
  }
}

/** Gives a connection back; a broken one is thrown away. */
export function giveBack(client: pg.PoolClient, error?: unknown): void {
  client.off("error", ignore);
  client.release(isPassing(error) || (error instanceof Error && codeOf(error) === undefined));
}
const ignore = (): void => undefined;

/** Runs statements one after another, also when several are asked for at once. */
export type Runner = (query: pg.QueryConfig) => Promise<pg.QueryResult<pg.QueryResultRow>>;
export function inTurn(client: pg.ClientBase): Runner {
  let last: Promise<unknown> = Promise.resolve();
  return (query) => {
    const next = last.then(() => client.query<pg.QueryResultRow>(query));
    last = next.catch(() => undefined);
    return next;
  };
}

const mostReads = 4;

/** Runs each statement on a connection of its own. For reads: one whose connection is lost is asked again. */
export const alone =
  (pool: pg.Pool): Runner =>
  async (query) => {
    for (let tries = 1; ; tries += 1) {
      const client = await checkOut(pool);
      try {
        const result = await client.query<pg.QueryResultRow>(query);
        giveBack(client);
        return result;
      } catch (error) {
        giveBack(client, error);
        if (!isPassing(error) || tries >= mostReads) throw error;
      }
    }
  };

/** Reads rows and checks each; a row that does not fit its schema is a fault of the program. */
export const readerOf = (run: Runner): Reader => ({
  rows: async <T>(query: Parameters<Reader["rows"]>[0], row: z.ZodType<T>) => {
    const { rows } = await run(prepared(query));
    return rows.map((found) => row.parse(found));
  },
});
