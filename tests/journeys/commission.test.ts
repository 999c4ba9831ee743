import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { openAttachments } from "#procedure";
import { granted } from "../support/access.ts";
import type { World } from "../support/world.ts";
import { browserPath } from "./browser.ts";
import { badHindrances, colourHindrances, hindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;

/** One of a list that is found by words. */
async function choose(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(words);
  await page.locator(".ant-select-item-option", { hasText: words }).first().click();
  await page.keyboard.press("Escape");
}

/** Begins an act that has its form on the evaluation's own page, and sends what was filled in; what goes against somebody is looked at once more. */
async function acts(page: Page, name: string, fill: (form: Locator) => Promise<void>, isAdverse = false): Promise<void> {
  await page.locator(".commission-acts").getByRole("button", { name, exact: true }).click();
  const form = page.locator(".act-form");
  await form.waitFor();
  await fill(form);
  if (isAdverse) await form.getByRole("button", { name, exact: true }).click();
  const answered = page.waitForResponse((response) => response.url().endsWith("/steps") && response.request().method() === "POST");
  await form.getByRole("button", { name: isAdverse ? `确认${name}` : name, exact: true }).click();
  assert.equal((await answered).status(), 200);
  await form.waitFor({ state: "detached" });
}

/** A file that came with what somebody did in a matter. */
async function reportWithFile(world: World, matter: string): Promise<void> {
  const { procedures, store, actors } = world;
  const found = (await procedures.snapshot(matter))?.matter;
  assert.ok(found);
  const content = Buffer.from("模拟：台账").toString("base64");
  const given = { person: actors.science.person, matter: found, name: "模拟台账.txt", class: "internal", content } as const;
  const file = granted(await openAttachments(store).add(given));
  const values = { did: "模拟：走访", result: "模拟：已核对", next: "模拟：说明会", nextOn: "2026-04-10" };
  const request = { matter, transition: "report", values, revision: found.revision, key: "report-with-file", files: [file.id] };
  granted(await procedures.step(actors.science, request));
}

const report = (name: string, words: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(words) });

