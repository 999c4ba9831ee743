import assert from "node:assert/strict";
import { before, test } from "node:test";
import { contract, type Route } from "#contract";
import { granted } from "../support/access.ts";
import {
  anotherMatter,
  type CommissionWorld,
  commissionWorld,
  figuresOpened,
  freshKey,
  prepared,
  read,
  refusedBy,
  stepBy,
  uploadedReport,
  visitStep,
  working,
} from "../support/commission.ts";
import { type Visitor, visitorOf } from "../support/visitor.ts";

let made: CommissionWorld;
let own: { readonly id: string; readonly item: string };
/** Another evaluator, who was commissioned with nothing. */
let stranger: Visitor;
before(async () => {
  made = await commissionWorld();
  own = await working(made);
  const { access, person, signIn } = made.world;
  stranger = visitorOf(made.api);
  const { token } = granted(await signIn(await person("another-evaluator", "third-party-evaluator")));
  assert.equal((await access.viewerOf(token)).views.has("evaluator"), true);
  stranger.cookies.set("zhixing-session", token);
});

const byPath = new Map(
  Object.values(contract).map((route: Route) => [`${route.method} ${route.path.replaceAll(/\{(\w+)\}/g, ":$1")}`, route.view]),
);
const filled = (path: string): string =>
  path
    .replaceAll(/:id(\{[^}]*\})?/g, own.id)
    .replace(":format", "csv")
    .replaceAll(/:\w+(\{[^}]*\})?/g, "x");

test("an evaluator with a grant is refused by every route but what is open to all, one's own account and the evaluation", async () => {
  const routes = made.api.routes.filter(({ method, path }) => method !== "ALL" && !path.includes("*") && path.startsWith("/api/"));
  assert.ok(routes.length > 150);
  const allowed = new Set(["open", "self", "evaluator"]);
  const answered: string[] = [];
  for (const { method, path } of routes) {
    const view = byPath.get(`${method} ${path}`);
    if (view !== undefined && allowed.has(view)) continue;
    const response = method === "GET" ? await made.evaluator.get(filled(path)) : await made.evaluator.act(method, filled(path), {});
    if (response.status === 403 && /api\/(noRight|guardsOnly)/.test(await response.text())) continue;
    // News of changes never end by themselves.
    if (!response.bodyUsed) await response.body?.cancel();
    answered.push(`${method} ${path}`);
  }
  // Outside the contract, each for its reason: published figures, reports and releases, the description of the interface, news that something moved, and files of the evaluation.
  assert.deepEqual(answered.toSorted(), [
    "GET /api/changes",
    "GET /api/docs",
    "GET /api/evaluator/:id/figures/:item/file",
    "GET /api/evaluator/:id/files/:item/content",
    "GET /api/evaluator/:id/own/:file/content",
    "GET /api/export",
    "GET /api/open/releases/:id/files/:format",
    "GET /api/openapi.json",
    "GET /api/published-evaluations/:id/files/:file",
  ]);
});

test("another evaluator learns nothing of an evaluation, by any of its addresses", async () => {
  const at = `/api/evaluator/${own.id}`;
  const reading = [
    at,
    `${at}/figures/${own.item}`,
    `${at}/schemes/${own.item}`,
    `${at}/matters/${own.item}`,
    `${at}/figures/${own.item}/file`,
    `${at}/files/${own.item}/content`,
    `${at}/own/${own.item}/content`,
  ];
  for (const path of reading) assert.deepEqual(await refusedBy(stranger.get(path)), ["commission/unknown"], path);
  const step = { transition: "ask-more", values: { what: "一", why: "二" }, revision: 1, key: freshKey() };
  assert.deepEqual(await refusedBy(stranger.act("POST", `${at}/steps`, step)), ["commission/unknown"]);
  const upload = { name: "a.txt", class: "none", content: Buffer.from("一").toString("base64") };
  assert.deepEqual(await refusedBy(stranger.act("POST", `${at}/files`, upload)), ["commission/unknown"]);
  assert.deepEqual(await read(stranger.get("/api/evaluator")), { waits: [], news: [], rows: [] });
});

test("officers go by the office's side alone: the evaluator's rooms are not theirs", async () => {
  for (const who of [made.officer, made.decider]) assert.deepEqual(await refusedBy(who.get(`/api/evaluator/${own.id}`)), ["api/noRight"]);
});

