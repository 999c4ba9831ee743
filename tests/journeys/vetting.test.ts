import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browserPath } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;

describe("vetting", { skip }, () => {
  const journey = inWorld([]);

  test("a finding is read with its evidence and becomes a question, whose page shows the evidence as it was", async () => {
    const { open } = journey();
    const { page } = await open("evaluation", "/vetting");
    const finding = page.locator(".panel", { hasText: "青海2019年技术合同成交额" }).filter({ has: page.getByRole("button") });
    await finding.getByRole("button", { name: "提请说明" }).click();
    await finding.getByLabel("请说明的问题").fill("请说明2019年降幅的原因。");
    assert.deepEqual(await badHindrances(page), []);
    await finding.getByRole("button", { name: "发出" }).click();
    await page.getByRole("link", { name: /^HC-\d{4}-\d+/ }).click();
    await page.getByRole("heading", { name: "核查证据" }).waitFor();
    await page.getByText("现有数据中仍然存在").waitFor();
    assert.deepEqual(await badHindrances(page), []);
  });

  test("on a telephone nothing runs out of the page", async () => {
    const { open } = journey();
    const { page } = await open("evaluation", "/vetting", phone);
    await page.getByRole("heading", { name: "做了哪些检验" }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
  });
});
