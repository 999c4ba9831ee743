import assert from "node:assert/strict";
import { before, test } from "node:test";
import { z } from "zod";
import { sql } from "#store";
import { days } from "../../tests/support/access.ts";
import {
  type CommissionWorld,
  commissionWorld,
  figuresOpened,
  freshKey,
  offered,
  type Page,
  prepared,
  read,
  refusedBy,
  stepBy,
  uploadedReport,
  valuesFor,
  visitStep,
  working,
} from "../../tests/support/commission.ts";

let made: CommissionWorld;
before(async () => {
  made = await commissionWorld();
});

const pageOf = (id: string): Promise<Page> => read<Page>(made.officer.get(`/api/third-party/${id}`));
const figures = (id: string, item: string) => made.evaluator.get(`/api/evaluator/${id}/figures/${item}`);

test("a commission goes from preparing to rating, and everything read of it is known", async () => {
  const { id, item } = await working(made);

  const seen = await read<{ rows: { indicator: { id: string }; region: { code: string }; period: string }[]; all: number }>(
    figures(id, item),
  );
  assert.ok(seen.rows.length >= 8);
  assert.deepEqual([...new Set(seen.rows.map(({ region }) => region.code))].sort(), ["140000", "410000"]);
  assert.ok(seen.rows.every(({ period }) => period >= "2020" && period < "2024"));
  const file = await made.evaluator.get(`/api/evaluator/${id}/figures/${item}/file`);
  const [head = "", first = ""] = (await file.text()).split("\r\n");
  assert.match(head, /^indicator_id,.*definition,definition_from,vintages,plan_version,ledger_cut$/);
  assert.match(first, /^rd-expenditure,/);
  assert.deepEqual(
    (await pageOf(id)).reads.map(({ how, rows }) => [how, rows]),
    [
      ["taken", seen.all],
      ["looked", seen.rows.length],
    ],
  );

  await read(visitStep(made.evaluator, id, "ask-more", { what: "模拟：各市研发经费", why: "模拟：第二个问题" }));
  const [asked] = (await pageOf(id)).requests;
  const answer = {
    request: asked?.id,
    verdict: "granted",
    reason: "模拟：属评价任务所需",
    open: [figuresOpened(made, { what: { kind: "scheme", scheme: "province-innovation", period: null } })],
    revision: (await pageOf(id)).revision,
    key: freshKey(),
  };
  await read(made.decider.act("POST", `/api/third-party/${id}/requests`, answer));
  const { scope } = await pageOf(id);
  assert.deepEqual(
    scope.map(({ kind, readable }) => [kind, readable]),
    [
      ["figures", true],
      ["scheme", true],
    ],
  );
  const result = await read<{ rows: unknown[] }>(made.evaluator.get(`/api/evaluator/${id}/schemes/${scope[1]?.id}`));
  assert.equal(result.rows.length, 31);

  const draft = await uploadedReport(made, id, "模拟：初稿");
  await read(visitStep(made.evaluator, id, "hand-in-draft", { files: [draft] }));
  await stepBy(made.unit, id, "comment", { stance: "some", comment: "模拟：第 3 页的数应为 2022 年数" });
  assert.deepEqual((await read<{ comments: unknown[] }>(made.evaluator.get(`/api/evaluator/${id}`))).comments, []);
  await stepBy(made.officer, id, "hand-on");
  assert.equal((await read<{ comments: unknown[] }>(made.evaluator.get(`/api/evaluator/${id}`))).comments.length, 1);

  const final = await uploadedReport(made, id, "模拟：终稿");
  const signing = {
    files: [final],
    dataDay: made.today,
    claims: [
      { indicator: "rd-intensity", region: "140000", period: "2022", value: "1.07" },
      { indicator: "rd-intensity", region: "140000", period: "2021", value: "1.50", where: "12" },
      { indicator: "rd-intensity", region: "140000", period: "1949", value: "0.10" },
    ],
    scorePeriod: "2022",
    scores: [
      { unit: "140000", score: "30.5" },
      { unit: "110000", score: "80" },
    ],
    statement: "模拟：评价独立完成",
    signed: true,
  };
  assert.deepEqual(await refusedBy(visitStep(made.evaluator, id, "hand-in-final", { ...signing, signed: false })), [
    "commission/notSigned",
  ]);
  await read(visitStep(made.evaluator, id, "hand-in-final", signing));
  assert.deepEqual(await refusedBy(figures(id, item)), ["commission/notReading"]);

  type Compared = {
    comparison: {
      counts: Record<string, number>;
      figures: { line: string; differs: boolean; difference: string | null }[];
      scores: { rows: { ours: number | null }[] };
    };
  };
  const { comparison } = await read<Compared>(made.officer.get(`/api/third-party/${id}`));
  assert.deepEqual(comparison.counts, { same: 1, differ: 1, without: 1 });
  assert.ok(comparison.scores.rows.every(({ ours }) => ours !== null));
  const lines = comparison.figures.filter(({ differs }) => differs).map(({ line }) => ({ line, cause: "scope", says: "模拟：口径不同" }));
  await stepBy(made.officer, id, "explain", { explanations: [...lines, { line: "scores", cause: "method", says: "模拟：年份不同" }] });
  await stepBy(made.decider, id, "publish", { statement: "模拟：同意报告结论", use: "模拟：纳入年度计划" });

  const anybody = await made.as("public");
  const page = async (path: string): Promise<string> => (await anybody.get(path)).text();
  assert.match(await page("/open/evaluations"), /模拟：研发投入政策效果评价/);
  const shown = await page(`/open/evaluations/${id}`);
  for (const words of [/数据 1 项、评价结果 1 项/, /一致 1 项，有差异 1 项，平台当时无数 1 项/, /口径不同：模拟：口径不同/, /评分尚未汇齐/])
    assert.match(shown, words);
  assert.match(await page(`/open/evaluations/${id}?lang=en`), /1 alike, 1 differ, 1 without a figure of ours/);
  const published = await read<{ statement: string; report: { files: { href: string; digest: string }[] }; comments: unknown[] }>(
    anybody.get(`/api/published-evaluations/${id}`),
  );
  assert.equal(published.statement, "模拟：同意报告结论");
  const [report] = published.report.files;
  assert.equal(await (await anybody.get(report?.href ?? "")).text(), "模拟：终稿");

  const grades = { quality: 4, independence: 5, timeliness: 3, conduct: 5, reason: "模拟：证据充分" };
  await stepBy(made.officer, id, "rate-by-officer", grades);
  await stepBy(made.unit, id, "rate-by-unit", { ...grades, quality: 3 });
  await stepBy(made.officer, id, "close");
  const { evaluators } = await read<{ evaluators: { code: string; ratings: number; means: { id: string; mean: number }[] }[] }>(
    made.officer.get("/api/third-party"),
  );
  assert.deepEqual(
    evaluators.map(({ code, ratings, means }) => [code, ratings, means[0]?.mean]),
    [["91110000600037341L", 2, 3.5]],
  );
  assert.equal((await pageOf(id)).reads.length, 3);
  const rated = await page(`/open/evaluations/${id}`);
  assert.match(rated, /<th scope="row" class="wide">省工信厅/);
  // Why a grade was given was written for the office, and nobody's name is public.
  assert.doesNotMatch(rated, /模拟：证据充分|试用/);

  const { waits, news } = await read<{ waits: unknown[]; news: { kind: string }[] }>(made.evaluator.get("/api/evaluator"));
  assert.deepEqual(waits, []);
  assert.deepEqual(news.map(({ kind }) => kind).sort(), ["answered", "comments", "offered", "opened", "published", "rated"]);
});

