import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Answer, RouteName } from "#contract";
import type { Visitor } from "../../tests/support/visitor.ts";
import { type WorkApi, workApi } from "../../tests/support/work-api.ts";

let whole: WorkApi;
let assigner: Visitor;
let officer: Visitor;
let helper: Visitor;
let watch: Visitor;
let stranger: Visitor;
before(async () => {
  whole = await workApi();
  assigner = await whole.at("decision-maker", "toy-government");
  officer = await whole.at("officer", "toy-science");
  helper = await whole.at("officer", "toy-statistics");
  watch = await whole.at("supervisor", "toy-government");
  stranger = await whole.at("officer", "toy-city");
});

type Refused = { readonly refusals: readonly { readonly code: string; readonly say: { readonly zh: string; readonly en: string } }[] };
async function asked<N extends RouteName>(_: N, response: Promise<Response>): Promise<Answer<N>> {
  const got = await response;
  const body: unknown = await got.json();
  assert.equal(got.status, 200, JSON.stringify(body));
  return body as Answer<N>;
}
async function refused(
  response: Promise<Response>,
): Promise<{ readonly status: number; readonly codes: readonly string[]; readonly say: string }> {
  const got = await response;
  const { refusals } = (await got.json()) as Refused;
  return { status: got.status, codes: refusals.map(({ code }) => code), say: refusals.map(({ say }) => say.zh).join() };
}

let keys = 0;
const key = (): string => `key-${String(++keys).padStart(6, "0")}`;
const draft = (title: string) => ({
  procedure: "toy-supervision",
  key: key(),
  origin: { kind: "clause", id: "2.2.1" },
  clauses: ["2.2.1"],
  values: { title, lead: "toy-science", support: ["toy-statistics"], size: "ordinary", contact: "王某 139" },
});
const opened = (title: string) => asked("openMatter", assigner.act("POST", "/api/matters", draft(title)));
const page = (who: Visitor, id: string) => asked("matter", who.get(`/api/matters/${id}`));
const list = (who: Visitor, question: string) => asked("matters", who.get(`/api/matters?${question}`));
const step = async (who: Visitor, id: string, transition: string, values = {}) =>
  who.act("POST", `/api/matters/${id}/steps`, { transition, values, revision: (await page(who, id)).revision, key: key() });

test("a matter waits in the workbench of those whose turn it is, and nowhere else", async () => {
  const { id, number } = await opened("光伏产业链专项");
  const bench = await asked("workbench", officer.get("/api/work"));
  const [turn] = bench.sign.rows.filter((one) => one.matter.id === id);
  assert.deepEqual(
    [turn?.matter.number, turn?.transitions.map(({ label }) => label.zh), turn?.desk.label.zh],
    [number, ["签收"], "示例科技厅"],
  );
  assert.ok(bench.clocks.some(({ matter, clock }) => matter.id === id && clock.name === "sign"));
  assert.ok(bench.nextDueAt !== null && bench.unread > 0);
  assert.equal((await asked("workbench", helper.get("/api/work"))).sign.count, 0);
  assert.equal((await asked("workbench", stranger.get("/api/work"))).lights.grey, 0);
});

test("a page tells what may be done, why the rest may not, and what happened", async () => {
  const { id } = await opened("氢能示范应用");
  const seen = await page(officer, id);
  assert.deepEqual(
    seen.possible.map(({ transition }) => transition),
    ["sign"],
  );
  const [closing] = seen.others.filter(({ transition }) => transition === "close");
  assert.ok((closing?.why.length ?? 0) >= 2);
  assert.deepEqual(
    seen.timeline.map(({ label, who }) => [label.zh, who?.role.zh]),
    [["发起", "决策人"]],
  );
  assert.equal(seen.light.say.zh, "尚未开始办理。");
  assert.equal(seen.origin.href, "/plan/c/2.2.1");
  assert.deepEqual(seen.fields.find((field) => field.id === "lead")?.shown, {
    zh: "示例省科学技术厅",
    en: "Example Department of Science and Technology",
  });
  assert.equal((await page(officer, seen.number)).id, id);
});

test("who has no part in a matter is told who can let them read it", async () => {
  const { id, number } = await opened("半导体中试基地");
  const { status, codes, say } = await refused(stranger.get(`/api/matters/${id}`));
  assert.deepEqual([status, codes], [403, ["procedure/notInReach"]]);
  assert.match(say, new RegExp(`${number}.*示例科技厅.*决策人`));
  assert.equal((await list(stranger, "")).total.count, 0);
  assert.deepEqual((await refused(stranger.act("POST", `/api/matters/${id}/seen`, {}))).codes, ["procedure/notInReach"]);
  assert.equal((await refused(officer.get("/api/matters/DB-2026-9999"))).status, 404);
});

