import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { days } from "../support/access.ts";
import { browserPath, reads } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const bar = (page: Page) => page.getByRole("region", { name: "现在可以办理" });
/** The smallest picture there is. */
const onePixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const wider = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe("supervision", { skip }, () => {
  const journey = inWorld(["overdue", "toReview", "closed", "toSign"]);

  test("a matter nobody answered stands red in the list, with its sheets; one is printed on a page, and the leader decides", async () => {
    const { open, matter } = journey();
    const { page, complaints } = await open("office", "/supervision?light=red");
    await page.getByRole("link", { name: /模拟：技术合同认定登记点扩面/ }).click();
    const sheets = page.locator(".sheet-links");
    await sheets.getByText("提级督办单").first().waitFor();
    await reads(sheets, /督办提醒单/);
    await sheets.getByRole("link", { name: "通报单" }).first().click();
    const paper = page.locator(".paper");
    await paper.waitFor();
    const text = await paper.innerText();
    for (const part of ["通报单", "DB-2026-", "山西省科学技术厅", "三日反馈", "核验码"]) assert.ok(text.includes(part), part);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".tabs").isVisible(), false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length, 1);
    const leader = await open("leader", `/work/m/${matter("overdue")}`);
    await bar(leader.page).getByRole("button", { name: "定夺提级事项" }).click();
    const opinion = leader.page.locator(".approval");
    await opinion.getByLabel("批示内容").fill("模拟：三日内办结，办公室跟踪");
    await opinion.getByRole("button", { name: "定夺提级事项", exact: true }).click();
    await leader.page.locator(".matter-timeline").getByText("模拟：三日内办结，办公室跟踪").waitFor();
    assert.deepEqual([...complaints, ...leader.complaints], []);
  });

  test("pasted minutes become matters together after a dry run", async () => {
    const { open } = journey();
    const { page, complaints } = await open("supervisor", "/supervision/new?origin=meeting");
    const minutes =
      "会议纪要\n一、由省科技厅牵头，省财政厅配合，提出模拟中试基地补助办法。\n二、太原市人民政府负责，完成模拟实验室用地手续。";
    await page.getByLabel("会议纪要", { exact: true }).fill(minutes);
    await page.getByRole("button", { name: "识别议定事项" }).click();
    await page.getByText("识别出 2 项").waitFor();
    await page.getByText("太原市人民政府", { exact: true }).waitFor();
    await page.getByRole("button", { name: "试算" }).click();
    await page
      .getByText(/会议名称/)
      .first()
      .waitFor();
    await page.getByLabel("会议名称").fill("模拟：领导小组第三次会议");
    await page.getByRole("textbox", { name: /会议日期/ }).fill("2026-03-27");
    await page.getByRole("button", { name: "试算" }).click();
    await page.getByText("试算通过，2 项都可以立项").waitFor();
    await page.getByRole("button", { name: "全部立项" }).click();
    await page.getByText("已立项 2 件").waitFor();
    await page.getByRole("link", { name: "到督办台查看" }).click();
    await page.getByRole("link", { name: /完成模拟实验室用地手续/ }).waitFor();
    assert.deepEqual(
      complaints.filter((text) => !text.includes("422") && !text.includes("400")),
      [],
    );
  });

  test("a firm files a difficulty, it is dispatched and answered, and the firm has the last word", async () => {
    const { open } = journey();
    const firm = await open("firm", "/help-requests");
    await firm.page.getByRole("link", { name: "提交诉求" }).click();
    const form = firm.page.locator(".new-matter");
    await form.getByLabel("一句话说清难题").fill("模拟：认定材料反复退回");
    await form.getByLabel("单位名称").fill("模拟：晋城某公司");
    await form.getByLabel("所在市").fill("晋城");
    await firm.page.getByRole("option", { name: /晋城/ }).first().click();
    await form.getByLabel("类别").selectOption({ label: "审批与证照" });
    await form.getByLabel("具体情况").fill("模拟：三次退回，没有说明原因");
    await form.getByLabel("希望怎样解决").fill("模拟：一次告知");
    await form.getByLabel("联系人").fill("模拟：王某");
    await form.getByLabel("联系电话").fill("0356-0000000");
    await form.locator('button[type="submit"]').click();
    await form.locator('button[type="submit"]').click();
    await firm.page.waitForURL(/\/work\/m\//);
    const path = new URL(firm.page.url()).pathname;
    const office = await open("office", path);
    await bar(office.page).getByRole("button", { name: "分办" }).click();
    const sheet = office.page.locator(".approval, [role=dialog]").first();
    await sheet.getByLabel("承办单位").fill("科技厅");
    await office.page
      .getByRole("option", { name: /山西省科学技术厅/ })
      .first()
      .click();
    await sheet.getByText("一般事项（7 日）").click();
    await sheet.getByRole("button", { name: "分办", exact: true }).click();
    await office.page.getByText("已分办", { exact: true }).first().waitFor();
    const { world } = journey();
    const id = path.split("/").at(-1) ?? "";
    await world.step("science", id, "sign");
    await world.step("science", id, "answer", { outcome: "solved", answer: "模拟：缺专利权属证明，已补齐", did: "模拟：电话核对" });
    await firm.page.reload();
    await bar(firm.page).getByRole("button", { name: "评价并办结" }).click();
    const verdict = firm.page.locator(".approval");
    await verdict.getByText("非常满意").click();
    await verdict.getByRole("button", { name: "评价并办结", exact: true }).click();
    await firm.page.locator(".state-chip", { hasText: "已办结" }).waitFor();
    assert.deepEqual([...firm.complaints, ...office.complaints], []);
  });

  test("on a phone a firm files a difficulty with a photo, sees how far it is, and has the last word", async () => {
    const { open, world } = journey();
    const { page, complaints } = await open("firm", "/help-requests", phone);
    await page.getByRole("link", { name: "提交诉求" }).click();
    const form = page.locator(".new-matter");
    await form.getByLabel("一句话说清难题").fill("模拟：厂区道路未通，设备进不来");
    await form.getByLabel("单位名称").fill("模拟：朔州某公司");
    await form.getByLabel("所在市").fill("朔州");
    await page.getByRole("option", { name: /朔州/ }).first().click();
    await form.getByLabel("类别").selectOption({ label: "用地、用能与环评" });
    await form.getByLabel("具体情况").fill("模拟：道路施工停了两个月，找过两次没有答复");
    await form.getByLabel("希望怎样解决").fill("模拟：明确复工时间");
    await form.getByLabel("联系人").fill("模拟：李某");
    await form.getByLabel("联系电话").fill("0349-0000000");
    await form.locator('input[type="file"][capture]').setInputFiles({ name: "道路.png", mimeType: "image/png", buffer: onePixel });
    await form.locator(".field-named").getByText("道路.png").waitFor();
    assert.equal(await wider(page), false);
    await form.locator('button[type="submit"]').click();
    await form.locator(".form-summary").waitFor();
    await form.locator('button[type="submit"]').click();
    await page.waitForURL(/\/work\/m\//);
    const steps = page.locator(".request-steps");
    await steps.locator('[aria-current="step"]', { hasText: "当日分办" }).waitFor();
    await page.locator(".matter-rail").getByText("道路.png").waitFor();
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    await world.step("office", id, "dispatch", { lead: "science-and-technology-department", kind: "ordinary" });
    await world.step("science", id, "sign");
    await world.step("science", id, "answer", { outcome: "solved", answer: "模拟：下周一复工", did: "模拟：与市里核对" });
    await page.reload();
    await steps.locator('[aria-current="step"]', { hasText: "您来评价" }).waitFor();
    assert.equal(await wider(page), false);
    await bar(page).getByRole("button", { name: "评价并办结" }).click();
    const verdict = page.getByRole("dialog");
    await verdict.getByText("非常满意").click();
    await verdict.getByRole("button", { name: "评价并办结", exact: true }).click();
    await page.locator(".state-chip", { hasText: "已办结" }).waitFor();
    await page.goto(`${journey().base}/help-requests`);
    await page.getByRole("link", { name: /厂区道路未通/ }).waitFor();
    assert.equal(await wider(page), false);
    assert.deepEqual(complaints, []);
  });

  test("a matter closed a month ago is looked back at", async () => {
    const { open, world } = journey();
    await world.pass(days(25));
    const { page, complaints } = await open("supervisor", "/supervision/look-back");
    const row = page.locator(".oversee-found li", { hasText: "模拟：晋中市大学生创业平台整合" });
    await row.getByRole("link", { name: "开展回头看" }).click();
    await page.getByText("到现场").click();
    const submit = page.locator('.new-matter button[type="submit"]');
    await submit.click();
    await submit.click();
    await page.waitForURL(/\/work\/m\//);
    await page.goto(`${journey().base}/supervision/look-back`);
    await page.getByRole("button", { name: "认定反弹并重开" }).click();
    await page.getByLabel("看到的情况").fill("模拟：平台已停运");
    await page.getByLabel("佐证").fill("模拟：现场照片");
    await page.locator(".rebound-form").getByRole("button", { name: "认定反弹并重开" }).click();
    await page.getByText("没有正在进行的回头看").waitFor();
    assert.equal((await world.procedures.snapshot(journey().matter("closed")))?.matter.state, "working");
    assert.deepEqual(complaints, []);
  });

  test("a matter is bound to its number in the province's system, is read only here, and its answer comes by file after a dry run", async () => {
    const { open, matter, world } = journey();
    const path = `/work/m/${matter("toSign")}`;
    const office = await open("office", path);
    const panel = office.page.locator(".binding");
    await panel.getByRole("button", { name: "绑定省系统编号" }).click();
    await panel.getByLabel("省系统编号").fill("13710-2026-0077");
    await panel.getByRole("button", { name: "保存" }).click();
    await panel.getByText("在省系统办理，此处只读").waitFor();
    await reads(office.page.locator(".matter-head"), /在省系统办理，此处只读：本事项在省“13710”系统以编号 13710-2026-0077 反馈/);
    const science = await open("science", path);
    await science.page.locator(".matter-head .standing").waitFor();
    assert.equal(await bar(science.page).getByRole("button", { name: "签收", exact: true }).count(), 0);
    assert.equal(await science.page.locator(".binding").getByRole("button").count(), 0);
    await office.page.goto(`${journey().base}/supervision`);
    await office.page.getByRole("link", { name: "省系统交换" }).click();
    const fetching = office.page.waitForEvent("download");
    await office.page.getByRole("button", { name: "下载表格（.xlsx）" }).click();
    assert.match((await fetching).suggestedFilename(), /^13710-.*\.xlsx$/);
    await office.page.getByText(/^已下载 13710-/).waitFor();
    const lines = [
      "反馈编号,13710编号,时间,环节",
      "F-1,13710-2026-0077,2026-03-27 10:00,签收",
      "F-2,13710-2026-0099,2026-03-27 10:00,签收",
    ];
    const file = { name: "省系统反馈.csv", mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`) };
    await office.page.locator('input[type="file"]').setInputFiles(file);
    await office.page.getByText("试读：可导入 1 条，已有 0 条，不能导入 1 条。还没有写入。").waitFor();
    await office.page.getByText("编号 13710-2026-0099 没有绑定任何事项", { exact: false }).waitFor();
    assert.equal((await world.procedures.snapshot(matter("toSign")))?.matter.state, "assigned");
    await office.page.getByRole("button", { name: "导入 1 条" }).click();
    await office.page.getByText("已导入 1 条，已有 0 条，未导入 1 条。").waitFor();
    await office.page.locator(".port-records").getByText("省系统反馈.csv").waitFor();
    await science.page.reload();
    await science.page.locator(".state-chip", { hasText: "办理中" }).waitFor();
    await science.page
      .locator(".matter-timeline")
      .getByText(/^省“13710”系统/)
      .waitFor();
    assert.deepEqual([...office.complaints, ...science.complaints], []);
  });

  for (const path of [
    "/supervision",
    "/supervision/exchange",
    "/supervision/new",
    "/supervision/inspections",
    "/supervision/objections",
    "/supervision/look-back",
    "/help-requests",
  ])
    test(`${path} fits a phone and can be read by everybody`, async () => {
      const { look } = journey();
      const { page, complaints } = await look("supervisor", path, phone);
      await page.locator("main .panel").first().waitFor();
      await page.waitForLoadState("networkidle");
      assert.equal(await wider(page), false);
      assert.deepEqual(await badHindrances(page), []);
      assert.deepEqual(complaints, []);
    });
});
