import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { z } from "zod";
import { type CheckedPlan, compilePlan } from "#define";
import { addDays, addMonths, type Day, dayOf, type Instant, levelOf, prefixOf, type RegionCode, type RegionLevel } from "#kernel";
import { type BalanceQuestion, type EntryDraft, type Ledger, openLedger } from "#ledger";
import { shanxi14th } from "#plan/shanxi-14th";
import { newUuid7, type OpenStore, openStore, sql } from "#store";

/**
 * How fast entries are posted and balances answered as the ledger grows: one throw-away database of the bundled server for each size,
 * all measured side by side in one run. Each ledger spans the same five years: entries are recorded up to sixty days after they occur.
 *
 *     npm run -s bench:ledger -- [10000000 | 100000 500000 …] [--queries 300] [--folder DIR]
 */
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    queries: { type: "string", default: "300" },
    folder: { type: "string", default: tmpdir() },
  },
});
const asked = positionals.length > 0 ? positionals.map(Number) : [1_000_000];
/** One size stands for itself and the powers of ten below it, from a hundred thousand on. */
const sizes = asked.length > 1 ? asked : [100_000, 1_000_000, 10_000_000].filter((n) => n < Math.max(...asked)).concat(asked);
const queries = Number(given.queries);
const accountId = "technology-contract/turnover";
const firstDay: Day = "2021-01-01";
const spanDays = 1_826;
const mostLagDays = 60;

type Bench = {
  readonly size: number;
  readonly folder: string;
  readonly store: OpenStore;
  readonly ledger: Ledger;
  /** The ledger's own present; moved by hand. */
  readonly setNow: (instant: Instant) => void;
};

const compiled = compilePlan(shanxi14th);
if (!compiled.ok) throw new Error("the plan has faults");
const plan: CheckedPlan = compiled.value;
const account = plan.account(accountId);
const regionsAt = (level: RegionLevel): readonly RegionCode[] =>
  plan.regions.regions.map((r) => r.code).filter((code) => code.startsWith(prefixOf(plan.regions.home)) && levelOf(code) === level);
const counties = regionsAt("county");
const dimCount = account.dims.reduce((n, dim) => n * dim.values.length, 1);

const batchSize = 5_000;

/** A fixed sequence, so that two runs ask the same. */
let seed = 20_210_430;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const pick = <T>(list: readonly T[]): T => {
  const chosen = list[random(list.length)];
  if (chosen === undefined) throw new Error("nothing to choose from");
  return chosen;
};

const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString() as Instant;
const startMs = Date.parse(`${firstDay}T02:00:00Z`);

function draft(today: Day): EntryDraft {
  return {
    subject: `organisation-${random(50_000)}`,
    account: accountId,
    region: pick(counties),
    dims: Object.fromEntries(account.dims.map((dim) => [dim.id, pick(dim.values).id])),
    amount: `${1_000 + random(9_000_000)}.${10 + random(90)}`,
    unit: "CNY",
    occurredOn: addDays(today, -random(mostLagDays)),
    document: "bench",
  };
}

async function open(size: number): Promise<Bench> {
  const folder = mkdtempSync(join(given.folder, "zhixing-bench-"));
  let now = instantAt(startMs);
  const clock = (): Instant => now;
  const store = await openStore({ dataDir: folder, clock, newId: newUuid7(clock, (n) => randomBytes(n)) });
  const setNow = (instant: Instant): void => {
    now = instant;
  };
  return { size, folder, store, ledger: openLedger(store, plan), setNow };
}

const post = (bench: Bench, drafts: readonly EntryDraft[]): Promise<void> =>
  bench.store.transaction(async (tx) => {
    const posted = await bench.ledger.postEntries(tx, drafts);
    if (!posted.ok) throw new Error(posted.refusals[0]?.say.en);
  });

/** Fills a ledger in batches; the clock moves from batch to batch. */
async function fill(bench: Bench): Promise<{ readonly batch: number; readonly perSecond: number }> {
  const batch = Math.min(batchSize, Math.max(500, bench.size / 1_000));
  const batches = Math.ceil(bench.size / batch);
  let spent = 0;
  for (let i = 0; i < batches; i += 1) {
    const now = instantAt(startMs + Math.floor((i / batches) * spanDays * 86_400_000));
    bench.setNow(now);
    const drafts = Array.from({ length: batch }, () => draft(dayOf(now)));
    const began = performance.now();
    await post(bench, drafts);
    spent += performance.now() - began;
    if (process.stderr.isTTY) process.stderr.write(`\r${bench.size}: ${Math.round((i / batches) * 100)} %  `);
  }
  bench.setNow(instantAt(startMs + (spanDays + 1) * 86_400_000));
  const owner = new pg.Client(bench.store.addresses.owner);
  await owner.connect();
  await owner.query("vacuum analyze");
  await owner.end();
  return { batch, perSecond: (batches * batch) / (spent / 1000) };
}

