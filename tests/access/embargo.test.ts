import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Answer } from "#contract";
import { days, granted, origin } from "../support/access.ts";
import { type ReleaseWorld, releaseWorld } from "../support/releases.ts";
import { type Visitor, visitorOf } from "../support/visitor.ts";
import { apiOver } from "../support/world-api.ts";

const title = "模拟：尚未公开的发布";
const on = "2026-12-01";
let world: ReleaseWorld;
let api: Awaited<ReturnType<typeof apiOver>>;
let id: string;
let candidate: Answer<"openRelease">;
/** What nobody may learn before the day: the digest, and every score in the digits it is kept with. */
let secrets: readonly string[];

before(async () => {
  world = await releaseWorld();
  const { releases, schemes, actors, context, procedures, step } = world;
  api = await apiOver(world, { releases, schemes });
  const revision = async () => (await procedures.snapshot(id))?.matter.revision ?? 0;
  const planned = { title, scheme: "province-innovation", on, surveys: [], key: "plan-the-embargoed" };
  id = granted(await releases.plan(context(), actors.officer, planned)).id;
  granted(await releases.prepare(context(), actors.officer, id, { revision: await revision(), key: "prepare-the-embargoed" }));
  const consulted = { who: "模拟：省统计局社科处", consultedOn: "2026-11-23", opinion: "agrees" };
  await step("statistics", id, "consult", consulted);
  await step("office", id, "approve");
  candidate = granted(await releases.page({ id, atWork: true }));
  const { content, bundle } = candidate;
  const scores = content.nodes.flatMap((node) => (node.leaf ? [] : node.scores)).flatMap((score) => score ?? []);
  secrets = [bundle.digest, bundle.digest.slice(0, 16), ...new Set(scores.flatMap((score) => [String(score), score.toPrecision(12)]))];
});

const addresses = (): readonly string[] => {
  const routes = api.routes.filter(({ method, path }) => method === "GET" && !path.includes("*"));
  const fill = (path: string, unit: string): readonly string[] => {
    const filled = path
      .replaceAll(/:id(\{[^}]*\})?/g, id)
      .replaceAll(/:unit(\{[^}]*\})?/g, unit)
      .replaceAll(/:(indicator)(\{[^}]*\})?/g, "rd-intensity");
    const formats = filled.includes(":format") ? ["bundle", "csv", "xlsx", "sdmx-csv", "docx", "metadata", "nothing"] : [""];
    return formats.map((format) => filled.replaceAll(/:format(\{[^}]*\})?/g, format).replaceAll(/:\w+(\{[^}]*\})?/g, "x"));
  };
  const asked = routes.flatMap(({ path }) => fill(path, "140000"));
  const { digest } = candidate.bundle;
  const found = [title, digest.slice(0, 16), "province-innovation"].map((words) => `q=${encodeURIComponent(words)}`);
  return [
    ...new Set(asked),
    ...["/api/open/releases", "/open/releases"].map((path) => `${path}/${id}?bundle=${digest}`),
    ...["/open/search", "/api/search"].flatMap((path) => found.map((query) => `${path}?${query}`)),
  ];
};

/** Everything an answer says, without what differs from request to request. */
async function said(visitor: Visitor, path: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await visitor.get(path);
  const headers = [...response.headers]
    .filter(([name]) => name !== "x-trace-id" && name !== "etag")
    .map(([name, value]) => `${name}: ${value}`);
  if (response.headers.get("content-type")?.includes("event-stream")) {
    await response.body?.cancel();
    return { status: response.status, text: headers.join("\n") };
  }
  return { status: response.status, text: `${headers.join("\n")}\n${await response.text()}` };
}

const officerOf = async (role: string): Promise<Visitor> => {
  const visitor = visitorOf(api);
  visitor.cookies.set("zhixing-session", granted(await world.access.signInForTrial(role, origin())).token);
  return visitor;
};

test("before its day no address tells anybody without the right a number or the digest of a release", async () => {
  assert.ok(secrets.length > 100 && addresses().length > 150);
  const digest = new Set(secrets.slice(0, 2));
  for (const [visitor, isSignedIn] of [
    [visitorOf(api), false],
    [await officerOf("department-officer"), true],
  ] as const) {
    for (const path of addresses()) {
      if (isSignedIn && !/^\/api\/(?!open)/.test(path)) continue;
      const { status, text } = await said(visitor, path);
      assert.ok(status < 500 || status === 503, `${status} ${path}`);
      // What was typed comes back in the words of a search that finds nothing. Colleagues of whoever prepares it read the matter with the digest, which
      // holds a signature that nobody else can make: no number can be tried against it.
      const told = secrets.filter((secret) => text.includes(secret) && !path.includes(secret) && !(isSignedIn && digest.has(secret)));
      assert.deepEqual(told, [], path);
      if (/^(\/api)?\/open\/releases\/(?!x)/.test(path)) assert.equal(status, 404, path);
    }
  }
});

test("an address of what is not public answers as one of what does not exist, whatever is asked of it", async () => {
  const visitor = visitorOf(api);
  const plain = (text: string): string => text.replaceAll(id, "nothing").replaceAll(/[0-9a-f-]{32,36}/g, "…");
  for (const more of ["", "/units/140000", "/indicators/rd-intensity", "/files/csv", "/files/bundle"])
    for (const base of more.startsWith("/files") ? ["/api/open/releases"] : ["/open/releases", "/api/open/releases"]) {
      const [held, none] = [await said(visitor, `${base}/${id}${more}`), await said(visitor, `${base}/nothing${more}`)];
      assert.equal(plain(held.text), plain(none.text), `${base}${more}`);
      assert.equal(held.status, none.status);
    }
});

test("the calendar tells the day and what was announced, and nothing of how far the release is", async () => {
  const list = (await (await visitorOf(api).get("/api/open/releases")).json()) as Answer<"openReleases">;
  const [row] = list.planned;
  assert.deepEqual(
    [row?.id, row?.on, row?.state, row?.period, row?.publishedOn, row?.errata, list.published],
    [id, on, "planned", null, null, 0, []],
  );
});

test("without the right a file is refused before its format is looked at; with it the candidate is read, marked, and the reading kept", async () => {
  const base = `/api/releases/${id}/files`;
  for (const [visitor, status] of [
    [visitorOf(api), 401],
    [await officerOf("department-officer"), 403],
  ] as const)
    for (const format of ["bundle", "nothing", "constructor", "csv?lang=xx"])
      assert.equal((await visitor.get(`${base}/${format}`)).status, status);
  const reviewer = await officerOf("statistics-reviewer");
  assert.equal((await reviewer.get(`${base}/nothing`)).status, 404);
  assert.equal((await reviewer.get(`${base}/constructor`)).status, 404);
  assert.equal((await reviewer.get(`${base}/csv?lang=xx`)).status, 400);
  const page = await reviewer.get(`/open/releases/${id}`);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /保密期内/);
  assert.match(page.headers.get("cache-control") ?? "", /no-store|private/);
});

test("on its day everybody reads it at the same address", async () => {
  const visitor = visitorOf(api);
  await world.pass(days(8));
  const page = await said(visitor, `/open/releases/${id}`);
  assert.equal(page.status, 200);
  assert.ok(page.text.includes(candidate.bundle.digest));
});
