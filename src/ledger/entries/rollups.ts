import { z } from "zod";
import { addDays, type Day, dayOf, type Instant, startOf } from "#kernel";
import { type Reader, type Sql, type Store, sql } from "#store";
import { monthOf } from "./checked-entry.ts";

/** A cell of the roll-up that does not say what the entries say. */
export type RollupFault = {
  readonly account: string;
  readonly region: string;
  readonly grain: "day" | "month";
  readonly recordedFrom: string;
  readonly month: string;
  readonly dims: string;
  readonly rolledUp: string;
  readonly recomputed: string;
};
const mostFaults = 100;

const faultRow = z.object({
  account: z.string(),
  region: z.string(),
  recorded_from: z.string(),
  month: z.string(),
  dims: z.string(),
  rolled_up: z.string(),
  recomputed: z.string(),
});

/** The cells of one recording day as its entries make them: each entry counts for its region and every region above. */
const recomputed = (day: Day): Sql => sql`
  select account, up.region, (substr(occurred_on::text, 1, 7) || '-01')::date as month, dims, sum(amount) as amount, count(*) as entries
  from ledger_entry cross join lateral (
    select distinct region from unnest(array[ledger_entry.region, substr(ledger_entry.region, 1, 4) || '00',
      substr(ledger_entry.region, 1, 2) || '0000', '100000']) as u (region)) as up
  where recorded_at >= ${startOf(day)}::timestamptz and recorded_at < ${startOf(addDays(day, 1))}::timestamptz
  group by 1, 2, 3, 4`;

/** Days with entries or cells; empty where there are neither. */
async function days(reader: Reader): Promise<readonly Day[]> {
  const [span] = await reader.rows(
    sql`select min(recorded_at) as first, max(recorded_at) as last from ledger_entry`,
    z.object({ first: z.string().nullable(), last: z.string().nullable() }),
  );
  const rolled = await reader.rows(
    sql`select distinct recorded_from as day from account_rollup where grain = 'day' order by 1`,
    z.object({ day: z.string() }),
  );
  const found = new Set(rolled.map((row) => row.day as Day));
  if (span?.first && span.last)
    for (let day = dayOf(span.first as Instant); day <= dayOf(span.last as Instant); day = addDays(day, 1)) found.add(day);
  return [...found].sort();
}

/**
 * Compares the roll-up with the entries, day by day in one snapshot: both are written in the same transaction, so they must agree
 * while others write. Tells up to 100 cells that do not.
 */
export function checkRollups(store: Store): Promise<readonly RollupFault[]> {
  return store.snapshot(async (reader) => {
    const faults: RollupFault[] = [];
    for (const day of await days(reader)) {
      if (faults.length >= mostFaults) break;
      faults.push(...(await differing(reader, "day", sql`grain = 'day' and recorded_from = ${day}::date`, recomputed(day), day)));
    }
    for (const month of new Set((await days(reader)).map(monthOf))) {
      if (faults.length >= mostFaults) break;
      const next = monthOf(addDays(month, 31));
      const fromDays = sql`select account, region, month, dims, sum(amount) as amount, sum(entries) as entries from account_rollup
        where grain = 'day' and recorded_from >= ${month}::date and recorded_from < ${next}::date group by 1, 2, 3, 4`;
      faults.push(...(await differing(reader, "month", sql`grain = 'month' and recorded_from = ${month}::date`, fromDays, month)));
    }
    return faults.slice(0, mostFaults);
  });
}

async function differing(reader: Reader, grain: "day" | "month", stored: Sql, right: Sql, from: Day): Promise<readonly RollupFault[]> {
  const rows = await reader.rows(
    sql`with stored as (
          select account, region, month, dims, sum(amount) as amount, sum(entries) as entries from account_rollup where ${stored} group by 1, 2, 3, 4
        ), made as (${right})
        select coalesce(s.account, m.account) as account, coalesce(s.region, m.region) as region, ${from}::date as recorded_from,
          coalesce(s.month, m.month) as month, coalesce(s.dims, m.dims)::text as dims,
          coalesce(s.amount, 0) || ' (' || coalesce(s.entries, 0) || ')' as rolled_up,
          coalesce(m.amount, 0) || ' (' || coalesce(m.entries, 0) || ')' as recomputed
        from stored s full join made m on s.account = m.account and s.region = m.region and s.month = m.month and s.dims = m.dims
        where coalesce(s.amount, 0) <> coalesce(m.amount, 0) or coalesce(s.entries, 0) <> coalesce(m.entries, 0)
        order by 1, 2, 4 limit ${mostFaults}::int`,
    faultRow,
  );
  return rows.map((row) => ({
    account: row.account,
    region: row.region,
    grain,
    recordedFrom: row.recorded_from,
    month: row.month,
    dims: row.dims,
    rolledUp: row.rolled_up,
    recomputed: row.recomputed,
  }));
}

/**
 * Makes the roll-up anew from the entries, in one serializable transaction: writers that post meanwhile make it run again. Rows cannot
 * be deleted by the program, so all are set to nothing and slot 0 then takes the whole sums.
 * @returns cells written
 */
export function rebuildRollups(store: Store): Promise<number> {
  return store.transaction(async (tx) => {
    await tx.run(sql`update account_rollup set amount = 0, entries = 0 where amount <> 0 or entries <> 0`);
    let cells = 0;
    for (const day of await days(tx)) {
      const cell = (grain: "day" | "month", from: Day): Sql => sql`
        insert into account_rollup (account, region, month, dims, amount, entries, grain, recorded_from, slot)
        select made.*, ${grain}::text, ${from}::date, 0 from (${recomputed(day)}) as made
        on conflict (account, region, grain, recorded_from, month, dims, slot)
        do update set amount = account_rollup.amount + excluded.amount, entries = account_rollup.entries + excluded.entries`;
      cells += await tx.run(cell("day", day));
      await tx.run(cell("month", monthOf(day)));
    }
    return cells;
  });
}
