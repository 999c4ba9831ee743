import assert from "node:assert/strict";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { serve } from "@hono/node-server";
import { createApi, type LogLine, type Operations, openMeters, readinessFaults, stopServing } from "#api";
import type { Instant } from "#kernel";
import type { Figures } from "#ledger";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, figuresFrom, noEntries, publishedFigures } from "../support/figures.ts";
import { testDatabase } from "../support/index.ts";
import { signedInAccess, standInAccess } from "../support/stand-in.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));

type Watched = {
  readonly base: string;
  readonly lines: LogLine[];
  readonly stopping: AbortController;
  readonly server: ReturnType<typeof serve>;
  readonly slow: { wait: Promise<unknown> };
};

/** The service with everything observed, on a port of its own. */
async function watched(more: { readonly faults?: Operations["faults"]; readonly anybody?: boolean } = {}): Promise<Watched> {
  const lines: LogLine[] = [];
  const stopping = new AbortController();
  const slow: { wait: Promise<unknown> } = { wait: Promise.resolve() };
  let marks = 0;
  const operations: Operations = {
    now: () => new Date().toISOString() as Instant,
    ticks: () => performance.now(),
    newTrace: () => `trace-${++marks}`,
    log: (line) => lines.push(line),
    meters: openMeters({ cutAge: async () => 7, pool: () => ({ open: 3, idle: 2, waiting: 0, most: 12 }) }),
    faults: more.faults ?? (async () => []),
    stopping: stopping.signal,
    metricsToken: "a token for the watcher",
  };
  const api = await createApi({
    plan,
    figures: async () => {
      await slow.wait;
      return figures;
    },
    entriesBehind: noEntries,
    today: () => "2026-11-22",
    pages: null,
    version: "test",
    access: more.anybody ? standInAccess() : signedInAccess(),
    newToken: () => "a visitor",
    operations,
  });
  const server = serve({ fetch: api.fetch, port: 0, hostname: "127.0.0.1" });
  if (!server.listening) await new Promise((done) => server.once("listening", done));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, lines, stopping, server, slow };
}

describe("whoever watches the platform", () => {
  let it: Watched;
  before(async () => {
    it = await watched();
  });
  after(() => stopServing(it.server, 1_000));

  test("reads counts by route and status, the loop's lag, memory, the cut's age and the pool", async () => {
    await (await fetch(`${it.base}/api/cockpit?asOf=2023-12-31`)).arrayBuffer();
    await (await fetch(`${it.base}/api/cockpit?asOf=2023-12-31`)).arrayBuffer();
    await (await fetch(`${it.base}/api/indicators/no-such-thing`)).arrayBuffer();
    const text = await (await fetch(`${it.base}/metrics`)).text();
    for (const line of [
      /zhixing_http_request_seconds_count\{method="GET",route="\/api\/cockpit",status="200"\} 2/,
      /zhixing_http_request_seconds_count\{method="GET",route="\/api\/indicators\/\{id\}",status="404"\} 1/,
      /zhixing_refusals_total\{code="monitor\/unknownIndicator"\} 1/,
      /zhixing_answer_cache_total\{found="true"\} 1/,
      /zhixing_cut_age_seconds 7/,
      /zhixing_database_connections\{state="idle"\} 2/,
      /nodejs_eventloop_lag_p99_seconds /,
      /process_resident_memory_bytes /,
    ])
      assert.match(text, line);
    assert.doesNotMatch(text, /no-such-thing/);
  });

  test("may read the metrics from this machine, from elsewhere only with the token", async () => {
    const asked = (headers: Record<string, string>) => fetch(`${it.base}/metrics`, { headers }).then(({ status }) => status);
    const elsewhere = { "x-forwarded-for": "192.0.2.7" };
    assert.deepEqual(await Promise.all([asked({}), asked(elsewhere)]), [200, 403]);
    assert.equal(await asked({ ...elsewhere, authorization: "Bearer a token for the watcher" }), 200);
    assert.equal(await asked({ ...elsewhere, authorization: "Bearer another" }), 403);
  });

  test("finds the mark of an answer in its log line", async () => {
    const response = await fetch(`${it.base}/api/targets`);
    await response.arrayBuffer();
    const line = it.lines.find(({ trace }) => trace === response.headers.get("x-trace-id"));
    assert.deepEqual([line?.route, line?.status, line?.level], ["/api/targets", 200, "info"]);
    assert.ok((line?.ms ?? -1) >= 0);
  });

  test("sees no address, name, sought text or value of a form in any line of the log", async () => {
    const secrets = ["wangxiaoming", "13800138000", "Quiet-River", "192.0.2.77", "tellnobody", "Firefox"];
    const [login, phone, password, address, sought, browser] = secrets;
    const headers = { "x-forwarded-for": address ?? "", "user-agent": `${browser}/140`, cookie: `name=${login}` };
    const form = new URLSearchParams({ login: login ?? "", password: password ?? "", token: phone ?? "" });
    const asked = [
      fetch(`${it.base}/api/search?q=${sought}`, { headers }),
      fetch(`${it.base}/search?q=${sought}`, { headers }),
      fetch(`${it.base}/api/indicators/${login}?region=${phone}`, { headers }),
      fetch(`${it.base}/${login}/${sought}?${phone}`, { headers }),
      fetch(`${it.base}/sign-in/password`, { method: "POST", headers, body: form, redirect: "manual" }),
      fetch(`${it.base}/api/preferences`, { method: "POST", headers, body: JSON.stringify({ name: login }) }),
    ];
    for (const response of await Promise.all(asked)) await response.arrayBuffer();
    const text = JSON.stringify(it.lines);
    for (const secret of secrets) assert.ok(!text.includes(secret), secret);
    assert.ok(it.lines.length > asked.length);
  });

  test("is given a fault's place without its message, which may quote what was typed", async () => {
    it.slow.wait = Promise.reject(new TypeError("wangxiaoming typed this"));
    it.slow.wait.catch(() => undefined);
    const response = await fetch(`${it.base}/api/plan`);
    it.slow.wait = Promise.resolve();
    const body = await response.text();
    assert.equal(response.status, 500);
    const trace = response.headers.get("x-trace-id") ?? "";
    assert.ok(trace !== "" && body.includes(trace));
    const line = it.lines.find(({ event }) => event === "fault");
    assert.equal(line?.fault?.name, "TypeError");
    assert.ok((line?.fault?.at.length ?? 0) > 0);
    assert.ok(!JSON.stringify(it.lines).includes("typed this") && !body.includes("typed this"));
  });
});