test("an officer of a unit that has no part in an evaluation learns nothing of it", async () => {
  const other = await made.as("department-officer", "education-department");
  assert.deepEqual(await refusedBy(other.get(`/api/third-party/${own.id}`)), ["procedure/notInReach"]);
  assert.deepEqual(await refusedBy(other.act("POST", `/api/third-party/${own.id}/scope/${own.item}/end`, { says: "一" })), [
    "procedure/notInReach",
  ]);
  assert.deepEqual((await read<{ rows: unknown[] }>(other.get("/api/third-party"))).rows, []);
});

test("neither an evaluated unit nor an officer of another commissioner opens, takes back or answers anything", async () => {
  const { id } = await prepared(made);
  const at = `/api/third-party/${id}`;
  const { scope } = await read<{ scope: { id: string }[] }>(made.officer.get(at));
  const other = await made.as("evaluation-officer", "finance-department");
  const answer = { request: "x", verdict: "refused", reason: "一", open: [], revision: 1, key: freshKey() };
  const tried = async (who: Visitor): Promise<readonly (readonly string[])[]> =>
    Promise.all([
      refusedBy(who.act("POST", `${at}/scope`, figuresOpened(made))),
      refusedBy(who.act("POST", `${at}/scope/${scope[0]?.id}/end`, { says: "一" })),
      refusedBy(who.act("POST", `${at}/requests`, answer)),
    ]);
  assert.deepEqual(await tried(other), [["procedure/notInReach"], ["procedure/notInReach"], ["procedure/notInReach"]]);
  assert.deepEqual((await read<{ rows: unknown[] }>(other.get("/api/third-party"))).rows, []);
  const [opens, ends, answers] = await tried(made.unit);
  assert.deepEqual([opens, ends], [["commission/notOpener"], ["commission/notOpener"]]);
  assert.ok((answers ?? []).length > 0);
});

test("a grant is of one kind and of one evaluation", async () => {
  const second = await working(made);
  const { evaluator } = made;
  for (const kind of ["schemes", "matters"])
    assert.deepEqual(await refusedBy(evaluator.get(`/api/evaluator/${own.id}/${kind}/${own.item}`)), ["commission/notOpened"]);
  assert.deepEqual(await refusedBy(evaluator.get(`/api/evaluator/${own.id}/figures/${second.item}`)), ["commission/notOpened"]);
  assert.deepEqual(await refusedBy(evaluator.get(`/api/evaluator/${own.id}/figures/no-such`)), ["commission/notOpened"]);
});

test("a question cannot widen what was opened", async () => {
  const path = `/api/evaluator/${own.id}/figures/${own.item}`;
  for (const more of ["?indicators=hte-count", "?region=110000", "?asOf=2030-01-01"])
    assert.deepEqual(await refusedBy(made.evaluator.get(`${path}${more}`)), ["api/badQuestion"], more);
  const opened = { what: { kind: "figures", indicators: ["rd-expenditure"], regions: ["140000"], fromYear: 2022, untilYear: 2022 } };
  const at = await prepared(made);
  const item = (await read<{ id: string }>(made.officer.act("POST", `/api/third-party/${at.id}/scope`, figuresOpened(made, opened)))).id;
  await stepBy(made.officer, at.id, "submit");
  const { scopeDigest } = await read<{ scopeDigest: string }>(made.decider.get(`/api/third-party/${at.id}`));
  await stepBy(made.decider, at.id, "offer", { scope: scopeDigest });
  await read(visitStep(made.evaluator, at.id, "accept", { interests: "none", undertaking: true }));
  const { rows } = await read<{ rows: { indicator: { id: string }; region: { code: string }; period: string }[] }>(
    made.evaluator.get(`/api/evaluator/${at.id}/figures/${item}`),
  );
  assert.deepEqual(
    rows.map(({ indicator, region, period }) => [indicator.id, region.code, period]),
    [["rd-expenditure", "140000", "2022"]],
  );
});

