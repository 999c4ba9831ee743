import assert from "node:assert/strict";
import { before, test } from "node:test";
import { Hono } from "hono";
import { composeBrief } from "#brief";
import { shanxi14th } from "#plan/shanxi-14th";
import { briefsInMemory } from "../../../tests/support/briefs.ts";
import { checkedPlan, noEntries, publishedFigures } from "../../../tests/support/figures.ts";
import { mountPublic } from "./index.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../../plan/shanxi-14th/data/observations/", import.meta.url));
const today = "2026-11-22" as const;
const briefs = briefsInMemory();
const app = new Hono();
mountPublic(app, { plan, figures: async () => figures, entriesBehind: noEntries, today: () => today, briefs });

async function page(path: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await app.request(path);
  return { status: response.status, text: await response.text() };
}

let code = "";
before(async () => {
  const made = composeBrief({ plan, figures, today, asOf: "2023-12-31", knownAt: null }, {}, null);
  assert.ok(made.ok);
  const issued = await briefs.issue(made.value, "somebody");
  assert.ok(issued.ok);
  code = issued.value.code;
});

test("anybody learns that a code is valid, of which brief and day, and nothing of what it says", async () => {
  const { status, text } = await page(`/open/check?code=${code.toLowerCase()}`);
  assert.equal(status, 200);
  assert.match(text, /核验码有效/);
  assert.match(text, /进展简报[\s\S]*2023-12-31/);
  assert.doesNotMatch(text, /298\.2|滞后|<script/);
});

for (const [typed, word] of [
  ["ZX-123", /十个字符/],
  ["ZX-00000-00000", /没有签发过/],
  ["%3Cscript%3E", /核验码/],
] as const)
  test(`the code ${typed} is not valid, and the page says why`, async () => {
    const { status, text } = await page(`/open/check?code=${typed}`);
    assert.equal(status, 404);
    assert.match(text, /核验码无效/);
    assert.match(text, word);
    assert.doesNotMatch(text, /<script/);
  });

test("without a code there is a form, in either language; the answer about a code is kept by nobody", async () => {
  assert.match((await page("/open/check")).text, /<form[^>]*action="\/open\/check"/);
  assert.match((await page("/open/check?lang=en")).text, /Type the code of a brief/);
  assert.equal((await app.request(`/open/check?code=${code}`)).headers.get("cache-control"), "no-store");
});

test("the updates tell the figures of 7, 30 or 90 days with what a revision replaced", async () => {
  const week = await page("/open/updates?asOf=2024-10-02&days=7");
  assert.match(week.text, /2024-09-26至2024-10-02发布65个数/);
  assert.match(week.text, /298\.2/);
  const longer = await page("/open/updates?asOf=2024-10-02&days=90&lang=en");
  assert.match(longer.text, /published from 2024-07-05 to 2024-10-02/);
});

test("sources and open data say why their numbers of figures differ", async () => {
  const [sources, data] = [await page("/open/sources"), await page("/open/data")];
  for (const { text } of [sources, data]) assert.match(text, /修订替换的 5 个旧数/);
});
