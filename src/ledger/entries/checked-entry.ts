import type { Account, CheckedPlan } from "#define";
import { convert, type Day, type Decimal, isDay, ok, parseQuantity, type Refusal, type Result, refuse, toDecimal } from "#kernel";
import type { EntryDraft } from "../types.ts";
import { refusals } from "./refusals.ts";

/** An entry whose words the plan knows; amount and unit are the account's. `month` is the first day of its month, `dimsText` its dims as one text. */
export type CheckedEntry = EntryDraft & { readonly amount: Decimal; readonly month: Day; readonly dimsText: string };

export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01` as Day;

/** Dims in the account's order, so that equal ones are equal texts. */
export const dimsText = (dims: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(dims).sort(([a], [b]) => (a < b ? -1 : 1))));

/** All faults of one draft that the plan alone can tell; reversals are compared with the entries later. `at` counts from 1. */
export function checkEntry(draft: EntryDraft, at: number, plan: CheckedPlan, accounts: ReadonlyMap<string, Account>): Result<CheckedEntry> {
  const account = accounts.get(draft.account);
  const faults: Refusal[] = [];
  if (!plan.region(draft.region)) faults.push(refusals.entryRegionUnknown({ at, region: draft.region }));
  if (!isDay(draft.occurredOn)) faults.push(refusals.entryDayBad({ at, day: draft.occurredOn }));
  if (draft.subject === "" || !(draft.matter || draft.document)) faults.push(refusals.noOrigin({ at }));
  if (!account) return refuse(refusals.unknownAccount({ at, account: draft.account }), ...faults);
  faults.push(...dimFaults(draft, at, account));
  const parsed = parseQuantity(draft.amount, draft.unit);
  if (!parsed.ok) return refuse(...faults, ...parsed.refusals);
  const amount = draft.unit === account.unit ? parsed : convert(parsed.value, account.unit);
  if (!amount.ok) faults.push(refusals.entryUnitDoesNotFit({ at, unit: draft.unit, fits: account.unit }));
  if (!amount.ok || faults.length > 0) return refuse(...faults);
  const [month, dims] = [monthOf(draft.occurredOn), dimsText(draft.dims)];
  return ok({ ...draft, amount: toDecimal(amount.value), unit: account.unit, month, dimsText: dims });
}

function dimFaults({ dims }: EntryDraft, at: number, account: Account): readonly Refusal[] {
  const declared = new Map(account.dims.map((dim) => [dim.id, dim.values] as const));
  const missing = account.dims.map((dim) => dim.id).filter((id) => !Object.hasOwn(dims, id));
  const unknown = Object.keys(dims).filter((id) => !declared.has(id));
  const shape = missing.length + unknown.length > 0 ? [refusals.wrongDims({ at, missing, unknown })] : [];
  const values = Object.entries(dims).flatMap(([dim, value]) =>
    declared.get(dim)?.every((known) => known.id !== value) ? [refusals.unknownDimValue({ at, dim, value })] : [],
  );
  return [...shape, ...values];
}

/** The half-open range of the region codes inside a region; compares as text, so it is found by index. */
export function regionRange(prefix: string): { readonly from: string; readonly through: string } {
  return { from: prefix.padEnd(6, "0"), through: prefix.padEnd(6, "9") };
}
