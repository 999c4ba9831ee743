import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { actorOf } from "#procedure";
import { granted, origin } from "../support/access.ts";
import { incentiveValues } from "../support/assessment.ts";
import { browserPath } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const taiyuan = "/assessment/2021/units/taiyuan-city-government%40140100";

describe("assessment", { skip }, () => {
  const journey = inWorld([]);

  test("a city goes from self-check to an incentive: real figures, gaps shown, one sheet disclosed and decided, money that balances", async () => {
    const { open, world } = journey();
    const { step, access, plan, procedures } = world;
    const office = await open("office", "/assessment/2021");
    const cities = office.page.locator(".panel", { hasText: "设区的市" });
    await cities.getByRole("button", { name: "启动2021年度考核" }).click();
    await office.page.getByText("已启动 11 件，原有 0 件").waitFor();
    await cities.getByRole("link", { name: "太原市" }).click();
    await office.page.getByText("没有商定个性指标").waitFor();
    const number = (await office.page.getByRole("link", { name: /KH-2026-/ }).innerText()).replace("办理事项 ", "");
    const id = (await office.page.getByRole("link", { name: /KH-2026-/ }).getAttribute("href"))?.split("/").at(-1) ?? "";
    // January of the year is over: the office goes by the common indicators alone.
    await step("office", id, "go-without", { reason: "模拟：年度已过，只按共性指标考核" });
    await step("office", id, "begin");

    const city = await open("taiyuan", taiyuan);
    // One of six common indicators is public by city for 2021; the others are gaps, never nought.
    await city.page.getByText("2.24%").waitFor();
    assert.equal(await city.page.getByText(/不计分，不作零分/).count(), 4);
    await city.page.getByRole("link", { name: /KH-2026-/ }).click();
    await city.page.getByRole("region", { name: "现在可以办理" }).getByRole("button", { name: "提交自查" }).click();
    const form = city.page.getByRole("dialog");
    await form.getByLabel("自查说明").fill("模拟：数据与公报一致");
    await form.getByRole("button", { name: "提交自查", exact: true }).click();
    await city.page.locator(".matter-timeline").getByText("模拟：数据与公报一致").waitFor();

    const checker = actorOf(
      plan,
      await access.viewerOf(granted(await access.signInForTrial("department-officer", origin(), "statistics-bureau")).token),
    );
    const { revision } = (await procedures.snapshot(id))?.matter ?? { revision: 0 };
    granted(
      await procedures.step(checker, {
        matter: id,
        transition: "check",
        values: { conclusion: "confirmed" },
        revision,
        key: "journey-check",
      }),
    );

    await office.page.reload();
    await office.page.getByRole("button", { name: "计算并告知结果" }).click();
    await office.page.getByText(/计分表 [0-9a-f]{12}/).waitFor();
    await step("taiyuan", id, "accept");
    await step("leader", id, "decide", { opinion: "模拟：同意" });
    await step("office", id, "publish");
    await office.page.reload();
    await office.page.getByText("已在系统内公布").first().waitFor();
    const [download] = await Promise.all([
      office.page.waitForEvent("download"),
      office.page.getByRole("link", { name: "出具结果材料（Word）" }).click(),
    ]);
    assert.match(download.suggestedFilename(), /assessment-pack.*\.docx/);

    const proposal = { procedure: "incentive", values: incentiveValues(id), key: "journey-incentive", origin: { kind: "matter", id } };
    const incentive = granted(await procedures.open(world.actors.science, proposal)).id;
    await step("science", incentive, "propose");
    await step("office", incentive, "decide");
    await step("finance", incentive, "grant");
    await step("finance", incentive, "pay", { amount: "600000.50", voucher: "模拟-1" });
    const ledger = await open("office", "/incentives");
    await ledger.page.getByText("四个科目合计为 0，与总账余额一致").waitFor();
    await ledger.page.getByRole("link", { name: number }).waitFor();
    await ledger.page.locator(".assess-facts").getByRole("link", { name: "60.00万元" }).click();
    await ledger.page.getByRole("dialog").getByText("JL-2026-0001").waitFor();
    assert.deepEqual([...office.complaints, ...city.complaints, ...ledger.complaints], []);
  });

  test("pages of assessment, incentives and tolerance hinder nobody, also on a phone", async () => {
    const { look } = journey();
    for (const path of ["/assessment/2021", taiyuan, "/incentives", "/tolerance"])
      for (const size of [undefined, phone]) {
        const { page } = await look("office", path, size);
        await page.locator(".assessment").waitFor();
        assert.deepEqual(await badHindrances(page), [], `${path} ${size ? "phone" : "desk"}`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false, path);
      }
  });
});
