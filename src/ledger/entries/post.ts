import type { CheckedPlan } from "#define";
import { add, dayOf, ok, quantity, type Refusal, type Result, refuse } from "#kernel";
import type { Transaction } from "#store";
import type { Entry, EntryDraft } from "../types.ts";
import { type CheckedEntry, checkEntry, dimsText } from "./checked-entry.ts";
import { deltasOf } from "./deltas.ts";
import { addDeltas, entriesAndReversals, insertEntries } from "./entry-rows.ts";
import { refusals } from "./refusals.ts";

/**
 * Posts entries and adds their deltas to the roll-ups, in the caller's transaction. All are posted or none: a refusal comes before
 * anything is written. Amounts are kept in the account's unit.
 * @returns ids, in the order of the drafts
 * @refuses every fault of every draft: ledger/unknownAccount, wrongDims, unknownDimValue, entryUnitDoesNotFit, entryRegionUnknown,
 *          entryDayBad, noOrigin, reversedUnknown, reversalDiffers, reversedTwice; kernel/notADecimal
 */
export async function postEntries(tx: Transaction, plan: CheckedPlan, drafts: readonly EntryDraft[]): Promise<Result<readonly string[]>> {
  const accounts = new Map(plan.accounts.map((account) => [account.id, account] as const));
  const faults: Refusal[] = [];
  const entries: CheckedEntry[] = [];
  drafts.forEach((draft, i) => {
    const checked = checkEntry(draft, i + 1, plan, accounts);
    if (checked.ok) entries.push(checked.value);
    else faults.push(...checked.refusals);
  });
  if (faults.length > 0) return refuse(...faults);
  const reversals = await reversalFaults(tx, entries);
  if (reversals.length > 0) return refuse(...reversals);
  const ids = await insertEntries(tx, entries);
  await addDeltas(tx, deltasOf(entries), dayOf(tx.recordedAt));
  return ok(ids);
}

/** A reversal cancels one whole entry of the same subject, once. */
async function reversalFaults(tx: Transaction, entries: readonly CheckedEntry[]): Promise<readonly Refusal[]> {
  const ids = entries.flatMap((e) => (e.reverses === undefined ? [] : [e.reverses]));
  if (ids.length === 0) return [];
  const subjects = [...new Set(entries.map((e) => e.subject))];
  const held = await entriesAndReversals(tx, subjects, ids);
  const byId = new Map<string, Entry>(held.map((e) => [`${e.subject}\n${e.id}`, e] as const));
  const reversed = new Set<string>(held.map((e) => `${e.subject}\n${e.reverses}`));
  return entries.flatMap((entry, i) => {
    if (entry.reverses === undefined) return [];
    const [at, id, key] = [i + 1, entry.reverses, `${entry.subject}\n${entry.reverses}`];
    const original = byId.get(key);
    if (!original) return [refusals.reversedUnknown({ at, id })];
    if (reversed.has(key)) return [refusals.reversedTwice({ at, id })];
    reversed.add(key);
    return cancels(entry, original) ? [] : [refusals.reversalDiffers({ at, id })];
  });
}

function cancels(entry: CheckedEntry, original: Entry): boolean {
  const [a, b] = [entry, original].map((e) => [e.account, e.region, e.unit, e.occurredOn, dimsText(e.dims)].join("\n"));
  const sum = add(quantity(entry.amount, entry.unit), quantity(original.amount, original.unit));
  return a === b && sum.ok && sum.value.digits === 0n;
}
