import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { browserPath } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;

/** One of a list that is found by words. */
async function choose(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(words);
  await page.locator(".ant-select-item-option", { hasText: words }).first().click();
  await page.keyboard.press("Escape");
}

/** One act of a matter's page; its form may already stand there with a button of the same name. */
async function choosesAct(page: Page, name: string): Promise<void> {
  await page.locator(".act-bar").getByRole("button", { name, exact: true }).click();
}

/** Sends what was filled in on a matter's page, and waits until it is done. */
async function sent(page: Page, name: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/steps") && response.request().method() === "POST");
  await page.locator("form").getByRole("button", { name, exact: true }).click();
  assert.equal((await answered).status(), 200);
}

const report = (name: string, words: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) });

describe("an evaluator's visit", { skip }, () => {
  const journey = inWorld([]);

  test("from the commission to the published comparison and the rating", async () => {
    const { open } = journey();
    // The evaluator's account is there once somebody has signed in with it.
    const evaluator = await open("evaluator", "/evaluator");
    await evaluator.page.getByText("没有委托给您的评价。").waitFor();

    const officer = await open("evaluation", "/third-party");
    await officer.page.getByRole("button", { name: "拟委托" }).click();
    const dialog = officer.page.getByRole("dialog");
    await dialog.getByLabel("评价名称").fill("模拟：研发投入政策效果评价");
    await dialog.getByLabel("评价任务").fill("模拟：2021 年以来的研发投入政策是否见效？");
    await choose(officer.page, "被评价单位", "工业和信息化厅");
    await dialog.getByLabel("受托机构", { exact: true }).fill("模拟：某某科技评估中心");
    await dialog.getByLabel("统一社会信用代码").fill("91110000600037341L");
    await choose(officer.page, "机构登录账号", "trial-third-party-evaluator");
    await dialog.getByLabel("评价期开始").fill("2026-03-27");
    await dialog.getByLabel("评价期结束").fill("2026-06-30");
    await dialog.getByLabel("初稿提交日期").fill("2026-04-30");
    await dialog.getByLabel("委托费用（万元）").fill("28.50");
    await dialog.getByLabel("费用依据").fill("模拟：公开招标 2026-017");
    await dialog.getByRole("button", { name: "保存并选定开放范围" }).click();

    await officer.page.getByText("还没有选定开放内容。").waitFor();
    await officer.page.getByRole("button", { name: "增加开放内容" }).click();
    await choose(officer.page, "指标", "研发经费投入强度");
    await choose(officer.page, "地区", "山西");
    await officer.page.getByLabel("起始年份").fill("2020");
    await officer.page.getByLabel("结束年份").fill("2023");
    await officer.page.getByRole("button", { name: "增加", exact: true }).click();
    await officer.page.getByText(/数据：.*2020–2023 年/).waitFor();
    await officer.page.getByRole("button", { name: "送签" }).click();
    await officer.page.getByText("待签发", { exact: true }).waitFor();
    const address = new URL(officer.page.url()).pathname;
    const visit = address.replace("/third-party/", "/evaluator/");

    const office = await open("office", address);
    await office.page.getByRole("button", { name: "签发委托" }).click();
    await office.page.getByText("待接受", { exact: true }).waitFor();

    const at = evaluator.page;
    await at.goto(new URL(visit, at.url()).href);
    await at.getByRole("button", { name: "声明并接受委托" }).click();
    await at.getByText("承诺独立评价").click();
    await at.getByRole("button", { name: "确认" }).click();
    await at.getByText("评价中", { exact: true }).waitFor();
    await at.getByRole("button", { name: "查看" }).click();
    await at.getByText(/共 4 条/).waitFor();
    await at.getByRole("button", { name: "提交初稿" }).click();
    await at.getByLabel("报告文件").setInputFiles(report("模拟初稿.txt", "模拟：初稿"));
    await at.getByRole("link", { name: "模拟初稿.txt" }).waitFor();
    await at.getByRole("button", { name: "确认" }).click();
    await at.getByText("征求事实意见", { exact: true }).waitFor();

    const unit = await open("industry", address);
    await unit.page.getByRole("link", { name: "提出事实意见" }).click();
    await choosesAct(unit.page, "提出事实意见");
    await unit.page.getByText("事实无误", { exact: true }).click();
    await sent(unit.page, "提出事实意见");

    await officer.page.goto(new URL(address, officer.page.url()).href);
    await officer.page.getByText("事实意见", { exact: true }).waitFor();
    await officer.page.getByRole("button", { name: "意见汇齐转受托机构" }).click();
    await officer.page.getByText("定稿中", { exact: true }).waitFor();

    await at.reload();
    await at.getByRole("button", { name: "签署并提交终稿" }).click();
    await at.getByLabel("报告文件").setInputFiles(report("模拟终稿.txt", "模拟：终稿"));
    await at.getByRole("link", { name: "模拟终稿.txt" }).waitFor();
    await at.getByLabel("数据截止日期").fill("2026-03-27");
    await at.getByLabel(/^报告中的数据/).fill("rd-intensity,140000,2022,1.07\nrd-intensity,140000,2021,1.50,12");
    await at.getByLabel("受托机构陈述").fill("模拟：评价独立完成");
    await at.getByText("签署终稿，对其独立性和真实性负责").click();
    await at.getByRole("button", { name: "确认" }).click();
    await at.getByText("终稿已签署", { exact: true }).waitFor();
    assert.equal(await at.getByRole("button", { name: "查看" }).count(), 0);

    await officer.page.reload();
    await officer.page.getByText(/一致 1 项，有差异 1 项/).waitFor();
    await officer.page.getByLabel(/^说明 .*2021$/).fill("模拟：报告未作口径调整");
    await officer.page.getByRole("button", { name: "保存说明" }).click();
    await officer.page.getByText("说明已保存。").waitFor();

    await office.page.reload();
    await office.page.getByRole("button", { name: "公布", exact: true }).click();
    await office.page.getByLabel("委托单位陈述").fill("模拟：同意报告结论");
    await office.page.getByRole("button", { name: "确认" }).click();
    await office.page.getByText("已公布，待评分", { exact: true }).waitFor();
    await office.page.getByText("双方陈述").waitFor();

    await officer.page.reload();
    await officer.page.getByRole("link", { name: "委托单位评分" }).click();
    await choosesAct(officer.page, "委托单位评分");
    for (const grade of ["质量", "独立性", "及时性", "数据使用规范"]) await officer.page.getByLabel(grade).first().fill("4");
    await officer.page.getByLabel("理由").first().fill("模拟：证据充分");
    await sent(officer.page, "委托单位评分");
    await officer.page.goto(new URL("/third-party", officer.page.url()).href);
    await officer.page.getByText("受托 1 次，评分 1 次").waitFor();

    const seen = await open("office", address);
    await seen.page.getByText("查看 4 条").waitFor();
    for (const { complaints } of [evaluator, officer, office, unit]) assert.deepEqual(complaints, []);
  });

  test("an evaluator sees the one place, also on a phone, and nothing of the rest", async () => {
    const { look } = journey();
    const { page } = await look("evaluator", "/evaluator", phone);
    await page.getByRole("heading", { name: "受托评价" }).waitFor();
    assert.deepEqual(await badHindrances(page), []);
    await page.goto(new URL("/cockpit", page.url()).href);
    await page
      .getByText(/没有.*权限|不能查看|未开放/)
      .first()
      .waitFor();
  });
});
