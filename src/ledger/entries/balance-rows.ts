import { z } from "zod";
import { addDays, addMonths, type Day, type Decimal, dayOf, type Instant, prefixOf, type RegionCode, startOf } from "#kernel";
import { type Reader, type Sql, sql } from "#store";
import { monthOf, regionRange } from "./checked-entry.ts";

/** What is summed: all of the account in a region's subtree with these dims, that occurred from a day (null: ever) until another. */
export type Scope = {
  readonly account: string;
  readonly region: RegionCode;
  readonly dims: Readonly<Record<string, string>>;
  readonly from: Day | null;
  readonly until: Day;
};
export type Sums = { readonly amount: Decimal; readonly entries: number };

/** Entries of the scope that were recorded before a cut; the condition is found by (account, occurred_on, region). */
export function within({ account, region, dims, from, until }: Scope, cut: Instant): Sql {
  return sql`${ofAccount(account, region, dims)} and ${occurred(from, until)} and recorded_at < ${cut}::timestamptz`;
}

const ofAccount = (account: string, region: RegionCode, dims: Scope["dims"]): Sql =>
  sql`account = ${account} and ${inRegion(region, dims)}`;

function inRegion(region: RegionCode, dims: Scope["dims"]): Sql {
  const range = regionRange(prefixOf(region));
  const inside = sql`region >= ${range.from} and region <= ${range.through}`;
  return Object.keys(dims).length === 0 ? inside : sql`${inside} and dims @> ${JSON.stringify(dims)}::jsonb`;
}

const occurred = (from: Day | null, until: Day): Sql =>
  from === null ? sql`occurred_on < ${until}::date` : sql`occurred_on >= ${from}::date and occurred_on < ${until}::date`;

const sumsRow = z.object({ amount: z.string(), entries: z.bigint().transform(Number) });

/**
 * The sum of a scope as known at a cut, in one statement, so of one moment: whole months from the roll-up, less what the cut's own day
 * recorded at or after the cut, and the days of a month that is not whole from the entries. Exact whatever commits meanwhile: a row
 * recorded at or after the cut is either not in the roll-up yet or subtracted again.
 */
export async function sumOf(reader: Reader, scope: Scope, cut: Instant): Promise<Sums> {
  const whole = wholeMonths(scope);
  const pieces = whole
    ? [...fromRollup(whole, cut), ...edges(scope, whole).map((edge) => fromEntries(edge, cut))]
    : [fromEntries(scope, cut)];
  const all = pieces.reduce((a, b) => sql`${a} union all ${b}`);
  const rows = await reader.rows(
    sql`select coalesce(sum(amount), 0)::numeric as amount, coalesce(sum(entries), 0)::bigint as entries from (${all}) as piece`,
    sumsRow,
  );
  return rows[0] ?? { amount: "0", entries: 0 };
}

/** The whole months inside the scope; undefined where there is none. */
function wholeMonths(scope: Scope): Scope | undefined {
  const from = scope.from === null ? null : firstFrom(scope.from);
  const until = monthOf(scope.until);
  return from === null || from < until ? { ...scope, from, until } : undefined;
}
const firstFrom = (day: Day): Day => (day.endsWith("-01") ? day : addMonths(monthOf(day), 1));

/** What of the scope lies before and after its whole months: less than a month each. */
function edges(scope: Scope, whole: Scope): readonly Scope[] {
  const before = scope.from !== null && whole.from !== null && scope.from < whole.from ? [{ ...scope, until: whole.from }] : [];
  const after = whole.until < scope.until ? [{ ...scope, from: whole.until }] : [];
  return [...before, ...after];
}

const fromEntries = (scope: Scope, cut: Instant): Sql =>
  sql`select sum(amount) as amount, count(*) as entries from ledger_entry where ${within(scope, cut)}`;

/** Months recorded before the cut's month, days recorded in it up to the cut's day, less that day's entries from the cut on. */
function fromRollup(scope: Scope, cut: Instant): readonly Sql[] {
  const { account, region, dims, from, until } = scope;
  const day = dayOf(cut);
  const months = from === null ? sql`month < ${until}::date` : sql`month >= ${from}::date and month < ${until}::date`;
  const cells =
    Object.keys(dims).length === 0
      ? sql`account = ${account} and region = ${region} and ${months}`
      : sql`account = ${account} and region = ${region} and ${months} and dims @> ${JSON.stringify(dims)}::jsonb`;
  const rolled = sql`select sum(amount) as amount, sum(entries) as entries from account_rollup where ${cells}`;
  return [
    sql`${rolled} and grain = 'month' and recorded_from < ${monthOf(day)}::date`,
    sql`${rolled} and grain = 'day' and recorded_from >= ${monthOf(day)}::date and recorded_from <= ${day}::date`,
    // Materialized: the one day's records are to be found by their recording, whatever else the planner thinks narrower.
    sql`(with tail as materialized (
          select amount, region, dims, occurred_on from ledger_entry
          where account = ${account} and recorded_at >= ${cut}::timestamptz and recorded_at < ${startOf(addDays(day, 1))}::timestamptz)
        select -sum(amount) as amount, -count(*) as entries from tail where ${inRegion(region, dims)} and ${occurred(from, until)})`,
  ];
}
