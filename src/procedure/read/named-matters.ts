import { z } from "zod";
import { type Reader, sql } from "#store";

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Deeper than any form; what is sent is bounded in its bytes already. */
const deepest = 8;

/** Everything shaped like an id in what was sent along. */
export function idsNamedIn(given: unknown, depth = 0): readonly string[] {
  if (typeof given === "string") return isId.test(given) ? [given] : [];
  if (typeof given !== "object" || given === null || depth > deepest) return [];
  return [...new Set(Object.values(given).flatMap((one) => idsNamedIn(one, depth + 1)))];
}

/** Those of some ids that are matters; others are files, people or nothing. */
export const mattersAmong = async (reader: Reader, ids: readonly string[]): Promise<readonly string[]> =>
  (await reader.rows(sql`select id from matter where id = any(${[...ids]})`, z.object({ id: z.string() }))).map(({ id }) => id);