test("before it is signed its evaluator learns nothing of a commission", async () => {
  const { id, item } = await prepared(made);
  assert.deepEqual(await refusedBy(made.evaluator.get(`/api/evaluator/${id}`)), ["commission/unknown"]);
  assert.deepEqual(await refusedBy(made.evaluator.get(`/api/evaluator/${id}/figures/${item}`)), ["commission/unknown"]);
  await stepBy(made.officer, id, "submit");
  assert.deepEqual(await refusedBy(made.evaluator.get(`/api/evaluator/${id}`)), ["commission/unknown"]);
  await stepBy(made.officer, id, "stop", { reason: "模拟：不再委托" });
  assert.deepEqual(await refusedBy(made.evaluator.get(`/api/evaluator/${id}`)), ["commission/unknown"]);
});

test("a matter that was opened is shown without people and files, and no other matter with it", async () => {
  const { id } = await prepared(made);
  const { number } = await anotherMatter(made);
  const item = (
    await read<{ id: string }>(
      made.officer.act("POST", `/api/third-party/${id}/scope`, figuresOpened(made, { what: { kind: "matter", number } })),
    )
  ).id;
  await stepBy(made.officer, id, "submit");
  const { scopeDigest } = await read<{ scopeDigest: string }>(made.decider.get(`/api/third-party/${id}`));
  await stepBy(made.decider, id, "offer", { scope: scopeDigest });
  await read(visitStep(made.evaluator, id, "accept", { interests: "none", undertaking: true }));
  const response = await made.evaluator.get(`/api/evaluator/${id}/matters/${item}`);
  const shown = (await response.json()) as Record<string, unknown>;
  assert.deepEqual(Object.keys(shown).toSorted(), [
    "closedAt",
    "fields",
    "happened",
    "item",
    "number",
    "openedAt",
    "procedure",
    "state",
    "title",
  ]);
  assert.doesNotMatch(JSON.stringify(shown.happened), /试用/);
});

test("an evaluation that runs is not opened as a matter: comments on facts reach its evaluator all at once", async () => {
  const { id } = await prepared(made);
  const { number } = await read<{ number: string }>(made.officer.get(`/api/matters/${id}`));
  const file = await uploadedReport(made, own.id);
  for (const what of [
    { kind: "matter", number },
    { kind: "matter", number: own.id },
  ])
    assert.deepEqual(await refusedBy(made.officer.act("POST", `/api/third-party/${id}/scope`, figuresOpened(made, { what }))), [
      "commission/evaluationItself",
    ]);
  assert.deepEqual(
    await refusedBy(made.officer.act("POST", `/api/third-party/${id}/scope`, figuresOpened(made, { what: { kind: "file", file } }))),
    ["commission/notInPlan"],
  );
});

test("an uploaded report is its evaluator's and the commission's; nobody else fetches it", async () => {
  const file = await uploadedReport(made, own.id);
  assert.equal((await made.evaluator.get(`/api/evaluator/${own.id}/own/${file}/content`)).status, 200);
  assert.deepEqual(await refusedBy(stranger.get(`/api/evaluator/${own.id}/own/${file}/content`)), ["commission/unknown"]);
  const anybody = visitorOf(made.api);
  assert.deepEqual(await refusedBy(anybody.get(`/api/published-evaluations/${own.id}`)), ["commission/notPublished"]);
  assert.deepEqual(await refusedBy(anybody.get(`/api/published-evaluations/${own.id}/files/${file}`)), ["commission/notPublished"]);
});

test("an evaluator's post is not delegated", async () => {
  const { given } = await read<{ given: unknown[] }>(made.evaluator.get("/api/work/delegations")).catch(() => ({ given: [] }));
  assert.deepEqual(given, []);
  const viewer = await made.world.access.viewerOf(made.evaluator.cookies.get("zhixing-session"));
  const [post] = viewer.signedIn?.appointments ?? [];
  const delegate = await made.world.person("a-colleague", "department-officer");
  const refused = await made.world.access.delegations.add(viewer, { appointment: post?.id ?? "", to: delegate.login, until: made.today });
  assert.deepEqual(refused.ok ? [] : refused.refusals.map(({ code }) => code), ["access/notDelegable"]);
});

test("who loses the account loses the evaluations with it, at once", async () => {
  granted(await made.world.access.people.close("another-evaluator"));
  assert.deepEqual(await refusedBy(stranger.get(`/api/evaluator/${own.id}`)), ["api/signInFirst"]);
});
