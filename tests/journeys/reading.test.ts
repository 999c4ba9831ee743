import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { browserPath, inBrowser, reads } from "./browser.ts";
import { hindrances } from "./hindrances.ts";
import { phone } from "./window.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;

/** What a page shows of itself: its address without the host, its title, and whether anything must be scrolled to. */
const addressOf = (page: Page): string => page.url().replace(/^https?:\/\/[^/]+/, "");
const scrolls = (page: Page): Promise<readonly [boolean, boolean]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth > clientWidth, scrollHeight > clientHeight] as const;
  });

describe("a reader in a browser", { skip }, () => {
  const { open, look } = inBrowser();

  test("goes from a number to its series, its provenance and its clause", async () => {
    const { page, complaints } = await open("/cockpit?asOf=2023-12-31");
    await page.locator("tr", { hasText: "高新技术企业" }).getByRole("link", { name: "4,155" }).click();
    await page.waitForURL(/\/indicators\/high-tech-enterprises\?/);
    assert.match(addressOf(page), /asOf=2023-12-31/);
    await page.locator(".chart svg").waitFor();
    await reads(page.locator("main"), /预警/);

    await page.getByRole("button", { name: "来历" }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByText("历次公布").waitFor();
    await reads(drawer, /\.csv:\d+/); // the file and line it was loaded from

    await drawer.getByRole("link", { name: /1\.2\.17/ }).click();
    await page.waitForURL(/\/plan\/c\/1\.2\.17/);
    await page.getByRole("heading", { level: 1, name: /1\.2\.17/ }).waitFor();
    await reads(page.locator("main"), /研发经费投入/);
    assert.deepEqual(complaints, []);
  });

  test("sees the plan as of 2023 with what was needed and what was reached", async () => {
    const { page, complaints } = await open("/cockpit?asOf=2023-12-31");
    const rows = page.locator(".target-table tbody tr");
    const firms = await rows.filter({ hasText: "高新技术企业" }).innerText();
    for (const part of ["4,155", "5,000", "6.1%", "9.7%", "预警"]) assert.ok(firms.includes(part), `${part} in: ${firms}`);
    const rd = await rows.filter({ hasText: "研发经费投入" }).innerText();
    for (const part of ["298.2", "422.2", "8.9%", "19.0%", "滞后"]) assert.ok(rd.includes(part), `${part} in: ${rd}`);
    assert.deepEqual(complaints, []);
  });

  test("sees the result sheet as of today, in three lists that hold all 45 targets", async () => {
    const { page } = await open("/cockpit");
    const heads = await page.locator(".results .panel-head h2").allInnerTexts();
    const counts = heads.map((head) => Number(/\d+$/.exec(head)?.[0]));
    assert.equal(counts.length, 3);
    assert.equal(
      counts.reduce((sum, n) => sum + n, 0),
      45,
    );
  });

  test("changes the year, what was known then, and comes back to today, all in the address", async () => {
    const { page } = await open("/cockpit?asOf=2023-12-31");
    await page.getByText("按当时可见").click();
    await page.waitForURL(/knownAt=2023-12-31/);
    await page.locator(".time .ant-segmented-item", { hasText: "今天" }).click();
    await page.waitForURL((url) => url.search === "");
    await page.locator(".results").waitFor();
  });

  test("switches the language and the light, and both stay on the next page", async () => {
    const { page } = await open("/cockpit?asOf=2023-12-31");
    await page.getByRole("button", { name: "Switch to English" }).click();
    await page.getByRole("heading", { name: "Innovation ecosystem cockpit" }).waitFor();
    await page.getByRole("button", { name: /User menu/ }).click();
    await page.getByRole("button", { name: "Dark colours" }).click();
    await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
    await page.getByRole("link", { name: "Plan", exact: true }).click();
    await page.getByRole("heading", { name: "Plan outline" }).waitFor();
    await page.waitForURL((url) => url.searchParams.get("lang") === "en" && url.searchParams.get("theme") === "dark");
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.doesNotMatch(await page.locator(".outline-head").innerText(), /条|目标/);
  });

  test("chooses a target by keyboard, and the panels follow", async () => {
    const { page } = await open("/cockpit?asOf=2023-12-31");
    await page.locator("input.choose:checked").focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/focus=high-tech-enterprises/);
    await page.locator("tr.is-chosen", { hasText: "高新技术企业" }).waitFor();
  });

  test("walks the outline by arrow keys and filters it", async () => {
    const { page } = await open("/plan?only=targets");
    await page.locator("a.clause-name").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/plan\/c\/\d/);
  });

  for (const [path, language] of [
    ["/cockpit", "zh"],
    ["/cockpit?asOf=2023-12-31", "zh"],
    ["/cockpit?lang=en", "en"],
    ["/cockpit?asOf=2023-12-31&lang=en", "en"],
  ] as const)
    test(`needs no scrolling in the cockpit at 1440 × 900: ${path}`, async () => {
      const { page } = await look(path);
      assert.equal(await page.locator("html").getAttribute("lang"), language === "zh" ? "zh-CN" : "en");
      assert.deepEqual(await scrolls(page), [false, false]);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll(".cockpit .panel")].filter((p) => p.scrollHeight > p.clientHeight + 1).map((p) => p.className),
      );
      assert.deepEqual(cut, [], "no panel holds more than it shows");
    });

  for (const path of [
    "/cockpit",
    "/cockpit?asOf=2023-12-31",
    "/indicators/rd-expenditure?asOf=2023-12-31&lang=en",
    "/plan",
    "/plan/c/1.2.17",
    "/indicators",
  ])
    test(`reads on a phone without sideways scrolling: ${path}`, async () => {
      const { page, complaints } = await look(path, phone);
      const [sideways] = await scrolls(page);
      assert.equal(sideways, false);
      assert.deepEqual(complaints, []);
    });

  for (const path of [
    "/cockpit",
    "/cockpit?asOf=2023-12-31&theme=dark",
    "/indicators/rd-expenditure?asOf=2023-12-31",
    "/plan/c/1.2.17",
    "/plan",
    "/indicators",
  ])
    test(`finds no fault of accessibility: ${path}`, async () => {
      const { page } = await look(path);
      assert.deepEqual(await hindrances(page), []);
    });

  test("is told plainly when something does not exist", async () => {
    const { page } = await open("/indicators/no-such-indicator");
    await reads(page.locator("main"), /没有编号或代码/);
    const lost = await open("/no-such-page");
    await reads(lost.page.locator("main"), /没有对应的内容/);
  });

  test("can ask again after the line broke", async () => {
    const { page } = await open("/plan");
    await page.route("**/api/indicators**", (route) => route.abort());
    await page.getByRole("link", { name: "数据" }).click();
    const again = page.getByRole("button", { name: "重试" });
    await again.waitFor({ timeout: 30_000 });
    await page.unroute("**/api/indicators**");
    await again.click();
    await page.getByText("研发（R&D）经费投入", { exact: true }).first().waitFor();
  });
});
