import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { shanxi14th } from "#plan/shanxi-14th";
import { feedbackInMemory } from "../../../tests/support/feedback.ts";
import { checkedPlan, noEntries, publishedFigures } from "../../../tests/support/figures.ts";
import { standInAccess } from "../../../tests/support/stand-in.ts";
import { openDoor } from "../access/door.ts";
import { mountPublic } from "./index.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../../plan/shanxi-14th/data/observations/", import.meta.url));

function face(isOpen = true): Hono {
  const app = new Hono();
  const door = openDoor({ access: standInAccess(), plan, newToken: () => "a visitor", behindProxy: false });
  const desk = isOpen ? { door, feedback: feedbackInMemory() } : {};
  mountPublic(app, { plan, figures: async () => figures, entriesBehind: noEntries, today: () => "2026-11-22", ...desk });
  return app;
}

const given = { about: "/open/data", text: "建议增加分县数据。", contact: "someone@example.org", website: "" };
const token = "not forged: a visitor";
const send = (app: Hono, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  Promise.resolve(
    app.request("http://localhost/open/feedback", {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        origin: "http://localhost",
        cookie: "zhixing-visitor=a visitor",
        ...headers,
      },
      body: new URLSearchParams(form).toString(),
    }),
  );

test("the form carries a token, the page it is about, and gives a visitor a cookie no script reads", async () => {
  const response = await face().request("http://localhost/open/feedback?about=/open/plan");
  const page = await response.text();
  assert.match(page, /name="token" value="not forged: a visitor"/);
  assert.match(page, /name="about"[^>]*value="\/open\/plan"/);
  assert.match(response.headers.get("set-cookie") ?? "", /HttpOnly/i);
  assert.equal(response.headers.get("cache-control"), "no-store");
});

test("what is handed in leads to its receipt, which shows neither text nor contact", async () => {
  const app = face();
  const sent = await send(app, { ...given, token });
  assert.equal(sent.status, 303);
  const receipt = await app.request(`http://localhost${sent.headers.get("location")}`);
  const page = await receipt.text();
  assert.match(page, /已收到，待答复/);
  assert.doesNotMatch(page, /分县|example\.org/);
  const typed = await app.request("http://localhost/open/feedback?number=20261122-7K4M-0001");
  assert.equal(typed.headers.get("location"), "/open/feedback/20261122-7K4M-0001");
});

for (const [why, form, headers, status] of [
  ["without the token", given, {}, 403],
  ["with a false token", { ...given, token: "forged" }, {}, 403],
  ["from another site", { ...given, token }, { origin: "https://elsewhere.example" }, 403],
  ["with nothing written", { ...given, text: " ", token }, {}, 400],
] as const)
  test(`a form ${why} is refused, and what was written stands in it again`, async () => {
    const response = await send(face(), form, headers);
    assert.equal(response.status, status);
    const page = await response.text();
    assert.match(page, /role="alert"/);
    assert.match(page, /value="someone@example\.org"/);
  });

test("what was written comes back as text, never as part of the page", async () => {
  const page = await (await send(face(), { ...given, text: "</textarea><script>1</script>", contact: '"><b>' })).text();
  assert.doesNotMatch(page, /<script>|value=""><b>/);
});

test("a machine that fills in every field is sent back, and nothing is kept", async () => {
  const app = face();
  const sent = await send(app, { ...given, website: "https://spam.example", token });
  assert.deepEqual([sent.status, sent.headers.get("location")], [303, "/open/feedback"]);
  assert.equal((await app.request("http://localhost/open/feedback/20261122-7K4M-0001")).status, 404);
});

test("the sixth within an hour from one address is asked to wait", async () => {
  const app = face();
  for (let count = 1; count <= 5; count++) assert.equal((await send(app, { ...given, token })).status, 303);
  const sixth = await send(app, { ...given, token });
  assert.deepEqual([sixth.status, sixth.headers.get("retry-after")], [429, "3600"]);
  assert.match(await sixth.text(), /建议增加分县数据/);
});

test("where no store is connected the page says so", async () => {
  for (const path of ["/open/feedback", "/open/feedback/20261122-7K4M-0001"]) {
    const response = await face(false).request(`http://localhost${path}`);
    assert.equal(response.status, 503);
    assert.match(await response.text(), /暂未开通/);
  }
});
