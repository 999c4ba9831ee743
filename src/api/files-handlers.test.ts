import assert from "node:assert/strict";
import { before, test } from "node:test";
import { read, utils, write } from "@e965/xlsx";
import { z } from "zod";
import type { Answer, RouteName } from "#contract";
import { sql } from "#store";
import type { Visitor } from "../../tests/support/visitor.ts";
import { type WorkApi, workApi } from "../../tests/support/work-api.ts";

let whole: WorkApi;
let assigner: Visitor;
let officer: Visitor;
let stranger: Visitor;
before(async () => {
  whole = await workApi();
  assigner = await whole.at("decision-maker", "toy-government");
  officer = await whole.at("officer", "toy-science");
  stranger = await whole.at("officer", "toy-city");
});

async function asked<N extends RouteName>(_: N, response: Promise<Response>): Promise<Answer<N>> {
  const got = await response;
  const body: unknown = await got.json();
  assert.equal(got.status, 200, JSON.stringify(body));
  return body as Answer<N>;
}
async function refused(response: Promise<Response>): Promise<readonly string[]> {
  const { refusals } = (await (await response).json()) as { readonly refusals: readonly { readonly code: string }[] };
  return refusals.map(({ code }) => code);
}
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const upload = (who: Visitor, more: object = {}) =>
  who.act("POST", "/api/files", { matter: null, name: "说明.txt", class: "internal", content: base64("第一行\n第二行"), ...more });
const open = async (): Promise<string> => {
  const values = { title: "示例事项", lead: "toy-science", size: "ordinary" };
  const body = { procedure: "toy-supervision", values, key: "open-0000", origin: { kind: "own", id: "" } };
  return (await asked("openMatter", assigner.act("POST", "/api/matters", body))).id;
};

test("who may only read a matter lays no file with it", async () => {
  const matter = await open();
  const watch = await whole.at("supervisor", "toy-statistics");
  assert.equal((await watch.get(`/api/matters/${matter}`)).status, 200);
  assert.deepEqual(await refused(upload(watch, { matter })), ["procedure/attachNotYours"]);
  for (const who of [officer, assigner]) assert.equal((await upload(who, { matter })).status, 200);
});

test("units are found by name and pinyin, in their own order where nothing is sought, and named by id", async () => {
  const all = await asked("choices", officer.get("/api/choices?to=unit"));
  assert.deepEqual(
    all.rows.map(({ id }) => id),
    ["toy-government", "toy-science", "toy-statistics", "toy-city"],
  );
  const found = await asked("choices", officer.get("/api/choices?to=unit&q=tongji"));
  assert.equal(found.rows[0]?.id, "toy-statistics");
  const named = await asked("choices", officer.get("/api/choices?to=clause&ids=1.2.2,2.2.1"));
  assert.equal(named.rows.length, 2);
  const people = await asked("choices", officer.get("/api/choices?to=person"));
  assert.ok(people.rows.length >= 3 && people.rows.every(({ note }) => note !== null));
});

test("a draft is its person's alone", async () => {
  const at = `/api/drafts/${encodeURIComponent("toy-words@1")}/new`;
  const saved = await asked("saveDraft", officer.act("POST", at, { values: { text: "写了一半" } }));
  assert.ok(saved.savedAt);
  assert.deepEqual((await asked("draft", officer.get(at))).values, { text: "写了一半" });
  assert.equal((await asked("draft", stranger.get(at))).savedAt, null);
  await asked("dropDraft", officer.act("DELETE", at, {}));
  assert.equal((await asked("draft", officer.get(at))).savedAt, null);
  assert.deepEqual(await refused(officer.get("/api/drafts/nothing@1/new")), ["files/formUnknown"]);
});

test("a file that waits for its matter is seen by whoever uploaded it and by nobody else", async () => {
  const { file } = await asked("uploadFile", upload(officer));
  assert.equal(file.mediaType, "text/plain");
  assert.deepEqual((await asked("file", officer.get(`/api/files/${file.id}`))).file, file);
  assert.deepEqual(await refused(stranger.get(`/api/files/${file.id}`)), ["files/unknown"]);
  assert.deepEqual(await refused(stranger.get(file.href)), ["files/unknown"]);
  assert.deepEqual((await asked("fileText", officer.get(`/api/files/${file.id}/text`))).paragraphs, ["第一行", "第二行"]);
});