test("what is neither published nor there is no public page, and a stopped evaluation is none", async () => {
  const { id } = await working(made);
  const anybody = await made.as("public");
  assert.equal((await anybody.get(`/open/evaluations/${id}`)).status, 404);
  assert.equal((await anybody.get("/open/evaluations/no-such")).status, 404);
  await stepBy(made.decider, id, "stop", { reason: "模拟：任务调整" });
  assert.equal((await anybody.get(`/open/evaluations/${id}`)).status, 404);
  assert.doesNotMatch(await (await anybody.get("/open/evaluations")).text(), new RegExp(id));
});

test("a grant ends by the clock, and at once where it is taken back; what was read stays known", async () => {
  const { id, item } = await working(made);
  await read(figures(id, item));
  const second = await working(made);
  await read(made.officer.act("POST", `/api/third-party/${second.id}/scope/${second.item}/end`, { says: "模拟：不再需要" }));
  assert.deepEqual(await refusedBy(figures(second.id, second.item)), ["commission/takenBack"]);
  assert.deepEqual(await refusedBy(made.officer.act("POST", `/api/third-party/${second.id}/scope/${second.item}/end`, { says: "再来" })), [
    "commission/grantEnded",
  ]);
  made.world.clock.forward(days(41));
  made = {
    ...made,
    evaluator: await made.as("third-party-evaluator"),
    officer: await made.as("evaluation-officer"),
    decider: await made.as("leading-group-office"),
    today: made.world.store.today(),
  };
  assert.deepEqual(await refusedBy(figures(id, item)), ["commission/openNoMore"]);
  assert.equal((await pageOf(id)).reads.length, 1);
  const events = await made.world.store.rows(
    sql`select body::text as body from audit_event where subject_id = ${`matter:${id}`} order by id`,
    z.object({ body: z.string() }),
  );
  const kinds = events.map(({ body }) => (JSON.parse(body) as { kind: string }).kind);
  assert.equal(kinds.filter((kind) => kind === "third-party/read").length, 1);
});

