import assert from "node:assert/strict";
import { test } from "node:test";
import { type Answer, contract, type evaluationRoutes } from "#contract";
import { visitorOf } from "../../tests/support/visitor.ts";
import { simulatedWorld } from "../../tests/support/world.ts";
import { apiOver } from "../../tests/support/world-api.ts";

// The clock of this world stands in March 2026; figures are the published ones.
const world = await simulatedWorld(undefined, { told: [] });
const api = await apiOver(world);
const officer = visitorOf(api, "http://localhost:4070");
await officer.submit("/sign-in/trial", { role: "evaluation-officer", unit: "science-and-technology-department" });

type Name = keyof typeof evaluationRoutes;
/** What a route answers, held against the contract's shape to the last field. */
async function answered<N extends Name>(name: N, response: Promise<Response>): Promise<Answer<N>> {
  const got = await response;
  const body: unknown = await got.json();
  assert.equal(got.status, 200, JSON.stringify(body).slice(0, 400));
  const parsed = contract[name].answer.safeParse(body);
  assert.deepEqual(parsed.success ? [] : parsed.error.issues, []);
  assert.deepEqual(parsed.success && parsed.data, body);
  return body as Answer<N>;
}
const label = { zh: "模拟：接口试编", en: "Simulated: over HTTP" };
const base = "/api/evaluation/schemes/province-innovation";

test("a scheme's result and everything that is said of it answer in the contract's shapes, with nothing beside them", async () => {
  const { rows } = await answered("schemes", officer.get("/api/evaluation/schemes"));
  const [own] = rows;
  assert.deepEqual([own?.id, own?.result?.home?.interval], ["province-innovation", null]);
  const { versions } = await answered("scheme", officer.get(base));
  const [checksum] = versions.map((version) => version.checksum);
  const none = await answered("schemeDifference", officer.get(`${base}/difference?from=${checksum}&to=${checksum}`));
  assert.deepEqual(none.changes, []);
  const { result, quote } = await answered("schemeResult", officer.get(`${base}/result?period=2022`));
  assert.ok(result.period === "2022" && result.units.length === 31 && quote?.zh.includes("山西省"));
  await answered("schemeData", officer.get(`${base}/data`));
  await answered("schemeData", officer.get("/api/evaluation/schemes/key-laboratory/data"));
  await answered("schemeCoherence", officer.get(`${base}/coherence`));
  await answered("schemeComparison", officer.get(`${base}/comparison`));
  await answered("schemeTrends", officer.get(`${base}/trends`));
  await answered("schemeUncertainty", officer.get(`${base}/uncertainty`));
  await answered("schemeAudit", officer.get(`${base}/audit`));
  await answered("schemeUnit", officer.get(`${base}/units/140000`));
  await answered("schemeUnitUncertainty", officer.get(`${base}/units/140000/uncertainty`));
  const again = await answered("schemes", officer.get("/api/evaluation/schemes"));
  assert.ok((again.rows[0]?.result?.home?.interval?.low ?? 0) > 0);
  const aim = { to: { kind: "rank", rank: 20 }, leaves: ["rd-intensity", "technology-sold-intensity", "invention-share"] };
  await answered("schemeLift", officer.act("POST", `${base}/units/140000/lift`, aim));
  await answered("schemeChoices", officer.get("/api/evaluation/choices?subject=city"));
});

test("every figure of a result leads to its passport", async () => {
  const { leaves } = await answered("schemeData", officer.get(`${base}/data`));
  const refs = leaves.flatMap(({ cells }) => cells.flatMap((cell) => (cell.unit === "140000" ? cell.refs : [])));
  assert.ok(refs.length >= leaves.length);
  for (const { indicator, region, period } of refs) {
    const got = await officer.get(`/api/indicators/${indicator}/passport?region=${region}&period=${period}`);
    assert.equal(got.status, 200);
    assert.equal(((await got.json()) as Answer<"passport">).actual.kind, "figure");
  }
});

test("a draft is begun, tried, saved, voted on and compared over HTTP; an unknown step is a bad question", async () => {
  const begun = await answered(
    "beginSchemeDraft",
    officer.act("POST", "/api/evaluation/drafts", {
      start: { kind: "scheme", id: "province-innovation", next: false },
      label,
      key: "over-http-1",
    }),
  );
  const path = `/api/evaluation/drafts/${begun.id}`;
  const { body, scheme } = await answered("schemeDraft", officer.get(path));
  const preview = await answered("previewScheme", officer.act("POST", "/api/evaluation/preview", { body }));
  const trial = await answered("trySchemeText", officer.act("POST", "/api/evaluation/trials", { body, draft: begun.id }));
  assert.deepEqual(
    preview.result?.ranks,
    trial.spread?.ranks.map(({ nominal }) => nominal),
  );
  const misshapen = { ...body, method: { steps: [{ step: "guess" }] } };
  assert.equal((await officer.act("POST", "/api/evaluation/preview", { body: misshapen })).status, 400);
  const changed = { ...body, reachBack: 1 };
  const saved = await answered("saveSchemeDraft", officer.act("POST", path, { body: changed, base: 1, says: "模拟" }));
  await answered("schemeDraftComparison", officer.get(`${path}/comparison?from=1&to=2`));
  await answered("schemeDraftText", officer.get(`${path}/revisions/1`));
  await answered("schemeDraftEffect", officer.get(`${path}/effect`));
  await answered("schemeDraftAudit", officer.get(`${path}/audit`));
  await answered("schemeResult", officer.get(`/api/evaluation/schemes/${scheme}/result?text=${saved.checksum}`));
  await answered("schemeDrafts", officer.get("/api/evaluation/drafts"));
  const ballot = await answered("beginBallot", officer.act("POST", `${path}/ballots`, { kind: "points", until: "2026-12-31", says: "" }));
  const asked = await answered("ballot", officer.get(`/api/evaluation/ballots/${ballot.id}`));
  const points = Object.fromEntries(asked.nodes.flatMap(({ children }) => children.map(({ id }) => [id, 100 / children.length])));
  await answered("castVote", officer.act("POST", `/api/evaluation/ballots/${ballot.id}/vote`, { points }));
  await answered("schemeVotes", officer.get(`/api/evaluation/ballots/${ballot.id}/votes`));
  await answered("closeBallot", officer.act("POST", `/api/evaluation/ballots/${ballot.id}/closing`, {}));
  const { matterRevision: revision } = await answered("schemeDraft", officer.get(path));
  const proposed = await answered(
    "proposeScheme",
    officer.act("POST", `${path}/proposal`, { checksum: saved.checksum, revision, key: "over-http-2", note: "" }),
  );
  assert.ok(proposed.done);
  assert.ok((await answered("schemeDraft", officer.get(path))).proposal?.effect.periods.length);
  const word = await officer.get(`${base}/audit/docx?lang=en`);
  assert.equal(word.status, 200, await word.clone().text());
});
