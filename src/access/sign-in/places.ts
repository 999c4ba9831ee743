import { z } from "zod";
import { type Reader, sql, type Transaction } from "#store";
import { instantAfter } from "../sessions/session-rows.ts";

const dayMs = 86_400_000;
/** A place counts as somebody's for so long after they last signed in there, and so many places at most. */
const knownForMs = 30 * dayMs;
const mostPlaces = 10;

/** Whether somebody has signed in from a network before. */
export async function isKnownPlace(reader: Reader, person: string, network: string): Promise<boolean> {
  const rows = await reader.rows(
    sql`select network from access_place where person = ${person} and network = ${network}`,
    z.object({ network: z.string() }),
  );
  return rows.length > 0;
}

export async function rememberPlace(tx: Transaction, person: string, network: string): Promise<void> {
  await tx.run(sql`insert into access_place (person, network, seen_at) values (${person}, ${network}, ${tx.recordedAt})
    on conflict (person, network) do update set seen_at = excluded.seen_at`);
  await tx.run(sql`delete from access_place where person = ${person} and network in (
    select network from access_place where person = ${person} order by seen_at desc, network offset ${mostPlaces})`);
}

export const forgetPlaces = (tx: Transaction): Promise<number> =>
  tx.run(sql`delete from access_place where seen_at < ${instantAfter(tx.recordedAt, -knownForMs)}`);
