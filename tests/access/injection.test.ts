import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { contract, type Route } from "#contract";
import type { Visitor } from "../support/visitor.ts";
import { type WholeApi, wholeApi } from "../support/whole-api.ts";

/** What breaks out of a text where it is put into SQL, HTML, a path or a header. */
const hostile = [
  "' or '1'='1",
  "x'; drop table access_person; --",
  "1) union select hash from access_password --",
  "\\'; select pg_sleep(5); --",
  "%27%20or%201=1",
  "$1::text",
  "\u0000",
  "\ud800",
  "<script>alert(1)</script>",
  "../../../../etc/passwd",
  "..%2f..%2fetc%2fpasswd",
  "a\r\nset-cookie: zhixing-session=x",
  "{{constructor.constructor('return 1')()}}",
  "__proto__",
  "constructor",
  "toString",
] as const;
const leaks = /access_password|pg_|syntax error|relation |root:|at .*\.ts:\d+|SELECT /;

describe("every parameter of every route of the contract", () => {
  let whole: WholeApi;
  let officer: Visitor;
  before(async () => {
    whole = await wholeApi(undefined, { ledger: true });
    officer = await whole.signedIn();
  });

  for (const [name, route] of Object.entries(contract) as [string, Route][])
    test(`${name} takes no text for more than a text`, async () => {
      const fields = [...Object.keys(route.params.shape), ...Object.keys(route.query.shape)];
      const asked = fields.flatMap((field) => hostile.map((text) => [field, text] as const));
      for (const [field, text] of asked) {
        const path = route.path.replaceAll(/\{(\w+)\}/g, (_, param: string) => escaped(param === field ? text : "x"));
        const query = Object.keys(route.query.shape).includes(field) ? `?${escaped(field)}=${escaped(text)}` : "";
        const response = route.method === "GET" ? await officer.get(path + query) : await officer.act(route.method, path, {});
        await harmless(response, `${name} ${field}`, text);
      }
      for (const field of Object.keys(route.body.shape))
        for (const text of hostile)
          await harmless(
            await officer.act(route.method, route.path.replaceAll(/\{\w+\}/g, "x"), { [field]: text }),
            `${name} ${field}`,
            text,
          );
    });

  test("nothing was added, lost or changed by any of it", async () => {
    const { rows } = await whole.database.asAdmin("select count(*)::int as people from access_person");
    assert.deepEqual(rows, [{ people: 1 }]);
    assert.equal((await officer.get("/api/cockpit")).status, 200);
  });

  for (const path of ["/open/search", "/open/indicators", "/open/updates", "/open/feedback", "/sign-in", "/", "/open/data"])
    test(`the page ${path} shows what was asked as text`, async () => {
      for (const field of ["q", "lang", "to", "about", "asOf", "theme", "size", "from"])
        for (const text of ['"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>", "javascript:alert(1)"]) {
          const response = await whole.visitor().get(`${path}?${field}=${encodeURIComponent(text)}`);
          const page = await response.text();
          assert.ok(response.status < 500, `${path}?${field}: ${response.status}`);
          assert.doesNotMatch(page, /<script>alert|<img src=x|href="javascript:/, `${path}?${field}`);
        }
    });

  for (const path of [
    "/../package.json",
    "/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/package.json",
    "/assets/../../package.json",
    "/assets/..%5c..%5cpackage.json",
    "/open/data/..%2f..%2fpackage.json",
    "/open/data/%2e%2e%2fSHA256SUMS",
    "/sign-in/..%2fsign-in.css",
    "/api/briefs/..%2f..%2fetc%2fpasswd/docx",
    "/.env",
    "/.git/config",
    "/src/main.ts",
    "//elsewhere.example/%2e%2e",
  ])
    test(`${path} leads to no file`, async () => {
      const response = await officer.get(path);
      assert.ok([400, 403, 404].includes(response.status), String(response.status));
      assert.doesNotMatch(await response.text(), /"dependencies"|root:|\[core\]/);
    });

  for (const method of ["PUT", "PATCH", "OPTIONS", "PROPFIND", "DELETE", "POST"])
    test(`${method} is no way into a page or a question`, async () => {
      for (const path of ["/api/cockpit", "/", "/sign-in", "/cockpit", "/api/export"]) {
        const response = await whole.api.request(`http://127.0.0.1:4070${path}`, { method, headers: { "x-http-method-override": "GET" } });
        assert.equal(response.status, 405, path);
        assert.match(response.headers.get("allow") ?? "", /GET/);
        assert.equal(response.headers.get("access-control-allow-origin"), null);
      }
    });

  test("what is too long is refused everywhere, and nothing is held of it", async () => {
    const long = "x".repeat(70_000);
    assert.equal((await officer.act("POST", "/api/preferences", { name: "a", value: long })).status, 413);
    assert.equal((await whole.visitor().submit("/sign-in/password", { login: long, password: "x" })).status, 413);
    assert.equal((await officer.get(`/api/indicators/${"x".repeat(2_000)}`)).status, 400);
  });

  for (const body of [
    "",
    "{",
    "null",
    "[]",
    '"text"',
    "1",
    '{"name":',
    "{}{}",
    '{"__proto__":{"x":1},"name":"a","value":1}',
    "[".repeat(30_000),
  ])
    test(`a body of ${JSON.stringify(body.slice(0, 24))} is refused and breaks nothing`, async () => {
      const response = await officer.act("POST", "/api/preferences", body);
      assert.equal(response.status, 400, await response.text());
    });

  test("a body that is no JSON by its own word is refused", async () => {
    const response = await officer.act("POST", "/api/preferences", '{"name":"a","value":1}', { "content-type": "text/plain" });
    assert.equal(response.status, 415);
  });

  test("a name of a file is nothing but a name", async () => {
    const response = await officer.get(`/api/export?indicator=${encodeURIComponent('RD_EXP"; filename="x.html')}`);
    assert.equal(response.status, 404);
    const good = await officer.get("/api/export?indicator=RD_EXP&region=140000");
    assert.match(good.headers.get("content-disposition") ?? "", /^attachment; filename="[\w.-]+"$/);
    await good.body?.cancel();
  });
});

/** As a browser would send it: halves of characters cannot be. */
const escaped = (text: string): string => encodeURIComponent(text.toWellFormed());

/** No fault of ours, nothing but what we meant to say, and the text, where it is told back, as a text. */
async function harmless(response: Response, about: string, given: string): Promise<void> {
  const text = await response.text();
  assert.ok(response.status < 500, `${about}=${given}: ${response.status} ${text.slice(0, 200)}`);
  assert.match(response.headers.get("content-type") ?? "", /^(application\/json|text\/html)/, about);
  const ours = text.replaceAll(JSON.stringify(given).slice(1, -1), "").replaceAll(given, "");
  if (response.status >= 400) assert.doesNotMatch(ours, leaks, `${about}=${given}`);
  const cookies = response.headers.getSetCookie();
  assert.equal(
    cookies.some((line) => line.includes("zhixing-session=x")),
    false,
    about,
  );
}
