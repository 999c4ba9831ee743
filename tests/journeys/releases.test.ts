import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { browserPath, reads } from "./browser.ts";
import { badHindrances } from "./hindrances.ts";
import { phone } from "./window.ts";
import { inWorld } from "./work-browser.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const repository = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** The command line as anybody has it: what it says, and whether it says that all holds. */
async function verify(program: string, ...words: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  try {
    const { stdout } = await run(process.execPath, [join(program, "src/main.ts"), "verify", ...words]);
    return { code: 0, said: stdout };
  } catch (fault) {
    const { code, stdout = "" } = fault as { code?: number; stdout?: string };
    return { code: code ?? -1, said: stdout };
  }
}

const downloaded = async (page: Page, name: string | RegExp, folder: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name, exact: true }).first().click()]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
};

describe("a release of the provinces' index", { skip }, () => {
  const journey = inWorld([]);

  test("planned, prepared, consulted on, approved by another person, published, read and verified by anybody", async () => {
    const { open, window, world, base } = journey();
    const today = world.store.today();
    const officer = await open("evaluation", "/releases");
    await officer.page.getByRole("button", { name: "列入发布计划" }).click();
    const dialog = officer.page.getByRole("dialog");
    await dialog.getByLabel("评价方案").waitFor();
    await dialog.getByLabel("评价方案").click();
    await officer.page.locator(".ant-select-item-option", { hasText: "省域创新生态指数" }).click();
    await dialog.getByText("使用了", { exact: true }).click();
    await dialog.getByRole("button", { name: "列入计划" }).click();
    await reads(dialog.getByRole("alert"), /请填写名称.*请选择发布日.*请填写统计调查项目批准文号/s);
    await dialog.getByLabel("名称").fill("模拟：省域创新生态指数年度发布");
    await dialog.getByLabel("发布日", { exact: true }).fill(today);
    await dialog.getByLabel("统计调查项目批准文号").fill("模拟：国统制〔2025〕7号");
    await reads(dialog, new RegExp(`日历将显示：“模拟：省域创新生态指数年度发布”.*${today} 零时公开`));
    await dialog.getByRole("button", { name: "列入计划" }).click();
    await officer.page.waitForURL(/\/releases\/[\w-]+$/);
    const id = officer.page.url().split("/").at(-1) ?? "";

    const reader = await window();
    await reader.page.goto(`${base}/open/releases`);
    await reads(reader.page.locator("main"), /模拟：省域创新生态指数年度发布/);
    await officer.page.getByRole("button", { name: "制作发布内容" }).click();
    await officer.page.getByText("待统计会商").first().waitFor();
    await officer.page.locator(".rank-chart").waitFor();
    assert.equal((await reader.page.goto(`${base}/open/releases/${id}`))?.status(), 404);

    const bureau = await open("statistics", `/releases/${id}`);
    await bureau.page.goto(`${base}/open/releases/${id}`);
    await reads(bureau.page.locator("main"), /保密期内/);
    await bureau.page.goto(`${base}/releases/${id}`);
    await bureau.page.getByRole("button", { name: "记录会商意见" }).click();
    const form = bureau.page.getByRole("dialog");
    await form.getByLabel("会商单位和处室").fill("模拟：省统计局社科处");
    await form.getByRole("textbox", { name: /会商日期/ }).fill(today);
    await form.getByText("同意发布", { exact: true }).click();
    await form.getByRole("button", { name: "记录会商意见" }).click();
    await bureau.page.locator(".release-tools strong", { hasText: "待审定" }).waitFor();

    const office = await open("office", `/releases/${id}`);
    await office.page.getByRole("button", { name: "审定", exact: true }).click();
    await office.page.getByRole("dialog").getByRole("button", { name: "审定", exact: true }).click();
    await office.page.locator(".release-tools strong", { hasText: "待公开" }).waitFor();

    await officer.page.reload();
    await officer.page.getByRole("button", { name: "公开", exact: true }).click();
    await officer.page.getByRole("dialog").getByRole("button", { name: "公开", exact: true }).click();
    await officer.page.locator(".release-tools strong", { hasText: "已公开" }).waitFor();

    assert.equal((await reader.page.goto(`${base}/open/releases/${id}`))?.status(), 200);
    const main = reader.page.locator("main");
    await reads(main, /山西省居 31 个评价对象的第 \d+ 位，位次区间 \d+–\d+/);
    await reads(main, /平台测算/);
    await reads(main, /模拟：省统计局社科处：同意发布/);
    await reads(main, /批准文号 模拟：国统制〔2025〕7号/);
    await reader.page.getByRole("link", { name: "山西省", exact: true }).click();
    await reads(main, /分不出先后的对象/);
    await reader.page.goBack();
    const folder = await mkdtemp(join(tmpdir(), "zhixing-verify-"));
    try {
      const bundle = await downloaded(reader.page, "发布包", folder);
      const key = await downloaded(reader.page, "PEM", folder);
      // The page says how: with the program it hands out, in the folder everything was put into.
      const archive = await downloaded(reader.page, /^zhixing-.*\.tar\.gz$/, folder);
      const [unpack = "", , check = ""] = await reader.page.locator(".steps .command").allTextContents();
      assert.equal(unpack, `tar -xzf ${basename(archive)}`);
      assert.ok(check.endsWith(`verify ${basename(bundle)} --key ${basename(key)}`), check);
      await run("tar", ["-xzf", archive, "-C", folder]);
      const program = join(folder, basename(archive, ".tar.gz"));
      // In place of the installation, which needs a network.
      await symlink(join(repository, "node_modules"), join(program, "node_modules"));
      const held = await verify(program, bundle, "--key", key);
      assert.equal(held.code, 0, held.said);
      assert.match(held.said, /重算全部一致/);
      const bytes = await readFile(bundle);
      const at = bytes.indexOf("140000,山西省");
      const digit = bytes.subarray(at).findIndex((byte, n) => n > 40 && byte >= 48 && byte <= 57) + at;
      bytes[digit] = bytes[digit] === 57 ? 48 : (bytes[digit] ?? 48) + 1;
      const forged = join(folder, "forged.tar");
      await writeFile(forged, bytes);
      const caught = await verify(program, forged, "--key", key, "--json");
      assert.equal(caught.code, 1);
      const { holds, differences } = JSON.parse(caught.said) as { holds: boolean; differences: { file: string; kind: string }[] };
      assert.equal(holds, false);
      assert.ok(differences.some(({ kind }) => kind === "digest") && differences.length > 0);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    for (const { complaints } of [officer, bureau, office]) assert.deepEqual(complaints, []);
  });

  test("the pages have no serious fault of accessibility and move sideways on no phone", async () => {
    const { open, window, base } = journey();
    const { page } = await open("evaluation", "/releases");
    assert.deepEqual(await badHindrances(page, "main"), []);
    await page.locator(".strong-link").first().click();
    await page.locator(".rank-chart").waitFor();
    assert.deepEqual(await badHindrances(page, "main"), []);
    const id = page.url().split("/").at(-1) ?? "";
    const small = await window(phone);
    for (const path of [
      `/open/releases`,
      `/open/releases/${id}`,
      `/open/releases/${id}/units/140000`,
      `/open/releases/${id}/indicators/rd-intensity`,
    ]) {
      assert.equal((await small.page.goto(base + path))?.status(), 200, path);
      assert.deepEqual(await badHindrances(small.page, "body"), [], path);
      assert.equal(
        await small.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
        false,
        path,
      );
    }
  });
});
