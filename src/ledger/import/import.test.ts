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
import { Faults } from "./faults.ts";
import { importObservations } from "./import.ts";
import { fileRefusals } from "./refusals.ts";

const compiled = compilePlan(toy);
assert.ok(compiled.ok);
const plan = compiled.value;
const { store } = await testDatabase(undefined, { clock: () => "2026-11-22T04:00:00.000Z" });

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
  ["tabs for commas", { name: "x.csv", content: Buffer.from(`${head}\n${row}\n${row}\n`.replaceAll(",", "\t")) }, ["wrongSeparator"], null],
  ["semicolons for commas", { name: "x.csv", content: Buffer.from(`${head}\n"${row}\n`.replaceAll(",", ";")) }, ["wrongSeparator"], null],
  ["full-width commas", { name: "x.csv", content: Buffer.from(`${head}\n`.replaceAll(",", "\uff0c")) }, ["wrongSeparator"], null],
  ["column names alone", csv(), ["noRows"], null],
  [
    "lines of two encodings",
    { name: "x.csv", content: Buffer.concat([gbk, Buffer.from(`${row}省,Province\n`)]) },
    ["mixedEncodings"],
    null,
  ],
  ["a replacement character", csv(`${row}`, `${row.slice(0, -1)}\ufffd,a`), ["damagedText"], [3, 65]],
  ["a control character of the second set", csv(`${row.slice(0, -1)}a\u0085,a`), ["damagedText"], [2, 66]],
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
  ["a key with two qualifiers", csv(row, row.replace("exact", "rounded")), ["repeatedDifferently"], [3, "qualifier"]],
  ["31 digits", csv(row.replace("273.7", "1".repeat(31))), ["tooManyDigits"], [2, "value"]],
  ["a number of a million digits", csv(row.replace("273.7", "1".repeat(1_000_000))), ["tooManyDigits"], [2, "value"]],
  ["13 decimals", csv(row.replace("273.7", `1.${"1".repeat(13)}`)), ["tooManyDigits"], [2, "value"]],
  ["a negative amount", csv(row.replace("273.7", "-273.7")), ["negativeAmount"], [2, "value"]],
  ["the year 0000", csv(row.replace("2022", "0000")), ["rowBadPeriod"], [2, "period"]],
  ["a day of the year 0000", csv(row.replace("2023-09-18", "0000-09-18")), ["badDay"], [2, "published_on"]],
  ["a period before 1900", csv(row.replace("2022", "1899")), ["yearOutside"], [2, "period"]],
  ["a period past 2100", csv(row.replace("2022", "2022/2101")), ["yearOutside"], [2, "period"]],
  ["a publication day past 2100", csv(row.replace("2023-09-18", "2101-01-01")), ["yearOutside"], [2, "published_on"]],
  ["a day of publication before the period", csv(row.replace("2023-09-18", "2021-12-31")), ["publishedTooEarly"], [2, "published_on"]],
  ["a source from before the period", csv("TOY_RD,990000,2025,1,CNY-100m,exact,,toy-newspaper,,"), ["publishedTooEarly"], [2, "source"]],
  ["a day of publication after today", csv(row.replace("2023-09-18", "2026-11-23")), ["publishedAhead"], [2, "published_on"]],
  [
    "a period after today",
    csv(row.replace("2022", "2027").replace("2023-09-18,toy-bulletin", ",toy-yearbook")),
    ["periodAhead"],
    [2, "period"],
  ],
  ["a year under two names", csv(row.replace("2022", "2022/2022")), ["periodNamedOtherwise"], [2, "period"]],
  ["a year as a span of days", csv(row.replace("2022", "2022-01-01/2022-12-31")), ["periodNamedOtherwise"], [2, "period"]],
  ["a half as two quarters", csv(row.replace("2022", "2023-Q1/2023-Q2")), ["periodNamedOtherwise"], [2, "period"]],
  ["a note in Chinese only", csv(`${row.slice(0, -1)}省,`), ["noteInOneLanguage"], [2, "note_en"]],
  ["a note in English only", csv(`${row}Province`), ["noteInOneLanguage"], [2, "note_zh"]],
  ["a note of 501 characters", csv(`${row.slice(0, -1)}省,${"a".repeat(501)}`), ["noteTooLong"], [2, "note_en"]],
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

