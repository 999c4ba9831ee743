import type { Passport } from "#contract";
import type { Account, CheckedPlan } from "#define";
import { addDays, type Day, lastDay, ok, periodOf, type Result, startOf } from "#kernel";
import type { BalanceQuestion, Ledger } from "#ledger";

/** Records shown of a figure; its whole list is longer, and its count says so. */
const mostShown = 200;

/**
 * Adds to a passport the dated entries its figure is the balance of; one that rests on observations or a formula is answered as it is.
 * @param knownAt the last day whose recordings count, or null for all
 */
export async function withRecords(
  plan: CheckedPlan,
  entriesBehind: Ledger["entriesBehind"],
  passport: Passport,
  knownAt: Day | null,
): Promise<Result<Passport>> {
  const question = questionOf(plan, passport, knownAt);
  if (question === null) return ok(passport);
  const page = await entriesBehind(question, { limit: mostShown });
  if (!page.ok) return page;
  const rows = page.value.rows.map(({ id, occurredOn, recordedAt, amount, region, subject, document, reverses }) => ({
    id,
    occurredOn,
    recordedAt,
    amount,
    region,
    subject,
    document: document ?? null,
    reverses: reverses ?? null,
  }));
  return ok({ ...passport, entries: { count: page.value.total.entries, rows } });
}

function questionOf(plan: CheckedPlan, { indicator, region, actual }: Passport, knownAt: Day | null): BalanceQuestion | null {
  const period = actual.period === null ? undefined : periodOf(actual.period);
  if (!period) return null;
  const { measure } = plan.versionOn(plan.indicator(indicator.id), lastDay(period));
  const account = measure.kind === "entries" ? plan.accounts.find(({ id }) => id === measure.account) : undefined;
  if (!account) return null;
  const about = { account: account.id, region: region.code, ...(knownAt === null ? {} : { knownAt: startOf(addDays(knownAt, 1)) }) };
  return isStock(account) ? { ...about, on: lastDay(period) } : { ...about, period };
}
const isStock = (account: Account): boolean => account.balance === "stock";
