import assert from "node:assert/strict";
import { describe, test } from "node:test";
import mammoth from "mammoth";
import { browserPath, reads } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;

describe("the situation of supervision and its bulletins", { skip }, () => {
  const journey = inWorld();

  test("from the sentence to the matters: a number of the board opens exactly what it counts", async () => {
    const { open } = journey();
    const { page, complaints } = await open("office", "/supervision/board");
    const row = page.locator(".rates-table tr", { hasText: "返工率" });
    const number = row.locator("a").first();
    const count = Number(await number.innerText());
    assert.ok(count > 0);
    await number.click();
    const drawer = page.getByRole("dialog");
    await drawer.locator(".behind-item").first().waitFor();
    assert.equal(await drawer.locator(".behind-item").count(), count);
    await page.waitForURL(/set=rate:redone:met|set=rate%3Aredone%3Amet/);
    await page.keyboard.press("Escape");
    const red = page.locator(".unit-bar", { hasText: "省科技厅" }).locator(".is-red a");
    const shown = Number(await red.innerText());
    await red.click();
    await page.waitForURL(/\/work\/list\?.*light=red/);
    await page.locator(".matter-table tbody tr").first().waitFor();
    assert.equal(await page.locator(".matter-table tbody tr").count(), shown);
    assert.deepEqual(complaints, []);
  });

  test("the same is told as a table, and a phone shows it without moving sideways", async () => {
    const { open } = journey();
    const { page } = await open("office", "/supervision/board", phone);
    await page.locator(".situation-units").getByText("表格").click();
    await page.locator(".situation-units table").waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
  });

  test("scores name units by class, say how they come about, and open their items", async () => {
    const { open } = journey();
    const { page, complaints } = await open("science", "/supervision/scores");
    await page.getByText("评价方法").click();
    await page.getByText("只评单位，不评个人").waitFor();
    await page.getByRole("link", { name: "省科技厅" }).click();
    const drawer = page.getByRole("dialog");
    await drawer.locator(".behind-item").first().waitFor();
    await reads(drawer, /签收及时/);
    assert.deepEqual(complaints, []);
  });

  for (const path of ["/supervision/board", "/supervision/scores", "/supervision/bulletins"])
    test(`${path} has no serious fault of accessibility`, async () => {
      const { look } = journey();
      const { page } = await look("office", path);
      assert.deepEqual(await badHindrances(page, "main"), []);
    });

  test("a bulletin is drafted, edited block by block, approved by a leader, issued, printed on A4 and taken as a Word file", async () => {
    const { open, world } = journey();
    const office = await open("office", "/supervision/bulletins");
    await office.page.getByRole("button", { name: "起草通报" }).click();
    await office.page.waitForURL(/\/supervision\/bulletins\/.+/);
    const id = office.page.url().split("/").at(-1)?.split("?")[0] ?? "";
    await office.page.getByRole("button", { name: "逐段修改" }).click();
    const block = office.page.locator(".editor-block", { hasText: "在办{在办数}项" });
    await block.getByRole("button", { name: "改写" }).click();
    await office.page.getByLabel("改后文字").fill("模拟：本月红灯{红灯数}项，须逐项清零。");
    await office.page.getByRole("button", { name: "保存修改" }).click();
    await office.page.getByText("已保存").waitFor();
    await office.page.getByRole("button", { name: "返回版面" }).click();
    await office.page
      .getByText(/模拟：本月红灯/)
      .first()
      .waitFor();
    await world.step("office", id, "submit");
    await world.step("leader", id, "approve");

    await office.page.reload();
    const { page, complaints } = office;
    await page.getByRole("button", { name: "印发", exact: true }).click();
    await page.getByText("确认印发").waitFor();
    await page.getByRole("button", { name: "印发", exact: true }).click();
    const code = await page.locator(".paper-edge strong", { hasText: "ZX-" }).innerText();
    assert.match(code, /^ZX-/);
    await page.getByRole("button", { name: "逐段修改" }).waitFor({ state: "detached" });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.ok(pdf.byteLength > 10_000);
    const word = await page.request.get(new URL(`/api/supervision/bulletins/${id}/docx`, page.url()).href);
    assert.equal(word.status(), 200);
    const { value } = await mammoth.extractRawText({ buffer: await word.body() });
    assert.match(value, /模拟：本月红灯\d+项，须逐项清零。/);
    const checked = await page.request.get(new URL(`/api/check/${code}`, page.url()).href);
    assert.deepEqual([checked.status(), (await checked.json()).standing], [200, null]);
    assert.deepEqual(complaints, []);
  });
});
