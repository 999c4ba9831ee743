import type { Account } from "#define";
import {
  add,
  addDays,
  addMonths,
  type Day,
  type Decimal,
  type Period,
  parseQuantity,
  periodName,
  type Quantity,
  quantity,
  type RegionCode,
} from "#kernel";

/**
 * What was posted to an account in a region or below it for a month and recorded on one day, summed. The same entry is in the deltas of
 * its own region and of every region above. `month` is the month's first day.
 */
export type AccountDelta = {
  readonly account: string;
  readonly region: RegionCode;
  readonly month: Day;
  readonly recordedOn: Day;
  readonly amount: Decimal;
};
export type BookBalance = { readonly quantity: Quantity; readonly recordedOn: Day };
/** Balances of whole months over the deltas of a snapshot: what indicators that read entries are answered from. */
export type AccountBook = {
  readonly has: (account: string) => boolean;
  readonly regionsOf: (account: string) => readonly RegionCode[];
  /** The first month anything was posted for in the region or below it. */
  readonly firstMonth: (account: string, region: RegionCode) => Day | undefined;
  /** Stock: all up to the period's end; flow: what fell in it. Undefined where nothing was known of it by then. */
  readonly balance: (account: Account, region: RegionCode, period: Period, knownAt: Day | null) => BookBalance | undefined;
};

export const isWholeMonths = ({ from, until }: Period): boolean => from.endsWith("-01") && until.endsWith("-01");

export function bookOf(deltas: readonly AccountDelta[]): AccountBook {
  const accounts = new Map(
    [...Map.groupBy(deltas, (d) => d.account)].map(([id, posted]) => [id, Map.groupBy(posted, (d) => d.region)] as const),
  );
  const of = (account: string, region: RegionCode) => accounts.get(account)?.get(region) ?? [];
  return {
    has: (account) => accounts.has(account),
    regionsOf: (account) => [...(accounts.get(account)?.keys() ?? [])].sort(),
    firstMonth: (account, region) => earliest(of(account, region).map((d) => d.month)),
    balance: (account, region, period, knownAt) => {
      const counted = of(account.id, region).filter(
        (d) =>
          d.month < period.until &&
          (account.balance === "stock" || d.month >= period.from) &&
          (knownAt === null || d.recordedOn <= knownAt),
      );
      return counted.length === 0 ? undefined : { quantity: sumOf(account, counted), recordedOn: latest(counted.map((d) => d.recordedOn)) };
    },
  };
}

function sumOf({ unit }: Account, deltas: readonly AccountDelta[]): Quantity {
  return deltas.reduce<Quantity>(
    (sum, delta) => {
      const amount = parseQuantity(delta.amount, unit);
      const next = amount.ok ? add(sum, amount.value) : amount;
      if (!next.ok) throw new Error(`the roll-up of ${delta.account} holds "${delta.amount}"`);
      return next.value;
    },
    quantity("0", unit),
  );
}

const earliest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
const latest = (days: readonly Day[]): Day => days.reduce((a, b) => (b > a ? b : a));

/** The periods of a regular length from the one a day lies in to the last one ended by another day, oldest first; at most 1,200. */
export function regularPeriods(from: Day, endedBy: Day, months: number): readonly { readonly text: string; readonly period: Period }[] {
  const found: { readonly text: string; readonly period: Period }[] = [];
  let start = `${from.slice(0, 4)}-01-01` as Day;
  while (addDays(addMonths(start, months), -1) <= endedBy && found.length < 1200) {
    const period = { from: start, until: addMonths(start, months) };
    if (period.until > from) found.push({ text: periodName(period), period });
    start = period.until;
  }
  return found;
}
