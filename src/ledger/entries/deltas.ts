import { type Day, type Decimal, parentOf, type RegionCode, toDecimal } from "#kernel";
import type { CheckedEntry } from "./checked-entry.ts";

/** What a posting adds to one cell of the roll-up: amounts of one account, region, dims and month. */
export type Delta = {
  readonly account: string;
  readonly region: RegionCode;
  readonly dims: string;
  readonly month: Day;
  readonly amount: Decimal;
  readonly entries: number;
};
type Sum = { readonly of: Omit<Delta, "amount" | "entries">; digits: bigint; entries: number };

/**
 * The deltas of entries for their own regions and every region above, in one fixed order. Amounts are summed as integers at the
 * largest scale among them: exact, and without a quantity for each step, as postings come by the thousand.
 */
export function deltasOf(entries: readonly CheckedEntry[]): readonly Delta[] {
  const scale = entries.reduce((most, { amount }) => Math.max(most, places(amount)), 0);
  const leaves = new Map<string, Sum>();
  for (const { account, region, dimsText: dims, month, amount } of entries)
    put(leaves, { account, region, dims, month }, digitsAt(amount, scale), 1);
  const cells = new Map<string, Sum>();
  for (const { of, digits, entries: count } of leaves.values())
    for (let region: RegionCode | undefined = of.region; region !== undefined; region = parentOf(region))
      put(cells, { ...of, region }, digits, count);
  return [...cells.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { of, digits, entries: count }]) => ({ ...of, amount: decimalOf(digits, scale), entries: count }));
}

function put(sums: Map<string, Sum>, of: Sum["of"], digits: bigint, entries: number): void {
  const key = `${of.account}\n${of.region}\n${of.month}\n${of.dims}`;
  const sum = sums.get(key);
  if (!sum) sums.set(key, { of, digits, entries });
  else {
    sum.digits += digits;
    sum.entries += entries;
  }
}

const places = (amount: Decimal): number => (amount.includes(".") ? amount.length - amount.indexOf(".") - 1 : 0);
const digitsAt = (amount: Decimal, scale: number): bigint => BigInt(amount.replace(".", "") + "0".repeat(scale - places(amount)));
const decimalOf = (digits: bigint, scale: number): Decimal => toDecimal({ digits, scale, unit: "one" });
