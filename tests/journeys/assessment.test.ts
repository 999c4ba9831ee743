import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { days, granted } from "../support/access.ts";
import { putEvaluation } from "../support/assessment.ts";
import { actsOf, does, type Fill, finds, lineActs } from "./assessment-acts.ts";
import { browserPath, isDrawn } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { isQuiet, phone } from "./window.ts";
import { inWorld, type WorkVisit } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const unitOf = (name: string, code: string): string => `/assessment/2022/units/${name}-city-government%40${code}`;
const taiyuan = unitOf("taiyuan", "140100");
const datong = unitOf("datong", "140200");

describe("assessment", { skip }, () => {
  // The stories' four weeks end on the last Friday of January 2022: a month in which indicators are agreed on.
  const journey = inWorld([], "2022-01-03T01:00:00.000Z");

  test("a city goes from January's agreement to the incentive, every step by whoever it is about, on the pages of assessment", async () => {
    const { open, window, base, world } = journey();
    const seen: WorkVisit[] = [];
    const visits = async (...given: Parameters<typeof open>): Promise<Page> => {
      const visit = await open(...given);
      seen.push(visit);
      return visit.page;
    };
    const state = (page: Page, name: string) => page.locator(".assess-facts").getByText(name, { exact: false }).first().waitFor();

    // January: opened by the office, offered by the city, agreed by the office on a phone.
    let office = await visits("office", "/assessment/2022");
    const cities = office.locator(".panel", { hasText: "设区的市" });
    await cities.getByRole("button", { name: "启动2022年度考核" }).click();
    await office.getByText("已启动 11 件，原有 0 件").waitFor();
    await cities.getByRole("link", { name: "太原市" }).click();
    await state(office, "商定指标");
    let city = await visits("taiyuan", taiyuan);
    await does(city, "提出个性指标", async (form) => {
      await form.getByRole("button", { name: "增加一行" }).click();
      await finds(city, form, "指标", "研发经费投入");
      await form.getByLabel("完成率（实际÷目标）").check();
      await form.getByLabel("目标值").fill("125");
      await form.getByLabel("权重").fill("30");
      await form.getByLabel("选择理由").fill("模拟：补研发投入短板");
    });
    const atHand = await visits("office", taiyuan, phone);
    await does(atHand, "同意并签定");
    await state(atHand, "指标已定");

    // The year is over and its figures are published: frozen, checked by the city itself, the statisticians, finance.
    // Sessions of January have ended by then.
    for (const { page } of seen) await page.context().close();
    world.clock.forward(days(654));
    while ((await world.procedures.sweep(1000)).left);
    office = await visits("office", taiyuan);
    assert.equal(await actsOf(office).getByRole("button", { name: "同意并签定" }).count(), 0);
    await does(office, "启动自查");
    city = await visits("taiyuan", taiyuan);
    await city
      .getByText(/119\.0\s*亿元/)
      .first()
      .waitFor();
    await does(city, "提交自查", async (form) => {
      await form.getByLabel("自查说明").fill("模拟：数据与公报一致");
      await form.getByRole("button", { name: "增加一行" }).click();
      await form.getByLabel("资金（项目）名称").fill("模拟：平台建设资金");
      await form.getByLabel("预算（万元）").fill("500");
      await form.getByLabel("执行（万元）").fill("450");
      await form.getByLabel("产出与效果指标").fill("模拟：建成 2 个平台");
      await form.getByLabel("自评结论").fill("模拟：达到目标");
    });
    const finance = await visits("finance", taiyuan);
    await does(finance, "资金绩效抽查", async (form) => {
      await form.getByLabel("资金（项目）名称").fill("模拟：平台建设资金");
      await form.getByLabel("与自评一致", { exact: true }).check();
      await form.getByLabel("抽查情况").fill("模拟：现场核实");
    });
    const bureau = await visits("bureau", taiyuan);
    await does(bureau, "提出核查意见", (form) => form.getByLabel("数据属实").check());
    await bureau.getByText("数据核查：数据属实").waitFor();

    // A third party's published evaluation of this very city stands beside it; one sheet is disclosed.
    await putEvaluation(world.store, "published", ["taiyuan-city-government"]);
    await office.reload();
    await office.getByText("可引用已公布的第三方评价").waitFor();
    await does(office, "引用第三方评价", (form) => finds(office, form, "第三方评价事项", "DP-2026"));
    await office.getByText(/引用第三方评价 DP-2026/).waitFor();
    await actsOf(office).getByRole("button", { name: "计算并告知结果" }).click();
    await office.getByText(/计分表 [0-9a-f]{12}/).waitFor();

    // The city objects, another clerk than the one who disclosed it answers, the city accepts on a phone.
    await city.reload();
    await does(city, "提出异议", async (form) => {
      await form.getByLabel("涉及指标").fill("研发经费投入");
      await form.getByLabel("理由").fill("模拟：漏统一家企业");
    });
    await office.reload();
    await state(office, "异议办理");
    assert.equal(await actsOf(office).getByRole("button", { name: "答复：维持" }).count(), 0);
    const clerk = await window();
    seen.push(clerk);
    const login = await world.person("second-clerk", "leading-group-office", { unit: "leading-group-office" });
    await clerk.page.context().addCookies([{ name: "zhixing-session", value: granted(await world.signIn(login)).token, url: base }]);
    await clerk.page.goto(base + taiyuan);
    await isDrawn(clerk.page);
    await does(clerk.page, "答复：维持", (form) => form.getByLabel("理由").fill("模拟：已核实，不属本市"));
    const cityAtHand = await visits("taiyuan", taiyuan, phone);
    await does(cityAtHand, "无异议");

    // Decided on a phone, published, and the pack is there for whoever sends it.
    const leader = await visits("leader", taiyuan, phone);
    await does(leader, "审定", (form) => form.getByLabel("审定意见").fill("模拟：同意"));
    await office.reload();
    await does(office, "在系统内公布");
    await state(office, "已在系统内公布");
    const [download] = await Promise.all([
      office.waitForEvent("download"),
      office.getByRole("link", { name: "出具结果材料（Word）" }).click(),
    ]);
    assert.match(download.suggestedFilename(), /assessment-pack.*\.docx/);

    // An incentive on that result: proposed from it, decided on a phone, granted, paid, partly taken back, its condition met.
    const evaluation = await visits("evaluation", taiyuan);
    await evaluation.getByRole("link", { name: "提出激励" }).click();
    const form = evaluation.locator("form.new-matter");
    assert.match(await form.getByLabel("依据的考核结果（编号）").inputValue(), /^KH-2022-\d{4}$/);
    await form.getByLabel("激励方式").selectOption({ label: "补（后补助）" });
    await form.getByLabel("金额（元）").fill("1000000.00");
    await form.getByLabel(/^理由/).fill("模拟：研发投入增速居前");
    await form.getByLabel("附带条件").fill("模拟：一年内建成投用");
    await form.getByRole("textbox", { name: /条件达成期限/ }).fill("2024-12-31");
    await form.getByLabel("收回办法").fill("模拟：未建成的全额收回");
    await form.getByRole("button", { name: "下一步：核对" }).click();
    await form.getByRole("button", { name: "确认提交" }).click();
    await evaluation
      .getByText(/JL-2023-0001/)
      .first()
      .waitFor();
    await evaluation.goto(`${base}/incentives`);
    await isQuiet(evaluation);
    await does(evaluation, "提请决定", undefined, lineActs(evaluation));
    const decider = await visits("office", "/incentives", phone);
    await does(decider, "同意", undefined, lineActs(decider));
    const treasury = await visits("finance", "/incentives");
    const line = lineActs(treasury);
    await does(treasury, "下达", undefined, line);
    await does(
      treasury,
      "拨付",
      async (sheet) => {
        await sheet.getByLabel("金额（元）").fill("600000.50");
        await sheet.getByLabel("凭证号").fill("模拟-1");
      },
      line,
    );
    const taken = (amount: string, why: string) => async (sheet: Parameters<Fill>[0]) => {
      await sheet.getByLabel("金额（元）").fill(amount);
      await sheet.getByLabel("理由").fill(why);
    };
    await does(treasury, "收回部分资金", taken("100000.50", "模拟：部分未建成"), line);
    await does(treasury, "结余退回预算", taken("399999.50", "模拟：结余"), line);
    const settled = await visits("office", "/incentives");
    await does(settled, "确认条件达成", (sheet) => sheet.getByLabel("核实情况").fill("模拟：已建成投用"), lineActs(settled));
    await settled.getByText("四个科目合计为 0，与总账余额一致").waitFor();
    await settled.locator(".assess-facts").getByRole("link", { name: "50.00万元" }).click();
    await settled.getByRole("dialog").getByText("JL-2023-0001").first().waitFor();
    await settled.getByRole("dialog").getByText("60.00万元").first().waitFor();
    for (const { complaints } of seen) assert.deepEqual(complaints, []);
  });

  test("an indicator is left out by a decision, on the application of the city it is about, and every page says by which", async () => {
    const { open, base } = journey();
    const city = await open("datong", datong);
    const row = city.page.getByRole("row", { name: /研发经费投入强度/ }).first();
    await row.getByRole("link", { name: "申请不计此项" }).click();
    const form = city.page.locator("form.new-matter");
    await form.getByLabel("事实经过").waitFor();
    assert.match(await form.getByLabel("事项名称").inputValue(), /大同.*2022年度.*容错申请/);
    await form.getByLabel("事实经过").fill("模拟：试验期间停电三日");
    await form.getByLabel("符合容错情形的理由").fill("模拟：不可抗力");
    await form.getByRole("button", { name: "下一步：核对" }).click();
    await form.getByRole("button", { name: "确认提交" }).click();
    await city.page
      .getByText(/RC-2023-0001/)
      .first()
      .waitFor();

    const office = await open("office", "/tolerance");
    await office.page.getByRole("link", { name: "RC-2023-0001" }).click();
    await office.page.locator(".act-bar").getByRole("button", { name: "受理" }).click();
    await office.page.locator("form").getByRole("button", { name: "受理", exact: true }).click();
    await office.page.locator(".matter-head").getByText("认定中").waitFor();
    const leader = await open("leader", "/tolerance", phone);
    await leader.page.getByRole("link", { name: "RC-2023-0001" }).click();
    await leader.page.locator(".act-bar").getByRole("button", { name: "予以容错" }).click();
    const sheet = leader.page.getByRole("dialog");
    await sheet.getByLabel("认定意见").fill("模拟：符合情形");
    await sheet.getByRole("button", { name: "予以容错", exact: true }).click();
    await leader.page.locator(".matter-head").getByText("予以容错").waitFor();

    await city.page.goto(base + datong);
    await city.page.getByText("RC-2023-0001 认定不计").first().waitFor();
    // Somebody who only reads sees that it was decided, and nothing of why.
    const watching = await open("supervisor", "/tolerance");
    await watching.page.getByRole("link", { name: "RC-2023-0001" }).click();
    await watching.page.getByText("已遮蔽").first().waitFor();
    assert.equal(await watching.page.getByText("停电").count(), 0);
    assert.equal(await watching.page.locator(".matter-fields").getByRole("button", { name: "查看" }).count(), 0);
    for (const { complaints } of [city, office, leader, watching]) assert.deepEqual(complaints, []);
  });

  test("the place of business says what waits there for whoever opens it", async () => {
    const { open } = journey();
    const { page, complaints } = await open("datong", "/business");
    const card = page.locator(".panel", { hasText: "单位年度考核" });
    await card.getByRole("link", { name: /待反馈 1/ }).waitFor();
    await card.getByRole("link", { name: "考核", exact: true }).click();
    await page.getByRole("heading", { name: "年度考核" }).first().waitFor();
    assert.deepEqual(complaints, []);
  });

  test("pages of assessment, incentives, tolerance and business hinder nobody, also on a phone", async () => {
    const { look } = journey();
    for (const path of ["/business", "/assessment/2022", taiyuan, datong, "/incentives", "/tolerance"])
      for (const size of [undefined, phone]) {
        const { page } = await look("office", path, size);
        await page.locator(".assessment, .business").first().waitFor();
        await isQuiet(page);
        assert.deepEqual(await badHindrances(page), [], `${path} ${size ? "phone" : "desk"}`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false, path);
      }
  });
});