test("a matter's file is read by whoever may read the matter, comes with a still policy, and a sensitive one leaves a trace", async () => {
  const matter = await open();
  const { file } = await asked("uploadFile", upload(officer, { matter, class: "sensitive" }));
  const got = await assigner.get(file.href);
  assert.equal(await got.text(), "第一行\n第二行");
  assert.match(got.headers.get("content-security-policy") ?? "", /default-src 'none'.*sandbox/);
  assert.equal(got.headers.get("x-content-type-options"), "nosniff");
  assert.match(got.headers.get("content-disposition") ?? "", /^attachment; filename\*=UTF-8''%E8%AF%B4/);
  assert.equal((await stranger.get(file.href)).status, 403);
  assert.equal((await upload(stranger, { matter })).status, 403);
  const rows = await whole.store.rows(
    sql`select body from audit_event where body like ${`%${file.digest}%`} order by recorded_at`,
    z.object({ body: z.string() }),
  );
  assert.ok(rows.length >= 2, "taking it in and taking it along are both in the audit stream");
});

test("a picture is shown in place, anything else is taken along", async () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]).toString("base64");
  const picture = (await asked("uploadFile", upload(officer, { name: "照片.png", content: png }))).file;
  const shown = await officer.get(`${picture.href}?view=1`);
  assert.match(shown.headers.get("content-disposition") ?? "", /^inline/);
  const text = (await asked("uploadFile", upload(officer))).file;
  assert.match((await officer.get(`${text.href}?view=1`)).headers.get("content-disposition") ?? "", /^attachment/);
});

test("state secrets are refused with what to do, before anything is kept", async () => {
  assert.deepEqual(await refused(upload(officer, { class: "secret" })), ["files/classSecret"]);
  assert.deepEqual(await refused(upload(officer, { name: "机密-方案.txt" })), ["files/markedSecret"]);
});

/** The template as a person fills it in. */
async function filled(rows: readonly (readonly unknown[])[], steps: readonly (readonly unknown[])[] = []): Promise<string> {
  const response = await assigner.get("/api/forms/toy-task@1/template.xlsx");
  assert.equal(response.status, 200);
  const book = read(new Uint8Array(await response.arrayBuffer()), { type: "array" });
  const [first, second] = book.SheetNames.map((name) => book.Sheets[name]);
  assert.ok(first && second);
  utils.sheet_add_aoa(first, rows as unknown[][], { origin: "A5" });
  utils.sheet_add_aoa(second, steps as unknown[][], { origin: "A5" });
  return Buffer.from(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer).toString("base64");
}
const check = async (sheet: string) =>
  asked("checkSheet", assigner.act("POST", "/api/forms/toy-task@1/sheet/check", { procedure: "toy-supervision", sheet }));

test("a filled-in template is read row by row without writing, opened once, and the same when it comes again", async () => {
  const sheet = await filled(
    [
      ["甲", "示例科技厅", "", "一般"],
      ["乙", "toy-science", "", "重大"],
    ],
    [[5, "立项", 40, "2099-01-31"]],
  );
  assert.deepEqual((await check(sheet)).counts, { add: 2, same: 0, error: 0 });
  const before = await asked("matters", assigner.get("/api/matters"));
  const done = await asked("openSheet", assigner.act("POST", "/api/forms/toy-task@1/sheet", { procedure: "toy-supervision", sheet }));
  assert.equal(done.opened.length, 2);
  assert.equal((await asked("matters", assigner.get("/api/matters"))).total.count, before.total.count + 3, "two, and one below the first");
  assert.deepEqual((await check(sheet)).counts, { add: 0, same: 2, error: 0 });
});

test("a faulty row is told by its cells, and then none is opened", async () => {
  const sheet = await filled(
    [
      ["丙", "示例科技厅", "", "一般"],
      ["丁", "没有的厅", "", "特大"],
    ],
    [[6, "立项", "四十", "年底"]],
  );
  const { rows, counts } = await check(sheet);
  assert.deepEqual(counts, { add: 1, same: 0, error: 1 });
  assert.deepEqual(
    rows[1]?.refusals.map(({ code, cell }) => [code, cell]),
    [
      ["form/notFound", "B6"],
      ["form/notChoice", "D6"],
      ["form/notWhole", "2 节点!C5"],
      ["form/notDay", "2 节点!D5"],
    ],
  );
  const refusals = await refused(assigner.act("POST", "/api/forms/toy-task@1/sheet", { procedure: "toy-supervision", sheet }));
  assert.ok(refusals.includes("form/notFound"));
  assert.deepEqual((await check(sheet)).counts, { add: 1, same: 0, error: 1 });
  const other = await asked(
    "checkSheet",
    assigner.act("POST", "/api/forms/toy-task@1/sheet/check", { procedure: "toy-supervision", sheet: base64("x") }),
  );
  assert.deepEqual(
    other.refusals.map(({ code }) => code),
    ["sheet/notReadable"],
  );
});

test("the years whose working days are known are told", async () => {
  const { years } = await asked("calendar", officer.get("/api/calendar"));
  assert.ok(years.includes(2025) && years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1));
});