test("what concerns a natural person is masked for who only watches, and each look at it is audited", async () => {
  const { id } = await opened("人才引育专项");
  const contact = (fields: Awaited<ReturnType<typeof page>>["fields"]) => fields.find((field) => field.id === "contact");
  assert.equal(contact((await page(officer, id)).fields)?.shown?.zh, "王某 139");
  const masked = contact((await page(watch, id)).fields);
  assert.deepEqual([masked?.masked, masked?.value, masked?.shown], [true, null, null]);
  const path = `/api/matters/${id}/reveal`;
  assert.deepEqual((await refused(watch.act("POST", path, { field: "contact", reason: " " }))).codes, ["procedure/reasonMissing"]);
  assert.deepEqual((await refused(watch.act("POST", path, { field: "title", reason: "核实情况" }))).codes, ["procedure/nothingMasked"]);
  const shown = await asked("revealField", watch.act("POST", path, { field: "contact", reason: "核实联系方式" }));
  assert.equal(shown.field.shown?.zh, "王某 139");
  const [event] = (await whole.events()).filter(({ kind }) => kind === "read-protected");
  assert.deepEqual([event?.payload.matter, event?.payload.field, event?.payload.reason], [id, "contact", "核实联系方式"]);
  assert.ok(!JSON.stringify(await whole.events()).includes("王某"));
});

test("of two who act at once one wins, and the other is told what changed", async () => {
  const { id } = await opened("两人同时办理");
  const { revision } = await page(officer, id);
  const body = () => ({ transition: "sign", values: {}, revision, key: key() });
  const colleague = await whole.at("officer", "toy-science");
  const both = await Promise.all([
    officer.act("POST", `/api/matters/${id}/steps`, body()),
    colleague.act("POST", `/api/matters/${id}/steps`, body()),
  ]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
  const [lost] = both.filter(({ status }) => status === 409);
  assert.ok(lost);
  const { codes, say } = await refused(Promise.resolve(lost));
  assert.deepEqual(codes, ["procedure/changedMeanwhile"]);
  assert.match(say, /“签收”/);
});

test("a request sent twice is done once", async () => {
  const same = draft("同一标识");
  const [first, second] = [
    await asked("openMatter", assigner.act("POST", "/api/matters", same)),
    await asked("openMatter", assigner.act("POST", "/api/matters", same)),
  ];
  assert.deepEqual(second, first);
  const body = { transition: "sign", values: {}, revision: first.revision, key: key() };
  const path = `/api/matters/${first.id}/steps`;
  const signed = await asked("stepMatter", officer.act("POST", path, body));
  assert.deepEqual(await asked("stepMatter", officer.act("POST", path, body)), signed);
  assert.equal((await page(officer, first.id)).timeline.length, 2);
});

test("many are done together or not at all, and a dry run says what would be", async () => {
  const [one, two] = [await opened("批量一"), await opened("批量二")];
  granted(await step(officer, two.id, "sign"));
  const steps = [one, two].map(({ id }) => ({ matter: id, transition: "sign", values: {}, revision: id === one.id ? 1 : 2, key: key() }));
  const send = (dryRun: boolean, some = steps) => asked("stepMatters", officer.act("POST", "/api/matters/steps", { steps: some, dryRun }));
  const dry = await send(true);
  assert.deepEqual(
    [dry.done, dry.each.map(({ title, refusals }) => [title, refusals.length > 0])],
    [
      false,
      [
        ["批量一", false],
        ["批量二", true],
      ],
    ],
  );
  assert.equal((await send(false)).done, false);
  assert.equal((await page(officer, one.id)).state.id, "assigned");
  assert.equal((await send(false, steps.slice(0, 1))).done, true);
  assert.equal((await page(officer, one.id)).state.id, "working");
});
const granted = (response: Response): void => assert.equal(response.status, 200);

test("a list is filtered by everything it can be asked, and read page by page without losing or repeating a row", async () => {
  const made = [];
  for (let n = 0; n < 7; n += 1) made.push(await opened(`翻页事项${n}`));
  const first = await list(officer, "q=翻页&limit=3");
  const second = await list(officer, `q=翻页&limit=3&after=${first.next}`);
  const third = await list(officer, `q=翻页&limit=3&after=${second.next}`);
  assert.deepEqual(
    [first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id)),
    made.map(({ id }) => id).reverse(),
  );
  assert.deepEqual([first.total, third.total, third.next], [{ count: 7, more: false }, { count: 7, more: false }, null]);
  const count = async (who: Visitor, question: string) => (await list(who, `q=翻页&${question}`)).total.count;
  for (const [question, found] of [
    ["procedure=toy-supervision", 7],
    ["procedure=toy-milestone", 0],
    ["state=assigned", 7],
    ["light=grey", 7],
    ["light=blue", 0],
    ["desk=toy-science@990000", 7],
    ["desk=toy-statistics@990000", 0],
    ["origin=clause", 7],
    ["origin=clause:2.2.1", 7],
    ["origin=clause:1.1.1", 0],
    ["clause=2.2.1", 7],
    ["clause=1.1.1", 0],
    ["due=week", 7],
    ["due=overdue", 0],
    ["open=no", 0],
    ["supervised=yes", 0],
    ["supervised=no", 7],
    ["mine=yes", 7],
    ["sort=due", 7],
  ] as const) {
    assert.equal(await count(officer, question), found, question);
    if (question !== "mine=yes") assert.equal(await count(assigner, question), found, `assigner ${question}`);
  }
  assert.equal(await count(assigner, "done=yes"), 7);
  assert.equal(await count(officer, "done=yes"), 0);
  const [row] = first.rows;
  assert.deepEqual(
    row?.actions.map(({ transition }) => transition),
    ["sign"],
  );
  assert.equal((await list(officer, `q=${row?.number}`)).rows[0]?.id, row?.id);
  assert.equal((await refused(officer.get("/api/matters?after=elsewhere"))).codes[0], "procedure/staleCursor");
});

