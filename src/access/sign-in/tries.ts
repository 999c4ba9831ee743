import { z } from "zod";
import type { Instant } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";

/** So many wrong tries within a time bar a key for a time. */
export type TryRule = { readonly most: number; readonly withinMs: number; readonly barredMs: number };

const minuteMs = 60_000;
/** Five wrong passwords for one name within a quarter of an hour stop that name for as long. */
export const lockRule: TryRule = { most: 5, withinMs: 15 * minuteMs, barredMs: 15 * minuteMs };
/** Twenty wrong tries a minute from one address, whatever the names. */
export const addressRule: TryRule = { most: 20, withinMs: minuteMs, barredMs: minuteMs };

const tryRow = z.object({ key: z.string(), wrongAt: z.array(z.string()), barredUntil: z.string().nullable() });
type TryRow = z.infer<typeof tryRow>;

const instantAt = (ms: number): Instant => new Date(ms).toISOString() as Instant;

/** Seconds for which a key is barred still; absent where it is not. */
export async function barredFor(reader: Reader, keys: readonly string[], now: Instant): Promise<ReadonlyMap<string, number>> {
  const rows = await reader.rows(
    sql`select key, wrong_at as "wrongAt", barred_until as "barredUntil" from access_try where key = any(${[...keys]}) and barred_until > ${now}`,
    tryRow,
  );
  return new Map(rows.map(({ key, barredUntil }) => [key, secondsUntil(barredUntil ?? now, now)]));
}

const secondsUntil = (until: string, now: Instant): number => Math.max(1, Math.ceil((Date.parse(until) - Date.parse(now)) / 1_000));

/**
 * Counts one wrong try.
 * @returns seconds for which the key is barred from now on, or undefined where tries are left
 */
export async function countWrong(tx: Transaction, key: string, rule: TryRule): Promise<number | undefined> {
  const now = tx.recordedAt;
  const [row] = await tx.rows(
    sql`select key, wrong_at as "wrongAt", barred_until as "barredUntil" from access_try where key = ${key} for update`,
    tryRow,
  );
  const next = afterWrong(row, rule, now);
  const staleAt = instantAt(Date.parse(now) + rule.withinMs + rule.barredMs);
  await tx.run(sql`insert into access_try (key, wrong_at, barred_until, stale_at)
    values (${key}, ${JSON.stringify(next.wrongAt)}, ${next.barredUntil}, ${staleAt})
    on conflict (key) do update set wrong_at = excluded.wrong_at, barred_until = excluded.barred_until, stale_at = excluded.stale_at`);
  return next.barredUntil === null ? undefined : secondsUntil(next.barredUntil, now);
}

/** The tries that count after one more: those within the rule's time; when they are enough the key is barred and counting begins anew. */
export function afterWrong(
  row: Pick<TryRow, "wrongAt" | "barredUntil"> | undefined,
  rule: TryRule,
  now: Instant,
): { readonly wrongAt: readonly string[]; readonly barredUntil: Instant | null } {
  const since = instantAt(Date.parse(now) - rule.withinMs);
  const wrongAt = [...(row?.wrongAt ?? []).filter((at) => at > since), now];
  if (row?.barredUntil && row.barredUntil > now) return { wrongAt: row.wrongAt, barredUntil: row.barredUntil as Instant };
  return wrongAt.length < rule.most
    ? { wrongAt, barredUntil: null }
    : { wrongAt: [], barredUntil: instantAt(Date.parse(now) + rule.barredMs) };
}

export const forgetTries = (tx: Transaction, keys: readonly string[]): Promise<number> =>
  tx.run(sql`delete from access_try where key = any(${[...keys]})`);
