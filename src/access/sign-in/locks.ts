import { z } from "zod";
import { type Reader, sql, type Transaction } from "#store";
import type { Parts } from "../parts.ts";
import type { Person } from "../types.ts";
import { barredFor, forgetTries } from "./tries.ts";

const placeRow = z.object({ network: z.string() });
type Who = Pick<Person, "id" | "login">;

/**
 * Where wrong passwords for a name are counted: apart at each place its person has signed in from, together for everywhere else. So
 * somebody elsewhere who keeps a name locked does not keep its owner from their own desk.
 * @param place  keyed digest of a known network, or null for everywhere else
 */
export const lockKey = ({ keys }: Pick<Parts, "keys">, login: string, place: string | null): string =>
  keys.keyed("login", place === null ? login : `${login} at ${place}`);

/** Wrong old passwords given by somebody who has signed in already. */
export const withinKey = ({ keys }: Pick<Parts, "keys">, login: string): string => keys.keyed("login", `${login} within a session`);

async function allKeys(parts: Parts, reader: Reader, { id, login }: Who): Promise<readonly string[]> {
  const places = await reader.rows(sql`select network from access_place where person = ${id}`, placeRow);
  return [lockKey(parts, login, null), withinKey(parts, login), ...places.map(({ network }) => lockKey(parts, login, network))];
}

export async function forgetLocks(parts: Parts, tx: Transaction, who: Who): Promise<void> {
  await forgetTries(tx, await allKeys(parts, tx, who));
}

/** Whether somebody is locked out anywhere. */
export const isLocked = async (parts: Parts, reader: Reader, who: Who): Promise<boolean> =>
  (await barredFor(reader, await allKeys(parts, reader, who), parts.store.now())).size > 0;