test("a file of nothing but faults is counted to its end", async () => {
  const answer = await load({ name: "x.csv", content: Buffer.from(`${head}\n${"a,b,c,d,e,f,g,h,i,\n".repeat(200_000)}`) });
  assert.ok(!answer.ok);
  assert.deepEqual([answer.refusals.length, answer.refusals[0]?.facts.shown], [101, 100]);
  assert.ok(Number(answer.refusals[0]?.facts.total) >= 200_000 * 8);
});

test("faults past the bound are counted and never made", () => {
  const faults = new Faults();
  let made = 0;
  for (let i = 0; i < 1_000_000; i += 1)
    faults.add(() => {
      made += 1;
      return fileRefusals.noRows({ file: "x.csv" });
    });
  assert.deepEqual([faults.total, made, faults.refused().refusals.length], [1_000_000, 100, 101]);
});

test("a refusal quotes at most eighty characters, and none that cannot be seen or that turns the writing round", async () => {
  const answer = await load(csv(row.replace("990000", `9\u202e9\u20669\u200b${"0".repeat(500)}`)));
  const [, fault] = answer.ok ? [] : answer.refusals;
  assert.equal(fault?.facts.value, `999${"0".repeat(77)}…`);
  assert.ok(fault?.say.zh.includes(`“999${"0".repeat(77)}…”`) && !/[\u202e\u2066\u200b]/.test(JSON.stringify(fault)));
});

test("a row of the wrong length is told by what was found and what is expected", async () => {
  const answer = await load(csv(row.slice(0, -1)));
  const say = answer.ok ? undefined : answer.refusals[1]?.say;
  assert.deepEqual(say, {
    zh: "figures.csv 第 2 行有 9 个字段，应为 10 个。请检查逗号与引号。",
    en: "figures.csv, line 2: 9 field(s) found, 10 expected. Check commas and quotation marks.",
  });
});

test("a span is told the plain name of its period", async () => {
  const answer = await load(csv(row.replace("2022", "2023-07-01/2023-09-30")));
  assert.equal(!answer.ok && answer.refusals[1]?.facts.name, "2023-Q3");
});

test("a rate may fall below zero, an amount may be zero", async () => {
  const answer = await load(
    csv(row.replace("273.7", "-0.0").replace("2022", "2011"), "TOY_ATMOSPHERE,990000,2022,-1.5,one,exact,,toy-yearbook,,"),
  );
  assert.deepEqual(answer, { ok: true, value: { added: 2, same: 0 } });
});

test("characters beyond the first plane and lines across the parser's parts are read whole", async () => {
  const lines = Array.from(
    { length: 900 },
    (_, i) => `TOY_RD,990000,${1901 + (i % 100)},${1 + (i % 100)},CNY-100m,exact,,toy-yearbook,𠮷${"𠮷".repeat(60)},a`,
  );
  assert.deepEqual(await load(csv(...lines)), { ok: true, value: { added: 100, same: 800 } });
  const notes = await store.rows(sql`select distinct note_zh from observation where note_zh like '𠮷%'`, z.object({ note_zh: z.string() }));
  assert.deepEqual(notes, [{ note_zh: "𠮷".repeat(61) }]);
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

for (const [column, changed] of [
  ["qualifier", row.replace("exact", "provisional")],
  ["source", row.replace("toy-bulletin", "toy-yearbook")],
  ["note_zh", `${row.slice(0, -1)}省,Province`],
] as const)
  test(`a held row given again with another ${column} is a conflict that names the column and the way out`, async () => {
    const held = await count();
    const answer = await load(csv(changed));
    assert.ok(!answer.ok);
    const [, fault] = answer.refusals;
    assert.deepEqual([fault?.code, fault?.kind, fault?.facts.column], ["ledger/repeatedDifferently", "conflict", column]);
    assert.ok(fault?.say.zh.includes("published_on") && fault.say.en.includes("new vintage"));
    assert.equal(await count(), held);
  });

test("the same amount in another unit or with more zeros is the same", async () => {
  const answer = await load(csv(row.replace("273.7,CNY-100m", "2737000.0,CNY-10k")));
  assert.deepEqual(answer, { ok: true, value: { added: 0, same: 1 } });
});

test("files that contradict each other are refused together", async () => {
  const other = { ...csv(row.replace("2022,273.7", "2023,2")), name: "other.csv" };
  const answer = await load(csv(row.replace("2022,273.7", "2023,1")), other);
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
