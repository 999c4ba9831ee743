import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { serve } from "@hono/node-server";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { AccessSettings } from "#access";
import { joinProcedures } from "#app";
import { type App, run } from "#cli";
import { ok } from "#kernel";
import { openLedger } from "#ledger";
import { buildPages } from "../../src/pages.ts";
import { hours, minutes } from "../support/access.ts";
import { type TestProvider, testProvider } from "../support/single-sign-on.ts";
import { type WholeApi, wholeApi } from "../support/whole-api.ts";
import { browserArguments, browserPath, reads } from "./browser.ts";
import { hindrances } from "./hindrances.ts";
import { newWindow } from "./window.ts";

const skip = browserPath === undefined ? "no Chromium is installed here; name one by CHROMIUM=/path" : false;
const quiet = { out: () => true, err: () => true, isTty: false };

describe("signing in with a browser", { skip }, () => {
  let whole: WholeApi;
  let provider: TestProvider;
  let browser: Browser;
  let base = "";
  let answer: (request: Request, env: unknown) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = serve({ fetch: (request, env) => answer(request, env), port: 0, hostname: "127.0.0.1" });
  const contexts: BrowserContext[] = [];

  before(async () => {
    if (!server.listening) await new Promise((done) => server.once("listening", done));
    // Passkeys belong to a name; an address of numbers has none.
    base = `http://localhost:${(server.address() as AddressInfo).port}`;
    provider = await testProvider(`${base}/sign-in/sso/callback`, { after: () => undefined });
    const settings: Partial<AccessSettings> = { mode: "trial", origin: base, singleSignOn: provider.settings };
    whole = await wholeApi(undefined, { settings, parts: { pages: await buildPages(join(import.meta.dirname, "../.."), quiet) } });
    answer = (request, env) => whole.api.fetch(request, env as Record<string, unknown>);
    browser = await chromium.launch({ executablePath: browserPath ?? "", args: browserArguments });
  });
  after(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await provider?.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  async function window(options: BrowserContextOptions = {}): Promise<Page> {
    const { context, page } = await newWindow(browser, options);
    contexts.push(context);
    return page;
  }
  async function enter(page: Page, { login, password }: { readonly login: string; readonly password: string }): Promise<void> {
    await page.goto(`${base}/sign-in?to=/account`);
    await page.getByLabel("用户名").fill(login);
    await page.getByLabel("密码").fill(password);
    await page.getByRole("button", { name: "登录", exact: true }).click();
  }
  /** As an administrator at the machine types it. */
  async function typed(...words: readonly string[]): Promise<string> {
    const { plan, store, access } = whole;
    const ledger = openLedger(store, plan);
    const app: App = {
      plan,
      store,
      ledger,
      procedures: joinProcedures(store, plan, ledger),
      namesOf: async () => new Map(),
      access: ok(access),
      today: () => store.today(),
      close: async () => undefined,
    };
    let said = "";
    const say = (text: string): void => {
      said += text;
    };
    const terminal = { out: say, err: say, isTty: false };
    const code = await run(words, {
      terminal,
      version: "test",
      checkPlan: () => ok(plan),
      open: async () => ok(app),
      openScratch: async () => ok(app),
      start: async () => 0,
    });
    assert.equal(code, 0, said);
    return said;
  }

  test("one click as a role leads to the page that was wanted, and signing out closes it", async () => {
    const page = await window();
    await page.goto(`${base}/plan?only=targets`);
    await page.getByText("试用模式").first().waitFor();
    await page.getByRole("button", { name: "领导小组办公室" }).click();
    await page.waitForURL(`${base}/plan?only=targets`);
    await page.locator("main .panel").first().waitFor();
    await page.goto(`${base}/account`);
    await page.getByRole("heading", { name: "已登录的设备" }).waitFor();
    await page.getByText("本机", { exact: true }).waitFor();
    const token = await page.evaluate(async () => (await (await fetch("/api/session")).json()).forgeryToken as string);
    await page.evaluate((value) => {
      const form = Object.assign(document.createElement("form"), { method: "post", action: "/sign-out" });
      form.append(Object.assign(document.createElement("input"), { name: "token", value }));
      document.body.append(form);
      form.submit();
    }, token);
    await page.waitForURL(`${base}/`);
    await page.goto(`${base}/cockpit`);
    await page.waitForURL(/\/sign-in\?to=/);
  });

  test("a role without the right is told who has it", async () => {
    const page = await window();
    await page.goto(`${base}/cockpit`);
    await page.getByRole("button", { name: "科研人员" }).click();
    await page.getByRole("heading", { name: "您没有查看这一页的权限" }).waitFor();
    for (const part of [/领导小组办公室/, /系统管理员/, /科研人员/]) await reads(page.locator("main"), part);
  });

  test("wrong passwords lock the name, the page says for how long, and the command line lifts the lock", async () => {
    const who = await whole.person("zhou.min", "public");
    const page = await window();
    for (let i = 0; i < 6; i++) await enter(page, { login: who.login, password: `Wrong-Guess-${i}-Quite` });
    await page.getByText(/请在 \d+ 分钟后再试/).waitFor();
    assert.equal(await page.getByLabel("用户名").inputValue(), who.login);
    await typed("people", "unlock", who.login);
    whole.clock.forward(minutes(2));
    await enter(page, who);
    await page.waitForURL(`${base}/account`);
  });

  test("a first password from the command line must be changed, by the rules, before anything opens", async () => {
    const said = JSON.parse(await typed("people", "add", "wu.fang", "--name", "吴芳", "--role", "leading-group-office", "--json")) as {
      readonly value: { readonly password: string };
    };
    const page = await window();
    await enter(page, { login: "wu.fang", password: said.value.password });
    await page.getByRole("heading", { name: "请先修改密码" }).waitFor();
    const change = async (old: string, next: string): Promise<void> => {
      await page.getByLabel("现用密码").fill(old);
      await page.getByLabel("新密码", { exact: false }).first().fill(next);
      await page.getByLabel("再次输入新密码").fill(next);
      await page.getByRole("button", { name: "修改密码并继续" }).click();
    };
    await change(said.value.password, "short");
    await page
      .getByRole("alert")
      .getByText(/新密码至少 \d+ 个字符/)
      .waitFor();
    await change(said.value.password, "Plain-Lanterns-58");
    await page.waitForURL(`${base}/account`);
    await page.getByText("吴芳").first().waitFor();
  });

  test("a passkey is enrolled on the account page and asked for at the next sign-in", async () => {
    const who = await whole.person("zheng.li", "department-officer");
    const page = await window();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("WebAuthn.enable");
    await cdp.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await enter(page, who);
    await page.waitForURL(`${base}/account`);
    await page.getByLabel("新密钥的名称").fill("办公室台式机");
    await page.getByRole("button", { name: "登记一枚" }).click();
    await page.getByRole("rowheader", { name: "办公室台式机" }).waitFor();

    await page.context().clearCookies();
    await enter(page, who);
    await page.getByRole("heading", { name: "用通行密钥验证" }).waitFor();
    assert.equal(await page.evaluate(async () => (await fetch("/api/account/sessions")).status), 401, "the password alone opens nothing");
    await page.getByRole("button", { name: "验证" }).click();
    await page.waitForURL(`${base}/account`);
    await page.getByRole("rowheader", { name: "办公室台式机" }).waitFor();
  });

  test("whoever the single sign-on service knows comes in by it, and comes to the page that was wanted", async () => {
    const { login } = await whole.person("chen.jie", "department-officer");
    provider.recognises({ subject: "subject-7", login, amr: ["pwd", "mfa"] });
    const page = await window();
    await page.goto(`${base}/sign-in?to=/account`);
    await page.getByRole("link", { name: "使用统一身份认证登录" }).click();
    await page.waitForURL(`${base}/account`);
    await page.getByText("统一身份认证").first().waitFor();
  });

  test("the form works without any script, in English too", async () => {
    const page = await window({ javaScriptEnabled: false });
    await page.goto(`${base}/sign-in?lang=en`);
    await page.getByLabel("Name").fill("nobody.here");
    await page.getByLabel("Password").fill("Whatever-It-Is-99");
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByText("The name or the password is wrong.").waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.doesNotMatch((await page.locator("main").innerText()).replaceAll("中文", ""), /\p{Script=Han}/u);
  });

  test("a session that nobody used is over, and the way back leads to the same page", async () => {
    const page = await window();
    await page.goto(`${base}/account`);
    await page.getByRole("button", { name: "督查专员" }).click();
    await page.getByRole("heading", { name: "已登录的设备" }).waitFor();
    whole.clock.forward(hours(13));
    await page.reload();
    await page.waitForURL(/\/sign-in\?to=%2Faccount/);
  });

  for (const [name, size] of [
    ["desk", { width: 1440, height: 900 }],
    ["phone", { width: 390, height: 844 }],
  ] as const)
    for (const colorScheme of ["light", "dark"] as const)
      test(`no fault of accessibility and no sideways scrolling on a ${name} in the ${colorScheme}`, async () => {
        const page = await window({ viewport: size, colorScheme });
        const complaints: string[] = [];
        page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
        for (const path of ["/sign-in", "/sign-in?lang=en"]) {
          await page.goto(base + path);
          assert.deepEqual(await hindrances(page), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), false);
        }
        assert.deepEqual(complaints, []);
      });
});
