import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { compilePlan } from "#define";
import { type Day, type Instant, toDecimal } from "#kernel";
import { toy } from "#plan/toy";
import { testDatabase } from "../../tests/support/index.ts";
import { openLedger } from "./ledger.ts";
import type { EntryDraft, Reading } from "./types.ts";

const compiled = compilePlan(toy);
assert.ok(compiled.ok);
const plan = compiled.value;
const all = { asOf: "2030-12-31", knownAt: null } as const;
const shown = (reading: Reading): string => (reading.kind === "figure" ? toDecimal(reading.quantity) : reading.gap);

let now: Instant = "2024-03-01T01:00:00.000Z";
const later = (instant: Instant): void => {
  now = instant;
};
const platform = (amount: string, occurredOn: Day, region = "990101"): EntryDraft => ({
  subject: "org-1",
  account: "platform/open",
  region,
  dims: {},
  amount,
  unit: "item",
  occurredOn,
  matter: "matter-1",
});
const header = "code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en";

test("figures follow what is written, at most a quarter of a second behind, and are read once", async (t) => {
  const { store } = await testDatabase(t, { clock: () => now });
  const ledger = openLedger(store, plan);
  const empty = await ledger.figures();
  assert.equal(shown(empty.latest("rd-expenditure", "990000", all)), "no-source");
  const bytes = Buffer.from(`${header}\nTOY_RD,990000,2022,273.70,CNY-100m,exact,2023-09-18,toy-bulletin,,\n`);
  assert.ok((await ledger.importObservations([{ name: "a.csv", content: bytes }], "tester")).ok);
  assert.equal(await ledger.figures(), empty);
  later("2024-03-01T01:00:01.000Z");
  const figures = await ledger.figures();
  const reading = figures.latest("rd-expenditure", "990000", all);
  assert.ok(reading.kind === "figure" && reading.vintages[0]?.document === "a.csv:2");
  assert.equal(shown(reading), "273.70");
  later("2024-03-01T01:00:02.000Z");
  assert.equal(await ledger.figures(), figures);
});

test("an indicator reads the balances of its account by year, at home and below, as known on any day", async (t) => {
  later("2022-06-01T01:00:00.000Z");
  const { store } = await testDatabase(t, { clock: () => now });
  const ledger = openLedger(store, plan);
  const post = async (at: Instant, ...drafts: readonly EntryDraft[]): Promise<void> => {
    later(at);
    assert.ok((await store.transaction((tx) => ledger.postEntries(tx, drafts))).ok);
  };
  await post("2022-06-01T02:00:00.000Z", platform("1", "2021-03-05"), platform("1", "2022-05-09", "990201"));
  await post("2023-02-01T02:00:00.000Z", platform("1", "2022-12-31"), platform("-1", "2024-12-01"));
  later("2024-03-01T01:00:00.000Z");
  const seriesOf = async (region: string, knownAt: Day | null) => {
    const figures = await ledger.figures();
    return figures.series("platforms", region, { ...all, knownAt }).map((r) => `${r.period}: ${shown(r)}`);
  };
  const first = [await seriesOf("990000", null), await seriesOf("990100", null), await seriesOf("990000", "2022-12-31")];
  assert.deepEqual(first, [
    ["2021: 1", "2022: 3", "2023: 3"],
    ["2021: 1", "2022: 2", "2023: 2"],
    ["2021: 1", "2022: 2"],
  ]);

  await post("2024-03-01T02:00:00.000Z", platform("5", "2021-12-31"));
  later("2024-03-01T02:00:01.000Z");
  assert.deepEqual(await seriesOf("100000", null), ["2021: 6", "2022: 8", "2023: 8"]);
  assert.deepEqual(await seriesOf("100000", "2024-02-29"), ["2021: 1", "2022: 3", "2023: 3"]);
  const figures = await ledger.figures();
  assert.deepEqual(
    ["2022-05", "2022-Q2", "2022-05-10", "2025"].map((period) => shown(figures.at("platforms", "990200", period, all))),
    ["1", "1", "not-defined", "not-due"],
  );
  const again = await openLedger(store, plan).figures();
  assert.deepEqual(again.series("platforms", "990000", all), figures.series("platforms", "990000", all));
  const direct = await ledger.balance({ account: "platform/open", region: "990000", on: "2023-12-31" });
  assert.equal(direct.ok && toDecimal(direct.value.quantity), "8");
});

test("files on disk are imported by path, and a missing one is refused", async (t) => {
  later("2024-03-01T01:00:00.000Z");
  const { store } = await testDatabase(t, { clock: () => now });
  const ledger = openLedger(store, plan);
  const folder = await mkdtemp(join(tmpdir(), "zhixing-import-"));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, "figures.csv");
  await writeFile(path, `${header}\nTOY_RD,990000,2022,1,CNY-100m,exact,,toy-yearbook,,\n`);
  const told: number[] = [];
  const answer = await ledger.importFiles([path], { actor: "tester", progress: (done, total) => told.push(done, total) });
  assert.deepEqual([answer, told], [{ ok: true, value: { added: 1, same: 0 } }, [1, 1]]);
  const missing = await ledger.importFiles([join(folder, "none.csv")], { actor: "tester" });
  assert.equal(!missing.ok && missing.refusals[0]?.code, "ledger/fileUnreadable");
});
