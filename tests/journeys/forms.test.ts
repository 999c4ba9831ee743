import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read, utils, write } from "@e965/xlsx";
import type { Page } from "playwright-core";
import { browserPath } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const wider = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe("forms, their drafts and templates, and the drawings of procedures", { skip }, () => {
  const journey = inWorld([]);

  test("a unit is found by the first letters of its sound, rows are added by keys, and the draft comes back", async () => {
    const { open } = journey();
    const { page } = await open("office", "/work/new/supervision");
    await page.getByLabel("事项名称").fill("模拟：中试基地用地协调");
    const lead = page.getByRole("combobox", { name: "牵头单位" });
    await lead.click();
    await lead.pressSequentially("kjt");
    await page.getByRole("option", { name: "山西省科学技术厅" }).waitFor();
    // While the list still answers what was typed before, Enter takes nothing.
    await page.locator('[role="listbox"][aria-busy="false"]').waitFor();
    await lead.press("Enter");
    await page.getByRole("button", { name: "移除“山西省科学技术厅”" }).waitFor();
    await page.getByRole("button", { name: "增加一行" }).click();
    await page.keyboard.type("模拟：完成选址");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("listitem", { name: "第 2 行" }).waitFor();
    await page.getByText("草稿已保存").waitFor();
    await page.reload();
    await page.getByText("已恢复").waitFor();
    assert.equal(await page.getByLabel("事项名称").inputValue(), "模拟：中试基地用地协调");
    await page.getByRole("button", { name: "移除“山西省科学技术厅”" }).waitFor();
    assert.deepEqual(await badHindrances(page, "main"), []);
  });

  test("all that is missing is told at once, each under its field, and the first one can be gone to", async () => {
    const { open } = journey();
    const { page } = await open("leader", "/work/new/supervision");
    await page.getByLabel("事项名称").fill("模拟：缺项");
    await page.getByRole("button", { name: "下一步" }).click();
    await page.getByRole("button", { name: "确认提交" }).click();
    await page.getByText("处需要修改").waitFor();
    await page.getByText("“办理要求”为必填项。请填写。").waitFor();
    await page.getByRole("button", { name: "到第一处" }).click();
    await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
  });

  test("a procedure is drawn and said in words, with the marks of what no rule settles, also on a phone", async () => {
    const { open } = journey();
    for (const size of [undefined, phone]) {
      const { page, complaints } = await open("office", "/procedures/supervision", size);
      await page.getByRole("img", { name: "督办事项流程图" }).waitFor();
      await page.getByRole("row", { name: /三日反馈（3）.*待确认.*3 个自然日/ }).waitFor();
      assert.ok(!(await wider(page)), "the page itself never scrolls sideways");
      assert.deepEqual(await badHindrances(page, "main"), []);
      assert.deepEqual(complaints, []);
    }
  });

  test("a template is downloaded, filled in, and read row by row before anything is written", async () => {
    const { open } = journey();
    const { page } = await open("office", "/procedures/action-plan/sheet");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "下载表格模板" }).click();
    const template = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of template) chunks.push(chunk as Buffer);
    const book = read(Buffer.concat(chunks), { type: "buffer" });
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    assert.ok(sheet);
    utils.sheet_add_aoa(sheet, [["模拟：一行"]], { origin: "A5" });
    const chosen = {
      name: "模拟.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: write(book, { type: "buffer", bookType: "xlsx" }) as Buffer,
    };
    await page.locator('input[type="file"]').setInputFiles(chosen);
    await page.getByRole("heading", { name: /新增 \d+ 行，已有 0 行，有误 \d+ 行/ }).waitFor();
  });
});
