import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { Hono } from "hono";
import { type CheckedPlan, compilePlan, type Plan } from "#define";
import { shanxi14th } from "#plan/shanxi-14th";
import { feedbackInMemory } from "../../../tests/support/feedback.ts";
import { checkedPlan, noEntries, publishedFigures } from "../../../tests/support/figures.ts";
import { standInAccess } from "../../../tests/support/stand-in.ts";
import { colours } from "../../web/tokens.ts";
import { openDoor } from "../access/door.ts";
import { loadGeometry } from "../geometry.ts";
import { mountPublic } from "./index.ts";
import type { Site } from "./site.ts";
import { style } from "./style.ts";

const observations = new URL("../../../plan/shanxi-14th/data/observations/", import.meta.url);
const geometry = await loadGeometry(new URL("../../../plan/shanxi-14th/geometry/cities.geojson", import.meta.url).pathname);

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, observations);

function face(plan: CheckedPlan, site: Site = {}): Hono {
  const app = new Hono();
  const door = openDoor({ access: standInAccess(), plan, newToken: () => "a visitor", behindProxy: false });
  const today = () => "2026-11-22" as const;
  const outlines = geometry.ok ? { geometry: geometry.value } : {};
  mountPublic(app, {
    plan,
    figures: async () => figures,
    entriesBehind: noEntries,
    today,
    door,
    feedback: feedbackInMemory(),
    site,
    ...outlines,
  });
  return app;
}
const app = face(plan);
const get = (path: string, from: Hono = app): Promise<Response> => Promise.resolve(from.request(path));
const text = async (path: string, from: Hono = app): Promise<string> => (await get(path, from)).text();

const pages = [
  "/",
  "/?asOf=2023-12-31",
  "/open/targets/rd-expenditure",
  "/open/indicators",
  "/open/indicators?theme=inputs&q=%E7%BB%8F%E8%B4%B9&only=published",
  "/open/indicators/rd-expenditure",
  "/open/indicators/HNTE",
  "/open/regions",
  "/open/regions/140100",
  "/open/regions/110000",
  "/open/plan",
  "/open/plan/1.2.17",
  "/open/sources",
  "/open/data",
  "/open/updates",
  "/open/search?q=%E7%A0%94%E5%8F%91",
  "/open/feedback",
  "/open/sitemap",
  "/a11y",
  "/privacy",
] as const;
const inEnglish = (path: string): string => `${path}${path.includes("?") ? "&" : "?"}lang=en`;
const largest = 60_000;

for (const path of pages)
  for (const address of [path, inEnglish(path)])
    test(`${address} is a whole page without script, inline style or anything from elsewhere, and light`, async () => {
      const response = await get(address);
      assert.equal(response.status, 200);
      assert.match(response.headers.get("content-security-policy") ?? "", /style-src 'self';/);
      const page = await response.text();
      assert.doesNotMatch(page, /<script|<style| style=| on\w+=|<iframe|<img|src="http/i);
      assert.equal(page.match(/<h1[ >]/g)?.length, 1);
      for (const landmark of ["<header", "<nav", "<main", "<footer", 'href="#content"']) assert.ok(page.includes(landmark), landmark);
      assert.ok(page.includes(`<html lang="${address === path ? "zh-CN" : "en"}"`));
      assert.doesNotMatch(page, /undefined|NaN|\[object /);
      assert.ok(gzipSync(page).length + gzipSync(style.text).length < largest);
    });

test("a page in English keeps to English in its menu, headings and links, and its links keep the language", async () => {
  const page = await text("/open/indicators/rd-expenditure?lang=en&size=large");
  const headings = [...page.matchAll(/<h[12][^>]*>([^<]*)</g)].map(([, heading]) => heading ?? "");
  assert.deepEqual(
    headings.filter((heading) => /\p{Script=Han}/u.test(heading)),
    [],
  );
  assert.match(page, /href="\/open\/regions\?lang=en&amp;size=large"/);
  assert.match(page, /<html lang="en" class="large">/);
});

test("what a label holds is shown, never run", async () => {
  const hostile = `<img src=x onerror=alert(1)>"'&`;
  const spoiled = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key, member: unknown) =>
      key === "zh" ? `${hostile}某${String(member)}` : key === "en" ? hostile + String(member) : member,
    ) as T;
  const { indicators, targets, regions, sources, chapters, preamble, themes, units, targetGroups, label } = shanxi14th;
  const plan: Plan = {
    ...shanxi14th,
    ...spoiled({ indicators, targets, regions, sources, chapters, preamble, themes, units, targetGroups, label }),
  };
  const compiled = compilePlan(plan);
  assert.deepEqual(compiled.ok ? [] : compiled.refusals.map(({ code }) => code), []);
  assert.ok(compiled.ok);
  const spoiltFace = face(compiled.value, { sponsor: hostile });
  for (const path of pages) {
    const page = await text(path, spoiltFace);
    assert.doesNotMatch(page, /<img/, path);
    assert.ok(page.includes("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;"), path);
  }
});