test("the scope is closed once it is handed in: nothing is added but in answer to a request", async () => {
  const { id } = await offered(made);
  assert.deepEqual(await refusedBy(made.officer.act("POST", `/api/third-party/${id}/scope`, figuresOpened(made))), [
    "commission/scopeIsSigned",
  ]);
  assert.deepEqual(await refusedBy(made.decider.act("POST", `/api/third-party/${id}/scope`, figuresOpened(made))), [
    "commission/notOpener",
  ]);
});

test("what is opened is named one by one, within the evaluation, and readable by whoever opens it", async () => {
  const { id } = await prepared(made);
  const open = (more: Readonly<Record<string, unknown>>) =>
    refusedBy(made.officer.act("POST", `/api/third-party/${id}/scope`, figuresOpened(made, more)));
  assert.deepEqual(await open({ until: "2031-01-01" }), ["commission/outsidePeriod"]);
  const named = { kind: "figures", indicators: ["no-such"], regions: [], fromYear: 2023, untilYear: 2020 };
  assert.deepEqual(await open({ what: named }), ["commission/nothingChosen", "commission/notInPlan"]);
  assert.deepEqual(await open({ what: { kind: "scheme", scheme: "no-such", period: null } }), ["commission/notInPlan"]);
  assert.deepEqual(await open({ what: { kind: "matter", number: "DB-2026-9999" } }), ["procedure/noSuchMatter"]);
  assert.deepEqual(await open({ what: { kind: "file", file: "no-such" } }), ["commission/notInPlan"]);
});

test("a signature names the scope that was seen, and the same person does not hand in and sign", async () => {
  const { id } = await prepared(made);
  await stepBy(made.officer, id, "submit");
  await assert.rejects(stepBy(made.decider, id, "offer", { scope: "0".repeat(64) }), /commission\/otherScope/);
});

for (const [what, more, code] of [
  ["a code that is none", { evaluatorCode: "91110000600037341X" }, "commission/codeNotUscc"],
  ["an evaluated unit that commissions", { evaluated: ["science-and-technology-department"] }, "commission/ownEvaluation"],
  ["days out of order", { reportBy: "2020-01-01" }, "commission/daysOutOfOrder"],
] as const)
  test(`${what} keeps a commission from being handed in`, async () => {
    const { id } = await read<{ id: string }>(
      made.officer.act("POST", "/api/third-party", { values: valuesFor(made, more), key: freshKey() }),
    );
    await assert.rejects(
      stepBy(made.officer, id, "submit"),
      (fault: Error) => fault.message.includes(code) && fault.message.includes("commission/nothingOpened"),
    );
  });

test("a commission names a scheme of the plan or none", async () => {
  for (const scheme of ["no-such", "constructor"])
    assert.deepEqual(
      await refusedBy(made.officer.act("POST", "/api/third-party", { values: valuesFor(made, { scheme }), key: freshKey() })),
      ["commission/notInPlan"],
    );
});

test("an undertaking that is not given is no acceptance", async () => {
  const { id, item } = await offered(made);
  assert.deepEqual(await refusedBy(visitStep(made.evaluator, id, "accept", { interests: "none", undertaking: false })), [
    "commission/notUndertaken",
  ]);
  assert.deepEqual(await refusedBy(figures(id, item)), ["commission/notReading"]);
});

test("files are taken while the evaluator is at work, and what is the commissioner's own stays with the commissioner", async () => {
  const { id } = await offered(made);
  const body = { name: "模拟.txt", class: "none", content: Buffer.from("模拟").toString("base64") };
  const upload = () => refusedBy(made.evaluator.act("POST", `/api/evaluator/${id}/files`, body));
  assert.deepEqual(await upload(), ["commission/notAtWork"]);
  const { file } = await read<{ file: { id: string } }>(made.officer.act("POST", "/api/files", { ...body, matter: id }));
  assert.deepEqual(await refusedBy(made.evaluator.get(`/api/evaluator/${id}/own/${file.id}/content`)), ["commission/unknown"]);
  await stepBy(made.decider, id, "stop", { reason: "模拟：任务调整" });
  assert.deepEqual(await upload(), ["commission/notAtWork"]);
  assert.deepEqual(await refusedBy(made.evaluator.get(`/api/evaluator/${id}/own/${file.id}/content`)), ["commission/unknown"]);
});

test("an evaluation that is stopped shows nothing any more", async () => {
  const { id, item } = await working(made);
  await stepBy(made.decider, id, "stop", { reason: "模拟：任务调整" });
  assert.deepEqual(await refusedBy(figures(id, item)), ["commission/notReading"]);
});
