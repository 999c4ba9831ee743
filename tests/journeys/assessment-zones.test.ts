import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { openCollecting } from "#collect";
import { schemesOn } from "#schemes";
import { days, granted, minutes, origin } from "../support/access.ts";
import { collectActs } from "../support/collect.ts";
import { actsOf, does, finds } from "./assessment-acts.ts";
import { browserPath, isDrawn } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { isQuiet, phone } from "./window.ts";
import { inWorld, type WorkVisit } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;

describe("assessment of zones", { skip }, () => {
  const journey = inWorld([], "2023-11-06T01:00:00.000Z");

  test("a zone's own desk does its self-check on figures that were collected of it, and sees its result", async () => {
    const { open, window, base, world } = journey();
    const { plan, store, procedures, ledger, clock, access } = world;
    const zone = "/assessment/2024/units/changzhi-high-tech-zone-administration%40140400";
    const visitOf = async (path: string, size?: typeof phone): Promise<WorkVisit> => {
      const visit = await window(size);
      const { token } = granted(await access.signInForTrial("department-officer", origin(), "changzhi-high-tech-zone-administration"));
      await visit.page.context().addCookies([{ name: "zhixing-session", value: token, url: base }]);
      await visit.page.goto(base + path);
      await isDrawn(visit.page);
      return visit;
    };
    const state = (page: Page, name: string) => page.locator(".assess-facts").getByText(name, { exact: false }).first().waitFor();

    // Before the year begins: opened for the zones alone, offered by one of them from what is collected of zones, agreed.
    const office = await open("office", "/assessment/2024");
    const zones = office.page.locator(".panel", { hasText: "开发区（管委会）" });
    await zones.getByRole("button", { name: "启动2024年度考核" }).click();
    await office.page.getByText("已启动 8 件，原有 0 件").waitFor();
    await zones.getByRole("link", { name: "长治高新区管委会" }).click();
    await state(office.page, "商定指标");
    const desk = await visitOf(zone);
    await does(desk.page, "提出个性指标", async (form) => {
      await form.getByRole("button", { name: "增加一行" }).click();
      await finds(desk.page, form, "指标", "每百家科技企业获股权投资数");
      await form.getByLabel("完成率（实际÷目标）").check();
      await form.getByLabel("目标值").fill("20");
      await form.getByLabel("权重").fill("30");
      await form.getByLabel("选择理由").fill("模拟：补创业投资短板");
    });
    await office.page.reload();
    await does(office.page, "同意并签定");
    await state(office.page, "指标已定");

    // The year is over; keepers hand in figures of five zones, and somebody else accepts them.
    for (const { page, complaints } of [office, desk]) {
      assert.deepEqual(complaints, []);
      // Sessions of that time have ended by then.
      await page.context().close();
    }
    clock.forward(days(480));
    while ((await procedures.sweep(1000)).left);
    const collecting = openCollecting({ plan, store, procedures, schemesOn: schemesOn({ plan, store }) });
    const context = async () => {
      clock.forward(minutes(1));
      const today = store.today();
      return { plan, figures: await ledger.figures(), asOf: today, knownAt: null, today };
    };
    const { collectAll } = collectActs({ plan, procedures, collecting, context });
    const of = ["changzhi-high-tech-zone", "datong-development-zone", "jincheng-development-zone", "yanhu-high-tech-zone"];
    await collectAll(of, "2023", (leaf, unit) => String(10 + leaf + unit));
    await collectAll(of, "2024", (leaf, unit) => String(12 + leaf + unit * 2));
    clock.forward(minutes(1));

    // The zone reads its own figures, not its city's, with the matter each was accepted in; its self-check is done on a phone.
    const begun = await open("office", zone);
    await does(begun.page, "启动自查");
    const own = await visitOf(zone, phone);
    const row = own.page.getByRole("row", { name: /研发经费与园区生产总值之比/ });
    await row.getByText("12 %", { exact: true }).waitFor();
    await row.getByText(/^CJ-2025-\d{4} · 2025-\d{2}-\d{2}接收 · 山西省统计局$/).waitFor();
    await does(own.page, "提交自查", (form) => form.getByLabel("自查说明").fill("模拟：数据与台账一致"));
    const bureau = await open("bureau", zone);
    await does(bureau.page, "提出核查意见", (form) => form.getByLabel("数据属实").check());
    await begun.page.reload();
    await actsOf(begun.page).getByRole("button", { name: "计算并告知结果" }).click();
    await begun.page.getByText(/计分表 [0-9a-f]{12}/).waitFor();
    const told = await visitOf(zone);
    await told.page.getByText(/计分表 [0-9a-f]{12}/).waitFor();
    await state(told.page, "结果告知");
    await does(told.page, "无异议");
    const leader = await open("leader", zone);
    await does(leader.page, "审定", (form) => form.getByLabel("审定意见").fill("模拟：同意"));
    await begun.page.reload();
    await does(begun.page, "在系统内公布");
    await own.page.reload();
    await state(own.page, "已在系统内公布");
    for (const { page } of [own, told]) {
      await isQuiet(page);
      assert.deepEqual(await badHindrances(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
    }

    // Its parts are assessed with the whole, and both say so.
    const whole = await open("office", "/assessment/2024/units/comprehensive-reform-demonstration-zone%40140000");
    await whole.page.getByText("包含太原高新区和晋中开发区", { exact: false }).waitFor();
    const register = await open("evaluation", "/evaluation/units");
    const part = register.page.getByRole("row", { name: /太原高新技术产业开发区/ });
    await part.getByText("属综改示范区，不另排位、不单独考核", { exact: false }).waitFor();
    for (const { complaints } of [begun, own, told, bureau, leader, whole, register]) assert.deepEqual(complaints, []);
  });
});
