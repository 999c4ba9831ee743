import type { Account, CheckedPlan } from "#define";
import { addDays, type Day, type Instant, ok, type Period, type Quantity, quantity, type RegionCode, type Result, refuse } from "#kernel";
import { type Store, sql } from "#store";
import type { Entry } from "../types.ts";
import { type Scope, sumOf, within } from "./balance-rows.ts";
import { entriesWhere } from "./entry-rows.ts";
import { questionRefusals } from "./refusals.ts";

/**
 * A stock is what has piled up to the end of a day, a flow what fell in a half-open period; which one is asked is the asker's choice.
 * `region` covers its whole subtree; `dims` narrows to the values given. `knownAt`: only what was recorded before that moment.
 */
export type BalanceQuestion = {
  readonly account: string;
  readonly region: RegionCode;
  readonly dims?: Readonly<Record<string, string>>;
  readonly knownAt?: Instant;
} & ({ readonly on: Day } | { readonly period: Period });

/** `cut` is the moment the answer is of: everything recorded strictly before it, and nothing else, is in it. */
export type Balance = { readonly quantity: Quantity; readonly entries: number; readonly cut: Instant };

/**
 * The exact sum of the entries asked for, as known at `knownAt` or, where that is absent or still moving, at the store's horizon.
 * Asked again with the answer's cut as `knownAt`, it is the same for ever.
 * @refuses ledger/accountUnknown, ledger/regionUnknown, ledger/dimUnknown
 */
export async function balance(store: Store, plan: CheckedPlan, question: BalanceQuestion): Promise<Result<Balance>> {
  const scoped = scopeOf(plan, question);
  if (!scoped.ok) return scoped;
  const cut = await cutFor(store, question.knownAt);
  const { amount, entries } = await sumOf(store, scoped.value.scope, cut);
  return ok({ quantity: quantity(amount, scoped.value.account.unit), entries, cut });
}

/** Behind which record a page begins: the last one of the page before. */
export type PageStart = { readonly occurredOn: Day; readonly subject: string; readonly id: string };
export type EntryPage = {
  readonly rows: readonly Entry[];
  /** Where the next page begins; null on the last. */
  readonly next: PageStart | null;
  /** Of all pages together. */
  readonly total: Balance;
};
const mostRows = 1_000;

/**
 * The records behind a balance, oldest day first, and the balance they sum to. Following pages are asked for with the first one's cut
 * as `knownAt`, so that all are of one moment.
 * @refuses as `balance`
 */
export async function entriesBehind(
  store: Store,
  plan: CheckedPlan,
  question: BalanceQuestion,
  page: { readonly after?: PageStart | null; readonly limit?: number } = {},
): Promise<Result<EntryPage>> {
  const scoped = scopeOf(plan, question);
  if (!scoped.ok) return scoped;
  const { account, scope } = scoped.value;
  const limit = Math.min(Math.max(1, page.limit ?? 100), mostRows);
  const cut = await cutFor(store, question.knownAt);
  return store.snapshot(async (reader) => {
    const { amount, entries } = await sumOf(reader, scope, cut);
    const found = await entriesWhere(
      reader,
      sql`${within(scope, cut)} ${behind(page.after ?? null)} order by occurred_on, subject_id, id limit ${limit + 1}::int`,
    );
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    const next = found.length > limit && last ? { occurredOn: last.occurredOn, subject: last.subject, id: last.id } : null;
    return ok({ rows, next, total: { quantity: quantity(amount, account.unit), entries, cut } });
  });
}

const behind = (after: PageStart | null) =>
  after === null
    ? sql``
    : sql`and occurred_on >= ${after.occurredOn}::date and (occurred_on, subject_id, id) > (${after.occurredOn}::date, ${after.subject}, ${after.id})`;

async function cutFor(store: Store, knownAt: Instant | undefined): Promise<Instant> {
  const horizon = await store.horizon();
  return knownAt !== undefined && knownAt < horizon ? knownAt : horizon;
}

function scopeOf(plan: CheckedPlan, question: BalanceQuestion): Result<{ readonly account: Account; readonly scope: Scope }> {
  const { region, dims = {} } = question;
  const account = plan.accounts.find((a) => a.id === question.account);
  if (!account) return refuse(questionRefusals.accountUnknown({ account: question.account }));
  if (!plan.region(region)) return refuse(questionRefusals.regionUnknown({ region }));
  const strange = Object.entries(dims).find(
    ([dim, value]) => !account.dims.some((d) => d.id === dim && d.values.some((known) => known.id === value)),
  );
  if (strange) return refuse(questionRefusals.dimUnknown({ dim: strange[0], value: strange[1] }));
  const [from, until] = "on" in question ? [null, addDays(question.on, 1)] : [question.period.from, question.period.until];
  return ok({ account, scope: { account: account.id, region, dims, from, until } });
}
