import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { serve } from "@hono/node-server";
import { type Browser, chromium, type Page } from "playwright-core";
import { createApi } from "#api";
import { openFeedback } from "#feedback";
import { shanxi14th } from "#plan/shanxi-14th";
import { briefsInMemory, contentOf } from "../support/briefs.ts";
import { checkedPlan, noEntries, publishedFigures } from "../support/figures.ts";
import { testDatabase } from "../support/index.ts";
import { standInAccess } from "../support/stand-in.ts";
import { browserArguments, browserPath } from "./browser.ts";
import { colourHindrances, hindrances } from "./hindrances.ts";
import { desk, phone } from "./window.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;

/** Every kind of public page. */
const kinds = [
  "/",
  "/?asOf=2023-12-31",
  "/open/targets/high-tech-enterprises",
  "/open/indicators",
  "/open/indicators/rd-expenditure",
  "/open/regions",
  "/open/regions/140100",
  "/open/plan",
  "/open/plan/1.2.17",
  "/open/sources",
  "/open/data",
  "/open/updates",
  "/open/updates?days=90",
  "/open/check",
  "/open/search?q=yf",
  "/open/feedback",
  "/open/sitemap",
  "/a11y",
  "/privacy",
] as const;

describe("a citizen whose browser runs no script", { skip }, () => {
  let browser: Browser;
  let base = "";
  let code = "";
  const briefs = briefsInMemory();
  let close: () => Promise<unknown> = async () => undefined;

  before(async () => {
    const plan = checkedPlan(shanxi14th);
    const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
    const { store } = await testDatabase();
    const api = await createApi({
      plan,
      figures: async () => figures,
      entriesBehind: noEntries,
      today: () => "2026-11-22",
      pages: null,
      version: "test",
      access: standInAccess(),
      newToken: () => "a visitor",
      feedback: openFeedback(store),
      briefs,
    });
    const issued = await briefs.issue(contentOf(plan, figures, "2023-12-31"), "somebody");
    assert.ok(issued.ok);
    code = issued.value.code;
    const server = serve({ fetch: api.fetch, port: 0, hostname: "127.0.0.1" });
    if (!server.listening) await new Promise((done) => server.once("listening", done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: browserPath ?? "", args: browserArguments });
    close = async () => {
      await browser.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((done) => server.close(done));
    };
  });
  after(() => close());

  /** A window and whatever its pages complain of. A script is run by the tests that look at a page from inside; the pages have none. */
  async function windowOf(javaScriptEnabled: boolean): Promise<{ readonly page: Page; readonly complaints: string[] }> {
    const context = await browser.newContext({ viewport: desk, locale: "zh-CN", javaScriptEnabled, acceptDownloads: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("requestfailed", (request) => complaints.push(request.url()));
    page.on("request", (request) => {
      if (!request.url().startsWith(base) && !request.url().startsWith("data:")) complaints.push(`asks elsewhere: ${request.url()}`);
    });
    return { page, complaints };
  }
  /** Opens a page in a window of its own and closes it again; whatever the page complains of is a fault. */
  async function visit(path: string, work: (page: Page) => Promise<void>): Promise<void> {
    const { page, complaints } = await windowOf(false);
    try {
      await page.goto(base + path);
      await work(page);
      assert.deepEqual(complaints, []);
    } finally {
      await page.context().close();
    }
  }
  /** One window for all that is only looked at: the pages keep nothing in it, and a new one costs as much as a page. */
  let shared: ReturnType<typeof windowOf> | undefined;
  const looking = (): ReturnType<typeof windowOf> => (shared ??= windowOf(true));
  const main = (page: Page): Promise<string> => page.locator("main").innerText();

  test("reads how the plan stands, and reaches a figure's source in three clicks", () =>
    visit("/", async (page) => {
      assert.match(await page.locator("h1").innerText(), /45项目标：3项已可判定/);
      await page.locator("table.targets").getByRole("link", { name: "研发经费投入" }).click();
      assert.match(await page.locator("h1").innerText(), /研发经费投入.*待数/s);
      await page.getByRole("link", { name: /指标页/ }).click();
      assert.match(await page.locator("h1").innerText(), /2023年.*298\.2亿元.*第 20 位/);
      const source = page.locator("a.source");
      assert.match(await source.innerText(), /2023年全国科技经费投入统计公报/);
      assert.match((await source.getAttribute("href")) ?? "", /^https?:\/\//);
      assert.match(await main(page), /2024-10-02/);
    }));

  test("finds every figure of a chart in the table beneath it", () =>
    visit("/open/indicators/rd-expenditure", async (page) => {
      assert.equal(await page.locator(".chart .broad svg[role=img]").count(), 1);
      await page.getByText("数据表", { exact: true }).click();
      for (const value of ["211.1", "273.7", "298.2"]) await page.getByRole("cell", { name: value, exact: true }).first().waitFor();
    }));

  test("sees the plan as it stood at the end of 2023, and keeps that year on the way", () =>
    visit("/", async (page) => {
      await page.getByRole("link", { name: "2023", exact: true }).click();
      assert.match(await main(page), /预警/);
      await page.getByRole("link", { name: "高新技术企业", exact: true }).first().click();
      assert.match(page.url(), /asOf=2023-12-31/);
      assert.match(await main(page), /4,155/);
      await page.getByRole("link", { name: "改看今天" }).click();
      assert.doesNotMatch(page.url(), /asOf/);
    }));

  test("compares regions as sorted bars, is told why there is no map, and opens a city", () =>
    visit("/open/regions", async (page) => {
      assert.match(await main(page), /不画地图|不向公众显示地图/);
      await page.getByLabel("比较的指标").selectOption("rd-intensity");
      await page.getByRole("button", { name: "查看" }).click();
      assert.match(await page.locator("h1").innerText(), /强度/);
      await page.getByRole("link", { name: "太原", exact: true }).first().click();
      assert.match(page.url(), /\/open\/regions\/140100/);
    }));

  test("filters the indicators and searches by pinyin initials", () =>
    visit("/open/indicators", async (page) => {
      await page.getByLabel("主题").selectOption("talent");
      await page.getByRole("button", { name: "筛选" }).click();
      assert.match(page.url(), /theme=talent/);
      assert.equal(await page.locator("main h2").count(), 1);
      await page.getByLabel("站内搜索").fill("jsht");
      await page.getByRole("button", { name: "搜索" }).first().click();
      await page
        .getByRole("link", { name: /技术合同/ })
        .first()
        .waitFor();
    }));

  test("takes a theme away as a file", () =>
    visit("/open/data", async (page) => {
      const waiting = page.waitForEvent("download");
      await page.locator('a[href="/open/data/inputs.csv"]').click();
      const download = await waiting;
      assert.equal(download.suggestedFilename(), "shanxi-14th-inputs.csv");
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      assert.match(Buffer.concat(chunks).toString("utf8"), /^indicator_code,[\s\S]*RD_EXP,rd-expenditure,/);
    }));

  test("reports an error from the page it is on, gets a receipt, and finds it again by its number", () =>
    visit("/open/indicators/rd-expenditure", async (page) => {
      await page.getByRole("link", { name: "本页找错" }).click();
      assert.equal(await page.getByLabel("所涉页面").inputValue(), "/open/indicators/rd-expenditure");
      await page.getByLabel("意见内容").fill("2023 年的数与公报不一致，请核对。");
      await page.getByLabel("联系方式（可不填）").fill("someone@example.org");
      await page.getByRole("button", { name: "提交" }).click();
      const number = await page.locator("h1.receipt").innerText();
      assert.match(number, /^\d{8}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      assert.match(await main(page), /已收到，待答复/);
      assert.doesNotMatch(await main(page), /example\.org|公报不一致/);
      await page.getByRole("link", { name: "再提一条" }).click();
      await page.getByLabel("回执编号").fill(number.toLowerCase());
      await page.getByRole("button", { name: "查看" }).click();
      assert.equal(await page.locator("h1.receipt").innerText(), number);
    }));

  test("checks the code of a brief handed round, and learns that it is genuine but not what it says", () =>
    visit("/", async (page) => {
      await page.getByRole("link", { name: "核验简报" }).click();
      await page.getByLabel("核验码").fill(code.toLowerCase().replaceAll("-", " "));
      await page.getByRole("button", { name: "核验", exact: true }).click();
      assert.match(await page.locator("h1").innerText(), /核验码有效/);
      assert.match(await main(page), /进展简报[\s\S]*2023-12-31/);
      assert.doesNotMatch(await main(page), /298\.2|滞后/);
    }));

  test("switches to English and to large type, and both stay on the next page", () =>
    visit("/", async (page) => {
      await page.getByRole("link", { name: "English" }).click();
      await page.getByRole("link", { name: "Large type" }).click();
      await page.getByRole("link", { name: "Indicators", exact: true }).click();
      assert.match(page.url(), /lang=en/);
      assert.match(page.url(), /size=large/);
      assert.equal(await page.locator("html.large").count(), 1);
    }));

  test("goes by keyboard: the skip link first, then the content", () =>
    visit("/", async (page) => {
      await page.keyboard.press("Tab");
      assert.equal(await page.locator(":focus").innerText(), "跳到正文");
      await page.keyboard.press("Enter");
      assert.match(page.url(), /#content$/);
    }));

  for (const path of kinds)
    test(`finds no fault of accessibility, light or dark, and no sideways scrolling on a phone, large type too: ${path}`, async () => {
      const { page, complaints } = await looking();
      await page.setViewportSize(desk);
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(base + path);
      assert.deepEqual(await hindrances(page), [], "light");
      // Dark, the page has the same elements at the same places.
      await page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await colourHindrances(page), [], "dark");
      await page.setViewportSize(phone);
      await isNotWider(page);
      await page.goto(`${base}${path}${path.includes("?") ? "&" : "?"}size=large`);
      await isNotWider(page);
      assert.deepEqual(complaints.splice(0), []);
    });
});

async function isNotWider(page: Page): Promise<void> {
  const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.equal(wide, seen, page.url());
}
