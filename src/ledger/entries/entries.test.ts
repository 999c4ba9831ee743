import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compilePlan } from "#define";
import { addDays, type Day, type Instant, type Period, toDecimal } from "#kernel";
import { toy } from "#plan/toy";
import { type Store, sql } from "#store";
import { testDatabase } from "../../../tests/support/index.ts";
import type { Entry, EntryDraft } from "../types.ts";
import { type BalanceQuestion, balance, entriesBehind, type PageStart } from "./balance.ts";
import { postEntries } from "./post.ts";
import { checkRollups, rebuildRollups } from "./rollups.ts";

const compiled = compilePlan(toy);
assert.ok(compiled.ok);
const plan = compiled.value;
const regions = ["990000", "990100", "990101", "990102", "990200", "990201", "980000"];
const types = ["development", "transfer", "service"];
const buyers = ["inside", "outside"];

/** A clock that the test moves. */
let now: Instant = "2024-01-31T15:59:50.000Z";
const tick = (ms: number): void => {
  now = new Date(Date.parse(now) + ms).toISOString() as Instant;
};
const clock = (): Instant => now;

const turnover = (amount: string, more: Partial<EntryDraft> = {}): EntryDraft => ({
  subject: "org-1",
  account: "contract/turnover",
  region: "990101",
  dims: { "contract-type": "service", buyer: "inside" },
  amount,
  unit: "CNY-fen",
  occurredOn: "2023-05-17",
  document: "register.csv:2",
  ...more,
});
const post = async (store: Store, drafts: readonly EntryDraft[]): Promise<readonly string[]> => {
  const posted = await store.transaction((tx) => postEntries(tx, plan, drafts));
  assert.ok(posted.ok, posted.ok ? "" : posted.refusals[0]?.say.en);
  return posted.value;
};
const amountOf = async (store: Store, question: BalanceQuestion): Promise<string> => {
  const found = await balance(store, plan, question);
  assert.ok(found.ok, found.ok ? "" : found.refusals[0]?.say.en);
  return toDecimal(found.value.quantity);
};

const days = fc.integer({ min: 0, max: 800 }).map((n) => addDays("2022-11-15", n));
const drafts = fc.record({
  subject: fc.constantFrom("org-1", "org-2", "org-3"),
  region: fc.constantFrom(...regions),
  dims: fc.record({ "contract-type": fc.constantFrom(...types), buyer: fc.constantFrom(...buyers) }),
  amount: fc.integer({ min: -1_000_000, max: 1_000_000 }).map(String),
  occurredOn: days,
});
const ledgers = fc.array(drafts, { minLength: 1, maxLength: 30 }).map((list) => list.map((d) => turnover(d.amount, d)));

test("parts equal the whole: regions, dims, months, and the records behind each", async (t) => {
  const { store } = await testDatabase(t, { clock });
  const period: Period = { from: "2022-11-01", until: "2025-03-01" };
  await fc.assert(
    fc.asyncProperty(ledgers, days, async (ledger, day) => {
      await post(store, ledger);
      tick(3_700_000);
      const ask = (more: object) => amountOf(store, { account: "contract/turnover", region: "100000", period, ...more });
      const sum = async (parts: readonly object[]) => String((await Promise.all(parts.map(ask))).reduce((a, b) => a + BigInt(b), 0n));
      const whole = await ask({});
      assert.equal(await sum([{ region: "990000" }, { region: "980000" }]), whole);
      assert.equal(await sum(types.map((id) => ({ dims: { "contract-type": id } }))), whole);
      assert.equal(await sum(buyers.map((id) => ({ dims: { buyer: id }, region: "990100" }))), await ask({ region: "990100" }));
      assert.equal(await sum([{ period: { ...period, until: day } }, { period: { ...period, from: day } }]), whole);
      assert.equal(await ask({ period: undefined, on: addDays(period.until, -1) }), whole);
    }),
    { numRuns: 12 },
  );
  const question = { account: "contract/turnover", region: "990100", on: "2024-06-10", dims: { buyer: "inside" } } as const;
  const rows = await everyEntry(store, question);
  const total = await balance(store, plan, question);
  assert.ok(total.ok && rows.length > 0);
  assert.equal(String(rows.reduce((a, e) => a + BigInt(e.amount), 0n)), toDecimal(total.value.quantity));
  assert.equal(rows.length, total.value.entries);
  assert.deepEqual(await checkRollups(store), []);
});

