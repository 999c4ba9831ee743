import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { browserPath, inBrowser } from "./browser.ts";
import { hindrances } from "./hindrances.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const hits = (page: Page) => page.locator("dialog .hit");

describe("somebody who searches", { skip }, () => {
  const { open, look } = inBrowser();

  test("goes by first letters and keys alone to an indicator, at the time looked at", async () => {
    const { page, complaints } = await open("/cockpit?asOf=2023-12-31");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "检索" }).waitFor();
    await page.keyboard.type("yfjf");
    await page.locator('dialog .hits[aria-busy="false"]', { has: page.locator(".hit") }).waitFor();
    assert.match(await hits(page).first().innerText(), /研发（R&D）经费投入/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/indicators\/rd-expenditure\?asOf=2023-12-31/);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    assert.deepEqual(complaints, []);
  });

  test("opens by a slash, closes by Esc, and the page beneath is as it was", async () => {
    const { page } = await open("/plan");
    await page.keyboard.press("/");
    await page.locator("dialog input").waitFor();
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.querySelector("dialog") === null);
    assert.match(page.url(), /\/plan$/);
  });

  test("a slash that is typed into a field stays a slash", async () => {
    const { page } = await open("/search");
    await page.getByRole("searchbox").fill("");
    await page.getByRole("searchbox").press("/");
    assert.equal(await page.locator("dialog").count(), 0);
  });

  test("finds what was opened before without typing", async () => {
    const { page } = await open("/indicators");
    await page.keyboard.press("Control+k");
    await page.locator("dialog input").fill("taiyuan");
    await hits(page).filter({ hasText: "太原市" }).first().click();
    await page.waitForURL(/\/regions\/140100/);
    await page.keyboard.press("Control+k");
    await page.getByText("最近打开").waitFor();
    assert.match(await hits(page).first().innerText(), /太原市/);
  });

  test("sees everything of one kind on a page of its own, in the address", async () => {
    const { page, complaints } = await open("/search?q=%E7%A0%94%E5%8F%91");
    await page.getByRole("heading", { name: /^指标/ }).waitFor();
    await page
      .getByRole("button", { name: /本类全部/ })
      .first()
      .click();
    await page.waitForURL(/group=/);
    await page.locator(".search-group .hit").nth(10).waitFor();
    await page.locator(".search-group").nth(1).waitFor({ state: "detached" });
    assert.deepEqual(complaints, []);
  });

  test("types Chinese letter by letter into a field that narrows a list, and it stands there once", async () => {
    const { page } = await open("/sources");
    const field = page.getByRole("searchbox");
    await field.focus();
    const keys = await page.context().newCDPSession(page);
    for (const text of ["j", "ji", "jis", "jishu"])
      await keys.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await keys.send("Input.insertText", { text: "技术" });
    await page.waitForURL((url) => url.searchParams.get("q") === "技术");
    assert.equal(await field.inputValue(), "技术");
    await field.pressSequentially("合同");
    await page.waitForURL((url) => url.searchParams.get("q") === "技术合同");
    assert.equal(await field.inputValue(), "技术合同");
    await page.getByRole("link", { name: "规划", exact: true }).click();
    await page.goBack();
    assert.equal(await field.inputValue(), "技术合同");
  });

  test("is told plainly that nothing was found", async () => {
    const { page } = await open("/search?q=zzzzqqqq");
    await page.getByText("没有找到与").waitFor();
  });

  for (const path of ["/search?q=yanfa", "/search?q=yanfa&theme=dark&lang=en"])
    test(`meets no fault of accessibility: ${path}`, async () => {
      const { page } = await look(path);
      await page.locator(".hit").first().waitFor();
      assert.deepEqual(await hindrances(page), []);
    });

  test("meets none in the dialog either", async () => {
    const { page } = await open("/plan");
    await page.keyboard.press("Control+k");
    await page.locator("dialog input").fill("gaoxin");
    await hits(page).first().waitFor();
    assert.deepEqual(await hindrances(page, "dialog"), []);
  });
});