describe("readiness", () => {
  const no = new AbortController().signal;
  const right = { stopping: no, unlike: async () => [], plan, figures: async (): Promise<Figures> => figures };
  test("holds with a database, a current schema and figures", async () => assert.deepEqual(await readinessFaults(right), []));

  for (const [what, parts, count] of [
    ["an unreachable database", { unlike: () => Promise.reject(new Error("ECONNREFUSED")) }, 1],
    ["a migration that is missing", { unlike: async () => ["0220-brief.sql"] }, 1],
    ["no figures", { figures: async () => figuresFrom(plan, []) }, 1],
    ["a program that is stopping", { stopping: AbortSignal.abort() }, 1],
    ["all of it", { stopping: AbortSignal.abort(), unlike: async () => ["0220-brief.sql"], figures: async () => figuresFrom(plan, []) }, 3],
  ] as const)
    test(`fails for ${what}, with the reason in both languages`, async () => {
      const faults = await readinessFaults({ ...right, ...parts });
      assert.equal(faults.length, count);
      for (const { zh, en } of faults) assert.ok(zh.length > 5 && en.length > 10);
    });

  test("is answered with 503 and the reasons", async () => {
    const it = await watched({ faults: async () => [{ zh: "数据库连不上。", en: "No database." }] });
    const response = await fetch(`${it.base}/readyz`);
    assert.deepEqual(
      [response.status, await response.json()],
      [503, { ready: false, reasons: [{ zh: "数据库连不上。", en: "No database." }] }],
    );
    assert.equal((await fetch(`${it.base}/healthz`)).status, 200);
    await stopServing(it.server, 1_000);
  });

  test("sees with the program's own rights whether the schema is this program's", async (t) => {
    const { store, asAdmin } = await testDatabase(t);
    assert.deepEqual(await store.unlike(), []);
    await asAdmin("update schema_migration set checksum = 'another' where file = '0220-brief.sql'");
    await asAdmin("insert into schema_migration (number, file, checksum) values (9999, '9999-later.sql', '')");
    assert.deepEqual(await store.unlike(), ["0220-brief.sql", "9999-later.sql"]);
  });
});

describe("a program told to stop", () => {
  test("takes nothing new, finishes what it is answering, and ends the streams", async () => {
    const it = await watched();
    let release: (value: unknown) => void = () => undefined;
    it.slow.wait = new Promise((done) => {
      release = done;
    });
    const running = fetch(`${it.base}/api/targets`);
    await new Promise((done) => setTimeout(done, 100));
    it.stopping.abort();
    const stopped = stopServing(it.server);
    await assert.rejects(fetch(`${it.base}/api/plan`));
    release(null);
    const answer = await running;
    assert.equal(answer.status, 200);
    assert.ok(((await answer.json()) as { readonly targets: readonly unknown[] }).targets.length > 0);
    assert.equal(await stopped, true);
  });

  test("ends the streams that tell of changes", async () => {
    const it = await watched();
    const stream = await fetch(`${it.base}/api/changes`);
    const read = stream.text();
    it.stopping.abort();
    assert.equal(await stopServing(it.server), true);
    assert.match(await read, /event: cut/);
  });

  test("does not wait for ever for an answer that does not end", async () => {
    const it = await watched();
    it.slow.wait = new Promise(() => undefined);
    const asked = request(`${it.base}/api/targets`).on("error", () => undefined);
    asked.end();
    await new Promise((done) => setTimeout(done, 100));
    assert.equal(await stopServing(it.server, 200), false);
  });
});
