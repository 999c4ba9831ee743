import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type alertsRoutes,
  type assessmentRoutes,
  type closingRoutes,
  type collectRoutes,
  type commissionsRoutes,
  contract,
  type evaluationRoutes,
  type filesRoutes,
  type planningRoutes,
  type RouteName,
  type releasesRoutes,
  type situationRoutes,
  type supervisionRoutes,
  type vettingRoutes,
  type workRoutes,
} from "#contract";
import type { Figures } from "#ledger";
import { shanxi14th } from "#plan/shanxi-14th";
import { briefsInMemory, contentOf } from "../../tests/support/briefs.ts";
import { feedbackInMemory } from "../../tests/support/feedback.ts";
import { checkedPlan, noEntries, publishedFigures } from "../../tests/support/figures.ts";
import { signedInAccess } from "../../tests/support/stand-in.ts";
import { loadGeometry } from "./geometry.ts";
import { createApi } from "./server.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
let current: Figures = figures;
const geometry = await loadGeometry(new URL("../../plan/shanxi-14th/geometry/cities.geojson", import.meta.url).pathname);
const briefs = briefsInMemory();
const issued = await briefs.issue(contentOf(plan, figures, "2023-12-31"), "somebody");
const code = issued.ok ? issued.value.code : "";
const api = await createApi({
  plan,
  figures: async () => current,
  entriesBehind: noEntries,
  today: () => "2026-11-22",
  pages: null,
  version: "test",
  access: signedInAccess(),
  newToken: () => "a visitor",
  briefs,
  feedback: feedbackInMemory(),
  geometry: geometry.ok ? geometry.value : null,
});
const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  Promise.resolve(api.request(path, { headers }));

/** Routes of what is kept in a database; they are asked where there is one. */
type Kept =
  | Exclude<keyof typeof alertsRoutes, "warnings">
  | Exclude<keyof typeof closingRoutes, "nextTargets">
  | keyof typeof collectRoutes
  | keyof typeof commissionsRoutes
  | keyof typeof assessmentRoutes
  | keyof typeof workRoutes
  | keyof typeof evaluationRoutes
  | keyof typeof filesRoutes
  | keyof typeof planningRoutes
  | keyof typeof releasesRoutes
  | keyof typeof situationRoutes
  | keyof typeof supervisionRoutes
  | keyof typeof vettingRoutes;
type ReadingName = Exclude<{ [N in RouteName]: (typeof contract)[N]["method"] extends "GET" ? N : never }[RouteName], Kept>;

/** One question for each route of the contract that is read; a route without one does not compile. */
const questions: Readonly<Record<ReadingName, string>> = {
  session: "/api/session",
  sessions: "/api/account/sessions",
  passkeys: "/api/account/passkeys",
  adminPeople: "/api/admin/people?q=li",
  adminChoices: "/api/admin/choices",
  rights: "/api/admin/rights",
  auditEvents: "/api/admin/audit?kind=signed-in&from=2026-01-01",
  auditState: "/api/admin/audit/state",
  delegations: "/api/work/delegations",
  preferences: "/api/preferences",
  cockpit: "/api/cockpit?asOf=2023-12-31",
  briefDraft: "/api/brief?asOf=2023-12-31&group=coverage&lang=en",
  brief: `/api/briefs/${code}`,
  briefCheck: `/api/check/${code.toLowerCase()}`,
  feedbackList: "/api/feedback?state=open",
  nextTargets: "/api/next-targets?asOf=2025-12-31",
  warnings: "/api/warnings?asOf=2023-12-31",
  targets: "/api/targets",
  indicators: "/api/indicators",
  indicator: "/api/indicators/RD_EXP?region=140000",
  passport: "/api/indicators/rd-intensity/passport?period=2021",
  plan: "/api/plan",
  clause: "/api/plan/clauses/9.6.1",
  sources: "/api/sources",
  search: "/api/search?q=yf",
  quote: "/api/indicators/RD_EXP/quote?period=2023",
  target: "/api/targets/rd-expenditure?asOf=2023-12-31",
  coverage: "/api/plan/coverage",
  source: "/api/sources/national-rd-bulletin-2023",
  regions: "/api/regions",
  region: "/api/regions/140100?asOf=2023-12-31",
  compare: "/api/compare?regions=140000,410000&indicators=rd-expenditure,RD_INT&from=2018&to=2023&measure=index",
  compareChoices: "/api/compare/choices",
  cities: "/api/cities?indicator=rd-expenditure&period=2022",
  geometry: "/api/geometry/cities",
  updates: "/api/updates?from=2022-01-01&until=2023-12-31",
};

