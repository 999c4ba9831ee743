import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { browserPath, inBrowser, reads } from "./browser.ts";
import { hindrances } from "./hindrances.ts";
import { phone } from "./window.ts";

/** What an analyst does with figures: from a target to its reasons, through the library, to sources, coverage and what is new. */
const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;

describe("figures, their reasons and their sources", { skip }, () => {
  const { open, look } = inBrowser();
  const main = (page: Page): Promise<string> => page.locator("main").innerText();

  test("the target page of R&D tells standing, marks, peers and gaps, and its chart as a table", async () => {
    const { page, complaints } = await open("/targets/rd-expenditure?asOf=2023-12-31");
    await page.locator(".trajectory svg").first().waitFor();
    const text = await main(page);
    for (const part of ["滞后", "298.2", "应到320.0，少21.8", "+19.0%", "41.3% / 60%", "337 · 310–428", "增速列各省第24", "内蒙古", "18.9"])
      assert.ok(text.includes(part), part);
    await page.locator(".trajectory .ant-segmented-item", { hasText: "表格" }).click();
    await reads(page.locator(".trajectory table"), /3(09|10)\.\d–42\d\.\d/);
    assert.deepEqual(complaints, []);
  });

  test("one click copies a figure with its scope, period and source", async () => {
    const { page } = await open("/indicators/rd-expenditure?asOf=2023-12-31");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator(".indicator-name .quote").click();
    await page.locator(".quote.is-done").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^2023年山西省研发（R&D）经费投入298\.2亿元（.*来源：2023年全国科技经费投入统计公报，2024-10-02发布）$/);
  });

  test("what was published first can be drawn beside what holds now", async () => {
    const { page } = await open("/indicators/rd-intensity?asOf=2023-12-31");
    await page.getByLabel("显示初次公布的数").check();
    await page.waitForURL(/first=yes/);
    await page.locator(".trajectory svg text", { hasText: "1.12" }).first().waitFor();
  });

  test("the library is filtered, counted and sorted in the address, and remembers the reader's columns", async () => {
    const { page } = await open("/indicators?aimed=yes&fresh=stale&sort=-months");
    await page.locator(".library-table").waitFor();
    const first = await page.locator(".library-table tbody tr").first().innerText();
    assert.match(first, /94/);
    await page.getByRole("button", { name: "选列" }).click();
    await page.getByRole("button", { name: "“单位”前移" }).click();
    assert.deepEqual((await page.locator(".library-table thead th").allInnerTexts()).slice(1, 3), ["单位", "最新值"]);
    await page.reload();
    await page.locator(".library-table").waitFor();
    assert.deepEqual((await page.locator(".library-table thead th").allInnerTexts()).slice(1, 3), ["单位", "最新值"]);
    await page.getByRole("button", { name: "清除筛选" }).click();
    await page.waitForURL((url) => !url.search.includes("aimed"));
  });

  test("coverage leads from a cell to its clause, and gives its lists away", async () => {
    const { page } = await open("/plan/coverage");
    await reads(page.locator("main"), /160条中有134条要求办理/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".coverage-lists .panel").first().getByRole("button", { name: "下载" }).click(),
    ]);
    assert.match(download.suggestedFilename(), /没有量化.*\.csv$/);
    await page.locator(".cells a.is-measured").first().click();
    await page.waitForURL(/\/plan\/c\/\d/);
  });

  test("sources lead to a source's own figures, and a figure from there to its indicator", async () => {
    const { page } = await open("/sources?q=科技经费投入统计公报");
    await page.getByRole("link", { name: "2023年全国科技经费投入统计公报" }).click();
    await page.getByText("它给出的 64 个数").waitFor();
    await page.locator("tbody a", { hasText: "研发（R&D）经费投入" }).first().click();
    await page.waitForURL(/\/indicators\/rd-expenditure/);
  });

  test("what is new in October 2024 is told with the status it changed, and a quiet week says when the last figures came", async () => {
    const { page } = await open("/updates?from=2024-10-01&until=2024-10-31");
    const text = await main(page);
    for (const part of ["发布64个数", "298.2", "过期", "滞后"]) assert.ok(text.includes(part), part);
    const quiet = await open("/updates?asOf=2026-11-15");
    await reads(quiet.page.locator("main"), /没有新发布的数[\s\S]*上一次更新是/);
  });

  for (const path of ["/targets/rd-expenditure?asOf=2023-12-31", "/targets/leading-clusters", "/sources", "/updates", "/plan/coverage"])
    test(`reads on a phone without sideways scrolling: ${path}`, async () => {
      const { page, complaints } = await look(path, phone);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      assert.equal(sideways, false);
      assert.deepEqual(complaints, []);
    });

  for (const path of [
    "/targets/rd-expenditure?asOf=2023-12-31",
    "/targets/national-laboratory?theme=dark",
    "/indicators?aimed=yes&theme=dark",
    "/sources",
    "/sources/national-rd-bulletin-2023",
    "/updates?from=2024-10-01&until=2024-10-31&theme=dark",
    "/plan/coverage",
  ])
    test(`finds no fault of accessibility: ${path}`, async () => {
      const { page } = await look(path);
      assert.deepEqual(await hindrances(page), []);
    });

  test("a target that does not exist is told with near names", async () => {
    const { page } = await open("/targets/rd-expendture");
    await reads(page.locator("main"), /没有编号为“rd-expendture”的目标[\s\S]*rd-expenditure/);
  });
});
