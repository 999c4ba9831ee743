import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { read, utils, write } from "@e965/xlsx";
import type { Page } from "playwright-core";
import { openCollecting } from "#collect";
import { schemesOn } from "#schemes";
import { minutes } from "../support/access.ts";
import { collectActs } from "../support/collect.ts";
import { browserPath, reads } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const page = "/evaluation/collect/zone-innovation?period=2025";
const others = [
  "statistics-bureau",
  "development-zones",
  "market-regulation-administration",
  "financial-regulation-office",
  "customs",
  "energy-bureau",
  "ecology-and-environment-department",
];
const value = (leaf: number, unit: number): string => String(10 + ((leaf * 7 + unit * 5) % 23) + unit);

async function isReadable(at: Page): Promise<void> {
  assert.equal(await at.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
  assert.deepEqual(await badHindrances(at), []);
}
/** Accepts the sheet whose matter is open. */
async function accepts(at: Page): Promise<void> {
  await at.locator(".act-bar").getByRole("button", { name: "接收", exact: true }).click();
  await at.locator("form").getByRole("button", { name: "接收", exact: true }).click();
  await at.locator(".matter-head").getByText("已接收").waitFor();
}

describe("collection", { skip }, () => {
  const journey = inWorld([]);

  test("keepers hand in figures of a dozen simulated zones, by hand and by the template; accepted, the zones have ranks with intervals", async () => {
    const { open, world } = journey();
    const { plan, store, procedures, ledger, clock } = world;
    const on = schemesOn({ plan, store });
    const collecting = openCollecting({ plan, store, procedures, schemesOn: on });
    const context = async () => {
      clock.forward(minutes(1));
      const today = store.today();
      return { plan, figures: await ledger.figures(), asOf: today, knownAt: null, today };
    };
    const acts = collectActs({ plan, procedures, collecting, context });
    const zones = await acts.enterZones(12);
    await acts.collectAll(zones, "2025", value, others);
    clock.forward(minutes(1));

    // The register names every zone with who published it; the simulated ones with the matter that entered them.
    const officer = await open("evaluation", "/evaluation/units");
    await officer.page
      .getByRole("row", { name: /太原高新技术产业开发区/ })
      .getByRole("link")
      .waitFor();
    await officer.page
      .getByRole("row", { name: /模拟：第12园区/ })
      .getByRole("link", { name: /^ML-2026-/ })
      .waitFor();
    await officer.page.getByRole("link", { name: /高新技术企业 0/ }).click();
    await officer.page.getByText("名录待录入", { exact: false }).waitFor();
    await isReadable(officer.page);
    await officer.page.goto(new URL("/evaluation", officer.page.url()).href);
    const card = officer.page.locator(".scheme-card", { hasText: "开发区、高新区创新生态指数" });
    await card.getByText("可用数据不足一半", { exact: false }).waitFor();

    // Finance fills in its one indicator on the screen; a word in place of a number keeps the whole sheet out.
    const finance = await open("finance", page);
    await finance.page.getByRole("heading", { name: "山西省财政厅：2025年" }).waitFor();
    await finance.page.getByRole("button", { name: "填报" }).click();
    for (const [i] of zones.entries()) await finance.page.getByLabel(`模拟：第${i + 1}园区 · 园区财政科技支出占比`).fill(value(2, i));
    const first = finance.page.getByLabel("模拟：第1园区 · 园区财政科技支出占比");
    await first.fill("十二");
    await finance.page.getByRole("button", { name: "报送（12个数）" }).click();
    await finance.page.getByText("填的是“十二”", { exact: false }).waitFor();
    await first.fill("12 %");
    await finance.page.getByRole("button", { name: "报送（12个数）" }).click();
    await finance.page.getByText(/已报送，编号CJ-2026-\d{4}，待接收。/).waitFor();
    await finance.page.getByText("待接收 12").first().waitFor();
    await isReadable(finance.page);

    // Science takes the template along, fills it in and brings it back.
    const science = await open("science", page);
    await science.page.getByRole("heading", { name: "山西省科学技术厅：2025年" }).waitFor();
    const row = science.page.getByRole("row", { name: /山西省科学技术厅/ }).first();
    const [download] = await Promise.all([science.page.waitForEvent("download"), row.getByRole("link", { name: "XLSX" }).click()]);
    assert.equal(download.suggestedFilename(), "zone-innovation-2025-science-and-technology-department.xlsx");
    const book = read(await readFile(await download.path()), { type: "buffer" });
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    assert.ok(sheet);
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "" });
    const [head = []] = rows;
    const [unit, put] = ["对象代号", "数值"].map((name) => head.indexOf(name));
    const filled = rows.map((line, i) =>
      line.map((cell, j) => (i > 0 && j === put && zones.includes(line[unit ?? 0] ?? "") ? value(i % 5, i % 20) : cell)),
    );
    const made = write(
      { SheetNames: ["data"], Sheets: { data: utils.aoa_to_sheet(filled) } },
      { type: "buffer", bookType: "xlsx" },
    ) as Buffer;
    await science.page.getByRole("button", { name: "填报" }).click();
    await science.page
      .getByLabel("传入填好的模板")
      .setInputFiles({ name: "filled.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: made });
    await science.page.getByText(/已读入60个数/).waitFor();
    // A share of 150 per cent cannot be: the whole sheet stays out until it is mended.
    const share = science.page.getByLabel("模拟：第1园区 · 高新技术企业占企业总数比重");
    const read60 = await share.inputValue();
    await share.fill("150");
    await science.page.getByRole("button", { name: "报送（60个数）" }).click();
    await science.page.getByText("填的是 150（%），只能是：0至100", { exact: false }).waitFor();
    await share.fill(read60);
    await science.page.getByRole("button", { name: "报送（60个数）" }).click();
    await science.page.getByText(/已报送，编号CJ-2026-\d{4}，待接收。/).waitFor();

    // The evaluation officer looks at every figure and accepts both sheets.
    for (const keeper of ["山西省财政厅", "山西省科学技术厅"]) {
      await officer.page.goto(new URL(page, officer.page.url()).href);
      const waiting = officer.page.locator(".sheets-table").getByRole("row", { name: new RegExp(keeper) });
      await reads(waiting, /待接收/);
      await waiting.getByRole("link").click();
      await officer.page.getByText(/所报数据（\d+个）/).waitFor();
      await accepts(officer.page);
      clock.forward(minutes(1));
    }

    // The index is there at once, with intervals; each collected figure leads to its matter.
    await officer.page.goto(new URL("/evaluation/schemes/zone-innovation", officer.page.url()).href);
    await officer.page.getByText(/90% 区间来自 \d+ 次重算/).waitFor();
    const line = officer.page.locator(".rank-line", { hasText: "模拟：第" }).first();
    await reads(line, /90% 区间第 \d+/);
    assert.equal(await officer.page.locator(".rank-line", { hasText: "模拟：第" }).count(), 12);
    await officer.page.goto(new URL(`/evaluation/schemes/zone-innovation/units/${zones[0]}`, officer.page.url()).href);
    const figure = officer.page.locator(".unit-cells").getByRole("row", { name: /园区财政科技支出占比/ });
    await reads(figure, /CJ-2026-\d{4} · 2026-\d{2}-\d{2}接收 · 山西省财政厅/);
    await figure.getByRole("link").click();
    await officer.page.getByText("所报数据（12个）").waitFor();

    const phoneVisit = await open("finance", page, phone);
    await phoneVisit.page.getByRole("button", { name: value(2, 1), exact: true }).click();
    await phoneVisit.page.getByText("现行").waitFor();
    await isReadable(phoneVisit.page);
    for (const { complaints } of [officer, finance, science, phoneVisit]) assert.deepEqual(complaints, []);
  });
});