for (const name of Object.keys(questions) as ReadingName[])
  test(`the route ${name} answers in the shape the contract gives`, async () => {
    const response = await get(questions[name]);
    assert.equal(response.status, 200);
    const parsed = contract[name].answer.safeParse(await response.json());
    assert.deepEqual(parsed.success ? [] : parsed.error.issues, []);
  });

test("an answer known to the asker is not sent again", async () => {
  const first = await get(questions.cockpit);
  const again = await get(questions.cockpit, { "if-none-match": first.headers.get("etag") ?? "" });
  assert.equal(again.status, 304);
  assert.equal((await again.arrayBuffer()).byteLength, 0);
});

test("a packed answer holds the same bytes as a plain one", async () => {
  const plain = await (await get(questions.plan)).text();
  const packed = await get(questions.plan, { "accept-encoding": "gzip" });
  assert.equal(packed.headers.get("content-encoding"), "gzip");
  const unpacked = new Response(packed.body?.pipeThrough(new DecompressionStream("gzip")) ?? null);
  assert.equal(await unpacked.text(), plain);
});

test("an answer changes as soon as the ledger's cut moves", async () => {
  const before = await (await get("/api/targets")).json();
  current = { ...figures, cut: "2026-11-23T00:00:00.000Z" };
  const after = await (await get("/api/targets")).json();
  current = figures;
  assert.notEqual(before.moment.cut, after.moment.cut);
});

for (const [path, status, codes] of [
  ["/api/indicators/nothing-like-it", 404, ["monitor/unknownIndicator"]],
  ["/api/plan/clauses/12.1.1", 404, ["monitor/unknownClause"]],
  ["/api/cockpit?asOf=yesterday&tint=blue", 400, ["api/badQuestion", "api/badQuestion"]],
  ["/api/cockpit?asOf=2023-02-30", 400, ["api/notADay"]],
  ["/api/indicators/RD_EXP?region=99", 400, ["api/badQuestion"]],
  ["/api/nowhere", 404, ["api/noSuchPage"]],
  ["/api/export?indicator=RD_EXP,NO_SUCH,NOR_THIS", 404, ["api/unknownIndicator", "api/unknownIndicator"]],
  ["/api/export?format=pdf", 400, ["api/badQuestion"]],
  ["/api/export?region=999999", 404, ["api/unknownRegion"]],
  ["/api/export?indicator=", 404, ["api/unknownIndicator"]],
  ["/api/targets?asOf=2023-12-31&asOf=2022-12-31", 400, ["api/badQuestion"]],
  [`/api/indicators/${"x".repeat(500)}`, 400, ["api/badQuestion"]],
] as const)
  test(`${path} is refused with ${status} and every reason, in both languages`, async () => {
    const response = await get(path);
    assert.equal(response.status, status);
    const { refusals } = (await response.json()) as { refusals: { code: string; say: { zh: string; en: string } }[] };
    assert.deepEqual(
      refusals.map(({ code }) => code),
      codes,
    );
    assert.ok(refusals.every(({ say }) => /[\u4e00-\u9fff]/.test(say.zh) && say.en.length > 20));
  });

for (const method of ["POST", "PUT", "DELETE", "PATCH"])
  test(`${method} is answered with 405 and what is allowed`, async () => {
    const response = await api.request(questions.cockpit, { method });
    assert.deepEqual([response.status, response.headers.get("allow")], [405, "GET, HEAD"]);
  });

test("a name that another site points at this machine is refused", async () => {
  assert.equal((await api.request("http://elsewhere.example/api/targets")).status, 403);
  assert.equal((await api.request("http://127.0.0.1:4070/api/targets")).status, 200);
});

