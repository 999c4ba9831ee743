import { z } from "zod";
import type { Day, Instant, UnitId } from "#kernel";
import { type Reader, type Sql, sql, type Transaction } from "#store";
import type { Entry } from "../types.ts";
import { type CheckedEntry, monthOf } from "./checked-entry.ts";
import type { Delta } from "./deltas.ts";

/** With `balance-rows.ts` the one place that knows the tables `ledger_entry` and `account_rollup`. */
const rowsAStatement = 2_500;
/** Advisory keys of slots: any fixed number; the store's own keys are of the other kind, one big number. */
const slotKey = 0x5a4c;
const mostSlots = 64;

const entryRow = z
  .object({
    id: z.string(),
    subject_id: z.string(),
    account: z.string(),
    region: z.string(),
    dims: z.record(z.string(), z.string()),
    amount: z.string(),
    unit: z.string(),
    occurred_on: z.string(),
    recorded_at: z.string(),
    matter_id: z.string().nullable(),
    document: z.string().nullable(),
    reverses: z.string().nullable(),
  })
  .transform(
    (row): Entry => ({
      id: row.id,
      subject: row.subject_id,
      account: row.account,
      region: row.region,
      dims: row.dims,
      amount: row.amount,
      unit: row.unit as UnitId,
      occurredOn: row.occurred_on as Day,
      recordedAt: row.recorded_at as Instant,
      ...(row.matter_id === null ? {} : { matter: row.matter_id }),
      ...(row.document === null ? {} : { document: row.document }),
      ...(row.reverses === null ? {} : { reverses: row.reverses }),
    }),
  );

/** `tail` is the condition and what follows it: order and bound. */
export const entriesWhere = (reader: Reader, tail: Sql): Promise<readonly Entry[]> =>
  reader.rows(
    sql`select id, subject_id, account, region, dims, amount, unit, occurred_on, recorded_at, matter_id, document, reverses
        from ledger_entry where ${tail}`,
    entryRow,
  );

/** Entries named by subject and id, and those that reverse them. */
export const entriesAndReversals = (reader: Reader, subjects: readonly string[], ids: readonly string[]): Promise<readonly Entry[]> =>
  entriesWhere(reader, sql`subject_id = any(${subjects}) and (id = any(${ids}) or reverses = any(${ids}))`);

export async function insertEntries(tx: Transaction, entries: readonly CheckedEntry[]): Promise<readonly string[]> {
  const ids = entries.map(() => tx.newId());
  for (let start = 0; start < entries.length; start += rowsAStatement) {
    const part = entries.slice(start, start + rowsAStatement);
    const column = <T>(of: (entry: CheckedEntry) => T): readonly T[] => part.map(of);
    await tx.run(sql`
      insert into ledger_entry (subject_id, id, account, region, dims, amount, unit, occurred_on, matter_id, document, reverses, recorded_at)
      select *, ${tx.recordedAt}::timestamptz from unnest(
        ${column((e) => e.subject)}::text[], ${ids.slice(start, start + rowsAStatement)}::text[], ${column((e) => e.account)}::text[],
        ${column((e) => e.region)}::text[], ${column((e) => e.dimsText)}::jsonb[], ${column((e) => e.amount)}::numeric[],
        ${column((e) => e.unit)}::text[], ${column((e) => e.occurredOn)}::date[], ${column((e) => e.matter ?? null)}::text[],
        ${column((e) => e.document ?? null)}::text[], ${column((e) => e.reverses ?? null)}::text[])`);
  }
  return ids;
}

/**
 * Adds deltas to the rows of the recording day and of its month. The transaction first takes a slot nobody else holds: writers that are
 * open at the same time touch different rows, so a long one keeps nobody waiting. A slot given back is taken again, so their number
 * follows the writers open at once. Should all be taken, the fixed order of the deltas keeps the waiting free of circles.
 */
export async function addDeltas(tx: Transaction, deltas: readonly Delta[], recordedOn: Day): Promise<void> {
  if (deltas.length === 0) return;
  const slot = await freeSlot(tx);
  for (const [grain, from] of [
    ["day", recordedOn],
    ["month", monthOf(recordedOn)],
  ] as const)
    for (let start = 0; start < deltas.length; start += rowsAStatement) {
      const part = deltas.slice(start, start + rowsAStatement);
      const column = <T>(of: (delta: Delta) => T): readonly T[] => part.map(of);
      await tx.run(sql`
        insert into account_rollup (account, region, month, dims, amount, entries, grain, recorded_from, slot)
        select *, ${grain}::text, ${from}::date, ${slot}::smallint from unnest(
          ${column((d) => d.account)}::text[], ${column((d) => d.region)}::text[], ${column((d) => d.month)}::date[],
          ${column((d) => d.dims)}::jsonb[], ${column((d) => d.amount)}::numeric[], ${column((d) => d.entries)}::bigint[])
        on conflict (account, region, grain, recorded_from, month, dims, slot)
        do update set amount = account_rollup.amount + excluded.amount, entries = account_rollup.entries + excluded.entries`);
    }
}

async function freeSlot(tx: Transaction): Promise<number> {
  const free = await tx.rows(
    sql`select slot from generate_series(0, ${mostSlots - 1}::int) as slot where pg_try_advisory_xact_lock(${slotKey}::int, slot) limit 1`,
    z.object({ slot: z.number() }),
  );
  return free[0]?.slot ?? 0;
}
