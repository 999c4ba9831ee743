import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "playwright-core";
import { browserArguments, browserPath } from "../tests/journeys/browser.ts";
import { print, running } from "./program.ts";

/**
 * The pages in a real browser: what is loaded (scripts and styles, gzip), when the largest piece of content is painted, and how long an
 * interaction waits for its next frame. Goals: 320 kB for the first page, 620 kB for any page in all, charts with it, 1.5 s, 150 ms.
 */
const goals = { firstKb: 320, wholeKb: 620, paintMs: 1500, answerMs: 150 };
const rounds = 3;
const settleMs = 800;
const desk = { width: 1440, height: 900 };

type Measured = { readonly kb: number; readonly paintMs: number; readonly answerMs: number };

/** What to do on a page after it is shown: each is one interaction of the kind people do most there. */
const pages: readonly (readonly [string, readonly string[]])[] = [
  ["/cockpit", ["tr:not(.is-chosen) .choose", ".band-strips .ant-segmented-item:nth-child(2)"]],
  ["/cockpit?asOf=2023-12-31", [".targets .ant-segmented-item:nth-child(4)", ".target-table tbody tr:nth-child(2) .c-done"]],
  ["/targets/rd-expenditure", []],
  ["/indicators", []],
  ["/indicators/rd-expenditure", []],
  ["/regions", []],
  ["/plan", []],
  ["/plan/c/1.2.17", []],
  ["/search?q=yfjf", []],
  ["/mine", []],
  ["/work", []],
  ["/work/list", []],
  ["/evaluation", []],
  ["/evaluation/schemes/province-innovation", []],
  ["/evaluation/schemes/province-innovation?part=trends", []],
  ["/evaluation/schemes/province-innovation?part=coherence", []],
  ["/evaluation/schemes/province-innovation?part=data", []],
  ["/evaluation/schemes/province-innovation/units/140000", []],
];

/** Notes the largest paint and the longest interaction as the browser itself reports them; runs inside the page. */
function watch(): void {
  const seen = { paint: 0, answer: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.paint = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.answer = Math.max(seen.answer, entry.duration);
  }).observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

async function measured(browser: Browser, state: string, address: string, acts: readonly string[]): Promise<Measured> {
  const context = await browser.newContext({ viewport: desk, locale: "zh-CN", storageState: state });
  const page = await context.newPage();
  let bytes = 0;
  const sized: Promise<void>[] = [];
  page.on("response", (response) => {
    if (!/\.(js|css)$/.test(new URL(response.url()).pathname)) return;
    sized.push(
      response.body().then((body) => {
        bytes += gzipSync(body).length;
      }),
    );
  });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: "networkidle", timeout: 30_000 }).catch(() => undefined);
  await page.waitForTimeout(settleMs);
  await Promise.all(sized);
  const kb = bytes / 1000;
  const paintMs = await seen(page, "paint");
  await act(page, acts);
  const answerMs = await seen(page, "answer");
  await context.close();
  return { kb, paintMs, answerMs };
}

const seen = (page: Page, what: "paint" | "answer"): Promise<number> =>
  page.evaluate((name) => (globalThis as unknown as { readonly seen: Record<string, number> }).seen[name] ?? 0, what);

/** The acts of the page, then search by key on every page: it must never wait. */
async function act(page: Page, acts: readonly string[]): Promise<void> {
  for (const selector of acts) {
    await page.locator(selector).first().click({ force: true });
    await page.waitForTimeout(settleMs);
  }
  await page.keyboard.press("Control+k");
  await page.waitForTimeout(settleMs);
  await page.keyboard.type("yanfa", { delay: 60 });
  await page.waitForTimeout(settleMs);
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const round = (value: number): number => Math.round(value);

if (browserPath === undefined) throw new Error("no Chromium is installed here; name one by CHROMIUM=/path");
const folder = await mkdtemp(join(tmpdir(), "zhixing-web-"));
const program = await running("src/main.ts", ["start"], { PORT: "0", ZHIXING_DATA: join(folder, "home") });
const browser = await chromium.launch({ executablePath: browserPath, args: [...browserArguments] });

/** Signs in as a member of the leading group, by the one click of the trial mode. */
async function signedIn(): Promise<string> {
  const context = await browser.newContext({ locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(new URL("sign-in?to=/cockpit", program.address).href);
  await page.locator('form[action="/sign-in/trial"] button[value="leading-group-member"], button:has-text("领导小组成员")').first().click();
  await page.waitForURL(/\/cockpit/);
  const file = join(folder, "state.json");
  await context.storageState({ path: file });
  await context.close();
  return file;
}

try {
  const state = await signedIn();
  const rows: Record<string, string | number>[] = [];
  for (const [path, acts] of pages) {
    const runs: Measured[] = [];
    for (let i = 0; i < rounds; i++) runs.push(await measured(browser, state, new URL(path, program.address).href, acts));
    const kb = middle(runs.map((run) => run.kb));
    rows.push({
      page: path,
      "loaded kB gzip": round(kb),
      "of its goal": (kb / goals.wholeKb).toFixed(2),
      "largest paint ms": round(middle(runs.map((run) => run.paintMs))),
      [`(goal ${goals.paintMs})`]: (middle(runs.map((run) => run.paintMs)) / goals.paintMs).toFixed(2),
      "slowest answer ms": round(middle(runs.map((run) => run.answerMs))),
      [`(goal ${goals.answerMs})`]: (middle(runs.map((run) => run.answerMs)) / goals.answerMs).toFixed(2),
    });
  }
  print(rows);
  const first = Math.min(...rows.map((row) => Number(row["loaded kB gzip"])));
  print([{ "first page kB gzip": first, goal: goals.firstKb, "of goal": (first / goals.firstKb).toFixed(2) }]);
} finally {
  await browser.close();
  await program.stop();
  await rm(folder, { recursive: true, force: true });
}
