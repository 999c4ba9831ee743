import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { z } from "zod";
import { compilePlan } from "#define";
import { toy } from "#plan/toy";
import { sql } from "#store";
import { testDatabase } from "../../../tests/support/index.ts";
import { loadCarriedData } from "./carried.ts";
import type { ImportFile } from "./decode.ts";
import { importObservations } from "./import.ts";

const compiled = compilePlan(toy);
assert.ok(compiled.ok);
const plan = compiled.value;
const { store } = await testDatabase();

const head = "code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en";
const csv = (...lines: readonly string[]): ImportFile => ({ name: "figures.csv", content: Buffer.from([head, ...lines, ""].join("\n")) });
const row = "TOY_RD,990000,2022,273.7,CNY-100m,exact,2023-09-18,toy-bulletin,,";
const count = async (): Promise<number> =>
  (await store.rows(sql`select count(*)::int as n from observation`, z.object({ n: z.number() })))[0]?.n ?? 0;
const load = (...files: readonly ImportFile[]) => importObservations(store, plan, files, "tester");
/** 省 in GBK; the rest of the line is plain. */
const gbk = Buffer.concat([
  Buffer.from(`${head}\nTOY_POP,990100,2022,3.00,`),
  Buffer.from("cdf2c8cb", "hex"),
  Buffer.from(",exact,,toy-yearbook,"),
  Buffer.from("caa1", "hex"),
  Buffer.from(",Province\n"),
]);

async function* endless(): AsyncIterable<Uint8Array> {
  for (;;) yield new Uint8Array(8 * 1024 * 1024).fill(0x61);
}

for (const [what, file, codes, place] of [
  ["a binary file", { name: "x.xlsx", content: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) }, ["notText"], null],
  ["bytes of no encoding", { name: "x.csv", content: new Uint8Array([0x61, 0xff, 0xff]) }, ["notText"], null],
  ["an empty file", { name: "x.csv", content: new Uint8Array() }, ["wrongColumns"], null],
  ["other columns", { name: "x.csv", content: Buffer.from("indicator,region,value\na,b,1\n") }, ["wrongColumns"], null],
  ["a quotation mark without partner", csv(`${row.slice(0, -1)}"`, row.replace("toy-bulletin", '"toy')), ["notCsv"], null],
  ["a file declared too large", { name: "x.csv", size: 105_000_000, content: endless() }, ["fileTooLarge"], null],
  ["a stream that grows too large", { name: "x.csv", content: endless() }, ["fileTooLarge"], null],
  ["a missing field", csv(row.slice(0, -1)), ["wrongFieldCount"], [2, "*"]],
  ["an unknown code", csv(row, row.replace("TOY_RD", "RD_OF_NOBODY")), ["rowUnknownCode"], [3, "code"]],
  ["the code of a formula", csv(row.replace("TOY_RD", "rd-intensity")), ["rowUnknownCode", "unitDoesNotFit"], [2, "code"]],
  ["an unknown region", csv(row.replace("990000", "123456")), ["unknownRegion"], [2, "region"]],
  ["an unknown source", csv(row.replace("toy-bulletin", "hearsay")), ["unknownSource"], [2, "source"]],
  ["text in a number", csv(row.replace("273.7", "about 270")), ["notANumber"], [2, "value"]],
  ["an empty number", csv(row.replace("273.7", "")), ["notANumber"], [2, "value"]],
  ["a unit nobody knows", csv(row.replace("CNY-100m", "bushels")), ["unknownUnit"], [2, "unit"]],
  ["a unit that does not fit", csv(row.replace("CNY-100m", "person")), ["unitDoesNotFit"], [2, "unit"]],
  ["a bad period", csv(row.replace("2022", "2022-13")), ["rowBadPeriod"], [2, "period"]],
  ["a bad qualifier", csv(row.replace("exact", "roughly")), ["badQualifier"], [2, "qualifier"]],
  ["a bad day", csv(row.replace("2023-09-18", "2023-02-30")), ["badDay"], [2, "published_on"]],
  ["a key with two values", csv(row, row.replace("273.7", "274")), ["repeatedDifferently"], [3, "value"]],
] as const)
  test(`${what} is refused and nothing is written`, async () => {
    const before = await count();
    const answer = await load(file);
    assert.ok(!answer.ok);
    const faults = answer.refusals.filter((r) => r.code !== "ledger/fileRefused");
    assert.deepEqual(
      faults.map((r) => r.code),
      codes.map((code) => `ledger/${code}`),
    );
    if (place) assert.deepEqual([faults[0]?.facts.line, faults[0]?.facts.column], place);
    for (const { say } of answer.refusals) assert.ok(say.zh.length > 10 && say.en.length > 10 && !say.en.includes("undefined"));
    assert.equal(await count(), before);
  });