for (const q of ["<script>alert(1)</script>", '"><svg onload=alert(1)>', "' or 1=1 --"])
  test(`what is sought is shown, never run: ${q}`, async () => {
    for (const path of ["/open/search", "/open/indicators"]) {
      const page = await text(`${path}?q=${encodeURIComponent(q)}`);
      assert.ok(!page.includes(q));
    }
  });

for (const path of [
  "/open/indicators/no-such",
  "/open/targets/no-such",
  "/open/regions/999999",
  "/open/plan/12.9.9",
  "/open/feedback/20261122-0000-0000",
])
  test(`${path} is a page that says what is not there, with status 404`, async () => {
    const response = await get(`${path}?lang=en`);
    assert.equal(response.status, 404);
    const page = await response.text();
    assert.match(page, /<h1>No such page<\/h1>/);
    assert.match(page, /href="\/open\/sitemap\?lang=en"/);
  });

test("a page held by the browser is not sent again, and is packed where the browser unpacks", async () => {
  const first = await get("/open/plan");
  const again = await app.request("/open/plan", { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
  assert.equal(again.status, 304);
  const packed = await app.request("/open/plan", { headers: { "accept-encoding": "gzip" } });
  const unpacked = new Response(packed.body?.pipeThrough(new DecompressionStream("gzip")) ?? null);
  assert.equal(await unpacked.text(), await first.text());
});

test("the footer names the keeper of the site, and says what is still missing", async () => {
  assert.equal((await text("/")).match(/<dd class="unset">待填写<\/dd>/g)?.length, 6);
  const named = await text("/", face(plan, { sponsor: "某省人民政府", code: "1400000001" }));
  assert.match(named, /<dt>主办单位<\/dt><dd>某省人民政府<\/dd>/);
  assert.equal(named.match(/class="unset"/g)?.length, 4);
});

test("no map is drawn from outlines without a review number; the bars stand there and the page says why", async () => {
  const page = await text("/open/regions");
  assert.match(page, /没有审图号/);
  assert.match(page, /<table class="bars">/);
});

test("the style sheet's colours are the tokens", () => {
  const named = { light: style.text.slice(0, style.text.indexOf("@media")), dark: style.text.slice(style.text.indexOf("@media")) };
  const names = {
    ground: "ground",
    card: "card",
    line: "line",
    border: "border",
    ink: "ink",
    ink2: "ink-2",
    ink3: "ink-3",
    brand: "brand",
    onBrand: "on-brand",
    data: "data",
    chosen: "chosen",
    bad: "bad",
    warn: "warn",
    good: "good",
    band1: "band",
    fan: "fan",
    hollow: "hollow",
  } as const;
  for (const theme of ["light", "dark"] as const)
    for (const [token, name] of Object.entries(names)) {
      const found = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(named[theme])?.[1];
      assert.equal(found?.toUpperCase(), colours[theme][token as keyof typeof names].toUpperCase(), `${theme} ${name}`);
    }
});

test("open data: the whole set holds every theme's lines, and the checksums are those of the files", async () => {
  const lines = async (set: string) => (await text(`/open/data/${set}.csv`)).trimEnd().split("\r\n").length - 1;
  const themes = await Promise.all(shanxi14th.themes.map(({ id }) => lines(id)));
  assert.equal(
    themes.reduce((sum, count) => sum + count, 0),
    await lines("all"),
  );
  const sums = await text("/open/data/SHA256SUMS");
  const bytes = await (await get("/open/data/inputs.csv")).arrayBuffer();
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");
  assert.ok(sums.includes(`${digest}  inputs.csv\n`));
  assert.equal((await get("/open/data/none.csv")).status, 404);
  assert.match(
    (await get("/open/data/inputs.sdmx.csv")).headers.get("content-disposition") ?? "",
    /^attachment; filename="shanxi-14th-inputs/,
  );
});

test("search engines are told every public page in both languages, and to leave receipts and officers' pages alone", async () => {
  const map = await text("/sitemap.xml");
  for (const path of ["/open/indicators/rd-expenditure", "/open/plan/1.2.17?lang=en", "/open/regions/140100"])
    assert.ok(map.includes(path), path);
  assert.match(await text("/robots.txt"), /Disallow: \/open\/feedback\/\n[\s\S]*Sitemap: http/);
});