test("what falls due first comes first, by whatever way the list is read", async () => {
  const order = async (who: Visitor) => (await list(who, "open=yes&limit=200")).rows.map(({ id, dueAt }) => ({ id, dueAt }));
  for (const who of [assigner, officer]) {
    const rows = await order(who);
    assert.deepEqual(
      rows,
      rows.toSorted((a, b) => ((a.dueAt ?? "z") < (b.dueAt ?? "z") ? -1 : a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : 1)),
    );
  }
  const paged: string[] = [];
  for (let after = ""; ; ) {
    const next = await list(officer, `open=yes&limit=4${after}`);
    paged.push(...next.rows.map(({ id }) => id));
    if (next.next === null) break;
    after = `&after=${next.next}`;
  }
  assert.deepEqual(
    paged,
    (await order(officer)).map(({ id }) => id),
  );
});

test("notices are told to a desk, read by a person, and counted for nobody else", async () => {
  const { id, number } = await opened("消息");
  const before = await asked("notices", officer.get("/api/notices?only=unread"));
  const [told] = before.rows;
  assert.deepEqual([told?.matter, told?.say.zh, told?.readAt], [id, `${number} 消息 已交办，请签收。`, null]);
  const { unread } = await asked("readNotices", officer.act("POST", "/api/notices/read", { ids: [told?.id] }));
  assert.equal(unread, before.unread - 1);
  assert.notEqual((await asked("notices", officer.get("/api/notices"))).rows[0]?.readAt, null);
  assert.equal((await asked("readNotices", officer.act("POST", "/api/notices/read", {}))).unread, 0);
  assert.equal((await asked("notices", stranger.get("/api/notices"))).rows.length, 0);
});

test("procedures say who may open them, with their drawing; forms come with what is known", async () => {
  const { procedures } = await asked("procedures", officer.get("/api/procedures"));
  assert.deepEqual(
    procedures.map(({ id, mayOpen }) => [id, mayOpen]),
    [
      ["toy-supervision", false],
      ["toy-milestone", false],
    ],
  );
  const one = await asked("procedure", assigner.get("/api/procedures/toy-supervision"));
  assert.ok(one.mayOpen && one.diagram.nodes.length === 6 && one.roleLabels.officer);
  assert.equal((await refused(assigner.get("/api/procedures/nothing"))).status, 404);
  const { id } = await opened("上级事项");
  const form = await asked("form", officer.get(`/api/forms/toy-step@1?parent=${id}`));
  assert.deepEqual(form.prefilled.lead, { value: "toy-science", locked: true, from: { zh: "上级事项", en: "The matter above" } });
  assert.equal((await refused(officer.get("/api/forms/toy-none@1"))).codes[0], "procedure/noSuchForm");
  assert.equal((await refused(stranger.get(`/api/forms/toy-step@1?parent=${id}`))).status, 403);
});

test("a list is taken along as a file with its filters, who took it and when, and stands in the audit stream", async () => {
  await opened("导出事项");
  const csv = await officer.get("/api/work/export?q=导出&columns=number,title,light&language=zh");
  assert.equal(csv.status, 200);
  const lines = (await csv.text()).trimEnd().split("\r\n");
  assert.equal(lines[0], "编号,事项,亮灯");
  assert.match(lines[1] ?? "", /^TS-2026-\d{4},导出事项,灰$/);
  assert.match(lines[2] ?? "", /^内部资料：.*经办人.*导出，共1件.*筛选条件：q=导出$/);
  const [event] = (await whole.events()).filter(({ kind }) => kind === "exported");
  assert.deepEqual([event?.payload.what, event?.payload.rows, event?.payload.q], ["matters", 1, "导出"]);
  const xlsx = await officer.get("/api/work/export?format=xlsx&language=en");
  assert.equal(new TextDecoder().decode((await xlsx.arrayBuffer()).slice(0, 2)), "PK");
  assert.deepEqual((await refused(officer.get("/api/work/export?format=pdf"))).codes, ["api/badFormat"]);
  assert.deepEqual((await refused(officer.get("/api/work/export?columns=secret"))).codes, ["api/badQuestion"]);
  assert.equal((await whole.visitor().get("/api/work/export")).status, 401);
});
