import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { actorOf } from "#procedure";
import { granted, origin } from "../support/access.ts";
import { browserPath, isDrawn, reads, signInAs } from "./browser.ts";
import { hindrances } from "./hindrances.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const science = "science-and-technology-department";
const title = "模拟：研发费用加计扣除政策落实到户";

describe("people, rights, the audit trail and delegations", { skip }, () => {
  const journey = inWorld(["dueSoon"]);

  async function enter(who: { readonly login: string; readonly password: string }, path: string): Promise<Page> {
    const { base, window } = journey();
    const { page } = await window();
    await page.goto(`${base}/sign-in?to=${encodeURIComponent(path)}`);
    await page.getByLabel("用户名").fill(who.login);
    await page.getByLabel("密码").fill(who.password);
    await page.getByRole("button", { name: "登录", exact: true }).click();
    await page.waitForURL(base + path);
    return page;
  }
  async function as(role: string, path: string, unit?: string): Promise<Page> {
    const { base, window } = journey();
    const { page } = await window();
    await signInAs(page, base, { role, ...(unit ? { unit } : {}) }, path);
    return page;
  }
  /** Chooses from a field of the controls' library by what stands in its list. */
  async function pick(page: Page, field: string, option: string): Promise<void> {
    const box = page.getByRole("combobox", { name: field, exact: true });
    await box.click();
    await box.fill(option);
    await page.locator(".ant-select-item-option", { hasText: option }).first().click();
  }

  test("a post is handed over: what was in hand is in the other's workbench, and the first sees nothing of it", async () => {
    const { world, matter } = journey();
    const { access, procedures, plan, person, signIn } = world;
    const zhang = await person("zhang.min", "department-officer", { unit: science });
    const li = await person("li.na", "public");
    const viewer = await access.viewerOf(granted(await signIn(zhang)).token);
    granted(await procedures.assign(actorOf(plan, viewer), matter("dueSoon"), "lead", viewer.signedIn?.person.id ?? ""));

    const page = await as("administrator", "/admin/people?person=zhang.min");
    const sheet = page.getByRole("dialog");
    await sheet.getByText("岗位交接", { exact: true }).click();
    await sheet.getByLabel("接任人用户名").fill("li.na");
    await sheet.getByRole("button", { name: "先看会移交什么" }).click();
    await sheet.getByText("将移交 1 个岗位、1 件承办中的事项。").waitFor();
    await sheet.locator(".would").getByText(title).waitFor();
    await sheet.getByRole("button", { name: "确认交接" }).click();
    await sheet.getByText("交接已完成").waitFor();

    const bench = await enter(li, "/work");
    await bench.getByText(title).first().waitFor();
    const snapshot = await procedures.snapshot(matter("dueSoon"));
    const names = (await access.people.list()).map((row) => [row.person.id, row.person.login]);
    assert.equal(Object.fromEntries(names)[snapshot?.parties.find(({ part }) => part === "lead")?.handler ?? ""], "li.na");
    const left = await enter(zhang, "/work");
    await left.getByText("您没有查看这一页的权限").waitFor();
    await reads(left.locator("main"), /工作台与事项办理/);
  });

  test("three administrators: the second office is refused with its reason, each has one page, and the third sees it all", async () => {
    const { base } = journey();
    const page = await as("administrator", "/admin/people");
    await page.getByRole("button", { name: "新增人员" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByLabel("姓名").fill("模拟：周明");
    await sheet.getByLabel("用户名").fill("zhou.ming");
    await pick(page, "岗位", "安全保密管理员");
    await sheet.getByRole("button", { name: "新增人员" }).click();
    await page.getByText("zhou.ming 的一次性密码").waitFor();
    await page.getByRole("button", { name: "已告知，不再显示" }).click();
    await page.getByRole("button", { name: "办理 模拟：周明" }).click();
    const person = page.getByRole("dialog");
    await person.locator("summary", { hasText: "增加任职" }).click();
    await pick(page, "岗位", "安全审计管理员");
    await person.getByRole("button", { name: "增加任职" }).click();
    await person.getByText("不得由一人兼任").waitFor();

    await page.goto(`${base}/admin/audit`);
    await page.getByText("您没有查看这一页的权限").waitFor();
    await reads(page.locator("main"), /只属于安全审计管理员/);

    const rights = await as("security-administrator", "/admin/rights");
    await rights.getByRole("rowheader", { name: /模拟：周明/ }).waitFor();

    const audit = await as("audit-administrator", "/admin/audit");
    await audit.getByRole("button", { name: "只看被拒绝的" }).click();
    await audit.getByText("越权访问被拒绝").first().waitFor();
    await reads(audit.locator(".audit-table"), /trial-administrator/);
    await audit.getByRole("button", { name: "校验全部记录" }).click();
    await audit.getByText(/完好无缺/).waitFor();
  });

  test("somebody acts in another's place from the moment it is given until it is handed back", async () => {
    const { world } = journey();
    const manager = await as("system-manager", "/work/delegations");
    granted(await world.access.signInForTrial("first-responsible-person", origin()));
    await manager.getByLabel("受托人用户名").fill("trial-first-responsible-person");
    await manager.getByLabel("至（含当日）").fill(world.store.today());
    await manager.getByRole("button", { name: "委托", exact: true }).click();
    await manager.getByText("已委托，受托人现在即可代办。").waitFor();

    const other = await as("first-responsible-person", "/work/delegations");
    const row = other.getByRole("row", { name: /管理负责人（试用）/ });
    await row.waitFor();
    await reads(row, /进行中/);
    await other.getByText("本单位岗位交接").waitFor();
    await row.getByRole("button", { name: /^退回/ }).click();
    await other.getByText("委托已结束。").waitFor();
    await manager.reload();
    await isDrawn(manager);
    await reads(manager.getByRole("row", { name: /第一责任人（试用）/ }), /已撤回/);
  });

  test("the same role for another unit is another person at that unit's desk", async () => {
    const page = await as("local-bureau", "/work/delegations", "datong-city-government");
    await reads(page.getByLabel("委托的岗位"), /大同市人民政府/);
  });

  for (const [role, path] of [
    ["administrator", "/admin/people"],
    ["security-administrator", "/admin/rights"],
    ["audit-administrator", "/admin/audit"],
    ["system-manager", "/work/delegations"],
  ] as const)
    test(`${path} has no fault of accessibility and does not scroll sideways, on a phone either`, async () => {
      const page = await as(role, path);
      for (const size of [
        { width: 1440, height: 900 },
        { width: 390, height: 844 },
      ]) {
        await page.setViewportSize(size);
        assert.deepEqual(await hindrances(page), []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
      }
    });
});