async function everyEntry(store: Store, question: BalanceQuestion): Promise<readonly Entry[]> {
  const rows: Entry[] = [];
  let after: PageStart | null = null;
  do {
    const page = await entriesBehind(store, plan, question, { after, limit: 7 });
    assert.ok(page.ok);
    rows.push(...page.value.rows);
    after = page.value.next;
  } while (after !== null);
  assert.equal(new Set(rows.map((e) => e.id)).size, rows.length);
  return rows;
}

test("a reversal restores every balance, and what was known before stays as it was", async (t) => {
  const { store } = await testDatabase(t, { clock });
  await fc.assert(
    fc.asyncProperty(ledgers, days, async (ledger, on) => {
      tick(1_000);
      const questions = regions.map((region) => ({ account: "contract/turnover", region, on }) as const);
      const ask = (knownAt?: Instant) => Promise.all(questions.map((q) => amountOf(store, { ...q, ...(knownAt ? { knownAt } : {}) })));
      const before = await ask();
      const ids = await post(store, ledger);
      tick(90_000);
      const [between, with_] = [now, await ask()];
      const negated = (amount: string) => (amount.startsWith("-") ? amount.slice(1) : `-${amount}`);
      await post(
        store,
        ledger.map((d, i) => ({ ...d, amount: negated(d.amount), reverses: ids[i] ?? "" })),
      );
      tick(40_000_000);
      assert.deepEqual(await ask(), before);
      assert.deepEqual(await ask(between), with_);
    }),
    { numRuns: 10 },
  );
  assert.deepEqual(await checkRollups(store), []);
});

test("a balance as known on a past moment never changes, also with a long transaction held open across the cut", async (t) => {
  const database = await testDatabase(t);
  const { store } = database;
  const second = database.another();
  const question = { account: "contract/turnover", region: "990000", on: "2023-12-31" } as const;
  const partial = { ...question, on: "2023-05-20" } as const;
  await post(store, [turnover("1000")]);

  let release = (): void => undefined;
  let opened = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isOpen = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const long = second.transaction(async (tx) => {
    await postEntries(tx, plan, [turnover("77")]);
    opened();
    await held;
    await postEntries(tx, plan, [turnover("5")]);
  });
  await isOpen;

  const seen = new Map<Instant, readonly [string, string]>();
  const answersAt = async (knownAt?: Instant): Promise<readonly [Instant, readonly [string, string]]> => {
    const first = await balance(store, plan, { ...question, ...(knownAt ? { knownAt } : {}) });
    assert.ok(first.ok);
    const other = await balance(store, plan, { ...partial, knownAt: first.value.cut });
    assert.ok(other.ok && other.value.cut === first.value.cut);
    return [first.value.cut, [toDecimal(first.value.quantity), toDecimal(other.value.quantity)]];
  };
  const writers = [store, second, store].map(async (writer, i) => {
    for (let n = 0; n < 12; n += 1) await post(writer, [turnover(String(i + 1)), turnover("3", { region: "990201", subject: `org-${i}` })]);
  });
  const readers = (async () => {
    for (let n = 0; n < 30; n += 1) {
      const [cut, amounts] = await answersAt();
      const earlier = seen.get(cut);
      if (earlier) assert.deepEqual(amounts, earlier);
      seen.set(cut, amounts);
    }
  })();
  await Promise.all([...writers, readers]);
  const moving = store.now();
  const [cutOfLong] = await answersAt(moving);
  assert.ok(cutOfLong < moving, "while a transaction is open, what it may still write is not known");
  release();
  await long;
  await post(store, [turnover("100000")]);
  for (const [cut, amounts] of seen) assert.deepEqual(await answersAt(cut), [cut, amounts]);
  assert.deepEqual([...seen.values()][0], ["1000", "1000"]);
  assert.equal(await amountOf(store, question), String(1000 + 77 + 5 + 12 * (1 + 2 + 3 + 9) + 100000));
  assert.deepEqual(await checkRollups(store), []);
});

