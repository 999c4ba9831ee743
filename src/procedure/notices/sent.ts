import { z } from "zod";
import { type Store, sql } from "#store";

/** What has gone out by a channel, by key. */
export async function sentAmong(store: Pick<Store, "rows">, channel: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await store.rows(
    sql`select key from notice_sent where channel = ${channel} and key = any(${[...keys]})`,
    z.object({ key: z.string() }),
  );
  return new Set(rows.map(({ key }) => key));
}

/** Marks a message as gone, after it went: a crash between the two sends it twice under one key, never not at all. */
export const markSent = (store: Pick<Store, "transaction">, channel: string, key: string): Promise<unknown> =>
  store.transaction(
    (tx) =>
      tx.run(
        sql`insert into notice_sent (channel, key, sent_at) values (${channel}, ${key}, ${tx.recordedAt}) on conflict (channel, key) do nothing`,
      ),
    "read-committed",
    "stays",
  );
