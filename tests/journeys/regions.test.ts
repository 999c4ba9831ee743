import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import type { Download, Page } from "playwright-core";
import { browserPath, inBrowser, reads } from "./browser.ts";
import { hindrances } from "./hindrances.ts";
import { phone } from "./window.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;

const addressOf = (page: Page): string => decodeURIComponent(page.url().replace(/^https?:\/\/[^/]+/, ""));
async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}
/** Opens a menu and takes the file one of its entries gives. */
async function taken(page: Page, menu: ReturnType<Page["locator"]>, entry: string): Promise<Download> {
  await menu.click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".ant-dropdown-menu-item:visible", { hasText: entry }).click(),
  ]);
  return download;
}

describe("somebody who compares regions", { skip }, () => {
  const { open, look } = inBrowser();

  test("sets three provinces side by side, changes the measure, and takes away exactly what is shown", async () => {
    const { page, complaints } = await open("/compare?regions=140000,410000&indicators=rd-expenditure&firstYear=2018&lastYear=2023");
    await page.getByRole("combobox", { name: "地区" }).fill("hunan");
    await page.locator(".ant-select-item-option", { hasText: "湖南" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/regions=140000,410000,430000|regions=140000%2C410000%2C430000/);
    await page.keyboard.press("Escape");
    await page.locator("main h2", { hasText: "湖南1,283.9亿元最高，山西298.2亿元最低" }).waitFor();

    await page.locator(".ant-segmented-item", { hasText: "指数" }).click();
    await page.waitForURL(/measure=index/);
    await page.locator("main h2", { hasText: "指数" }).waitFor();
    await reads(page.locator("main"), /指数以2018年为100/);

    const shown = await page
      .locator(".all-table tbody tr:not(.head-row)")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent?.replace("—", "NaN")))),
      );
    assert.equal(shown.length, 3);
    const file = await textOf(await taken(page, page.getByRole("button", { name: "下载所见数据" }), "CSV"));
    const [head, ...lines] = file.trim().split("\r\n");
    const column = (head ?? "").split(",").indexOf("shown");
    assert.deepEqual(
      lines.map((line) => Number(line.split(",")[column])),
      shown.flat(),
      "the file has the numbers of the table, in its order",
    );

    const workbook = await taken(page, page.getByRole("button", { name: "下载所见数据" }), "Excel");
    assert.match(workbook.suggestedFilename(), /^comparison-index-.*\.xlsx$/);
    const again = await open(addressOf(page));
    await reads(again.page.locator("main"), /湖南195\.0最高/); // the address opens the same comparison elsewhere
    assert.deepEqual([...complaints, ...again.complaints], []);
  });

  test("reads a chart as a table and takes its picture, by keyboard alone", async () => {
    const { page } = await open("/compare?regions=140000,410000&indicators=rd-expenditure");
    const panel = page.locator(".chart-panel").first();
    await panel.locator("input[type=radio]").first().focus();
    await page.keyboard.press("ArrowRight");
    await panel.locator("table").waitFor();
    await reads(panel.locator("table"), /298\.2/);
    await page.keyboard.press("ArrowLeft");
    await panel.getByRole("img").waitFor();
    await panel.getByRole("button", { name: /下载/ }).focus();
    await page.keyboard.press("Enter");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".ant-dropdown-menu-item:visible", { hasText: "SVG" }).click(),
    ]);
    const svg = await textOf(download);
    assert.match(svg, /^<svg[^>]+viewBox/);
    assert.ok(
      svg.includes("河南") && svg.includes("<polyline") && !svg.includes("var(--"),
      "names, lines and colours stand in the file itself",
    );
  });

  test("goes from the list to a region's profile, from a place to the indicator, and to what is missing", async () => {
    const { page, complaints } = await open("/regions?asOf=2023-12-31");
    const row = page.locator("tr", { hasText: "山西省" });
    await reads(row, /298\.2[\s\S]*20[\s\S]*1\.16[\s\S]*24/);
    await row.getByRole("link", { name: "山西省" }).click();
    await page.waitForURL(/\/regions\/140000/);
    await page.locator(".strip").first().waitFor();
    const strip = await page.locator(".strip", { hasText: "研发（R&D）经费投入" }).innerText();
    for (const part of ["298.2", "20/31", "6/6"]) assert.ok(strip.includes(part), `${part} in ${strip}`);
    await page.locator(".standings tr", { hasText: "研发经费投入强度（公报）" }).getByRole("button", { name: /来历/ }).click();
    await page.getByRole("dialog").getByText("历次公布").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".strip-name a").first().click();
    await page.waitForURL(/\/indicators\/rd-expenditure.*region=140000/);

    const county = await open("/regions/140105");
    await reads(county.page.locator("main"), /没有可与同级地区比较的公布数[\s\S]*没有公布数的指标 \d+ 项/);
    assert.deepEqual([...complaints, ...county.complaints], []);
  });

  test("reads the cities as a ranked list, as a map that says what it may be used for, and never sees a missing city as zero", async () => {
    const { page, complaints } = await open("/cities?indicator=rd-expenditure&period=2021");
    const rows = page.locator(".ranked tbody tr");
    await rows.nth(10).waitFor();
    assert.equal(await rows.count(), 11);
    assert.match(await rows.first().innerText(), /太原[\s\S]*114\.7[\s\S]*45\.5%/);

    await page.locator(".city-tools .ant-segmented-item", { hasText: "地图" }).click();
    await page.waitForURL(/view=map/);
    await page.locator(".map svg path").first().waitFor();
    const map = page.locator(".chart-panel").first();
    await reads(map, /内部示意图，未经地图审核，不得公开使用/);
    for (const part of ["太原", "114.7", "朔州"]) assert.ok((await map.locator(".map svg").textContent())?.includes(part), part);
    assert.equal(await page.locator(".ranked tbody tr").count(), 11, "the list stays beside the map for those who cannot use it");

    const partial = await open("/cities?indicator=gdp&period=2022&view=map");
    await partial.page.locator(".map svg path").first().waitFor();
    const missing = partial.page.locator(".ranked tr.is-missing");
    assert.equal(await missing.count(), 8);
    assert.doesNotMatch(await missing.first().innerText(), /\d/);
    assert.match((await partial.page.locator(".map svg").textContent()) ?? "", /未公布/);
    assert.deepEqual([...complaints, ...partial.complaints], []);
  });

  for (const path of ["/regions", "/regions/140000", "/regions/140100", "/compare", "/cities?view=map"])
    test(`${path} fits a phone and has no serious fault for assistive technology, light and dark`, async () => {
      const small = await look(path, phone);
      const [wide, room] = await small.page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok((wide ?? 0) <= (room ?? 0), `${wide} in ${room}`);
      for (const theme of ["light", "dark"]) {
        const { page, complaints } = await look(`${path}${path.includes("?") ? "&" : "?"}theme=${theme}&lang=en`);
        if (path.includes("map")) await page.locator(".map svg path").first().waitFor();
        assert.deepEqual(await hindrances(page, "main"), []);
        assert.deepEqual(complaints, []);
      }
    });
});