test("rolled-up equals recomputed under concurrent writers, and a rebuilt roll-up is the same", async (t) => {
  const database = await testDatabase(t);
  const stores = [database.store, database.another(), database.another()];
  const work = stores.flatMap((store, i) => [
    ...Array.from({ length: 8 }, (_, n) =>
      post(store, [turnover(String(n + i)), turnover("7", { region: "980000", occurredOn: "2024-02-29" })]),
    ),
    checkRollups(store).then((faults) => assert.deepEqual(faults, [])),
  ]);
  await Promise.all(work);
  assert.deepEqual(await checkRollups(database.store), []);

  const question = { account: "contract/turnover", region: "100000", on: "2024-12-31" } as const;
  const right = await amountOf(database.store, question);
  await database.store.transaction((tx) => tx.run(sql`update account_rollup set amount = amount + 1 where region = '990000'`));
  const faults = await checkRollups(database.store);
  assert.deepEqual([...new Set(faults.map((f) => f.region))], ["990000"]);
  await Promise.all([rebuildRollups(database.store), post(stores[1] ?? database.store, [turnover("1")])]);
  assert.deepEqual(await checkRollups(database.store), []);
  assert.equal(await amountOf(database.store, question), String(BigInt(right) + 1n));
});

test("amounts are kept in the account's unit, and a stock ends with its day", async (t) => {
  const { store } = await testDatabase(t);
  await post(store, [turnover("1.5", { unit: "CNY-10k" }), turnover("250", { occurredOn: "2023-05-18" })]);
  const on = (day: Day) => amountOf(store, { account: "contract/turnover", region: "990101", on: day });
  assert.deepEqual([await on("2023-05-16"), await on("2023-05-17"), await on("2023-05-18")], ["0", "1500000", "1500250"]);
  const flow = { account: "contract/turnover", region: "990101", period: { from: "2023-05-18", until: "2023-05-19" } } as const;
  assert.equal(await amountOf(store, flow), "250");
});

test("each wrong entry is refused with every fault, and nothing is posted", async (t) => {
  const { store } = await testDatabase(t);
  const [id = ""] = await post(store, [turnover("10")]);
  await post(store, [turnover("-10", { reverses: id })]);
  const [open = ""] = await post(store, [turnover("20")]);
  const held = await checkCount(store);
  const cases: readonly (readonly [EntryDraft, readonly string[]])[] = [
    [turnover("1", { account: "nobody/knows" }), ["unknownAccount"]],
    [turnover("1", { dims: { buyer: "inside", colour: "red" } }), ["wrongDims"]],
    [turnover("1", { dims: { buyer: "abroad", "contract-type": "service" } }), ["unknownDimValue"]],
    [turnover("1", { unit: "person" }), ["entryUnitDoesNotFit"]],
    [turnover("1", { region: "123456", occurredOn: "2023-02-30" as Day }), ["entryRegionUnknown", "entryDayBad"]],
    [turnover("1", { subject: "" }), ["noOrigin"]],
    [turnover("-20", { reverses: "no-such-entry" }), ["reversedUnknown"]],
    [turnover("-20", { reverses: open, subject: "org-2" }), ["reversedUnknown"]],
    [turnover("-19", { reverses: open }), ["reversalDiffers"]],
    [turnover("-20", { reverses: open, region: "990201" }), ["reversalDiffers"]],
    [turnover("-10", { reverses: id }), ["reversedTwice"]],
  ];
  for (const [draft, codes] of cases) {
    const answer = await store.transaction((tx) => postEntries(tx, plan, [turnover("1"), draft]));
    assert.deepEqual(
      answer.ok ? [] : answer.refusals.map((r) => r.code),
      codes.map((code) => `ledger/${code}`),
    );
  }
  const twice = [turnover("-20", { reverses: open }), turnover("-20", { reverses: open })];
  const answer = await store.transaction((tx) => postEntries(tx, plan, twice));
  assert.equal(!answer.ok && answer.refusals[0]?.code, "ledger/reversedTwice");
  assert.equal(await checkCount(store), held);
  for (const [question, code] of [
    [{ account: "nobody/knows", region: "990000" }, "accountUnknown"],
    [{ account: "platform/open", region: "123456" }, "regionUnknown"],
    [{ account: "platform/open", region: "990000", dims: { colour: "red" } }, "dimUnknown"],
  ] as const) {
    const refused = await balance(store, plan, { ...question, on: "2024-01-01" });
    assert.equal(!refused.ok && refused.refusals[0]?.code, `ledger/${code}`);
  }
});

async function checkCount(store: Store): Promise<number> {
  const found = await balance(store, plan, { account: "contract/turnover", region: "100000", on: "2030-01-01" });
  return found.ok ? found.value.entries : -1;
}
