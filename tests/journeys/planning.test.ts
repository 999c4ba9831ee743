import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { browserPath, reads } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const cities = [
  "taiyuan",
  "datong",
  "yangquan",
  "changzhi",
  "jincheng",
  "shuozhou",
  "jinzhong",
  "yuncheng",
  "xinzhou",
  "linfen",
  "lvliang",
] as const;

describe("the plan broken down", { skip }, () => {
  const journey = inWorld([]);

  test("the first page of the plan says which clauses have no task and which tasks no clause", async () => {
    const { page, complaints } = await journey().open("office", "/plan");
    const cover = page.getByRole("region", { name: "条款与任务对照" });
    await cover.getByText(/条要求办理的条款中/).waitFor();
    await reads(cover, /141 项任务中/);
    assert.deepEqual(complaints, []);
  });

  test("from the plan's tasks to a signed action plan, a signed key-task list and a task in the hands of its unit", async () => {
    const { open } = journey();
    const office = await open("office", "/plan/actions");
    await office.page.getByRole("button", { name: /从规划的起步任务起草/ }).click();
    await office.page.getByText("文本齐备，可以送审。").waitFor();
    await office.page.getByRole("button", { name: "送审", exact: true }).click();
    await office.page.getByRole("dialog").getByRole("button", { name: "送审" }).click();
    await office.page.getByRole("dialog").getByRole("status").waitFor();

    const leader = await open("leader", "/plan/actions");
    await leader.page.getByRole("button", { name: "签发", exact: true }).click();
    const signing = leader.page.getByRole("dialog");
    await signing.getByLabel("施行日期").fill("2026-04-01");
    await signing.getByRole("button", { name: "签发", exact: true }).click();
    await signing.getByRole("status").waitFor();

    await office.page.goto(new URL("/plan/list/2026", office.page.url()).href);
    await office.page.getByRole("button", { name: /空白起草/ }).click();
    await office.page.getByRole("button", { name: "新增任务" }).click();
    const drawer = office.page.getByRole("dialog");
    await drawer.getByLabel("任务", { exact: true }).fill("模拟：培育高新技术企业");
    await drawer.getByLabel("成果要求", { exact: true }).fill("模拟：有效期内高新技术企业达到目标数");
    await drawer.getByRole("button", { name: "采用" }).click();
    await office.page.getByRole("button", { name: "保存草稿" }).click();
    await office.page.getByText("送审前还需补正 2 处").click();
    await office.page.getByText(/没有填写牵头单位/).waitFor();
    await office.page.getByText(/没有填写规划条款/).waitFor();

    await office.page.getByRole("button", { name: "模拟：培育高新技术企业" }).click();
    await drawer.getByLabel("牵头单位").fill("省科技厅");
    await office.page.getByTitle("省科技厅", { exact: true }).click();
    await drawer.getByLabel("条款").fill("4.1.3");
    await office.page.getByTitle(/§4\.1\.3/).click();
    await drawer.getByLabel("任务", { exact: true }).click();
    await drawer.getByRole("button", { name: "采用" }).click();
    await office.page.getByRole("button", { name: "保存草稿" }).click();
    await office.page.getByText("文本齐备，可以送审。").waitFor();
    await office.page.getByRole("button", { name: "送审", exact: true }).click();
    await office.page.getByRole("dialog").getByRole("button", { name: "送审" }).click();
    await office.page.getByRole("dialog").getByRole("status").waitFor();

    await leader.page.goto(new URL("/plan/list/2026", leader.page.url()).href);
    await leader.page.getByRole("button", { name: "签发", exact: true }).click();
    await signing.getByLabel("施行日期").fill("2026-04-01");
    await signing.getByRole("button", { name: "先试算" }).click();
    await signing.getByText(/将下达 1 项重点任务/).waitFor();
    await signing.getByRole("button", { name: "签发", exact: true }).click();
    await signing.getByText(/下达重点任务 1 项/).waitFor();

    const unit = await open("science", "/work");
    const turn = unit.page.locator(".turn", { hasText: "模拟：培育高新技术企业" });
    const sign = turn.getByRole("button", { name: /^签收 ND-/ });
    await sign.click();
    await sign.waitFor({ state: "detached" });
    await unit.page.goto(new URL("/plan/list/2026", unit.page.url()).href);
    await unit.page.getByText(/N2026-\w{2}-001 · 办理中/).waitFor();
    assert.deepEqual([...office.complaints, ...leader.complaints, ...unit.complaints], []);
  });

  test("a target is split over eleven cities and years, put to them, signed by all, and adopted", async () => {
    const { open, world } = journey();
    const { page, complaints } = await open("office", "/plan/split/high-tech-enterprises");
    await page.locator(".split-proposal", { hasText: "按常住人口" }).getByRole("button", { name: "填入" }).click();
    await page.getByText("恰好相等").waitFor();
    await page.getByLabel("太原 2025").fill("1");
    await page.getByText(/■ 缺口/).waitFor();
    await page.locator(".split-proposal", { hasText: "按常住人口" }).getByRole("button", { name: "填入" }).click();
    await page.getByRole("button", { name: "填入年度目标" }).click();
    const aims = page.getByLabel(/^全省目标 20\d\d$/);
    await aims.first().waitFor();
    for (const aim of await aims.all()) {
      assert.match(await aim.inputValue(), /^\d+$/);
      await aim.fill("9999999");
    }
    await page
      .getByText(/■ 缺口/)
      .first()
      .waitFor();
    for (const aim of await aims.all()) await aim.fill("1500");
    await page
      .getByText(/■ 缺口/)
      .first()
      .waitFor({ state: "detached" });
    await page.getByRole("button", { name: "拟订分解" }).click();
    await page.getByRole("button", { name: "征求各市意见" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "征求各市意见" }).click();
    await page.getByRole("dialog").getByRole("status").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "已办理" }).click();
    const id = (await page.locator(".planning-title a[href*='/work/m/']").getAttribute("href"))?.split("/").pop()?.split("?")[0] ?? "";
    for (const city of cities) await world.step(city, id, "countersign");
    await world.step("office", id, "decide");
    const leader = await open("leader", "/plan/split/high-tech-enterprises");
    await leader.page.getByRole("button", { name: "签发", exact: true }).click();
    await leader.page.getByRole("dialog").getByLabel("施行日期").fill("2026-04-01");
    await leader.page.getByRole("dialog").getByRole("button", { name: "签发", exact: true }).click();
    await leader.page.getByText(/现行分解：FJ-/).waitFor();
    await leader.page.goto(new URL("/targets/high-tech-enterprises", leader.page.url()).href);
    const held = leader.page.locator(".split-years");
    await held.getByRole("row", { name: /全省目标.*1,500/ }).waitFor();
    await held.getByRole("row", { name: /各市合计/ }).waitFor();
    await leader.page.goto(new URL("/regions/140100?asOf=2025-12-31", leader.page.url()).href);
    await leader.page.getByRole("columnheader", { name: "2025（本年）" }).waitFor();
    assert.deepEqual([...complaints, ...leader.complaints], []);
  });

  for (const path of ["/plan/actions", "/plan/list/2026", "/plan/split", "/plan/split/rd-expenditure", "/plan/meetings"])
    test(`${path} is read without hindrance, and fits a phone`, async () => {
      const { page } = await journey().look("office", path, phone);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
      assert.deepEqual(await badHindrances(page), []);
    });
});
