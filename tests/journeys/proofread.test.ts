import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { browserPath, inBrowser, reads } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const draft = "2023年，全省研发经费投入299亿元，比上年增长8.9%。高新技术企业4155家。\n2022年技术合同成交总额561.86亿元。";

const row = (...cells: readonly string[]): TableRow =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });

describe("a writer proof-reads a draft", { skip }, () => {
  const { open } = inBrowser();

  test("pasted text comes back marked, filtered and walked through by keyboard, and is kept nowhere", async () => {
    const { page, complaints } = await open("/proofread");
    await page.getByRole("textbox", { name: "文稿" }).fill(draft);
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "共4个数：不符1个，已修订1个，相符2个。" }).waitFor();
    const entries = page.locator(".finding");
    await entries.nth(3).waitFor();
    assert.equal(await entries.count(), 4);
    assert.match(await entries.first().innerText(), /不符[\s\S]*299亿元[\s\S]*应为 298\.2亿元/);

    await entries.first().getByRole("button", { pressed: false }).first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await reads(page.locator(".draft-number[aria-pressed=true]"), /^8\.9%$/);
    await page.waitForFunction(() => document.activeElement?.textContent?.includes("8.9%"));

    await page.getByRole("button", { name: "已修订 1" }).click();
    await page.waitForURL(/only=revised/);
    await entries.nth(1).waitFor({ state: "detached" });
    assert.match(await entries.innerText(), /561\.84亿元/);

    assert.deepEqual(await badHindrances(page), []);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载结果（CSV）" }).click();
    assert.equal((await download).suggestedFilename(), "校数.csv");

    await page.reload();
    assert.equal(await page.getByRole("textbox", { name: "文稿" }).inputValue(), "");
    assert.deepEqual(complaints, []);
  });

  test("a Word document's paragraphs and tables are read, and what is no document is refused in words", async () => {
    const { page } = await open("/proofread");
    const chooser = page.locator("input[type=file]");
    await chooser.setInputFiles({ name: "稿.docx", mimeType: "application/octet-stream", buffer: Buffer.from("no document") });
    await page.getByText("不是可读的 .docx 文档").waitFor();
    const document = new Document({
      sections: [
        {
          children: [
            new Paragraph("2023年全省高新技术企业4515家。"),
            new Table({ rows: [row("指标", "2022年", "2023年"), row("研发经费（亿元）", "273.7", "298.2")] }),
          ],
        },
      ],
    });
    await chooser.setInputFiles({ name: "稿.docx", mimeType: "application/octet-stream", buffer: await Packer.toBuffer(document) });
    await page.getByRole("heading", { name: "共3个数：不符1个，相符2个。" }).waitFor();
    await reads(page.locator(".findings"), /表1第2行第3列/);
  });
});