describe("an evaluator's visit", { skip }, () => {
  const journey = inWorld(["dueSoon"]);

  test("from the commission to the published comparison and the rating", async () => {
    const { open, world, matter } = journey();
    await reportWithFile(world, matter("dueSoon"));
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
    const form = officer.page.locator(".commission-opening");
    await form.waitFor({ state: "detached" });
    // Matters and their files are sought by name, never by an id.
    const kind = (name: string) => officer.page.getByRole("radio", { name, exact: true }).check();
    const addMore = () => officer.page.getByRole("button", { name: "增加开放内容" }).click();
    const add = () => officer.page.getByRole("button", { name: "增加", exact: true }).click();
    await addMore();
    await kind("文件");
    await officer.page.getByRole("combobox", { name: "事项" }).fill("加计扣除");
    await officer.page.getByRole("option", { name: /研发费用加计扣除政策落实到户/ }).click();
    await officer.page.getByRole("radio", { name: /模拟台账.txt/ }).check();
    await add();
    await officer.page.getByText("文件：模拟台账.txt").waitFor();
    await form.waitFor({ state: "detached" });
    await addMore();
    await kind("事项");
    await officer.page.getByRole("combobox", { name: "事项" }).fill("加计扣除");
    await officer.page.getByRole("option", { name: /研发费用加计扣除政策落实到户/ }).click();
    await add();
    await officer.page.getByText(/^事项：.*研发费用加计扣除政策落实到户/).waitFor();
    await officer.page.getByRole("button", { name: "送签" }).click();
    await officer.page.getByText("待签发", { exact: true }).waitFor();
    const address = new URL(officer.page.url()).pathname;
    const visit = address.replace("/third-party/", "/evaluator/");

    const office = await open("office", address);
    await office.page.getByRole("button", { name: "签发委托" }).click();
    await office.page.getByText("待接受", { exact: true }).waitFor();

    const at = evaluator.page;
    await at.reload();
    await at.getByText("已签发委托，请声明利益关系后接受或谢绝").waitFor();
    await at.getByText(/还有 \d+ 天/).waitFor();
    await at.getByRole("link", { name: "声明并接受委托" }).click();
    await at.waitForURL((url) => url.pathname === visit);
    await at.getByRole("button", { name: "声明并接受委托" }).click();
    await at.getByText("承诺独立评价").click();
    await at.getByRole("button", { name: "确认" }).click();
    await at.getByText("评价中", { exact: true }).waitFor();
    const items = at.locator(".commission-scope > li");
    await items.filter({ hasText: "数据：" }).getByRole("button", { name: "查看" }).click();
    await at.getByText(/共 4 条/).waitFor();
    const taken = at.waitForEvent("download");
    await items.getByRole("link", { name: "下载文件" }).click();
    assert.equal((await taken).suggestedFilename(), "模拟台账.txt");
    await items.filter({ hasText: "事项：" }).getByRole("button", { name: "查看" }).click();
    await at.getByText("办理过程").waitFor();

    await at.getByRole("button", { name: "申请补充开放" }).click();
    await at.getByLabel("需要的内容").fill("模拟：各省评价结果");
    await at.getByLabel("用于回答哪个问题").fill("模拟：山西的位次是否改善");
    await at.getByRole("button", { name: "确认" }).click();
    await at.getByText("待答复", { exact: true }).waitFor();
    await office.page.reload();
    await office.page.getByLabel("答复理由").fill("模拟：属评价任务所需");
    await office.page.getByText("评价结果", { exact: true }).click();
    await choose(office.page, "涉及评价方案", "省域创新生态指数");
    await office.page.getByRole("button", { name: "列入答复" }).click();
    await office.page.getByText(/评价结果 · 省域创新生态指数/).waitFor();
    await office.page.getByRole("button", { name: "同意并开放（1 项）" }).click();
    await office.page.getByText(/已同意：模拟：属评价任务所需/).waitFor();
    await at.reload();
    await items.filter({ hasText: "评价结果：" }).getByRole("button", { name: "查看" }).click();
    await at.getByRole("cell", { name: "1", exact: true }).waitFor();
    await at.getByRole("button", { name: "提交初稿" }).click();
    await at.getByLabel("报告文件").setInputFiles(report("模拟初稿.txt", "模拟：初稿"));
    await at.getByRole("link", { name: "模拟初稿.txt" }).waitFor();
    await at.getByRole("button", { name: "确认" }).click();
    await at.getByText("征求事实意见", { exact: true }).waitFor();

    const unit = await open("industry", address);
    await acts(unit.page, "提出事实意见", (form) => form.getByText("事实无误", { exact: true }).click());
    await unit.page.getByText("事实意见", { exact: true }).waitFor();

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
    const rating = async (form: Locator): Promise<void> => {
      for (const grade of ["质量", "独立性", "及时性", "数据使用规范"]) await form.getByLabel(grade).fill("4");
      await form.getByLabel("理由").fill("模拟：证据充分");
    };
    await acts(officer.page, "委托单位评分", rating);
    await unit.page.reload();
    await acts(unit.page, "被评价单位评分", rating);
    await officer.page.reload();
    await officer.page.locator(".commission-acts").getByRole("button", { name: "办结" }).click();
    await officer.page.getByText("已办结", { exact: true }).waitFor();
    await officer.page.goto(new URL("/third-party", officer.page.url()).href);
    await officer.page.getByText("受托 1 次，评分 2 次").waitFor();

    const seen = await open("office", address);
    await seen.page.getByText("查看 4 条").waitFor();
    await at.goto(new URL("/evaluator", at.url()).href);
    await at.getByText("评价已办结，评分可在评价页查看").waitFor();
    await at.getByText("现在没有待办。").waitFor();
    for (const { complaints } of [evaluator, officer, office, unit]) assert.deepEqual(complaints, []);
  });

  test("anybody reads the published evaluation without a script, in both languages, on a phone and in the dark", async () => {
    const { window, base } = journey();
    const { page, complaints } = await window(phone);
    await page.goto(`${base}/open/releases`);
    await page.getByRole("link", { name: "第三方评价", exact: true }).click();
    await page.getByRole("link", { name: "模拟：研发投入政策效果评价" }).click();
    await page.getByText("数据 1 项、评价结果 1 项、事项 1 项、文件 1 项").waitFor();
    await page.getByText("双方数据均截至 2026-03-27：一致 1 项，有差异 1 项，平台当时无数 0 项。").waitFor();
    await page.getByText("原因待查：模拟：报告未作口径调整").waitFor();
    const served = page.waitForEvent("download");
    await page.getByRole("link", { name: "模拟终稿.txt" }).click();
    const digest = createHash("sha256")
      .update(await readFile(await (await served).path()))
      .digest("hex");
    await page.getByText(digest).waitFor();
    const path = new URL(page.url()).pathname;
    for (const address of ["/open/evaluations", path, `${path}?lang=en`, `${path}?size=large`]) {
      await page.goto(base + address);
      assert.deepEqual(await hindrances(page), [], address);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, address);
      assert.equal(await page.locator("script").count(), 0, address);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    assert.deepEqual(await colourHindrances(page), []);
    assert.equal((await page.goto(`${base}/open/evaluations/no-such`))?.status(), 404);
    assert.deepEqual(
      complaints.filter((told) => !told.includes("404")),
      [],
    );
  });

  test("what was published is withdrawn by two persons; the evaluator speaks to it, and the page stays where it was", async () => {
    const { open, window, base } = journey();
    const officer = await open("evaluation", "/third-party");
    await officer.page.getByRole("link", { name: "模拟：研发投入政策效果评价" }).click();
    await acts(officer.page, "提请撤回公布", (form) => form.getByLabel("撤回理由").fill("模拟：终稿第 12 页引用的数据有误"), true);
    await officer.page.getByText(/提请撤回，待另一人签发/).waitFor();
    const address = new URL(officer.page.url()).pathname;

    const office = await open("office", "/third-party");
    await office.page.getByText("撤回待决定").waitFor();
    await office.page.getByRole("link", { name: "模拟：研发投入政策效果评价" }).click();
    await office.page.getByText("模拟：终稿第 12 页引用的数据有误").waitFor();
    await acts(office.page, "签发撤回", (form) => form.getByLabel("签发意见").fill("模拟：同意"), true);
    await office.page.getByText("已撤回", { exact: true }).waitFor();
    assert.equal(await office.page.getByText("与我方数据比较").count(), 0);

    const evaluator = await open("evaluator", "/evaluator");
    await evaluator.page.getByText(/评价结果的公布已撤回/).waitFor();
    await evaluator.page.goto(base + address.replace("/third-party/", "/evaluator/"));
    await evaluator.page.getByRole("button", { name: "就撤回作出陈述" }).click();
    await evaluator.page.getByLabel(/^陈述/).fill("模拟：第 12 页已更正，评价结论不变");
    await evaluator.page.getByRole("button", { name: "确认" }).click();
    await evaluator.page.locator(".commission-statements").getByText("模拟：第 12 页已更正，评价结论不变").waitFor();
    for (const { complaints } of [officer, office, evaluator]) assert.deepEqual(complaints, []);

    const reader = await window(phone);
    await reader.page.goto(`${base}/open/evaluations`);
    await reader.page.getByText(/其中 1 项已撤回/).waitFor();
    await reader.page.getByRole("link", { name: "模拟：研发投入政策效果评价" }).click();
    const path = new URL(reader.page.url()).pathname;
    assert.equal(path, `/open/evaluations/${address.split("/").at(-1)}`);
    for (const words of ["模拟：终稿第 12 页引用的数据有误", "模拟：第 12 页已更正，评价结论不变"])
      await reader.page.getByText(words).waitFor();
    assert.equal(await reader.page.getByText("双方数据均截至").count(), 0);
    assert.equal(await reader.page.getByRole("link", { name: "模拟终稿.txt" }).count(), 0);
    for (const asked of [path, `${path}?lang=en`]) {
      await reader.page.goto(base + asked);
      assert.deepEqual(await hindrances(reader.page), [], asked);
      assert.equal(await reader.page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, asked);
    }
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
