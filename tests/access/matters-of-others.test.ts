import assert from "node:assert/strict";
import { before, test } from "node:test";
import { z } from "zod";
import { sql } from "#store";
import type { Visitor } from "../support/visitor.ts";
import { type WorkApi, workApi } from "../support/work-api.ts";

let whole: WorkApi;
let decider: Visitor;
let officer: Visitor;
let stranger: Visitor;
before(async () => {
  whole = await workApi();
  decider = await whole.at("decision-maker", "toy-government");
  officer = await whole.at("officer", "toy-science");
  stranger = await whole.at("officer", "toy-city");
});

type Stepped = { readonly id: string; readonly number: string; readonly revision: number };
const codesOf = async (response: Promise<Response>): Promise<readonly string[]> =>
  ((await (await response).json()) as { readonly refusals?: readonly { readonly code: string }[] }).refusals?.map(({ code }) => code) ?? [];
let keys = 0;
const key = (): string => `theirs-${String(++keys).padStart(6, "0")}`;
const request = (lead: string, more: Readonly<Record<string, unknown>> = {}) => ({
  procedure: "toy-supervision",
  key: key(),
  origin: { kind: "clause", id: "2.2.1" },
  values: { title: "光伏专项", lead, size: "ordinary", contact: "王某 139" },
  ...more,
});
const opened = async (lead: string): Promise<Stepped> =>
  (await (await decider.act("POST", "/api/matters", request(lead))).json()) as Stepped;

test("of a matter one has no part in nothing is read, by its id or its number, on any of its addresses", async () => {
  const { id, number } = await opened("toy-science");
  for (const name of [id, number]) {
    assert.deepEqual(await codesOf(stranger.get(`/api/matters/${name}`)), ["procedure/notInReach"], name);
    assert.deepEqual(await codesOf(stranger.act("POST", `/api/matters/${name}/reveal`, { field: "contact", reason: "好奇看看" })), [
      "procedure/notInReach",
    ]);
  }
  assert.deepEqual(await codesOf(stranger.get(`/api/forms/toy-step@1?parent=${id}`)), ["procedure/notInReach"]);
  assert.deepEqual(await codesOf(stranger.get(`/api/forms/toy-step@1?proposal=${id}`)), ["procedure/notInReach"]);
  const upload = { matter: id, name: "a.txt", class: "none", content: Buffer.from("一").toString("base64") };
  assert.deepEqual(await codesOf(stranger.act("POST", "/api/files", upload)), ["procedure/notInReach"]);
  for (const [path, body] of [
    ["seen", {}],
    ["handler", { part: "lead", person: null }],
    ["steps", { transition: "sign", values: {}, revision: 1, key: key() }],
  ] as const)
    assert.deepEqual(await codesOf(stranger.act("POST", `/api/matters/${id}/${path}`, body)), ["procedure/notInReach"], path);
});

test("a batch with one matter of others in it does nothing", async () => {
  const [own, theirs] = [await opened("toy-city"), await opened("toy-science")];
  const steps = [own, theirs].map(({ id, revision }) => ({ matter: id, transition: "sign", values: {}, revision, key: key() }));
  assert.deepEqual(await codesOf(stranger.act("POST", "/api/matters/steps", { steps, dryRun: false })), ["procedure/notInReach"]);
  assert.equal((await whole.work.procedures.snapshot(own.id))?.matter.revision, own.revision);
});

test("a key of somebody else is one's own: it neither shows nor stops their act", async () => {
  const { id, revision } = await opened("toy-science");
  const same = key();
  const sign = { transition: "sign", values: {}, revision, key: same };
  assert.deepEqual(await codesOf(decider.act("POST", `/api/matters/${id}/steps`, sign)), ["procedure/notYourPart"]);
  assert.equal((await officer.act("POST", `/api/matters/${id}/steps`, sign)).status, 200);
  assert.deepEqual(await codesOf(decider.act("POST", `/api/matters/${id}/steps`, sign)), ["procedure/changedMeanwhile"]);
});

test("what a matter belongs to, is bound to or is called is not taken from a body", async () => {
  for (const field of ["subject", "external", "number", "lead", "root", "supervised"])
    assert.notEqual((await decider.act("POST", "/api/matters", request("toy-city", { [field]: "x" }))).status, 200, field);
  for (const more of [{ clauses: ["99.9.9"] }, { target: "no-such-target" }, { indicator: "no-such-indicator" }])
    assert.deepEqual(await codesOf(decider.act("POST", "/api/matters", request("toy-city", more))), ["procedure/notInPlan"]);
});

test("a value that names a matter one may not read is refused, whatever field it stands in", async () => {
  const [own, theirs] = [await opened("toy-city"), await opened("toy-science")];
  const step = { transition: "sign", values: { about: [{ which: theirs.id }] }, revision: own.revision, key: key() };
  assert.deepEqual(await codesOf(stranger.act("POST", `/api/matters/${own.id}/steps`, step)), ["procedure/notInReach"]);
  const batch = { steps: [{ ...step, matter: own.id }], dryRun: true };
  assert.deepEqual(await codesOf(stranger.act("POST", "/api/matters/steps", batch)), ["procedure/notInReach"]);
  for (const more of [{ origin: { kind: "matter", id: theirs.id } }, { parent: theirs.id }, { supervises: theirs.id }])
    assert.deepEqual(await codesOf(stranger.act("POST", "/api/matters", request("toy-city", more))), ["procedure/notInReach"]);
});

test("a matter put under supervision says so in its own audit stream", async () => {
  const theirs = await opened("toy-science");
  const above = (await (await decider.act("POST", "/api/matters", request("toy-city", { supervises: theirs.id }))).json()) as Stepped;
  const bodies = await whole.store.rows(
    sql`select body from audit_event where body like '%"put-under-supervision"%'`,
    z.object({ body: z.string() }),
  );
  assert.deepEqual(
    bodies
      .map(({ body }) => (JSON.parse(body) as { payload: { matter: string; by: string } }).payload)
      .map(({ matter, by }) => [matter, by]),
    [[theirs.id, above.id]],
  );
});
