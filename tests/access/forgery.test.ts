import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { contract, type Route } from "#contract";
import type { Visitor } from "../support/visitor.ts";
import { type WholeApi, wholeApi } from "../support/whole-api.ts";

const here = "http://127.0.0.1:4070";
const acts = Object.values(contract).filter((route: Route) => route.method !== "GET");
const codesOf = async (response: Response): Promise<readonly string[]> =>
  ((await response.json()) as { refusals?: { code: string }[] }).refusals?.map(({ code }) => code) ?? [];

describe("an act that was not sent from a page of ours", () => {
  let whole: WholeApi;
  const visitors = new Map<string, Visitor>();
  let officer: Visitor;
  before(async () => {
    whole = await wholeApi();
    officer = await whole.signedIn();
  });
  /** Somebody who may do it, were it sent from here. */
  async function allowed(view: string): Promise<{ readonly role: string; readonly visitor: Visitor }> {
    const usual = "leading-group-office";
    const role = (
      whole.plan.roles.find(({ id, views }) => id === usual && views?.includes(view)) ??
      whole.plan.roles.find(({ views }) => views?.includes(view)) ?? { id: usual }
    ).id;
    const visitor = visitors.get(role) ?? (await whole.signedIn(role));
    visitors.set(role, visitor);
    return { role, visitor };
  }

  for (const { method, path, view } of acts) {
    const address = path.replaceAll(/\{\w+\}/g, "x");
    test(`${method} ${path} is refused from another site, without an origin, without a token and with another's`, async () => {
      const { role, visitor } = await allowed(view);
      for (const headers of [
        { origin: "https://elsewhere.example" },
        { origin: "null" },
        { origin: "http://127.0.0.1:4071" },
        { origin: "https://127.0.0.1:4070" },
        { origin: "http://127.0.0.1.elsewhere.example:4070" },
      ])
        assert.deepEqual(await codesOf(await visitor.act(method, address, {}, headers)), ["api/fromElsewhere"], JSON.stringify(headers));
      assert.deepEqual(await codesOf(await visitor.act(method, address, {}, { "x-forgery-token": "" })), ["api/pageTooOld"]);
      const { forgeryToken } = (await (await (await whole.signedIn(role)).get("/api/session")).json()) as { forgeryToken: string };
      assert.deepEqual(await codesOf(await visitor.act(method, address, {}, { "x-forgery-token": forgeryToken })), ["api/pageTooOld"]);
    });
  }

  for (const site of ["cross-site", "same-site", "none"])
    test(`a browser that names no origin and says ${site} is refused`, async () => {
      const { forgeryToken } = (await (await officer.get("/api/session")).json()) as { forgeryToken: string };
      const headers = { "sec-fetch-site": site, "content-type": "application/json", "x-forgery-token": forgeryToken };
      const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      const response = await whole.api.request(`${here}/api/preferences`, { method: "POST", headers: { ...headers, cookie }, body: "{}" });
      assert.deepEqual(await codesOf(response), ["api/fromElsewhere"]);
    });

  for (const path of ["/sign-in/password", "/sign-in/trial", "/sign-in/change-password", "/open/feedback"])
    test(`the form ${path} is taken from our own page only`, async () => {
      for (const [fields, headers] of [
        [{ role: "administrator" }, { origin: "https://elsewhere.example" }],
        [{ role: "administrator", token: "guessed" }, {}],
        [{ role: "administrator", token: "" }, {}],
      ] as const) {
        const visitor = whole.visitor();
        const response = await visitor.submit(path, fields, headers);
        assert.equal(response.status, 403);
        assert.equal(visitor.cookies.has("zhixing-session"), false);
      }
    });

  test("nobody is signed out by another site", async () => {
    const browser = await whole.signedIn();
    assert.equal((await browser.submit("/sign-out", {}, { origin: "https://elsewhere.example" })).status, 403);
    assert.equal((await browser.submit("/sign-out", { token: "guessed" })).status, 403);
    assert.equal((await browser.get("/api/cockpit")).status, 200);
  });

  test("an act without the right is told so before anything else is looked at", async () => {
    const stranger = whole.visitor();
    assert.deepEqual(await codesOf(await stranger.act("POST", "/api/preferences", "not even JSON")), ["api/signInFirst"]);
  });
});

test("in production only the platform's own name and origin are answered", async (t) => {
  const { api, visitor } = await wholeApi(t, { settings: { mode: "production", origin: "https://zhixing.test" } });
  for (const host of [
    "http://127.0.0.1:4070",
    "https://elsewhere.example",
    "https://zhixing.test.elsewhere.example",
    "https://zhixing.test:8443",
  ])
    assert.equal((await api.request(`${host}/sign-in`)).status, 403, host);
  assert.equal((await api.request("http://127.0.0.1:4070/healthz")).status, 200, "a watcher on the machine may ask by its name");
  const page = await visitor().get("/sign-in");
  assert.equal(page.status, 200);
  assert.doesNotMatch(await page.text(), /\/sign-in\/trial|试用/);
  assert.equal((await visitor().submit("/sign-in/trial", { role: "administrator" })).status, 403);
});
