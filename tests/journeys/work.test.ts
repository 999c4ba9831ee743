import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { granted, origin } from "../support/access.ts";
import { browserPath, reads } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const bar = (page: Page) => page.getByRole("region", { name: "现在可以办理" });
const wider = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe("the workbench and the page of a matter", { skip }, () => {
  const journey = inWorld();

  test("an officer signs for a matter on the workbench, without leaving it", async () => {
    const { open } = journey();
    const { page, complaints } = await open("science", "/work");
    const item = page.locator(".turn", { hasText: "模拟：省级中试基地年度绩效核查" }).filter({ hasText: "已交办" });
    await item.getByRole("button", { name: /^签收 DB-/ }).click();
    await item.waitFor({ state: "detached" });
    await reads(page.locator(".turns#answer"), /省级中试基地年度绩效核查/);
    assert.deepEqual(complaints, []);
  });

  test("a report is sent with a file, stands on the timeline, and its draft is gone", async () => {
    const { open, matter } = journey();
    const { page, complaints } = await open("science", `/work/m/${matter("dueSoon")}`);
    await bar(page).getByRole("button", { name: "三日反馈" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByLabel("做了什么").fill("模拟：召开政策说明会三场");
    await sheet.getByLabel("结果").fill("模拟：覆盖企业 320 户");
    await sheet.getByLabel("下一步", { exact: false }).first().fill("模拟：上门辅导");
    await sheet.getByRole("textbox", { name: "下一步完成日期" }).fill("2026-04-10");
    await sheet
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: "模拟-签到表.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("模拟：320 户"),
      });
    await sheet.getByRole("button", { name: /模拟-签到表\.txt/ }).waitFor();
    await sheet.getByRole("button", { name: "三日反馈", exact: true }).click();
    await sheet.waitFor({ state: "detached" });
    await page.getByRole("status").filter({ hasText: "已三日反馈" }).waitFor();
    const timeline = page.locator(".matter-timeline");
    await timeline.getByText("模拟：覆盖企业 320 户").waitFor();
    await reads(timeline, /模拟-签到表\.txt/);
    assert.deepEqual(complaints, []);
  });

  test("what was sent back is seen twice before it goes, and answered again", async () => {
    const { open, matter } = journey();
    const id = matter("toReview");
    const office = await open("office", `/work/m/${id}`);
    await bar(office.page).getByRole("button", { name: "退办" }).click();
    const opinion = office.page.locator(".approval");
    await opinion.getByLabel("理由").fill("模拟：缺少批复文件，请补充后再报");
    await opinion.getByRole("button", { name: "退办", exact: true }).click();
    await opinion.getByText(/即将对 DB-/).waitFor();
    await opinion.getByRole("button", { name: "确认退办" }).click();
    await office.page.locator(".state-chip", { hasText: "办理中" }).waitFor();
    const city = await open("changzhi", `/work/m/${id}`);
    assert.match(await city.page.locator(".knot.is-adverse").first().innerText(), /缺少批复文件/);
    await bar(city.page).getByRole("button", { name: "申请办结" }).click();
    const sheet = city.page.getByRole("dialog");
    await sheet.getByLabel("做了什么").fill("模拟：补齐批复文件");
    await sheet.getByLabel("结果").fill("模拟：中心已获批");
    await sheet.getByLabel("佐证").first().fill("模拟：批复文号 2026-1");
    await sheet.getByRole("button", { name: "申请办结", exact: true }).click();
    await city.page.locator(".state-chip", { hasText: "申请办结" }).waitFor();
    assert.deepEqual([office.complaints, city.complaints], [[], []]);
  });

  test("of two who act at once the second is told who was first, keeps what was typed, and sees the present state", async () => {
    const { open, matter } = journey();
    const address = `/work/m/${matter("yangquan")}`;
    const [first, second] = [await open("yangquan", address), await open("yangquan", address)];
    for (const { page } of [first, second]) {
      await bar(page).getByRole("button", { name: "补充反馈" }).click();
      const sheet = page.getByRole("dialog");
      await sheet.getByLabel("做了什么").fill(page === first.page ? "模拟：先到的反馈" : "模拟：后到的反馈");
      await sheet.getByLabel("结果").fill("模拟：台账 40 户");
      await sheet.getByLabel("下一步", { exact: false }).first().fill("模拟：继续核对");
      await sheet.getByRole("textbox", { name: "下一步完成日期" }).fill("2026-04-10");
    }
    await first.page.getByRole("dialog").getByRole("button", { name: "补充反馈", exact: true }).click();
    await first.page.getByRole("dialog").waitFor({ state: "detached" });
    const sheet = second.page.getByRole("dialog");
    await sheet.getByRole("button", { name: "补充反馈", exact: true }).click();
    await sheet.getByText("这一事项刚被他人办理过").waitFor();
    await sheet.getByRole("button", { name: /载入现状/ }).click();
    await second.page.locator(".matter-timeline").getByText("模拟：先到的反馈").waitFor();
    assert.equal(await sheet.getByLabel("做了什么").inputValue(), "模拟：后到的反馈");
    await sheet.getByRole("button", { name: "补充反馈", exact: true }).click();
    await second.page.locator(".matter-timeline").getByText("模拟：后到的反馈").waitFor();
  });

  test("what somebody else does stands on the workbench without being asked for", async () => {
    const { open, world, matter } = journey();
    const { page, complaints } = await open("science", "/work");
    const item = page.locator(".turn", { hasText: "模拟：外国专家来晋工作许可提速" });
    assert.equal(await item.count(), 0);
    // The line of changes looks anew as time goes on, and only tells what came after its first look.
    world.clock.forward(1500);
    await page.waitForTimeout(1500);
    await world.step("office", matter("returned"), "reassign", { lead: "science-and-technology-department", reason: "模拟：改派" });
    for (let look = 0; look < 20 && (await item.count()) === 0; look += 1) {
      world.clock.forward(1500);
      await page.waitForTimeout(500);
    }
    await item.waitFor();
    assert.deepEqual(complaints, []);
  });

  test("why the rest cannot be done is said for each act", async () => {
    const { open, matter } = journey();
    const { page } = await open("office", `/work/m/${matter("countersigning")}`);
    await bar(page).getByRole("button", { name: "为什么不能办其他" }).click();
    const why = await page.locator(".why-list").innerText();
    assert.match(why, /办结/);
    assert.match(why, /还有 1 个配合单位没有会签/);
    assert.doesNotMatch(why, /只在“拟立项”时办理/);
  });

  test("many are acted upon after a trial that writes nothing: all of them or none", async () => {
    const { open, world, matter } = journey();
    const { page, complaints } = await open("office", "/work/list?procedure=supervision&state=registered");
    const before = (await world.procedures.snapshot(matter("registered")))?.matter.revision;
    await page
      .getByLabel(/^选择 DB-/)
      .first()
      .check();
    await page.getByRole("button", { name: "批量交办" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: /^试办 1 条/ }).click();
    await sheet.getByText("1 条都可以办理，尚未写入。").waitFor();
    assert.equal((await world.procedures.snapshot(matter("registered")))?.matter.revision, before);
    await sheet.getByRole("button", { name: /^确认办理 1 条/ }).click();
    await sheet.waitFor({ state: "detached" });
    assert.equal((await world.procedures.snapshot(matter("registered")))?.matter.state, "assigned");
    assert.deepEqual(complaints, []);
  });

  test("a view of the list is kept, and its address shows the same to somebody else", async () => {
    const { open } = journey();
    const { page } = await open("office", "/work/list");
    await page.getByLabel("编号或事项名称").fill("技术合同");
    await page.waitForURL(/q=/);
    await page.getByRole("button", { name: "存为视图" }).click();
    await page.getByLabel("视图名称").fill("合同");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByRole("button", { name: "全部未结" }).click();
    await page.getByRole("button", { name: "合同", exact: true }).click();
    await page.waitForURL(/q=/);
    const rows = page.locator(".matter-name");
    await page.waitForFunction(() => {
      const names = [...document.querySelectorAll(".matter-name")];
      return names.length >= 2 && names.every((name) => name.textContent?.includes("技术合同"));
    });
    const count = await rows.count();
    const other = await open("supervisor", new URL(page.url()).pathname + new URL(page.url()).search);
    assert.equal(await other.page.locator(".matter-name").count(), count);
  });

  test("the inbox tells what happened, leads to its matter and counts what is unread", async () => {
    const { open } = journey();
    const { page, complaints } = await open("datong", "/work/inbox");
    const unread = Number(/(\d+)/.exec(await page.locator("h2").first().innerText())?.[1]);
    assert.ok(unread > 0);
    await page.locator(".notice-item.is-new").first().getByRole("button", { name: "标为已读" }).click();
    await page.getByRole("heading", { name: `未读 ${unread - 1} 条` }).waitFor();
    await page.locator(".notice-item").first().getByRole("link", { name: "打开事项" }).click();
    await page.waitForURL(/\/work\/m\//);
    await page.locator(".matter-head").waitFor();
    assert.deepEqual(complaints, []);
  });

  test("whoever has nothing to do is told so", async () => {
    const { open } = journey();
    const { page } = await open("manager", "/work");
    await page.locator(".bench-column").first().waitFor();
    assert.match(await page.locator(".bench").innerText(), /要办/);
  });

  test("who acts for a colleague at the same desk, too, says in whose seat, and the timeline says it", async () => {
    const { open, matter, world } = journey();
    const manager = await world.access.viewerOf(
      granted(await world.access.signInForTrial("system-manager", origin(), "science-and-technology-department")).token,
    );
    const science = await world.access.viewerOf(await world.tokenOf("science"));
    const [post] = manager.signedIn?.step === "nothing" ? manager.signedIn.appointments : [];
    const to = science.signedIn?.person.login ?? "";
    const delegation = granted(
      await world.access.delegations.add(manager, { appointment: post?.id ?? "", to, until: world.store.today() }),
    );
    const { page, complaints } = await open("science", `/work/m/${matter("dueSoon")}`);
    await bar(page).getByRole("button", { name: "补充反馈" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("radio", { name: /部门经办$/ }).waitFor();
    await sheet.getByRole("radio", { name: /代 管理负责人（试用） 办理/ }).check();
    await sheet.getByLabel("做了什么").fill("模拟：代为反馈");
    await sheet.getByLabel("结果").fill("模拟：两家基地已核查");
    await sheet.getByLabel("下一步", { exact: false }).first().fill("模拟：汇总");
    await sheet.getByRole("textbox", { name: /下一步完成日期/ }).fill("2026-03-30");
    await sheet.getByRole("button", { name: "补充反馈", exact: true }).click();
    await sheet.waitFor({ state: "detached" });
    await page.locator(".matter-timeline .knot-head", { hasText: "代 管理负责人（试用） 办理" }).waitFor();
    assert.deepEqual(complaints, []);
    granted(await world.access.delegations.revoke(manager, delegation));
  });

  test("on a phone one signs for, reports with a photo and instructs; everything else says where", async () => {
    const { open, matter } = journey();
    const officer = await open("science", "/work", phone);
    assert.equal(await wider(officer.page), false);
    const item = officer.page.locator(".turn", { hasText: "高新技术企业到期重新认定集中辅导" });
    await item.getByRole("button", { name: /^签收/ }).click();
    await item.filter({ hasText: "已交办" }).waitFor({ state: "detached" });
    const report = await open("science", `/work/m/${matter("dueSoon")}`, phone);
    assert.equal(await wider(report.page), false);
    await bar(report.page)
      .getByText(/请在电脑上办理/)
      .waitFor();
    await bar(report.page).getByRole("button", { name: "补充反馈" }).click();
    await report.page.getByRole("dialog").locator('input[type="file"][capture]').waitFor({ state: "attached" });
    const leader = await open("leader", `/work/m/${matter("overdue")}`, phone);
    await bar(leader.page).getByRole("button", { name: "批示" }).click();
    const sheet = leader.page.getByRole("dialog");
    await sheet.getByLabel("批示内容").fill("模拟：限三日内报结果。");
    await sheet.getByRole("button", { name: "批示", exact: true }).click();
    await leader.page.locator(".matter-timeline").getByText("模拟：限三日内报结果。").waitFor();
    const office = await open("office", "/work", phone);
    await office.page.getByText("请在电脑上办理").first().waitFor();
  });

  for (const [who, path, size] of [
    ["science", "/work", undefined],
    ["science", "/work?theme=dark&lang=en", undefined],
    ["science", "/work", phone],
    ["office", "/work/list", undefined],
    ["office", "/work/list?theme=dark", phone],
    ["datong", "/work/inbox?theme=dark", undefined],
    ["supervisor", "/work/new/supervision", undefined],
    ["science", "annual", undefined],
    ["science", "annual?theme=dark&lang=en", phone],
  ] as const)
    test(`holds no fault of accessibility${size ? " on a phone" : ""}: ${path}`, async () => {
      const { look, matter } = journey();
      const address = path.startsWith("/") ? path : path.replace("annual", `/work/m/${matter("annual")}`);
      const { page } = await look(who, address, ...(size ? [size] : []));
      assert.deepEqual(await badHindrances(page), []);
      assert.equal(await wider(page), false);
    });
});
