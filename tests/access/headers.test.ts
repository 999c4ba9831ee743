import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { colours } from "../../src/web/tokens.ts";
import { type WholeApi, wholeApi } from "../support/whole-api.ts";

const origin = "https://zhixing.test";
const kinds = [
  ["a public page", "/", 200],
  ["the sign-in page", "/sign-in", 200],
  ["an open answer", "/api/indicators", 200],
  ["an answer that needs signing in", "/api/cockpit", 401],
  ["a question that is refused", "/api/indicators?asOf=x", 400],
  ["an address that is none", "/api/nothing", 404],
  ["a page that is none", "/nothing-here", 404],
  ["a page that is signed in to", "/cockpit", 302],
  ["a file of the application", "/assets/a.js", 200],
  ["a download", "/api/export?indicator=RD_EXP&region=140000", 200],
  ["the interface's description", "/api/openapi.json", 200],
  ["the interface's page", "/api/docs", 200],
  ["a watcher's question", "/healthz", 200],
  ["who asks", "/api/session", 200],
] as const;

describe("every kind of answer", () => {
  let whole: WholeApi;
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "zhixing-pages-"));
    await writeFile(join(folder, "index.html"), "<!doctype html><title>pages</title>");
    await mkdir(join(folder, "assets"));
    await writeFile(join(folder, "assets/a.js"), "1;");
    whole = await wholeApi(undefined, { settings: { mode: "production", origin }, parts: { pages: folder } });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const [what, path, status] of kinds)
    test(`${what} carries what browsers must be told`, async () => {
      const response = await answerOf(whole, path);
      const { headers } = response;
      assert.equal(response.status, status);
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("x-frame-options"), "DENY");
      assert.equal(headers.get("referrer-policy"), "same-origin");
      assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
      assert.equal(headers.get("cross-origin-resource-policy"), "same-origin");
      assert.match(headers.get("permissions-policy") ?? "", /camera=\(\)/);
      assert.match(headers.get("strict-transport-security") ?? "", /max-age=31536000/);
      const policy = headers.get("content-security-policy") ?? "";
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.doesNotMatch(policy, /script-src[^;]*unsafe|\*|https?:/);
      if (headers.get("content-type")?.startsWith("text/html")) assert.match(policy, /script-src 'self';/);
      assert.ok(headers.get("cache-control"));
      assert.equal(headers.has("server") || headers.has("x-powered-by"), false);
    });

  for (const path of ["/sign-in", "/api/session", "/api/cockpit", "/cockpit"])
    test(`${path} is kept by no browser`, async () => assert.equal((await answerOf(whole, path)).headers.get("cache-control"), "no-store"));

  test("what is sent to somebody who has signed in is kept by no browser, and not sent to the next who asks", async (t) => {
    const { signedIn, visitor } = await wholeApi(t);
    const officer = await signedIn();
    for (const path of ["/api/cockpit", "/api/indicators", "/api/account/sessions"]) {
      const response = await officer.get(path);
      assert.deepEqual([response.status, response.headers.get("cache-control")], [200, "no-store"], path);
    }
    assert.equal((await visitor().get("/api/cockpit")).status, 401, "an answer that was kept is kept behind the door");
  });

  test("the sign-in page holds neither a script nor a style of its own", async () => {
    const response = await whole.api.request(`${origin}/sign-in`);
    const [page, policy] = [await response.text(), response.headers.get("content-security-policy") ?? ""];
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(page, /<style|style=|<script(?![^>]* src=)|\son\w+=/);
  });
});

test("the sign-in pages wear the colours of the platform", async () => {
  const sheet = await readFile(new URL("../../src/api/access/files/sign-in.css", import.meta.url), "utf8");
  const [light = "", dark = ""] = [...sheet.matchAll(/:root \{([^}]*)\}/g)].map(([, text]) => text);
  for (const [text, palette] of [
    [light, colours.light],
    [dark, colours.dark],
  ] as const)
    for (const [, name = "", value] of text.matchAll(/--([\w-]+): (#\w{6})/g)) {
      const token = name.replaceAll(/-(\w)/g, (_, c: string) => c.toUpperCase());
      assert.equal(value, Object.entries(palette).find(([known]) => known === token)?.[1], `--${name}`);
    }
});

async function answerOf({ api }: WholeApi, path: string): Promise<Response> {
  const response = await api.request(`${origin}${path}`);
  await response.body?.cancel();
  return response;
}
