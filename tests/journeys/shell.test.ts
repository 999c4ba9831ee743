import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { browserPath, inBrowser, reads } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { isQuiet, phone } from "./window.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const wall = { width: 1920, height: 1080 };

const scrolls = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return scrollWidth > clientWidth || scrollHeight > clientHeight;
  });
const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".cockpit .panel")].filter((p) => p.scrollHeight > p.clientHeight + 1).map((p) => p.className),
  );

describe("what stands around every page", { skip }, () => {
  const { open, look } = inBrowser();

  test("names six places, and none of them leads nowhere", async () => {
    const { page, complaints } = await open("/plan");
    const rail = page.getByRole("navigation", { name: "主导航" });
    const words = ["工作台", "规划", "督办", "驾驶舱", "业务", "数据"];
    assert.equal(await rail.locator(".rail-place").count(), words.length);
    for (const word of words) {
      await rail.getByRole("link", { name: new RegExp(`^${word}`) }).click();
      await page.waitForFunction((w) => document.querySelector(".rail-place[aria-current]")?.textContent?.startsWith(w), word);
      await page.locator("main .panel").first().waitFor();
      assert.doesNotMatch(await page.locator("main").innerText(), /没有这一页/, word);
    }
    // There are no matters behind these pages; that the places of work say so is no complaint.
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes("422")),
      [],
    );
  });

  test("every tab of every place leads to a page", async () => {
    const { page } = await open("/plan");
    for (const path of ["/mine", "/plan", "/brief", "/indicators"]) {
      await page.goto(new URL(path, page.url()).href);
      await page.locator(".tab").first().waitFor();
      for (const address of await page.locator(".tab").evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute("href") ?? ""))) {
        await page.goto(new URL(address, page.url()).href);
        await page.locator("main h2, main .panel").first().waitFor();
        assert.doesNotMatch(await page.locator("main").innerText(), /没有对应的内容/, address);
      }
    }
  });

  test("the rail folds in the cockpit, unfolds by hand, and stays so", async () => {
    const { page } = await open("/cockpit");
    const width = () => page.locator(".rail").evaluate((rail) => rail.getBoundingClientRect().width);
    assert.ok((await width()) < 100);
    await page.getByRole("button", { name: "展开" }).click();
    assert.equal(await width(), 208);
    await page.reload();
    await page.locator(".cockpit .panel").first().waitFor();
    assert.equal(await width(), 208);
  });

  test("help stands at the same place on every page and names the keys", async () => {
    const { page } = await open("/plan");
    await page.getByRole("button", { name: "帮助" }).click();
    await page.getByRole("dialog").getByText("Ctrl K").waitFor();
  });

  test("a broken line is said, and taken back once it is mended", async () => {
    const { page } = await open("/plan");
    await page.context().setOffline(true);
    await page.getByText("网络已断开").waitFor();
    await page.context().setOffline(false);
    await page.waitForFunction(() => document.querySelector(".is-offline") === null);
  });

  test("an indicator is followed from a row of the cockpit, stands on one's list, is moved and taken off", async () => {
    const { page, complaints } = await open("/cockpit?asOf=2023-12-31");
    for (const name of ["研发经费投入", "高新技术企业"]) {
      await page.locator("tr", { hasText: name }).first().hover();
      await page.getByRole("button", { name: `${name}：更多` }).click();
      await page.getByRole("button", { name: "加入我的指标" }).click();
    }
    await page.getByRole("link", { name: "我的指标" }).click();
    const names = page.locator(".mine-table tbody .name");
    await names.nth(1).waitFor();
    assert.match((await names.allInnerTexts()).join(" "), /研发.*高新技术/);
    await page.getByRole("button", { name: /^上移“高新技术企业/ }).click();
    await page.waitForFunction(() => document.querySelector(".mine-table tbody .name")?.textContent?.startsWith("高新"));
    // The platform's copy counts at the next visit, so the change has to have reached it.
    await isQuiet(page);
    await page.reload();
    await names.nth(1).waitFor();
    assert.match((await names.allInnerTexts()).join(" "), /高新技术.*研发/);
    await reads(page.locator(".mine-table"), /298\.2[\s\S]*273\.7/);
    await page.getByRole("button", { name: /移除“高新/ }).click();
    await page.waitForFunction(() => document.querySelectorAll(".mine-table tbody tr").length === 1);
    assert.deepEqual(complaints, []);
  });

  for (const path of ["/cockpit?wall=1", "/cockpit?wall=1&asOf=2023-12-31", "/cockpit?wall=1&asOf=2023-12-31&lang=en"])
    test(`the wall shows everything at 1920 × 1080, dark, without controls: ${path}`, async () => {
      const { page, complaints } = await look(path, wall);
      assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
      assert.equal(await scrolls(page), false);
      assert.deepEqual(await cut(page), []);
      assert.equal(await page.locator(".rail").count(), 0);
      await reads(page.locator(".top"), /(更新于|renewed) \d\d:\d\d/);
      assert.deepEqual(complaints, []);
    });

  test("the arrow keys change the group on the wall, in the address", async () => {
    const { page } = await open("/cockpit?wall=1&asOf=2023-12-31", wall);
    const before = await page.locator(".targets .ant-segmented-item-selected").innerText();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/group=/);
    await page.waitForFunction((text) => document.querySelector(".targets .ant-segmented-item-selected")?.textContent !== text, before);
    await page.keyboard.press("ArrowLeft");
    await page.waitForFunction((text) => document.querySelector(".targets .ant-segmented-item-selected")?.textContent === text, before);
  });

  test("a target of the cockpit leads to its own page", async () => {
    const { page } = await open("/cockpit?asOf=2023-12-31");
    await page.getByRole("link", { name: "高新技术企业", exact: true }).first().click();
    await page.waitForURL(/\/targets\/high-tech-enterprises/);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
  });

  test("the cities are one step from the province, by the target that is chosen; where there are none the way is closed", async () => {
    const { page } = await open("/cockpit?asOf=2023-12-31");
    const scope = page.getByRole("navigation", { name: "范围" });
    await scope.getByRole("link", { name: "按市" }).click();
    await page.waitForURL(/\/cities\?.*indicator=rd-expenditure/);
    const { page: other } = await open("/cockpit?asOf=2023-12-31&focus=technology-contract-turnover");
    await other.getByText("这一目标没有分市公布数").first().waitFor();
    assert.equal(await other.getByRole("navigation", { name: "范围" }).getByRole("link").count(), 1);
  });

  test("menus and drawers are reached by keys alone and give the focus back", async () => {
    const { page, complaints } = await open("/cockpit?asOf=2023-12-31");
    const focusIsOn = (name: string) =>
      page.waitForFunction(
        (n) => [document.activeElement?.getAttribute("aria-label"), document.activeElement?.textContent].includes(n),
        name,
      );
    await page.getByRole("button", { name: "高新技术企业：更多" }).focus();
    await page.keyboard.press("Enter");
    await focusIsOn("复制带口径");
    await page.keyboard.press("ArrowDown");
    await focusIsOn("加入我的指标");
    await page.keyboard.press("Escape");
    await focusIsOn("高新技术企业：更多");

    await page.getByRole("link", { name: "高新技术企业", exact: true }).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "来历" }).waitFor();
    // The new page begins at its content.
    await page.waitForFunction(() => document.activeElement?.id === "content");
    await page.getByRole("button", { name: "来历" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("历次公布").waitFor();
    await page.keyboard.press("Escape");
    await focusIsOn("来历");
    await page.goBack();
    assert.doesNotMatch(page.url(), /passport/, "what was closed does not open again");
    assert.deepEqual(complaints, []);
  });

  test("one tab alone is the current one, also where an address begins like another", async () => {
    const { page } = await open("/plan/coverage");
    assert.deepEqual(await page.locator(".tab[aria-current]").allInnerTexts(), ["覆盖检查"]);
  });

  test("the small charts of the cockpit are tables, too", async () => {
    const { page } = await open("/cockpit?asOf=2023-12-31");
    for (const panel of [".band-change", ".band-strips", ".band-ages", ".city-panel"]) {
      await page.locator(panel).getByText("表格", { exact: true }).click();
      await page.locator(`${panel} .chart-table tbody tr`).first().waitFor();
    }
    assert.equal(await scrolls(page), false);
  });

  for (const [path, size] of [
    ["/mine", phone],
    ["/supervision", phone],
    ["/search?q=yfjf", phone],
    ["/mine?theme=dark&lang=en", undefined],
    ["/cockpit?wall=1", wall],
    ["/business?theme=dark", undefined],
    ["/plan/coverage?theme=dark", undefined],
    ["/sources", phone],
    ["/updates?lang=en", undefined],
    ["/targets/no-such-target", undefined],
  ] as const)
    test(`holds no fault of accessibility${size === phone ? " on a phone" : ""}: ${path}`, async () => {
      const { page } = await look(path, ...(size ? [size] : []));
      assert.deepEqual(await badHindrances(page), []);
    });
});
