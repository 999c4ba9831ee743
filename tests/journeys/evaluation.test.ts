import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { browserPath, reads } from "./browser.ts";
import { badHindrances, hindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const index = "/evaluation/schemes/province-innovation";

/** The ranks on the screen are those of what is on the screen. */
const isLive = (page: Page) => page.locator('.live[data-current="true"] .rank-line.is-own').waitFor();

async function isReadable(page: Page): Promise<void> {
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
  assert.deepEqual(await badHindrances(page), []);
}

describe("evaluation", { skip }, () => {
  const journey = inWorld([]);

  test("a scheme for the provinces is composed, tried, proposed by one person and adopted by another", async () => {
    const { open } = journey();
    const officer = await open("evaluation", "/evaluation");
    await officer.page.getByRole("button", { name: "编制方案" }).click();
    const begin = officer.page.getByRole("dialog");
    await begin.getByLabel("名称", { exact: true }).fill("模拟：创新投入为主的省域指数");
    await begin.getByLabel("英文名称").fill("Simulated: provinces by inputs above all");
    await begin.getByRole("button", { name: "进入编制" }).click();
    await officer.page.waitForURL(/\/evaluation\/studio\//);
    await isLive(officer.page);

    const inputs = officer.page.getByRole("slider", { name: "创新投入的权重" });
    const share = officer.page.getByRole("row", { name: "创新投入" }).locator(".tree-share");
    assert.equal(await reads(share, /^25\.0%$/), "25.0%");
    await inputs.focus();
    for (let times = 0; times < 6; times++) await officer.page.keyboard.press("ArrowRight");
    await reads(share, /^2[6-9]\.\d%$/);
    await isLive(officer.page);
    // Nothing is saved yet: the text on the screen has its intervals as soon as the hand rests, and none once it moves.
    await officer.page.getByText(/区间按屏幕上的方案重算 512 次/).waitFor();
    await reads(officer.page.locator(".rank-line.is-own"), /90% 区间第 \d+—\d+ 位/);
    await officer.page.keyboard.press("ArrowRight");
    await officer.page.getByText(/^停手后计算 90% 区间/).waitFor();
    assert.equal(await officer.page.locator(".rank-range").count(), 0);

    await officer.page.getByRole("row", { name: "创新环境" }).getByRole("button", { name: "创新环境：更多操作" }).click();
    await officer.page.getByRole("menuitem", { name: "加指标" }).click();
    const library = officer.page.getByRole("dialog");
    await library.getByPlaceholder("按名称、主题或编号查找").fill("研发经费投入强度");
    await library.getByRole("button", { name: "选入研发经费投入强度（按现行GDP）" }).click();
    await officer.page.keyboard.press("Escape");
    const added = officer.page.getByRole("row", { name: "研发经费投入强度（按现行GDP）" });
    await officer.page.getByText("指标体系（25 项指标）").waitFor();
    await added.focus();
    await officer.page.keyboard.press("Delete");
    await officer.page.getByText("指标体系（24 项指标）").waitFor();

    await officer.page.getByText("等权", { exact: true }).click();
    await reads(share, /^25\.0%$/);
    await officer.page.getByText("专家", { exact: true }).click();
    await reads(share, /^2[6-9]\.\d%$/);
    await officer.page.getByRole("button", { name: "保存", exact: true }).click();
    await officer.page.getByRole("button", { name: "已保存" }).waitFor();
    await officer.page.getByText(/横条为 90% 区间/).waitFor();
    const own = officer.page.locator(".rank-line.is-own");
    await reads(own, /山西[\s\S]*90% 区间第 \d+—\d+ 位/);
    await reads(officer.page.locator(".studio-title"), /第 2 次保存 · 已试算 [2-9] 个不同方案/);

    await officer.page.getByText("对历年位次的影响", { exact: true }).click();
    await officer.page.getByText("历年位次（没有现行版本可比）").waitFor();
    await officer.page.getByText("指标关系", { exact: true }).click();
    await officer.page.getByText("名义权重与有效权重").waitFor();
    await officer.page.getByText("十步审查", { exact: true }).click();
    await officer.page
      .locator(".paper")
      .getByText(/不确定性与敏感性/)
      .first()
      .waitFor();

    await officer.page.getByRole("button", { name: "提请审定" }).click();
    await officer.page.getByRole("dialog").getByRole("button", { name: "提请审定" }).click();
    await officer.page.getByRole("dialog").getByText("已提请审定。").waitFor();
    await officer.page.getByRole("dialog").getByRole("button", { name: "完成" }).click();
    await reads(officer.page.locator(".studio-title"), /待审定/);
    assert.equal(await officer.page.getByRole("button", { name: "审定", exact: true }).count(), 0);

    const address = new URL(officer.page.url()).pathname;
    const office = await open("office", address);
    await office.page.getByRole("button", { name: "审定", exact: true }).click();
    const signing = office.page.getByRole("dialog");
    await signing.getByText(/编制中试算过 \d+ 个方案/).waitFor();
    await signing.getByText("历年位次（没有现行版本可比）").waitFor();
    await signing.locator('input[value="2026-03-27"]').waitFor();
    await signing.getByRole("button", { name: "审定", exact: true }).click();
    await signing.getByText("已审定。").waitFor();

    await office.page.goto(new URL("/evaluation", office.page.url()).href);
    const card = office.page.locator(".scheme-card", { hasText: "模拟：创新投入为主的省域指数" });
    await reads(card, /审定[\s\S]*第 \d+ 位/);
    assert.deepEqual([...officer.complaints, ...office.complaints], []);
  });

  test("the studio is worked by keyboard alone, takes changes back, and holds the standard in light and dark", async () => {
    const { page, complaints } = await journey().open("evaluation", index);
    await page.getByRole("button", { name: "以此方案编制" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: /修订现有方案/ }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "进入编制" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/evaluation\/studio\//);
    await isLive(page);
    const line = (name: string) => page.getByRole("row", { name, exact: true });
    const isFocused = (name: string) =>
      page.waitForFunction(
        (wanted) => (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent) === wanted,
        name,
      );

    await line("创新投入").focus();
    await page.keyboard.press("ArrowLeft");
    await line("研发经费投入强度").waitFor({ state: "detached" });
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await isFocused("研发经费投入强度");
    await page.keyboard.press("Alt+ArrowDown");
    await page.waitForFunction(
      (name) => document.querySelectorAll(".tree-line")[2]?.getAttribute("aria-label") === name,
      "研发经费投入强度",
    );
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByLabel("名称", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await isFocused("研发经费投入强度");
    await page.keyboard.press("Delete");
    await page.getByText("指标体系（23 项指标）").waitFor();
    await page.getByRole("button", { name: "撤销改动" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("指标体系（24 项指标）").waitFor();
    await line("创新产出").getByRole("button", { name: "创新产出：更多操作" }).focus();
    await page.keyboard.press("Enter");
    await isFocused("修改");
    await page.keyboard.press("ArrowDown");
    await isFocused("加指标");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByPlaceholder("按名称、主题或编号查找").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.locator(".rank-range").first().waitFor();
    assert.deepEqual(await hindrances(page), []);
    const dark = new URL(page.url());
    dark.searchParams.set("theme", "dark");
    page.on("dialog", (asked) => void asked.accept());
    await page.goto(dark.href);
    await isLive(page);
    await page.locator(".leaf-table").waitFor();
    assert.deepEqual(await hindrances(page), []);
    assert.deepEqual(complaints, []);
  });

  test("Shanxi's rank is read with its interval, its ties, what drives it, what moved it and what would lift it", async () => {
    const { page, complaints } = await journey().open("evaluation", "/evaluation");
    await page.locator(".scheme-card").getByRole("link", { name: "省域创新生态指数" }).click();
    await reads(page.locator(".scheme-say"), /山西 2023 年得分 [\d.]+，在 31 个参评对象中居第 \d+ 位（90% 区间第 \d+—\d+ 位）/);
    await reads(page.locator(".tied-groups"), /第 1 组：/);
    await reads(page.locator(".pair-panel"), /山西先于.+的可能性为 \d+%/);
    await page.getByText("无量纲化方法").first().waitFor();

    await page.locator(".rank-chart").getByRole("link", { name: "山西" }).click();
    await page.waitForURL(/units\/140000/);
    await reads(page.locator(".best-worst"), /长项[\s\S]*第 \d+ 位[\s\S]*短项[\s\S]*第 \d+ 位/);
    await page.getByText(/得分变化 [+−][\d.]+ 分来自何处/).waitFor();
    await page.getByText("位次取决于什么").waitFor();
    await page.locator(".share-bars").first().waitFor();
    await page.getByText(/难分先后的对象/).waitFor();
    await page.getByRole("button", { name: "测算", exact: true }).click();
    await page.locator(".lift-found").waitFor();

    await page.locator(".unit-cells").getByRole("link", { name: "1.16" }).click();
    await page.waitForURL(/\/indicators\/rd-intensity\?.*region=140000/);
    assert.deepEqual(complaints, []);
  });

  test("a scheme whose figures are not there says what has to be collected, and by whom", async () => {
    const { page, complaints } = await journey().open("evaluation", "/evaluation");
    const card = page.locator(".scheme-card", { hasText: "开发区、高新区创新生态指数" });
    await reads(card, /尚不能测算/);
    await card.getByRole("link", { name: /待采集 19 项/ }).click();
    await page.getByText("还要采集的指标（19）").waitFor();
    assert.deepEqual(complaints, []);
  });

  test("stakeholders share out points on a phone, and the officer takes their mean over", async () => {
    const { open } = journey();
    const officer = await open("evaluation", index);
    await officer.page.getByRole("button", { name: "以此方案编制" }).click();
    await officer.page.getByRole("dialog").getByLabel("名称", { exact: true }).fill("模拟：征询权重的省域指数");
    await officer.page.getByRole("dialog").getByLabel("英文名称").fill("Simulated: weights put to a vote");
    await officer.page.getByRole("dialog").getByRole("button", { name: "进入编制" }).click();
    await officer.page.waitForURL(/\/evaluation\/studio\//);
    await isLive(officer.page);
    await officer.page.getByText("权重征询", { exact: true }).click();
    await officer.page.getByLabel("截止").fill("2026-12-31");
    await officer.page.getByRole("button", { name: "发起征询" }).click();
    const way = officer.page.getByRole("link", { name: "投票页" });
    const ballot = new URL((await way.getAttribute("href")) ?? "", officer.page.url()).pathname;

    const voter = await open("science", ballot, phone);
    await voter.page.getByRole("button", { name: "创新投入加 5 分" }).click();
    await reads(voter.page.locator(".ballot-send"), /还没有分完：省域创新生态指数|还没有分完：模拟：征询权重的省域指数/);
    await voter.page.getByRole("button", { name: "创新环境减 5 分" }).click();
    await voter.page.getByRole("button", { name: "提交", exact: true }).click();
    await voter.page.getByText("已收到，谢谢。").waitFor();
    await isReadable(voter.page);

    await officer.page.reload();
    await reads(officer.page.locator(".vote-spread").first(), /创新投入[\s\S]*30%/);
    await officer.page.getByRole("button", { name: "采用平均权重" }).click();
    await reads(officer.page.getByRole("row", { name: "创新投入" }).locator(".tree-share"), /^30\.0%$/);
    assert.deepEqual([...officer.complaints, ...voter.complaints], []);
  });

  for (const path of [
    "/evaluation",
    index,
    `${index}?part=trends`,
    `${index}?part=methods`,
    `${index}?part=coherence`,
    `${index}?part=data`,
    `${index}?part=method`,
    `${index}/units/140000`,
  ])
    test(`${path} is read without hindrance, and fits a phone`, async () => {
      const { page } = await journey().look("evaluation", path, phone);
      await page.locator(".panel h2").first().waitFor();
      await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
      await isReadable(page);
    });
});
