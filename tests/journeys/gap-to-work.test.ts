import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayOf, type Instant, usccCheck } from "#kernel";
import { browserPath, reads } from "./browser.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;

/** An invented firm in Taiyuan with a code whose check digit is right. */
const firm = (n: number): string => {
  const head = `91140100MA0K${String(n).padStart(5, "0")}`;
  return head + usccCheck(head);
};
const answer = { did: "模拟：逐户走访", result: "模拟：已辅导两户", next: "模拟：继续辅导", nextOn: "2026-04-10" };

describe("from a warning to a cleared task", { skip }, () => {
  const journey = inWorld([]);
  let matter = "";
  const done = (who: "office" | "science" | "manager" | "taiyuan", transition: string, values = {}) =>
    journey().world.step(who, matter, transition, values);

  test("the office runs the rules, confirms a warning and opens the task with its facts and a leading figure", async () => {
    const { page, complaints } = await journey().open("office", "/alerts");
    await page.getByRole("button", { name: "立即运行规则" }).click();
    const card = page.locator(".alert-card", { has: page.getByRole("heading", { name: "科技型中小企业" }) });
    await card.getByRole("button", { name: "确认" }).click();
    await card.getByRole("button", { name: "批示／交办" }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByLabel("批示、办理要求").fill("模拟：集中辅导符合条件的企业入库。");
    await drawer.getByLabel("办结时应达到").fill("2");
    await drawer.getByRole("button", { name: "立项", exact: true }).click();
    const link = drawer.getByRole("link", { name: "查看事项" });
    matter = ((await link.getAttribute("href")) ?? "").split("/").at(-1)?.split("?")[0] ?? "";
    await drawer.locator(".propose-done button").click();
    await card.getByText("已转督办").first().waitFor();
    await reads(card, /DB-\d{4}-\d+/);
    assert.deepEqual(complaints, []);
  });

  test("the department signs for it and reports; it cannot be closed before its figure is reached", async () => {
    await done("office", "approve");
    await done("office", "assign");
    const { page, complaints } = await journey().open("science", `/work/m/${matter}`);
    await page.getByRole("region", { name: "现在可以办理" }).getByRole("button", { name: "签收" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "签收" }).click();
    await page.getByText("办理中").first().waitFor();
    await reads(page.locator(".leading-panel"), /经审核认可 0，应达到 2[\s\S]*尚差 2/);
    await done("science", "arrange", { ...answer, who: "模拟：高新处" });
    await done("science", "ask-to-close", { did: answer.did, result: answer.result, evidence: "模拟：台账两户" });
    const closing = journey().world.procedures;
    const possible = await closing.possible(journey().world.actors.office, matter);
    const close = possible.ok ? possible.value.find(({ transition }) => transition.name === "close") : undefined;
    assert.deepEqual(
      close?.whyNot.map(({ code }) => code),
      ["assistance/leadingShort"],
    );
    assert.deepEqual(complaints, []);
  });

  test("a city registers the help it gave, another unit reviews it, and one firm counts once", async () => {
    const { world } = journey();
    const on = dayOf(world.clock.now() as Instant);
    let registered = 0;
    const register = async (n: number): Promise<string> => {
      const values = { enterprise: `模拟：太原第${n}家企业`, uscc: firm(n), kind: "sme-registration", done: "模拟：上门辅导填报", on };
      const opened = await world.procedures.open(world.actors.taiyuan, {
        procedure: "assistance",
        values,
        key: `help-${n}-${registered++}`,
        origin: { kind: "own", id: "" },
      });
      assert.ok(opened.ok, JSON.stringify(opened));
      await world.step("taiyuan", opened.value.id, "submit");
      return opened.value.id;
    };
    const [first, second, same] = [await register(1), await register(2), await register(1)];
    await world.step("science", first, "accept");
    const { page } = await journey().open("science", `/work/m/${second}`);
    const bar = page.getByRole("region", { name: "现在可以办理" });
    await bar.getByRole("button", { name: "认可" }).click();
    const dialog = page.locator(".approval, [role=dialog]").last();
    await dialog.getByRole("button", { name: "认可" }).last().click();
    await page.getByText("已认可").first().waitFor();
    const again = await world.procedures.possible(world.actors.science, same);
    const accept = again.ok ? again.value.find(({ transition }) => transition.name === "accept") : undefined;
    assert.deepEqual(
      accept?.whyNot.map(({ code }) => code),
      ["assistance/helpedAlready"],
    );
  });

  test("the ledger says that the figure is reached, the office closes, and the target shows its cleared task", async () => {
    // What was posted in this very moment is counted from the next one on.
    await journey().world.pass(60_000);
    const { page } = await journey().open("office", `/work/m/${matter}`);
    await page.locator(".leading-panel").getByText("已达到，可以办结。").waitFor();
    await done("office", "close", { grade: "good", verified: "模拟：抽查两户台账" });
    const target = await journey().open("leader", "/targets/sci-tech-smes");
    const panel = target.page.locator(".matters-panel");
    await panel.getByText("已办结").waitFor();
    await reads(panel, /科技型中小企业：数据过期/);
    assert.deepEqual(target.complaints, []);
  });

  test("on a phone a leader gives an instruction from a number in the cockpit", async () => {
    const { page, complaints } = await journey().open("leader", "/cockpit?open=propose:target:rd-expenditure", phone);
    const drawer = page.getByRole("dialog");
    await drawer.getByLabel("批示、办理要求").fill("模拟：请科技厅会同财政厅一周内提出意见。");
    await drawer.getByLabel("过程指标", { exact: false }).selectOption("");
    await drawer.getByRole("button", { name: "立项", exact: true }).click();
    await drawer.getByText(/已立项，编号 DB-/).waitFor();
    assert.deepEqual(complaints, []);
  });
});
