import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type Browser, chromium, type Page } from "playwright-core";
import { killNow, postmasterOf, untilSaid, type Victim, victim } from "../support/program.ts";
import { browserArguments, browserPath, reads } from "./browser.ts";
import { newWindow } from "./window.ts";

/** The whole program as `npm start` starts it, with its own database, and a browser before it. */
const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const startBoundMs = 90_000;
const stopBoundMs = 10_000;

describe("the program as it is started", { skip }, () => {
  let folder = "";
  let server: Victim;
  let browser: Browser;
  let address = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "zhixing-started-"));
    server = victim("src/main.ts", ["start"], join(folder, "home"));
    await untilSaid(server, "知行已启动", startBoundMs);
    address = /http:\/\/127\.0\.0\.1:\d+/.exec(server.lines.join("\n"))?.[0] ?? "";
    browser = await chromium.launch({ executablePath: browserPath ?? "", args: browserArguments });
  });
  after(async () => {
    await browser?.close();
    server.process.kill("SIGTERM");
    const patience = setTimeout(() => killNow(server.process.pid), stopBoundMs);
    await server.ended;
    clearTimeout(patience);
    await rm(folder, { recursive: true, force: true });
  });

  /** A window of somebody who has signed in as a member of the leading group's office, at the cockpit. */
  const signedIn = async (): Promise<Page> => {
    const { page } = await newWindow(browser);
    await page.goto(`${address}/cockpit`);
    await page.getByRole("button", { name: "领导小组办公室" }).click();
    await page.waitForURL(/\/cockpit/);
    return page;
  };

  test("shows the result sheet after one click, from a database that was empty a moment ago", async () => {
    const page = await signedIn();
    await page.locator(".results .panel-head h2").first().waitFor();
    for (const part of [/45项目标/, /3项已可判定/, /298\.2/, /≥4,500/]) await reads(page.locator("main"), part);
    await page.close();
  });

  test("a figure imported by another process appears on the open page by itself and settles its target", async () => {
    const page = await signedIn();
    await page.getByText("3项已可判定").waitFor();
    const file = join(folder, "new-institutions.csv");
    await writeFile(
      file,
      "code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en\nNRDI,140000,2025,501,organisation,exact,2026-03-01,plan-document,,\n",
    );
    const importing = victim("src/main.ts", ["data", "import", file], join(folder, "home"));
    await importing.ended;
    assert.ok(importing.lines.some((line) => line.startsWith("✓")));
    await page.getByText("4项已可判定").waitFor({ timeout: 15_000 });
    await reads(page.locator("main"), /新型研发机构[\s\S]*501/);
    await page.close();
  });

  test("answers again after its database server is killed under it", async () => {
    killNow(await postmasterOf(join(folder, "home")));
    const until = performance.now() + 30_000;
    let status = 0;
    while (status !== 200 && performance.now() < until) {
      await new Promise((done) => setTimeout(done, 200));
      status = await fetch(`${address}/api/indicators/RD_EXP?asOf=2022-12-${10 + (Math.floor(performance.now()) % 20)}`).then(
        (response) => response.status,
        () => 0,
      );
    }
    assert.equal(status, 200);
  });
});