function question(level: RegionLevel, known: boolean): BalanceQuestion {
  const month = addMonths(firstDay, random(60));
  const dims = random(2) === 0 ? {} : Object.fromEntries(account.dims.map((dim) => [dim.id, pick(dim.values).id]));
  const knownAt = known ? { knownAt: instantAt(startMs + random(spanDays * 86_400) * 1000) } : {};
  const when = random(2) === 0 ? { on: addDays(addMonths(month, 1), -1) } : { period: { from: month, until: addMonths(month, 1) } };
  return { account: accountId, region: pick(regionsAt(level)), dims, ...knownAt, ...when };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
const quantile = (times: readonly number[], q: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))] ?? Number.NaN;
const ms = (n: number): string => n.toFixed(2);
const row = (...cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(34) : String(cell).padStart(13))).join(" "));

/** Asks all ledgers in turn, so that whatever else the machine does falls on all of them. */
async function side(benches: readonly Bench[], runs: number, work: (bench: Bench) => Promise<unknown>): Promise<readonly number[][]> {
  const times = benches.map((): number[] => []);
  for (let i = 0; i < runs + 10; i += 1)
    for (const [b, bench] of benches.entries()) {
      const spent = await timed(() => work(bench));
      if (i >= 10) times[b]?.push(spent); // the first ten warm connections and plans
    }
  return times;
}

async function balances(benches: readonly Bench[]): Promise<void> {
  for (const known of [false, true]) {
    const every = benches.map((): number[] => []);
    for (const level of ["county", "city", "province"] as const) {
      const times = await side(benches, queries, (bench) => bench.ledger.balance(question(level, known)));
      for (const [b, list] of times.entries()) every[b]?.push(...list);
      row(`${level}, ${known ? "known at a past moment" : "as known now"}`, ...times.map(spread));
    }
    row(`all three, ${known ? "known at a past moment" : "as known now"}`, ...every.map(spread));
  }
}
const spread = (times: readonly number[]): string => [0.5, 0.95, 0.99].map((q) => ms(quantile(times, q))).join("/");

/** What a stock of the province would cost, were only the rows of counties and recording days kept, and summed on reading. */
const withoutCoarseRows = (bench: Bench): Promise<unknown> =>
  bench.store.rows(
    sql`select sum(amount) as amount from account_rollup
        where account = ${accountId} and region = any(${counties}) and grain = 'day' and month < ${addMonths(firstDay, random(60))}::date`,
    z.object({ amount: z.string().nullable() }),
  );

async function sizeOf(bench: Bench): Promise<{ readonly entries: string; readonly rollup: string; readonly rollupRows: number }> {
  const [found] = await bench.store.rows(
    sql`select pg_size_pretty(pg_total_relation_size('ledger_entry')) as entries, 
          (select pg_size_pretty(sum(pg_total_relation_size(relid))) from pg_partition_tree('account_rollup')) as rollup,
          (select count(*)::int from account_rollup) as rows`,
    z.object({ entries: z.string(), rollup: z.string(), rows: z.number() }),
  );
  return { entries: found?.entries ?? "", rollup: found?.rollup ?? "", rollupRows: found?.rows ?? 0 };
}

const batches = Array.from({ length: 4 }, () => Array.from({ length: batchSize }, () => draft("2026-01-01")));
const benches: Bench[] = [];
try {
  for (const size of sizes) benches.push(await open(size));
  const filled: Awaited<ReturnType<typeof fill>>[] = [];
  for (const bench of benches) filled.push(await fill(bench));
  const disk = await Promise.all(benches.map(sizeOf));
  console.log(
    `Account ${accountId}: ${counties.length} counties × ${dimCount} values of its dims × 60 months = ${counties.length * dimCount * 60} cells\n`,
  );
  row("entries", ...sizes);
  row("entries in a batch", ...filled.map((f) => f.batch));
  row("posted per second while filling", ...filled.map((f) => Math.round(f.perSecond)));
  row("roll-up rows", ...disk.map((d) => d.rollupRows));
  row("entries on disk", ...disk.map((d) => d.entries));
  row("roll-up on disk", ...disk.map((d) => d.rollup));
  console.log("\nOne balance, a stock or a flow by region and month: p50/p95/p99 in ms");
  await balances(benches);
  const naive = await side(benches, Math.min(20, queries), withoutCoarseRows);
  row("province, without the coarse rows", ...naive.map(spread));
  console.log("\nOne entry posted in a transaction of its own, ms");
  const single = await side(benches, queries, (bench) => post(bench, [draft("2026-01-01")]));
  row("p50/p95/p99", ...single.map(spread));
  const base = quantile(single[0] ?? [], 0.5);
  row("p50 against the first size", ...single.map((times) => `${(quantile(times, 0.5) / base).toFixed(2)} ×`));
  console.log(`\nBatches of ${batchSize} entries`);
  const bulk = await side(benches, 20, (bench) => post(bench, batches[random(batches.length)] ?? []));
  row("entries posted per second", ...bulk.map((times) => Math.round(batchSize / (quantile(times, 0.5) / 1000))));
} finally {
  for (const bench of benches) {
    await bench.store.close();
    rmSync(bench.folder, { recursive: true, force: true });
  }
}