for (const known of [(etag: string) => `W/${etag}`, (etag: string) => `"other", ${etag}`, () => "*"])
  test(`the tag is known as ${known('"tag"')}`, async () => {
    const etag = (await get(questions.plan)).headers.get("etag") ?? "";
    assert.equal((await get(questions.plan, { "if-none-match": known(etag) })).status, 304);
  });

test("a download of everything has one line for every figure of every region", async () => {
  const text = await (await get("/api/export")).text();
  const expected = plan.indicators.flatMap((indicator) =>
    figures.regionsOf(indicator.id).map((region) => figures.series(indicator.id, region, { asOf: "2026-11-22", knownAt: null }).length),
  );
  assert.equal(
    text.trimEnd().split("\r\n").length - 1,
    expected.reduce((sum, n) => sum + n, 0),
  );
  assert.match(text, /RD_EXP,rd-expenditure,[^\r]*,140000,山西省,Shanxi,2023,298\.2,亿元,CNY-100m,exact,2024-10-02,no,/);
});

test("SDMX-CSV names dataflow, frequency and area", async () => {
  const lines = (await (await get("/api/export?indicator=RD_EXP&region=140000&format=sdmx-csv")).text()).trimEnd().split("\r\n");
  assert.equal(lines[0], "DATAFLOW,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,SOURCE");
  assert.equal(lines.at(-1), "ZHIXING:INNOVATION(1.0),A,140000,RD_EXP,2023,298.2,CNY-100m,8,A,national-rd-bulletin-2023");
});

test("the workbook opens as a workbook, with numbers as numbers", async () => {
  const { read, utils } = await import("@e965/xlsx");
  const book = read(new Uint8Array(await (await get("/api/export?indicator=RD_EXP&region=140000&format=xlsx")).arrayBuffer()));
  const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.figures ?? {});
  assert.equal(rows.at(-1)?.value, 298.2);
  assert.equal(rows.at(-1)?.period, "2023");
});

test("OpenAPI 3.1 describes every route of the contract", async () => {
  const description = (await (await get("/api/openapi.json")).json()) as { openapi: string; paths: Record<string, unknown> };
  assert.match(description.openapi, /^3\.1/);
  for (const { path } of Object.values(contract)) assert.ok(path in description.paths, path);
});

test("a browser that listens is told the cut, and then which indicators have new figures", async () => {
  const stop = new AbortController();
  const response = await api.request("/api/changes", { signal: stop.signal });
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const decoder = new TextDecoder();
  const hear = async (): Promise<string> => decoder.decode((await reader.read()).value ?? new Uint8Array(), { stream: true });
  let heard = "";
  while (!heard.includes("event: cut")) heard += await hear();
  current = { ...figures, cut: "2026-11-24T00:00:00.000Z", countOf: (id) => figures.countOf(id) + (id === "rd-expenditure" ? 1 : 0) };
  while (!heard.includes("event: figures")) heard += await hear();
  current = figures;
  await reader.cancel();
  stop.abort();
  assert.match(heard, /"indicators":\["rd-expenditure"\]/);
});

test("where a page was to stand, a fault of ours is a page in the reader's language, without what went wrong; a program gets JSON", async (t) => {
  t.mock.method(process.stderr, "write", () => true);
  const broken = await createApi({
    plan,
    figures: async () => {
      throw new Error("a secret of the inside");
    },
    entriesBehind: noEntries,
    today: () => "2026-11-22",
    pages: null,
    version: "test",
    access: signedInAccess(),
    newToken: () => "a visitor",
  });
  for (const [path, words] of [
    ["/", /这一页没能显示/],
    ["/open/updates?lang=en", /this page cannot be shown/],
  ] as const) {
    const response = await broken.request(path);
    const text = await response.text();
    assert.deepEqual([response.status, response.headers.get("cache-control")], [500, "no-store"]);
    assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
    assert.match(text, words);
    assert.match(text, /<code>[\w-]{8,}<\/code>/);
    assert.doesNotMatch(text, /a secret|<script/);
  }
  const answer = await broken.request("/api/indicators");
  assert.equal(answer.status, 500);
  assert.match(answer.headers.get("content-type") ?? "", /^application\/json/);
});