test("every fault of a file is told, up to a bound and with the total", async () => {
  const answer = await load(csv(...Array.from({ length: 150 }, (_, i) => row.replace("273.7", `x${i}`))));
  assert.ok(!answer.ok);
  assert.deepEqual([answer.refusals.length, answer.refusals[0]?.facts], [101, { total: 150, shown: 100 }]);
});

test("importing twice is importing once", async () => {
  const file = csv(row, row, row.replace("2022", "2021").replace("2023-09-18", ""));
  const before = await count();
  assert.deepEqual(await load(file), { ok: true, value: { added: 2, same: 1 } });
  assert.deepEqual(await load(file), { ok: true, value: { added: 0, same: 3 } });
  assert.equal(await count(), before + 2);
});

test("a row that differs from what is held is refused, a later vintage is added", async () => {
  const held = await count();
  const answer = await load(csv(row.replace("273.7", "273.8"), "TOY_GDP,990000,2023,1,CNY-100m,exact,,toy-yearbook,,"));
  assert.equal(!answer.ok && answer.refusals[1]?.code, "ledger/repeatedDifferently");
  assert.equal(await count(), held);
  const later = await load(csv(row.replace("273.7", "273.8").replace("2023-09-18", "2024-09-18")));
  assert.deepEqual(later, { ok: true, value: { added: 1, same: 0 } });
});

test("the same amount in another unit or with more zeros is the same", async () => {
  const answer = await load(csv(row.replace("273.7,CNY-100m", "2737000.0,CNY-10k")));
  assert.deepEqual(answer, { ok: true, value: { added: 0, same: 1 } });
});

test("files that contradict each other are refused together", async () => {
  const other = { ...csv(row.replace("2022,273.7", "2024,2")), name: "other.csv" };
  const answer = await load(csv(row.replace("2022,273.7", "2024,1")), other);
  assert.equal(!answer.ok && answer.refusals[1]?.facts.file, "other.csv");
});

test("a GBK file with Chinese units is read", async () => {
  assert.deepEqual(await load({ name: "gbk.csv", content: gbk }), { ok: true, value: { added: 1, same: 0 } });
  const kept = await store.rows(
    sql`select unit, note_zh, document, published_assumed from observation where subject_id = '990100'`,
    z.object({ unit: z.string(), note_zh: z.string(), document: z.string(), published_assumed: z.boolean() }),
  );
  assert.deepEqual(kept, [{ unit: "person-10k", note_zh: "省", document: "gbk.csv:2", published_assumed: true }]);
});

test("carried files are loaded once, and a changed one adds its new rows", async () => {
  const folder = await mkdtemp(join(tmpdir(), "zhixing-carried-"));
  const file = join(folder, "a.csv");
  await writeFile(file, [head, row.replace("2022", "2019"), ""].join("\n"));
  const both = await Promise.all([loadCarriedData(store, plan, folder), loadCarriedData(store, plan, folder)]);
  assert.equal(
    both.map((r) => (r.ok ? r.value.added : -1)).reduce((a, b) => a + b),
    1,
  );
  assert.deepEqual(await loadCarriedData(store, plan, folder), { ok: true, value: { added: 0, same: 0 } });
  await writeFile(file, `${await readFile(file, "utf8")}${row.replace("2022", "2018")}\n`);
  assert.deepEqual(await loadCarriedData(store, plan, folder), { ok: true, value: { added: 1, same: 1 } });
  await rm(folder, { recursive: true });
});

test("an import leaves its trace in the audit stream", async () => {
  const events = await store.rows(
    sql`select body from audit_event where subject_id = 'import' order by sequence limit 1`,
    z.object({ body: z.string() }),
  );
  assert.ok(events[0]?.body.includes("figures.csv"));
});
