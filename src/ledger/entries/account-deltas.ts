import { z } from "zod";
import { type Day, type Decimal, dayOf, type Instant, parentOf, type RegionCode, startOf } from "#kernel";
import { type Reader, sql } from "#store";
import type { AccountDelta } from "../figures/account-book.ts";

const rolledRow = z
  .object({ account: z.string(), region: z.string(), month: z.string(), recorded_on: z.string(), amount: z.string() })
  .transform(
    (row): AccountDelta => ({
      account: row.account,
      region: row.region,
      month: row.month as Day,
      recordedOn: row.recorded_on as Day,
      amount: row.amount,
    }),
  );
const postedRow = z.object({ account: z.string(), region: z.string(), month: z.string(), recorded_at: z.string(), amount: z.string() });

/**
 * What was posted to accounts after one cut and up to another (`store.cut()`), by subtree, month and day of recording. From the
 * beginning, whole days come from the roll-up; else, and for the cut's own day, the entries are read.
 */
export async function accountDeltas(
  reader: Reader,
  accounts: readonly string[],
  after: Instant | null,
  through: Instant,
): Promise<readonly AccountDelta[]> {
  if (accounts.length === 0) return [];
  if (after !== null) return posted(reader, accounts, sql`recorded_at > ${after}::timestamptz`, through);
  const today = dayOf(through);
  const rolled = await reader.rows(
    sql`select account, region, month, recorded_from as recorded_on, sum(amount) as amount from account_rollup
        where account = any(${accounts}) and grain = 'day' and recorded_from < ${today}::date group by 1, 2, 3, 4`,
    rolledRow,
  );
  return [...rolled, ...(await posted(reader, accounts, sql`recorded_at >= ${startOf(today)}::timestamptz`, through))];
}

async function posted(
  reader: Reader,
  accounts: readonly string[],
  since: ReturnType<typeof sql>,
  through: Instant,
): Promise<readonly AccountDelta[]> {
  const rows = await reader.rows(
    sql`select account, region, substr(occurred_on::text, 1, 7) || '-01' as month, recorded_at, sum(amount) as amount from ledger_entry
        where account = any(${accounts}) and ${since} and recorded_at <= ${through}::timestamptz group by 1, 2, 3, 4`,
    postedRow,
  );
  return rows.flatMap((row) => withRegionsAbove(row.region).map((region) => deltaOf(row, region)));
}

const deltaOf = (row: z.infer<typeof postedRow>, region: RegionCode): AccountDelta => ({
  account: row.account,
  region,
  month: row.month as Day,
  recordedOn: dayOf(row.recorded_at as Instant),
  amount: row.amount as Decimal,
});

function withRegionsAbove(own: RegionCode): readonly RegionCode[] {
  const found: RegionCode[] = [];
  for (let region: RegionCode | undefined = own; region !== undefined; region = parentOf(region)) found.push(region);
  return found;
}
