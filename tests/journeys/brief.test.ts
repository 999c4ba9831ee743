import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { serve } from "@hono/node-server";
import { type Browser, chromium, type Page } from "playwright-core";
import { createApi } from "#api";
import { shanxi14th } from "#plan/shanxi-14th";
import { buildPages } from "../../src/pages.ts";
import { briefsInMemory } from "../support/briefs.ts";
import { checkedPlan, noEntries, publishedFigures } from "../support/figures.ts";
import { signedInAccess } from "../support/stand-in.ts";
import { browserArguments, browserPath, reads } from "./browser.ts";
import { hindrances } from "./hindrances.ts";
import { desk, newWindow } from "./window.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
const noOffice = office === undefined ? "no LibreOffice (soffice) is installed here, so the files are not opened with it" : false;
const home = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** Pages of a PDF, as its objects say. */
const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;

describe("a leader takes a brief to a meeting", { skip }, () => {
  let browser: Browser;
  let base = "";
  let folder = "";
  let close: () => Promise<unknown> = async () => undefined;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "zhixing-brief-"));
    const plan = checkedPlan(shanxi14th);
    const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
    const api = await createApi({
      plan,
      figures: async () => figures,
      entriesBehind: noEntries,
      today: () => "2026-11-22",
      pages: await buildPages(home, { out: () => true, err: () => true, isTty: false }),
      version: "test",
      briefs: briefsInMemory(),
      access: signedInAccess(),
      newToken: () => "a visitor",
    });
    const server = serve({ fetch: api.fetch, port: 0, hostname: "127.0.0.1" });
    if (!server.listening) await new Promise((done) => server.once("listening", done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: browserPath ?? "", args: browserArguments });
    close = async () => {
      await browser.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true });
    };
  });
  after(() => close());

  const open = async (path: string, viewport = desk): Promise<Page> => {
    const { page } = await newWindow(browser, { viewport });
    await page.goto(base + path);
    return page;
  };

  test("issues it, takes it along in print and as a Word file, and finds it again by its code", async () => {
    const page = await open("/brief?asOf=2023-12-31");
    await page.locator(".sheet").first().waitFor();
    await reads(page.locator(".sheet").first(), /草稿[\s\S]*研发经费投入：滞后[\s\S]*山西省科学技术厅/);
    await page.getByRole("button", { name: "签发" }).click();
    await page.waitForURL(/code=ZX-/);
    const code = new URL(page.url()).searchParams.get("code") ?? "";
    await page.locator(".sheet-edge strong").first().waitFor();
    assert.deepEqual(await page.locator(".sheet-edge strong").allInnerTexts(), [code, code]);
    const href = (await page.getByRole("link", { name: "下载 Word" }).getAttribute("href")) ?? "";
    const word = await fetch(base + href);
    assert.equal(word.status, 200);
    assert.match(word.headers.get("content-disposition") ?? "", new RegExp(`${code}\\.docx`));
    await page.close();

    const check = await open("/check");
    await check.getByLabel("核验码").fill(code.toLowerCase().replaceAll("-", " "));
    await check.getByRole("button", { name: "核验" }).click();
    await check.getByText("有效：与签发时完全相同").waitFor();
    await reads(
      check.locator(".check-since"),
      /高新技术企业[\s\S]*新公布[\s\S]*4,155（2023年）[\s\S]*≥4,500（2025年）[\s\S]*预警[\s\S]*待数/,
    );
    await reads(check.locator(".sheet").first(), /298\.2[\s\S]*422\.2/);
    await check.close();
  });

  test("is told of a slip in the code before anything is looked up", async () => {
    const page = await open("/check?code=ZX-00000-00001");
    await page.getByText("校验位不符").waitFor();
    await page.close();
  });

  for (const lang of ["zh", "en"])
    for (const state of ["asOf=2023-12-31", "asOf=2022-12-31&knownAt=2022-12-31&group=platforms-institutions-talent", "theme=dark"])
      test(`prints exactly two A4 pages, with nothing cut: ${lang} ${state}`, async () => {
        const page = await open(`/brief?${state}&lang=${lang}`);
        await page.locator(".sheet").first().waitFor();
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        assert.equal(pagesOf(pdf), 2);
        assert.match(pdf.toString("latin1"), /\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12](\.\d+)?\s*\]/);
        const cut = await page.locator(".sheet-body").evaluateAll((bodies) => bodies.map((b) => b.scrollHeight - b.clientHeight));
        assert.deepEqual(
          cut.filter((px) => px > 1),
          [],
        );
        await page.close();
      });

  test("reads on a phone without sideways scrolling, and without a fault of accessibility", async () => {
    const page = await open("/brief?asOf=2023-12-31", { width: 390, height: 844 });
    await page.locator(".sheet").first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    assert.deepEqual(await hindrances(page, "main"), []);
    await page.close();
  });

  test("LibreOffice opens the Word file on two A4 pages in both languages, and the table of figures", { skip: noOffice }, async () => {
    const files: [string, string][] = [
      ["run-zh.docx", "/api/brief.docx?asOf=2023-12-31&lang=zh"],
      ["run-en.docx", "/api/brief.docx?asOf=2023-12-31&lang=en"],
      ["result-zh.docx", "/api/brief.docx?lang=zh"],
      ["result-en.docx", "/api/brief.docx?lang=en"],
      ["figures.xlsx", "/api/export?indicator=RD_EXP&format=xlsx"],
    ];
    for (const [name, path] of files) await writeFile(join(folder, name), Buffer.from(await (await fetch(base + path)).arrayBuffer()));
    const documents = files.flatMap(([name]) => (name.endsWith(".docx") ? [join(folder, name)] : []));
    const profile = `-env:UserInstallation=file://${join(folder, "office")}`;
    await run(office ?? "", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...documents], { timeout: 120_000 });
    for (const path of documents) assert.equal(pagesOf(await readFile(path.replace(/docx$/, "pdf"))), 2, path);
    await run(office ?? "", [profile, "--headless", "--convert-to", "csv", "--outdir", folder, join(folder, "figures.xlsx")], {
      timeout: 120_000,
    });
    assert.match(await readFile(join(folder, "figures.csv"), "utf8"), /RD_EXP[\s\S]*298\.2/);
  });
});
